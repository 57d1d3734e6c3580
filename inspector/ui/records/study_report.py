"""A repeatability study on paper: what it says, its figures, every part, and how all that is meant; A4."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from inspector.errors import RecordError
from inspector.records.repeated_parts import StudyResult
from inspector.ui.paper import Paper, new_pdf
from inspector.ui.records.report import moment_text
from inspector.ui.records.study_drawing import StudyDrawing
from inspector.ui.records.study_figures import study_figures
from inspector.ui.records.study_texts import study_notes, study_sentence, study_size
from inspector.ui.theme import LIGHT, Theme, Type, Typeface

translate = QCoreApplication.translate

_MARGIN = 80
_LINE, _HEAD = 46, 44
_FIRST_LINES, _MORE_LINES = 17, 30
"""Parts on the first sheet and on each further one."""


def write_study_report(file: Path, study: StudyResult, typeface: Typeface) -> int:
    """Write the PDF and return the number of its pages, in any thread.

    ``study`` has figures. Raises :class:`RecordError` when it cannot be written.
    """
    if study.figures is None:
        raise RecordError(
            translate("Study", "There is nothing to report: no part was inspected twice."),
            translate("Study", "Choose another time, or run a study."),
            translated=True,
        )
    with new_pdf(file, study.name or translate("Study", "Repeatability")) as (writer, painter):
        sheets = _Sheets(painter, typeface, study)
        sheets.paint_first()
        while sheets.paint_more_wanted():
            writer.newPage()
            sheets.paint_more()
    return sheets.pages


class _Sheets:
    """Paints one sheet after the other."""

    def __init__(self, painter: QPainter, typeface: Typeface, study: StudyResult) -> None:
        assert study.figures is not None
        self._painter = painter
        self._theme = Theme(LIGHT, typeface, 1.15)
        self._paper = Paper(painter, self._theme, _MARGIN)
        self._page = self._paper.page
        self._study = study
        self._parts = study.figures.parts
        self._lines = Theme(LIGHT, typeface, 1.0)  # smaller: eight columns stand side by side
        self._drawing = StudyDrawing(self._lines, study)
        self._done = 0
        self.pages = 0

    def paint_first(self) -> None:
        """Heading, what it says, figures, parts, explanation, and room for a signature."""
        page, quiet = self._page, self._theme.palette.quiet
        self._foot()
        title = self._study.name or translate("Study", "Repeatability")
        y = page.top()
        y += self._paper.text(title, QRectF(page.left(), y, page.width(), 80), Type.FIGURE, 700)
        y += self._paper.text(self._about(), QRectF(page.left(), y, page.width(), 80), Type.BODY, 400, quiet) + 22
        y += (
            self._paper.text(study_sentence(self._study), QRectF(page.left(), y, page.width(), 200), Type.LARGE, 600)
            + 8
        )
        for note in study_notes(self._study):
            y += self._paper.text(note, QRectF(page.left(), y, page.width(), 80), Type.BODY, 400, quiet)
        y = self._paint_figures(y + 24) + 20
        y = self._paint_lines(y, _FIRST_LINES)
        y += 24
        for text in self._meaning():
            y += self._paper.text(text, QRectF(page.left(), y, page.width(), 120), Type.SMALL, 400, quiet) + 2
        self._paper.signature(page.bottom() - 70)

    def paint_more_wanted(self) -> bool:
        """Whether there are parts that were not painted yet."""
        return self._done < len(self._parts)

    def paint_more(self) -> None:
        """A sheet of further parts."""
        self._foot()
        self._paint_lines(self._page.top(), _MORE_LINES)

    def _about(self) -> str:
        study = self._study
        assert study.conditions is not None
        assert study.first is not None
        assert study.last is not None
        where = " · ".join(name for name in (study.conditions.station, study.conditions.camera) if name)
        return f"{study_size(study)}\n{moment_text(study.first)} – {moment_text(study.last)} · {where}"

    def _paint_figures(self, y: float) -> float:
        rows = study_figures(self._study)
        width = self._page.width() / 3
        for index, (number, name, bounds) in enumerate(rows):
            line, column = divmod(index, 3)
            box = QRectF(self._page.left() + column * width, y + line * 124, width - 12, 120)
            tall = self._paper.text(number, box, Type.TITLE, 650)
            tall += self._paper.text(name, box.translated(0, tall - 4), Type.SMALL, 600, self._theme.palette.quiet)
            self._paper.text(bounds, box.translated(0, tall - 6), Type.SMALL, 400, self._theme.palette.quiet)
        return y + 124 * -(-len(rows) // 3)

    def _paint_lines(self, y: float, most: int) -> float:
        """The next parts, at most ``most`` of them; returns where they end."""
        parts = self._parts[self._done : self._done + most]
        page = self._page
        # The columns keep a margin of their own, which paper does not need.
        margin = self._lines.px(16)
        left, width = page.left() - margin, page.width() + 2 * margin
        self._drawing.paint_head(self._painter, QRectF(left, y, width, _HEAD))
        lines = QRectF(left, y + _HEAD, width, _LINE * len(parts))
        self._drawing.paint_limits(self._painter, lines)
        for index, part in enumerate(parts):
            self._drawing.paint_line(self._painter, QRectF(left, lines.top() + index * _LINE, width, _LINE), part)
        self._done += len(parts)
        return lines.bottom()

    def _meaning(self) -> list[str]:
        return [
            translate(
                "Study",
                "Scores are in per cent of the fail limit. sᵣ: repeatability standard deviation, pooled over the "
                "parts. To limit: distance of a part's mean to the limit where its verdict changes. Risk: that its "
                "next inspection gives another verdict, for normally distributed scores of equal spread (Student's "
                "t). Bands: three sᵣ to both sides of a limit.",
            ),
            translate(
                "Study",
                "Intervals of 95 %: chi-square for sᵣ, Clopper-Pearson for shares, large-sample variance over parts "
                "for kappa. Missed: defective parts that were passed at least once. False: good parts that were not "
                "passed at least once.",
            ),
        ]

    def _foot(self) -> None:
        self.pages += 1
        total = 1 + -(-max(0, len(self._parts) - _FIRST_LINES) // _MORE_LINES)
        page = self._page
        text = translate("Report", "Page {number} of {total}").format(number=self.pages, total=total)
        self._paper.at_right(text, QRectF(page.left(), page.bottom() - 14, page.width(), 28))
