"""A question that waits for an answer without stopping anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.theme import Theme, Type


class ConfirmStrip(QFrame):
    """Asks before something that cannot be undone; hidden while there is nothing to ask."""

    closed = Signal()
    """The question is over, answered or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._question = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.agree = Button(kind="primary")
        self.decline = Button(kind="flat")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._question, 1)
        self._row.addWidget(self.decline)
        self._row.addWidget(self.agree)
        self._then: Callable[[], None] | None = None
        self.agree.clicked.connect(self._on_agreed)
        self.decline.clicked.connect(self.dismiss)
        for button in (self.agree, self.decline):
            button.installEventFilter(self)
        self.hide()

    def ask(self, question: str, agree: str, decline: str, then: Callable[[], None]) -> None:
        """``then`` is called if the user agrees. A question still open is replaced."""
        self._question.setText(question)
        self.agree.setText(agree)
        self.decline.setText(decline)
        self._then = then
        self.show()
        self.take_keys()

    def take_keys(self) -> None:
        """Enter agrees, Escape does not."""
        self.agree.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Leave everything as it is."""
        self._then = None
        self.closed.emit()
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._question.setFont(theme.font(Type.LARGE, 600))
        self.agree.apply_theme(theme)
        self.decline.apply_theme(theme)
        self._row.setContentsMargins(theme.px(24), theme.px(10), theme.px(12), theme.px(10))
        self._row.setSpacing(theme.px(12))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Space stops the line, whatever is asked meanwhile: it goes on to the window and answers nothing.
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _on_agreed(self) -> None:
        then = self._then
        self.dismiss()
        if then is not None:
            then()
