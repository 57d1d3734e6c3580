"""What the plant decides about the window; the operator cannot."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.ui.verdict_sounds import SoundChoice


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """``hold_fails``: a FAIL part stays in view until somebody acknowledges it, whatever its recipe says.

    ``engineer_pin``: digits; with it the window fills the screen, and closing it, leaving the full
    screen and changing recipe or source ask for it. None: everything is open.
    ``show_stalls``: the header shows how long the event loop stood still at most.
    ``sounds``: the verdicts that are heard until the operator chooses others.
    """

    hold_fails: bool = False
    engineer_pin: str | None = None
    show_stalls: bool = False
    sounds: SoundChoice = SoundChoice.SILENT
