"""Buttons as the station has them: never focused by a click, pressed by Enter, their icon in the theme's colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from inspector.ui.icons import icon
from inspector.ui.theme import Theme, Type

_ICON_GAP = 4
"""Between icon and text, as Qt's styles have it."""
_SLACK = 4
"""Metrics of a text are rounded; a pixel short would elide it."""


class Button(QPushButton):
    """``kind``: "" on a panel, "flat" on anything busier, "primary" for the one thing to do next.

    A click leaves the focus alone, so that the keys of the window go on working; Tab
    reaches every button. A button narrower than its text elides it in the middle.
    """

    def __init__(self, icon_name: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._theme: Theme | None = None
        self._type, self._weight = Type.BODY, 550
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)

    def set_icon_name(self, icon_name: str) -> None:
        """Another icon of resources/icons."""
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self._draw_icon()

    def set_kind(self, kind: str) -> None:
        """Another look."""
        if kind != self.property("kind"):
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self._draw_icon()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.setFont(theme.font(self._type, self._weight))
        side = theme.px(22)
        self.setIconSize(QSize(side, side))
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        if self._theme is None or not self._icon_name:
            return
        palette = self._theme.palette
        primary = self.property("kind") == "primary" and self.isEnabled()
        plain = palette.text if self.isEnabled() else palette.quiet
        colour = (palette.background if palette.background < "#7" else palette.panel) if primary else plain
        self.setIcon(icon(self._icon_name, colour, self.iconSize().width()))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + _SLACK, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        if not option.icon.isNull():
            room -= self.iconSize().width() + _ICON_GAP
        option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideMiddle, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
