"""One of the parts near the limits, as large as it can be shown."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.core.inspection import Limits
from inspector.core.teaching import PartView
from inspector.ui.picture_view import PictureView
from inspector.ui.theme import Theme


class PartViewPane(QWidget):
    """The picture can be zoomed and moved; its heat is by the limits of this moment."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PartView | None = None
        self.picture = PictureView(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.picture)

    @property
    def part(self) -> PartView | None:
        """What is shown."""
        return self._view

    def show_part(self, view: PartView, limits: Limits) -> None:
        """Another part, or other limits."""
        self._view = view
        seen = view.inspection
        verdict = seen.verdict if seen.score is None else limits.verdict(seen.score)
        # The outlines were found at the pixel limit it was judged by; at another one they would lie.
        regions = seen.regions if limits.pixel == seen.limits.pixel else ()
        self.picture.show_inspection(replace(seen, limits=limits, verdict=verdict, regions=regions))

    def forget(self) -> None:
        """There is none."""
        self._view = None
        self.picture.show_picture(None)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.picture.apply_theme(theme)
