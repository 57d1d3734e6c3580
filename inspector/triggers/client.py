"""Asks a station for a verdict, as a controller of the line does."""

from __future__ import annotations

import socket

from inspector.errors import TriggerError
from inspector.triggers.protocol import BadRequest, Reply, request


def ask(host: str, port: int, part_id: str = "", timeout_s: float = 10.0) -> Reply:
    """Trigger one part and wait for its verdict.

    Raises :class:`TriggerError` when nobody listens, nobody answers in time, or the answer is an error.
    """
    where = f"{host}:{port}"
    try:
        with socket.create_connection((host, port), timeout_s) as connection, connection.makefile("rb") as answers:
            connection.sendall(request(part_id))
            return Reply.of(answers.readline())
    except BadRequest as error:
        raise TriggerError(f"The station at {where} refused: {error}", "Correct the request.") from error
    except TimeoutError as error:
        what = f"The station at {where} gave no verdict within {timeout_s:g} s."
        raise TriggerError(what, "Look whether its line runs and its camera delivers.") from error
    except OSError as error:
        what = f"The station at {where} cannot be reached: {error.strerror or error}."
        raise TriggerError(what, "Start it with trigger.tcp_port set in station.yaml.") from error
