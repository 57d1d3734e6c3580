"""The drawing of a study as a table that scrolls; what a part is known to be is changed here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from inspector.records.repeatability import PartFigures, Truth
from inspector.records.repeated_parts import StudyResult
from inspector.ui.records.study_drawing import TRUTH_COLUMN, StudyDrawing, line_words
from inspector.ui.theme import Theme, Type

_NEXT = {None: Truth.GOOD, Truth.GOOD: Truth.DEFECTIVE, Truth.DEFECTIVE: None}
_KEYS = {Qt.Key.Key_G: Truth.GOOD, Qt.Key.Key_D: Truth.DEFECTIVE, Qt.Key.Key_Delete: None}


class StudyTable(QAbstractScrollArea):
    """A line per part. A click on what it is known to be changes that, as G, D and Delete do for the current line."""

    truth_changed = Signal(str, object)
    """The part, and Truth or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._study: StudyResult | None = None
        self._drawing: StudyDrawing | None = None
        self._current = 0
        self._head = _Head(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self.apply_theme(theme)

    def show_study(self, study: StudyResult) -> None:
        """Its parts, from the top where it is another study."""
        another = self._study is None or [part.part for part in self._parts] != _names(study)
        self._study = study
        if another:
            self._current = 0
            self.verticalScrollBar().setValue(0)
        self._draw_anew()

    @property
    def drawing(self) -> StudyDrawing | None:
        """What paints; None before there is a study."""
        return self._drawing

    @property
    def current(self) -> PartFigures | None:
        """The part of the current line."""
        return self._parts[self._current] if self._current < len(self._parts) else None

    def line(self, row: int) -> QRectF:
        """Where a line is, in pixels of the viewport."""
        height = self._line_height()
        top = row * height - self.verticalScrollBar().value()
        return QRectF(0, top, self.viewport().width(), height)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.setViewportMargins(0, max(theme.px(40), theme.size(Type.SMALL) + 14), 0, 0)
        self._draw_anew()

    def paint_head(self, painter: QPainter, head: QRectF) -> None:
        """Over the lines."""
        if self._drawing is not None:
            self._drawing.paint_head(painter, head)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.setGeometry(0, 0, self.viewport().width(), self.viewportMargins().top())
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draw_anew()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 (Qt's name)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._look_at(row)
        if self._in_truth(row, event.position()):
            part = self._parts[row]
            self.truth_changed.emit(part.part, _NEXT[part.truth])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(1, self.viewport().height() // self._line_height())
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -len(self._parts), Qt.Key.Key_End: len(self._parts),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self._look_at(self._current + steps[key])
        elif key in _KEYS and self.current is not None and not event.modifiers():
            self.truth_changed.emit(self.current.part, _KEYS[key])
        else:
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._study is not None:
            row = self._row_at(QPointF(event.pos()))
            text = "" if row is None else line_words(self._study, self._parts[row])
            if row is not None and self._in_truth(row, QPointF(event.pos())):
                text = self.tr("What the part is known to be; a click changes it (G good, D defective)")
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawing is None:
            return
        theme = self._theme
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = QRectF(0, 0, self.viewport().width(), min(self.line(len(self._parts)).top(), self.viewport().height()))
        if self._parts:
            line = self.line(self._current).adjusted(1, 1, -1, -1)
            edge = QPen(QColor(theme.palette.accent), max(1.5, theme.px(2)))
            painter.setPen(edge if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.palette.raised))
            painter.drawRoundedRect(line, theme.px(8), theme.px(8))
        self._drawing.paint_limits(painter, lines)
        for row, part in enumerate(self._parts):
            place = self.line(row)
            if place.bottom() > 0 and place.top() < self.viewport().height():
                self._drawing.paint_line(painter, place, part)

    @property
    def _parts(self) -> tuple[PartFigures, ...]:
        figures = None if self._study is None else self._study.figures
        return () if figures is None else figures.parts

    def _line_height(self) -> int:
        return max(self._theme.px(46), self._theme.size(Type.BODY) + 14)

    def _row_at(self, point: QPointF) -> int | None:
        row = int(point.y() + self.verticalScrollBar().value()) // self._line_height()
        return row if 0 <= row < len(self._parts) else None

    def _in_truth(self, row: int, point: QPointF) -> bool:
        return self._drawing is not None and self._drawing.fields(self.line(row))[TRUTH_COLUMN].contains(point)

    def _look_at(self, row: int) -> None:
        self._current = min(max(row, 0), max(0, len(self._parts) - 1))
        place, bar = self.line(self._current), self.verticalScrollBar()
        if place.top() < 0:
            bar.setValue(bar.value() + round(place.top()))
        elif place.bottom() > self.viewport().height():
            bar.setValue(bar.value() + round(place.bottom()) - self.viewport().height())
        self.viewport().update()

    def _draw_anew(self) -> None:
        if self._study is not None and self._study.figures is not None:
            self._drawing = StudyDrawing(self._theme, self._study)
        self._arrange()

    def _arrange(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, len(self._parts) * self._line_height() - room))
        bar.setPageStep(room)
        bar.setEnabled(bar.maximum() > 0)
        bar.setSingleStep(max(1, self._line_height() // 2))
        self._current = min(self._current, max(0, len(self._parts) - 1))
        self._head.update()
        self.viewport().update()


class _Head(QWidget):
    """Stands while the lines scroll."""

    def __init__(self, table: StudyTable) -> None:
        super().__init__(table)
        self._table = table

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._table.paint_head(painter, QRectF(self.rect()))


def _names(study: StudyResult) -> list[str]:
    return [] if study.figures is None else [part.part for part in study.figures.parts]
