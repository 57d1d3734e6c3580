"""A label whose text changes all the time and moves nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget


class SteadyLabel(QLabel):
    """Has the room of the longest text so far, and the text at its right end.

    A label that is as wide as its text has the whole window arranged anew with each text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def setText(self, text: str) -> None:  # noqa: N802 (Qt's name)
        if text != self.text():
            super().setText(text)
            self._make_room(self.minimumWidth())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._make_room(0)

    def _make_room(self, least: int) -> None:
        # The height of the font, whatever other one a sign comes from.
        self.setFixedSize(max(least, self.sizeHint().width()), self.fontMetrics().height())
