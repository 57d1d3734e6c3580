"""The parts of a repeatability study, a line each: its scores as dots against the limits, and its figures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from inspector.core.verdict import Verdict
from inspector.records.repeatability import FAR_DEVIATIONS, PartFigures, Repeatability, Truth
from inspector.records.repeated_parts import StudyResult
from inspector.ui.records.study_texts import (
    deviations_text,
    points_text,
    risk_text,
    study_part_text,
    truth_word,
)
from inspector.ui.symbols import paint_symbol
from inspector.ui.texts import count_text, percent_text
from inspector.ui.theme import Theme, Type

translate = QCoreApplication.translate

_SHARES = (0.13, 0.10, 0.38, 0.075, 0.075, 0.085, 0.075, 0.08)
"""Of the width: part, what it is known to be, scores, mean, deviation, distance, risk, verdicts."""
TRUTH_COLUMN, SCORES_COLUMN = 1, 2
_HIGHEST_PERCENT = 160.0
"""Scores beyond stand at the edge, or one bad part would press all others together."""
_ORDER = (Verdict.PASS, Verdict.REVIEW, Verdict.FAIL, Verdict.NO_VERDICT)


class StudyDrawing:
    """Paints the heading, the limits and the lines, each into a rectangle. No widget: any thread may use it."""

    def __init__(self, theme: Theme, study: StudyResult) -> None:
        assert study.figures is not None
        self._theme = theme
        self._study = study
        self._figures: Repeatability = study.figures
        percents = [percent for part in study.figures.parts for percent in part.percents]
        values = [study.figures.review, study.figures.fail, *percents]
        spread = 0.0 if study.figures.deviation is None else 3 * study.figures.deviation.value
        low, high = min(values) - spread, min(max(values) + spread, _HIGHEST_PERCENT)
        margin = max(2.0, 0.06 * (high - low))
        self._low, self._high = max(0.0, low - margin), high + margin

    # Where things are

    def fields(self, line: QRectF) -> list[QRectF]:
        """The places of the columns in a line."""
        pad, gap = self._theme.px(16), self._theme.px(12)
        left, width = line.left() + pad, line.width() - 2 * pad
        found = []
        for share in _SHARES:
            found.append(QRectF(left, line.top(), width * share - gap, line.height()))
            left += width * share
        return found

    def x(self, percent: float, room: QRectF) -> float:
        """Where a score is in the column of the scores."""
        share = (percent - self._low) / (self._high - self._low)
        return room.left() + min(max(share, 0.0), 1.0) * room.width()

    # Painting

    def paint_head(self, painter: QPainter, head: QRectF) -> None:
        """Titles, and the limits by name above the scores."""
        theme, palette = self._theme, self._theme.palette
        font = theme.font(Type.SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(palette.quiet))
        fields = self.fields(head)
        for column, (title, room) in enumerate(zip(self.titles(), fields, strict=True)):
            if column == SCORES_COLUMN:
                continue
            right = Qt.AlignmentFlag.AlignRight if column > SCORES_COLUMN else Qt.AlignmentFlag.AlignLeft
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(right | Qt.AlignmentFlag.AlignVCenter), shown)
        self._paint_scale(painter, fields[SCORES_COLUMN], metrics)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(
            head.bottomLeft() + QPointF(theme.px(16), -0.5), head.bottomRight() - QPointF(theme.px(16), 0.5)
        )

    def titles(self) -> tuple[str, ...]:
        """Over the columns."""
        return (
            translate("Study", "Part"),
            translate("Study", "Known as"),
            translate("Study", "Scores"),
            translate("Study", "Mean"),
            translate("Study", "Deviation"),
            translate("Study", "To limit"),
            translate("Study", "Risk"),
            translate("Study", "Verdicts"),
        )

    def paint_limits(self, painter: QPainter, lines: QRectF) -> None:
        """Behind all lines: the limits, and about each of them where a part's verdict is in doubt."""
        room = self.fields(lines)[SCORES_COLUMN]
        for percent, colour, _ in self._limits():
            deviation = self._figures.deviation
            if deviation is not None and deviation.value > 0:
                doubt = QColor(colour)
                doubt.setAlphaF(0.13)
                left, right = self.x(percent - 3 * deviation.value, room), self.x(percent + 3 * deviation.value, room)
                painter.fillRect(QRectF(left, lines.top(), right - left, lines.height()), doubt)
        for percent, colour, style in self._limits():
            painter.setPen(QPen(QColor(colour), max(1.5, self._theme.px(2)), style))
            x = self.x(percent, room)
            painter.drawLine(QPointF(x, lines.top()), QPointF(x, lines.bottom()))

    def paint_line(self, painter: QPainter, line: QRectF, part: PartFigures) -> None:
        """One part."""
        theme, palette = self._theme, self._theme.palette
        name, truth, scores, mean, deviation, distance, risk, verdicts = self.fields(line)
        text, quiet = QColor(palette.text), QColor(palette.quiet)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._write(painter, name, study_part_text(self._study, part.part), text, 600, left)
        known = {None: quiet, Truth.GOOD: palette.of(Verdict.PASS), Truth.DEFECTIVE: palette.of(Verdict.FAIL)}
        word = "–" if part.truth is None else truth_word(part.truth)
        self._write(painter, truth, word, known[part.truth], 550, left)
        self._paint_scores(painter, scores, part)
        self._write(painter, mean, points_text(part.mean), text, 550, right)
        self._write(painter, deviation, points_text(part.deviation), quiet, 400, right)
        near = part.deviations is not None and part.deviations < FAR_DEVIATIONS
        doubt = palette.of(Verdict.REVIEW) if near else text
        self._write(painter, distance, deviations_text(part.deviations), doubt, 650 if near else 550, right)
        self._write(painter, risk, risk_text(part.risk), doubt if near else quiet, 650 if near else 400, right)
        self._paint_verdicts(painter, verdicts, part)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(
            line.bottomLeft() + QPointF(theme.px(16), -0.5), line.bottomRight() - QPointF(theme.px(16), 0.5)
        )

    def _limits(self) -> list[tuple[float, str, Qt.PenStyle]]:
        palette = self._theme.palette
        found = [(self._figures.fail, palette.fail, Qt.PenStyle.SolidLine)]
        if self._figures.review < self._figures.fail - 0.5:
            found.insert(0, (self._figures.review, palette.review, Qt.PenStyle.DashLine))
        return found

    def _paint_scale(self, painter: QPainter, room: QRectF, metrics: QFontMetricsF) -> None:
        """The names of the limits where they are; those of the ends where that leaves room."""
        words = {self._figures.fail: translate("Study", "fail"), self._figures.review: translate("Study", "review")}
        taken: list[tuple[float, float]] = []
        baseline = room.center().y() + metrics.capHeight() / 2
        for percent, colour, _ in reversed(self._limits()):
            word = f"{words[percent]} {percent_text(percent)}"
            width = metrics.horizontalAdvance(word)
            left = min(max(self.x(percent, room) - width / 2, room.left()), room.right() - width)
            if taken and left + width > taken[-1][0] - metrics.averageCharWidth():
                left = taken[-1][0] - width - metrics.averageCharWidth()
            taken.append((left, left + width))
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(left, baseline), word)
        painter.setPen(QColor(self._theme.palette.quiet))
        title = self.titles()[SCORES_COLUMN]
        if room.left() + metrics.horizontalAdvance(title) + metrics.averageCharWidth() < taken[-1][0]:
            painter.drawText(QPointF(room.left(), baseline), title)

    def _paint_scores(self, painter: QPainter, room: QRectF, part: PartFigures) -> None:
        if part.mean is None:
            return
        theme, palette = self._theme, self._theme.palette
        radius = max(2.5, theme.px(4.5))
        middle = room.center().y()
        if len(part.percents) > 1:
            low, high = self.x(min(part.percents), room), self.x(max(part.percents), room)
            bar = QRectF(low - radius, middle - radius - 2, high - low + 2 * radius, 2 * radius + 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.line))
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setPen(QPen(QColor(palette.panel), 1))
        for repetition in part.repetitions:
            if repetition.percent in part.percents and repetition.percent is not None:
                painter.setBrush(palette.of(repetition.verdict))
                painter.drawEllipse(QPointF(self.x(repetition.percent, room), middle), radius, radius)
        x, tall = self.x(part.mean, room), radius + theme.px(5)
        painter.setPen(QPen(QColor(palette.text), max(1.5, theme.px(2))))
        painter.drawLine(QPointF(x, middle - tall), QPointF(x, middle + tall))

    def _paint_verdicts(self, painter: QPainter, room: QRectF, part: PartFigures) -> None:
        """The symbol of each verdict it got, from the right, with how often."""
        palette = self._theme.palette
        side = self._theme.size(Type.BODY) * 1.05
        font = self._theme.font(Type.SMALL, 600)
        metrics = QFontMetricsF(font)
        right = room.right()
        for verdict in reversed(_ORDER):
            count = part.counts[verdict]
            if not count:
                continue
            text = count_text(count)
            width = metrics.horizontalAdvance(text)
            painter.setFont(font)
            painter.setPen(palette.of(verdict))
            place = QRectF(right - width, room.top(), width, room.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
            symbol = QRectF(right - width - side - 3, room.center().y() - side / 2, side, side)
            paint_symbol(painter, verdict, symbol, palette.of(verdict), QColor(palette.panel))
            right = symbol.left() - self._theme.px(7)

    def _write(
        self, painter: QPainter, room: QRectF, text: str, colour: QColor, weight: int, side: Qt.AlignmentFlag
    ) -> None:
        font = self._theme.font(Type.BODY, weight)
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


def line_words(study: StudyResult, part: PartFigures) -> str:
    """A line as text, for whoever cannot see it."""
    words = [study_part_text(study, part.part), truth_word(part.truth), points_text(part.mean)]
    words.append(deviations_text(part.deviations))
    words += [f"{part.counts[verdict]} {verdict.value}" for verdict in _ORDER if part.counts[verdict]]
    return ", ".join(words)
