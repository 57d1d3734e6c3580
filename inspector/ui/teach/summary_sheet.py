"""A calibration on one sheet of A4, to be filed or signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from inspector.ui.paper import Paper, new_pdf
from inspector.ui.teach.recipe_summary import RecipeSummary
from inspector.ui.teach.score_sketch import paint_scores
from inspector.ui.theme import LIGHT, Theme, Type, Typeface

translate = QCoreApplication.translate

_MARGIN = 110
_PICTURES = 4


def write_sheet(
    path: Path, summary: RecipeSummary, title: str, pictures: Sequence[QImage], moment: datetime, typeface: Typeface
) -> None:
    """Write the sheet as a PDF; raises :class:`RecordError` when the file cannot be written."""
    with new_pdf(path, f"{summary.plan.name} · {title}") as (_, painter):
        paint_sheet(painter, summary, title, pictures, moment, typeface)


def paint_sheet(
    painter: QPainter,
    summary: RecipeSummary,
    title: str,
    pictures: Sequence[QImage],
    moment: datetime,
    typeface: Typeface,
) -> None:
    """Paint it on 1240 × 1754 dots: name, promise, pictures, scores, all that is kept, room for a signature."""
    theme = Theme(LIGHT, typeface, 1.25)
    paper = Paper(painter, theme, _MARGIN)
    pen = _Pen(paper)
    pen.write(translate("Sheet", "Calibration"), Type.BODY, 400, theme.palette.quiet)
    pen.write(summary.plan.name, Type.FIGURE, 700)
    local = moment.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    pen.write(f"{title} · {day}", Type.BODY, 400, theme.palette.quiet)
    pen.gap(26)
    pen.write(summary.promise, Type.TITLE, 600)
    pen.gap(6)
    pen.write(summary.proof, Type.BODY, 400, theme.palette.quiet)
    pen.gap(30)
    _paint_pictures(painter, pen.take(190), pictures[:_PICTURES])
    pen.gap(34)
    heading = translate("Sheet", "Scores of good parts that were not learned, and the limits")
    if len(summary.scores.defects):
        heading = translate("Sheet", "Scores of good parts that were not learned, of defects, and the limits")
    pen.write(heading, Type.BODY, 600)
    paint_scores(painter, pen.take(270), summary.scores, summary.review, summary.fail, theme)
    pen.gap(26)
    for name, value in summary.lines():
        pen.row(name, value)
    paper.signature(paper.page.bottom() - 30)


class _Pen:
    """Writes downwards."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._page = paper.page
        self._y = paper.page.top()

    def gap(self, height: float) -> None:
        self._y += height

    def take(self, height: float) -> QRectF:
        room = QRectF(self._page.left(), self._y, self._page.width(), height)
        self._y += height
        return room

    def write(self, text: str, size: Type, weight: int, colour: str = "") -> None:
        room = QRectF(self._page.left(), self._y, self._page.width(), 1000)
        self._y += self._paper.text(text, room, size, weight, colour)

    def row(self, name: str, value: str) -> None:
        left = 300.0
        palette, painter = self._paper.theme.palette, self._paper.painter
        room = QRectF(self._page.left(), self._y, left - 20, 1000)
        tall = self._paper.text(name, room, Type.BODY, 400, palette.quiet)
        beside = QRectF(self._page.left() + left, self._y, self._page.width() - left, 1000)
        tall = max(tall, self._paper.text(value, beside, Type.BODY, 550))
        self._y += tall + 9
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(round(self._page.left()), round(self._y - 4), round(self._page.right()), round(self._y - 4))


def _paint_pictures(painter: QPainter, room: QRectF, pictures: Sequence[QImage]) -> None:
    left = room.left()
    for picture in pictures:
        if picture.isNull():
            continue
        size = picture.size().scaled(round(room.width()), round(room.height()), Qt.AspectRatioMode.KeepAspectRatio)
        if left + size.width() > room.right():
            return
        painter.drawImage(QRectF(left, room.top(), size.width(), size.height()), picture)
        left += size.width() + 18
