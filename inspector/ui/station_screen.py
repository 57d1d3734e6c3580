"""Everything on the operator's screen and where it stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.banner import Banner
from inspector.ui.check.check_panel import CheckPanel
from inspector.ui.confirm_strip import ConfirmStrip
from inspector.ui.counters import CountersPanel
from inspector.ui.film_strip import FilmStrip
from inspector.ui.header import Header
from inspector.ui.line_header import LineHeader
from inspector.ui.picture_pane import PicturePane
from inspector.ui.recipe_chooser import RecipeChooser
from inspector.ui.score_bar import ScoreBar
from inspector.ui.surface import Surface
from inspector.ui.theme import Theme
from inspector.ui.trend import Trend

_SMALLER = 0.8
"""What is written in the banner of a line that stands beside another one."""
_PICTURE_SHARE = 0.4
"""Of the height of a line that stands beside another one."""


class StationScreen(Surface):
    """Header, strips, banner; picture beside score, counters and trend; film strip. Overlays leave the banner free.

    Beside another line, with a ``line_header``, score and counters stand below the picture, there is no trend, and the
    film strip comes where the window is high enough.
    """

    def __init__(self, theme: Theme, line_header: LineHeader | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, line_header or Header(theme), parent)
        self._narrow = line_header is not None
        self.confirm = ConfirmStrip()
        self.banner = Banner(theme)
        self.picture = PicturePane(theme)
        self.score = ScoreBar(theme)
        self.counters = CountersPanel(theme)
        self.trend = Trend(theme)
        self.film = FilmStrip(theme)
        self._side: QHBoxLayout | QVBoxLayout = QHBoxLayout() if self._narrow else QVBoxLayout()
        self._middle: QHBoxLayout | QVBoxLayout = QVBoxLayout() if self._narrow else QHBoxLayout()
        # Beside another line there is no room for the trend.
        for panel, stretch in zip(
            (self.score, self.counters, self.trend), (3, 5) if self._narrow else (3, 4, 4), strict=False
        ):
            self._side.addWidget(panel, stretch)
        self.banner.brief = self._narrow
        self.picture.has_legend = not self._narrow
        self._middle.addWidget(self.picture, 2)
        self._middle.addLayout(self._side, 0 if self._narrow else 1)
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
        self.recipes = RecipeChooser(theme, self)
        self.check = CheckPanel(theme, self)
        self._overlays = (*self._overlays, self.recipes, self.check)
        for overlay in self._overlays:
            overlay.raise_()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        margin, gap = (theme.px(10), theme.px(10)) if self._narrow else (theme.px(24), theme.px(16))
        edge = self.film.edge(theme)
        self._body.setContentsMargins(margin, gap, margin, gap - edge)
        self._foot.setContentsMargins(margin - edge, 0, margin - edge, gap - edge)
        self._body.setSpacing(gap)
        self._middle.setSpacing(gap if self._narrow else theme.px(20))
        self._side.setSpacing(gap)
        for widget in (
            self.confirm,
            self.picture,
            self.score,
            self.counters,
            self.trend,
            self.film,
            self.recipes,
            self.check,
        ):
            widget.apply_theme(theme)
        self.banner.apply_theme(replace(theme, scale=_SMALLER * theme.scale) if self._narrow else theme)
        super().apply_theme(theme)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)

    def overlay_top(self) -> int:
        """Below the banner."""
        self._column.activate()
        return self.banner.geometry().bottom() + 1

    def _make_room(self) -> None:
        """Strips over a low window leave too little beside the picture: the trend is what one can do without.

        Beside another line it is the film strip, which comes only where the picture keeps its share of the height.
        """
        if self._narrow:
            strip = self.film.sizeHint().height()
            others = self._column.minimumSize().height() - self._middle.minimumSize().height()
            others += self._side.minimumSize().height() + (strip if self.film.isHidden() else 0)
            fits = self.height() - others >= _PICTURE_SHARE * self.height()
            if fits == self.film.isHidden():
                self.film.setVisible(fits)
            return
        panels = (self.score, self.counters, self.trend)
        beside = sum(panel.minimumSizeHint().height() for panel in panels) + 2 * self._side.spacing()
        others = self._column.minimumSize().height() - self._middle.minimumSize().height()
        fits = others + beside <= self.height()
        if fits == self.trend.isHidden():
            self.trend.setVisible(fits)
