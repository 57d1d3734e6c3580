"""What a new version would judge otherwise than the one in use, on the same pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.teaching import VersionDifference
from inspector.core.verdict import Verdict
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.panel import Panel
from inspector.ui.teach.figures import score_percent
from inspector.ui.teach.version_plot import VersionPlot
from inspector.ui.texts import count_text, percent_text, verdict_word
from inspector.ui.theme import Theme, Type


class _State(Enum):
    NOTHING = auto()
    COMPARING = auto()
    FAILED = auto()
    COMPARED = auto()


class VersionPanel(Panel):
    """Hidden until a comparison begins; then the plot, a sentence, and the picture that is pointed at."""

    again_wanted = Signal()
    """Compare once more, after it failed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = _State.NOTHING
        self._judged: Sequence[VersionDifference] = ()
        self._left_out = 0
        self._progress: tuple[int, int] | None = None
        self._defects: Collection[Path] = ()
        self.plot = VersionPlot(theme)
        self._sentence, self._detail, self._figures, self._axes = QLabel(), QLabel(), QLabel(), QLabel()
        self._picture = ElidedLabel()
        for label in (self._sentence, self._detail, self._axes):
            label.setWordWrap(True)
        for label in (self._figures, self._axes):
            label.setProperty("tone", "quiet")
        self.again = Button("reset")
        self.again.clicked.connect(self.again_wanted)
        self.plot.pointed.connect(self._show_picture)
        self._words = QVBoxLayout()
        for widget in (self._sentence, self._detail, self._picture, self._figures):
            self._words.addWidget(widget)
        self._words.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self._words.addStretch(1)
        self._words.addWidget(self._axes)
        self._row = QHBoxLayout()
        self._row.addWidget(self.plot)
        self._row.addLayout(self._words, 1)
        self.content.addLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.apply_theme(theme)
        self._write()

    @property
    def text(self) -> str:
        """The sentence; empty while nothing is shown."""
        return "" if self.isHidden() else self._sentence.text()

    @property
    def detail(self) -> str:
        """What else is to be known of the comparison."""
        return self._detail.text()

    @property
    def is_comparing(self) -> bool:
        """Whether an answer is waited for."""
        return self._state is _State.COMPARING

    def begin(self) -> None:
        """A comparison goes on."""
        self._turn(_State.COMPARING)

    def show_progress(self, done: int, total: int) -> None:
        """So many of the pictures were judged by both."""
        if self.is_comparing:
            self._progress = done, total
            self._write()

    def show_differences(self, differences: Sequence[VersionDifference], defects: Collection[Path]) -> None:
        """It is over; ``defects`` are those of the pictures that show one."""
        self._turn(_State.COMPARED, differences, defects)

    def fail(self) -> None:
        """It could not be done."""
        self._turn(_State.FAILED)

    def forget(self) -> None:
        """There is nothing to compare with, or it was given up."""
        self._turn(_State.NOTHING)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.plot.apply_theme(theme)
        self.again.apply_theme(theme)
        self._sentence.setFont(theme.font(Type.BODY, 650))
        for label in (self._detail, self._figures):
            label.setFont(theme.font(Type.BODY))
        self._picture.setFont(theme.font(Type.BODY, 600))
        self._axes.setFont(theme.font(Type.SMALL))
        self._row.setSpacing(theme.px(24))
        self._words.setSpacing(theme.px(6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _turn(
        self, state: _State, differences: Sequence[VersionDifference] = (), defects: Collection[Path] = ()
    ) -> None:
        self._state = state
        self._progress = None
        # What neither version can judge, such as a picture that is gone, has no place in a comparison.
        self._judged = [one for one in differences if one.old_percent is not None or one.new_percent is not None]
        self._left_out = len(differences) - len(self._judged)
        self._defects = frozenset(defects)
        self.plot.show_differences(self._judged)
        self._write()

    def _write(self) -> None:
        state = self._state
        self.title.setText(self.tr("Compared with the version in use"))
        self.again.setText(self.tr("Compare again"))
        self._axes.setText(self.tr("Across: the version in use. Upwards: the new one. Per cent of the fail limit."))
        sentence, detail = "", ""
        if state is _State.COMPARING:
            sentence = self.tr("Comparing on the same pictures …")
            if self._progress is not None:
                done, total = map(count_text, self._progress)
                sentence = self.tr("Comparing on the same pictures: {done} of {total}").format(done=done, total=total)
        elif state is _State.FAILED:
            sentence = self.tr("They could not be compared.")
        elif state is _State.COMPARED:
            sentence, detail = self._result()
        self._sentence.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        for widget in (self.plot, self._axes):
            widget.setVisible(state is not _State.FAILED)
        self.again.setVisible(state is _State.FAILED)
        self.setVisible(state is not _State.NOTHING)

    def _result(self) -> tuple[str, str]:
        """The sentence, and what must not be overlooked."""
        judged = self._judged
        if not judged:
            return self.tr("None of the pictures can be judged any more: nothing is compared."), ""
        changed = [one for one in judged if one.old is not one.new]
        if changed:
            counts = Counter(one.new for one in changed)
            now = ", ".join(f"{count_text(counts[one])} × {verdict_word(one)}" for one in Verdict if counts[one])
            sentence = self.tr("Another verdict on {changed} of {count} pictures: now {verdicts}.")
            sentence = sentence.format(changed=count_text(len(changed)), count=count_text(len(judged)), verdicts=now)
        else:
            sentence = self.tr("No verdict changes on {count} pictures.").format(count=count_text(len(judged)))
        details = []
        missed = sum(one.new is Verdict.PASS and one.path in self._defects for one in changed)
        if missed:
            details.append(self.tr("Defects that pass now: {count}.").format(count=count_text(missed)))
        if self._left_out:
            left_out = self.tr("Not compared, because they cannot be judged: {count}.")
            details.append(left_out.format(count=count_text(self._left_out)))
        return sentence, " ".join(details)

    def _show_picture(self, one: VersionDifference | None) -> None:
        self._picture.setText("" if one is None else one.path.name)
        figures = ""
        if one is not None:
            figures = f"{_judgement(one.old, one.old_percent)} → {_judgement(one.new, one.new_percent)}"
        self._figures.setText(figures)


def _judgement(verdict: Verdict, percent: float | None) -> str:
    """As in "PASS 63 %"."""
    return f"{verdict_word(verdict)} {percent_text(None) if percent is None else score_percent(percent, 100)}"
