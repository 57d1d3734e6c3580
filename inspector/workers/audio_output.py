"""Plays a WAV file with what the computer brings along."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

_COMMANDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "darwin": (("afplay",),),
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
}


class AudioOutput(Protocol):
    """One sound at a time; a new one ends the one before."""

    def play(self, file: Path) -> None:
        """Begin, and return at once. Raises OSError."""

    def complaint(self) -> str:
        """Why the last sound was not heard; empty while nothing is known against it."""

    def stop(self) -> None:
        """Be silent."""


class CommandOutput:
    """A program that plays the file given as its last argument and ends."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def play(self, file: Path) -> None:
        self.stop()
        self._process = subprocess.Popen(
            [*self._command, str(file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def complaint(self) -> str:
        process = self._process
        if process is None or not process.poll():
            return ""
        assert process.stderr is not None
        said = process.stderr.read().decode(errors="replace").strip().split("\n")[-1]
        return f"{Path(self._command[0]).name}: {said or process.returncode}"

    def stop(self) -> None:
        if self._process is None:
            return
        process, self._process = self._process, None
        process.kill()
        process.communicate()


class WindowsOutput:
    """Windows' own ``PlaySound``."""

    def play(self, file: Path) -> None:
        import winsound  # of Python's own library, on Windows alone

        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT  # type: ignore[attr-defined,unused-ignore]
        try:
            winsound.PlaySound(str(file), flags)  # type: ignore[attr-defined,unused-ignore]
        except RuntimeError as error:
            raise OSError(str(error)) from error

    def complaint(self) -> str:
        return ""

    def stop(self) -> None:
        import winsound

        winsound.PlaySound(None, 0)  # type: ignore[attr-defined,unused-ignore]


def audio_output(platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which) -> AudioOutput | None:
    """The one of this computer; None where it has no player."""
    if platform == "win32":
        return WindowsOutput()
    for program, *options in _COMMANDS.get(platform, ()):
        found = which(program)
        if found:
            return CommandOutput((found, *options))
    return None
