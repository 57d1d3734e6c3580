"""Everything on the operator's screen and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.banner import Banner
from inspector.ui.confirm_strip import ConfirmStrip
from inspector.ui.counters import CountersPanel
from inspector.ui.fault_strip import FaultStrip
from inspector.ui.film_strip import FilmStrip
from inspector.ui.header import Header
from inspector.ui.help_overlay import HelpOverlay
from inspector.ui.notice_strip import NoticeStrip
from inspector.ui.picture_pane import PicturePane
from inspector.ui.pin_strip import PinStrip
from inspector.ui.recipe_chooser import RecipeChooser
from inspector.ui.score_bar import ScoreBar
from inspector.ui.theme import Theme
from inspector.ui.trend import Trend


class StationScreen(QWidget):
    """Header, strips, banner; picture beside score, counters and trend; film strip. Overlays leave the banner free."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(theme)
        self.faults = FaultStrip(theme)
        self.confirm = ConfirmStrip()
        self.pin = PinStrip()
        self.notice = NoticeStrip()
        self.banner = Banner(theme)
        self.picture = PicturePane(theme)
        self.score = ScoreBar(theme)
        self.counters = CountersPanel(theme)
        self.trend = Trend(theme)
        self.film = FilmStrip(theme)
        self._side = QVBoxLayout()
        for panel, stretch in ((self.score, 3), (self.counters, 4), (self.trend, 4)):
            self._side.addWidget(panel, stretch)
        self._middle = QHBoxLayout()
        self._middle.addWidget(self.picture, 2)
        self._middle.addLayout(self._side, 1)
        self._body = QVBoxLayout()
        for widget in (self.faults, self.confirm, self.pin, self.notice, self.banner):
            self._body.addWidget(widget)
        self._body.addLayout(self._middle, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.film)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addLayout(self._body, 1)
        self._column.addLayout(self._foot)
        self.help = HelpOverlay(theme, self)
        self.recipes = RecipeChooser(theme, self)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        margin, gap = theme.px(24), theme.px(16)
        edge = self.film.edge(theme)
        self._body.setContentsMargins(margin, gap, margin, gap - edge)
        self._foot.setContentsMargins(margin - edge, 0, margin - edge, gap - edge)
        self._body.setSpacing(gap)
        self._middle.setSpacing(theme.px(20))
        self._side.setSpacing(gap)
        for widget in (
            self.header,
            self.faults,
            self.confirm,
            self.pin,
            self.notice,
            self.banner,
            self.picture,
            self.score,
            self.counters,
            self.trend,
            self.film,
            self.help,
            self.recipes,
        ):
            widget.apply_theme(theme)
        # What is painted, not written, is in the new colours and words too.
        self.update()

    def show_overlay(self, overlay: QWidget, shown: bool) -> None:
        """At most one of help and recipes is open."""
        for other in (self.help, self.recipes):
            other.setVisible(shown and other is overlay)
        overlay.raise_()
        self._arrange_overlays()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self._arrange_overlays()

    def _make_room(self) -> None:
        """Strips over a low window leave too little beside the picture: the trend is what one can do without."""
        panels = (self.score, self.counters, self.trend)
        beside = sum(panel.minimumSizeHint().height() for panel in panels) + 2 * self._side.spacing()
        others = self._column.minimumSize().height() - self._middle.minimumSize().height()
        fits = others + beside <= self.height()
        if fits == self.trend.isHidden():
            self.trend.setVisible(fits)

    def _arrange_overlays(self) -> None:
        """Below the banner, which must stay readable whatever is open."""
        self._column.activate()
        top = self.banner.geometry().bottom() + 1
        for overlay in (self.help, self.recipes):
            overlay.setGeometry(0, top, self.width(), self.height() - top)
