"""A row of buttons of which one is down."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from inspector.ui.buttons import Button
from inspector.ui.theme import Theme


class Segments(QWidget):
    """Chooses one of ``values``; the arrow keys move the choice. Texts are set by the owner."""

    chosen = Signal(object)
    """By hand: :meth:`choose` tells nothing."""

    def __init__(self, values: Sequence[Hashable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {value: Button(kind="segment") for value in values}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for value, button in self.buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> Hashable | None:
        """What is chosen."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, value: Hashable | None) -> None:
        """Put this button down; None puts all up."""
        if value is None:
            self._group.setExclusive(False)
            for button in self.buttons.values():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self.buttons[value].setChecked(True)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._row.setSpacing(theme.px(6))
        for button in self.buttons.values():
            button.apply_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        buttons = list(self.buttons.values())
        focused = next((button for button in buttons if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        target = buttons[min(max(0, buttons.index(focused) + step), len(buttons) - 1)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()
