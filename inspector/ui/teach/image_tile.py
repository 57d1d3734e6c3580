"""How a picture looks in the list: its thumbnail, and what becomes of it by colour, symbol and word."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.core.teaching import ImageReport
from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol
from inspector.ui.teach.doubt_texts import doubt_word, gravest
from inspector.ui.teach.image_list import REPORT, STATUS, Status
from inspector.ui.theme import Palette, Theme, Type

_REMEMBERED = 1500
"""Thumbnails that stay decoded; a screen shows some dozens of them."""


class ImageTile(QStyledItemDelegate):
    """Paints one tile. Thumbnails are decoded when they come into view, some tenths of a millisecond each."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = 0
        self._pixmaps: OrderedDict[Path, tuple[bytes | None, QPixmap]] = OrderedDict()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme

    def fill(self, width: int) -> None:
        """Share out a row of ``width`` pixels among as many tiles as fit."""
        wanted = self._theme.px(168)
        self._width = width // max(1, round(width / wanted))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._width or self._theme.px(168), self._theme.px(162))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        report, status = index.data(REPORT), index.data(STATUS)
        if not isinstance(report, ImageReport) or not isinstance(status, Status):
            return
        theme, palette = self._theme, self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        gap = theme.px(5)
        tile = QRectF(option.rect).adjusted(gap, gap, -gap, -gap)
        foot = theme.px(28)
        outline = QPainterPath()
        outline.addRoundedRect(tile, theme.px(9), theme.px(9))
        painter.fillPath(outline, QColor(palette.raised))
        painter.save()
        painter.setClipPath(outline)
        stage = tile.adjusted(0, 0, 0, -foot)
        painter.fillRect(stage, QColor(palette.stage))
        self._paint_thumbnail(painter, stage, report, faded=status is Status.EXCLUDED)
        painter.restore()
        self._paint_foot(painter, QRectF(tile.left(), tile.bottom() - foot, tile.width(), foot), report, status)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = _edge(palette, status)
        if selected:
            painter.setPen(QPen(QColor(palette.accent), max(2.0, 3 * theme.scale)))
        else:
            painter.setPen(QPen(QColor(edge), max(1.0, (2 if edge != palette.line else 1) * theme.scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        painter.restore()

    def _paint_thumbnail(self, painter: QPainter, room: QRectF, report: ImageReport, *, faded: bool) -> None:
        pixmap = self._pixmap(report)
        if pixmap.isNull():
            return
        size = pixmap.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = room.center().x() - size.width() / 2, room.center().y() - size.height() / 2
        painter.setOpacity(0.25 if faded else 1.0)
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()), pixmap, QRectF(pixmap.rect()))
        painter.setOpacity(1.0)

    def _pixmap(self, report: ImageReport) -> QPixmap:
        known = self._pixmaps.get(report.path)
        if known is not None and known[0] is report.thumbnail:
            self._pixmaps.move_to_end(report.path)
            return known[1]
        pixmap = QPixmap()
        if report.thumbnail is not None:
            pixmap.loadFromData(report.thumbnail, "JPG")
        self._pixmaps[report.path] = (report.thumbnail, pixmap)
        if len(self._pixmaps) > _REMEMBERED:
            self._pixmaps.popitem(last=False)
        return pixmap

    def _paint_foot(self, painter: QPainter, foot: QRectF, report: ImageReport, status: Status) -> None:
        theme, palette = self._theme, self._theme.palette
        side = theme.px(16)
        symbol = QRectF(foot.left() + theme.px(7), foot.center().y() - side / 2, side, side)
        text, colour, verdict = _caption(palette, report, status)
        left = symbol.left()
        if verdict is not None:
            paint_symbol(painter, verdict, symbol, QColor(colour), QColor(palette.raised))
            left = symbol.right() + theme.px(6)
        font = theme.font(Type.SMALL, 600 if verdict is not None else 400)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        room = foot.right() - theme.px(7) - left
        mode = Qt.TextElideMode.ElideMiddle if status is Status.LEARNED else Qt.TextElideMode.ElideRight
        painter.drawText(
            QRectF(left, foot.top(), room, foot.height()),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            metrics.elidedText(text, mode, room),
        )


def _edge(palette: Palette, status: Status) -> str:
    return {Status.SUSPECT: palette.review, Status.UNUSABLE: palette.fault}.get(status, palette.line)


def _caption(palette: Palette, report: ImageReport, status: Status) -> tuple[str, str, Verdict | None]:
    """Words, colour and symbol of the foot."""
    doubt = gravest(report)
    word = "" if doubt is None else doubt_word(doubt)
    if status is Status.SUSPECT:
        return word, palette.review, Verdict.REVIEW
    if status is Status.UNUSABLE:
        return word, palette.fault, Verdict.NO_VERDICT
    if status is Status.EXCLUDED:
        return report.path.name, palette.quiet, Verdict.FAIL
    if status is Status.KEPT:
        return report.path.name, palette.quiet, Verdict.PASS
    return report.path.name, palette.quiet, None
