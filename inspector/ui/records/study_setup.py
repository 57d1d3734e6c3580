"""A repeatability study before it is run: how many parts, how often, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from inspector.records.study import MOST_PARTS, MOST_ROUNDS, Order
from inspector.ui.buttons import Button
from inspector.ui.panel import Panel
from inspector.ui.teach.number_field import NumberField, NumberRange, parsed
from inspector.ui.teach.segments import Segments
from inspector.ui.texts import count_text, day_text
from inspector.ui.theme import Theme, Type

_PARTS, _ROUNDS = 10, 5


class StudySetup(QWidget):
    """Fields that are filled in already; what is wrong in one of them stands below."""

    begun = Signal(str, int, int, Order, int)
    """Name, parts, rounds and order of the study, and which of the lines runs it."""
    cancelled = Signal()

    def __init__(self, lines: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        """``lines``: their names; with one of them there is nothing to choose."""
        super().__init__(parent)
        self._panel = Panel()
        self.lines = Segments(range(len(lines)))
        for index, name in enumerate(lines):
            self.lines.buttons[index].setText(name)
        self.lines.choose(0)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.parts = NumberField(NumberRange(1, MOST_PARTS, whole=True))
        self.rounds = NumberField(NumberRange(2, MOST_ROUNDS, whole=True))
        self.orders = Segments(list(Order))
        self.orders.choose(Order.ROUNDS)
        self.start, self.cancel = Button("start", kind="primary"), Button(kind="flat")
        self._names = [QLabel() for _ in range(5)]
        self._explanation, self._complaint = QLabel(), QLabel()
        self._complaint.setProperty("tone", "fault")
        for label in (self._explanation, self._complaint):
            label.setWordWrap(True)
        self._build()
        self._connect()
        self.apply_theme(theme)
        self._write()

    def _build(self) -> None:
        fields: tuple[QWidget, ...] = (self.name, self.parts, self.rounds, self.orders, self.lines)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(zip(self._names, fields, strict=True)):
            label.setBuddy(field)
            self._grid.addWidget(label, row, 0)
            side = Qt.AlignmentFlag(0) if field is self.name else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(field, row, 1, side)
        for widget in (self._names[-1], self.lines):
            widget.setVisible(len(self.lines.buttons) > 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.start)
        self._buttons.addWidget(self.cancel)
        self._buttons.addStretch(1)
        content = self._panel.content
        content.addLayout(self._grid)
        content.addWidget(self._explanation)
        content.addWidget(self._complaint)
        content.addLayout(self._buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._panel, 4)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)

    def _connect(self) -> None:
        self.start.clicked.connect(self._on_start)
        self.cancel.clicked.connect(self.cancelled)
        self.name.returnPressed.connect(self._on_start)
        for field in (self.parts, self.rounds):
            field.textEdited.connect(lambda _: self._show())
            field.returnPressed.connect(self._on_start)
        self.orders.chosen.connect(lambda _: self._show())

    def begin(self) -> None:
        """Offer a new study."""
        self.name.setText(self.tr("Study of {day}").format(day=day_text(datetime.now().astimezone())))
        self.parts.set_number(_PARTS)
        self.rounds.set_number(_ROUNDS)
        self._show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _on_start(self) -> None:
        parts, rounds, order = parsed(self.parts.text()), parsed(self.rounds.text()), self.orders.value
        if self._wrong() or parts is None or rounds is None:
            return
        assert isinstance(order, Order)
        self.begun.emit(self.name.text().strip(), int(parts), int(rounds), order, self.lines.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            event.ignore()

    # Looks

    def _wrong(self) -> str:
        if not self.name.text().strip():
            return self.tr("Give the study a name.")
        for field, label in ((self.parts, self._names[1]), (self.rounds, self._names[2])):
            if field.complaint:
                return f"{label.text()}: {field.complaint}"
        return ""

    def _show(self) -> None:
        wrong = self._wrong()
        self._complaint.setText(wrong)
        self._complaint.setVisible(bool(wrong))
        self.start.setEnabled(not wrong)
        parts, rounds = parsed(self.parts.text()), parsed(self.rounds.text())
        if wrong or parts is None or rounds is None:
            self._explanation.setText("")
            return
        order = (
            self.tr("All parts in turn, then all of them again in the same order.")
            if self.orders.value is Order.ROUNDS
            else self.tr("Each part as often as it takes, then the next one.")
        )
        text = self.tr(
            "Number the parts and lay them out in this order. The next {count} parts of the line belong to the study. "
            "Take each part out and put it in again, as the line does. Choose parts near the limits too, good and "
            "defective ones."
        )
        self._explanation.setText(f"{order} {text.format(count=count_text(int(parts * rounds)))}")

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (self._panel, self.parts, self.rounds, self.orders, self.lines, self.start, self.cancel):
            widget.apply_theme(theme)
        self.name.setFont(theme.font(Type.BODY))
        for label in (*self._names, self._explanation, self._complaint):
            label.setFont(theme.font(Type.BODY))
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(12))
        self._buttons.setSpacing(theme.px(10))
        self._panel.content.setSpacing(theme.px(16))
        for button in (self.start, self.cancel):
            button.setMinimumHeight(theme.px(50))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self._panel.title.setText(self.tr("New study: the same parts again and again"))
        names = (self.tr("Name"), self.tr("Parts"), self.tr("Times each"), self.tr("Order"), self.tr("Line"))
        for label, text in zip(self._names, names, strict=True):
            label.setText(text)
        self.orders.buttons[Order.ROUNDS].setText(self.tr("In rounds"))
        self.orders.buttons[Order.IN_A_ROW].setText(self.tr("Each part in a row"))
        self.start.setText(self.tr("Start"))
        self.cancel.setText(self.tr("Cancel"))
        self._show()
