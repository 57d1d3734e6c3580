"""Page 7: all that will be kept, on one page; saved, and put on the line at once if wished."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.inspection import RecipeId
from inspector.core.teaching import VersionDifference
from inspector.core.verdict import Verdict
from inspector.errors import CalibrationError, InspectorError, RecordError
from inspector.ui.buttons import Button
from inspector.ui.choices import SourceChoice
from inspector.ui.file_dialogs import ask_new_file
from inspector.ui.followed_line import FollowedLine
from inspector.ui.panel import Panel
from inspector.ui.teach.notice import Notice
from inspector.ui.teach.page import TeachPage
from inspector.ui.teach.recipe_summary import RecipeSummary
from inspector.ui.teach.reference_picker import ReferencePicker
from inspector.ui.teach.score_sketch import ScoreSketch
from inspector.ui.teach.summary_rows import SummaryRows
from inspector.ui.teach.summary_sheet import write_sheet
from inspector.ui.teach.version_panel import VersionPanel
from inspector.ui.theme import Theme, Type
from inspector.workers.station import LineState, StationController
from inspector.workers.teaching import TeachController


class SavePage(TeachPage):
    """Next saves; once that is done, it leads to the line."""

    line_wanted = Signal(object)
    """RecipeId: it was saved to go on the line."""
    done = Signal(bool)
    """To the line; True: and start it."""

    def __init__(
        self,
        controller: TeachController,
        line: StationController | FollowedLine,
        source: Callable[[], SourceChoice | None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(controller, theme, parent)
        self._line = line
        self._source = source
        self._summary: RecipeSummary | None = None
        self._problem = ""
        self._saving = False
        self._saved: RecipeId | None = None
        self._is_entered = False
        self._compared: object = None
        self._left, self._right = Panel(), Panel()
        self._promised = QWidget()
        self.rows = SummaryRows()
        self.sketch = ScoreSketch(theme)
        self.versions = VersionPanel(theme)
        self.picker = ReferencePicker(theme)
        self.picker.hide()
        self._name, self._promise, self._proof = QLabel(), QLabel(), QLabel()
        self._proof.setProperty("tone", "quiet")
        for label in (self._name, self._promise, self._proof):
            label.setWordWrap(True)
        self.put_on_line, self.hold_fails = QCheckBox(), QCheckBox()
        self.put_on_line.setChecked(True)
        self._line_hint, self._hold_hint = QLabel(), QLabel()
        for label in (self._line_hint, self._hold_hint):
            label.setWordWrap(True)
            label.setProperty("tone", "quiet")
        self.notice = Notice(theme, Verdict.PASS)
        self.failure = Notice(theme)
        self.references, self.sheet = Button("picture"), Button("document")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for widget in (self._name, self._promise, self._proof):
            self._left.content.addWidget(widget)
        self._left.content.addWidget(self.sketch, 1)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        self._choices = QVBoxLayout()
        for choice in (self.put_on_line, self._line_hint, self.hold_fails, self._hold_hint):
            self._choices.addWidget(choice)
        self._right.content.addWidget(self.rows)
        self._right.content.addStretch(1)
        self._right.content.addWidget(rule)
        self._right.content.addLayout(self._choices)
        self._right.content.addWidget(self.notice)
        self._right.content.addWidget(self.failure)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.references)
        self._buttons.addWidget(self.sheet)
        self._buttons.addStretch(1)
        self._right.content.addLayout(self._buttons)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self._promised)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._left, 1)
        self._column.addWidget(self.versions)
        self._row.addWidget(self._promised, 6)
        self._row.addWidget(self.picker, 6)
        self._row.addWidget(self._right, 5)

    def _connect(self) -> None:
        controller = self.controller
        self.sheet.clicked.connect(self._ask_for_file)
        self.references.clicked.connect(self._open_picker)
        self.picker.chosen.connect(lambda paths: controller.change(references=paths))
        self.picker.done.connect(self._close_picker)
        self.hold_fails.clicked.connect(lambda on: controller.change(hold_fails=on))
        controller.saved.connect(self._on_saved)
        controller.failed.connect(self._on_failed)
        controller.versions_progressed.connect(self.versions.show_progress)
        controller.versions_compared.connect(self._on_versions_compared)
        self.versions.again_wanted.connect(self._compare_again)
        controller.scores_changed.connect(lambda _: self._on_plan_changed())
        controller.plan_changed.connect(lambda *_: self._on_plan_changed())
        for signal in (self._line.state_changed, self._line.recipe_loaded):
            signal.connect(self._write_line)

    # The page

    def title(self) -> str:
        return self.tr("Save")

    def missing(self) -> str:
        if self._saving:
            return self.tr("Saving …")
        if self._saved is not None:
            return ""
        if self.controller.fit_is_coming:
            return self.tr("Reading what was learned …")
        if self.controller.scores is None:
            return self.tr("Learn the good parts first.")
        return self._problem

    @property
    def is_final(self) -> bool:
        return self._saving or self._saved is not None

    @property
    def is_saved(self) -> bool:
        """Whether nothing is left to do."""
        return self._saved is not None

    def next_text(self) -> str:
        if self._saved is None:
            return self.tr("Save")
        return self.tr("Start the line") if self._can_start else self.tr("Go to the line")

    def proceed(self) -> bool:
        if self._saved is not None:
            self.done.emit(self._can_start)
        elif not self._saving:
            self._saving = True
            self._close_picker()
            self.failure.clear()
            self._stop_comparing()  # what waits for it is what is wanted now
            self._show_state()
            self.controller.save(self.put_on_line.isChecked())
        return False

    def take_up(self) -> None:
        """Another draft was begun or resumed: it is not saved yet."""
        self._saved, self._saving = None, False

    def enter(self) -> None:
        self._is_entered = True
        self.failure.clear()
        self._show_plan()

    def leave(self) -> None:
        self._is_entered = False
        self._close_picker()
        self._stop_comparing()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.versions.apply_theme(theme)
        for widget in (self._left, self._right, self.rows, self.sketch, self.notice, self.failure):
            widget.apply_theme(theme)
        for more in (self.picker, self.references, self.sheet):
            more.apply_theme(theme)
        self._name.setFont(theme.font(Type.FIGURE, 650))
        self._promise.setFont(theme.font(Type.TITLE, 600))
        for label in (self._proof, self._line_hint, self._hold_hint):
            label.setFont(theme.font(Type.BODY))
        for box in (self.put_on_line, self.hold_fails):
            box.setFont(theme.font(Type.BODY, 600))
        margin = theme.px(30)
        self._left.content.setContentsMargins(margin, theme.px(20), margin, theme.px(24))
        self._left.content.setSpacing(theme.px(12))
        self._row.setSpacing(theme.px(16))
        self._column.setSpacing(theme.px(16))
        self._choices.setSpacing(theme.px(2))
        for hint in (self._line_hint, self._hold_hint):
            hint.setContentsMargins(theme.px(32), 0, 0, theme.px(6))

    def retranslate(self) -> None:
        self.put_on_line.setText(self.tr("Put it on the line at once"))
        self.hold_fails.setText(self.tr("Hold failed parts on the screen"))
        self._hold_hint.setText(self.tr("Each stays in view until somebody acknowledges it."))
        self.sheet.setText(self.tr("Save as PDF …"))
        self.references.setText(self.tr("References …"))
        self.references.setToolTip(self.tr("Choose the good parts that are judged whenever the recipe is loaded"))
        self.picker.retranslate()
        self._show_plan()

    # What is kept

    def _show_plan(self) -> None:
        self._summary = self._summed_up()
        summary = self._summary
        for widget in (self.sketch, self.sheet):
            widget.setEnabled(summary is not None)
        plan = self.controller.plan
        self._name.setText("" if plan is None else plan.name)
        self._promise.setText("" if summary is None else summary.promise)
        self._proof.setText("" if summary is None else summary.proof)
        self.rows.show_lines([] if summary is None else summary.lines())
        if plan is not None:
            self.hold_fails.setChecked(plan.hold_fails)
        if summary is not None:
            self.sketch.show_scores(summary.scores, summary.review, summary.fail)
        self._compare_versions()
        self._show_state()

    def _summed_up(self) -> RecipeSummary | None:
        controller = self.controller
        plan, fitted, scores = controller.plan, controller.summary, controller.scores
        self._problem = ""
        if plan is None or fitted is None or scores is None:
            return None
        try:
            if plan.review_limit is not None and plan.fail_limit is not None:
                review, fail = plan.review_limit, plan.fail_limit
            else:
                review, fail = controller.limits_for(plan.rule)
            found = controller.assess(review, fail)
        except CalibrationError as error:
            self._problem = f"{error.what} {error.remedy}".strip()
            return None
        return RecipeSummary(plan, fitted, scores, found, review, fail)

    def _on_plan_changed(self) -> None:
        if self._saved is None and not self._saving and self.isVisible():
            self._show_plan()

    def _on_saved(self, recipe: RecipeId) -> None:
        self._saving = False
        self._saved = recipe
        self._show_state()
        if self.put_on_line.isChecked():
            self.line_wanted.emit(recipe)
        self.next_focus_wanted.emit()

    def _on_failed(self, operation: str, _error: InspectorError) -> None:
        if operation == "save":
            self._saving = False
            self._compare_versions()
            self._show_state()
        elif operation == "compare_versions" and self.versions.is_comparing:
            self.versions.fail()

    # References

    def _open_picker(self) -> None:
        plan = self.controller.plan
        if plan is None or not self.controller.usual_references:
            return
        pictures = [one for one in self.controller.reports if one.usable and one.path not in plan.excluded]
        self.picker.show_pictures(pictures, plan.references, self.controller.usual_references)
        self._promised.hide()
        self.picker.show()
        self.picker.list.setFocus()

    def _close_picker(self) -> None:
        if not self.picker.isHidden():
            self.picker.hide()
            self._promised.show()
            self.references.setFocus()

    # The version before

    def _what_decides(self) -> object:
        """All that the new version's verdicts come from; None where there is no version to compare it with."""
        plan, summary = self.controller.plan, self._summary
        if plan is None or plan.based_on is None or summary is None:
            return None
        same = plan.model_copy(update={"note": "", "hold_fails": False, "references": ()})
        return same, summary.fitted, summary.scores.defect_paths

    def _compare_versions(self) -> None:
        """Begin, unless it was done for just this; a version that is saved keeps what was found before."""
        if not self._is_entered or self._saved is not None or self._saving:
            return
        wanted = self._what_decides()
        if wanted == self._compared:
            return
        self._stop_comparing()
        self._compared = wanted
        if wanted is None:
            self.versions.forget()
        else:
            self.versions.begin()
            self.controller.compare_versions()

    def _compare_again(self) -> None:
        self._compared = None
        self._compare_versions()

    def _stop_comparing(self) -> None:
        if self.versions.is_comparing:
            self.controller.stop_comparing_versions()
            self.versions.forget()
            self._compared = None

    def _on_versions_compared(self, differences: list[VersionDifference]) -> None:
        if not self.versions.is_comparing or self._summary is None:
            return
        scores = self._summary.scores
        if [one.path for one in differences] == [*scores.good_paths, *scores.defect_paths]:  # else of an earlier plan
            self.versions.show_differences(differences, scores.defect_paths)

    # The line

    @property
    def _can_start(self) -> bool:
        """Whether the line stands, could start, and is meant to inspect with what was saved."""
        stands = self._line.state in (LineState.IDLE, LineState.LOADING)
        return self.put_on_line.isChecked() and stands and self._source() is not None

    def _write_line(self) -> None:
        recipe = self._line.recipe
        if self._line.state is not LineState.RUNNING or recipe is None:
            text = self.tr("The line inspects with it from the next start on.")
        else:
            text = self.tr("The line runs {name} · version {number}; it changes between two parts, without a stop.")
            text = text.format(name=recipe.name, number=recipe.version)
        self._line_hint.setText(text)
        self.completeness_changed.emit()

    def _show_state(self) -> None:
        saved = self._saved
        plan = self.controller.plan
        # Other limits on an old model keep its references: they are in the recipe, and not among the pictures.
        can_choose = saved is None and plan is not None and not plan.same_model and bool(self.controller.reports)
        self.references.setVisible(can_choose)
        self.references.setEnabled(not self._saving and self._summary is not None)
        self._left.title.setText(self._version_text())
        for choice in (self.put_on_line, self._line_hint, self.hold_fails, self._hold_hint):
            choice.setEnabled(not self._saving)
            choice.setVisible(saved is None)
        self._right.title.setText(self.tr("As it will be kept") if saved is None else self.tr("As it is kept"))
        if saved is None:
            self.notice.clear()
        else:
            text = self.tr("Version {number} is saved.").format(number=saved.version)
            more = self.tr("The line inspects with it from the next part on.")
            if self._line.state is not LineState.RUNNING:
                more = self.tr("The line inspects with it from the next start on.")
            self.notice.say(text, more if self.put_on_line.isChecked() else "", dismissable=False)
        self._write_line()

    def _version_text(self) -> str:
        plan = self.controller.plan
        if self._saved is not None:
            return self.tr("Version {number}").format(number=self._saved.version)
        if plan is not None and plan.based_on is not None:
            return self.tr("A new version, from version {number}").format(number=plan.based_on)
        return self.tr("A new product")

    # On paper

    def _ask_for_file(self) -> None:
        proposed = f"{'' if self._summary is None else self._summary.plan.name}.pdf"
        ask_new_file(self, self.tr("Save as PDF"), proposed, "PDF (*.pdf)", lambda name: self.write_sheet(Path(name)))

    def write_sheet(self, path: Path) -> None:
        """The summary as a PDF; a file that cannot be written is said in the page."""
        summary = self._summary
        if summary is None:
            return
        thumbnails = [one.thumbnail for one in self.controller.reports if one.usable and one.thumbnail is not None]
        pictures = [QImage.fromData(data) for data in thumbnails[:: max(1, len(thumbnails) // 4)]]
        try:
            write_sheet(path, summary, self._version_text(), pictures, datetime.now(UTC), self.theme.typeface)
        except RecordError as error:
            self.failure.say_error(error)
        else:
            self.failure.clear()
            self.sheet.setToolTip(str(path))
