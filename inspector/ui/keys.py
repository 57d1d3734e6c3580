"""The keys of the station, as data: the window obeys them and the help shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

translate = QCoreApplication.translate


class Action(Enum):
    """What a key does."""

    START_STOP = auto()
    TRIGGER = auto()
    HEAT = auto()
    COMPARE = auto()
    FIT = auto()
    ONE_TO_ONE = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    NEWER = auto()
    OLDER = auto()
    LIVE = auto()
    ACKNOWLEDGE = auto()
    DECIDE = auto()
    RECIPES = auto()
    OTHER_LINE = auto()
    FULL_SCREEN = auto()
    HELP = auto()


KEYS: dict[Qt.Key, Action] = {
    Qt.Key.Key_Space: Action.START_STOP,
    Qt.Key.Key_T: Action.TRIGGER,
    Qt.Key.Key_H: Action.HEAT,
    Qt.Key.Key_C: Action.COMPARE,
    Qt.Key.Key_F: Action.FIT,
    Qt.Key.Key_1: Action.ONE_TO_ONE,
    Qt.Key.Key_Plus: Action.ZOOM_IN,
    Qt.Key.Key_Minus: Action.ZOOM_OUT,
    Qt.Key.Key_Left: Action.NEWER,
    Qt.Key.Key_Right: Action.OLDER,
    Qt.Key.Key_Escape: Action.LIVE,
    Qt.Key.Key_A: Action.ACKNOWLEDGE,
    Qt.Key.Key_D: Action.DECIDE,
    Qt.Key.Key_R: Action.RECIPES,
    Qt.Key.Key_L: Action.OTHER_LINE,
    Qt.Key.Key_F11: Action.FULL_SCREEN,
    Qt.Key.Key_F1: Action.HELP,
    Qt.Key.Key_Question: Action.HELP,
}

_REPEATING = (Action.NEWER, Action.OLDER, Action.ZOOM_IN, Action.ZOOM_OUT)
"""What a key held down does again and again."""
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""With one of these a key is none of ours."""


class KeyActions:
    """Turns keys into deeds. ``compare`` is called with True and False as its key goes down and up."""

    def __init__(self, deeds: Mapping[Action, Callable[[], object]], compare: Callable[[bool], object]) -> None:
        self._deeds = deeds
        self._compare = compare

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key is one of ours."""
        action = KEYS.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & _MODIFIERS:
            return False
        if event.isAutoRepeat() and action not in _REPEATING:
            return True
        if action is Action.COMPARE:
            self._compare(True)
        else:
            self._deeds[action]()
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Whether the key is one of ours."""
        if KEYS.get(Qt.Key(event.key())) is not Action.COMPARE:
            return False
        if not event.isAutoRepeat():
            self._compare(False)
        return True


@dataclass(frozen=True, slots=True)
class KeyHelp:
    """A line of the help: the caps of its keys, and what they do."""

    caps: tuple[str, ...]
    text: str


def key_help(*, two_lines: bool = False) -> list[KeyHelp]:
    """All keys in the language of the screen. ``two_lines``: they act on the one that has the frame."""
    other = KeyHelp(("L",), translate("Keys", "Keys act on the other line"))
    return [
        *([other] if two_lines else []),
        KeyHelp((translate("Keys", "Space"),), translate("Keys", "Start or stop the line")),
        KeyHelp(("T",), translate("Keys", "Trigger a part")),
        KeyHelp(("←", "→"), translate("Keys", "Look back through the last parts")),
        KeyHelp((translate("Keys", "Esc"),), translate("Keys", "Back to the live part")),
        KeyHelp(("A",), translate("Keys", "Acknowledge a failed part or a fault")),
        KeyHelp(("D",), translate("Keys", "Confirm or overrule a rejected part")),
        KeyHelp(("R",), translate("Keys", "Choose another recipe")),
        KeyHelp(("H",), translate("Keys", "Heat on or off")),
        KeyHelp(("C",), translate("Keys", "Hold: compare with the bare picture")),
        KeyHelp(("F",), translate("Keys", "Fit the whole picture")),
        KeyHelp(("1",), translate("Keys", "Show every pixel")),
        KeyHelp(("+", "−"), translate("Keys", "Zoom in or out")),
        KeyHelp(("F11",), translate("Keys", "Full screen on or off")),
        KeyHelp(("F1", "?"), translate("Keys", "Show or hide this help")),
    ]
