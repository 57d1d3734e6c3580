"""What a person makes of a rejected part: the verdict was right, or the part is good; and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inspector.core.verdict import Verdict
from inspector.records.disposition import Decision
from inspector.records.part_record import Disposition, PartRecord
from inspector.ui.buttons import Button
from inspector.ui.panel import Panel
from inspector.ui.records.reasons import preset_reasons
from inspector.ui.records.record_texts import disposition_word, when_text
from inspector.ui.theme import Theme, Type

_DECIDED = (Verdict.FAIL, Verdict.REVIEW)
_KEYS = {Qt.Key.Key_B: Disposition.CONFIRMED, Qt.Key.Key_G: Disposition.OVERRULED}
_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class DecisionPanel(Panel):
    """One key or one of two big buttons, then a reason by digit, by hand or in one's own words.

    To confirm, Enter is reason enough; to overrule needs one, for the engineer has to judge it.
    """

    decided = Signal(Disposition, str)
    """And the reason."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: PartRecord | None = None
        self._decisions: Sequence[Decision] = ()
        self._read_only = False
        self._asking: Disposition | None = None
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self.confirm, self.overrule = Button(), Button()
        self._choice = QHBoxLayout()
        for button, disposition in ((self.confirm, Disposition.CONFIRMED), (self.overrule, Disposition.OVERRULED)):
            button.clicked.connect(partial(self._on_choice, disposition))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._choice.addWidget(button, 1)
        self.reasons = [Button(kind="choice") for _ in _DIGITS]
        self._list = QVBoxLayout()
        for index, button in enumerate(self.reasons):
            button.clicked.connect(partial(self._on_reason, index))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._list.addWidget(button)
        self.own = QLineEdit()
        self.own.setMaxLength(300)
        self.own.returnPressed.connect(self._on_own)
        self.own.textChanged.connect(lambda _: self._show_done())
        self.done = Button(kind="primary")
        self.done.clicked.connect(self._on_own)
        self.leave = Button(kind="flat")
        self.leave.clicked.connect(self.stop_asking)
        self._end = QHBoxLayout()
        self._end.addWidget(self.leave)
        self._end.addWidget(self.done, 1)
        self.content.addLayout(self._choice)
        self.content.addLayout(self._list)
        self.content.addWidget(self.own)
        self.content.addLayout(self._end)
        self.content.insertWidget(1, self._note)
        self.apply_theme(theme)

    def show_part(self, record: PartRecord, decisions: Sequence[Decision], *, read_only: bool) -> None:
        """Another part, or the same after a decision; ``decisions`` oldest first."""
        if self._record is None or record.id != self._record.id:
            self._asking = None
        self._record, self._decisions, self._read_only = record, decisions, read_only
        self.setVisible(record.verdict in _DECIDED or record.disposition is not None)
        self._write()

    @property
    def asking(self) -> bool:
        """Whether a reason is waited for."""
        return self._asking is not None

    @property
    def open(self) -> bool:
        """Whether a decision can be made."""
        record = self._record
        return (
            record is not None
            and not self._read_only
            and record.verdict in _DECIDED
            and record.disposition is not Disposition.ADOPTED
        )

    def ask(self, disposition: Disposition) -> None:
        """Ask for the reason."""
        if self.open:
            self._asking = disposition
            self.own.clear()
            self._write()

    def stop_asking(self) -> None:
        """Leave it undecided."""
        self._asking = None
        self.own.clearFocus()
        self._write()

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key is one of ours."""
        key = Qt.Key(event.key())
        if not self.open or event.isAutoRepeat():
            return False
        if self._asking is None:
            if key in _KEYS:
                self.ask(_KEYS[key])
                return True
            return False
        if key in _DIGITS:
            self._on_reason(_DIGITS.index(key))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_own()
        elif key == Qt.Key.Key_Escape:
            self.stop_asking()
        elif key in _KEYS:
            self.ask(_KEYS[key])
        else:
            return False
        return True

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for button in (self.confirm, self.overrule, *self.reasons, self.done, self.leave):
            button.apply_theme(theme)
        for button in (self.confirm, self.overrule):
            button.setMinimumHeight(theme.px(60))
            button.setFont(theme.font(Type.LARGE, 600))
        for button in self.reasons:
            button.setMinimumHeight(theme.px(50))
        self._note.setFont(theme.font(Type.BODY))
        self.own.setFont(theme.font(Type.BODY))
        for row in (self._choice, self._list, self._end):
            row.setSpacing(theme.px(10))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _on_choice(self, disposition: Disposition, _checked: bool = False) -> None:
        self.ask(disposition)

    def _on_reason(self, index: int, _checked: bool = False) -> None:
        if self._asking is not None:
            self._decide(preset_reasons(self._asking)[index])

    def _on_own(self) -> None:
        reason = self.own.text().strip()
        if reason or self._asking is Disposition.CONFIRMED:
            self._decide(reason)

    def _decide(self, reason: str) -> None:
        disposition = self._asking
        self.stop_asking()
        if disposition is not None:
            self.decided.emit(disposition, reason)

    def _write(self) -> None:
        asking, record = self._asking, self._record
        self.summary.setText(
            "" if record is None or record.disposition is None else disposition_word(record.disposition)
        )
        if asking is Disposition.CONFIRMED:
            self.title.setText(self.tr("Rejected rightly: what is it?"))
        elif asking is Disposition.OVERRULED:
            self.title.setText(self.tr("The part is good: why was it rejected?"))
        else:
            self.title.setText(self.tr("Was the verdict right?"))
        self._note.setText(self._note_text())
        self._note.setVisible(bool(self._note.text()) and asking is None)
        decided = record is not None and record.disposition is not None
        self.confirm.setText(self.tr("B  Confirm"))
        self.confirm.setToolTip(self.tr("The part is bad (B)"))
        self.overrule.setText(self.tr("G  It is good"))
        self.overrule.setToolTip(self.tr("Overrule the verdict; the engineer can teach the part as good (G)"))
        for button in (self.confirm, self.overrule):
            button.setVisible(asking is None and self.open)
            button.set_kind("flat" if decided else "")
        for index, button in enumerate(self.reasons):
            button.setVisible(asking is not None)
            if asking is not None:
                button.setText(f"{index + 1}  {preset_reasons(asking)[index]}")
                button.setToolTip(button.text())
        self.own.setPlaceholderText(self.tr("In your own words"))
        self.own.setAccessibleName(self.tr("Reason in your own words"))
        self.leave.setText(self.tr("Cancel"))
        for widget in (self.own, self.leave, self.done):
            widget.setVisible(asking is not None)
        self._show_done()

    def _show_done(self) -> None:
        without = self._asking is Disposition.CONFIRMED and not self.own.text().strip()
        self.done.setText(self.tr("Without a reason") if without else self.tr("Done"))
        self.done.setEnabled(without or bool(self.own.text().strip()))

    def _note_text(self) -> str:
        record = self._record
        if record is None:
            return ""
        if not self._decisions:
            return self.tr("The records can only be viewed here.") if self._read_only else ""
        last = self._decisions[-1]
        who = self.tr("by {name}").format(name=last.operator) if last.operator else ""
        line = " · ".join(text for text in (last.reason, when_text(last.at), who) if text)
        if record.disposition is Disposition.OVERRULED:
            return line + "\n" + self.tr("It waits for the engineer, who can teach it as good.")
        if record.disposition is Disposition.ADOPTED:
            return self.tr("Learned as a good part: {version}").format(version=line)
        return line
