"""Lines with a symbol: what is done, what is at hand and what comes; or what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol
from inspector.ui.theme import Theme, Type


@dataclass(frozen=True, slots=True)
class Line:
    """``passed``: None where nothing is known yet. ``bold``: the one at hand. ``inner``: belongs to the one above."""

    passed: bool | None
    text: str
    bold: bool = False
    inner: bool = False


class StepList(QWidget):
    """Each line begins with a tick, a cross, or dots where nothing is known yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[_Line] = []
        self._shown: list[Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def texts(self) -> list[str]:
        """From the top."""
        return [line.text for line in self._shown]

    def show_lines(self, lines: Sequence[Line]) -> None:
        """From the top."""
        if self._shown == list(lines):
            return
        self._shown = list(lines)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()  # at once: it goes with the next turn of the event loop only
            line.deleteLater()
        self._lines = [_Line(line) for line in lines]
        for line in self._lines:
            line.apply_theme(self._theme)
            self._column.addWidget(line)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._column.setSpacing(theme.px(8))
        for line in self._lines:
            line.apply_theme(theme)


class _Line(QWidget):
    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line
        self._mark = _Mark(line.passed)
        self._text = QLabel(line.text)
        self._text.setWordWrap(True)
        self._text.setProperty("tone", "" if line.bold or line.passed is False else "quiet")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._mark)
        self._row.addWidget(self._text, 1)

    def apply_theme(self, theme: Theme) -> None:
        self._row.setContentsMargins(theme.px(40) if self._line.inner else 0, 0, 0, 0)
        self._row.setSpacing(theme.px(12))
        self._mark.apply_theme(theme)
        self._text.setFont(theme.font(Type.LARGE, 650 if self._line.bold else 450))


class _Mark(QWidget):
    def __init__(self, passed: bool | None) -> None:
        super().__init__()
        self._passed = passed
        self._theme: Theme | None = None

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedSize(theme.px(28), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        palette = self._theme.palette
        inset = self.width() * 0.08
        room = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        panel = QColor(palette.panel)
        if self._passed is None:
            paint_symbol(QPainter(self), None, room, QColor(palette.quiet), QColor(palette.quiet), hollow=True)
        else:
            verdict = Verdict.PASS if self._passed else Verdict.FAIL
            paint_symbol(QPainter(self), verdict, room, palette.of(verdict), panel)
