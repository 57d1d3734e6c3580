"""Scrolls through pages of parts: only what is in view is painted and read, whatever the number of parts."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from inspector.records.part_record import PartRecord
from inspector.ui.records.part_pages import PartPages
from inspector.ui.theme import Theme, Type

_CLICK_REACH = 8
"""Logical pixels a finger may wander and still click."""


class PartScroller(QAbstractScrollArea):
    """Parts in lines of cells; a click or Enter opens one, the arrow keys move the current one.

    What derives from it says how large a cell is and paints it.
    """

    part_opened = Signal(int)
    """Row of the part."""
    current_changed = Signal(int)

    def __init__(self, pages: PartPages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = pages
        self.theme = theme
        self._current = 0
        self._pressed_at: QPointF | None = None
        self._scrolled_from = 0
        self._dragged = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        # Once the events of this moment are through: a page that arrives may move what is in view.
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self._tell_rows)
        pages.changed.connect(self.arrange)
        pages.rows_changed.connect(self._on_rows_changed)

    # What a cell is

    def columns(self) -> int:
        """Cells in a line."""
        return 1

    def cell_height(self) -> int:
        """In pixels, gap included."""
        raise NotImplementedError

    def paint_cell(self, painter: QPainter, cell: QRectF, record: PartRecord, *, current: bool) -> None:
        """Paint a part into its cell."""
        raise NotImplementedError

    def rows_shown(self, first: int, last: int) -> None:
        """These rows are in view now."""

    # Where one is

    @property
    def current(self) -> int:
        """Row of the current part."""
        return self._current

    def look_at(self, row: int) -> None:
        """Make a row the current one and bring it into view."""
        row = min(max(row, 0), max(0, self.pages.count - 1))
        bar, height = self.verticalScrollBar(), self.cell_height()
        top = row // self.columns() * height
        if top < bar.value():
            bar.setValue(top)
        elif top + height > bar.value() + self.viewport().height():
            bar.setValue(top + height - self.viewport().height())
        if row != self._current:
            self._current = row
            self.current_changed.emit(row)
        self.viewport().update()

    def to_top(self) -> None:
        """The newest part is the current one."""
        self._current = 0
        self.verticalScrollBar().setValue(0)

    def visible_rows(self) -> tuple[int, int]:
        """First and last row in view; the last is before the first while there are none."""
        height, columns = self.cell_height(), self.columns()
        top = self.verticalScrollBar().value()
        first = top // height * columns
        last = ((top + self.viewport().height() - 1) // height + 1) * columns - 1
        return first, min(last, self.pages.count - 1)

    def cell(self, row: int) -> QRectF:
        """Where a row is, in pixels of the viewport."""
        columns, height = self.columns(), self.cell_height()
        width = self.viewport().width() / columns
        top = row // columns * height - self.verticalScrollBar().value()
        left = round(row % columns * width)
        return QRectF(left, top, round((row % columns + 1) * width) - left, height)

    def row_at(self, point: QPointF) -> int | None:
        """The row under a point of the viewport."""
        columns, height = self.columns(), self.cell_height()
        line = int(point.y() + self.verticalScrollBar().value()) // height
        column = int(point.x() * columns / max(1, self.viewport().width()))
        row = line * columns + min(max(column, 0), columns - 1)
        return row if 0 <= row < self.pages.count else None

    def arrange(self) -> None:
        """The number of rows, or the size of the cells, is another one."""
        lines = -(-self.pages.count // self.columns())
        # A line more for what is still to come: whoever scrolls there has it read.
        if self.pages.count and not self.pages.complete:
            lines += 1
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, lines * self.cell_height() - room))
        bar.setPageStep(room)
        bar.setEnabled(bar.maximum() > 0)
        bar.setSingleStep(max(1, self.cell_height() // 2))
        self._current = min(self._current, max(0, self.pages.count - 1))
        self.viewport().update()
        self._look_soon.start()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        first = self.visible_rows()[0]
        self.theme = theme
        self.arrange()
        self.verticalScrollBar().setValue(first // self.columns() * self.cell_height())

    # Hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 (Qt's name)
        self.viewport().update()
        self._look_soon.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at, self._dragged = event.position(), False
        self._scrolled_from = self.verticalScrollBar().value()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        moved = event.position().y() - self._pressed_at.y()
        self._dragged = self._dragged or abs(moved) > _CLICK_REACH
        if self._dragged:
            self.verticalScrollBar().setValue(round(self._scrolled_from - moved))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or self._dragged or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.row_at(event.position())
        if row is not None:
            self.look_at(row)
            self.part_opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self.columns()
        page = max(1, self.viewport().height() // self.cell_height()) * columns
        steps = {
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -self.pages.count,
            Qt.Key.Key_End: self.pages.count,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.look_at(self._current + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.pages.count:
            self.part_opened.emit(self._current)
        else:
            event.ignore()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        first, last = self.visible_rows()
        for row in range(first, last + 1):
            record = self.pages.record(row)
            if record is None:
                self._paint_wait(painter, self.cell(row))
            else:
                self.paint_cell(painter, self.cell(row), record, current=row == self._current)
        if self.pages.count and not self.pages.complete and last == self.pages.count - 1:
            line = self.cell(-(-self.pages.count // self.columns()) * self.columns())
            self._paint_wait(painter, QRectF(0, line.top(), self.viewport().width(), line.height()))

    def _paint_wait(self, painter: QPainter, cell: QRectF) -> None:
        painter.setFont(self.theme.font(Type.BODY))
        painter.setPen(QColor(self.theme.palette.quiet))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "…")

    def _tell_rows(self) -> None:
        first, last = self.visible_rows()
        if self.pages.count and self.isVisible():
            self.pages.show_rows(first, last)
            self.rows_shown(first, last)

    def _on_rows_changed(self, _first: int, _last: int) -> None:
        self.viewport().update()
        self._look_soon.start()
