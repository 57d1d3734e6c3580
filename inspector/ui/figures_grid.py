"""Figures in rows and columns, each a number over what it counts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.elided_label import ElidedLabel
from inspector.ui.style_property import set_style_property
from inspector.ui.theme import Theme, Type


class Number(ElidedLabel):
    """Set smaller where it has no room: a number without its end is another number."""

    def paintEvent(self, event: QPaintEvent) -> None:
        font, width = QFont(self.font()), self.fontMetrics().horizontalAdvance(self.text())
        if width > self.width():
            font.setPixelSize(max(1, font.pixelSize() * self.width() // width))
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), self.text())


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts."""

    number: Number
    name: ElidedLabel

    def show(self, number: str, name: str, tone: str, tip: str = "") -> None:
        """``tone``: the colour of the number, by its name in the style sheet."""
        self.number.setText(number)
        self.name.setText(name)
        if tip:
            self.name.setToolTip(tip)
        set_style_property(self.number, "tone", tone)


class FiguresGrid(QWidget):
    """``rows`` × ``columns`` figures on the ground of a panel, columns of one width.

    It arranges them itself and paints what is behind them: with a layout, each number that changes would have the
    whole window arranged anew.
    """

    def __init__(self, theme: Theme, rows: int, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows, self._columns = rows, columns
        self.figures = tuple(self._added() for _ in range(rows * columns))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.apply_theme(theme)

    def _added(self) -> Figure:
        figure = Figure(
            Number(parent=self),
            ElidedLabel(parent=self, mode=Qt.TextElideMode.ElideRight),
        )
        figure.name.setProperty("tone", "quiet")
        return figure

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        for figure in self.figures:
            figure.number.setFont(theme.font(Type.FIGURE, 650))
            figure.name.setFont(theme.font(Type.SMALL))
        self.updateGeometry()
        self._arrange()
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        across, down = self._gaps()
        number, name = self._heights()
        return QSize((self._columns - 1) * across, self._rows * (number + name) + (self._rows - 1) * down)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(self._theme.palette.panel))

    def _gaps(self) -> tuple[int, int]:
        """Between columns, between rows."""
        return self._theme.px(12), self._theme.px(6)

    def _heights(self) -> tuple[int, int]:
        """Of a number, and of what it counts."""
        first = self.figures[0]
        return first.number.sizeHint().height(), first.name.sizeHint().height()

    def _arrange(self) -> None:
        across, down = self._gaps()
        number, name = self._heights()
        room = self.width() - (self._columns - 1) * across
        edges = [(room * column + self._columns // 2) // self._columns for column in range(self._columns + 1)]
        for index, figure in enumerate(self.figures):
            row, column = divmod(index, self._columns)
            left, width = edges[column] + column * across, edges[column + 1] - edges[column]
            top = row * (number + name + down)
            figure.number.setGeometry(left, top, width, number)
            figure.name.setGeometry(left, top + number, width, name)
