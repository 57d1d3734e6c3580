"""The parts nearest to the limits as pictures, in the frame of the verdict that they would get now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.inspection import Limits
from inspector.core.verdict import Verdict
from inspector.ui.symbols import paint_symbol
from inspector.ui.teach.figures import score_percent
from inspector.ui.teach.near_limits import ScoredPart
from inspector.ui.teach.part_picture import paint_finding, scaled_picture
from inspector.ui.teach.part_views import PartKey, PartViews
from inspector.ui.teach.score_marks import defect_colour, good_colour
from inspector.ui.texts import percent_text, verdict_word
from inspector.ui.theme import Theme, Type

PLACES = 6
_RECOLOUR_MS = 60
"""Heat is painted again this long after a limit moved; numbers and frames follow at once."""


class NearestParts(QWidget):
    """Numbers and frames follow a line at once, the heat a moment later."""

    part_picked = Signal(object)
    """The PartView of the part that was clicked, or chosen with the keys."""

    def __init__(self, theme: Theme, views: PartViews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views = views
        views.arrived.connect(lambda _: self.update())
        self._parts: Sequence[ScoredPart] = ()
        self._limits: Limits | None = None
        self._bare: dict[PartKey, QPixmap] = {}
        self._painted: dict[PartKey, tuple[Limits, QPixmap]] = {}
        self._current = 0
        self._recolour = QTimer(self)
        self._recolour.setSingleShot(True)
        self._recolour.setInterval(_RECOLOUR_MS)
        self._recolour.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._write()

    # What is shown

    @property
    def parts(self) -> Sequence[ScoredPart]:
        """From left to right."""
        return self._parts

    def verdict_of(self, part: ScoredPart) -> Verdict:
        """By the limits of this moment."""
        return Verdict.NO_VERDICT if self._limits is None else self._limits.verdict(part.score)

    def show_parts(self, parts: Sequence[ScoredPart], limits: Limits) -> None:
        """At most ``PLACES`` parts by rising score; called at every move of a line."""
        self._parts, self._limits = parts, limits
        keys = [(part.path, part.is_defect) for part in parts]
        for known in (self._bare, self._painted):
            for key in [key for key in known if key not in keys]:
                del known[key]
        self._views.want(keys)
        self.update()

    def hold_pictures(self) -> None:
        """A line is being dragged: the heat may lag a moment behind."""
        if not self._recolour.isActive():
            self._recolour.start()

    def forget(self) -> None:
        """Another model: pictures of the same parts have other heat."""
        self._bare.clear()
        self._painted.clear()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._bare.clear()
        self._painted.clear()
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
            self.update()

    def _write(self) -> None:
        self.setAccessibleName(self.tr("The parts nearest to the limits"))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(900), self._theme.px(250))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(130))

    # Hands

    def _item(self, index: int) -> QRectF:
        """On whole pixels, with room for the ring of the chosen one."""
        gap, edge = self._theme.px(14), self._theme.px(5)
        pitch = (self.width() - 2 * edge + gap) / PLACES
        return QRectF(round(edge + index * pitch), edge, round(pitch - gap), self.height() - 2 * edge)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for index in range(len(self._parts)):
            if self._item(index).contains(event.position()):
                self._current = index
                self._pick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._parts:
            self._current = min(max(0, self._current + step), len(self._parts) - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick()
        else:
            super().keyPressEvent(event)

    def _pick(self) -> None:
        if self._current < len(self._parts):
            part = self._parts[self._current]
            view = self._views.get((part.path, part.is_defect))
            if view is not None:
                self.part_picked.emit(view)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, part in enumerate(self._parts[:PLACES]):
            self._paint_card(painter, self._item(index), part)
            if self.hasFocus() and index == self._current:
                self._paint_ring(painter, self._item(index))

    def _paint_ring(self, painter: QPainter, item: QRectF) -> None:
        theme, gap = self._theme, self._theme.px(3)
        painter.setPen(QPen(QColor(theme.palette.text), theme.px(3)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(item.adjusted(-gap, -gap, gap, gap), theme.px(13), theme.px(13))

    def _paint_card(self, painter: QPainter, item: QRectF, part: ScoredPart) -> None:
        theme, palette = self._theme, self._theme.palette
        verdict = self.verdict_of(part)
        radius, border = theme.px(10), theme.px(3)
        outline = QPainterPath()
        outline.addRoundedRect(item.adjusted(border / 2, border / 2, -border / 2, -border / 2), radius, radius)
        footer_height = float(theme.size(Type.BODY) + theme.px(18))
        if self._is_narrow(item.width()):
            footer_height += QFontMetricsF(theme.font(Type.SMALL)).height()
        picture = item.adjusted(0, 0, 0, -footer_height)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(item, QColor(palette.panel))
        painter.fillRect(picture, QColor(palette.stage))
        shown = self._pixmap(part, picture.size())
        if shown is not None:
            place = QRectF(QPointF(), shown.deviceIndependentSize())
            place.moveCenter(picture.center())
            painter.drawPixmap(place.topLeft(), shown)
        painter.restore()
        self._paint_kind(painter, picture, part)
        self._paint_footer(painter, QRectF(item.left(), picture.bottom(), item.width(), footer_height), part, verdict)
        colour = palette.of(verdict)
        if verdict is Verdict.PASS:
            colour.setAlphaF(0.55)
        painter.setPen(QPen(colour, border))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _paint_kind(self, painter: QPainter, picture: QRectF, part: ScoredPart) -> None:
        """What the part is in truth, in a corner of its picture."""
        theme, palette = self._theme, self._theme.palette
        text = self.tr("defect") if part.is_defect else self.tr("good")
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        side, pad = theme.px(9), theme.px(7)
        width = metrics.horizontalAdvance(text) + side + 2.6 * pad
        chip = QRectF(picture.left() + theme.px(8), picture.top() + theme.px(8), width, metrics.height() + theme.px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.veil))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setBrush(defect_colour(palette) if part.is_defect else good_colour(palette))
        painter.drawEllipse(QPointF(chip.left() + pad + side / 2, chip.center().y()), side / 2, side / 2)
        painter.setPen(QColor(palette.text))
        painter.setFont(font)
        left = chip.left() + 1.6 * pad + side
        painter.drawText(QPointF(left, chip.center().y() + metrics.capHeight() / 2), text)

    def _paint_footer(self, painter: QPainter, rect: QRectF, part: ScoredPart, verdict: Verdict) -> None:
        theme, palette = self._theme, self._theme.palette
        colour, pad, side = palette.of(verdict), theme.px(10), theme.size(Type.BODY) * 0.95
        symbol = QRectF(rect.left() + pad, rect.center().y() - side / 2 - theme.px(1), side, side)
        paint_symbol(painter, verdict, symbol, colour, QColor(palette.panel))
        word_font, percent_font = theme.font(Type.SMALL, 700), theme.font(Type.SMALL)
        metrics = QFontMetricsF(word_font)
        narrow = self._is_narrow(rect.width())
        if narrow:
            symbol.translate(0, -metrics.height() / 2)
        baseline = symbol.center().y() + metrics.capHeight() / 2
        percent = score_percent(part.score, self._limits.fail) if self._limits else ""
        percent_left = rect.right() - pad - QFontMetricsF(percent_font).horizontalAdvance(percent)
        painter.setFont(percent_font)
        painter.setPen(QColor(palette.quiet))
        left = symbol.right() + theme.px(6)
        place = QPointF(left, baseline + metrics.height()) if narrow else QPointF(percent_left, baseline)
        painter.drawText(place, percent)
        painter.setFont(word_font)
        painter.setPen(colour)
        word = metrics.elidedText(verdict_word(verdict), Qt.TextElideMode.ElideRight, rect.right() - left - pad / 2)
        painter.drawText(QPointF(left, baseline), word)

    def _is_narrow(self, width: float) -> bool:
        """Whether the widest verdict and its per cent do not stand side by side; then they do on no card."""
        theme = self._theme
        word_metrics = QFontMetricsF(theme.font(Type.SMALL, 700))
        verdicts = (Verdict.PASS, Verdict.REVIEW, Verdict.FAIL)
        word = max(word_metrics.horizontalAdvance(verdict_word(verdict)) for verdict in verdicts)
        percent = QFontMetricsF(theme.font(Type.SMALL)).horizontalAdvance(percent_text(188))
        symbol = theme.size(Type.BODY) * 0.95
        return width < 2 * theme.px(10) + symbol + theme.px(6) + word + theme.px(8) + percent

    def _pixmap(self, part: ScoredPart, room: QSizeF) -> QPixmap | None:
        """As it was painted last, also for limits a moment old: the right one follows."""
        key, limits = (part.path, part.is_defect), self._limits
        view = self._views.get(key)
        if view is None or view.inspection.frame.picture is None or limits is None:
            return None
        density = self.devicePixelRatioF()
        bare = self._bare.get(key)
        if bare is None or not _fits(bare, room):
            bare = scaled_picture(view.inspection.frame.picture, room, density)
            self._bare[key] = bare
            self._painted.pop(key, None)
        painted = self._painted.get(key)
        if painted is not None and (painted[0] == limits or self._recolour.isActive()):
            return painted[1]
        shown = QPixmap(bare)
        painter = QPainter(shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(QPointF(), shown.deviceIndependentSize())
        paint_finding(painter, whole, view.inspection, limits, max(1.2, self._theme.px(2)))
        painter.end()
        self._painted[key] = (limits, shown)
        return shown


def _fits(pixmap: QPixmap, room: QSizeF) -> bool:
    size = pixmap.deviceIndependentSize()
    inside = size.width() <= room.width() + 1 and size.height() <= room.height() + 1
    touching = abs(size.width() - room.width()) < 2 or abs(size.height() - room.height()) < 2
    return inside and touching
