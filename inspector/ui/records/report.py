"""A shift or a lot on paper: figures and charts on the first sheet of A4, then the rejected parts with pictures."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from inspector.core.frame import Picture
from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.records.report_content import ReportContent, ReportPart
from inspector.records.shift_checks import CheckRecord
from inspector.ui.paper import Paper, new_pdf
from inspector.ui.records.period_chart import PeriodDrawing, PeriodKind, bars_of
from inspector.ui.records.record_texts import disposition_word, part_text
from inspector.ui.records.score_histogram import ScoreDrawing
from inspector.ui.texts import (
    clock_text,
    count_text,
    day_text,
    milliseconds_text,
    percent_text,
    recipe_text,
    share_text,
    verdict_word,
)
from inspector.ui.theme import LIGHT, Theme, Type, Typeface

translate = QCoreApplication.translate

_MARGIN = 90
_COLUMNS, _ROWS = 3, 4
_PICTURE_PX = 480
"""Longest side of a picture in the file."""


def write_report(file: Path, content: ReportContent, typeface: Typeface) -> int:
    """Write the PDF and return the number of its pages, in any thread.

    Raises :class:`RecordError` when it cannot be written.
    """
    with new_pdf(file, _heading(content)) as (writer, painter):
        sheets = _Sheets(painter, Theme(LIGHT, typeface, 1.1), content)
        sheets.paint_first()
        per_sheet = _COLUMNS * _ROWS
        for start in range(0, len(content.parts), per_sheet):
            writer.newPage()
            sheets.paint_parts(content.parts[start : start + per_sheet])
    return sheets.pages


def _heading(content: ReportContent) -> str:
    return content.title or translate("Report", "Inspection report")


class _Sheets:
    """Paints one sheet after the other."""

    def __init__(self, painter: QPainter, theme: Theme, content: ReportContent) -> None:
        self._painter = painter
        self._theme = theme
        self._content = content
        self._paper = Paper(painter, theme, _MARGIN)
        self._page = self._paper.page
        self.pages = 0

    def paint_first(self) -> None:
        """Heading, figures, charts, and room for a signature."""
        content, page, quiet = self._content, self._page, self._theme.palette.quiet
        self._foot()
        y = page.top()
        y += self._paper.text(_heading(content), QRectF(page.left(), y, page.width(), 80), Type.FIGURE, 700)
        y += self._paper.text(self._about(), QRectF(page.left(), y, page.width(), 80), Type.BODY, 400, quiet) + 30
        y = self._paint_figures(y) + 40
        by_hour = len(content.statistics.hours) <= 48
        bars = bars_of(content.statistics, PeriodKind.HOURS if by_hour else PeriodKind.SHIFTS)
        chart = PeriodDrawing(self._theme, bars, QSizeF(page.width(), 400))
        title = translate("Report", "Parts by hour") if by_hour else translate("Report", "Parts by shift")
        y = self._paint_chart(chart, title, y, 400) + 36
        counts, step = content.statistics.percent_counts, content.statistics.percent_step
        scores = ScoreDrawing(self._theme, counts, step, None, self._review(), QSizeF(page.width(), 340))
        title = translate("Report", "Scores, in percent of the fail limit")
        y = self._paint_chart(scores, title, y, 340) + 24
        self._paint_checks(y, page.bottom() - 130)
        self._paper.signature(page.bottom() - 110)

    def paint_parts(self, parts: tuple[ReportPart, ...]) -> None:
        """A sheet of rejected parts."""
        self._foot()
        page, gap = self._page, 24.0
        heading = translate("Report", "Parts that were not passed")
        top = page.top() + self._paper.text(heading, page, Type.TITLE, 600) + 16
        last = self.pages == 1 + -(-len(self._content.parts) // (_COLUMNS * _ROWS))
        if self._content.more and last:
            more = translate("Report", "and {count} more").format(count=count_text(self._content.more))
            self._paper.text(more, QRectF(page.left(), page.bottom() - 46, page.width(), 30), Type.SMALL, 400)
        width = (page.width() - gap * (_COLUMNS - 1)) / _COLUMNS
        height = (page.bottom() - 60 - top - gap * (_ROWS - 1)) / _ROWS
        for index, part in enumerate(parts):
            row, column = divmod(index, _COLUMNS)
            box = QRectF(page.left() + column * (width + gap), top + row * (height + gap), width, height)
            self._paint_part(part, box)

    def _about(self) -> str:
        content, wanted = self._content, self._content.wanted
        parts = []
        since, until = wanted.since or content.first, wanted.until or content.last
        if since is not None and until is not None:
            parts.append(f"{moment_text(since)} – {moment_text(until)}")
        if wanted.recipe is not None:
            version = wanted.version
            parts.append(wanted.recipe if version is None else recipe_text(RecipeId(wanted.recipe, version)))
        if wanted.station is not None:
            parts.append(wanted.station)
        if wanted.operator is not None:
            parts.append(wanted.operator)
        if wanted.part is not None:
            parts.append(wanted.part)
        return "   ·   ".join(parts)

    def _paint_figures(self, y: float) -> float:
        figures, counts = self._content.statistics, self._content.statistics.counts
        cells = (
            (count_text(counts.total), translate("Report", "parts")),
            (share_text(counts.passed_share), translate("Report", "yield")),
            (count_text(counts.passed), verdict_word(Verdict.PASS)),
            (count_text(counts.review), verdict_word(Verdict.REVIEW)),
            (count_text(counts.failed), verdict_word(Verdict.FAIL)),
            (count_text(counts.no_verdict), verdict_word(Verdict.NO_VERDICT)),
            (count_text(figures.overruled), translate("Report", "overruled")),
            (milliseconds_text(figures.latency_p95_ms), translate("Report", "95 of 100 within")),
        )
        width = self._page.width() / 4
        for index, (value, name) in enumerate(cells):
            row, column = divmod(index, 4)
            box = QRectF(self._page.left() + column * width, y + row * 104, width - 12, 100)
            tall = self._paper.text(value, box, Type.FIGURE, 650)
            self._paper.text(name, box.translated(0, tall - 4), Type.SMALL, 400, self._theme.palette.quiet)
        return y + 208

    def _paint_chart(self, chart: PeriodDrawing | ScoreDrawing, title: str, y: float, height: int) -> float:
        y += self._paper.text(title, QRectF(self._page.left(), y, self._page.width(), 40), Type.BODY, 600) + 6
        self._painter.save()
        self._painter.translate(self._page.left(), y)
        chart.paint(self._painter)
        self._painter.restore()
        return y + height

    def _paint_checks(self, y: float, bottom: float) -> None:
        """As many as there is room for; without any there is nothing to say."""
        checks = self._content.checks
        if not checks:
            return
        title = translate("Report", "Checks before production")
        y += self._paper.text(title, QRectF(self._page.left(), y, self._page.width(), 40), Type.BODY, 600)
        room = max(1, int((bottom - y) / 26))
        shown = checks if len(checks) <= room else checks[: room - 1]
        for check in shown:
            y += self._line(_check_line(check), QRectF(self._page.left(), y, self._page.width(), 26), 400)
        if len(shown) < len(checks):
            more = translate("Report", "and {count} more").format(count=count_text(len(checks) - len(shown)))
            self._line(more, QRectF(self._page.left(), y, self._page.width(), 26), 400)

    def _paint_part(self, part: ReportPart, box: QRectF) -> None:
        record, painter = part.record, self._painter
        picture = QRectF(box.left(), box.top(), box.width(), box.height() - 92)
        painter.fillRect(picture, QColor(self._theme.palette.line))
        if part.picture is None:
            painter.setPen(QColor(self._theme.palette.quiet))
            painter.setFont(self._theme.font(Type.SMALL))
            painter.drawText(picture, Qt.AlignmentFlag.AlignCenter, translate("Report", "No picture"))
        else:
            self._paint_picture(part.picture, picture)
        words = [verdict_word(record.verdict)]
        if record.percent is not None:
            words.append(percent_text(record.percent))
        if record.disposition is not None:
            words.append(disposition_word(record.disposition))
        judged = f"{record.recipe} · {moment_text(record.at)}"
        lines = ((" · ".join(words), 600), (part_text(record), 400), (judged, 400))
        y = picture.bottom() + 4
        for text, weight in lines:
            y += self._line(text, QRectF(box.left(), y, box.width(), 28), weight)

    def _paint_picture(self, picture: Picture, room: QRectF) -> None:
        height, width = picture.shape[:2]
        scale = min(1.0, _PICTURE_PX / max(height, width))
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = np.ascontiguousarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA))
        image = QImage(small.data, size[0], size[1], 3 * size[0], QImage.Format.Format_RGB888)
        shown = QSize(*size).scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = room.center().x() - shown.width() / 2, room.center().y() - shown.height() / 2
        self._painter.drawImage(QRectF(left, top, shown.width(), shown.height()), image)

    def _line(self, text: str, room: QRectF, weight: int) -> float:
        """One line, cut where it is too long."""
        font = self._theme.font(Type.SMALL, weight)
        metrics = QFontMetricsF(font)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._theme.palette.text))
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self._painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)
        return room.height()

    def _review(self) -> float | None:
        """In percent of the fail limit, where all that is shown has the same one."""
        shares = {round(100 * p.record.limits.review / p.record.limits.fail, 3) for p in self._content.parts}
        return shares.pop() if len(shares) == 1 else None

    def _foot(self) -> None:
        self.pages += 1
        total = 1 + -(-len(self._content.parts) // (_COLUMNS * _ROWS))
        page = self._page
        text = translate("Report", "Page {number} of {total}").format(number=self.pages, total=total)
        left = f"{_heading(self._content)} · {self._about()}"
        room = QRectF(page.left(), page.bottom() - 14, page.width() - 180, 28)
        self._line(left, room, 400)
        self._paper.at_right(text, QRectF(page.right() - 180, room.top(), 180, 28))


def moment_text(at: datetime) -> str:
    """Day, year and time of day: paper lasts."""
    return f"{day_text(at)} {at.astimezone().year}, {clock_text(at)}"


def _check_line(check: CheckRecord) -> str:
    if check.passed:
        word = translate("Report", "passed")
    elif check.override:
        word = translate("Report", "started without: {reason}").format(reason=check.override)
    else:
        word = translate("Report", "not passed")
    parts = [moment_text(check.at), str(check.recipe), word, check.operator, check.station]
    return " · ".join(part for part in parts if part)
