"""The parts as marks on the score axis: bars that count them, or one dot for each."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from inspector.core.teaching import HeldOutScores
from inspector.ui.teach.score_axis import ScoreAxis
from inspector.ui.texts import count_text
from inspector.ui.theme import Palette, Theme, Type

translate = QCoreApplication.translate


class MarkStyle(Enum):
    """How the parts are drawn."""

    BARS = "BARS"
    DOTS = "DOTS"


def good_colour(palette: Palette) -> QColor:
    """Of good parts, in every chart of a calibration."""
    return QColor(palette.accent)


def defect_colour(palette: Palette) -> QColor:
    """Of defects."""
    return QColor(palette.fail)


def bar_counts(scores: NDArray[np.float64], axis: ScoreAxis, bins: int) -> NDArray[np.int64]:
    """(bins,) how many scores fall into each; those off the scale are counted in the first and the last."""
    counts, _ = np.histogram(np.clip(scores, axis.low, axis.high), bins=bins, range=(axis.low, axis.high))
    return counts


def paint_bars(painter: QPainter, room: QRectF, axis: ScoreAxis, scores: HeldOutScores, theme: Theme) -> None:
    """Good parts with the defects on top of them; the number of parts over the highest bar."""
    bins = max(10, min(120, round(room.width() / theme.px(17))))
    good, defects = bar_counts(scores.good, axis, bins), bar_counts(scores.defects, axis, bins)
    highest = int((good + defects).max(initial=1))
    font = theme.font(Type.SMALL)
    head = QFontMetricsF(font).height() + theme.px(2)
    least, pitch = theme.px(5), room.width() / bins
    gap = max(1.0, pitch * 0.1)

    def height(count: int) -> float:
        return max(least, count / highest * (room.height() - head)) if count else 0.0

    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(bins):
        left, bottom = room.left() + number * pitch + gap / 2, room.bottom()
        for counts, colour in ((good, good_colour(theme.palette)), (defects, defect_colour(theme.palette))):
            tall = height(int(counts[number]))
            if tall:
                painter.setBrush(colour)
                bar = QRectF(left, bottom - tall, pitch - gap, tall)
                painter.drawRoundedRect(bar, theme.px(2), theme.px(2))
                bottom -= tall
    tallest = int((good + defects).argmax())
    painter.setFont(font)
    painter.setPen(QColor(theme.palette.quiet))
    top = room.bottom() - height(int(good[tallest])) - height(int(defects[tallest]))
    text, centre = count_text(highest), room.left() + (tallest + 0.5) * pitch
    width = QFontMetricsF(font).horizontalAdvance(text)
    label = QRectF(min(centre - width / 2, room.right() - width), top - head, width + 1, head)
    painter.drawText(label, int(Qt.AlignmentFlag.AlignTop), text)
    beyond = int((scores.good > axis.high).sum() + (scores.defects > axis.high).sum())
    if beyond:
        text = translate("ScoreMarks", "{count} beyond ›").format(count=count_text(beyond))
        size = QSizeF(QFontMetricsF(font).horizontalAdvance(text) + 1, head)
        tops = [room.bottom() - height(int(good[i])) - height(int(defects[i])) for i in range(bins)]
        painter.drawText(_clear_place(size, room, tops, label), int(Qt.AlignmentFlag.AlignTop), text)


def _clear_place(size: QSizeF, room: QRectF, tops: Sequence[float], taken: QRectF) -> QRectF:
    """As far to the right as words of ``size`` find room above the bars, and beside what is ``taken``."""
    pitch = room.width() / len(tops)
    place = QRectF(QPointF(), size)
    for last in range(len(tops), 0, -1):
        right = room.left() + last * pitch
        first = max(0, math.floor((right - size.width() - room.left()) / pitch))
        place.moveTopLeft(QPointF(right - size.width(), min(tops[first:last]) - size.height()))
        if not place.intersects(taken):
            break
    return place


def paint_dots(painter: QPainter, room: QRectF, axis: ScoreAxis, scores: HeldOutScores, theme: Theme) -> None:
    """Each part at its score, sorted upwards; defects as diamonds, sorted by themselves."""
    count = max(len(scores.good), len(scores.defects), 1)
    radius = max(1.6, min(theme.px(6), 0.45 * room.height() / count + theme.px(2)))
    inner = room.adjusted(0, radius + 1, 0, -radius - 1)
    edge = QPen(QColor(theme.palette.panel), 0.8)
    for values, colour, diamond in (
        (scores.good, good_colour(theme.palette), False),
        (scores.defects, defect_colour(theme.palette), True),
    ):
        painter.setPen(edge if radius > 2.5 else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        total = max(1, len(values) - 1)
        for rank, value in enumerate(np.sort(values).tolist()):
            at = QPointF(axis.x(value), inner.bottom() - (rank / total) * inner.height())
            if diamond:
                r = 1.25 * radius
                painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in ((0, -r), (r, 0), (0, r), (-r, 0))]))
            else:
                painter.drawEllipse(at, radius, radius)
