"""Who is at the station: signed in by name or badge, signed off by hand, after a while, or with the shift."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from inspector.records.shifts import Shifts
from inspector.station_config import OperatorConfig

OFFERED = 12
"""Names that are offered at most: what fits on a small screen in a size for gloves."""
_REMEMBERED = 8
_LONGEST = 100
"""What the records take."""
_LOOK_MS = 1000
_RECENT = "operator/recent"


class SignOff(Enum):
    """What signed somebody off who did not ask for it."""

    IDLE = auto()
    SHIFT = auto()


class Attendance(QObject):
    """One for the station, however many lines it has. Nobody is there at the start of the program.

    ``settings`` keep who signed in last. ``now`` is the local time, ``clock_s`` a clock that never goes back.
    """

    changed = Signal(str)
    """The name of who is there now; empty for nobody."""
    signed_off = Signal(str, SignOff)
    """Who was signed off without having asked for it; after :attr:`changed`."""

    def __init__(
        self,
        rules: OperatorConfig,
        shifts: Shifts,
        settings: QSettings,
        *,
        now: Callable[[], datetime] = datetime.now,
        clock_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rules = rules
        self._shifts = shifts
        self._settings = settings
        self._now = now
        self._clock_s = clock_s
        self._name = ""
        self._touched_s = 0.0
        self._shift = datetime.min
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def name(self) -> str:
        """Who is there; empty for nobody."""
        return self._name

    @property
    def is_asked_for(self) -> bool:
        """Whether anybody can sign in at all."""
        return self._rules.sign_in != "off"

    @property
    def is_missed(self) -> bool:
        """Whether somebody has to sign in before the line may start."""
        return self._rules.sign_in == "required" and not self._name

    def names(self) -> Sequence[str]:
        """Whom to offer: those who were here last, then those of the settings, at most 12."""
        found: dict[str, str] = {}
        for name in (*self._recent(), *self._rules.names):
            found.setdefault(name.casefold(), name)
        return list(found.values())[:OFFERED]

    def of_badge(self, text: str) -> str | None:
        """Whose badge says this; None where it is nobody's."""
        return self._rules.badges.get(text.strip())

    def sign_in(self, text: str) -> bool:
        """By name, or by what a badge says. Whether there is somebody now: nothing but blanks is nobody's name."""
        name = " ".join((self.of_badge(text) or text).split())[:_LONGEST]
        if not name or not self.is_asked_for:
            return False
        known = next((one for one in self.names() if one.casefold() == name.casefold()), name)
        self._shift = self._shifts.of(self._now())[0]
        self.touch()
        self._settings.setValue(_RECENT, [known, *(one for one in self._recent() if one != known)][:_REMEMBERED])
        self._look.start()
        self._become(known)
        return True

    def sign_off(self) -> None:
        """Nobody is there any more."""
        self._look.stop()
        self._become("")

    def touch(self) -> None:
        """Somebody used the station just now."""
        self._touched_s = self._clock_s()

    def look(self) -> None:
        """Sign off who should not be signed in any longer; by itself once a second."""
        reason = self._reason_to_sign_off()
        if self._name and reason is not None:
            name = self._name
            self.sign_off()
            self.signed_off.emit(name, reason)

    def _reason_to_sign_off(self) -> SignOff | None:
        minutes = self._rules.sign_off_minutes
        if self._rules.sign_off_at_shift and self._shifts.of(self._now())[0] != self._shift:
            return SignOff.SHIFT
        if minutes is not None and self._clock_s() >= self._touched_s + 60 * minutes:
            return SignOff.IDLE
        return None

    def _become(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self.changed.emit(name)

    def _recent(self) -> list[str]:
        """An .ini file gives a list of one back as a text."""
        kept = self._settings.value(_RECENT, [])
        names = [kept] if isinstance(kept, str) else kept if isinstance(kept, list) else []
        return [name for name in names if isinstance(name, str) and name.strip()]
