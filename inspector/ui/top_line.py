"""The top line of the screens and pages beside the operator's: the program's mark, and what belongs to the screen."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from inspector.ui.icons import icon_pixmap
from inspector.ui.lamp import Lamp, Light
from inspector.ui.navigation import Navigation, Screen
from inspector.ui.texts import clock_text
from inspector.ui.theme import Theme, Type
from inspector.workers.station import LineState


class TopLine(QWidget):
    """The mark with ``widgets`` beside it, as high on every page."""

    def __init__(self, *widgets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = QLabel()
        self.row = QHBoxLayout(self)
        for widget in (self._mark, *widgets):
            self.row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.setFixedHeight(theme.px(60))
        self.row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self.row.setSpacing(theme.px(12))
        mark = icon_pixmap("inspector", theme.palette.accent, theme.px(26), self.devicePixelRatioF())
        self._mark.setPixmap(mark)


class ScreenHeader(TopLine):
    """Navigation, ``widgets`` of the screen, at the right the state of the line and the clock."""

    def __init__(self, screen: Screen, *widgets: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        self.navigation = Navigation(screen)
        super().__init__(self.navigation, *widgets, parent=parent)
        self.line_lamp = Lamp(theme)
        self._clock = QLabel()
        self.row.addStretch(1)
        self.row.addWidget(self.line_lamp)
        self.row.addWidget(self._clock)
        self._ticks = QTimer(self, interval=500)
        self._ticks.timeout.connect(self._tick)

    def _show_state(self, state: LineState, running: str = "") -> None:
        """What the line does; ``running``: what it does where it runs, if more can be said than that."""
        words = {
            LineState.IDLE: (Light.IDLE, self.tr("stopped")),
            LineState.LOADING: (Light.BUSY, self.tr("loading")),
            LineState.RUNNING: (Light.GOOD, running or self.tr("running")),
            LineState.STOPPING: (Light.BUSY, self.tr("stopping")),
            LineState.FAULT: (Light.FAULT, self.tr("fault, see Inspect")),
        }
        light, word = words[state]
        self.line_lamp.show_state(light, self.tr("Line"), word)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.navigation.apply_theme(theme)
        self._clock.setFont(theme.font(Type.BODY, 600))
        self._clock.setContentsMargins(theme.px(12), 0, 0, 0)
        self.line_lamp.apply_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticks.stop()

    def _tick(self) -> None:
        now = clock_text(datetime.now(UTC))
        if now != self._clock.text():
            self._clock.setText(now)
