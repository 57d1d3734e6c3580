"""The top line of the history: its pages, and that the line goes on."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from inspector.core.inspection import RecipeId
from inspector.ui.navigation import Screen
from inspector.ui.teach.segments import Segments
from inspector.ui.texts import count_text, recipe_text
from inspector.ui.theme import Theme
from inspector.ui.top_line import ScreenHeader
from inspector.workers.station import LineState


class Page(Enum):
    """What the history shows."""

    PARTS = auto()
    WAITING = auto()
    STATISTICS = auto()
    REJUDGE = auto()
    REPEATABILITY = auto()
    CHECKS = auto()


class RecordsHeader(ScreenHeader):
    """Navigation, pages, the state of the line, the clock."""

    page_wanted = Signal(Page)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.pages = Segments(list(Page))
        super().__init__(Screen.RECORDS, self.pages, theme=theme, parent=parent)
        self._waiting = 0
        self.pages.choose(Page.PARTS)
        self.pages.chosen.connect(self.page_wanted)
        self.pages.buttons[Page.CHECKS].hide()
        self._write()

    def show_waiting(self, count: int) -> None:
        """How many overruled parts wait for the engineer."""
        self._waiting = count
        self._write()

    def offer_checks(self) -> None:
        """There are checks before production to look at."""
        self.pages.buttons[Page.CHECKS].show()

    def show_line(self, state: LineState, recipe: RecipeId | None) -> None:
        """What the line does meanwhile."""
        running = "" if recipe is None else self.tr("running {recipe}").format(recipe=recipe_text(recipe))
        self._show_state(state, running)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.pages.apply_theme(theme)
        self.pages.setContentsMargins(theme.px(16), 0, 0, 0)
        self.line_lamp.setMaximumWidth(theme.px(420))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        buttons = self.pages.buttons
        buttons[Page.PARTS].setText(self.tr("Parts"))
        overruled = self.tr("Overruled")
        buttons[Page.WAITING].setText(f"{overruled} · {count_text(self._waiting)}" if self._waiting else overruled)
        buttons[Page.STATISTICS].setText(self.tr("Statistics"))
        buttons[Page.REJUDGE].setText(self.tr("Judge again"))
        buttons[Page.REPEATABILITY].setText(self.tr("Repeatability"))
        buttons[Page.CHECKS].setText(self.tr("Checks"))
