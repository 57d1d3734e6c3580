"""The history: parts, overruled parts and statistics, one at a time, while the line goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.paths import resource_path
from inspector.records.part_record import PartRecord
from inspector.records.shifts import Shifts
from inspector.ui.navigation import Screen
from inspector.ui.records.parts_page import PartsPage
from inspector.ui.records.records_header import Page, RecordsHeader
from inspector.ui.records.records_style import records_style
from inspector.ui.style_sheet import style_sheet
from inspector.ui.teach.teach_style import teach_style
from inspector.ui.theme import Theme
from inspector.workers.history import HistoryController
from inspector.workers.station import StationController

_PASSED_ON = (Qt.Key.Key_F1, Qt.Key.Key_F11)
"""Keys of the window that are of use here too; all others stay here: Space must not stop the line."""


class RecordsScreen(QWidget):
    """Header and the page in view. ``line`` goes on meanwhile: only its state is shown."""

    screen_wanted = Signal(Screen)

    def __init__(
        self,
        controller: HistoryController,
        line: StationController,
        shifts: Shifts,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._controller = controller
        self._line = line
        self.header = RecordsHeader(theme)
        self.parts = PartsPage(controller, shifts, theme)
        self._pages = QStackedWidget()
        self._of = {Page.PARTS: self.parts}
        for page in self._of.values():
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._inside = QVBoxLayout()
        self._inside.addWidget(self._pages)
        column.addLayout(self._inside, 1)
        self._connect()

    def _connect(self) -> None:
        self.header.navigation.screen_wanted.connect(self.screen_wanted)
        self.header.page_wanted.connect(self.show_page)
        self._controller.waiting_read.connect(self._on_waiting_read)
        for signal in (self._line.state_changed, self._line.recipe_loaded):
            signal.connect(self._show_line)

    def enter(self) -> None:
        """The screen comes into view."""
        self._show_line()
        self._controller.read_waiting()
        self._enter_page()

    def show_page(self, page: Page) -> None:
        """Turn to a page."""
        self.header.pages.choose(page)
        self._pages.setCurrentWidget(self._of[page])
        self._enter_page()

    def _enter_page(self) -> None:
        page = self._pages.currentWidget()
        assert isinstance(page, PartsPage)
        page.enter()

    def _on_waiting_read(self, _records: list[PartRecord], count: int) -> None:
        self.header.show_waiting(count)

    def _show_line(self) -> None:
        self.header.show_line(self._line.state, self._line.recipe)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        tick = resource_path("icons/check-white.svg").as_posix()
        self.setStyleSheet(style_sheet(theme) + teach_style(theme, tick) + records_style(theme))
        self.header.apply_theme(theme)
        for page in self._of.values():
            page.apply_theme(theme)
        margin = theme.px(24)
        self._inside.setContentsMargins(margin, theme.px(16), margin, theme.px(16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PASSED_ON:
            event.ignore()
