"""What went wrong, since when, and what to do: stays until it is acknowledged, and is never in the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.verdict import Verdict
from inspector.errors import ImageError, InspectorError
from inspector.ui.buttons import Button
from inspector.ui.fault_texts import fault_text
from inspector.ui.rows_label import RowsLabel
from inspector.ui.symbols import paint_symbol
from inspector.ui.texts import clock_text, count_text
from inspector.ui.theme import Theme, Type

_ROWS = 2
"""Faults on screen at once; the newest ones."""
_MOST = 50
"""So many are kept: each part may have a fault of its own, for days."""


@dataclass(slots=True)
class _Fault:
    error: InspectorError
    since: datetime = field(default_factory=lambda: datetime.now(UTC))
    times: int = 1
    holds_line: bool = False


class FaultStrip(QWidget):
    """One row per fault, the newest on top, those of single pictures last; hidden while there is none.

    A fault that stopped the line cannot be dismissed before it is over: its button
    acknowledges it, which is for the window to pass on.
    """

    acknowledged = Signal()
    """The user knows of the fault that holds the line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._faults: list[_Fault] = []
        self._rows = [_FaultRow(theme) for _ in range(_ROWS)]
        self._more = QLabel()
        self._more.setProperty("tone", "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for index, row in enumerate(self._rows):
            row.dismiss.clicked.connect(lambda _=False, index=index: self._on_dismissed(index))
            self._column.addWidget(row)
        self._column.addWidget(self._more)
        self._show()

    @property
    def texts(self) -> list[str]:
        """What happened, from the top."""
        return [fault.error.what for fault in self._faults]

    def acknowledge_first(self) -> None:
        """As the button of the uppermost row."""
        if self._faults:
            self._on_dismissed(0)

    def add(self, error: InspectorError, *, holds_line: bool = False) -> None:
        """A fault. The same one again is counted, not repeated."""
        for fault in self._faults:
            if fault.error.what == error.what:
                fault.times += 1
                fault.holds_line = fault.holds_line or holds_line
                self._faults.remove(fault)
                self._faults.insert(0, fault)
                break
        else:
            self._faults.insert(0, _Fault(error, holds_line=holds_line))
        # A picture that cannot be judged comes with each part: what lasts, as records that are away, must not hide
        # behind it.
        self._faults.sort(key=lambda fault: isinstance(fault.error, ImageError) and not fault.holds_line)
        del self._faults[_MOST:]
        self._show()

    def hold_newest(self) -> None:
        """The newest fault is the one that stopped the line."""
        if self._faults:
            self._faults[0].holds_line = True
            self._show()

    def line_released(self) -> None:
        """The line runs or was set to rest again: what held it is over and may go."""
        self._faults = [fault for fault in self._faults if not fault.holds_line]
        self._show()

    def clear_of(self, kind: type[InspectorError]) -> None:
        """Faults of this kind are over."""
        self._faults = [fault for fault in self._faults if not isinstance(fault.error, kind)]
        self._show()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._column.setSpacing(theme.px(8))
        self._more.setFont(theme.font(Type.SMALL))
        for row in self._rows:
            row.apply_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _on_dismissed(self, index: int) -> None:
        fault = self._faults[index]
        if fault.holds_line:
            self.acknowledged.emit()
        else:
            del self._faults[index]
            self._show()

    def _show(self) -> None:
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(self._faults))
            if index < len(self._faults):
                row.show_fault(self._faults[index])
        hidden = len(self._faults) - _ROWS
        self._more.setVisible(hidden > 0)
        self._more.setText(self.tr("and {count} more").format(count=hidden))
        self.setVisible(bool(self._faults))


class _FaultRow(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._what, self._remedy = RowsLabel(2), RowsLabel(2)
        self._since = QLabel()
        self._since.setProperty("tone", "quiet")
        self.dismiss = Button()
        self._words = QVBoxLayout()
        self._words.addWidget(self._what)
        self._words.addWidget(self._remedy)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self._since)
        self._row.addWidget(self.dismiss)

    def show_fault(self, fault: _Fault) -> None:
        text = fault_text(fault.error)
        self._what.setText(text.what)
        self._remedy.setText(" ".join(filter(None, (text.remedy, text.original))))
        self._remedy.setVisible(bool(self._remedy.text()))
        since = self.tr("since {time}").format(time=clock_text(fault.since))
        if fault.times > 1:
            since = self.tr("{count} times {since}").format(count=count_text(fault.times), since=since)
        self._since.setText(since)
        self.dismiss.setText(self.tr("Acknowledge") if fault.holds_line else self.tr("Dismiss"))

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._what.setFont(theme.font(Type.LARGE, 650))
        self._remedy.setFont(theme.font(Type.BODY))
        self._since.setFont(theme.font(Type.BODY))
        self.dismiss.apply_theme(theme)
        self._words.setSpacing(theme.px(2))
        self._row.setSpacing(theme.px(16))
        self._row.setContentsMargins(theme.px(72), theme.px(8), theme.px(12), theme.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = max(1.0, 2 * theme.scale)
        outline = QPainterPath()
        rect = self.rect().toRectF().adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        outline.addRoundedRect(rect, theme.px(14), theme.px(14))
        tint = QColor(palette.fault)
        tint.setAlphaF(0.10)
        painter.fillPath(outline, QColor(palette.panel))
        painter.fillPath(outline, tint)
        painter.strokePath(outline, QPen(QColor(palette.fault), edge))
        side = theme.px(30)
        symbol = rect.adjusted(theme.px(24), 0, 0, 0)
        symbol.setTop(rect.center().y() - side / 2)
        symbol.setSize(symbol.size().__class__(side, side))
        paint_symbol(painter, Verdict.NO_VERDICT, symbol, QColor(palette.fault), QColor(palette.background))
