"""A PostgreSQL server of its own, thrown away afterwards: Debian's programs, a cluster in a temporary folder."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from pathlib import Path

_USER = "postgres"


def programs() -> Path | None:
    """The folder with ``initdb`` and ``pg_ctl``, the newest version; None where PostgreSQL is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return None if on_path is None else Path(on_path).resolve().parent


class PostgresqlServer:
    """Listens on a port of this computer alone, with durable commits. The server refuses to run as root."""

    def __init__(self, bin_folder: Path, folder: Path) -> None:
        self._bin = bin_folder
        self._data = folder / "data"
        self._log = folder / "server.log"
        self._folder = folder
        self._as_root = os.geteuid() == 0
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = int(free.getsockname()[1])
        if self._as_root:
            shutil.chown(folder, _USER)
            folder.chmod(0o700)
        self._run("initdb", "--pgdata", str(self._data), "--username", "inspector", "--auth", "trust",
                  "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync")  # fmt: skip

    def url(self, database: str = "postgres") -> str:
        """As it stands in station.yaml."""
        return f"postgresql://inspector@127.0.0.1:{self._port}/{database}"

    def start(self) -> None:
        """Waits until it takes connections."""
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self._folder}"
        self._run("pg_ctl", "start", "--wait", "--pgdata", str(self._data), "--log", str(self._log), "-o", options)

    def stop(self) -> None:
        """At once: open connections are cut off."""
        self._run("pg_ctl", "stop", "--wait", "--pgdata", str(self._data), "--mode", "immediate")

    def _run(self, program: str, *arguments: str) -> None:
        as_user = ["setpriv", f"--reuid={_USER}", f"--regid={_USER}", "--init-groups"] if self._as_root else []
        subprocess.run(
            [*as_user, str(self._bin / program), *arguments],
            cwd=self._folder, check=True, timeout=60, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
