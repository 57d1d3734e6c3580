"""A repeatability study while it is run: which part to put in now, large enough to be read from the line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.trigger import Trigger
from inspector.errors import TriggerError
from inspector.records.study import StudyProgress
from inspector.ui.buttons import Button
from inspector.ui.fault_texts import fault_text
from inspector.ui.panel import Panel
from inspector.ui.records.study_grid import StudyGrid
from inspector.ui.teach.notice import Notice
from inspector.ui.texts import count_text, percent_text, verdict_word
from inspector.ui.theme import Theme, Type
from inspector.workers.station import LineState, StationController

_LOOK_MS = 300
"""A part is in the records some tens of milliseconds after its verdict."""


class StudyRun(QWidget):
    """Part and round of the next inspection, what the last one gave, and a square for each of them.

    It asks again and again how far the study is while it is in view; the study itself goes on without it.
    """

    news_wanted = Signal()
    """How far is the study now?"""
    taken_back = Signal(int)
    """The inspection of this record was of a wrong part."""
    ended = Signal()
    """Enough: what there is counts."""

    def __init__(self, line: StationController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._progress: StudyProgress | None = None
        self.notice = Notice(theme)
        self._what, self._grid_panel = Panel(), Panel()
        self.part, self.round, self.advice, self.last = QLabel(), QLabel(), QLabel(), QLabel()
        for label in (self.advice, self.last):
            label.setWordWrap(True)
        self.last.setProperty("tone", "quiet")
        self.grid = StudyGrid(theme)
        self.inspect = Button("camera", kind="primary")
        self.back, self.end = Button("undo"), Button("stop")
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._build()
        self._connect()
        self.apply_theme(theme)
        self._write()

    def _build(self) -> None:
        content = self._what.content
        for widget in (self.part, self.round, self.advice):
            content.addWidget(widget)
        content.addWidget(self.inspect)
        content.addStretch(1)
        content.addWidget(self.last)
        self._buttons = QHBoxLayout()
        for button in (self.back, self.end):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._buttons.addWidget(button, 1)
        content.addLayout(self._buttons)
        self._grid_panel.content.addWidget(self.grid, 1)
        self._row = QHBoxLayout()
        self._row.addWidget(self._what, 5)
        self._row.addWidget(self._grid_panel, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addLayout(self._row, 1)

    def _connect(self) -> None:
        self._looks.timeout.connect(self._on_look)
        self.inspect.clicked.connect(self._on_inspect)
        self.back.clicked.connect(self._on_back)
        self.end.clicked.connect(self.ended)

    def use_line(self, line: StationController) -> None:
        """The one that runs the study."""
        self._line = line

    def show_progress(self, progress: StudyProgress) -> None:
        """What was inspected, and what is next."""
        self._progress = progress
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.inspect.isVisible():
            self._on_inspect()
        elif event.key() == Qt.Key.Key_Backspace and self.back.isEnabled():
            self._on_back()
        else:
            event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._looks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looks.stop()

    def _on_look(self) -> None:
        self._show_line()
        self.news_wanted.emit()

    def _on_inspect(self) -> None:
        try:
            self._line.fire(Trigger())
        except TriggerError as error:
            text = fault_text(error)
            self.notice.say(text.what, text.remedy)
        else:
            self.notice.clear()

    def _on_back(self) -> None:
        if self._progress is not None and self._progress.taken:
            self.taken_back.emit(self._progress.taken[-1].record_id)

    # Looks

    def _show(self) -> None:
        progress = self._progress
        if progress is None:
            return
        study, following = progress.study, progress.next
        self._grid_panel.title.setText(study.name)
        done, of = count_text(len(progress.taken)), count_text(study.size)
        self._grid_panel.summary.setText(self.tr("{count} of {of}").format(count=done, of=of))
        self.grid.show_progress(progress)
        if following is not None:
            self.part.setText(self.tr("Part {number}").format(number=count_text(following.part)))
            text = self.tr("time {number} of {count}")
            self.round.setText(text.format(number=count_text(following.round), count=count_text(study.rounds)))
        self._show_last(progress)
        self.back.setEnabled(bool(progress.taken))
        self._show_line()

    def _show_last(self, progress: StudyProgress) -> None:
        last = progress.last
        if last is None:
            self.last.setText(self.tr("Nothing is inspected yet."))
            return
        slot, repetition = last
        verdict = verdict_word(repetition.verdict)
        if repetition.percent is not None:
            verdict = f"{verdict}, {percent_text(repetition.percent)}"
        text = self.tr("Last: part {part}, time {number}: {verdict}.")
        said = [text.format(part=count_text(slot.part), number=count_text(slot.round), verdict=verdict)]
        if progress.mixed:
            numbers = ", ".join(count_text(part) for part in progress.mixed)
            text = self.tr("The id of part {numbers} was not the same each time: was another part put in?")
            said.append(text.format(numbers=numbers))
        if progress.result.left_out:
            text = self.tr("{count} parts do not count: the recipe, its limits or the camera were changed.")
            said.append(text.format(count=count_text(progress.result.left_out)))
        self.last.setText(" ".join(said))

    def _show_line(self) -> None:
        """What to do depends on how the parts of this line come."""
        running, fires = self._line.state is LineState.RUNNING, self._line.takes_triggers
        self.inspect.setVisible(running and fires)
        if not running:
            self.advice.setText(self.tr("The line stands still. Start it in Inspect; the study waits."))
        elif fires:
            self.advice.setText(self.tr("Put this part in and inspect it, or let the line's trigger do it."))
        else:
            self.advice.setText(self.tr("Put this part in; the next part of the line is taken for it."))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (self.notice, self._what, self._grid_panel, self.grid, self.inspect, self.back, self.end):
            widget.apply_theme(theme)
        self.part.setFont(theme.font_px(theme.px(150), 750))
        self.round.setFont(theme.font_px(theme.px(56), 600))
        self.advice.setFont(theme.font(Type.LARGE))
        self.last.setFont(theme.font(Type.BODY))
        self._what.content.setSpacing(theme.px(16))
        self._buttons.setSpacing(theme.px(10))
        self._row.setSpacing(theme.px(14))
        for button in (self.inspect, self.back, self.end):
            button.setMinimumHeight(theme.px(64 if button is self.inspect else 50))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self._what.title.setText(self.tr("Put in now"))
        self.inspect.setText(self.tr("Inspect this part"))
        self.inspect.setToolTip(self.tr("Trigger the line (Enter)"))
        self.back.setText(self.tr("Take back the last"))
        self.back.setToolTip(self.tr("It was the wrong part; its place is filled anew (Backspace)"))
        self.end.setText(self.tr("End the study"))
        self.end.setToolTip(self.tr("What was inspected so far counts; nothing is lost"))
        self._show()
