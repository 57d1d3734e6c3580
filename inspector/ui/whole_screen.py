"""What fills the window in place of the operator's screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.paths import resource_path
from inspector.ui.style_sheet import style_sheet
from inspector.ui.teach.teach_style import teach_style
from inspector.ui.theme import Theme
from inspector.ui.top_line import TopLine

_PASSED_ON = (Qt.Key.Key_F1, Qt.Key.Key_F11)
"""Keys of the window that are of use here too; all others stay here: Space must not stop or start the line."""


class WholeScreen(QWidget):
    """``header`` at the top; the screen puts what it shows into :attr:`under_header`."""

    def __init__(self, header: TopLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.under_header = QVBoxLayout(self)
        self.under_header.setContentsMargins(0, 0, 0, 0)
        self.under_header.setSpacing(0)
        self.under_header.addWidget(header)
        self._header = header

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.setStyleSheet(self._sheet(theme))
        self._header.apply_theme(theme)

    def _sheet(self, theme: Theme) -> str:
        return style_sheet(theme) + teach_style(theme, resource_path("icons/check-white.svg").as_posix())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PASSED_ON:
            event.ignore()
