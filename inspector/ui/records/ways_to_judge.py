"""By what parts are judged again: other limits, or another version of the recipe."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QWidget

from inspector.ui.teach.segments import Segments


class Way(Enum):
    """LIMITS takes the scores of then, VERSION the pictures."""

    LIMITS = auto()
    VERSION = auto()


class WaysToJudge(Segments):
    """Stands on the page of each way, with that one down."""

    def __init__(self, own: Way, parent: QWidget | None = None) -> None:
        super().__init__(list(Way), parent)
        self._own = own
        self.show_own()
        self.write()

    def show_own(self) -> None:
        """The page is in view again."""
        self.choose(self._own)

    def write(self) -> None:
        """Its texts in the language of the screen."""
        self.buttons[Way.LIMITS].setText(self.tr("Other limits"))
        self.buttons[Way.VERSION].setText(self.tr("Another version"))
