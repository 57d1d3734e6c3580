"""The parts of a run whose verdict changes in one way: as a table or as pictures, both verdicts beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector.records.part_record import PageKey, PartRecord
from inspector.records.query import PAGE
from inspector.records.rejudge import Change
from inspector.records.second_verdicts import SecondVerdict
from inspector.ui.empty_state import EmptyState
from inspector.ui.panel import Panel
from inspector.ui.records.outcome import Outcome
from inspector.ui.records.part_gallery import PartGallery
from inspector.ui.records.part_pages import PartPages
from inspector.ui.records.part_scroller import PartScroller
from inspector.ui.records.part_table import PartTable
from inspector.ui.records.parts_page import Style
from inspector.ui.teach.segments import Segments
from inspector.ui.theme import Theme
from inspector.workers.history import HistoryController


class SecondVerdictList(Panel):
    """Reads the records of the parts it was given a page at a time."""

    part_opened = Signal(int)

    def __init__(self, controller: HistoryController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._verdicts: dict[int, SecondVerdict] = {}
        self._by_change: dict[Change, list[int]] = {}
        self._ids: list[int] = []
        self._asked = 0
        self._final = False
        self.pages = PartPages(self)
        self.table = PartTable(self.pages, theme, self._outcome)
        self.gallery = PartGallery(self.pages, theme, self._outcome)
        self.empty = EmptyState(theme)
        self.style_choice = Segments(list(Style))
        self.style_choice.choose(Style.TABLE)
        self.heading.addWidget(self.style_choice)
        self._stack = QStackedWidget()
        for widget in (self.empty, self.table, self.gallery):
            self._stack.addWidget(widget)
        self.content.addWidget(self._stack, 1)
        self._connect()
        self._write()

    def _connect(self) -> None:
        again = self._controller.again
        self.style_choice.chosen.connect(self._on_style)
        self.pages.page_wanted.connect(self._on_page_wanted)
        self.pages.rows_wanted.connect(again.read_rows)
        again.parts_read.connect(self._on_parts_read)
        again.rows_read.connect(self.pages.take_rows)
        again.failed.connect(lambda operation, _: self.pages.give_up() if operation.startswith("read_") else None)
        self.gallery.pictures_wanted.connect(self._controller.read_small_pictures)
        self._controller.small_picture_read.connect(self.gallery.take_picture)
        for scroller in (self.table, self.gallery):
            scroller.part_opened.connect(self.part_opened)

    @property
    def scroller(self) -> PartScroller:
        """Table or gallery."""
        return self.table if self.style_choice.value is Style.TABLE else self.gallery

    def begin(self) -> None:
        """Another run: nothing is known any more."""
        self._verdicts, self._by_change, self._ids, self._final = {}, {}, [], False
        self.pages.begin()

    def learn(self, verdicts: Sequence[SecondVerdict]) -> None:
        """These came to those that are known."""
        for verdict in verdicts:
            self._verdicts[verdict.record_id] = verdict
            self._by_change.setdefault(verdict.change, []).append(verdict.record_id)

    def show_change(self, change: Change, *, final: bool) -> None:
        """List the parts that change in this way; until it is ``final`` there may be more, and a page is enough."""
        ids = self._by_change.get(change, [])
        wanted = list(ids) if final else ids[:PAGE]
        if self._stack.currentWidget() is self.empty:
            self._stack.setCurrentWidget(self.scroller)
        if (wanted, final) == (self._ids, self._final):
            return
        if wanted[:1] != self._ids[:1]:
            for scroller in (self.table, self.gallery):
                scroller.to_top()
        self._ids, self._final = wanted, final
        self.pages.begin()

    def show_empty(self, title: str, text: str, icon_name: str = "limits") -> None:
        """There is nothing to list, and why."""
        self.empty.show_state(icon_name, title, text)
        self._stack.setCurrentWidget(self.empty)

    def _outcome(self, record: PartRecord) -> Outcome | None:
        verdict = self._verdicts.get(record.id)
        return None if verdict is None else Outcome(verdict.new, verdict.percent)

    def _on_page_wanted(self, before: PageKey | None) -> None:
        first = 0 if before is None else self._asked
        self._asked = first + PAGE
        self._controller.again.read_parts(self._ids[first : self._asked])

    def _on_parts_read(self, records: list[PartRecord]) -> None:
        self.pages.take_page(records, self._asked >= len(self._ids))

    def _on_style(self, _: Style) -> None:
        if self._stack.currentWidget() is self.empty:
            return
        hidden = self.gallery if self.scroller is self.table else self.table
        self._stack.setCurrentWidget(self.scroller)
        self.scroller.look_at(hidden.current)
        self.scroller.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for widget in (self.table, self.gallery, self.empty, self.style_choice):
            widget.apply_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.style_choice.buttons[Style.TABLE].setText(self.tr("Table"))
        self.style_choice.buttons[Style.GALLERY].setText(self.tr("Pictures"))
