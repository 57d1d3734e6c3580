"""A menu that opens under its button and leaves nothing behind."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from inspector.ui.theme import Theme, Type


class ChoiceMenu(QMenu):
    """Made anew for each click, so that it always offers what there is now."""

    def __init__(self, theme: Theme, button: QWidget) -> None:
        super().__init__(button)
        self._button = button
        self._gap = theme.px(6)
        self.setFont(theme.font(Type.BODY))
        self.setToolTipsVisible(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def open_under_button(self) -> None:
        """Returns at once: the line goes on while the menu is open."""
        self.popup(self._button.mapToGlobal(QPoint(0, self._button.height() + self._gap)))
