"""What reports on paper have in common: a PDF of A4 sheets, text on them, and room for a signature."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QMarginsF, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from inspector.errors import RecordError
from inspector.ui.theme import Theme, Type

translate = QCoreApplication.translate

SHEET = QSize(1240, 1754)
"""A4 at 150 dots per inch, in which everything on paper is measured."""


@contextmanager
def new_pdf(file: Path, title: str) -> Iterator[tuple[QPdfWriter, QPainter]]:
    """A PDF to paint, in any thread; ``file`` is there, whole, when all of it was painted.

    Raises :class:`RecordError` when it cannot be written.
    """
    target = QSaveFile(str(file))
    if not target.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _cannot_write(file)
    writer = QPdfWriter(target)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(150)
    writer.setTitle(title)
    painter = QPainter(writer)
    try:
        yield writer, painter
    finally:
        painter.end()  # else Qt ends the program when the writer goes first
    if not target.commit():
        raise _cannot_write(file)


def _cannot_write(file: Path) -> RecordError:
    return RecordError(
        translate("Report", "The file {path} cannot be written.").format(path=file),
        translate("Report", "Choose another folder, or free some disk space."),
        translated=True,
    )


class Paper:
    """Writes on a sheet. ``page`` is what is inside its margins."""

    def __init__(self, painter: QPainter, theme: Theme, margin: float) -> None:
        self.painter = painter
        self.theme = theme
        self.page = QRectF(margin, margin, SHEET.width() - 2 * margin, SHEET.height() - 2 * margin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def text(self, text: str, room: QRectF, size: Type, weight: int, colour: str = "") -> float:
        """From the top of ``room`` on, wrapped at its width; returns the height it took."""
        font = self.theme.font(size, weight)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour or self.theme.palette.text))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        needed = QFontMetricsF(font).boundingRect(room, flags, text).height() + 4
        self.painter.drawText(QRectF(room.left(), room.top(), room.width(), needed), flags, text)
        return needed

    def at_right(self, text: str, room: QRectF) -> None:
        """A small quiet line, such as the number of the page."""
        self.painter.setFont(self.theme.font(Type.SMALL))
        self.painter.setPen(QColor(self.theme.palette.quiet))
        self.painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)

    def signature(self, y: float) -> None:
        """A line to sign on, at this height."""
        left, quiet = self.page.left(), self.theme.palette.quiet
        self.painter.setPen(QPen(QColor(quiet), 1))
        self.painter.drawLine(round(left), round(y), round(left + 420), round(y))
        self.text(translate("Report", "Date, name"), QRectF(left, y + 6, 420, 30), Type.SMALL, 400, quiet)
