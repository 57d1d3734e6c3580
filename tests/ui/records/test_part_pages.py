"""However far one scrolls, a page is asked for once, and few parts are in memory."""

from __future__ import annotations

from typing import NamedTuple, cast

from pytestqt.qtbot import QtBot

from inspector.records.part_record import PageKey, PartRecord
from inspector.records.query import PAGE
from inspector.ui.records.part_pages import PAGES_KEPT, PartPages


class Part(NamedTuple):
    """As much of a PartRecord as the pages look at."""

    id: int
    seq: int
    key: PageKey


class Answering:
    """Answers at once, and counts the questions."""

    def __init__(self, pages: PartPages, count: int) -> None:
        self.pages = pages
        self.count = count
        self.asked: list[str] = []
        self.most_held = 0
        pages.page_wanted.connect(self._page)
        pages.rows_wanted.connect(self._rows)

    def _part(self, number: int) -> PartRecord:
        return cast(PartRecord, Part(number, number, PageKey(-number, number)))

    def _page(self, before: PageKey | None) -> None:
        self.asked.append("page")
        first = 1 if before is None else before.id + 1
        found = [self._part(number) for number in range(first, min(first + PAGE, self.count + 1))]
        self.pages.take_page(found, len(found) < PAGE)
        self.most_held = max(self.most_held, self.pages.held)

    def _rows(self, ids: list[int]) -> None:
        self.asked.append("rows")
        self.pages.take_rows([self._part(number) for number in ids])
        self.most_held = max(self.most_held, self.pages.held)


def test_two_hundred_thousand_parts_are_scrolled_through_with_a_question_a_page(qtbot: QtBot) -> None:
    pages = PartPages()
    answering = Answering(pages, 200_000)
    pages.begin()
    seen = 0
    while seen < pages.count:
        pages.show_rows(seen, seen + 19)
        record = pages.record(seen)
        assert record is not None
        assert record.seq == seen + 1
        seen += 20
    assert pages.count == 200_000
    assert pages.complete
    # The last page is full, so that only an empty one says that it was the last.
    assert answering.asked == ["page"] * (200_000 // PAGE + 1)
    assert answering.most_held == PAGES_KEPT * PAGE
    # Far back: one question for the page in view, the same parts, and still no more in memory.
    pages.show_rows(3 * PAGE + 10, 3 * PAGE + 29)
    assert answering.asked[-1] == "rows"
    record = pages.record(3 * PAGE + 10)
    assert record is not None
    assert record.seq == 3 * PAGE + 11
    assert answering.most_held == PAGES_KEPT * PAGE


def test_a_page_on_its_way_is_not_asked_for_again(qtbot: QtBot) -> None:
    pages = PartPages()
    asked: list[object] = []
    pages.page_wanted.connect(asked.append)
    pages.begin()
    for _ in range(5):
        pages.show_rows(0, 20)
    assert asked == [None]
    pages.take_page([], True)
    pages.show_rows(0, 20)
    assert asked == [None], "there is nothing more"


def test_what_failed_can_be_asked_for_again(qtbot: QtBot) -> None:
    pages = PartPages()
    asked: list[object] = []
    pages.page_wanted.connect(asked.append)
    pages.begin()
    pages.give_up()
    assert not pages.loading
    pages.begin()
    assert asked == [None, None]
