"""The top line while one teaches: what is taught, and that the line goes on."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from inspector.core.inspection import RecipeId
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.icons import icon_pixmap
from inspector.ui.lamp import Lamp, Light
from inspector.ui.navigation import Navigation, Screen
from inspector.ui.texts import clock_text
from inspector.ui.theme import Theme, Type
from inspector.workers.station import LineState


class TeachHeader(QWidget):
    """Navigation, the product, the state of the line, the clock."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = QLabel()
        self.navigation = Navigation(Screen.TEACH)
        self._teaching, self._detail = QLabel(), ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        for label in (self._teaching, self._detail):
            label.setProperty("tone", "quiet")
        self.line_lamp = Lamp(theme)
        self._clock = QLabel()
        self._row = QHBoxLayout(self)
        for widget in (self._mark, self.navigation, self._teaching, self._name, self._detail):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.line_lamp)
        self._row.addWidget(self._clock)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: tuple[str, int | None] = ("", None)
        self._ticks = QTimer(self, interval=500)
        self._ticks.timeout.connect(self._tick)
        self._write()

    def show_product(self, name: str, based_on: int | None) -> None:
        """What is taught; an empty name while nothing is."""
        self._shown = (name, based_on)
        self._write()

    def show_line(self, state: LineState, recipe: RecipeId | None) -> None:
        """What the line does meanwhile; a version alone where it is one of the product that is taught."""
        words = {
            LineState.IDLE: (Light.IDLE, self.tr("stopped")),
            LineState.LOADING: (Light.BUSY, self.tr("loading")),
            LineState.RUNNING: (Light.GOOD, self.tr("running")),
            LineState.STOPPING: (Light.BUSY, self.tr("stopping")),
            LineState.FAULT: (Light.FAULT, self.tr("fault, see Inspect")),
        }
        light, word = words[state]
        if state is LineState.RUNNING and recipe is not None:
            if recipe.name == self._shown[0]:
                word = self.tr("running version {number}").format(number=recipe.version)
            else:
                word = self.tr("running {name} · version {number}").format(name=recipe.name, number=recipe.version)
        self.line_lamp.show_state(light, self.tr("Line"), word)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.setFixedHeight(theme.px(60))
        self._row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._row.setSpacing(theme.px(12))
        side = theme.px(26)
        self._mark.setPixmap(icon_pixmap("inspector", theme.palette.accent, side, self.devicePixelRatioF()))
        self.navigation.apply_theme(theme)
        self._teaching.setFont(theme.font(Type.BODY))
        self._teaching.setContentsMargins(theme.px(24), 0, 0, 0)
        self._name.setFont(theme.font(Type.BODY, 650))
        self._detail.setFont(theme.font(Type.BODY))
        self._clock.setFont(theme.font(Type.BODY, 600))
        self._clock.setContentsMargins(theme.px(12), 0, 0, 0)
        self.line_lamp.apply_theme(theme)
        self.line_lamp.setMaximumWidth(theme.px(520))

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
        name, based_on = self._shown
        self._teaching.setText(self.tr("Teaching") if name else "")
        self._name.setText(name)
        new = "" if based_on is None else self.tr("new version, from version {number}").format(number=based_on)
        self._detail.setText(f"· {new}" if new else "")
