"""What every page of the wizard has: a title, a word on whether one may go on, and what happens on coming and going."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from inspector.ui.theme import Theme
from inspector.workers.teaching import TeachController


class TeachPage(QWidget):
    """One step of teaching. All choices live in ``controller.plan``; a page holds nothing that must not be lost.

    A page is made once and shown many times, also for another draft: ``enter`` brings it up to the plan.
    Its texts are written in ``retranslate``: by the end of its constructor, and with every change of language.
    Faults of the controller's operations are shown above the page by the screen, but for those the page ``says``.
    """

    completeness_changed = Signal()
    """``missing``, ``next_text`` or ``note`` may say something else now."""
    next_wanted = Signal()
    """Turn to the next page: the page is done with its work."""
    next_focus_wanted = Signal()
    """Give the keys to Next: what one waited for is done."""

    def __init__(self, controller: TeachController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.theme = theme

    def title(self) -> str:
        """Its name in the step bar: one or two short words."""
        raise NotImplementedError

    def missing(self) -> str:
        """What must still be done before one may go on, as a plain sentence; empty when nothing is missing."""
        return ""

    @property
    def is_complete(self) -> bool:
        """Whether Next is open."""
        return not self.missing()

    @property
    def is_final(self) -> bool:
        """Whether there is no way back: what the pages before chose is done."""
        return False

    def next_text(self) -> str:
        """The words on the Next button."""
        return self.tr("Next")

    def proceed(self) -> bool:
        """Next was pressed. False keeps the page in view, because it does something of its own first."""
        return True

    def note(self) -> str:
        """A quiet sentence beside Next while nothing is missing, such as what comes next; may be empty."""
        return ""

    def says(self, operation: str) -> bool:
        """Whether the page itself says what went wrong with ``operation``; else it stands above the page."""
        return False

    def enter(self) -> None:
        """The page comes into view: show what the plan says now."""

    def leave(self) -> None:
        """The page goes out of view: keep in the plan what was typed, stop what only the eye needed."""

    def first_focus(self) -> QWidget | None:
        """Who has the keys on arrival; None leaves them to Next."""
        return None

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``; extend it, calling this first."""
        self.theme = theme

    def retranslate(self) -> None:
        """Write all texts in the language of the screen."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
