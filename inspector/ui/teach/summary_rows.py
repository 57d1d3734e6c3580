"""Names on the left, values on the right, a line between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from inspector.ui.theme import Theme, Type


class SummaryRows(QWidget):
    """Labels are kept from one time to the next, so that showing other values costs nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel, QFrame]] = []
        self._theme: Theme | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """What is shown."""
        return [(name.text(), value.text()) for name, value, _ in self._rows if not name.isHidden()]

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """(name, value) of each row."""
        while len(self._rows) < len(lines):
            self._add()
        for index, (name, value, rule) in enumerate(self._rows):
            for widget in (name, value, rule):
                widget.setVisible(index < len(lines))
            if index < len(lines):
                name.setText(lines[index][0])
                value.setText(lines[index][1])

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._grid.setContentsMargins(0, theme.px(8), 0, 0)
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(7))
        for name, value, _ in self._rows:
            name.setFont(theme.font(Type.BODY))
            value.setFont(theme.font(Type.BODY, 600))

    def _add(self) -> None:
        name, value, rule = QLabel(), QLabel(), QFrame()
        name.setProperty("tone", "quiet")
        for label in (name, value):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setTextFormat(Qt.TextFormat.PlainText)
        value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        value.setWordWrap(True)
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        row = 2 * len(self._rows)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
        self._grid.addWidget(rule, row + 1, 0, 1, 2)
        self._rows.append((name, value, rule))
        if self._theme is not None:
            self.apply_theme(self._theme)
