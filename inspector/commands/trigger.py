"""The command that triggers a part on a station that runs."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from inspector.commands.console import console
from inspector.errors import ConfigError
from inspector.station_config import load_station_config
from inspector.triggers.client import ask
from inspector.triggers.protocol import is_part_id


def trigger(
    part_id: Annotated[str, typer.Argument(help="id of the part; empty: the station counts")] = "",
    host: Annotated[str | None, typer.Option(help="address of the station; default: as in station.yaml")] = None,
    port: Annotated[int | None, typer.Option(help="its port; default: as in station.yaml", min=1, max=65535)] = None,
    timeout: Annotated[float, typer.Option(help="longest time to wait for the verdict, seconds")] = 10.0,
) -> None:
    """Trigger one part on a running station and print its verdict as JSON. Exit code 0: PASS or REVIEW; 3: neither."""
    settings = load_station_config().trigger
    port = port or settings.tcp_port
    if port is None:
        raise ConfigError(
            "The station takes no triggers over TCP.", "Set trigger.tcp_port in station.yaml, or give --port."
        )
    if part_id and not is_part_id(part_id):
        raise ConfigError(f"{part_id!r} is no id of a part.", "Give one word of 1 to 64 printable characters.")
    reply = ask(host or settings.tcp_host, port, part_id, timeout)
    console.print_json(
        json.dumps(
            {
                "verdict": reply.verdict.value,
                "part_id": reply.part_id or None,
                "part": reply.number,
                "percent_of_limit": reply.percent,
                "reason": reply.reason,
            }
        )
    )
    sys.exit(0 if reply.verdict.value in ("PASS", "REVIEW") else 3)
