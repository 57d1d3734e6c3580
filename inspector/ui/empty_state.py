"""What stands where the picture will be: what is missing, and the button that gets it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.icons import icon_pixmap
from inspector.ui.theme import Theme, Type


class EmptyState(QWidget):
    """An icon, a line, an explanation, and at most one button."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = "inspector"
        self._icon, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._text.setProperty("tone", "quiet")
        self._text.setWordWrap(True)
        self.button = Button(kind="primary")
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(label)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)

    def show_state(self, icon_name: str, title: str, text: str, button: str = "") -> None:
        """Without ``button`` there is none."""
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self._draw_icon()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._title.setFont(theme.font(Type.TITLE, 650))
        self._text.setFont(theme.font(Type.LARGE))
        self.button.apply_theme(theme)
        self._column.setSpacing(theme.px(14))
        margin = theme.px(48)
        self._column.setContentsMargins(margin, theme.px(16), margin, theme.px(16))
        self._draw_icon()

    def _draw_icon(self) -> None:
        side = self._theme.px(64)
        pixmap = icon_pixmap(self._icon_name, self._theme.palette.quiet, side, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)
