"""The parts that a filter finds, as a table or as pictures, and one of them large."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from inspector.errors import InspectorError
from inspector.records.part_record import Disposition, PageKey, PartRecord
from inspector.records.query import RecordFilter
from inspector.records.shifts import Shifts
from inspector.ui.buttons import Button
from inspector.ui.empty_state import EmptyState
from inspector.ui.fault_texts import fault_text
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.part_gallery import PartGallery
from inspector.ui.records.part_pages import PartPages
from inspector.ui.records.part_scroller import PartScroller
from inspector.ui.records.part_table import PartTable
from inspector.ui.records.part_view import PartView
from inspector.ui.teach.notice import Notice
from inspector.ui.teach.segments import Segments
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type
from inspector.workers.history import HistoryController


class Style(Enum):
    """How the list looks."""

    TABLE = auto()
    GALLERY = auto()


class PartsPage(QWidget):
    """Asks the controller, and shows what it answers."""

    filter_changed = Signal()

    def __init__(
        self, controller: HistoryController, shifts: Shifts, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._wanted = RecordFilter()
        self._total: int | None = None
        self._error: InspectorError | None = None
        self.pages = PartPages(self)
        self.filter = FilterBar(shifts, theme)
        self.count = QLabel()
        self.notice = Notice(theme)
        self.refresh_button = Button("reset", kind="flat")
        self.style_choice = Segments(list(Style))
        self.style_choice.choose(Style.TABLE)
        self.table, self.gallery = PartTable(self.pages, theme), PartGallery(self.pages, theme)
        self.empty = EmptyState(theme)
        self.part = PartView(theme)
        self._build()
        self._connect()
        self._write()

    def _build(self) -> None:
        self._panel = QFrame()
        self._panel.setObjectName("panel")
        self._list = QStackedWidget()
        for widget in (self.table, self.gallery, self.empty):
            self._list.addWidget(widget)
        self.heading = QHBoxLayout()
        self.heading.addWidget(self.count)
        self.heading.addStretch(1)
        self.heading.addWidget(self.refresh_button)
        self.heading.addWidget(self.style_choice)
        inside = QVBoxLayout(self._panel)
        inside.addLayout(self.heading)
        inside.addWidget(self._list, 1)
        self._inside = inside
        lists = QWidget()
        self._column = QVBoxLayout(lists)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.filter)
        self._column.addWidget(self._panel, 1)
        self._views = QStackedWidget()
        self._views.addWidget(lists)
        self._views.addWidget(self.part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notice)
        whole.addWidget(self._views, 1)
        self._whole = whole

    def _connect(self) -> None:
        controller, pages = self._controller, self.pages
        self.filter.changed.connect(self.reload)
        self.filter.recipes_wanted.connect(controller.read_recipes)
        controller.recipes_read.connect(self.filter.offer_recipes)
        pages.page_wanted.connect(self._on_page_wanted)
        pages.rows_wanted.connect(controller.read_rows)
        pages.changed.connect(self._on_pages_changed)
        pages.rows_changed.connect(lambda _first, _last: self._show_part_in_view())
        controller.page_read.connect(self._on_page_read)
        controller.rows_read.connect(pages.take_rows)
        controller.counted.connect(self._on_counted)
        controller.detail_read.connect(self.part.show_detail)
        controller.small_picture_read.connect(self.gallery.take_picture)
        controller.decided.connect(self._on_decided)
        controller.failed.connect(self._on_failed)
        self.gallery.pictures_wanted.connect(controller.read_small_pictures)
        for scroller in (self.table, self.gallery):
            scroller.part_opened.connect(self.open_part)
        self.part.left.connect(self.close_part)
        self.part.step_wanted.connect(self._on_step)
        self.part.decided.connect(self._on_decision)
        self.style_choice.chosen.connect(self._on_style)
        self.refresh_button.clicked.connect(self.reload)
        self.empty.button.clicked.connect(self._on_empty_clicked)

    @property
    def wanted(self) -> RecordFilter:
        """What is in view, as it was asked for."""
        return self._wanted

    @property
    def total(self) -> int | None:
        """How many parts that are; None until they are counted."""
        return self._total

    @property
    def scroller(self) -> PartScroller:
        """Table or gallery."""
        return self.table if self.style_choice.value is Style.TABLE else self.gallery

    @property
    def shows_part(self) -> bool:
        """Whether one part is in view, and not the list."""
        return self._views.currentWidget() is self.part

    def enter(self) -> None:
        """The page comes into view: with what was recorded meanwhile, unless one looks at a part."""
        self._controller.read_recipes()
        if not self.shows_part:
            self.reload()
        self.take_focus()

    def take_focus(self) -> None:
        """The keys are for the list, or for the part."""
        (self.part if self.shows_part else self.scroller).setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Ask anew, from the newest part on."""
        self._wanted = self.filter.wanted()
        self._total = None
        self.close_part()
        self.pages.begin()
        self._controller.count(self._wanted)
        for scroller in (self.table, self.gallery):
            scroller.to_top()
        self._show_count()
        self.filter_changed.emit()

    def open_part(self, row: int) -> None:
        """Look at a part."""
        record = self.pages.record(row)
        if record is not None:
            self.scroller.look_at(row)
            self._show_part(record)
            self._controller.read_detail(record)
            self._views.setCurrentWidget(self.part)
            self.part.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_part(self) -> None:
        """Back to the list, where the part stands that one looked at."""
        if self.shows_part:
            self._views.setCurrentIndex(0)
            self.scroller.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the controller says

    def _on_page_wanted(self, before: PageKey | None) -> None:
        self._controller.read_page(self._wanted, before)

    def _on_page_read(self, records: list[PartRecord], last: bool) -> None:
        self._error = None
        self.notice.clear()
        self.pages.take_page(records, last)

    def _on_counted(self, total: int) -> None:
        self._total = total
        self._show_count()

    def _on_pages_changed(self) -> None:
        empty = self.pages.count == 0
        self._list.setCurrentWidget(self.empty if empty else self.scroller)
        if empty:
            self._show_empty()
        self._show_count()
        self._show_part_in_view()

    def _on_decided(self, record: PartRecord) -> None:
        self.pages.take_changed(record)
        if self.shows_part and self.part.record is not None and self.part.record.id == record.id:
            self._show_part(record)
            self._controller.read_detail(record)

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        if operation == "read_page":
            self.pages.give_up()
            self._error = error
            if self.pages.count == 0:
                self._list.setCurrentWidget(self.empty)
                self._show_empty()
                return
        elif operation == "read_rows":
            self.pages.give_up()
        if operation != "count" and self.isVisible():
            text = fault_text(error)
            self.notice.say(text.what, text.remedy)

    # Hands

    def _on_style(self, _: Style) -> None:
        shown, hidden = self.scroller, self.gallery if self.scroller is self.table else self.table
        if self.pages.count:
            self._list.setCurrentWidget(shown)
            shown.look_at(hidden.current)
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_step(self, by: int) -> None:
        row = self.scroller.current + by
        if row < 0:
            return
        self.pages.show_rows(row, row)  # the next page, where one comes to its end
        if row < self.pages.count:
            self.open_part(row)

    def _on_decision(self, record: PartRecord, disposition: Disposition, reason: str) -> None:
        decide = self._controller.overrule if disposition is Disposition.OVERRULED else self._controller.confirm
        decide(record, reason)

    def _on_empty_clicked(self) -> None:
        if self._error is not None:
            self.reload()
        else:
            self.filter.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_F:
            self.close_part()
            self.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.search.selectAll()
        elif event.key() == Qt.Key.Key_F5:
            self.reload()
        elif event.key() == Qt.Key.Key_Escape and not self.shows_part:
            self.take_focus()
        else:
            event.ignore()

    # Looks

    def _show_part(self, record: PartRecord) -> None:
        row = self.pages.row_of(record.id) or 0
        place = (row, self._total or self.pages.count, self._total is not None or self.pages.complete)
        self.part.show_record(record, place, read_only=self._controller.read_only)

    def _show_part_in_view(self) -> None:
        """A page came in: there may be an older part now."""
        if self.shows_part and self.part.record is not None:
            self._show_part(self.part.record)

    def _show_count(self) -> None:
        if self._total is not None:
            text = self.tr("1 part") if self._total == 1 else self.tr("{count} parts")
            self.count.setText(text.format(count=count_text(self._total)))
        else:
            self.count.setText(self.tr("Counting …") if self._error is None else "")

    def _show_empty(self) -> None:
        if self._error is not None:
            text = fault_text(self._error)
            self.empty.show_state("fault", text.what, text.remedy, self.tr("Try again"))
        elif self._wanted == RecordFilter():
            self.empty.show_state(
                "table",
                self.tr("No parts are recorded yet"),
                self.tr("Every part that the line inspects will be found here, with its picture if it was rejected."),
            )
        else:
            self.empty.show_state(
                "table",
                self.tr("No part matches"),
                self.tr("Choose another time, or ask for less."),
                self.tr("Show all parts"),
            )

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (
            self.filter, self.notice, self.refresh_button, self.style_choice, self.table, self.gallery, self.empty,
            self.part,
        ):  # fmt: skip
            widget.apply_theme(theme)
        self.count.setFont(theme.font(Type.LARGE, 600))
        self._column.setSpacing(theme.px(14))
        self._whole.setSpacing(theme.px(14))
        self._inside.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8))
        self._inside.setSpacing(theme.px(8))
        self.heading.setContentsMargins(theme.px(16), 0, theme.px(8), 0)
        self.heading.setSpacing(theme.px(10))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.style_choice.buttons[Style.TABLE].setText(self.tr("Table"))
        self.style_choice.buttons[Style.GALLERY].setText(self.tr("Pictures"))
        self.refresh_button.setText(self.tr("Refresh"))
        self.refresh_button.setToolTip(self.tr("With what was recorded meanwhile (F5)"))
        self._show_count()
        if self.pages.count == 0:
            self._show_empty()
