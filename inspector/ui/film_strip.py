"""The last parts as small pictures, newest first."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.frame import Picture
from inspector.core.line import RecentPart
from inspector.core.verdict import Verdict
from inspector.ui.heat import Heat
from inspector.ui.symbols import paint_symbol
from inspector.ui.texts import percent_text
from inspector.ui.theme import Theme, Type

_PAINT_S = 0.008
"""Cards that are new are painted for so long at a time."""
_CLICK_REACH = 8
"""Logical pixels a finger may wander and still click."""


class FilmStrip(QWidget):
    """A click on a part looks back at it; dragging or the wheel moves the strip.

    Scrolled away from its beginning it keeps showing the same parts while new ones arrive.
    """

    part_picked = Signal(int)
    """Serial of the part."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: Sequence[RecentPart] = ()
        self._selected: int | None = None
        self._offset = 0.0
        self._cards: dict[int, QPixmap] = {}
        self._pressed_at: QPointF | None = None
        self._pressed_part: int | None = None
        self._dragging_from = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.setAccessibleName(self.tr("The last parts"))

    def show_parts(self, parts: Sequence[RecentPart], selected: int | None) -> None:
        """``parts`` newest first; ``selected`` is the serial of the one looked at."""
        if parts and self._parts and parts[0].serial == self._parts[0].serial and selected == self._selected:
            return
        if self._offset > 0 and parts and self._parts:
            self._offset += self._pitch() * max(0, parts[0].serial - self._parts[0].serial)
        selection_moved = selected != self._selected and selected is not None
        self._parts, self._selected = parts, selected
        alive = {part.serial for part in parts}
        self._cards = {serial: card for serial, card in self._cards.items() if serial in alive}
        if selection_moved:
            self._reveal_selected()
        self._set_offset(self._offset)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._cards.clear()
        self.updateGeometry()
        self._set_offset(0.0)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(136))

    @staticmethod
    def edge(theme: Theme) -> int:
        """Room about the parts for the ring of the selected one; the window lets it hang out of its margin."""
        return theme.px(5)

    # Where the parts are

    def _pitch(self) -> float:
        """From card to card, such that a whole number of them fills the width."""
        room = self.width() - 2 * self.edge(self._theme) + self._gap()
        return room / max(1, round(room / self._theme.px(144)))

    def _gap(self) -> int:
        return self._theme.px(10)

    def _item(self, index: int) -> QRectF:
        """The card at ``index``, on whole pixels so that it stays sharp."""
        inset, pitch = self.edge(self._theme), self._pitch()
        left = round(inset + index * pitch - self._offset)
        return QRectF(left, inset, round(pitch - self._gap()), self.height() - 2 * inset)

    def _index_at(self, point: QPointF) -> int | None:
        for index in range(len(self._parts)):
            if self._item(index).contains(point):
                return index
        return None

    def _set_offset(self, offset: float) -> None:
        length = len(self._parts) * self._pitch() - self._gap() + 2 * self.edge(self._theme) - self.width()
        self._offset = min(max(0.0, offset), max(0.0, length))
        self.update()

    def _reveal_selected(self) -> None:
        for index, part in enumerate(self._parts):
            if part.serial == self._selected:
                item = self._item(index)
                if item.left() < 0:
                    self._offset += item.left() - self._theme.px(5)
                elif item.right() > self.width():
                    self._offset += item.right() - self.width() + self._theme.px(5)

    # Hands

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        self._set_offset(self._offset - (delta.y() or delta.x()) / 120 * self._pitch())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at, self._dragging_from = event.position(), self._offset
        index = self._index_at(event.position())
        # The part under the finger now: the strip may have moved on before it is lifted.
        self._pressed_part = None if index is None else self._parts[index].serial

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        moved = event.position().x() - self._pressed_at.x()
        if abs(moved) > _CLICK_REACH:
            self._pressed_part = None
        if self._pressed_part is None:
            self._set_offset(self._dragging_from - moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._pressed_part is not None:
            self.part_picked.emit(self._pressed_part)
            self._pressed_part = None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._parts:
            self._paint_empty(painter)
            return
        enough_s = time.perf_counter() + _PAINT_S
        for index, part in enumerate(self._parts):
            item = self._item(index)
            if item.right() < 0:
                continue
            if item.left() > self.width():
                break
            if part.serial not in self._cards and time.perf_counter() > enough_s:
                # The others follow in the next round of the event loop: the window must not hang for them.
                QTimer.singleShot(0, self, self.update)
                break
            self._paint_part(painter, item, part)

    def _paint_empty(self, painter: QPainter) -> None:
        """Places for the parts to come."""
        palette = self._theme.palette
        pen = QPen(QColor(palette.line), 1)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        index = 0
        while (item := self._item(index)).left() < self.width():
            painter.drawRoundedRect(item.adjusted(0.5, 0.5, -0.5, -0.5), self._theme.px(10), self._theme.px(10))
            index += 1

    def _paint_part(self, painter: QPainter, item: QRectF, part: RecentPart) -> None:
        painter.drawPixmap(item.topLeft(), self._card(part, item.size()))
        if part.serial == self._selected:
            gap, radius = self._theme.px(3), self._theme.px(10)
            painter.setPen(QPen(QColor(self._theme.palette.text), self._theme.px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(item.adjusted(-gap, -gap, gap, gap), radius + gap, radius + gap)

    def _card(self, part: RecentPart, size: QSizeF) -> QPixmap:
        """A part as it stands in the strip, painted once."""
        density = self.devicePixelRatioF()
        card = self._cards.get(part.serial)
        if card is not None and card.deviceIndependentSize() == size and card.devicePixelRatio() == density:
            return card
        card = QPixmap((size * density).toSize())
        card.setDevicePixelRatio(density)
        card.fill(Qt.GlobalColor.transparent)
        painter = QPainter(card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_card(painter, QRectF(QPointF(), size), part)
        painter.end()
        self._cards[part.serial] = card
        return card

    def _paint_card(self, painter: QPainter, item: QRectF, part: RecentPart) -> None:
        theme, palette = self._theme, self._theme.palette
        colour = palette.of(part.verdict)
        radius, border = theme.px(10), theme.px(3)
        outline = QPainterPath()
        outline.addRoundedRect(item.adjusted(border / 2, border / 2, -border / 2, -border / 2), radius, radius)
        footer_height = theme.size(Type.BODY) + theme.px(16)
        footer = QRectF(item.left(), item.bottom() - footer_height, item.width(), footer_height)
        picture = QRectF(item.left(), item.top(), item.width(), item.height() - footer_height)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(item, QColor(palette.panel))
        painter.fillRect(picture, QColor(palette.stage))
        painter.setClipRect(picture, Qt.ClipOperation.IntersectClip)
        if part.thumbnail is not None:
            self._paint_picture(painter, part, part.thumbnail, picture)
        else:
            self._paint_no_picture(painter, picture)
        painter.restore()
        self._paint_footer(painter, footer, part, colour)
        if part.verdict is Verdict.PASS:
            # A good part is quiet: what is wrong stands out of the row.
            colour.setAlphaF(0.55)
        painter.setPen(QPen(colour, border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _paint_no_picture(self, painter: QPainter, rect: QRectF) -> None:
        palette = self._theme.palette
        pen = QPen(QColor(palette.line), max(1.5, self._theme.px(3)))
        painter.setPen(pen)
        step = self._theme.px(14)
        x = rect.left() - rect.height()
        while x < rect.right():
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
            x += step

    def _paint_footer(self, painter: QPainter, rect: QRectF, part: RecentPart, colour: QColor) -> None:
        theme, palette = self._theme, self._theme.palette
        side = theme.size(Type.BODY) * 0.95
        pad = theme.px(10)
        symbol = QRectF(rect.left() + pad, rect.center().y() - side / 2 - theme.px(1), side, side)
        paint_symbol(painter, part.verdict, symbol, colour, QColor(palette.panel))
        number_font, percent_font = theme.font(Type.BODY, 650), theme.font(Type.BODY)
        metrics = QFontMetricsF(number_font)
        baseline = symbol.center().y() + metrics.capHeight() / 2
        percent = percent_text(part.percent)
        percent_width = QFontMetricsF(percent_font).horizontalAdvance(percent)
        left, right = symbol.right() + theme.px(6), rect.right() - pad
        painter.setFont(number_font)
        painter.setPen(colour)
        name = part.part_id or str(part.seq)
        if metrics.horizontalAdvance(name) > right - left - percent_width - 4:
            percent, percent_width = "", 0.0  # its name is how one finds the part
        number = metrics.elidedText(name, Qt.TextElideMode.ElideLeft, right - left - percent_width)
        painter.drawText(QPointF(left, baseline), number)
        painter.setFont(percent_font)
        painter.setPen(QColor(palette.quiet))
        painter.drawText(QPointF(right - percent_width, baseline), percent)

    def _paint_picture(self, painter: QPainter, part: RecentPart, thumbnail: Picture, room: QRectF) -> None:
        """The thumbnail with its heat; covers ``room`` and is cut there."""
        height, width, _ = thumbnail.shape
        image = QImage(thumbnail.data, width, height, thumbnail.strides[0], QImage.Format.Format_RGB888)
        scale = max(room.width() / width, room.height() / height)
        covered = QRectF(0, 0, width * scale, height * scale)
        covered.moveCenter(room.center())
        target = (covered.size() * self.devicePixelRatioF()).toSize()
        smooth = Qt.TransformationMode.SmoothTransformation
        painter.drawImage(covered, image.scaled(target, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
        seen = part.inspection
        if seen is None or seen.anomaly_map is None or seen.map_to_picture is None or seen.frame.picture is None:
            return
        shrink = covered.width() / seen.frame.picture.shape[1]
        painter.save()
        painter.translate(covered.topLeft())
        painter.scale(shrink, shrink)
        Heat(seen.anomaly_map, seen.limits, seen.map_to_picture).paint(painter)
        painter.restore()
