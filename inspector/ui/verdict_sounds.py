"""Which verdicts are heard."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QObject

from inspector.core.line import RecentPart
from inspector.core.verdict import Verdict
from inspector.workers.sounds import SoundPlayer, gravest


class SoundChoice(Enum):
    """FAILS: parts that failed or have no verdict."""

    SILENT = "silent"
    FAILS = "fails"
    ALL = "all"


_HEARD = {
    SoundChoice.SILENT: frozenset[Verdict](),
    SoundChoice.FAILS: frozenset({Verdict.FAIL, Verdict.NO_VERDICT}),
    SoundChoice.ALL: frozenset(Verdict),
}


class VerdictSounds(QObject):
    """Follows the line. ``trouble`` is what the player said last when it could not play; else empty."""

    def __init__(self, player: SoundPlayer, choice: SoundChoice, parent: QObject) -> None:
        super().__init__(parent)
        self._player = player
        self._choice = choice
        self._seen: dict[str, int] = {}
        self.trouble = ""
        player.failed.connect(self._on_failed)

    @property
    def choice(self) -> SoundChoice:
        """What is heard."""
        return self._choice

    @property
    def has_output(self) -> bool:
        """Whether this computer can play sounds."""
        return self._player.has_output

    def choose(self, choice: SoundChoice) -> None:
        """From now on; the sound of a FAIL tells at once how loud that is."""
        self._choice = choice
        self.trouble = ""
        if choice is not SoundChoice.SILENT:
            self._player.play(Verdict.FAIL)

    def take_in(self, line: str, recent: Sequence[RecentPart]) -> None:
        """Let the gravest verdict be heard among ``recent`` (newest first) of ``line`` since the last call.

        What a line has done before the first call is past.
        """
        newest = recent[0].serial if recent else 0
        seen = self._seen.get(line, newest)
        new = {part.verdict for part in recent if part.serial > seen}
        self._seen[line] = max(seen, newest)
        verdict = gravest(new & _HEARD[self._choice])
        if verdict is not None:
            self._player.play(verdict)

    def close(self) -> None:
        """Be silent for good."""
        self._player.close()

    def _on_failed(self, what: str) -> None:
        self.trouble = what
