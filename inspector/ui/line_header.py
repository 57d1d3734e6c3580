"""The top of one of two lines: its name and lamps, and below them what the operator can do to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.elided_label import ElidedLabel
from inspector.ui.header import Header
from inspector.ui.theme import Theme, Type


class LineHeader(Header):
    """What of the header belongs to one line; what belongs to the station stands above both."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        self.name = ElidedLabel(name, mode=Qt.TextElideMode.ElideRight)
        super().__init__(theme, parent)
        self.setObjectName("")  # the screen goes on behind it

    def _lay_out(self) -> tuple[QHBoxLayout, QHBoxLayout]:
        self._rows = QVBoxLayout(self)
        lamps, buttons = QHBoxLayout(), QHBoxLayout()
        lamps.addWidget(self.name, 1)
        lamps.addLayout(self._lamps)
        for widget in (self.start, self.trigger):
            buttons.addWidget(widget)
        buttons.addWidget(self.recipe, 1)
        buttons.addWidget(self.source)
        self._rows.addLayout(lamps)
        self._rows.addLayout(buttons)
        return buttons, lamps

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        super().apply_theme(theme)
        self.setFixedHeight(theme.px(112))
        self.name.setFont(theme.font(Type.TITLE, 700))
        self.name.setMinimumWidth(theme.px(90))
        for row in (self._row, self._lamp_row):
            row.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
            row.setSpacing(theme.px(12))
        self._rows.setContentsMargins(0, theme.px(6), 0, 0)
        self._rows.setSpacing(theme.px(6))
        self._lamps.setSpacing(theme.px(16))
        self._lamps.setContentsMargins(0, 0, 0, 0)
