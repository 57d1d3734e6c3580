"""A lamp with words: the state of one thing the station depends on."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import Theme, Type


class Light(Enum):
    """Each has its shape too: a disc, a ring, a broken ring, a triangle."""

    GOOD = "good"
    IDLE = "idle"
    BUSY = "busy"
    FAULT = "fault"


class Lamp(QWidget):
    """Light, quiet name, bold value; ``brief`` leaves out the value, as colour and shape of the light say it too, and
    ``bare`` the name as well.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._light = Light.IDLE
        self._name = ""
        self._value = ""
        self._brief = False
        self._bare = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    @property
    def light(self) -> Light:
        """What it shows."""
        return self._light

    def show_state(self, light: Light, name: str, value: str, tip: str = "") -> None:
        """From now on."""
        if (light, name, value) == (self._light, self._name, self._value):
            return
        self._light, self._name, self._value = light, name, value
        self.setToolTip(tip or f"{name} {value}")
        self.setAccessibleName(f"{name} {value}")
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _parts(self) -> tuple[float, float, float]:
        """Widths of light, name and value."""
        theme = self._theme
        name = QFontMetricsF(theme.font(Type.BODY)).horizontalAdvance(self._name)
        value = QFontMetricsF(theme.font(Type.BODY, 600)).horizontalAdvance(self._value)
        return theme.px(22), name, value

    def set_brief(self, brief: bool) -> None:
        """Whether there is no room for the value."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    def set_bare(self, bare: bool) -> None:
        """Whether there is no room for the name either, where it is brief."""
        if bare != self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    @property
    def bare_saves(self) -> int:
        """How much narrower it is for being bare, in pixels; 0 where it is not."""
        if not (self._bare and self._brief):
            return 0
        light, name, _ = self._parts()
        return min(round(light + name) + 2, self.maximumWidth()) - self._width(brief=True)

    @property
    def brief_saves(self) -> int:
        """How much narrower it is when brief, in pixels."""
        return self._width(brief=False) - self._width(brief=True)

    @property
    def is_brief(self) -> bool:
        """Whether the value is left out."""
        return self._brief

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._brief), self._theme.px(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _width(self, brief: bool) -> int:
        light, name, value = self._parts()
        if brief and self._bare:
            return round(self._theme.px(14)) + 2
        full = light + name if brief else light + name + self._theme.px(5) + value
        return min(round(full) + 2, self.maximumWidth())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        light, name, _ = self._parts()
        self._paint_light(painter, QPointF(theme.px(7), self.height() / 2))
        if self._bare and self._brief:
            return
        font, bold = theme.font(Type.BODY), theme.font(Type.BODY, 600)
        baseline = (self.height() + QFontMetricsF(font).capHeight()) / 2
        painter.setFont(font)
        painter.setPen(QColor(palette.quiet))
        painter.drawText(QPointF(light, baseline), self._name)
        if self._brief:
            return
        painter.setFont(bold)
        painter.setPen(QColor(palette.fault if self._light is Light.FAULT else palette.text))
        left = light + name + theme.px(5)
        value = QFontMetricsF(bold).elidedText(self._value, Qt.TextElideMode.ElideRight, self.width() - left + 1)
        painter.drawText(QPointF(left, baseline), value)

    def _paint_light(self, painter: QPainter, centre: QPointF) -> None:
        palette, r = self._theme.palette, max(4.0, 6.0 * self._theme.scale)
        if self._light is Light.GOOD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.pass_))
            painter.drawEllipse(centre, r, r)
        elif self._light is Light.FAULT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.fault))
            painter.drawPolygon(
                [
                    centre + QPointF(0, -r * 1.2),
                    centre + QPointF(r * 1.15, r * 0.85),
                    centre + QPointF(-r * 1.15, r * 0.85),
                ]
            )
        else:
            pen = QPen(QColor(palette.quiet if self._light is Light.IDLE else palette.accent), max(1.5, r * 0.4))
            if self._light is Light.BUSY:
                pen.setDashPattern([1.5, 1.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, r * 0.8, r * 0.8)
