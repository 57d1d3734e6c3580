"""The scores with the two lines, the parts nearest to them, and where the heat begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.elided_label import ElidedLabel
from inspector.ui.teach.heat_scale import HeatScale
from inspector.ui.teach.nearest_parts import NearestParts
from inspector.ui.teach.part_views import PartViews
from inspector.ui.teach.score_plot import ScorePlot
from inspector.ui.theme import Theme, Type


class ScoresView(QWidget):
    """Only arranges: the page moves the lines and hears of them."""

    def __init__(self, theme: Theme, views: PartViews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = ScorePlot(theme)
        self.nearest = NearestParts(theme, views)
        self.heat = HeatScale(theme)
        self._near = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._hint = QLabel()
        self._heat_name = QLabel()
        for label in (self._near, self._heat_name):
            label.setProperty("tone", "quiet")
        self._heading = QHBoxLayout()
        self._heading.addWidget(self._near, 1)
        self._heading.addWidget(self._hint)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._heat_name)
        self._foot.addWidget(self.heat, 1)
        self.heat.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.plot, 6)
        self._column.addLayout(self._heading)
        self._column.addWidget(self.nearest, 5)
        self._column.addLayout(self._foot)
        self.apply_theme(theme)
        self._write()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (self.plot, self.nearest, self.heat):
            widget.apply_theme(theme)
        for label in (self._near, self._heat_name):
            label.setFont(theme.font(Type.BODY))
        self._hint.setFont(theme.font(Type.BODY, 600))
        self._column.setSpacing(theme.px(8))
        self._foot.setSpacing(theme.px(16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self._near.setText(self.tr("Nearest to the limits"))
        self._hint.setText(self.tr("drag a limit and watch them change"))
        self._heat_name.setText(self.tr("Heat"))
