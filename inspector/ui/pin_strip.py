"""Asks for the engineer's PIN without stopping anything."""

from __future__ import annotations

import hmac
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.theme import Theme, Type

_LONGEST = 12


class PinStrip(QFrame):
    """Digits by key or finger; hidden while nobody is asked."""

    closed = Signal()
    """The question is over, answered or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pin = ""
        self._typed = ""
        self._purpose = ""
        self._wrong = False
        self._then: Callable[[], None] | None = None
        self._question = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._dots = QLabel()
        self.digits = [Button() for _ in range(10)]
        self.erase = Button()
        self.cancel = Button(kind="flat")
        self.enter = Button(kind="primary")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._question, 1)
        self._row.addWidget(self._dots)
        for number, button in enumerate(self.digits):
            button.setText(str(number))
            button.clicked.connect(lambda _=False, digit=str(number): self._type(digit))
        for button in (*self.digits[1:], self.digits[0], self.erase, self.cancel, self.enter):
            self._row.addWidget(button)
        self.erase.setText("⌫")
        self.erase.clicked.connect(self._on_erased)
        self.cancel.clicked.connect(self.dismiss)
        self.enter.clicked.connect(self._on_entered)
        self._write()
        self.hide()

    def ask(self, purpose: str, pin: str, then: Callable[[], None]) -> None:
        """``then`` is called once ``pin`` was entered. ``purpose`` says what for."""
        self._purpose, self._pin, self._then = purpose, pin, then
        self._typed, self._wrong = "", False
        self._show()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def take(self, digits: str, *, whole: bool) -> None:
        """What came too quick for a hand, as from a barcode: a PIN is shown and told nowhere. ``whole``: with Enter."""
        for digit in filter(str.isdecimal, digits):
            self._type(digit)
        if whole:
            self._on_entered()

    def dismiss(self) -> None:
        """Leave everything as it is."""
        self._typed, self._then = "", None
        self.closed.emit()
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._question.setFont(theme.font(Type.LARGE, 600))
        self._dots.setFont(theme.font(Type.TITLE, 700))
        self._dots.setMinimumWidth(theme.px(150))
        for button in (*self.digits, self.erase, self.cancel, self.enter):
            button.apply_theme(theme)
            button.setFont(theme.font(Type.LARGE, 600))
            button.setMinimumSize(theme.px(64), theme.px(64))  # for a finger in a glove
        self._row.setContentsMargins(theme.px(24), theme.px(10), theme.px(12), theme.px(10))
        self._row.setSpacing(theme.px(6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal():
            self._type(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._on_erased()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_entered()
        # Every other key stays here too: none of them may reach the line meanwhile.

    def _write(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.enter.setText(self.tr("Enter"))
        self.erase.setAccessibleName(self.tr("Erase the last digit"))
        self._show()

    def _type(self, digit: str) -> None:
        self._wrong = False
        if len(self._typed) < _LONGEST:
            self._typed += digit
        self._show()

    def _on_erased(self) -> None:
        self._typed = self._typed[:-1]
        self._show()

    def _on_entered(self) -> None:
        right = hmac.compare_digest(self._typed.encode(), self._pin.encode())
        then, self._typed = self._then, ""
        if not right or then is None:
            self._wrong = True
            self._show()
            return
        self.dismiss()
        then()

    def _show(self) -> None:
        self._dots.setText("•" * len(self._typed))
        text = self.tr("{purpose}: wrong PIN") if self._wrong else self.tr("{purpose}: engineer's PIN")
        self._question.setText(text.format(purpose=self._purpose))
