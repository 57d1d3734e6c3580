"""What the parts of a selection amount to: yield over time, spread of the scores, where the defects lie."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.ui.buttons import Button
from inspector.ui.empty_state import EmptyState
from inspector.ui.fault_texts import fault_text
from inspector.ui.file_dialogs import ask_new_file
from inspector.ui.panel import Panel
from inspector.ui.records.defect_map import DefectMap, SpotBars
from inspector.ui.records.figures_row import FiguresRow
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.period_chart import PeriodChart, PeriodKind, bars_of
from inspector.ui.records.process_view import ProcessView
from inspector.ui.records.report import write_report
from inspector.ui.records.score_histogram import ScoreHistogram
from inspector.ui.teach.notice import Notice
from inspector.ui.teach.segments import Segments
from inspector.ui.texts import count_text, recipe_text
from inspector.ui.theme import Theme, Type
from inspector.workers.history import HistoryController
from inspector.workers.history_figures import Figures

_MOST_HOURS = 72
"""More of them are shown as days, until somebody chooses."""


class View(Enum):
    """What is looked at: what became of the parts, or whether they are still as they were taught."""

    RESULTS = auto()
    PROCESS = auto()


class StatisticsPage(QWidget):
    """Of what the filter asks for; a newer question replaces an older one that is still reckoned."""

    def __init__(
        self, controller: HistoryController, filter_bar: FilterBar, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._filter = filter_bar
        self._shown: Figures | None = None
        self._error: InspectorError | None = None
        self._kind_chosen = False
        self._typeface = theme.typeface
        self.figures = FiguresRow(theme)
        self.report = Button("document")
        self.views = Segments(list(View))
        self.views.choose(View.RESULTS)
        self.process = ProcessView(theme)
        self.notice, self.reported = Notice(theme), Notice(theme, Verdict.PASS)
        self.kinds = Segments(list(PeriodKind))
        self.kinds.choose(PeriodKind.HOURS)
        self.periods = PeriodChart(theme)
        self.scores = ScoreHistogram(theme)
        self.map, self.spots = DefectMap(theme), SpotBars(theme)
        self._no_defects = QLabel()
        self._no_defects.setProperty("tone", "quiet")
        self._no_defects.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._no_defects.setWordWrap(True)
        self._periods_panel, self._scores_panel, self._map_panel = Panel(), Panel(), Panel()
        self.empty = EmptyState(theme)
        self._build()
        controller.figures_read.connect(self._on_figures_read)
        controller.failed.connect(self._on_failed)
        controller.reported.connect(self._on_reported)
        self.report.clicked.connect(self._ask_report)
        self.kinds.chosen.connect(self._on_kind)
        self.views.chosen.connect(self._on_view)
        self.empty.button.clicked.connect(self._on_empty_clicked)
        self._write()

    def _build(self) -> None:
        self._periods_panel.heading.addWidget(self.kinds)
        self._periods_panel.content.addWidget(self.periods, 1)
        self._scores_panel.content.addWidget(self.scores, 1)
        self._places = QStackedWidget()
        with_defects = QWidget()
        column = QVBoxLayout(with_defects)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.map, 1)
        column.addWidget(self.spots)
        self._with_defects = column
        self._places.addWidget(with_defects)
        self._places.addWidget(self._no_defects)
        self._map_panel.content.addWidget(self._places, 1)
        self._left = QVBoxLayout()
        self._left.addWidget(self._periods_panel, 5)
        self._left.addWidget(self._scores_panel, 4)
        results = QWidget()
        self._charts = QHBoxLayout(results)
        self._charts.setContentsMargins(0, 0, 0, 0)
        self._charts.addLayout(self._left, 5)
        self._charts.addWidget(self._map_panel, 3)
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head = QHBoxLayout()
        self._head.addWidget(self.figures, 1)
        self._head.addWidget(self.views)
        self._head.addWidget(self.report)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.reported)
        self._column.addLayout(self._head)
        self._below = QStackedWidget()
        self._below.addWidget(results)
        self._below.addWidget(self.process)
        self._column.addWidget(self._below, 1)
        self._views = QStackedWidget()
        self._views.addWidget(whole)
        self._views.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._views)

    @property
    def shown(self) -> Figures | None:
        """What is in view."""
        return self._shown

    def enter(self) -> None:
        """The page comes into view."""
        self.reload()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Ask anew; what is shown stays until the answer is there."""
        self._controller.read_figures(self._filter.wanted())

    def _on_figures_read(self, figures: Figures) -> None:
        self._shown, self._error = figures, None
        if not self._kind_chosen:
            hours = figures.statistics.hours
            span = (hours[-1].start - hours[0].start).total_seconds() / 3600 if hours else 0
            self.kinds.choose(PeriodKind.DAYS if span > _MOST_HOURS else PeriodKind.HOURS)
        self._show()

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        if operation == "read_figures":
            self._error = error
            self._show()

        elif operation == "report":
            self.report.setEnabled(True)
            self._say(error)

    def _ask_report(self) -> None:
        name = f"report-{datetime.now():%Y-%m-%d-%H%M}.pdf"
        ask_new_file(self, self.tr("Report of the parts in view"), name, "PDF (*.pdf)", self.write_report)

    def write_report(self, name: str) -> None:
        """Write what is in view to the file of this name."""
        if self._shown is not None:
            self.report.setEnabled(False)
            self.notice.clear()
            self._controller.report(self._shown.wanted, Path(name), partial(write_report, typeface=self._typeface))

    def _on_reported(self, file: Path, pages: int) -> None:
        self.report.setEnabled(True)
        one, more = self.tr("The report is written: 1 page"), self.tr("The report is written: {count} pages")
        self.reported.say((one if pages == 1 else more).format(count=count_text(pages)), str(file))

    def _say(self, error: InspectorError) -> None:
        text = fault_text(error)
        self.notice.say(text.what, text.remedy)

    def _on_kind(self, _: PeriodKind) -> None:
        self._kind_chosen = True
        self._show()

    def _on_view(self, view: View) -> None:
        self._below.setCurrentIndex(list(View).index(view))

    def _on_empty_clicked(self) -> None:
        if self._error is not None:
            self.reload()
        else:
            self._filter.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self.reload()
        else:
            event.ignore()

    # Looks

    def _show(self) -> None:
        figures = self._shown
        if self._error is not None or figures is None or figures.statistics.counts.total == 0:
            self._views.setCurrentWidget(self.empty)
            self._show_empty()
            return
        self._views.setCurrentIndex(0)
        self.figures.show_figures(figures.statistics)
        self.process.show_charts(figures.process)
        kind = self.kinds.value
        assert isinstance(kind, PeriodKind)
        self.periods.show_bars(bars_of(figures.statistics, kind))
        taught = figures.taught
        self.scores.show_scores(
            figures.statistics.percent_counts,
            figures.statistics.percent_step,
            None if taught is None else taught.percents,
            None if taught is None else taught.review_percent,
        )
        line = self.tr("line: good parts when {recipe} was taught")
        self._scores_panel.summary.setText(
            "" if taught is None else line.format(recipe=_short(recipe_text(taught.recipe)))
        )
        places = figures.places
        total = 0 if places is None else len(places.found.points)
        self._places.setCurrentIndex(0 if total else 1)
        self._map_panel.title.setText(self.tr("Where the defects lie"))
        if places is not None and total:
            self.map.show_places(places.part, places.found.points, places.spots)
            self.spots.show_spots(places.spots, total)
            defects = self.tr("{defects} defects on {parts} parts").format(
                defects=count_text(total), parts=count_text(places.found.parts)
            )
            title = self.tr("Where the defects lie")
            self._map_panel.title.setText(f"{title} · {recipe_text(places.found.recipe)}")
            self._map_panel.summary.setText(defects)
        else:
            self._map_panel.summary.setText("")

    def _show_empty(self) -> None:
        if self._error is not None:
            text = fault_text(self._error)
            self.empty.show_state("fault", text.what, text.remedy, self.tr("Try again"))
        elif self._shown is None:
            self.empty.show_state("chart", self.tr("Counting …"), "")
        else:
            self.empty.show_state(
                "chart",
                self.tr("No part to count"),
                self.tr("Choose another time, or ask for less."),
                self.tr("Show all parts") if self._filter.narrows else "",
            )

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (
            self.figures, self.views, self.process, self.report, self.notice, self.reported, self.kinds, self.periods,
            self.scores, self.map, self.spots, self.empty,
            self._periods_panel, self._scores_panel, self._map_panel,
        ):  # fmt: skip
            widget.apply_theme(theme)
        self._no_defects.setFont(theme.font(Type.LARGE))
        self.report.setMinimumHeight(theme.px(56))
        for layout in (self._left, self._charts, self._column, self._with_defects, self._head):
            layout.setSpacing(theme.px(14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.report.setText(self.tr("Report"))
        self.report.setToolTip(self.tr("A PDF of these figures, with the rejected parts, for a shift or a lot"))
        self._periods_panel.title.setText(self.tr("Parts, and the share that did not pass"))
        self._scores_panel.title.setText(self.tr("Scores, per cent of the fail limit"))
        self._no_defects.setText(self.tr("No part of these has a defect."))
        self.views.buttons[View.RESULTS].setText(self.tr("Results"))
        self.views.buttons[View.PROCESS].setText(self.tr("Process"))
        self.views.buttons[View.PROCESS].setToolTip(self.tr("Whether light, lens, camera and parts are still as usual"))
        self.kinds.buttons[PeriodKind.HOURS].setText(self.tr("Hours"))
        self.kinds.buttons[PeriodKind.SHIFTS].setText(self.tr("Shifts"))
        self.kinds.buttons[PeriodKind.DAYS].setText(self.tr("Days"))
        self._show()


def _short(text: str, most: int = 44) -> str:
    """With its end, where the version is."""
    return text if len(text) <= most else f"{text[: most // 2]}…{text[-most // 2 :]}"
