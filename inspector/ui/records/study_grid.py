"""How far a study is: a square for each part and round, with the verdict it got."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.records.study import Slot, StudyProgress
from inspector.ui.symbols import paint_symbol
from inspector.ui.theme import Theme, Type

_LABELS = 1.6
"""Widths of a square that the numbers of the parts take."""


class StudyGrid(QWidget):
    """A line per part, a column per round. Many parts stand in several blocks side by side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._progress: StudyProgress | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_progress(self, progress: StudyProgress) -> None:
        """What was inspected, and what is next."""
        self._progress = progress
        self.update()

    def square(self, slot: Slot) -> QRectF:
        """Where a part and round is; as large as all of them fit, at most comfortable."""
        assert self._progress is not None
        study = self._progress.study
        best, blocks = 0.0, 1
        for count in range(1, study.parts + 1):
            lines = -(-study.parts // count)
            across = count * (study.rounds + _LABELS)
            side = min(self.width() / across, self.height() / lines)
            if side > best:
                best, blocks = side, count
        side = min(best, float(self._theme.px(84)))
        lines = -(-study.parts // blocks)
        block, line = divmod(slot.part - 1, lines)
        beside = (self.width() - blocks * side * (study.rounds + _LABELS)) / 2
        left = beside + block * side * (study.rounds + _LABELS) + side * (_LABELS - 0.5 + slot.round - 1)
        return QRectF(left, line * side, side, side)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(500), self._theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        progress = self._progress
        if progress is None:
            return
        study, palette = progress.study, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.square(Slot(1, 1)).width()
        painter.setFont(self._theme.font_px(min(self._theme.size(Type.BODY), round(side * 0.45)), 550))
        for part in range(1, study.parts + 1):
            first = self.square(Slot(part, 1))
            next_is_here = progress.next is not None and progress.next.part == part
            painter.setPen(QColor(palette.text if next_is_here else palette.quiet))
            place = QRectF(first.left() - side * 1.3, first.top(), side * 1.1, side)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(part))
        for index in range(study.size):
            square = self.square(study.slot(index))
            inset = side * 0.16
            room = square.adjusted(inset, inset, -inset, -inset)
            if index < len(progress.taken):
                verdict = progress.taken[index].verdict
                paint_symbol(painter, verdict, room, palette.of(verdict), QColor(palette.panel))
            elif study.slot(index) == progress.next:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(palette.accent), max(2.0, side * 0.08)))
                painter.drawEllipse(room)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(palette.line))
                painter.drawEllipse(QPointF(room.center()), side * 0.12, side * 0.12)
