"""The log: a rotating file for whoever looks into a fault, one plain line each on the console."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from inspector.errors import ConfigError

STATION = "station"
"""The log of the running station; the commands that may run beside it have another one."""

_FILE_BYTES = 5_000_000
_FILES_KEPT = 5

_log = logging.getLogger(__name__)


@contextmanager
def logging_to(folder: Path, name: str = "inspector", console_level: int = logging.WARNING) -> Iterator[Path]:
    """Log to ``folder/name.log`` and the console until the context ends; yields the file.

    Exceptions that nobody caught, in any thread, go to the file with their traceback and to the
    console as one line that names the file; crashes of the interpreter go to ``name-crash.log``,
    which becomes ``name-crash-1.log`` at the next start (and so on; five are kept).
    The console is told nothing below ``console_level``. Each kind of process takes a ``name`` of
    its own, because Windows cannot rotate a file that another process has open.

    Raises :class:`ConfigError` where the folder cannot be written.
    """
    file = folder / f"{name}.log"
    with ExitStack() as stack:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            to_file = RotatingFileHandler(file, maxBytes=_FILE_BYTES, backupCount=_FILES_KEPT, encoding="utf-8")
            stack.callback(to_file.close)
            _set_aside(folder, name)
            crash = stack.enter_context((folder / f"{name}-crash.log").open("a", encoding="utf-8"))
        except OSError as error:
            raise ConfigError(
                f"The log cannot be written to {folder}: {error.strerror}.",
                "Free or unlock that folder, or set INSPECTOR_HOME to another one.",
            ) from error
        to_file.setFormatter(logging.Formatter("%(asctime)s %(levelname)-8s %(threadName)s %(name)s: %(message)s"))
        handlers: list[logging.Handler] = [to_file]
        if sys.stderr is not None:  # a windowed executable has none
            to_console = logging.StreamHandler()
            to_console.setLevel(console_level)
            to_console.setFormatter(_OneLine())
            handlers.append(to_console)
        stack.enter_context(_root_logs_to(handlers))
        stack.enter_context(_uncaught_are_logged(file))
        if not faulthandler.is_enabled():
            faulthandler.enable(crash)
            stack.callback(faulthandler.disable)
        yield file


def last_crash(folder: Path, name: str) -> Path:
    """Where the newest crash before this start was set aside; there may be none."""
    return folder / f"{name}-crash-1.log"


def _set_aside(folder: Path, name: str) -> None:
    """The traces of the last crash, so that those of the next one stand alone."""
    newest = folder / f"{name}-crash.log"
    if not newest.exists() or newest.stat().st_size == 0:
        return
    for number in range(_FILES_KEPT - 1, 0, -1):
        older = folder / f"{name}-crash-{number}.log"
        if older.exists():
            older.replace(folder / f"{name}-crash-{number + 1}.log")
    newest.replace(last_crash(folder, name))


class _OneLine(logging.Formatter):
    """The message alone: tracebacks are for the file."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{record.levelname.lower()}: {record.getMessage()}"


@contextmanager
def _root_logs_to(handlers: list[logging.Handler]) -> Iterator[None]:
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it tells each of its parts at every start
    for handler in handlers:
        root.addHandler(handler)
    try:
        yield
    finally:
        for handler in handlers:
            root.removeHandler(handler)
        root.setLevel(level)


@contextmanager
def _uncaught_are_logged(file: Path) -> Iterator[None]:
    def in_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("Unexpected error (%s). Details: %s", kind.__name__, file, exc_info=(kind, error, trace))

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            in_main(args.exc_type, args.exc_value, args.exc_traceback)

    before = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = in_main, in_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before
