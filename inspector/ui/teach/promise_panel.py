"""What the limit promises, and the question asked the other way round: how rarely may a good part be rejected?"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.teaching import Assessment
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.panel import Panel
from inspector.ui.style_property import set_style_property
from inspector.ui.teach.figures import one_in_text
from inspector.ui.teach.promise_texts import missed_words, promise_words, rejected_words, reviewed_words
from inspector.ui.theme import Theme, Type

RATES = (20, 100, 1000)
"""The N of "at most 1 in N good parts rejected"."""


class PromisePanel(Panel):
    """One sentence to rely on, why it says no more, the rules as buttons, and the three rates."""

    rate_wanted = Signal(float)
    """Share of good parts that may be rejected."""
    other_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Assessment | None = None
        self.sentence, self.detail = QLabel(), QLabel()
        self.detail.setProperty("tone", "quiet")
        for label in (self.sentence, self.detail):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.content.addWidget(label)
        self.rules = QHBoxLayout()
        self.rates = {n: Button(kind="segment") for n in RATES}
        for n, button in self.rates.items():
            button.clicked.connect(lambda _=False, n=n: self.rate_wanted.emit(1 / n))
        self.other = Button(kind="segment")
        self.other.clicked.connect(self.other_wanted)
        for button in (*self.rates.values(), self.other):
            button.setCheckable(True)
            self.rules.addWidget(button, 1)
        self.content.addLayout(self.rules)
        self.rows = [_Row() for _ in range(3)]
        for row in self.rows:
            self.content.addWidget(row)
        self.apply_theme(theme)
        self._write()

    def show_promise(self, found: Assessment) -> None:
        """For the limits of this moment."""
        self._found = found
        words = promise_words(found)
        for label, text in ((self.sentence, words.sentence), (self.detail, words.detail)):
            if label.text() != text:
                label.setText(text)
        values = (rejected_words(found), reviewed_words(found), missed_words(found))
        for row, value in zip(self.rows, values, strict=True):
            row.value.setText(value)
        self.rows[2].set_quiet(not found.defects)

    def show_problem(self, what: str, remedy: str) -> None:
        """There are no limits, and why."""
        self._found = None
        self.sentence.setText(what)
        self.detail.setText(remedy)
        for row in self.rows:
            row.value.setText("–")

    def show_rule(self, rate: float | None, *, other: bool) -> None:
        """Which button is down: that of ``rate``, the other rule's, or none where the lines were set by hand."""
        for n, button in self.rates.items():
            button.setChecked(rate is not None and not other and abs(rate * n - 1) < 1e-6)
        self.other.setChecked(other)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.sentence.setFont(theme.font(Type.TITLE, 650))
        self.detail.setFont(theme.font(Type.BODY))
        # Room for what is usual, so that the rest does not jump while a line is dragged.
        self.sentence.setMinimumHeight(2 * self.sentence.fontMetrics().lineSpacing())
        self.detail.setMinimumHeight(3 * self.detail.fontMetrics().lineSpacing())
        self.rules.setSpacing(theme.px(8))
        for button in (*self.rates.values(), self.other):
            button.apply_theme(theme)
        for row in self.rows:
            row.apply_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self.title.setText(self.tr("What the limit promises"))
        for n, button in self.rates.items():
            button.setText(one_in_text(n))
            button.setToolTip(self.tr("Reject at most one good part in {count}").format(count=n))
        self.other.setText(self.tr("Other …"))
        self.other.setToolTip(self.tr("Another share, or another rule"))
        names = (
            self.tr("Good parts rejected, expected"),
            self.tr("Good parts sent to review"),
            self.tr("Defects missed"),
        )
        for row, name in zip(self.rows, names, strict=True):
            row.name.setText(name)
        if self._found is not None:
            self.show_promise(self._found)


class _Row(QWidget):
    """A name and its figure under a thin line."""

    def __init__(self) -> None:
        super().__init__()
        self._rule = QFrame()
        self._rule.setObjectName("rule")
        self._rule.setFixedHeight(1)
        self.name = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.value = QLabel()
        self._line = QHBoxLayout()
        self._line.addWidget(self.name, 1)
        self._line.addWidget(self.value)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._rule)
        self._column.addLayout(self._line)

    def set_quiet(self, quiet: bool) -> None:
        """A figure that is none."""
        set_style_property(self.value, "tone", "quiet" if quiet else "")

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._column.setSpacing(theme.px(7))
        self._line.setSpacing(theme.px(8))
        self.name.setFont(theme.font(Type.BODY))
        self.value.setFont(theme.font(Type.BODY, 650))
