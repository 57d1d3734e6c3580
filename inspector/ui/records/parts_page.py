"""The parts that a filter finds, as a table or as pictures, and one of them large."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.inspection import RecipeId
from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.records.part_record import PageKey, PartRecord
from inspector.records.query import RecordFilter
from inspector.ui.buttons import Button
from inspector.ui.empty_state import EmptyState
from inspector.ui.fault_texts import fault_text
from inspector.ui.records.export_button import ExportButton
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.list_and_part import ListAndPart
from inspector.ui.records.part_gallery import PartGallery
from inspector.ui.records.part_pages import PartPages
from inspector.ui.records.part_scroller import PartScroller
from inspector.ui.records.part_table import PartTable
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

    def __init__(
        self, controller: HistoryController, filter_bar: FilterBar, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._wanted = RecordFilter()
        self._total: int | None = None
        self._error: InspectorError | None = None
        self._sought: datetime | None = None
        self._had_keys = False
        self._anything = True
        self.pages = PartPages(self)
        self.filter = filter_bar
        self.count = QLabel()
        self.notice = Notice(theme)
        self.exported = Notice(theme, Verdict.PASS)
        self.export = ExportButton(controller, lambda: self._wanted)
        self.refresh_button = Button("reset", kind="flat")
        self.style_choice = Segments(list(Style))
        self.style_choice.choose(Style.TABLE)
        self.table, self.gallery = PartTable(self.pages, theme), PartGallery(self.pages, theme)
        self.empty = EmptyState(theme)
        self._build(theme)
        self._connect()
        self._write()

    def _build(self, theme: Theme) -> None:
        self._panel = QFrame()
        self._panel.setObjectName("panel")
        self._list = QStackedWidget()
        for widget in (self.table, self.gallery, self.empty):
            self._list.addWidget(widget)
        self.heading = QHBoxLayout()
        self.heading.addWidget(self.count)
        self.heading.addStretch(1)
        self.heading.addWidget(self.export)
        self.heading.addWidget(self.refresh_button)
        self.heading.addWidget(self.style_choice)
        inside = QVBoxLayout(self._panel)
        inside.addLayout(self.heading)
        inside.addWidget(self._list, 1)
        self._inside = inside
        self.views = ListAndPart(
            self._controller, self.pages, self._panel, lambda: self.scroller, lambda: self._total, theme
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.notice)
        whole.addWidget(self.exported)
        whole.addWidget(self.views, 1)
        self._whole = whole

    def _connect(self) -> None:
        controller, pages = self._controller, self.pages
        pages.page_wanted.connect(self._on_page_wanted)
        pages.rows_wanted.connect(controller.read_rows)
        pages.changed.connect(self._on_pages_changed)
        controller.page_read.connect(self._on_page_read)
        controller.rows_read.connect(pages.take_rows)
        controller.recipes_read.connect(self._on_recipes_read)
        controller.counted.connect(self._on_counted)
        controller.small_picture_read.connect(self.gallery.take_picture)
        controller.failed.connect(self._on_failed)
        self.gallery.pictures_wanted.connect(controller.read_small_pictures)
        for scroller in (self.table, self.gallery):
            scroller.part_opened.connect(self.views.open_part)
        self.style_choice.chosen.connect(self._on_style)
        self.refresh_button.clicked.connect(self.reload)
        self.export.done.connect(self._on_exported)
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

    def open_when_found(self, at: datetime) -> None:
        """Look at the part of this moment as soon as it is among the next ones that are read."""
        self.views.close_part()
        self._sought = at

    def enter(self) -> None:
        """The page comes into view: with what was recorded meanwhile, unless one looks at a part."""
        if not self.views.shows_part:
            self.reload()
        self.views.take_focus()

    def reload(self) -> None:
        """Ask anew, from the newest part on."""
        self._wanted = self.filter.wanted()
        self._total = None
        self._had_keys = self._had_keys or self.scroller.hasFocus()
        self.views.close_part()
        self.pages.begin()
        self._controller.count(self._wanted)
        for scroller in (self.table, self.gallery):
            scroller.to_top()
        self._show_count()

    # What the controller says

    def _on_page_wanted(self, before: PageKey | None) -> None:
        self._controller.read_page(self._wanted, before)

    def _on_page_read(self, records: list[PartRecord], last: bool) -> None:
        self._error = None
        self.notice.clear()
        self.pages.take_page(records, last)
        sought, self._sought = self._sought, None
        found = next((record for record in records if record.at == sought), None)
        row = None if found is None else self.pages.row_of(found.id)
        if row is not None:
            self.views.open_part(row)

    def _on_recipes_read(self, recipes: list[RecipeId]) -> None:
        self._anything = bool(recipes)
        if self.pages.count == 0:
            self._show_empty()

    def _on_counted(self, total: int) -> None:
        self._total = total
        self._show_count()

    def _on_pages_changed(self) -> None:
        empty = self.pages.count == 0
        self._list.setCurrentWidget(self.empty if empty else self.scroller)
        if empty:
            self._show_empty()
        elif self._had_keys:  # until the list was empty for a moment, on its way to other parts
            self._had_keys = False
            self.scroller.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_count()

    def _on_exported(self, file: Path, count: int) -> None:
        text = self.tr("1 part was exported") if count == 1 else self.tr("{count} parts were exported")
        self.exported.say(text.format(count=count_text(count)), str(file))

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        if operation == "read_page":
            self.pages.give_up()
            self._error = error
            if self.pages.count == 0:
                self._list.setCurrentWidget(self.empty)
                self._show_empty()
                self._show_count()
                return
        elif operation == "read_rows":
            self.pages.give_up()
        if operation in ("read_page", "read_rows", "read_detail", "decide", "export") and self.isVisible():
            text = fault_text(error)
            self.notice.say(text.what, text.remedy)

    # Hands

    def _on_style(self, _: Style) -> None:
        shown, hidden = self.scroller, self.gallery if self.scroller is self.table else self.table
        if self.pages.count:
            self._list.setCurrentWidget(shown)
            shown.look_at(hidden.current)
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_empty_clicked(self) -> None:
        if self._error is not None:
            self.reload()
        else:
            self.filter.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self.reload()
        else:
            event.ignore()

    # Looks

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
        elif self._wanted == RecordFilter() or not self._anything:
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
            self.notice, self.exported, self.export, self.refresh_button, self.style_choice, self.table, self.gallery,
            self.empty, self.views,
        ):  # fmt: skip
            widget.apply_theme(theme)
        self.count.setFont(theme.font(Type.LARGE, 600))
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
