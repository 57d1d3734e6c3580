"""Lines with a symbol: what is done, what is at hand and what comes; or what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol
from inspector.ui.theme import Theme, Type


class StepList(QWidget):
    """Each line: a tick, a cross, or dots where nothing is known yet; the one at hand is bold."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[_Line] = []
        self._shown: list[tuple[bool | None, str, bool]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def texts(self) -> list[str]:
        """From the top."""
        return [text for _, text, _ in self._shown]

    def show_lines(self, lines: Sequence[tuple[bool | None, str, bool]]) -> None:
        """(whether it passed, None for not known; its text; whether it is at hand)."""
        if self._shown == list(lines):
            return
        self._shown = list(lines)
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = [_Line(*line) for line in lines]
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
    def __init__(self, passed: bool | None, text: str, at_hand: bool) -> None:
        super().__init__()
        self._at_hand = at_hand
        self._mark = _Mark(passed)
        self._text = QLabel(text)
        self._text.setWordWrap(True)
        self._text.setProperty("tone", "" if at_hand or passed is False else "quiet")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._mark)
        self._row.addWidget(self._text, 1)

    def apply_theme(self, theme: Theme) -> None:
        self._row.setSpacing(theme.px(12))
        self._mark.apply_theme(theme)
        self._text.setFont(theme.font(Type.LARGE, 650 if self._at_hand else 450))


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
