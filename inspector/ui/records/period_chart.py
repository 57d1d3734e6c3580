"""Parts by hour, shift or day: how many, and which share of them was rejected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inspector.core.verdict import Verdict
from inspector.records.statistics import Counts, Period, Statistics
from inspector.ui.texts import count_text, day_text, share_text, verdict_word
from inspector.ui.theme import Theme, Type

_MOST_SLOTS = 400
"""Hours stand where they are in time, unless that would make them too thin to see."""


class PeriodKind(Enum):
    """What a bar stands for."""

    HOURS = auto()
    SHIFTS = auto()
    DAYS = auto()


@dataclass(frozen=True, slots=True)
class Bar:
    """``slot`` counts places from the left; ``label`` is short, ``name`` whole."""

    slot: int
    label: str
    name: str
    counts: Counts


def bars_of(statistics: Statistics, kind: PeriodKind) -> list[Bar]:
    """Oldest first."""
    if kind is PeriodKind.SHIFTS:
        return [
            Bar(
                slot,
                f"{period.start:%H:%M}",
                _name(period, f"{day_text(period.start)}, {period.start:%H:%M} –"),
                period.counts,
            )
            for slot, period in enumerate(statistics.shifts)
        ]
    if kind is PeriodKind.DAYS:
        return [
            Bar(slot, QLocale().toString(day.day), day_text(day), counts)
            for slot, (day, counts) in enumerate(_by_day(statistics.hours))
        ]
    if not statistics.hours:
        return []
    first = statistics.hours[0].start
    slots = [round((period.start - first) / timedelta(hours=1)) for period in statistics.hours]
    if slots[-1] >= _MOST_SLOTS:
        slots = list(range(len(slots)))
    return [
        Bar(slot, f"{period.start:%H}", f"{day_text(period.start)}, {period.start:%H:%M}", period.counts)
        for slot, period in zip(slots, statistics.hours, strict=True)
    ]


def _name(period: Period, text: str) -> str:
    return f"{text} · {period.shift + 1}"


def _by_day(hours: Sequence[Period]) -> list[tuple[datetime, Counts]]:
    found: dict[datetime, Counts] = {}
    for hour in hours:
        day = hour.start.replace(hour=0, minute=0)
        known = found.get(day, Counts())
        found[day] = Counts(
            known.passed + hour.counts.passed,
            known.review + hour.counts.review,
            known.failed + hour.counts.failed,
            known.no_verdict + hour.counts.no_verdict,
        )
    return sorted(found.items())


class PeriodDrawing:
    """Above, the parts by verdict; below, the share that was not passed. No widget: any thread may paint it."""

    def __init__(self, theme: Theme, bars: Sequence[Bar], size: QSizeF) -> None:
        """``bars``: oldest first."""
        self._theme = theme
        self._bars = bars
        self._size = size

    def _plot(self) -> QRectF:
        theme, small = self._theme, self._theme.size(Type.SMALL)
        metrics = QFontMetricsF(theme.font(Type.SMALL))
        labels = (count_text(self._highest()), share_text(0.999))
        left = max(map(metrics.horizontalAdvance, labels)) + theme.px(8)
        return QRectF(left, small * 0.6, self._size.width() - left - theme.px(2), self._size.height() - 2.4 * small)

    def _slots(self) -> int:
        return max(1, self._bars[-1].slot + 1) if self._bars else 1

    def slot(self, slot: int) -> QRectF:
        """Where a bar may be, both charts together."""
        plot, slots = self._plot(), max(self._slots(), 8)
        width = plot.width() / slots
        return QRectF(plot.left() + slot * width, plot.top(), width, plot.height())

    def _highest(self) -> int:
        return max((bar.counts.total for bar in self._bars), default=1)

    def paint(self, painter: QPainter) -> None:
        """From the painter's origin on."""
        if not self._bars:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        gap = self._theme.px(14)
        upper = QRectF(plot.left(), plot.top(), plot.width(), plot.height() * 0.62 - gap / 2)
        lower = QRectF(plot.left(), upper.bottom() + gap, plot.width(), plot.height() * 0.38 - gap / 2)
        worst = max((1 - (bar.counts.passed_share or 0.0) for bar in self._bars), default=0.0)
        for bar in self._bars:
            slot = self.slot(bar.slot)
            inset = min(slot.width() * 0.14, self._theme.px(4))
            self._paint_counts(
                painter, QRectF(slot.left() + inset, upper.top(), slot.width() - 2 * inset, upper.height()), bar
            )
            if worst > 0:
                self._paint_share(
                    painter,
                    QRectF(slot.left() + inset, lower.top(), slot.width() - 2 * inset, lower.height()),
                    bar,
                    worst,
                )
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        for room in (upper, lower):
            painter.drawLine(room.bottomLeft(), room.bottomRight())
        self._paint_scale(painter, upper, count_text(self._highest()))
        self._paint_scale(painter, lower, share_text(worst))
        self._paint_labels(painter, plot)

    def _paint_counts(self, painter: QPainter, room: QRectF, bar: Bar) -> None:
        palette, highest, bottom = self._theme.palette, self._highest(), room.bottom()
        painter.setPen(Qt.PenStyle.NoPen)
        counts = bar.counts
        for verdict, count in (
            (Verdict.PASS, counts.passed),
            (Verdict.REVIEW, counts.review),
            (Verdict.FAIL, counts.failed),
            (Verdict.NO_VERDICT, counts.no_verdict),
        ):
            if not count:
                continue
            tall = max(2.0, count / highest * room.height())
            colour = palette.fill_of(verdict)
            if verdict is Verdict.PASS:
                colour.setAlphaF(0.45)
            painter.setBrush(colour)
            painter.drawRect(QRectF(room.left(), bottom - tall, room.width(), tall))
            bottom -= tall

    def _paint_share(self, painter: QPainter, room: QRectF, bar: Bar, worst: float) -> None:
        share = 1 - (bar.counts.passed_share or 0.0)
        if share <= 0:
            return
        tall = max(2.0, share / worst * room.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.palette.fill_of(Verdict.FAIL))
        painter.drawRoundedRect(QRectF(room.left(), room.bottom() - tall, room.width(), tall), 2, 2)

    def _paint_scale(self, painter: QPainter, room: QRectF, top: str) -> None:
        font = self._theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.palette.quiet))
        right = room.left() - self._theme.px(8)
        painter.drawText(QPointF(right - metrics.horizontalAdvance(top), room.top() + metrics.capHeight()), top)
        painter.drawText(QPointF(right - metrics.horizontalAdvance("0"), room.bottom()), "0")

    def _paint_labels(self, painter: QPainter, plot: QRectF) -> None:
        metrics = QFontMetricsF(self._theme.font(Type.SMALL))
        painter.setPen(QColor(self._theme.palette.quiet))
        baseline, free_from = self._size.height() - metrics.descent(), 0.0
        for bar in self._bars:
            centre, width = self.slot(bar.slot).center().x(), metrics.horizontalAdvance(bar.label)
            left = min(centre - width / 2, plot.right() - width)
            if left >= free_from:
                painter.drawText(QPointF(left, baseline), bar.label)
                free_from = left + width + self._theme.px(10)


class PeriodChart(QWidget):
    """Above, the parts by verdict; below, the share that was not passed. Pointing at a bar says its figures."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: Sequence[Bar] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def bars(self) -> Sequence[Bar]:
        """What is shown."""
        return self._bars

    @property
    def drawing(self) -> PeriodDrawing:
        """As it is painted now."""
        return PeriodDrawing(self._theme, self._bars, QSizeF(self.size()))

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Oldest first."""
        self._bars = bars
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(500), self._theme.px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(120))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            drawing = self.drawing
            bar = next((one for one in self._bars if drawing.slot(one.slot).contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), "" if bar is None else _tip(bar), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.drawing.paint(QPainter(self))


def _tip(bar: Bar) -> str:
    counts = bar.counts
    lines = [bar.name, f"{verdict_word(Verdict.PASS)} {count_text(counts.passed)} · {share_text(counts.passed_share)}"]
    for verdict, count in (
        (Verdict.REVIEW, counts.review),
        (Verdict.FAIL, counts.failed),
        (Verdict.NO_VERDICT, counts.no_verdict),
    ):
        if count:
            lines.append(f"{verdict_word(verdict)} {count_text(count)}")
    return "\n".join(lines)
