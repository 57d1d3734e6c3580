"""The parts that a filter finds, a page at a time: as many as one scrolls through, few of them in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from inspector.records.part_record import PageKey, PartRecord
from inspector.records.query import PAGE

PAGES_KEPT = 15
"""So many pages stay in memory; of the others the ids are known, and they are read again when they come into view."""
_AHEAD = PAGE // 2
"""The next page is asked for when one comes as near as this to the end."""


class PartPages(QObject):
    """Rows count from 0, newest part first; a row keeps its part whatever arrives meanwhile.

    Whoever shows rows says so by :meth:`show_rows`; what is missing is then asked for.
    """

    changed = Signal()
    """There are more rows, or all are others."""
    rows_changed = Signal(int, int)
    """First and last row that say something else now."""
    page_wanted = Signal(object)
    """Read the parts after this PageKey; from the newest on for None."""
    rows_wanted = Signal(list)
    """Read the parts with these ids again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._row_of: dict[int, int] = {}
        self._pages: OrderedDict[int, list[PartRecord | None]] = OrderedDict()
        self._last_key: PageKey | None = None
        self._complete = False
        self._loading = False
        self._reloading: int | None = None

    @property
    def count(self) -> int:
        """Rows that are known so far."""
        return len(self._ids)

    @property
    def complete(self) -> bool:
        """Whether there are no further ones."""
        return self._complete

    @property
    def loading(self) -> bool:
        """Whether the next page is on its way."""
        return self._loading

    @property
    def held(self) -> int:
        """Parts in memory."""
        return sum(map(len, self._pages.values()))

    def begin(self) -> None:
        """Another filter, or the same anew: read the first page. The rows stay until it is there."""
        self._loading = True
        self._last_key = None
        self.page_wanted.emit(None)

    def take_page(self, records: Sequence[PartRecord], last: bool) -> None:
        """The page that was asked for last; ``last``: there are none after it."""
        if self._last_key is None:
            self._ids, self._row_of, self._reloading = [], {}, None
            self._pages.clear()
        first = len(self._ids)
        self._ids += [record.id for record in records]
        self._row_of.update((record.id, first + offset) for offset, record in enumerate(records))
        if records:
            self._pages[first // PAGE] = list(records)
            self._last_key = records[-1].key
        self._complete, self._loading = last, False
        self._forget_old()
        self.changed.emit()

    def take_rows(self, records: Sequence[PartRecord]) -> None:
        """Parts that were asked for by their ids."""
        number, self._reloading = self._reloading, None
        if number is None:
            return
        found = {record.id: record for record in records}
        ids = self._ids_of(number)
        self._pages[number] = [found.get(record_id) for record_id in ids]
        self._forget_old()
        self.rows_changed.emit(number * PAGE, number * PAGE + len(ids) - 1)

    def take_changed(self, record: PartRecord) -> None:
        """Something was decided of a part."""
        row = self._row_of.get(record.id)
        if row is not None and row // PAGE in self._pages:
            self._pages[row // PAGE][row % PAGE] = record
            self.rows_changed.emit(row, row)

    def give_up(self) -> None:
        """What was asked for does not come."""
        self._loading, self._reloading = False, None

    def record(self, row: int) -> PartRecord | None:
        """The part in a row; None while it is read again."""
        page = self._pages.get(row // PAGE)
        return page[row % PAGE] if page is not None and row % PAGE < len(page) else None

    def row_of(self, record_id: int) -> int | None:
        """Where a part stands."""
        return self._row_of.get(record_id)

    def show_rows(self, first: int, last: int) -> None:
        """These rows come into view."""
        for number in range(first // PAGE, min(last, self.count - 1) // PAGE + 1):
            if number in self._pages:
                self._pages.move_to_end(number)
            elif self._reloading is None and self._ids_of(number):
                self._reloading = number
                self.rows_wanted.emit(self._ids_of(number))
        if last + _AHEAD >= self.count and not self._complete and not self._loading and self._last_key is not None:
            self._loading = True
            self.page_wanted.emit(self._last_key)

    def _ids_of(self, number: int) -> list[int]:
        return self._ids[number * PAGE : (number + 1) * PAGE]

    def _forget_old(self) -> None:
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
