"""The steps of the wizard: which are done, which is in view, which are still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from inspector.ui.theme import Theme, Type


class StepBar(QWidget):
    """One step after the other; those that can be gone to are pressed like buttons."""

    step_wanted = Signal(int)

    def __init__(self, theme: Theme, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = [Step(theme, number) for number in range(1, count + 1)]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for index, step in enumerate(self.steps):
            step.clicked.connect(lambda _=False, index=index: self.step_wanted.emit(index))
            self._row.addWidget(step)
        self._row.addStretch(1)

    def show_steps(self, titles: Sequence[str], current: int, done: Sequence[bool], open_: Sequence[bool]) -> None:
        """``done`` have a tick; ``open_`` can be gone to. One entry per step."""
        for index, step in enumerate(self.steps):
            step.show_step(titles[index], current=index == current, done=done[index], open_=open_[index])

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._row.setSpacing(theme.px(14))
        for step in self.steps:
            step.apply_theme(theme)


class Step(QAbstractButton):
    """A number, or a tick once it is done, and the name of the step."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self._current = self._done = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_done(self) -> bool:
        """Whether it has a tick."""
        return self._done

    def show_step(self, title: str, *, current: bool, done: bool, open_: bool) -> None:
        """From now on."""
        self._current, self._done = current, done
        self.setEnabled(open_ or current)
        self.setCursor(Qt.CursorShape.PointingHandCursor if open_ and not current else Qt.CursorShape.ArrowCursor)
        self.setText(title)
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.setFont(theme.font(Type.BODY, 650))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        text = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(theme.px(12 + 28 + 10 + 18) + text) + 1, theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        pill = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        if self._current or self.isDown() or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.raised))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), max(1.0, 1.5 * theme.scale)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        r = theme.px(28) / 2
        centre = QPointF(theme.px(12) + r, rect.center().y())
        self._paint_disc(painter, centre, r)
        font = theme.font(Type.BODY, 650 if self._current else 450)
        painter.setFont(font)
        painter.setPen(QColor(palette.text if self._current else palette.quiet))
        baseline = (rect.height() + QFontMetricsF(font).capHeight()) / 2
        painter.drawText(QPointF(centre.x() + r + theme.px(10), baseline), self.text())

    def _paint_disc(self, painter: QPainter, centre: QPointF, r: float) -> None:
        theme, palette = self._theme, self._theme.palette
        ticked = self._done and not self._current
        fill = QColor(palette.accent if self._current else palette.pass_ if ticked else palette.raised)
        if ticked:
            fill.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawEllipse(centre, r, r)
        if ticked:
            pen = QPen(QColor(palette.pass_), max(1.4, 2.2 * theme.scale))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            tick = [QPointF(-0.36, 0.03), QPointF(-0.10, 0.29), QPointF(0.38, -0.27)]
            painter.drawPolyline([centre + point * r for point in tick])
            return
        painter.setFont(theme.font(Type.SMALL, 700))
        on_accent = palette.background if palette.background < "#7" else palette.panel
        painter.setPen(QColor(on_accent if self._current else palette.quiet))
        box = QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
