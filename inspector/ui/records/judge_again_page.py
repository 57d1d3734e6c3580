"""Parts judged again: by other limits, or by another version of their recipe."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector.records.part_record import PartRecord
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.list_and_part import ListAndPart
from inspector.ui.records.rejudge_page import RejudgePage
from inspector.ui.records.rejudge_version_page import RejudgeVersionPage
from inspector.ui.records.ways_to_judge import Way
from inspector.ui.theme import Theme
from inspector.workers.history import HistoryController


class JudgeAgainPage(QStackedWidget):
    """One page for each way."""

    view_changed = Signal()
    """Another page, or a part instead of its list."""

    def __init__(
        self, controller: HistoryController, filter_bar: FilterBar, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.limits = RejudgePage(controller, filter_bar, theme)
        self.version = RejudgeVersionPage(controller, filter_bar, theme)
        self._of: dict[Way, RejudgePage | RejudgeVersionPage] = {Way.LIMITS: self.limits, Way.VERSION: self.version}
        for page in self._of.values():
            self.addWidget(page)
            page.ways.chosen.connect(self.show_way)
            page.views.currentChanged.connect(lambda _: self.view_changed.emit())

    @property
    def page(self) -> RejudgePage | RejudgeVersionPage:
        """The one in view."""
        return self.limits if self.currentWidget() is self.limits else self.version

    @property
    def views(self) -> ListAndPart:
        """Those of the page in view."""
        return self.page.views

    def show_way(self, way: Way) -> None:
        """Turn to a way."""
        self.setCurrentWidget(self._of[way])
        self.enter()
        self.view_changed.emit()

    def begin_with(self, record: PartRecord) -> None:
        """What the pages propose at first: the limits and the product of this part."""
        self.limits.begin_with(record.limits)
        self.version.begin_with(record.recipe.name)

    def enter(self) -> None:
        """The page comes into view."""
        self.page.ways.show_own()
        self.page.enter()

    def reload(self) -> None:
        """The filter is another."""
        self.page.reload()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for page in self._of.values():
            page.apply_theme(theme)
