"""A calibration on one sheet of A4, to be filed or signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QIODevice, QLocale, QMarginsF, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from inspector.errors import RecordError
from inspector.ui.teach.recipe_summary import RecipeSummary
from inspector.ui.teach.score_sketch import paint_scores
from inspector.ui.theme import LIGHT, Theme, Type, Typeface

translate = QCoreApplication.translate

_SHEET = QSize(1240, 1754)
"""A4 at 150 dots per inch, in which everything here is measured."""
_MARGIN = 110
_PICTURES = 4


def write_sheet(
    path: Path, summary: RecipeSummary, title: str, pictures: Sequence[QImage], moment: datetime, typeface: Typeface
) -> None:
    """Write the sheet as a PDF; raises :class:`RecordError` when the file cannot be written."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _cannot_write(path)
    writer = QPdfWriter(file)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(150)
    writer.setTitle(f"{summary.plan.name} · {title}")
    painter = QPainter(writer)
    paint_sheet(painter, summary, title, pictures, moment, typeface)
    painter.end()
    if not file.commit():
        raise _cannot_write(path)


def _cannot_write(path: Path) -> RecordError:
    return RecordError(
        translate("Sheet", "The file {path} cannot be written.").format(path=path),
        translate("Sheet", "Choose another folder, or free some disk space."),
    )


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
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    page = QRectF(_MARGIN, _MARGIN, _SHEET.width() - 2 * _MARGIN, _SHEET.height() - 2 * _MARGIN)
    pen = _Pen(painter, theme, page)
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
    painter.setPen(QPen(QColor(theme.palette.quiet), 1))
    foot = page.bottom() - 30
    painter.drawLine(round(page.left()), round(foot), round(page.left() + 420), round(foot))
    painter.setFont(theme.font(Type.SMALL))
    painter.drawText(QRectF(page.left(), foot + 6, 420, 30), translate("Sheet", "Date, name"))


class _Pen:
    """Writes downwards."""

    def __init__(self, painter: QPainter, theme: Theme, page: QRectF) -> None:
        self._painter = painter
        self._theme = theme
        self._page = page
        self._y = page.top()

    def gap(self, height: float) -> None:
        self._y += height

    def take(self, height: float) -> QRectF:
        room = QRectF(self._page.left(), self._y, self._page.width(), height)
        self._y += height
        return room

    def write(self, text: str, size: Type, weight: int, colour: str = "") -> None:
        font = self._theme.font(size, weight)
        self._y += self._draw(text, QRectF(self._page.left(), self._y, self._page.width(), 1000), font, colour)

    def row(self, name: str, value: str) -> None:
        left = 300.0
        quiet, palette = self._theme.font(Type.BODY), self._theme.palette
        room = QRectF(self._page.left(), self._y, left - 20, 1000)
        tall = self._draw(name, room, quiet, palette.quiet)
        beside = QRectF(self._page.left() + left, self._y, self._page.width() - left, 1000)
        tall = max(tall, self._draw(value, beside, self._theme.font(Type.BODY, 550), ""))
        self._y += tall + 9
        self._painter.setPen(QPen(QColor(palette.line), 1))
        self._painter.drawLine(
            round(self._page.left()), round(self._y - 4), round(self._page.right()), round(self._y - 4)
        )

    def _draw(self, text: str, room: QRectF, font: QFont, colour: str) -> float:
        painter = self._painter
        painter.setFont(font)
        painter.setPen(QColor(colour or self._theme.palette.text))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        box = QFontMetricsF(font).boundingRect(room, flags, text)
        painter.drawText(QRectF(room.left(), room.top(), room.width(), box.height() + 4), flags, text)
        return box.height() + 4


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
