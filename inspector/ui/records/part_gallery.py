"""The parts as pictures with their heat, as the film strip has them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from inspector.core.inspection import Inspection
from inspector.core.verdict import Verdict
from inspector.records.part_record import Disposition, PartRecord
from inspector.ui.heat import Heat
from inspector.ui.records.outcome import Outcome
from inspector.ui.records.part_pages import PartPages
from inspector.ui.records.part_scroller import PartScroller
from inspector.ui.records.record_texts import disposition_word, part_text, when_text
from inspector.ui.symbols import paint_symbol
from inspector.ui.texts import percent_text, verdict_word
from inspector.ui.theme import Theme, Type
from inspector.workers.history_tasks import SmallPicture

_REMEMBERED = 400
"""Small pictures that stay in memory; a screen shows some dozens of them."""
_SETTLED_MS = 40
"""Pictures are asked for once scrolling pauses."""


class PartGallery(PartScroller):
    """Tiles; the pictures of those in view are asked for, and come one after the other.

    With ``outcome`` a tile says what the part would be now, where that is known, and not what was decided of it.
    """

    pictures_wanted = Signal(list)
    """list[PartRecord] in view whose pictures are not known."""

    def __init__(
        self,
        pages: PartPages,
        theme: Theme,
        outcome: Callable[[PartRecord], Outcome | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(pages, theme, parent)
        self._outcome = outcome
        self._pixmaps: OrderedDict[int, QPixmap] = OrderedDict()
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._ask)
        self._write()

    def columns(self) -> int:
        return max(1, round(self.viewport().width() / self.theme.px(220)))

    def cell_height(self) -> int:
        return self.theme.px(176) + 2 * (self.theme.size(Type.BODY) + self.theme.px(6))

    def take_picture(self, small: SmallPicture) -> None:
        """A picture that was asked for, or that it is no longer there."""
        self._pixmaps[small.record_id] = _pixmap(small.inspection)
        self._pixmaps.move_to_end(small.record_id)
        while len(self._pixmaps) > _REMEMBERED:
            self._pixmaps.popitem(last=False)
        self.viewport().update()

    def rows_shown(self, first: int, last: int) -> None:
        self._settled.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _ask(self) -> None:
        first, last = self.visible_rows()
        records = [record for row in range(first, last + 1) if (record := self.pages.record(row)) is not None]
        missing = [record for record in records if record.id not in self._pixmaps]
        if missing and self.isVisible():
            self.pictures_wanted.emit(missing)

    def paint_cell(self, painter: QPainter, cell: QRectF, record: PartRecord, *, current: bool) -> None:
        theme, palette = self.theme, self.theme.palette
        gap = theme.px(7)
        tile = cell.adjusted(gap, gap, -gap, -gap)
        foot = 2 * (theme.size(Type.BODY) + theme.px(6)) + theme.px(4)
        outline = QPainterPath()
        outline.addRoundedRect(tile, theme.px(10), theme.px(10))
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(tile, QColor(palette.panel))
        stage = tile.adjusted(0, 0, 0, -foot)
        painter.fillRect(stage, QColor(palette.stage))
        painter.setClipRect(stage, Qt.ClipOperation.IntersectClip)
        self._paint_picture(painter, stage, record)
        painter.restore()
        self._paint_foot(painter, QRectF(tile.left(), tile.bottom() - foot, tile.width(), foot), record)
        colour = palette.of(record.verdict)
        if record.verdict is Verdict.PASS:
            colour.setAlphaF(0.55)
        painter.setPen(QPen(colour, theme.px(3)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        if current:
            ring = theme.px(3)
            painter.setPen(QPen(QColor(palette.text if self.hasFocus() else palette.quiet), theme.px(3)))
            painter.drawRoundedRect(tile.adjusted(-ring, -ring, ring, ring), theme.px(12), theme.px(12))

    def _paint_picture(self, painter: QPainter, stage: QRectF, record: PartRecord) -> None:
        pixmap = self._pixmaps.get(record.id)
        if pixmap is not None and not pixmap.isNull():
            scale = max(stage.width() / pixmap.width(), stage.height() / pixmap.height())
            covered = QRectF(0, 0, pixmap.width() * scale, pixmap.height() * scale)
            covered.moveCenter(stage.center())
            painter.drawPixmap(covered, pixmap, QRectF(pixmap.rect()))
            return
        if record.picture is not None and pixmap is None:
            return  # on its way
        theme, palette = self.theme, self.theme.palette
        painter.setPen(QPen(QColor(palette.line), max(1.5, theme.px(3))))
        step, x = theme.px(14), stage.left() - stage.height()
        while x < stage.right():
            painter.drawLine(QPointF(x, stage.bottom()), QPointF(x + stage.height(), stage.top()))
            x += step
        font = theme.font(Type.SMALL)
        if record.look is None:
            text = self.tr("no picture")
        else:
            text = self.tr("picture not kept") if record.picture is None else self.tr("picture gone")
        width = QFontMetricsF(font).horizontalAdvance(text) + theme.px(16)
        plate = QRectF(0, 0, width, QFontMetricsF(font).height() + theme.px(8))
        plate.moveCenter(stage.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.stage))
        painter.drawRoundedRect(plate, theme.px(6), theme.px(6))
        painter.setFont(font)
        painter.setPen(QColor(palette.quiet))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_foot(self, painter: QPainter, foot: QRectF, record: PartRecord) -> None:
        theme, palette = self.theme, self.theme.palette
        pad, side = theme.px(10), theme.size(Type.BODY) * 0.95
        colour = palette.of(record.verdict)
        line = foot.height() / 2
        first = QRectF(foot.left() + pad, foot.top() + theme.px(2), foot.width() - 2 * pad, line)
        second = first.translated(0, line - theme.px(3))
        symbol = QRectF(first.left(), first.center().y() - side / 2, side, side)
        paint_symbol(painter, record.verdict, symbol, colour, QColor(palette.panel))
        bold, plain = theme.font(Type.BODY, 650), theme.font(Type.SMALL)
        percent = percent_text(record.percent)
        wide = QFontMetricsF(theme.font(Type.BODY)).horizontalAdvance(percent)
        name = first.adjusted(side + theme.px(7), 0, -wide - theme.px(6), 0)
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.setFont(bold)
        painter.setPen(colour)
        shown = QFontMetricsF(bold).elidedText(part_text(record), Qt.TextElideMode.ElideMiddle, name.width())
        painter.drawText(name, left, shown)
        painter.setFont(theme.font(Type.BODY))
        painter.setPen(QColor(palette.quiet))
        painter.drawText(first, right, percent)
        painter.setFont(plain)
        if self._outcome is not None:
            self._paint_outcome(painter, second, self._outcome(record))
            return
        decision = "" if record.disposition is None else disposition_word(record.disposition)
        room = second.width() - QFontMetricsF(plain).horizontalAdvance(decision) - theme.px(8)
        painter.drawText(
            second, left, QFontMetricsF(plain).elidedText(when_text(record.at), Qt.TextElideMode.ElideRight, room)
        )
        overruled = record.disposition in (Disposition.OVERRULED, Disposition.ADOPTED)
        painter.setPen(QColor(palette.accent if overruled else palette.quiet))
        painter.drawText(second, right, decision)

    def _paint_outcome(self, painter: QPainter, room: QRectF, outcome: Outcome | None) -> None:
        """'→ PASS   84 %'."""
        if outcome is None:
            return
        theme, palette = self.theme, self.theme.palette
        colour, font, side = palette.of(outcome.verdict), theme.font(Type.BODY, 650), theme.size(Type.BODY) * 0.95
        left = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        percent = "" if outcome.percent is None else percent_text(outcome.percent)
        plain = theme.font(Type.BODY)
        painter.setFont(plain)
        painter.setPen(QColor(palette.quiet))
        painter.drawText(room, right, percent)
        painter.drawText(room, left, "→")
        symbol_left = room.left() + QFontMetricsF(plain).horizontalAdvance("→") + theme.px(6)
        paint_symbol(
            painter,
            outcome.verdict,
            QRectF(symbol_left, room.center().y() - side / 2, side, side),
            colour,
            QColor(palette.panel),
        )
        wide = QFontMetricsF(plain).horizontalAdvance(percent) + theme.px(6)
        words = QRectF(symbol_left + side + theme.px(7), room.top(), 0, room.height())
        words.setRight(room.right() - wide)
        painter.setFont(font)
        painter.setPen(colour)
        word = QFontMetricsF(font).elidedText(verdict_word(outcome.verdict), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, left, word)

    def _write(self) -> None:
        self.setAccessibleName(self.tr("Parts as pictures"))


def _pixmap(seen: Inspection | None) -> QPixmap:
    """The picture with its heat; null where there is none."""
    if seen is None or seen.frame.picture is None:
        return QPixmap()
    picture = seen.frame.picture
    height, width, _ = picture.shape
    image = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_RGB888)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    if seen.anomaly_map is not None and seen.map_to_picture is not None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        Heat(seen.anomaly_map, seen.limits, seen.map_to_picture).paint(painter)
        painter.end()
    return QPixmap.fromImage(image)
