"""A list of parts and one of them large: back and forth between the two, and from part to part."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector.records.part_record import Disposition, PartRecord
from inspector.ui.records.part_pages import PartPages
from inspector.ui.records.part_scroller import PartScroller
from inspector.ui.records.part_view import PartView
from inspector.ui.theme import Theme
from inspector.workers.history import HistoryController


class ListAndPart(QStackedWidget):
    """``lists`` holds the scrollers over ``pages``; ``scroller`` says which of them is in view, ``total`` how many
    parts there are, None while that is not known."""

    part_shown = Signal(PartRecord)
    """One looks at it."""

    def __init__(
        self,
        controller: HistoryController,
        pages: PartPages,
        lists: QWidget,
        scroller: Callable[[], PartScroller],
        total: Callable[[], int | None],
        theme: Theme,
    ) -> None:
        super().__init__()
        self._controller = controller
        self._pages = pages
        self._scroller = scroller
        self._total = total
        self.part = PartView(theme)
        self.addWidget(lists)
        self.addWidget(self.part)
        self.part.left.connect(self.close_part)
        self.part.step_wanted.connect(self._on_step)
        self.part.decided.connect(self._on_decision)
        controller.detail_read.connect(self.part.show_detail)
        controller.decided.connect(self._on_decided)
        pages.changed.connect(self._show_place)
        pages.rows_changed.connect(lambda _first, _last: self._show_place())

    @property
    def shows_part(self) -> bool:
        """Whether one part is in view, and not the list."""
        return self.currentWidget() is self.part

    def take_focus(self) -> None:
        """The keys are for the list, or for the part."""
        (self.part if self.shows_part else self._scroller()).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_part(self, row: int) -> None:
        """Look at a part."""
        record = self._pages.record(row)
        if record is not None:
            self._scroller().look_at(row)
            self._show(record)
            self._controller.read_detail(record)
            self.setCurrentWidget(self.part)
            self.take_focus()
            self.part_shown.emit(record)

    def close_part(self) -> None:
        """Back to the list, where the part stands that one looked at."""
        if self.shows_part:
            self.setCurrentIndex(0)
            self.take_focus()

    def _on_step(self, by: int) -> None:
        row = self._scroller().current + by
        if row < 0:
            return
        self._pages.show_rows(row, row)  # the next page, where one comes to its end
        if row < self._pages.count:
            self.open_part(row)

    def _on_decision(self, record: PartRecord, disposition: Disposition, reason: str) -> None:
        decide = self._controller.overrule if disposition is Disposition.OVERRULED else self._controller.confirm
        decide(record, reason)

    def _on_decided(self, record: PartRecord) -> None:
        self._pages.take_changed(record)
        if self.shows_part and self.part.record is not None and self.part.record.id == record.id:
            self._show(record)
            self._controller.read_detail(record)

    def _show_place(self) -> None:
        """There may be an older part by now."""
        if self.shows_part and self.part.record is not None:
            self._show(self.part.record)

    def _show(self, record: PartRecord) -> None:
        row, total = self._pages.row_of(record.id) or 0, self._total()
        place = (row, total or self._pages.count, total is not None or self._pages.complete)
        self.part.show_record(record, place, read_only=self._controller.read_only)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.part.apply_theme(theme)
