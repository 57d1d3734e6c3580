"""A text that takes a second row before any of it is left out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inspector.ui.broken_text import broken_rows


class RowsLabel(QLabel):
    """As high as the rows that its text needs at its width, at most ``most``; the whole of it is in the tooltip while
    something is left out. For what must be read without a mouse to point with.
    """

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._rows: list[str] = []
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> list[str]:
        """As they are painted."""
        return self._rows

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's name)
        if text != self.text():
            super().setText(text)
            self._break()

    def heightForWidth(self, width: int) -> int:
        return len(self._rows_at(width, self._most)) * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._break()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = self.fontMetrics()
        for index, row in enumerate(self._rows):
            painter.drawText(0, index * metrics.lineSpacing() + metrics.ascent(), row)

    def _rows_at(self, width: int, most: int) -> list[str]:
        return broken_rows([self.text()], self.font(), max(1, width), most) or [""]

    def _break(self) -> None:
        self._rows = self._rows_at(self.width(), self._most)
        cut = len(self._rows_at(self.width(), self._most + 1)) > self._most
        self.setToolTip(self.text() if cut else "")
        self.update()
