"""Where good parts end: their scores, the defects', and the two lines that an engineer moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.teaching import HeldOutScores
from inspector.core.verdict import Verdict
from inspector.ui.teach.limit_handle import LimitHandle
from inspector.ui.teach.score_axis import ScoreAxis
from inspector.ui.teach.score_marks import MarkStyle, defect_colour, good_colour, paint_bars, paint_dots
from inspector.ui.texts import percent_text
from inspector.ui.theme import Theme, Type

_REACH = 22
"""A finger this near to a line takes it, in pixels of the design."""


class ScorePlot(QWidget):
    """Shows raw scores; speaks in per cent of the fail limit. The parts are painted once, the lines at each move."""

    limits_dragged = Signal(float, float)
    """Raw review and fail limit, while a hand is on a line."""
    limits_dropped = Signal(float, float)
    """They stay there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scores: HeldOutScores | None = None
        self._style = MarkStyle.BARS
        self._review, self._fail = 0.5, 1.0
        self._axis = ScoreAxis(0.0, 1.5)
        self._interval: tuple[float, float] | None = None
        self._interval_text = ""
        self._marks: QPixmap | None = None
        self._taken: LimitHandle | None = None
        self._grip = 0.0
        self._review_before = 0.5
        self._step = 0.01
        self.review_handle = LimitHandle(Verdict.REVIEW, theme, self)
        self.fail_handle = LimitHandle(Verdict.FAIL, theme, self)
        for handle in (self.review_handle, self.fail_handle):
            handle.grabbed.connect(lambda x, handle=handle: self._take(handle, x))
            handle.dragged.connect(self._drag)
            handle.released.connect(self._drop)
            handle.stepped.connect(lambda percent, handle=handle: self._step_by(handle, percent))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._write()

    # What is shown

    @property
    def limits(self) -> tuple[float, float]:
        """Raw (review, fail)."""
        return self._review, self._fail

    @property
    def axis(self) -> ScoreAxis:
        """Where scores stand now."""
        plot = self._plot()
        return self._axis.on(plot.left(), plot.width())

    @property
    def is_held(self) -> bool:
        """Whether a hand is on a line."""
        return self._taken is not None

    def show_scores(self, scores: HeldOutScores, review: float, fail: float) -> None:
        """Other parts: the axis begins anew."""
        self._scores = scores
        self._axis = ScoreAxis.of(scores, fail)
        self._step = fail / 100
        self._marks = None
        self.set_limits(review, fail)

    def set_limits(self, review: float, fail: float) -> None:
        """Move the lines; the axis grows where they would leave it, but not under a hand."""
        self._review, self._fail = review, fail
        if self._taken is None:
            self._step = fail / 100
            longer = self._axis.holding(fail)
            if longer is not self._axis:
                self._axis, self._marks = longer, None
        self._write_handles()
        self._place_handles()
        self.update()

    def show_interval(self, interval: tuple[float, float] | None, text: str = "") -> None:
        """The raw scores between which the true line lies, and what is said about it."""
        self._interval, self._interval_text = interval, text
        self.update()

    def set_style(self, style: MarkStyle) -> None:
        """Bars or dots."""
        self._style = style
        self._marks = None
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._marks = None
        for handle in (self.review_handle, self.fail_handle):
            handle.apply_theme(theme)
        self.updateGeometry()
        self._place_handles()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._marks = None
            self._write()
            self._place_handles()

    def _write(self) -> None:
        self.review_handle.setAccessibleName(self.tr("Review limit"))
        self.fail_handle.setAccessibleName(self.tr("Fail limit"))
        hint = self.tr("Drag it, or move it with the arrow keys; with Shift in small steps")
        self.review_handle.setToolTip(hint)
        self.fail_handle.setToolTip(hint)
        self._write_handles()

    def _write_handles(self) -> None:
        review = percent_text(100 * self._review / self._fail)
        self.review_handle.set_text(self.tr("Review {percent}").format(percent=review))
        self.fail_handle.set_text(self.tr("Fail"))
        self.review_handle.setAccessibleDescription(review)
        self.fail_handle.setAccessibleDescription(f"{self._fail:.4g}")

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(900), self._theme.px(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(190))

    # Hands

    def _take(self, handle: LimitHandle, x: float) -> None:
        self._taken = handle
        self._review_before = self._review
        self._grip = x - self.axis.x(self._fail if handle is self.fail_handle else self._review)
        handle.setFocus(Qt.FocusReason.MouseFocusReason)

    def _drag(self, x: float) -> None:
        if self._taken is not None:
            self._move(self._taken, self.axis.score(x - self._grip), self._review_before)
            self.limits_dragged.emit(self._review, self._fail)

    def _drop(self) -> None:
        if self._taken is not None:
            self._taken = None
            self.set_limits(self._review, self._fail)
            self.limits_dropped.emit(self._review, self._fail)

    def _step_by(self, handle: LimitHandle, percent: float) -> None:
        now = self._fail if handle is self.fail_handle else self._review
        step = self._step  # of the limit as it was set, lest the steps grow with it
        self._move(handle, now + percent * step, self._review)
        self._step = step
        self.limits_dropped.emit(self._review, self._fail)

    def _move(self, handle: LimitHandle, score: float, review: float) -> None:
        """Review stops at fail; fail takes ``review`` along where it comes below it."""
        score = max(score, 1e-4 * self._axis.high)
        if handle is self.fail_handle:
            self.set_limits(min(review, score), score)
        else:
            self.set_limits(min(score, self._fail), self._fail)

    def _line_at(self, at: QPointF) -> LimitHandle | None:
        axis, reach = self.axis, self._theme.px(_REACH)
        from_review, from_fail = at.x() - axis.x(self._review), at.x() - axis.x(self._fail)
        if min(abs(from_review), abs(from_fail)) > reach or at.y() > self._plot().bottom():
            return None
        # Where the lines coincide, the fail line is taken at them and beyond, the review line before them.
        at_fail = abs(from_fail) < abs(from_review) or from_fail > -self._theme.px(3)
        return self.fail_handle if at_fail else self.review_handle

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self._line_at(event.position())
        if handle is not None and event.button() == Qt.MouseButton.LeftButton:
            self._take(handle, event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._taken is not None:
            self._drag(event.position().x())
            return
        near = self._line_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drop()

    # Where things are

    def _plot(self) -> QRectF:
        """Bars and lines; below it the percentages, then the handles."""
        theme = self._theme
        ticks = theme.size(Type.SMALL) + theme.px(12)
        bottom = self.height() - self.fail_handle.height() - ticks
        return QRectF(theme.px(8), theme.px(4), self.width() - theme.px(16), max(10, bottom - theme.px(4)))

    def _place_handles(self) -> None:
        """Under their lines; moved apart where they would cover each other."""
        axis, gap = self.axis, self._theme.px(2)
        review, fail = self.review_handle, self.fail_handle
        top = self.height() - fail.height()
        left = axis.x(self._review) - review.width() / 2
        right = axis.x(self._fail) - fail.width() / 2
        overlap = left + review.width() + gap - right
        if overlap > 0:
            left, right = left - overlap / 2, right + overlap / 2
        beyond = max(0.0, right + fail.width() - self.width())
        right -= beyond
        left = min(left, right - gap - review.width())
        before = max(0.0, -left)
        left += before
        right = max(right, left + review.width() + gap)
        review.move(round(left), top)
        fail.move(round(right), top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._marks = None
        self._place_handles()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot, axis = self._plot(), self.axis
        self._paint_zones(painter, plot, axis)
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.drawPixmap(0, 0, self._painted_marks(plot, axis))
        self._paint_ticks(painter, plot, axis)
        self._paint_line(painter, plot, axis.x(self._review), self.review_handle, dashed=True)
        self._paint_line(painter, plot, axis.x(self._fail), self.fail_handle, dashed=False)
        self._paint_interval(painter, plot, axis)

    def _painted_marks(self, plot: QRectF, axis: ScoreAxis) -> QPixmap:
        if self._marks is None:
            density = self.devicePixelRatioF()
            self._marks = QPixmap((self.size().toSizeF() * density).toSize())
            self._marks.setDevicePixelRatio(density)
            self._marks.fill(Qt.GlobalColor.transparent)
            if self._scores is not None:
                painter = QPainter(self._marks)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint = paint_bars if self._style is MarkStyle.BARS else paint_dots
                head = self._theme.px(26)
                paint(painter, plot.adjusted(0, head, 0, 0), axis, self._scores, self._theme)
                self._paint_legend(painter, plot)
                painter.end()
        return self._marks

    def _paint_legend(self, painter: QPainter, plot: QRectF) -> None:
        assert self._scores is not None
        theme, palette = self._theme, self._theme.palette
        entries = [(good_colour(palette), self.tr("good, not used for learning"))]
        if len(self._scores.defects):
            entries.append((defect_colour(palette), self.tr("defects")))
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        side, y = theme.px(12), plot.top() + theme.px(10)
        for colour, text in entries:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(plot.left() + theme.px(4), y, side, side), 2, 2)
            painter.setPen(QColor(palette.text))
            baseline = y + side / 2 + metrics.capHeight() / 2
            painter.drawText(QPointF(plot.left() + theme.px(4) + side + theme.px(8), baseline), text)
            y += metrics.height() + theme.px(4)

    def _paint_zones(self, painter: QPainter, plot: QRectF, axis: ScoreAxis) -> None:
        review, fail = axis.x(self._review), axis.x(self._fail)
        for left, right, colour in (
            (review, fail, self._theme.palette.review),
            (fail, plot.right(), self._theme.palette.fail),
        ):
            tint = QColor(colour)
            tint.setAlphaF(0.09)
            painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), tint)

    def _paint_line(self, painter: QPainter, plot: QRectF, x: float, handle: LimitHandle, *, dashed: bool) -> None:
        """Through the plot, and on to its handle where that had to move aside."""
        theme = self._theme
        colour = theme.palette.of(handle.verdict)
        pen = QPen(colour, max(2.0, theme.px(3)))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        stem = QPen(colour, max(1.5, theme.px(2)))
        if dashed:
            pen.setDashPattern([2.0, 1.6])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.setPen(stem)
        top = handle.y() + theme.px(5)
        centre = handle.x() + handle.width() / 2
        reach = handle.width() / 2 - theme.px(18)
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(min(max(x, centre - reach), centre + reach), top))

    def _paint_ticks(self, painter: QPainter, plot: QRectF, axis: ScoreAxis) -> None:
        theme, palette = self._theme, self._theme.palette
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(palette.quiet))
        baseline = plot.bottom() + theme.px(5) + metrics.ascent()
        lines = [axis.x(self._review), axis.x(self._fail)]
        unit = self.tr("% of the limit")
        # The unit once, at the end of the axis: then every tick can be short.
        room = plot.right() - metrics.horizontalAdvance(unit)
        painter.drawText(QPointF(room, baseline), unit)
        for percent in axis.ticks(self._fail, 2.2 * metrics.horizontalAdvance("0000")):
            x = axis.x(percent / 100 * self._fail)
            text = str(percent)
            width = metrics.horizontalAdvance(text)
            left = max(plot.left(), x - width / 2)
            clear = all(line + theme.px(6) < left or line - theme.px(6) > left + width for line in lines)
            if clear and left + width < room - theme.px(12):
                painter.drawText(QPointF(left, baseline), text)

    def _paint_interval(self, painter: QPainter, plot: QRectF, axis: ScoreAxis) -> None:
        if self._interval is None:
            return
        theme = self._theme
        low, high = axis.x(self._interval[0]), axis.x(self._interval[1])
        y, tip = plot.top() + theme.px(14), theme.px(6)
        colour = QColor(theme.palette.text)
        painter.setPen(QPen(colour, max(1.5, 2 * theme.scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        for x, score, inward in ((low, self._interval[0], 1), (high, self._interval[1], -1)):
            if axis.low <= score <= axis.high:
                painter.drawLine(QPointF(x, y - tip), QPointF(x, y + tip))
            else:  # it goes on beyond the plot
                turn = QPointF(inward * tip, 0)
                points = [
                    QPointF(x, y) + turn + QPointF(0, -tip),
                    QPointF(x, y),
                    QPointF(x, y) + turn + QPointF(0, tip),
                ]
                painter.drawPolyline(points)
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        width, gap = metrics.horizontalAdvance(self._interval_text), theme.px(10)
        painter.setFont(font)
        if high + gap + width < plot.right():
            left = high + gap
        elif low - gap - width > plot.left() + theme.px(230):
            left = low - gap - width
        else:
            y += metrics.height()
            left = min(max(low, axis.x(self._fail) + gap), plot.right() - width)
        painter.drawText(QPointF(left, y + metrics.capHeight() / 2), self._interval_text)
