"""Something worth a glance that goes by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from inspector.ui.elided_label import ElidedLabel
from inspector.ui.theme import Theme, Type

SHOWN_MS = 6000


class NoticeStrip(QFrame):
    """One line; a newer one replaces it. Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._text = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """For the next seconds."""
        self._text.setText(text)
        self._timer.start()
        self.show()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._text.setFont(theme.font(Type.LARGE, 600))
        self._row.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
