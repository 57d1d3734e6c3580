"""What is shown while the station starts: first on the empty screen, then on the window, until the recipe is warm."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QConicalGradient,
    QGuiApplication,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget

from inspector.ui.theme import Theme, Type

_FRAME_MS = 33
_TURN_S = 3.2
"""The light goes round the part in this time."""
_DEFECT_DEGREES = 222.0
_CARD = QSize(660, 340)


class Splash(QWidget):
    """A part under a light that goes round it, what is being done, and how far it is.

    A click makes it go where the window is there already.
    """

    def __init__(self, theme: Theme, version: str) -> None:
        super().__init__(None, Qt.WindowType.SplashScreen | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._version = version
        self._text = ""
        self._share = self._shown_share = 0.0
        self._began_s = time.monotonic()
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        self._timer.start()
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            self._theme = theme.fitted(screen.availableSize())
            self.resize(self._card_size())
            self.move(screen.availableGeometry().center() - self.rect().center())

    @property
    def share(self) -> float:
        """How far the start is, 0…1."""
        return self._share

    def show_window_stage(self) -> None:
        """The window is being made."""
        self._show_stage(self.tr("Opening the window"), 0.05)

    def show_libraries_stage(self, share: float) -> None:
        """``share`` 0…1 of what inspects and teaches is loaded."""
        self._show_stage(self.tr("Loading what inspects the parts"), 0.15 + 0.60 * share)

    def show_recipe_stage(self, recipe: str) -> None:
        """The recipe is being made ready."""
        self._show_stage(self.tr("Warming up {recipe}").format(recipe=recipe), 0.78)

    def _show_stage(self, text: str, share: float) -> None:
        self._text = text
        self._share = max(self._share, share)
        self.update()

    def move_onto(self, pane: QWidget) -> None:
        """From now on it fills ``pane`` of the window that is shown."""
        self.setParent(pane)
        self._theme = self._theme.fitted(pane.window().size())
        pane.installEventFilter(self)
        self.setGeometry(pane.rect())
        self.show()
        self.raise_()

    def finish(self) -> None:
        """All is ready: it goes."""
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self.parentWidget() is not None:
            self.hide()

    def _card_size(self) -> QSize:
        return QSize(self._theme.px(_CARD.width()), self._theme.px(_CARD.height()))

    def _on_frame(self) -> None:
        # The bar glides to where it should be and creeps on meanwhile, so that a long step is no standstill.
        ahead = min(1.0, self._share + 0.06)
        self._shown_share += max(0.0, self._share - self._shown_share) * 0.12 + (ahead - self._shown_share) * 0.006
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, palette = self._theme, self._theme.palette
        rect = QRectF(QPointF(), self._card_size().toSizeF())
        rect.moveCenter(self.rect().toRectF().center())
        # Round corners need something behind them: on the bare screen there may be nothing.
        on_pane = self.parentWidget() is not None
        radius, edge = (theme.px(14), 1) if on_pane else (0, 0)
        stage, card = QPainterPath(), QPainterPath()
        stage.addRoundedRect(self.rect().toRectF().adjusted(edge, edge, -edge, -edge), radius, radius)
        painter.fillPath(stage, QColor(palette.stage))
        card.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        ground = QLinearGradient(rect.topLeft(), rect.bottomRight())
        ground.setColorAt(0.0, QColor(palette.panel))
        ground.setColorAt(1.0, QColor(palette.background))
        painter.fillPath(card, ground)
        painter.setClipPath(card)
        self._paint_part(painter, QPointF(rect.left() + theme.px(170), rect.center().y()), theme.px(112))
        self._paint_words(painter, QRectF(rect).adjusted(theme.px(330), theme.px(84), -theme.px(36), -theme.px(36)))
        painter.setClipping(False)
        painter.strokePath(card, QPen(QColor(palette.line), 1.0))

    def _paint_part(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        """A ring seen from above; where the light has just been, what is abnormal glows."""
        palette = self._theme.palette
        for share, colour, width in (
            (1.0, palette.line, 0.010),
            (0.93, palette.raised, 0.11),
            (0.80, palette.line, 0.014),
            (0.66, palette.raised, 0.16),
            (0.52, palette.line, 0.014),
        ):
            painter.setPen(QPen(QColor(colour), width * radius * 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, share * radius, share * radius)
        turned = (time.monotonic() - self._began_s) / _TURN_S * 360.0 % 360.0
        self._paint_defect(painter, centre, radius, (turned - _DEFECT_DEGREES) % 360.0)
        light = QConicalGradient(centre, -turned)
        beam = QColor(palette.accent)
        for place, alpha in ((0.0, 0.50), (0.02, 0.34), (0.22, 0.0), (1.0, 0.0)):
            beam.setAlphaF(alpha)
            light.setColorAt(place, beam)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        ring = QPainterPath()
        ring.addEllipse(centre, radius, radius)
        hole = QPainterPath()
        hole.addEllipse(centre, 0.44 * radius, 0.44 * radius)
        painter.drawPath(ring - hole)
        edge = QPointF(math.cos(math.radians(turned)), math.sin(math.radians(turned)))
        painter.setPen(QPen(QColor(palette.accent), max(1.5, 0.018 * radius)))
        painter.drawLine(centre + edge * 0.44 * radius, centre + edge * radius)

    def _paint_defect(self, painter: QPainter, centre: QPointF, radius: float, since_degrees: float) -> None:
        """``since_degrees``: how far the light has gone on since it passed."""
        glow = max(0.0, 1.0 - since_degrees / 300.0)
        angle = math.radians(_DEFECT_DEGREES)
        place = centre + QPointF(math.cos(angle), math.sin(angle)) * 0.70 * radius
        size = 0.30 * radius
        heat = QRadialGradient(place, size)
        for share, name, alpha in (
            (0.0, "#fff3ee", 0.95),
            (0.28, "#e2204e", 0.85),
            (0.62, "#f2922a", 0.55),
            (1.0, "#f2b53a", 0.0),
        ):
            colour = QColor(name)
            colour.setAlphaF(alpha * glow)
            heat.setColorAt(share, colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(heat)
        painter.drawEllipse(place, size, size)
        outline = QColor(self._theme.palette.text)
        outline.setAlphaF(0.9 * glow)
        painter.setPen(QPen(outline, max(1.2, 0.016 * radius)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, 0.62 * size, 0.62 * size)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        theme, palette = self._theme, self._theme.palette
        name = self.tr("Inspector")
        painter.setFont(theme.font_px(theme.px(48), 700))
        painter.setPen(QColor(palette.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
        wide, high = painter.fontMetrics().horizontalAdvance(name), painter.fontMetrics().height()
        painter.setPen(QColor(palette.accent))
        painter.drawText(room.adjusted(wide, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, ".")
        painter.setFont(theme.font(Type.BODY))
        painter.setPen(QColor(palette.quiet))
        version = self.tr("Version {version}").format(version=self._version)
        painter.drawText(room.adjusted(2, high + theme.px(2), 0, 0), Qt.AlignmentFlag.AlignLeft, version)
        bar = QRectF(room.left(), room.bottom() - theme.px(5), room.width(), theme.px(5))
        painter.setFont(theme.font(Type.BODY, 500))
        painter.setPen(QColor(palette.text))
        line = painter.fontMetrics()
        text = line.elidedText(self._text, Qt.TextElideMode.ElideMiddle, int(room.width()))
        painter.drawText(QPointF(bar.left(), bar.top() - theme.px(14)), text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.line))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        bar.setWidth(max(bar.height(), bar.width() * self._shown_share))
        painter.setBrush(QColor(palette.accent))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
