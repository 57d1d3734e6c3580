"""The top line of the history: its pages, and that the line goes on."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from inspector.core.inspection import RecipeId
from inspector.ui.icons import icon_pixmap
from inspector.ui.lamp import Lamp, Light
from inspector.ui.navigation import Navigation, Screen
from inspector.ui.teach.segments import Segments
from inspector.ui.texts import clock_text, count_text, recipe_text
from inspector.ui.theme import Theme, Type
from inspector.workers.station import LineState


class Page(Enum):
    """What the history shows."""

    PARTS = auto()
    WAITING = auto()
    STATISTICS = auto()
    REJUDGE = auto()
    REPEATABILITY = auto()
    CHECKS = auto()


class RecordsHeader(QWidget):
    """Navigation, pages, the state of the line, the clock."""

    page_wanted = Signal(Page)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting = 0
        self._mark = QLabel()
        self.navigation = Navigation(Screen.RECORDS)
        self.pages = Segments(list(Page))
        self.pages.choose(Page.PARTS)
        self.pages.chosen.connect(self.page_wanted)
        self.pages.buttons[Page.CHECKS].hide()
        self.line_lamp = Lamp(theme)
        self._clock = QLabel()
        self._row = QHBoxLayout(self)
        for widget in (self._mark, self.navigation, self.pages):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.line_lamp)
        self._row.addWidget(self._clock)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ticks = QTimer(self, interval=500)
        self._ticks.timeout.connect(self._tick)
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
        words = {
            LineState.IDLE: (Light.IDLE, self.tr("stopped")),
            LineState.LOADING: (Light.BUSY, self.tr("loading")),
            LineState.RUNNING: (Light.GOOD, self.tr("running")),
            LineState.STOPPING: (Light.BUSY, self.tr("stopping")),
            LineState.FAULT: (Light.FAULT, self.tr("fault, see Inspect")),
        }
        light, word = words[state]
        if state is LineState.RUNNING and recipe is not None:
            word = self.tr("running {recipe}").format(recipe=recipe_text(recipe))
        self.line_lamp.show_state(light, self.tr("Line"), word)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.setFixedHeight(theme.px(60))
        self._row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._row.setSpacing(theme.px(12))
        side = theme.px(26)
        self._mark.setPixmap(icon_pixmap("inspector", theme.palette.accent, side, self.devicePixelRatioF()))
        self.navigation.apply_theme(theme)
        self.pages.apply_theme(theme)
        self.pages.setContentsMargins(theme.px(16), 0, 0, 0)
        self._clock.setFont(theme.font(Type.BODY, 600))
        self._clock.setContentsMargins(theme.px(12), 0, 0, 0)
        self.line_lamp.apply_theme(theme)
        self.line_lamp.setMaximumWidth(theme.px(420))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticks.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _tick(self) -> None:
        now = clock_text(datetime.now(UTC))
        if now != self._clock.text():
            self._clock.setText(now)

    def _write(self) -> None:
        buttons = self.pages.buttons
        buttons[Page.PARTS].setText(self.tr("Parts"))
        overruled = self.tr("Overruled")
        buttons[Page.WAITING].setText(f"{overruled} · {count_text(self._waiting)}" if self._waiting else overruled)
        buttons[Page.STATISTICS].setText(self.tr("Statistics"))
        buttons[Page.REJUDGE].setText(self.tr("Judge again"))
        buttons[Page.REPEATABILITY].setText(self.tr("Repeatability"))
        buttons[Page.CHECKS].setText(self.tr("Checks"))
