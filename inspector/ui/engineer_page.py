"""What the pages have in common on which the engineer sets the station: its name, and the way back to the line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.theme import Theme, Type
from inspector.ui.top_line import TopLine
from inspector.ui.whole_screen import WholeScreen


class EngineerPage(WholeScreen):
    """``control`` stands beside its name; :attr:`aside` says something at the right, cut as ``cut`` says.

    What it shows is put into :attr:`body`.
    """

    left = Signal()
    """Back to the line."""

    def __init__(self, control: QWidget, cut: Qt.TextElideMode, parent: QWidget | None = None) -> None:
        self.back, self.title, self.aside = Button("back", kind="flat"), QLabel(), ElidedLabel(mode=cut)
        header = TopLine(self.back, self.title, control)
        super().__init__(header, parent)
        header.row.addWidget(self.aside, 1)
        self.aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.aside.setProperty("tone", "quiet")
        self.body = QVBoxLayout()
        self.under_header.addLayout(self.body, 1)
        self.back.clicked.connect(lambda: self.go_back())

    def go_back(self) -> None:
        """To the line; a page on which something would be lost asks first."""
        self.left.emit()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.back.apply_theme(theme)
        self.title.setFont(theme.font(Type.LARGE, 650))
        self.aside.setFont(theme.font(Type.BODY))
        margin = theme.px(16)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(margin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _write_header(self, title: str) -> None:
        self.title.setText(title)
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("Back to the line (Esc)"))
