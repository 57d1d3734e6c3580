"""How a picture that can be a reference looks: its thumbnail and name, with a mark where it is kept."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol
from inspector.ui.theme import Theme, Type

PICTURE = Qt.ItemDataRole.UserRole
THUMBNAIL = PICTURE + 1
_REMEMBERED = 300


class ReferenceTile(QStyledItemDelegate):
    """Paints one tile. Thumbnails are decoded when they come into view."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmaps: OrderedDict[Path, QPixmap] = OrderedDict()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(146), self._theme.px(138))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, palette = self._theme, self._theme.palette
        path: Path = index.data(PICTURE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        gap, foot = theme.px(3), theme.px(26)
        tile = QRectF(option.rect).adjusted(gap, gap, -gap, -gap)
        outline = QPainterPath()
        outline.addRoundedRect(tile, theme.px(9), theme.px(9))
        painter.fillPath(outline, QColor(palette.raised))
        painter.setClipPath(outline)
        stage = tile.adjusted(0, 0, 0, -foot)
        painter.fillRect(stage, QColor(palette.stage))
        pixmap = self._pixmap(path, index.data(THUMBNAIL))
        if not pixmap.isNull():
            size = QSizeF(pixmap.size()).scaled(stage.size(), Qt.AspectRatioMode.KeepAspectRatio)
            room = QRectF(stage.center().x() - size.width() / 2, stage.center().y() - size.height() / 2, 0, 0)
            room.setSize(size)
            painter.drawPixmap(room, pixmap, QRectF(pixmap.rect()))
        painter.setClipping(False)
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if marked:
            side = theme.px(26)
            place = QRectF(tile.right() - side - gap, tile.top() + gap, side, side)
            paint_symbol(painter, Verdict.PASS, place, QColor(palette.accent), QColor(palette.stage))
        colour = palette.text if focused else palette.accent if marked else palette.line
        painter.setPen(QPen(QColor(colour), max(2.0, theme.px(3)) if marked or focused else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        font = theme.font(Type.SMALL, 600 if marked else 400)
        painter.setFont(font)
        painter.setPen(QColor(palette.text if marked else palette.quiet))
        name_room = QRectF(tile.left() + theme.px(8), tile.bottom() - foot, tile.width() - theme.px(16), foot)
        name = QFontMetricsF(font).elidedText(path.name, Qt.TextElideMode.ElideMiddle, name_room.width())
        painter.drawText(name_room, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()

    def _pixmap(self, path: Path, data: bytes | None) -> QPixmap:
        found = self._pixmaps.get(path)
        if found is None:
            found = QPixmap()
            if data is not None:
                found.loadFromData(data)
            self._pixmaps[path] = found
            if len(self._pixmaps) > _REMEMBERED:
                self._pixmaps.popitem(last=False)
        return found
