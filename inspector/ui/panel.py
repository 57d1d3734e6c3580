"""A titled box of the right column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.ui.elided_label import ElidedLabel
from inspector.ui.steady_label import SteadyLabel
from inspector.ui.theme import Theme, Type


class Panel(QFrame):
    """Quiet title on the left, the figure that sums it up on the right, the content below.

    ``steady``: that figure is another one with each part.
    """

    def __init__(self, parent: QWidget | None = None, *, steady: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.title.setProperty("tone", "quiet")
        self.summary = SteadyLabel() if steady else QLabel()
        self.heading = QHBoxLayout()
        self.heading.addWidget(self.title, 1)
        self.heading.addWidget(self.summary)
        self.content = QVBoxLayout(self)
        self.content.addLayout(self.heading)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        margin = theme.px(22)
        self.content.setContentsMargins(margin, theme.px(16), margin, theme.px(16))
        self.content.setSpacing(theme.px(8))
        self.title.setFont(theme.font(Type.BODY))
        self.summary.setFont(theme.font(Type.BODY, 650))
