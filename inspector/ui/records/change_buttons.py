"""How many parts change in which way: a button for each way that occurs, one of them down."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from inspector.core.verdict import Verdict
from inspector.records.rejudge import Change
from inspector.ui.buttons import Button
from inspector.ui.texts import count_text, verdict_word
from inspector.ui.theme import Theme

CHANGES = tuple(
    Change(old, new)
    for old, new in (
        (Verdict.FAIL, Verdict.PASS),
        (Verdict.REVIEW, Verdict.PASS),
        (Verdict.FAIL, Verdict.REVIEW),
        (Verdict.REVIEW, Verdict.FAIL),
        (Verdict.PASS, Verdict.REVIEW),
        (Verdict.PASS, Verdict.FAIL),
        (Verdict.PASS, Verdict.NO_VERDICT),
        (Verdict.REVIEW, Verdict.NO_VERDICT),
        (Verdict.FAIL, Verdict.NO_VERDICT),
        (Verdict.NO_VERDICT, Verdict.PASS),
        (Verdict.NO_VERDICT, Verdict.REVIEW),
        (Verdict.NO_VERDICT, Verdict.FAIL),
    )
)
"""In the order one asks for them: what would no longer be rejected, then what would be, then what is no verdict."""


class ChangeButtons(QWidget):
    """A column of buttons; ways that do not occur have none."""

    chosen = Signal(Change)
    """By hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {change: Button(kind="choice") for change in CHANGES}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for change, button in self.buttons.items():
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, change=change: self.chosen.emit(change))
            self._column.addWidget(button)

    def show_counts(self, counts: Mapping[Change, int], shown: Change | None) -> None:
        """``shown`` is down."""
        for change, button in self.buttons.items():
            count = counts.get(change, 0)
            arrow = change_text(change)
            button.setText(f"{arrow}    {count_text(count)}")
            button.setToolTip(arrow)
            button.setVisible(count > 0)
            button.setChecked(change == shown)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._column.setSpacing(theme.px(12))
        for button in self.buttons.values():
            button.apply_theme(theme)
            button.setMinimumHeight(theme.px(50))


def change_text(change: Change) -> str:
    """'FAIL → PASS'."""
    return f"{verdict_word(change.old)} → {verdict_word(change.new)}"


def first_of(counts: Mapping[Change, int], shown: Change | None) -> Change | None:
    """``shown`` where that still occurs, else the first way that does; None where no verdict changes."""
    wanted = shown if shown is not None and counts.get(shown) else None
    return wanted or next((change for change in CHANGES if counts.get(change)), None)
