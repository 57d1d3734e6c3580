"""What belongs to the station as a whole on the screen that it inspects with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector.ui.fault_strip import FaultStrip
from inspector.ui.header import Header
from inspector.ui.help_overlay import HelpOverlay
from inspector.ui.notice_strip import NoticeStrip
from inspector.ui.operator.operator_chooser import OperatorChooser
from inspector.ui.pin_strip import PinStrip
from inspector.ui.theme import Theme


class Surface(QWidget):
    """Header, strips, help and who is there; where they stand is for the screens made of it."""

    def __init__(self, theme: Theme, header: Header, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = header
        self.faults = FaultStrip(theme)
        self.pin = PinStrip()
        self.notice = NoticeStrip()
        self.help = HelpOverlay(theme, self)
        self.operators = OperatorChooser(theme, self)
        self._overlays: tuple[QWidget, ...] = (self.help, self.operators)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (self.header, self.faults, self.pin, self.notice, self.help, self.operators):
            widget.apply_theme(theme)
        # What is painted, not written, is in the new colours and words too.
        self.update()

    def show_overlay(self, overlay: QWidget, shown: bool) -> None:
        """At most one of them is open."""
        for other in self._overlays:
            other.setVisible(shown and other is overlay)
        overlay.raise_()
        self._arrange_overlays()

    def overlay_top(self) -> int:
        """Where overlays may begin, in pixels from the top: below what must stay readable whatever is open."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_overlays()

    def _arrange_overlays(self) -> None:
        top = self.overlay_top()
        for overlay in self._overlays:
            overlay.setGeometry(0, top, self.width(), self.height() - top)
