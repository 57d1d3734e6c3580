"""The parts as a table: a line each, its score as a bar against the limits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector.core.verdict import Verdict
from inspector.records.part_record import PartRecord
from inspector.ui.records.outcome import Outcome
from inspector.ui.records.part_pages import PartPages
from inspector.ui.records.part_scroller import PartScroller
from inspector.ui.records.record_texts import disposition_word, part_text, when_text
from inspector.ui.symbols import paint_symbol
from inspector.ui.texts import percent_text, recipe_text, verdict_word
from inspector.ui.theme import Theme, Type

_SHARES = (0.14, 0.15, 0.17, 0.24, 0.17, 0.13)
"""Of the width: verdict, time, part, product, score, decision."""
_SHARES_OF_TWO = (0.14, 0.15, 0.14, 0.19, 0.16, 0.22)
"""With what a part would be now in the last column."""
_SHARES_WITH_STATION = (0.13, 0.12, 0.15, 0.15, 0.2, 0.15, 0.1)
"""With the station or line after the part."""
_TOP_PERCENT = 160.0


class PartTable(PartScroller):
    """One line per part; with ``outcome`` the last column says what a part would be now, where that is known."""

    def __init__(
        self,
        pages: PartPages,
        theme: Theme,
        outcome: Callable[[PartRecord], Outcome | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(pages, theme, parent)
        self._outcome = outcome
        self._with_station = False
        self._head = _TableHead(self)
        self.apply_theme(theme)
        self._write()

    def cell_height(self) -> int:
        return max(self.theme.px(46), self.theme.size(Type.BODY) + 14)

    def apply_theme(self, theme: Theme) -> None:
        self.setViewportMargins(0, max(theme.px(36), theme.size(Type.SMALL) + 12), 0, 0)
        super().apply_theme(theme)
        self._head.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.setGeometry(0, 0, self.viewport().width(), self.viewportMargins().top())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
            self._head.update()

    def tell_stations_apart(self, apart: bool) -> None:
        """Whether a column says which station or line judged a part; not beside an outcome."""
        self._with_station = apart
        self.viewport().update()
        self._head.update()

    def titles(self) -> tuple[str, ...]:
        """Over the columns."""
        return (
            self.tr("Verdict"),
            self.tr("Time"),
            self.tr("Part"),
            *((self.tr("Line"),) if self._with_station else ()),
            self.tr("Product"),
            self.tr("Score"),
            self.tr("Decision") if self._outcome is None else self.tr("Would be"),
        )

    def fields(self, line: QRectF) -> list[QRectF]:
        """The places of the columns in a line."""
        pad, gap = self.theme.px(16), self.theme.px(12)
        left, width = line.left() + pad, line.width() - 2 * pad
        found = []
        for share in self._shares():
            found.append(QRectF(left, line.top(), width * share - gap, line.height()))
            left += width * share
        return found

    def _shares(self) -> tuple[float, ...]:
        if self._with_station:
            return _SHARES_WITH_STATION
        return _SHARES if self._outcome is None else _SHARES_OF_TWO

    def paint_cell(self, painter: QPainter, cell: QRectF, record: PartRecord, *, current: bool) -> None:
        theme, palette = self.theme, self.theme.palette
        if current:
            painter.setPen(
                QPen(QColor(palette.accent), max(1.5, theme.px(2))) if self.hasFocus() else Qt.PenStyle.NoPen
            )
            painter.setBrush(QColor(palette.raised))
            painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))
        else:
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawLine(
                cell.bottomLeft() + QPointF(theme.px(16), -0.5), cell.bottomRight() - QPointF(theme.px(16), 0.5)
            )
        verdict, time, part, *station, product, score, decision = self.fields(cell)
        self._paint_verdict(painter, verdict, record.verdict)
        self._write_in(painter, time, when_text(record.at), QColor(palette.quiet))
        self._write_in(painter, part, part_text(record), QColor(palette.text), 600, Qt.TextElideMode.ElideMiddle)
        for room in station:
            self._write_in(painter, room, record.station, QColor(palette.quiet), mode=Qt.TextElideMode.ElideMiddle)
        self._write_in(
            painter, product, recipe_text(record.recipe), QColor(palette.quiet), mode=Qt.TextElideMode.ElideMiddle
        )
        self._paint_score(painter, score, record)
        outcome = None if self._outcome is None else self._outcome(record)
        if outcome is not None:
            self._paint_outcome(painter, decision, outcome)
        elif self._outcome is None and record.disposition is not None:
            self._write_in(painter, decision, disposition_word(record.disposition), QColor(palette.text))

    def _paint_verdict(self, painter: QPainter, room: QRectF, verdict: Verdict) -> None:
        theme, palette = self.theme, self.theme.palette
        colour = palette.of(verdict)
        side = theme.size(Type.BODY) * 1.1
        symbol = QRectF(room.left(), room.center().y() - side / 2, side, side)
        paint_symbol(painter, verdict, symbol, colour, QColor(palette.panel))
        self._write_in(painter, room.adjusted(side + theme.px(9), 0, 0, 0), verdict_word(verdict), colour, 650)

    def _paint_outcome(self, painter: QPainter, room: QRectF, outcome: Outcome) -> None:
        """As the first and the score's column have it."""
        wide = 0.0
        if outcome.percent is not None:
            font = self.theme.font(Type.BODY, 600)
            figure = percent_text(outcome.percent)
            wide = QFontMetricsF(font).horizontalAdvance(figure) + self.theme.px(6)
            place = QRectF(room.right() - wide, room.top(), wide, room.height())
            self._write_in(painter, place, figure, QColor(self.theme.palette.text), 600)
        self._paint_verdict(painter, room.adjusted(0, 0, -wide, 0), outcome.verdict)

    def _write_in(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        colour: QColor,
        weight: int = 400,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        font = self.theme.font(Type.BODY, weight)
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetricsF(font).elidedText(text, mode, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _paint_score(self, painter: QPainter, room: QRectF, record: PartRecord) -> None:
        """A bar on the same scale in every line, with the limits of then as ticks, and the figure."""
        theme, palette = self.theme, self.theme.palette
        figure = percent_text(record.percent)
        wide = QFontMetricsF(theme.font(Type.BODY, 600)).horizontalAdvance(percent_text(9999))
        self._write_in(
            painter, QRectF(room.right() - wide, room.top(), wide, room.height()), figure, QColor(palette.text), 600
        )
        if record.percent is None:
            return
        height = theme.px(8)
        bar = QRectF(room.left(), room.center().y() - height / 2, room.width() - wide - theme.px(12), height)
        if bar.width() < theme.px(30):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.line))
        painter.drawRoundedRect(bar, height / 2, height / 2)
        filled = QRectF(bar)
        filled.setWidth(max(height, min(record.percent / _TOP_PERCENT, 1.0) * bar.width()))
        colour = palette.fill_of(record.verdict)
        painter.setBrush(colour)
        painter.drawRoundedRect(filled, height / 2, height / 2)
        for share, tick in (
            (record.limits.review / record.limits.fail, palette.review),
            (1.0, palette.fail),
        ):
            x = bar.left() + share * 100 / _TOP_PERCENT * bar.width()
            painter.setPen(QPen(QColor(tick), max(1.5, theme.px(2))))
            painter.drawLine(QPointF(x, bar.top() - theme.px(4)), QPointF(x, bar.bottom() + theme.px(4)))

    def _write(self) -> None:
        self.setAccessibleName(self.tr("Parts as a table"))


class _TableHead(QWidget):
    """The titles of the columns; stays while the lines scroll."""

    def __init__(self, table: PartTable) -> None:
        super().__init__(table)
        self._table = table

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._table.theme
        painter = QPainter(self)
        font = theme.font(Type.SMALL)
        painter.setFont(font)
        painter.setPen(QColor(theme.palette.quiet))
        line = QRectF(self.rect())
        for field, title in zip(self._table.fields(line), self._table.titles(), strict=True):
            shown = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, field.width())
            painter.drawText(field, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.setPen(QPen(QColor(theme.palette.line), 1))
        painter.drawLine(line.bottomLeft() - QPointF(0, 0.5), line.bottomRight() - QPointF(0, 0.5))
