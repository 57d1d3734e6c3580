"""A repeatability study on paper: what it says, its figures, every part, and how all that is meant; A4."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from inspector.errors import RecordError
from inspector.records.repeated_parts import StudyResult
from inspector.ui.records.report import SHEET, cannot_write, moment_text
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
    target = QSaveFile(str(file))
    if not target.open(QIODevice.OpenModeFlag.WriteOnly):
        raise cannot_write(file)
    writer = QPdfWriter(target)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(150)
    writer.setTitle(study.name or translate("Study", "Repeatability"))
    painter = QPainter(writer)
    try:
        sheets = _Sheets(painter, typeface, study)
        sheets.paint_first()
        while sheets.paint_more_wanted():
            writer.newPage()
            sheets.paint_more()
    finally:
        painter.end()  # else Qt ends the program when the writer goes first
    if not target.commit():
        raise cannot_write(file)
    return sheets.pages


class _Sheets:
    """Paints one sheet after the other."""

    def __init__(self, painter: QPainter, typeface: Typeface, study: StudyResult) -> None:
        assert study.figures is not None
        self._painter = painter
        self._theme = Theme(LIGHT, typeface, 1.15)
        self._study = study
        self._parts = study.figures.parts
        self._lines = Theme(LIGHT, typeface, 1.0)  # smaller: eight columns stand side by side
        self._drawing = StudyDrawing(self._lines, study)
        self._page = QRectF(_MARGIN, _MARGIN, SHEET.width() - 2 * _MARGIN, SHEET.height() - 2 * _MARGIN)
        self._done = 0
        self.pages = 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint_first(self) -> None:
        """Heading, what it says, figures, parts, explanation, and room for a signature."""
        page, quiet = self._page, self._theme.palette.quiet
        self._foot()
        title = self._study.name or translate("Study", "Repeatability")
        y = page.top()
        y += self._text(title, QRectF(page.left(), y, page.width(), 80), Type.FIGURE, 700)
        y += self._text(self._about(), QRectF(page.left(), y, page.width(), 80), Type.BODY, 400, quiet) + 22
        y += self._text(study_sentence(self._study), QRectF(page.left(), y, page.width(), 200), Type.LARGE, 600) + 8
        for note in study_notes(self._study):
            y += self._text(note, QRectF(page.left(), y, page.width(), 80), Type.BODY, 400, quiet)
        y = self._paint_figures(y + 24) + 20
        y = self._paint_lines(y, _FIRST_LINES)
        y += 24
        for text in self._meaning():
            y += self._text(text, QRectF(page.left(), y, page.width(), 120), Type.SMALL, 400, quiet) + 2
        line = page.bottom() - 70
        self._painter.setPen(QPen(QColor(quiet), 1))
        self._painter.drawLine(round(page.left()), round(line), round(page.left() + 420), round(line))
        self._text(translate("Report", "Date, name"), QRectF(page.left(), line + 6, 420, 30), Type.SMALL, 400, quiet)

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
            tall = self._text(number, box, Type.TITLE, 650)
            tall += self._text(name, box.translated(0, tall - 4), Type.SMALL, 600, self._theme.palette.quiet)
            self._text(bounds, box.translated(0, tall - 6), Type.SMALL, 400, self._theme.palette.quiet)
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
        self._painter.setFont(self._theme.font(Type.SMALL))
        self._painter.setPen(QColor(self._theme.palette.quiet))
        text = translate("Report", "Page {number} of {total}").format(number=self.pages, total=total)
        room = QRectF(page.left(), page.bottom() - 14, page.width(), 28)
        self._painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)

    def _text(self, text: str, room: QRectF, size: Type, weight: int, colour: str = "") -> float:
        font = self._theme.font(size, weight)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour or self._theme.palette.text))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        needed = QFontMetricsF(font).boundingRect(room, flags, text).height() + 4
        self._painter.drawText(QRectF(room.left(), room.top(), room.width(), needed), flags, text)
        return needed
