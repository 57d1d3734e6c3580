"""What other limits would have made of the parts: old and new verdict side by side, from the scores they have."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from inspector.core.inspection import Limits
from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.records.part_record import PartRecord
from inspector.records.query import PAGE, RecordFilter
from inspector.records.rejudge import Change, NewLimits
from inspector.ui.buttons import Button
from inspector.ui.empty_state import EmptyState
from inspector.ui.fault_texts import fault_text
from inspector.ui.panel import Panel
from inspector.ui.records.change_buttons import ChangeButtons, first_of
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.list_and_part import ListAndPart
from inspector.ui.records.outcome import Outcome
from inspector.ui.records.part_pages import PartPages
from inspector.ui.records.part_table import PartTable
from inspector.ui.records.ways_to_judge import Way, WaysToJudge
from inspector.ui.teach.named_slider import NamedSlider
from inspector.ui.texts import count_text, percent_text
from inspector.ui.theme import Theme, Type
from inspector.workers.history import HistoryController

_LOWEST, _HIGHEST = 40, 250
"""Per cent of the fail limit of then."""
_PAUSE_MS = 120
_REJECTED = (Verdict.REVIEW, Verdict.FAIL)


class RejudgePage(QWidget):
    """Two sliders; how many parts change in which way; the newest of the chosen way in a table."""

    def __init__(
        self, controller: HistoryController, filter_bar: FilterBar, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._filter = filter_bar
        self._wanted = RecordFilter()
        self._counts: Mapping[Change, int] = {}
        self._shown: Change | None = None
        self._error: InspectorError | None = None
        self._known = False
        self.fail, self.review = NamedSlider(_LOWEST, _HIGHEST), NamedSlider(_LOWEST, _HIGHEST)
        self._begin = NewLimits(100.0, 100.0)
        self._put_sliders(self._begin)
        self.ways = WaysToJudge(Way.LIMITS)
        self.reset = Button("reset", kind="flat")
        self.changes = ChangeButtons()
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setProperty("tone", "quiet")
        self.pages = PartPages(self)
        self.table = PartTable(self.pages, theme, lambda record: Outcome(self.limits.verdict(record.percent)))
        self.empty = EmptyState(theme)
        self._limits_panel, self._parts_panel = Panel(), Panel()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build(theme)
        self._connect()
        self._write()

    def _build(self, theme: Theme) -> None:
        self._limits_panel.heading.addWidget(self.reset)
        content = self._limits_panel.content
        content.insertWidget(0, self.ways)
        for widget in (self.review, self.fail, self._sentence, self.changes):
            content.addWidget(widget)
        content.addStretch(1)
        content.addWidget(self._note)
        self._list = QStackedWidget()
        self._list.addWidget(self.table)
        self._list.addWidget(self.empty)
        self._parts_panel.content.addWidget(self._list, 1)
        both = QWidget()
        self._row = QHBoxLayout(both)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._limits_panel)
        self._row.addWidget(self._parts_panel, 1)
        self.views = ListAndPart(
            self._controller, self.pages, both, lambda: self.table, lambda: self.pages.count, theme
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.views)

    def _connect(self) -> None:
        controller = self._controller
        self.fail.changed.connect(self._on_fail)
        self.review.changed.connect(self._on_review)
        self._pause.timeout.connect(self.reload)
        self.reset.clicked.connect(self._on_reset)
        self.changes.chosen.connect(self.show_change)
        controller.rejudged.connect(self._on_rejudged)
        controller.rejudged_parts_read.connect(self._on_parts)
        controller.failed.connect(self._on_failed)
        self.table.part_opened.connect(self.views.open_part)
        self.empty.button.clicked.connect(self.reload)

    @property
    def limits(self) -> NewLimits:
        """As the sliders stand; where nobody moved them exactly those of then."""
        review, fail = self.review.slider.value(), self.fail.slider.value()
        if (review, fail) == (round(self._begin.review), round(self._begin.fail)):
            return self._begin
        return NewLimits(float(review), float(fail))

    def begin_with(self, limits: Limits) -> None:
        """Put the sliders where the limits of a part were, unless they were moved."""
        if self.limits == self._begin:
            self._begin = NewLimits(limits.percent(limits.review), 100.0)
            self._put_sliders(self._begin)

    @property
    def counts(self) -> Mapping[Change, int]:
        """How many parts change in each way, or stay."""
        return self._counts

    def enter(self) -> None:
        """The page comes into view."""
        self.reload()
        self.views.take_focus()

    def reload(self) -> None:
        """Reckon anew."""
        self._pause.stop()
        self._wanted = self._filter.wanted()
        self._controller.rejudge(self._wanted, self.limits)

    def show_change(self, change: Change) -> None:
        """List the newest parts that change in this way."""
        self._shown = change
        self._controller.read_rejudged_parts(self._wanted, self.limits, change)
        self._show()

    def _on_fail(self, fail: int) -> None:
        if self.review.slider.value() > fail:
            self.review.show_value(fail)
        self._on_moved()

    def _on_review(self, review: int) -> None:
        if self.fail.slider.value() < review:
            self.fail.show_value(review)
        self._on_moved()

    def _on_moved(self) -> None:
        self._pause.start()
        self._write_limits()

    def _on_reset(self) -> None:
        self._put_sliders(self._begin)
        self._on_moved()

    def _put_sliders(self, limits: NewLimits) -> None:
        self.fail.show_value(round(limits.fail))
        self.review.show_value(round(limits.review))

    def _on_rejudged(self, limits: NewLimits, counts: dict[Change, int]) -> None:
        if limits != self.limits:
            return  # the sliders moved on
        self._counts, self._error, self._known = counts, None, True
        self._shown = first_of(counts, self._shown)
        if self._shown is not None:
            self._controller.read_rejudged_parts(self._wanted, limits, self._shown)
        else:
            self._fill([])
        self._show()

    def _on_parts(self, change: Change, records: list[PartRecord]) -> None:
        if change == self._shown:
            self._fill(records)

    def _fill(self, records: list[PartRecord]) -> None:
        self.pages.begin()
        self.pages.take_page(records, True)
        self.table.to_top()
        self._show()

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        if operation in ("rejudge", "read_rejudged_parts"):
            self._error = error
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self.reload()
        else:
            event.ignore()

    # Looks

    def _show(self) -> None:
        self.changes.show_counts(self._counts, self._shown)
        self._write_limits()
        self._sentence.setText(self._summary())
        self._show_list()

    def _summary(self) -> str:
        if not self._known or self._error is not None:
            return ""
        counts = self._counts
        freed = sum(counts.get(Change(old, Verdict.PASS), 0) for old in _REJECTED)
        caught = sum(counts.get(Change(Verdict.PASS, new), 0) for new in _REJECTED)
        before = sum(count for change, count in counts.items() if change.old in _REJECTED)
        if not freed and not caught:
            return self.tr("As many parts would pass as did.")
        return self.tr(
            "{freed} of {before} parts that failed or were in review would pass. {caught} that passed would not."
        ).format(freed=count_text(freed), before=count_text(before), caught=count_text(caught))

    def _show_list(self) -> None:
        change = self._shown
        self._parts_panel.title.setText(self.tr("Verdict of then, and what it would be"))
        summary = ""
        if change is not None and self._counts.get(change, 0) > PAGE:
            summary = self.tr("the newest {count}").format(count=count_text(PAGE))
        self._parts_panel.summary.setText(summary)
        if self._error is not None:
            text = fault_text(self._error)
            self.empty.show_state("fault", text.what, text.remedy, self.tr("Try again"))
        elif not self._known:
            self.empty.show_state("limits", self.tr("Counting …"), "")
        elif change is None:
            self.empty.show_state(
                "limits",
                self.tr("No verdict would change"),
                self.tr("Move the limits: each part is judged again by the score it was kept with."),
            )
        empty = self._error is not None or change is None
        self._list.setCurrentWidget(self.empty if empty else self.table)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (
            self.ways, self.fail, self.review, self.reset, self.changes, self.table, self.empty, self.views,
            self._limits_panel, self._parts_panel,
        ):  # fmt: skip
            widget.apply_theme(theme)
        self._sentence.setFont(theme.font(Type.LARGE, 600))
        self._note.setFont(theme.font(Type.BODY))
        self._limits_panel.setFixedWidth(theme.px(500))
        self._limits_panel.content.setSpacing(theme.px(12))
        self._row.setSpacing(theme.px(14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.ways.write()
        self._limits_panel.title.setText(self.tr("Limits to try"))
        self.reset.setText(self.tr("Reset"))
        self.reset.setToolTip(self.tr("The limits of then"))
        self._note.setText(
            self.tr(
                "In per cent of the fail limit that each part was judged by. Nothing in the records changes; to use "
                "other limits on the line, choose Teach, then Change the limits."
            )
        )
        self._show()

    def _write_limits(self) -> None:
        self.review.write(self.tr("Review from"), percent_text(self.review.slider.value()))
        self.fail.write(self.tr("Fail from"), percent_text(self.fail.slider.value()))
