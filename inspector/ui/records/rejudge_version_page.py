"""What another version of the recipe makes of the parts whose pictures were kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector.core.inspection import Inspection, RecipeId
from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.records.query import RecordFilter
from inspector.records.rejudge import Change
from inspector.records.second_verdicts import SecondJudge, SecondVerdict, Selection, counted
from inspector.ui.buttons import Button
from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.fault_texts import fault_text
from inspector.ui.file_dialogs import ask_new_file
from inspector.ui.panel import Panel
from inspector.ui.records.change_buttons import CHANGES, ChangeButtons, change_text, first_of
from inspector.ui.records.filter_bar import FilterBar
from inspector.ui.records.list_and_part import ListAndPart
from inspector.ui.records.second_verdict_list import SecondVerdictList
from inspector.ui.records.ways_to_judge import Way, WaysToJudge
from inspector.ui.teach.figures import time_left_text
from inspector.ui.teach.notice import Notice
from inspector.ui.teach.progress_line import ProgressLine
from inspector.ui.texts import count_text, recipe_text
from inspector.ui.theme import Theme, Type
from inspector.workers.history import HistoryController
from inspector.workers.judge_again import Headway

_PAUSE_MS = 150


class RejudgeVersionPage(QWidget):
    """A version is chosen, the parts of the filter are judged by it, and what changes is counted and listed."""

    def __init__(
        self, controller: HistoryController, filter_bar: FilterBar, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._again = controller.again
        self._filter = filter_bar
        self._theme = theme
        self._versions: list[RecipeId] = []
        self._product = ""
        self._recipe: RecipeId | None = None
        self._selection: Selection | None = None
        self._judge: SecondJudge | None = None
        self._taken: Selection | None = None
        self._complete = False
        self._verdicts: list[SecondVerdict] = []
        self._counts: Counter[Change] = Counter()
        self._headway: Headway | None = None
        self._shown: Change | None = None
        self.ways = WaysToJudge(Way.VERSION)
        self.version = Button("product")
        self.begin = Button("start", kind="primary")
        self.stop = Button("stop")
        self.progress = ProgressLine(theme)
        self.changes = ChangeButtons()
        self.export = Button("document", kind="flat")
        self._sentence, self._far, self._choice, self._note = QLabel(), QLabel(), QLabel(), QLabel()
        self.notice, self.exported = Notice(theme), Notice(theme, Verdict.PASS)
        self.list = SecondVerdictList(controller, theme)
        self._panel = Panel()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build(theme)
        self._connect()
        self._write()

    def _build(self, theme: Theme) -> None:
        for label in (self._sentence, self._far, self._choice, self._note):
            label.setWordWrap(True)
        for label in (self._far, self._choice, self._note):
            label.setProperty("tone", "quiet")
        inside = QWidget()
        self._results = QVBoxLayout(inside)
        self._results.setContentsMargins(0, 0, 0, 0)
        self._results.addWidget(self._sentence)
        self._results.addWidget(self.changes)
        self._results.addWidget(self._note)
        self._results.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._panel.content
        content.insertWidget(0, self.ways)
        controls: tuple[QWidget, ...] = (
            self.version, self._choice, self.begin, self.stop, self.progress, self._far,
        )  # fmt: skip
        for widget in controls:
            content.addWidget(widget)
        content.addWidget(self._area, 1)
        content.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        both = QWidget()
        self._row = QHBoxLayout(both)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._panel)
        self._row.addWidget(self.list, 1)
        pages = self.list.pages
        self.views = ListAndPart(
            self._controller,
            pages,
            both,
            lambda: self.list.scroller,
            lambda: self._counts[self._shown] if self._shown else None,
            theme,
        )
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self.notice)
        self._outer.addWidget(self.exported)
        self._outer.addWidget(self.views, 1)

    def _connect(self) -> None:
        again = self._again
        self.version.clicked.connect(self._ask_version)
        self.begin.clicked.connect(self.judge)
        self.stop.clicked.connect(again.stop)
        self.changes.chosen.connect(self.show_change)
        self.export.clicked.connect(self._ask_file)
        self.list.part_opened.connect(self.views.open_part)
        self.views.part_shown.connect(lambda record: again.look(record))
        self._pause.timeout.connect(self._select)
        again.versions_read.connect(self._on_versions)
        again.selected.connect(self._on_selected)
        again.began.connect(self._on_began)
        again.progressed.connect(self._on_progressed)
        again.ended.connect(self._on_ended)
        again.seen.connect(self._on_seen)
        again.exported.connect(self._on_exported)
        again.failed.connect(self._on_failed)

    # What is asked for

    @property
    def recipe(self) -> RecipeId | None:
        """The version that is to judge."""
        return self._recipe

    @property
    def counts(self) -> Counter[Change]:
        """How many parts change in each way, or stay, as far as they were judged."""
        return self._counts

    def begin_with(self, product: str) -> None:
        """The newest version of this product is offered, unless one was chosen."""
        self._product = product

    def enter(self) -> None:
        """The page comes into view."""
        self.ways.show_own()
        self._again.read_versions()
        self.views.take_focus()

    def reload(self) -> None:
        """The filter is another: count anew. What was judged stays in view until it is judged again."""
        self._selection = None
        self._pause.start()
        self._show()

    def choose(self, recipe: RecipeId) -> None:
        """Let this version judge."""
        self._recipe = recipe
        self.reload()

    def judge(self) -> None:
        """Judge the parts that the filter finds."""
        if self._recipe is None or self._selection is None or self._again.running:
            return
        self.notice.clear()
        self.exported.clear()
        self._taken, self._complete = self._selection, False
        self._judge, self._verdicts, self._counts, self._shown = None, [], Counter(), None
        self._headway = Headway(0, self._selection.pictured, 0, None)
        self.list.begin()
        self._again.judge(self._filter.wanted(), self._recipe, self._selection.pictured)
        self._show()

    def show_change(self, change: Change) -> None:
        """List the parts that change in this way."""
        self._shown = change
        self._show()

    def begin_export(self, name: str) -> None:
        """Write all that was judged to the file of this name; .csv where it has another ending."""
        file = Path(name)
        if file.suffix.lower() not in (".csv", ".parquet"):
            file = file.with_name(f"{file.name}.csv")
        if self._judge is not None:
            self._again.export(self._judge, self._verdicts, file)

    def _select(self) -> None:
        if self._recipe is not None and self.isVisible():
            self._again.select(self._filter.wanted(), self._recipe)

    def _ask_version(self) -> None:
        menu = ChoiceMenu(self._theme, self.version)
        for recipe in self._versions:
            menu.addAction(recipe_text(recipe), partial(self.choose, recipe))
        menu.open_under_button()

    def _ask_file(self) -> None:
        name = f"judged-again-{datetime.now():%Y-%m-%d-%H%M}.csv"
        kinds = ";;".join((self.tr("Table (*.csv)"), "Parquet (*.parquet)"))
        ask_new_file(self, self.tr("Export both verdicts"), name, kinds, self.begin_export)

    # What the controller says

    def _on_versions(self, versions: list[RecipeId]) -> None:
        self._versions = versions
        if self._recipe not in versions:
            product = self._filter.wanted().recipe or self._product
            mine = [recipe for recipe in versions if recipe.name == product]
            self._recipe = next(iter(mine or versions), None)
        self.reload()

    def _on_selected(self, wanted: RecordFilter, found: Selection) -> None:
        if replace(wanted, since=None) == replace(self._filter.wanted(), since=None):
            self._selection = found
            self._show()

    def _on_began(self, judge: SecondJudge) -> None:
        self._judge = judge
        self._show()

    def _on_progressed(self, verdicts: list[SecondVerdict], headway: Headway) -> None:
        self._verdicts += verdicts
        self._counts += counted(verdicts)
        self._headway = headway
        self.list.learn(verdicts)
        self._show()

    def _on_ended(self, complete: bool) -> None:
        self._complete = complete
        self._show()

    def _on_seen(self, record_id: int, inspection: Inspection) -> None:
        part = self.views.part
        if self.views.shows_part and part.record is not None and part.record.id == record_id:
            part.offer_second(inspection)

    def _on_exported(self, file: Path, count: int) -> None:
        text = self.tr("1 part was exported") if count == 1 else self.tr("{count} parts were exported")
        self.exported.say(text.format(count=count_text(count)), str(file))

    def _on_failed(self, _operation: str, error: InspectorError) -> None:
        text = fault_text(error)
        self.notice.say(text.what, text.remedy)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self._again.read_versions()
        else:
            event.ignore()

    # Looks

    def _show(self) -> None:
        running, headway = self._again.running, self._headway
        for widget in (self.stop, self.progress):
            widget.setVisible(running)
        self._far.setVisible(headway is not None and not self._complete)
        self.begin.setVisible(not running)
        self.version.setEnabled(not running)
        self.export.setVisible(bool(self._verdicts) and not running)
        self._show_choice()
        self._show_headway()
        self._shown = first_of(self._counts, self._shown)
        self.changes.show_counts(self._counts, self._shown)
        self._sentence.setText(self._summary())
        self._note.setText(self._missing())
        self._note.setVisible(bool(self._note.text()))
        self._show_list()

    def _show_choice(self) -> None:
        none = self.tr("No version is there")
        self.version.setText(none if self._recipe is None else recipe_text(self._recipe))
        self.version.setToolTip(self.tr("The version that is to judge"))
        found = self._selection
        if self._recipe is None:
            self._choice.setText("")
        elif found is None:
            self._choice.setText(self.tr("Counting …"))
        else:
            one = self.tr("The filter finds 1 part; with a picture: {pictured}.")
            text = one if found.parts == 1 else self.tr("The filter finds {parts} parts; with a picture: {pictured}.")
            self._choice.setText(text.format(parts=count_text(found.parts), pictured=count_text(found.pictured)))
        pictured = 0 if found is None else found.pictured
        self.begin.setEnabled(pictured > 0)
        text = self.tr("Judge 1 part again") if pictured == 1 else self.tr("Judge {count} parts again")
        self.begin.setText(text.format(count=count_text(pictured)) if pictured else self.tr("Judge again"))

    def _show_headway(self) -> None:
        headway = self._headway
        if headway is None:
            return
        self.progress.set_share(headway.done / max(1, headway.total))
        far = self.tr("{done} of {total}").format(done=count_text(headway.done), total=count_text(headway.total))
        if not self._again.running:
            self._far.setText(
                self.tr("Stopped after {done} of {total}.").format(
                    done=count_text(headway.done), total=count_text(headway.total)
                )
            )
        elif self._judge is None:
            self._far.setText(self.tr("Loading the version …"))
        else:
            self._far.setText(f"{far} · {time_left_text(headway.seconds_left)}")

    def _summary(self) -> str:
        judged = self._counts.total()
        if not judged:
            return ""
        changes = {change: self._counts[change] for change in CHANGES if self._counts[change]}
        each = (f"{count_text(count)} {change_text(change)}" for change, count in changes.items())
        ways = ", ".join(way.replace(" ", "\N{NO-BREAK SPACE}") for way in each)
        if judged == 1:
            return change_text(next(iter(changes))) if changes else self.tr("The part keeps its verdict.")
        text = self.tr("Of {count} parts {changed} change: {ways}.")
        if not changes:
            text = self.tr("Of {count} parts none changes its verdict.")
        elif sum(changes.values()) == 1:
            text = self.tr("Of {count} parts 1 changes: {ways}.")
        changed = count_text(sum(changes.values()))
        return text.format(count=count_text(judged), changed=changed, ways=ways)

    def _missing(self) -> str:
        """What the counts leave out."""
        found, headway, texts = self._taken, self._headway, []
        if headway is not None and headway.gone:
            one = self.tr("1 picture is gone or damaged.")
            text = one if headway.gone == 1 else self.tr("{count} pictures are gone or damaged.")
            texts.append(text.format(count=count_text(headway.gone)))
        if found is not None and found.parts > found.pictured:
            without = found.parts - found.pictured
            one = self.tr("1 part has no picture and is left out: of those that pass only a sample is kept.")
            text = self.tr("{count} parts have no picture and are left out: of those that pass only a sample is kept.")
            texts.append((one if without == 1 else text).format(count=count_text(without)))
        return " ".join(texts)

    def _show_list(self) -> None:
        title = self.tr("Verdict of then, and what it would be")
        if self._judge is not None:
            title = self.tr("Verdict of then, and by version {number}").format(number=self._judge.recipe.version)
        self.list.title.setText(title)
        if self._shown is not None:
            self.list.show_change(self._shown, final=not self._again.running)
        elif self._again.running:
            self.list.show_empty(self.tr("Judging …"), self.tr("Parts whose verdict changes appear here."))
        elif self._counts:
            self.list.show_empty(
                self.tr("No verdict changes"),
                self.tr("The other version judges each of these parts as it was judged."),
            )
        else:
            self.list.show_empty(
                self.tr("What would another version have said?"),
                self.tr(
                    "The kept pictures are inspected again by the version chosen here. Nothing in the records changes, "
                    "and the line goes first."
                ),
            )

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        for widget in (
            self.ways, self.version, self.begin, self.stop, self.progress, self.changes, self.export, self.list,
            self.views, self._panel, self.notice, self.exported,
        ):  # fmt: skip
            widget.apply_theme(theme)
        self._sentence.setFont(theme.font(Type.LARGE, 600))
        for label in (self._far, self._choice, self._note):
            label.setFont(theme.font(Type.BODY))
        self._panel.setFixedWidth(theme.px(500))
        self._panel.content.setSpacing(theme.px(12))
        self._results.setSpacing(theme.px(12))
        self._row.setSpacing(theme.px(14))
        self._outer.setSpacing(theme.px(14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.ways.write()
        self._panel.title.setText(self.tr("Version to try"))
        self.stop.setText(self.tr("Stop"))
        self.stop.setToolTip(self.tr("What was judged until then stays in view"))
        self.export.setText(self.tr("Export"))
        self.export.setToolTip(self.tr("Write both verdicts of all these parts to a CSV or Parquet file"))
        self._show()
