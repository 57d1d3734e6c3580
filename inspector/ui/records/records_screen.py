"""The history: parts, overruled parts and statistics, one at a time, while the line goes on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.records.part_record import PartRecord
from inspector.records.shift_checks import CheckRecord
from inspector.ui.followed_line import FollowedLine
from inspector.ui.navigation import Screen
from inspector.ui.records.checks_page import ChecksPage
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.judge_again_page import JudgeAgainPage
from inspector.ui.records.parts_page import PartsPage
from inspector.ui.records.records_header import Page, RecordsHeader
from inspector.ui.records.records_style import records_style
from inspector.ui.records.repeatability_page import RepeatabilityPage
from inspector.ui.records.statistics_page import StatisticsPage
from inspector.ui.records.waiting_page import WaitingPage
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme
from inspector.ui.whole_screen import WholeScreen
from inspector.workers.history import HistoryController
from inspector.workers.history_tasks import GoodParts
from inspector.workers.station import StationController

_AnyPage = PartsPage | WaitingPage | StatisticsPage | JudgeAgainPage | RepeatabilityPage | ChecksPage


class RecordsScreen(WholeScreen):
    """Header and the page in view. ``line`` goes on meanwhile: only its state is shown."""

    screen_wanted = Signal(Screen)
    learn_wanted = Signal(str, list)
    """Name of a product, and list[PartRecord] that are to be learned as good: for the engineer."""
    version_wanted = Signal(str, Path)
    """Begin a new version of this product, with the pictures of this folder among the good ones."""

    def __init__(
        self,
        controller: HistoryController,
        line: StationController,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        lines: Mapping[str, StationController] | None = None,
        shown: FollowedLine | None = None,
    ) -> None:
        """``lines``: all there are, by name, where there are several; ``line`` is the first of them. ``shown``: the one
        whose state the header tells then.
        """
        self.header = RecordsHeader(theme)
        super().__init__(self.header, parent)
        self._controller = controller
        self._line = shown or line
        self.filter = FilterBar(controller.shifts, theme)
        self.parts = PartsPage(controller, self.filter, theme)
        self.waiting = WaitingPage(controller, theme)
        self.statistics = StatisticsPage(controller, self.filter, theme)
        self.rejudge = JudgeAgainPage(controller, self.filter, theme)
        self.repeatability = RepeatabilityPage(controller, self.filter, lines or {"": line}, theme)
        self.checks = ChecksPage(controller, theme)
        self._pages = QStackedWidget()
        self._of: dict[Page, _AnyPage] = {
            Page.PARTS: self.parts,
            Page.WAITING: self.waiting,
            Page.STATISTICS: self.statistics,
            Page.REJUDGE: self.rejudge,
            Page.REPEATABILITY: self.repeatability,
            Page.CHECKS: self.checks,
        }
        for page in self._of.values():
            self._pages.addWidget(page)
        self._inside = QVBoxLayout()
        self._inside.addWidget(self.filter)
        self._inside.addWidget(self._pages, 1)
        self.under_header.addLayout(self._inside, 1)
        self._connect()

    def _connect(self) -> None:
        self.header.navigation.screen_wanted.connect(self.screen_wanted)
        self.header.page_wanted.connect(self.show_page)
        self.filter.changed.connect(self._on_filter_changed)
        self.filter.recipes_wanted.connect(self._controller.read_recipes)
        self._controller.recipes_read.connect(self.filter.offer_recipes)
        self._controller.operators_read.connect(self.filter.offer_operators)
        self._controller.stations_read.connect(self._on_stations_read)
        self._controller.checks_read.connect(self._on_checks_read)
        self.parts.views.currentChanged.connect(lambda _: self._show_filter())
        self.rejudge.view_changed.connect(self._show_filter)
        self.repeatability.view_changed.connect(self._show_filter)
        self.waiting.learn_wanted.connect(self.learn_wanted)
        self._controller.good_parts_copied.connect(self._on_good_parts_copied)
        self._controller.waiting_read.connect(self._on_waiting_read)
        for signal in (self._line.state_changed, self._line.recipe_loaded):
            signal.connect(self._show_line)

    def enter(self) -> None:
        """The screen comes into view."""
        self._show_line()
        self._controller.read_recipes()
        self._controller.read_operators()
        self._controller.read_stations()
        self._controller.read_checks()
        self._controller.read_waiting()
        self._enter_page()

    def look_up(self, seq: int, at: datetime) -> None:
        """The screen comes into view with the part that had this number at this moment."""
        self._show_line()
        self._controller.read_waiting()
        self.parts.open_when_found(at)
        self.filter.search_for(str(seq))
        self.show_page(Page.PARTS)

    def show_page(self, page: Page) -> None:
        """Turn to a page."""
        self.header.pages.choose(page)
        self._pages.setCurrentWidget(self._of[page])
        self._enter_page()

    @property
    def page(self) -> _AnyPage:
        """The one in view."""
        return next(page for page in self._of.values() if page is self._pages.currentWidget())

    def _enter_page(self) -> None:
        self._show_filter()
        newest = self.parts.pages.record(0) if self.parts.pages.count else None
        if newest is not None:
            self.rejudge.begin_with(newest)
        self.page.enter()

    def _show_filter(self) -> None:
        """Where there is something to be chosen from."""
        page = self.page
        shows_part = isinstance(page, PartsPage | JudgeAgainPage) and page.views.shows_part
        asks = page.uses_filter if isinstance(page, RepeatabilityPage) else page not in (self.waiting, self.checks)
        self.filter.setVisible(asks and not shows_part)

    def _on_filter_changed(self) -> None:
        page = self.page
        if not isinstance(page, WaitingPage | ChecksPage):
            page.reload()

    def _on_waiting_read(self, _records: list[PartRecord], count: int) -> None:
        self.header.show_waiting(count)

    def _on_stations_read(self, names: list[str]) -> None:
        self.filter.offer_stations(names)
        self.parts.table.tell_stations_apart(len(names) > 1)

    def _on_checks_read(self, checks: list[CheckRecord]) -> None:
        if checks:
            self.header.offer_checks()

    def _on_good_parts_copied(self, good: GoodParts) -> None:
        if good.missing:
            self.waiting.say(
                self.tr("{count} of the parts have no picture any more.").format(count=count_text(good.missing)),
                self.tr("They cannot be learned and stay on the list; press B on each to take it off."),
            )
        if good.folder is not None:
            self.version_wanted.emit(good.recipe, good.folder)

    def _show_line(self) -> None:
        self.header.show_line(self._line.state, self._line.recipe)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.filter.apply_theme(theme)
        self._inside.setSpacing(theme.px(14))
        for page in self._of.values():
            page.apply_theme(theme)
        margin = theme.px(24)
        self._inside.setContentsMargins(margin, theme.px(16), margin, theme.px(16))

    def _sheet(self, theme: Theme) -> str:
        return super()._sheet(theme) + records_style(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_F:
            self.show_page(Page.PARTS)
            self.parts.views.close_part()
            self.filter.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.search.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
