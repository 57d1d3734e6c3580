"""One part, large: its picture with the heat of then, its score against the limits of then, and all that is known."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector.core.inspection import Inspection
from inspector.records.part_record import Disposition, PartRecord
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.panel import Panel
from inspector.ui.picture_pane import PicturePane
from inspector.ui.records.decision_panel import DecisionPanel
from inspector.ui.records.facts import facts_of
from inspector.ui.records.record_texts import part_text
from inspector.ui.records.verdict_mark import VerdictMark
from inspector.ui.score_bar import ScoreBar
from inspector.ui.style_property import set_style_property
from inspector.ui.teach.segments import Segments
from inspector.ui.teach.summary_rows import SummaryRows
from inspector.ui.texts import count_text, verdict_word
from inspector.ui.theme import Theme, Type
from inspector.workers.history_tasks import PartDetail


class PartView(QWidget):
    """What the list knows of the part is shown at once, picture and decisions as soon as they were read."""

    left = Signal()
    step_wanted = Signal(int)
    """-1 to the newer part, 1 to the older one."""
    decided = Signal(PartRecord, Disposition, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: PartRecord | None = None
        self._detail: PartDetail | None = None
        self._read_only = False
        self._place = (0, 0, True)
        self._second: Inspection | None = None
        self.judges = Segments([False, True])
        self.judges.chosen.connect(lambda _: self._show_judge())
        self.back, self.newer, self.older = Button("undo"), Button("back"), Button("forward")
        self._position = QLabel()
        self._position.setProperty("tone", "quiet")
        self.picture = PicturePane(theme)
        self._mark = VerdictMark(theme)
        self._word, self._part = QLabel(), ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setProperty("tone", "quiet")
        self.score = ScoreBar(theme)
        self.decision = DecisionPanel(theme)
        self.facts = SummaryRows()
        self._facts_panel = Panel()
        self._build()
        self._connect()
        self._write()

    def _build(self) -> None:
        self._bar = QHBoxLayout()
        for widget in (self.back, self.newer, self.older, self._position):
            self._bar.addWidget(widget)
        self._bar.addStretch(1)
        self._bar.addWidget(self.judges)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._word)
        words.addWidget(self._part)
        head = QHBoxLayout()
        head.addWidget(self._mark)
        head.addLayout(words, 1)
        self._head_row = head
        self._head = QFrame()
        self._head.setObjectName("panel")
        self._head_column = QVBoxLayout(self._head)
        self._head_column.addLayout(head)
        self._head_column.addWidget(self._reason)
        self._facts_panel.content.addWidget(self.facts)
        inside = QWidget()
        self._side = QVBoxLayout(inside)
        self._side.setContentsMargins(0, 0, 0, 0)
        for panel in (self._head, self.decision, self.score, self._facts_panel):
            self._side.addWidget(panel)
        self._side.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        picture = QVBoxLayout()
        picture.addLayout(self._bar)
        picture.addWidget(self.picture, 1)
        self._left = picture
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(picture, 1)
        self._row.addWidget(self._area)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.newer.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.older.clicked.connect(lambda: self.step_wanted.emit(1))
        self.decision.decided.connect(self._on_decided)

    @property
    def record(self) -> PartRecord | None:
        """The part in view."""
        return self._record

    def show_record(self, record: PartRecord, place: tuple[int, int, bool], *, read_only: bool) -> None:
        """Another part, or the same after a decision; its picture comes by :meth:`show_detail`.

        ``place``: its row, how many rows there are, and whether these are all.
        """
        same = self._record is not None and record.id == self._record.id
        self._record, self._place, self._read_only = record, place, read_only
        if not same:
            self._detail = self._second = None
            self.judges.choose(False)
            self.picture.show_empty("picture", "", "")
        self._write()

    def offer_second(self, inspection: Inspection) -> None:
        """What another version says of the part in view; one chooses whose verdict, limits and heat are shown."""
        self._second = inspection
        self._write()

    @property
    def shows_second(self) -> bool:
        """Whether that is in view, and not the verdict of then."""
        return self._second is not None and bool(self.judges.value)

    def show_detail(self, detail: PartDetail) -> None:
        """All that is still there of the part; of another one than that in view it is passed over."""
        if self._record is None or detail.record.id != self._record.id:
            return
        first = self._detail is None
        self._detail = detail
        self._show_decision(self._record)
        if first and not self.shows_second:
            self._show_picture(detail)

    def _show_judge(self) -> None:
        self._write()
        if self._second is not None and self.shows_second:
            self.picture.show_inspection(self._second)
        elif self._detail is not None:
            self._show_picture(self._detail)

    def _show_picture(self, detail: PartDetail) -> None:
        record = detail.record
        if detail.inspection is not None:
            self.picture.show_inspection(detail.inspection)
            return
        if record.look is None:
            title, text = self.tr("The camera gave no picture"), record.reason
        elif record.picture is None:
            title = self.tr("The picture was not kept")
            text = self.tr("Of parts that passed, only a sample is kept. All else about the part is here.")
        else:
            title = self.tr("The picture is no longer there")
            text = self.tr("It was removed to make room, or the disk with the pictures is not connected.")
        self.picture.show_empty("picture", title, text)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (
            self.back, self.newer, self.older, self.judges, self.picture, self._mark, self.score, self.decision,
            self.facts, self._facts_panel,
        ):  # fmt: skip
            widget.apply_theme(theme)
        self._position.setFont(theme.font(Type.BODY))
        self._word.setFont(theme.font(Type.FIGURE, 700))
        self._part.setFont(theme.font(Type.LARGE, 600))
        self._reason.setFont(theme.font(Type.BODY))
        self.score.setMinimumHeight(theme.px(150))
        gap, margin = theme.px(14), theme.px(22)
        self._head_column.setContentsMargins(margin, theme.px(16), margin, theme.px(16))
        self._head_row.setSpacing(theme.px(18))
        for layout in (self._row, self._side, self._bar, self._left):
            layout.setSpacing(gap)
        self._bar.setSpacing(theme.px(8))
        self._area.setFixedWidth(theme.px(560))
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()
            self._show_judge()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        view, tools = self.picture.view, self.picture.tools
        if not self.shows_second and self.decision.press(event):
            return
        if key == Qt.Key.Key_Escape or key == Qt.Key.Key_Backspace:
            self.left.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.step_wanted.emit(-1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.step_wanted.emit(1)
        elif key == Qt.Key.Key_H:
            tools.heat.toggle()
        elif key == Qt.Key.Key_C and not event.isAutoRepeat():
            view.set_comparing(True)
        elif key == Qt.Key.Key_F:
            view.fit()
        elif key == Qt.Key.Key_1:
            view.one_to_one()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            view.zoom_by(1.25 if key == Qt.Key.Key_Plus else 0.8)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_C and not event.isAutoRepeat():
            self.picture.view.set_comparing(False)
        else:
            event.ignore()

    def _on_decided(self, disposition: Disposition, reason: str) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._record is not None:
            self.decided.emit(self._record, disposition, reason)

    def _write(self) -> None:
        self.back.setText(self.tr("Back to the list"))
        self.back.setToolTip(self.tr("Back to the list (Esc)"))
        for button, text in ((self.newer, self.tr("The newer part (←)")), (self.older, self.tr("The older part (→)"))):
            button.setToolTip(text)
            button.setAccessibleName(text)
        row, count, complete = self._place
        of = count_text(count) if complete else f"{count_text(count)} +"
        self._position.setText(self.tr("{number} of {count}").format(number=count_text(row + 1), count=of))
        self.newer.setEnabled(row > 0)
        self.older.setEnabled(row + 1 < count or not complete)
        self._facts_panel.title.setText(self.tr("What is known of it"))
        record = self._record
        if record is None:
            return
        judged = self._second if self._second is not None and self.shows_second else record
        self._mark.show_verdict(judged.verdict)
        self._word.setText(verdict_word(judged.verdict))
        set_style_property(
            self._word,
            "tone",
            {"PASS": "pass", "FAIL": "fail", "REVIEW": "review", "NO_VERDICT": "fault"}[judged.verdict.value],
        )
        self._part.setText(part_text(record))
        self._reason.setText(judged.reason)
        self._reason.setVisible(bool(judged.reason))
        self.score.show_score(judged.percent, judged.verdict, judged.limits)
        self.score.setVisible(judged.percent is not None)
        self.judges.setVisible(self._second is not None)
        self.judges.buttons[False].setText(self.tr("Version {number}, of then").format(number=record.recipe.version))
        if self._second is not None:
            number = self._second.recipe.version
            self.judges.buttons[True].setText(self.tr("Version {number}, now").format(number=number))
        self._show_decision(record)
        self.facts.show_lines(facts_of(record))

    def _show_decision(self, record: PartRecord) -> None:
        """People decide of the verdict of then."""
        decisions = () if self._detail is None else self._detail.decisions
        self.decision.show_part(record, decisions, read_only=self._read_only)
        if self.shows_second:
            self.decision.hide()
