"""The banner: the verdict of one part, read from across the hall."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.banner_state import BannerState
from inspector.ui.broken_text import broken_rows
from inspector.ui.kept_layer import KeptLayer
from inspector.ui.symbols import paint_symbol
from inspector.ui.texts import age_text, verdict_word
from inspector.ui.theme import Theme, Type

_BEAT_S = 0.5
_WORD_SHARE = 0.47
"""The word gets at most this share of the banner; a longer one is set smaller."""

_SMALLEST_TITLE = 0.72
"""Of its usual size."""


class Banner(QWidget):
    """Word, symbol, colour and pattern of a verdict, with the part it belongs to and its age."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = BannerState(word="")
        self._alive = False
        self.brief = False
        """Whether the age of the verdict stands alone, without how long it took."""
        self._beat_ns = 0
        self._plate = KeptLayer()
        self._word_right = 0.0
        self._clock_shown: tuple[str, float] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> BannerState:
        """What is on screen."""
        return self._state

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_state(self, state: BannerState) -> None:
        """Say ``state`` from now on."""
        if state == self._state:
            return
        self._state = state
        spoken = ". ".join(part for part in (state.word, state.title, *state.lines) if part)
        self.setAccessibleName(spoken)
        self.setToolTip("\n".join(state.lines))
        self.update()

    def set_alive(self, alive: bool) -> None:
        """Whether the inspection runs; without it the heart is an empty ring."""
        if alive != self._alive:
            self._alive = alive
            self.update()

    def beat(self) -> None:
        """A part was inspected."""
        self._beat_ns = time.perf_counter_ns()
        self.update(self._clock_pixels())

    def tick(self) -> None:
        """Let the age and the heart move on."""
        if self._shows_clock and self._clock() != self._clock_shown:
            self.update(self._clock_pixels())

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(800), self._theme.px(196))

    # Painting

    def _clock_rect(self) -> QRectF:
        width = min(self.width() * (0.17 if self.brief and not self._state.live_text else 0.24), self._theme.px(380))
        return QRectF(self.width() - width, 0, width, self.height())

    def _clock_pixels(self) -> QRect:
        """Those that belong to the clock alone."""
        return QRect(math.ceil(self._clock_rect().left()), 0, self.width(), self.height())

    @property
    def _shows_clock(self) -> bool:
        state = self._state
        return not state.past and not state.held and (state.judged_ns is not None or self._alive)

    def _clock(self) -> tuple[str, float]:
        """How old the verdict is, and how far the heart is swollen, 0…1."""
        now_ns, judged_ns = time.perf_counter_ns(), self._state.judged_ns
        age = "" if judged_ns is None else age_text((now_ns - judged_ns) / 1e9)
        return age, max(0.0, 1 - (now_ns - self._beat_ns) / 1e9 / _BEAT_S) if self._alive else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        state, theme = self._state, self._theme
        painter = QPainter(self)
        shown = (state.verdict, state.word, state.past, theme)
        painter.drawPixmap(0, 0, self._plate.pixmap(self, shown, QColor(theme.palette.background), self._paint_fixed))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, clock = self._ink(), self._clock_rect()
        if not self._has_clock():
            self._paint_lines(painter, ink, self.width() - theme.px(44))
            return
        if not self._clock_pixels().contains(event.rect()):
            self._paint_lines(painter, ink, clock.left())
        if state.past or state.held:
            self._paint_live(painter, ink, clock)
        else:
            self._paint_clock(painter, ink, clock)

    def _paint_fixed(self, painter: QPainter) -> None:
        """What all parts with this verdict have in common."""
        self._paint_plate(painter)
        self._paint_word(painter)

    def _ink(self) -> QColor:
        filled = self._state.verdict is not None and not self._state.past
        return QColor(self._theme.palette.ink if filled else self._theme.palette.text)

    def _has_clock(self) -> bool:
        state = self._state
        return state.past or state.held or self._alive or state.judged_ns is not None or bool(state.note)

    def _paint_plate(self, painter: QPainter) -> None:
        theme, state = self._theme, self._state
        palette = theme.palette
        rect = QRectF(self.rect())
        outline = QPainterPath()
        radius = theme.px(16)
        if state.verdict is None or state.past:
            border = theme.px(4) if state.past else 1
            inset = border / 2
            outline.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
            painter.fillPath(outline, QColor(palette.panel))
            colour = palette.of(state.verdict) if state.past and state.verdict else QColor(palette.line)
            painter.strokePath(outline, QPen(colour, border))
            return
        outline.addRoundedRect(rect, radius, radius)
        painter.fillPath(outline, palette.fill_of(state.verdict))
        stripe = palette.stripe_of(state.verdict)
        if stripe is not None:
            painter.save()
            painter.setClipPath(outline)
            self._paint_hatching(painter, stripe)
            painter.restore()

    def _paint_hatching(self, painter: QPainter, stripe: QColor) -> None:
        width, height = self._theme.px(36), self.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(stripe)
        x = -float(height)
        while x < self.width():
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, height),
                        QPointF(x + width, height),
                        QPointF(x + width + height, 0),
                        QPointF(x + height, 0),
                    ]
                )
            )
            x += 2 * width

    def _paint_word(self, painter: QPainter) -> None:
        state, palette, ink = self._state, self._theme.palette, self._ink()
        side = self.height() * (0.61 if state.verdict is not None else 0.42)
        symbol = QRectF(self._theme.px(44), (self.height() - side) / 2, side, side)
        if state.verdict is None:
            paint_symbol(painter, None, symbol, QColor(palette.raised), QColor(palette.quiet))
        elif state.past:
            colour = palette.of(state.verdict)
            paint_symbol(painter, state.verdict, symbol, colour, colour, hollow=True)
        else:
            paint_symbol(painter, state.verdict, symbol, ink, palette.fill_of(state.verdict))
        font = self._word_font(self.width() * _WORD_SHARE - symbol.right() - self._theme.px(36))
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(ink if state.verdict is not None else QColor(palette.quiet))
        # Centred on the height of its capitals; a word of capitals has nothing below the line.
        left = symbol.right() + self._theme.px(36)
        painter.drawText(QPointF(left, (self.height() + metrics.capHeight()) / 2), state.word)
        self._word_right = left + metrics.horizontalAdvance(state.word)

    def _word_font(self, room: float) -> QFont:
        pixels = self.height() * Type.VERDICT / 196
        if self._state.verdict is None:
            pixels *= 0.5
        font = self._theme.font_px(round(pixels), 800)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
        width = QFontMetricsF(font).horizontalAdvance(self._state.word)
        if width > room:
            font.setPixelSize(max(12, int(pixels * room / width)))
        return font

    def _paint_lines(self, painter: QPainter, ink: QColor, right: float) -> None:
        """The part, then what is to be said of it, in the room between word and clock."""
        theme, state = self._theme, self._state
        rule = QColor(ink)
        rule.setAlphaF(0.28)
        x = self._word_right + theme.px(44)
        painter.setPen(QPen(rule, max(1.5, theme.px(2))))
        painter.drawLine(QPointF(x, self.height() * 0.18), QPointF(x, self.height() * 0.82))
        x += theme.px(36)
        room = right - x
        if room < theme.px(60):
            return
        title, body = self._title_font(room), theme.font(Type.TITLE)
        title_metrics, body_metrics = QFontMetricsF(title), QFontMetricsF(body)
        free = self.height() * 0.86 - title_metrics.height()
        rows = broken_rows(state.lines, body, room, max(1, int(free / body_metrics.height())))
        # Lines stand a little apart where there is room for it.
        spare = self.height() * 0.86 - title_metrics.height() - len(rows) * body_metrics.height()
        pitch = body_metrics.height() + min(theme.px(6), max(0.0, spare / max(1, len(rows))))
        y = (self.height() - title_metrics.height() - len(rows) * pitch) / 2 + title_metrics.ascent()
        painter.setPen(ink)
        painter.setFont(title)
        painter.drawText(QPointF(x, y), self._fitted_title(title_metrics, room))
        y += title_metrics.descent() + body_metrics.ascent() + pitch - body_metrics.height()
        painter.setFont(body)
        for row in rows:
            painter.drawText(QPointF(x, y), row)
            y += pitch

    def _title(self, metrics: QFontMetricsF, room: float) -> str:
        """The time of a part is the first to go; it stands on the picture too."""
        whole, part = self._state.title, self._state.title.rpartition(" · ")[0]
        fits = metrics.horizontalAdvance(whole) <= room
        return whole if fits or not part or self._state.verdict is None else part

    def _title_font(self, room: float) -> QFont:
        """Somewhat smaller where the id of a part would be cut else."""
        usual = self._theme.size(Type.FIGURE)
        font = self._theme.font_px(usual, 700)
        title = self._title(QFontMetricsF(font), room)
        for pixels in range(usual, round(_SMALLEST_TITLE * usual) - 1, -1):
            font = self._theme.font_px(pixels, 700)  # letters are wider for their height the smaller they are
            if QFontMetricsF(font).horizontalAdvance(title) <= room:
                break
        return font

    def _fitted_title(self, metrics: QFontMetricsF, room: float) -> str:
        return metrics.elidedText(self._title(metrics, room), Qt.TextElideMode.ElideRight, room)

    def _paint_clock(self, painter: QPainter, ink: QColor, rect: QRectF) -> None:
        theme, state = self._theme, self._state
        font = theme.font(Type.LARGE, 500)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(ink)
        right, middle = rect.right() - theme.px(44), rect.center().y()
        note = "" if self.brief else state.note
        y = middle + metrics.capHeight() / 2 if not note else middle - metrics.descent() - theme.px(4)
        age, swell = self._clock_shown = self._clock()
        self._paint_heart(painter, ink, QPointF(right - theme.px(7), y - metrics.capHeight() / 2), swell)
        if age:
            edge = right - theme.px(26)
            painter.setPen(ink)
            painter.drawText(QPointF(edge - metrics.horizontalAdvance(age), y), age)
        if note:
            note = metrics.elidedText(note, Qt.TextElideMode.ElideRight, right - rect.left())
            painter.drawText(QPointF(right - metrics.horizontalAdvance(note), y + metrics.height() + theme.px(4)), note)

    def _paint_heart(self, painter: QPainter, ink: QColor, centre: QPointF, swell: float) -> None:
        theme = self._theme
        painter.setPen(QPen(ink, max(1.5, theme.px(2))))
        if not self._alive:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, theme.px(5), theme.px(5))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        radius = theme.px(6) * (0.8 + 0.6 * swell)
        painter.drawEllipse(centre, radius, radius)

    def _paint_live(self, painter: QPainter, quiet: QColor, rect: QRectF) -> None:
        """The live verdict as a small filled plate, while the big one speaks of the past."""
        theme, state = self._theme, self._state
        palette = theme.palette
        font = theme.font(Type.LARGE, 600)
        metrics = QFontMetricsF(font)
        small = theme.font(Type.BODY)
        text = state.live_text
        if state.live_verdict is not None:
            text = f"{text} · {verdict_word(state.live_verdict)}"
        pad, side, right = theme.px(16), metrics.height(), rect.right() - theme.px(32)
        room = rect.width() - 3 * pad - side - theme.px(32)
        if metrics.horizontalAdvance(text) > room:
            text = state.live_text  # colour and symbol say the verdict too
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text) + side + 2.6 * pad
        height = metrics.height() + 1.2 * pad
        small_metrics = QFontMetricsF(small)
        top = (self.height() - height - small_metrics.height() - theme.px(8)) / 2
        painter.setFont(small)
        painter.setPen(quiet if state.held else QColor(palette.quiet))
        painter.drawText(
            QPointF(right - small_metrics.horizontalAdvance(state.note), top + small_metrics.ascent()), state.note
        )
        plate = QRectF(right - width, top + small_metrics.height() + theme.px(8), width, height)
        filled = state.live_verdict is not None
        # On a banner in full colour the plate needs an edge.
        painter.setPen(QPen(quiet, theme.px(2)) if state.held else Qt.PenStyle.NoPen)
        painter.setBrush(palette.fill_of(state.live_verdict) if state.live_verdict else QColor(palette.raised))
        painter.drawRoundedRect(plate, height / 2, height / 2)
        ink = QColor(palette.ink if filled else palette.text)
        symbol = QRectF(plate.left() + pad * 0.8, plate.center().y() - side / 2, side, side)
        glyph = palette.fill_of(state.live_verdict) if state.live_verdict else QColor(palette.raised)
        paint_symbol(painter, state.live_verdict, symbol, ink, glyph)
        painter.setPen(ink)
        painter.setFont(font)
        painter.drawText(QPointF(symbol.right() + pad * 0.6, plate.center().y() + metrics.capHeight() / 2), text)
