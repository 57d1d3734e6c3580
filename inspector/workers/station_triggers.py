"""What the station's settings say of parts, triggers and ids, put into practice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from inspector.cameras.base import Camera
from inspector.station_config import LineConfig, TriggerConfig
from inspector.triggers.code_reader import CodeKind, CodeReader
from inspector.triggers.stepped import SteppedCamera
from inspector.triggers.tcp_server import Fire, TcpTriggers
from inspector.workers.line_settings import LineSettings


def line_settings(line: LineConfig, trigger: TriggerConfig) -> LineSettings:
    """How the line takes its parts."""
    return LineSettings(
        queue_parts=line.queue_parts,
        time_limit_ms=line.time_limit_ms,
        picture_ms=line.picture_ms,
        interval_ms=trigger.interval_ms,
        reconnect=line.reconnect,
    )


def code_reader(line: LineConfig) -> CodeReader | None:
    """What reads ids from pictures; None where nothing is to. Raises :class:`ConfigError` where it is not installed."""
    return None if line.read_codes is None else CodeReader(CodeKind(line.read_codes))


def passing(folder: Camera, trigger: TriggerConfig) -> Camera:
    """A folder as the settings want it: by itself, or a picture for each trigger."""
    return SteppedCamera(folder) if trigger.step_folder else folder


class TriggerPort:
    """Where a line takes triggers over TCP, which its settings may move."""

    def __init__(self, fire: Fire) -> None:
        self._fire = fire
        self._server: TcpTriggers | None = None
        self._where: tuple[str, int | None] = ("", None)
        # What listens begins in a thread that is there from the start: the window stands back once it is shown, and so
        # would what it begins, with whoever asks for a verdict.
        self._beginning = ThreadPoolExecutor(1, "trigger port")
        self._beginning.submit(str)

    def listen(self, trigger: TriggerConfig) -> None:
        """Where ``trigger`` says from now on. Raises :class:`TriggerError`; nobody is listened to then."""
        where = (trigger.tcp_host, trigger.tcp_port)
        if where != self._where:
            self.stop()
            self._where = where  # what could not be had is not tried again at each stop of the line
            self._server = self._beginning.submit(listen, trigger, self._fire).result()

    def stop(self) -> None:
        """Listen no longer."""
        if self._server is not None:
            self._server.stop()
        self._server, self._where = None, ("", None)


def listen(trigger: TriggerConfig, fire: Fire) -> TcpTriggers | None:
    """Take triggers over TCP; None where nobody is to. Raises :class:`TriggerError`."""
    if trigger.tcp_port is None:
        return None
    server = TcpTriggers(trigger.tcp_host, trigger.tcp_port, fire)
    server.start()
    return server
