"""Whether the same part gets the same verdict again: studies of repeated inspections, found or run."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.records.repeatability import Truth
from inspector.records.repeated_parts import StudyResult
from inspector.records.study import Order, Study, StudyProgress
from inspector.ui.buttons import Button
from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.empty_state import EmptyState
from inspector.ui.fault_texts import fault_text
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.study_files import StudyFiles
from inspector.ui.records.study_result import StudyResultView
from inspector.ui.records.study_run import StudyRun
from inspector.ui.records.study_setup import StudySetup
from inspector.ui.teach.notice import Notice
from inspector.ui.texts import count_text, day_text
from inspector.ui.theme import Theme
from inspector.workers.history import HistoryController
from inspector.workers.station import StationController

_LISTED = 12
"""Studies in the menu, the newest ones."""


class View(Enum):
    """What the page shows."""

    RESULT = auto()
    EMPTY = auto()
    SETUP = auto()
    RUN = auto()


class RepeatabilityPage(QWidget):
    """The parts that the filter finds more than once, or a study that was run; a new one is run here too.

    ``lines``: those that can run it, by name; one alone needs none.
    """

    view_changed = Signal()

    def __init__(
        self,
        controller: HistoryController,
        filter_bar: FilterBar,
        lines: Mapping[str, StationController],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._studies = controller.studies
        self._filter = filter_bar
        self._theme = theme
        self._lines = dict(zip(self._studies.stations(list(lines)), lines.values(), strict=True))
        self._truth: dict[str, Truth] = {}
        self._known_studies: list[Study] = []
        self._study: Study | None = None
        self._result: StudyResult | None = None
        self._error: InspectorError | None = None
        self._asked_before = False
        self.notice, self.done = Notice(theme), Notice(theme, Verdict.PASS)
        self.open_study = Notice(theme, Verdict.REVIEW)
        self.source, self.new = Button("table"), Button("plus", kind="primary")
        self.files = StudyFiles(self._studies, lambda: self._result, self.done, theme)
        self.found = StudyResultView(theme)
        self.empty, self.setup = EmptyState(theme), StudySetup(list(lines), theme)
        self.run = StudyRun(next(iter(lines.values())), theme)
        self._build()
        self._connect()
        self._write()

    def _build(self) -> None:
        self._tools = QHBoxLayout()
        self._tools.addWidget(self.source)
        self._tools.addStretch(1)
        self._tools.addWidget(self.files)
        self._tools.addWidget(self.new)
        self._views = QStackedWidget()
        self._of = {View.RESULT: self.found, View.EMPTY: self.empty, View.SETUP: self.setup, View.RUN: self.run}
        for widget in self._of.values():
            self._views.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for notice in (self.notice, self.open_study, self.done):
            self._column.addWidget(notice)
        self._column.addLayout(self._tools)
        self._column.addWidget(self._views, 1)

    def _connect(self) -> None:
        studies = self._studies
        studies.found.connect(self._on_found)
        studies.listed.connect(self._on_listed)
        studies.progressed.connect(self._on_progressed)
        studies.truth_read.connect(self._on_truth_read)
        studies.failed.connect(self._on_failed)
        self.source.clicked.connect(self._ask_source)
        self.new.clicked.connect(self._on_new)
        self.found.table.truth_changed.connect(self._on_truth_changed)
        self.empty.button.clicked.connect(self._on_empty_clicked)
        self.open_study.button.clicked.connect(self._on_continue)
        self.setup.begun.connect(self._on_begun)
        self.setup.cancelled.connect(self._on_setup_cancelled)
        self.run.news_wanted.connect(self._on_news_wanted)
        self.run.taken_back.connect(self._on_taken_back)
        self.run.ended.connect(self._on_run_ended)

    @property
    def view(self) -> View:
        """What is in view."""
        return next(view for view, widget in self._of.items() if widget is self._views.currentWidget())

    @property
    def uses_filter(self) -> bool:
        """Whether what is in view depends on the filter."""
        return self._study is None and self.view in (View.RESULT, View.EMPTY)

    @property
    def result(self) -> StudyResult | None:
        """What the figures are of."""
        return self._result

    def enter(self) -> None:
        """The page comes into view."""
        self._studies.list()
        self.reload()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Ask anew; what is shown stays until the answer is there."""
        if self._study is not None:
            self._studies.read(self._study)
        else:
            self._studies.find(self._filter.wanted(), self._truth)

    def show_study(self, study: Study | None) -> None:
        """A study that was run, or is; None for what is found among the records."""
        self._study, self._result, self._error = study, None, None
        if study is not None and study.station in self._lines:
            self.run.use_line(self._lines[study.station])
        for notice in (self.notice, self.done):
            notice.clear()
        self._show()
        self.reload()

    # What the studies say

    def _on_found(self, result: StudyResult) -> None:
        if self._study is None:
            self._result, self._error = result, None
            self._show()

    def _on_listed(self, studies: list[Study]) -> None:
        self._known_studies = studies
        newest = studies[0] if studies else None
        # Once: whoever does not go on with it has said so.
        if newest is not None and newest.until is None and self._study is None and not self._asked_before:
            self.open_study.say(
                self.tr("The study “{name}” was not ended.").format(name=newest.name),
                self.tr("Each part of the line still belongs to it, until it is complete."),
                self.tr("Continue"),
            )
        self._asked_before = True

    def _on_progressed(self, progress: StudyProgress) -> None:
        if self._study is None or progress.study.uid != self._study.uid or progress.study != self._study:
            return  # of a study left meanwhile, or as it was before
        self._error = None
        self._result = progress.result
        complete = progress.next is None
        if complete and self._study.until is None:
            self._study = self._study.ended()
            self._studies.keep(self._study)
            self.done.say(
                self.tr("The study is complete: {count} inspections.").format(count=count_text(len(progress.taken)))
            )
            return
        self.run.show_progress(progress)
        self._show()

    def _on_truth_read(self, truth: dict[str, Truth]) -> None:
        self.notice.clear()
        self._use_truth({**self._known_truth(), **truth})

    def _on_truth_changed(self, part: str, truth: Truth | None) -> None:
        known = {name: one for name, one in self._known_truth().items() if name != part}
        self._use_truth(known if truth is None else {**known, part: truth})

    def _known_truth(self) -> dict[str, Truth]:
        return dict(self._truth if self._study is None else self._study.truth)

    def _use_truth(self, truth: dict[str, Truth]) -> None:
        if self._study is None:
            self._truth = truth
            self.reload()
        else:
            self._study = self._study.knowing(truth)
            self._studies.keep(self._study)

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        asked_for_all = operation in ("find_repeated", "read_study", "keep_study")
        if asked_for_all and self._result is None:
            self._error = error
            self._show()
        else:
            text = fault_text(error)
            self.notice.say(text.what, text.remedy)

    # Hands

    def _ask_source(self) -> None:
        menu = ChoiceMenu(self._theme, self.source)
        menu.addAction(self._found_text(), partial(self.show_study, None))
        if self._known_studies:
            menu.addSeparator()
        for study in self._known_studies[:_LISTED]:
            menu.addAction(f"{study.name} · {day_text(study.since)}", partial(self.show_study, study))
        menu.open_under_button()

    def _on_new(self) -> None:
        self._turn_to(View.SETUP)
        self.setup.begin()

    def _on_setup_cancelled(self) -> None:
        self._show(leave_setup=True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_begun(self, name: str, parts: int, rounds: int, order: Order, line: int) -> None:
        study = Study(name, parts, rounds, order, list(self._lines)[line], datetime.now(UTC))
        self._study, self._result, self._error = study, None, None
        self.run.use_line(self._lines[study.station])
        for notice in (self.notice, self.open_study, self.done):
            notice.clear()
        self.run.show_progress(StudyProgress(study, (), StudyResult(name=name, planned=rounds), ()))
        self._turn_to(View.RUN)
        self.run.setFocus(Qt.FocusReason.OtherFocusReason)
        self._studies.keep(study)
        self._known_studies.insert(0, study)

    def _on_continue(self) -> None:
        self.open_study.clear()
        if self._known_studies:
            self.show_study(self._known_studies[0])

    def _on_news_wanted(self) -> None:
        if self._study is not None:
            self._studies.read(self._study)

    def _on_taken_back(self, record_id: int) -> None:
        if self._study is not None:
            self._study = self._study.without(record_id)
            self._studies.keep(self._study)

    def _on_run_ended(self) -> None:
        if self._study is not None:
            self._study = self._study.ended()
            self._studies.keep(self._study)

    def _on_empty_clicked(self) -> None:
        if self._error is not None:
            self.reload()
        elif self._study is not None:
            self.show_study(None)
        else:
            self._on_new()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self.reload()
        else:
            event.ignore()

    # Looks

    def _turn_to(self, view: View) -> None:
        if view is not self.view:
            self._views.setCurrentWidget(self._of[view])
        idle = view in (View.RESULT, View.EMPTY)
        self.files.setVisible(view is View.RESULT)
        self.new.setVisible(idle and not self._controller.read_only)
        self.source.setVisible(idle)
        self.view_changed.emit()

    def _show(self, *, leave_setup: bool = False) -> None:
        self._write_source()
        result, running = self._result, self._study is not None and self._study.until is None
        if self.view is View.SETUP and not leave_setup:
            return
        if running and self._error is None:
            self._turn_to(View.RUN)
        elif self._error is not None or result is None or result.figures is None:
            self._turn_to(View.EMPTY)
            self._show_empty()
        else:
            self._turn_to(View.RESULT)
            self.found.show_study(result)

    def _show_empty(self) -> None:
        if self._error is not None:
            text = fault_text(self._error)
            self.empty.show_state("fault", text.what, text.remedy, self.tr("Try again"))
        elif self._result is None:
            self.empty.show_state("chart", self.tr("Looking for parts that were inspected several times …"), "")
        elif self._study is not None:
            self.empty.show_state(
                "chart",
                self.tr("No part was inspected for this study"),
                self.tr("It was ended before the line had inspected one."),
                self.tr("Show repeated parts"),
            )
        else:
            self.empty.show_state(
                "chart",
                self.tr("No part was inspected more than once"),
                self.tr(
                    "Parts with an id are found here once the same version inspected them again. Or run a study: the "
                    "station says which part to put in."
                ),
                "" if self._controller.read_only else self.tr("New study"),
            )

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        for widget in (
            self.notice, self.done, self.open_study, self.source, self.new, self.files, self.found, self.empty,
            self.setup, self.run,
        ):  # fmt: skip
            widget.apply_theme(theme)
        self.source.setMaximumWidth(theme.px(460))
        self._column.setSpacing(theme.px(14))
        self._tools.setSpacing(theme.px(10))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _found_text(self) -> str:
        return self.tr("Parts inspected several times")

    def _write_source(self) -> None:
        text = self._found_text() if self._study is None else self._study.name
        self.source.setText(text)
        self.source.setToolTip(self.tr("Choose a study that was run, or what the filter finds"))

    def _write(self) -> None:
        self.new.setText(self.tr("New study"))
        self.new.setToolTip(self.tr("The same parts again and again: the station says which one to put in"))
        self._show()
