"""How close it was: the score of a part against the limits, over the scores of good parts."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.core.inspection import Limits
from inspector.core.verdict import Verdict
from inspector.ui.kept_layer import KeptLayer
from inspector.ui.panel import Panel
from inspector.ui.texts import percent_text
from inspector.ui.theme import Theme, Type

_TOP_PERCENT = 160.0
_GRID = 241


def good_density(scores: NDArray[np.float32], fail: float) -> NDArray[np.float64]:
    """(241,) smoothed density of good scores over 0…160 % of the fail limit, its peak 1; zeros without scores.

    A Gaussian kernel over a histogram, its width by Silverman's rule.
    """
    percent = 100.0 * np.asarray(scores, dtype=np.float64) / fail
    percent = percent[np.isfinite(percent)]
    if percent.size == 0:
        return np.zeros(_GRID)
    step = _TOP_PERCENT / (_GRID - 1)
    counts, _ = np.histogram(percent, bins=_GRID, range=(-step / 2, _TOP_PERCENT + step / 2))
    width = max(1.06 * float(np.std(percent)) * percent.size**-0.2, 1.5) / step
    reach = int(np.ceil(4 * width))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / width) ** 2)
    density = np.convolve(counts, kernel)[reach : reach + _GRID]
    peak = float(density.max())
    return density / peak if peak > 0 else density


class ScoreBar(Panel):
    """The panel of the score."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, steady=True)
        self._scale = _ScoreScale(theme)
        self.content.addWidget(self._scale, 1)
        self.apply_theme(theme)

    def set_good_scores(self, scores: NDArray[np.float32] | None) -> None:
        """Held-out raw scores of good parts (N,), from the recipe."""
        self._scale.set_good_scores(scores)

    def show_score(self, percent: float | None, verdict: Verdict | None, limits: Limits | None) -> None:
        """The part in view; ``verdict`` None while there is no part."""
        self.title.setText(self.tr("Score"))
        if percent is None:
            self.summary.setText(self.tr("no score") if verdict is Verdict.NO_VERDICT else "–")
        else:
            self.summary.setText(self.tr("{percent} of the fail limit").format(percent=percent_text(percent)))
        self._scale.show_score(percent, verdict, limits)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._scale.apply_theme(theme)


class _ScoreScale(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._percent: float | None = None
        self._verdict: Verdict | None = None
        self._limits: Limits | None = None
        self._scores: NDArray[np.float32] | None = None
        self._density: NDArray[np.float64] | None = None
        self._ground = KeptLayer()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_good_scores(self, scores: NDArray[np.float32] | None) -> None:
        self._scores = scores
        self._refresh_density()
        self.update()

    def show_score(self, percent: float | None, verdict: Verdict | None, limits: Limits | None) -> None:
        if (percent, verdict, limits) == (self._percent, self._verdict, self._limits):
            return
        changed = limits != self._limits
        self._percent, self._verdict, self._limits = percent, verdict, limits
        if changed:
            self._refresh_density()
        self.update()

    def _refresh_density(self) -> None:
        known = self._scores is not None and self._limits is not None
        self._density = good_density(self._scores, self._limits.fail) if known else None  # type: ignore[union-attr,arg-type]

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(100))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, bar = self._theme.palette, self._bar()
        painter = QPainter(self)
        good = None if self._density is None else self._density.tobytes()
        shown = (good, self._limits, self._theme, self._words())
        painter.drawPixmap(0, 0, self._ground.pixmap(self, shown, QColor(palette.panel), self._paint_ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._percent is not None and self._verdict is not None:
            filled = QRectF(bar)
            filled.setWidth(max(bar.height(), min(self._percent / _TOP_PERCENT, 1.0) * bar.width()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.fill_of(self._verdict))
            painter.drawRoundedRect(filled, bar.height() / 2, bar.height() / 2)
            if self._percent > _TOP_PERCENT:
                self._paint_beyond(painter, bar)
        if self._limits is not None:
            self._paint_limits(painter, bar, self._limits)

    def _bar(self) -> QRectF:
        theme = self._theme
        below = QFontMetricsF(theme.font(Type.SMALL)).height() + theme.px(6)
        height = theme.px(14)
        return QRectF(0, self.height() - below - height, self.width(), height)

    def _paint_ground(self, painter: QPainter) -> None:
        """All that is the same for every part: the good ones, the empty bar, the words below it."""
        theme, bar = self._theme, self._bar()
        self._paint_good_parts(painter, QRectF(0, theme.px(4), self.width(), bar.top() - theme.px(6)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette.raised))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        self._paint_words(painter, bar)

    def _paint_good_parts(self, painter: QPainter, rect: QRectF) -> None:
        palette = self._theme.palette
        line = QColor(palette.accent)
        line.setAlphaF(0.65)
        if self._density is None or not self._density.any():
            return
        curve = [
            QPointF(rect.left() + i / (_GRID - 1) * rect.width(), rect.bottom() - float(value) * rect.height())
            for i, value in enumerate(self._density)
        ]
        area = QColor(palette.accent)
        area.setAlphaF(0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(area)
        painter.drawPolygon(QPolygonF([rect.bottomLeft(), *curve, rect.bottomRight()]))
        painter.setPen(QPen(line, max(1.0, 1.3 * self._theme.scale)))
        painter.drawPolyline(curve)

    def _paint_beyond(self, painter: QPainter, bar: QRectF) -> None:
        """Two arrow heads: the score is off the scale."""
        pen = QPen(QColor(self._theme.palette.ink), max(1.5, self._theme.px(2)))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        reach = bar.height() * 0.26
        for shift in (0.9, 1.5):
            tip = QPointF(bar.right() - bar.height() * shift + reach, bar.center().y())
            painter.drawPolyline([tip + QPointF(-reach, -reach), tip, tip + QPointF(-reach, reach)])

    def _words(self) -> tuple[str, str, str]:
        return self.tr("fail"), self.tr("review"), self.tr("good parts when taught")

    def _limits_at(self, bar: QRectF, limits: Limits) -> tuple[float, float | None]:
        """Where the fail limit and the review limit are; None for the latter where it is the same."""
        review = limits.review / limits.fail
        x_fail = bar.left() + 100 / _TOP_PERCENT * bar.width()
        return x_fail, bar.left() + review * 100 / _TOP_PERCENT * bar.width() if review < 0.995 else None

    def _paint_limits(self, painter: QPainter, bar: QRectF, limits: Limits) -> None:
        x_fail, x_review = self._limits_at(bar, limits)
        self._paint_limit(painter, x_fail, bar, self._theme.palette.fail, dashed=False)
        if x_review is not None:
            self._paint_limit(painter, x_review, bar, self._theme.palette.review, dashed=True)

    def _paint_words(self, painter: QPainter, bar: QRectF) -> None:
        theme, font = self._theme, self._theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        fail, review, good = self._words()
        y = self.height() - metrics.descent()
        painter.setFont(font)
        painter.setPen(QColor(theme.palette.quiet))
        top = percent_text(_TOP_PERCENT)
        room = top_left = bar.right() - metrics.horizontalAdvance(top)
        taken = bar.left()
        if self._limits is not None:
            x_fail, x_review = self._limits_at(bar, self._limits)
            painter.drawText(QPointF(x_fail - theme.px(2), y), fail)
            taken = x_fail + metrics.horizontalAdvance(fail)
            room = x_fail
            if x_review is not None:
                width = metrics.horizontalAdvance(review)
                room = max(0.0, min(x_review - width / 2, x_fail - theme.px(10) - width))
                painter.drawText(QPointF(room, y), review)
        if taken + theme.px(10) < top_left:
            painter.drawText(QPointF(top_left, y), top)
        taught = self._density is not None and self._density.any()
        if taught and metrics.horizontalAdvance(good) < room - theme.px(10):
            painter.drawText(QPointF(bar.left(), y), good)

    def _paint_limit(self, painter: QPainter, x: float, bar: QRectF, colour: str, *, dashed: bool) -> None:
        """A line through curve and bar; dark beside it where it crosses the filled bar."""
        theme = self._theme
        top, bottom = QPointF(x, theme.px(4)), QPointF(x, bar.bottom() + theme.px(3))
        painter.setPen(QPen(QColor(theme.palette.panel), theme.px(6)))
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()))
        pen = QPen(QColor(colour), max(1.5, theme.px(3)))
        if dashed:
            pen.setDashPattern([1.6, 1.2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(top, bottom)
