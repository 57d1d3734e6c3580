"""How finely the picture is looked at: the working resolution, the tiles, and what they cost a part."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.teaching import Probe
from inspector.recipes.tiles import MOST_TILES, growth
from inspector.ui.teach.figures import part_time_text
from inspector.ui.teach.method_texts import method_name
from inspector.ui.teach.named_slider import NamedSlider
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type

_STEP = 32
"""Working resolutions are multiples of this."""


class FinenessSettings(QWidget):
    """Two sliders; with tiles also what a part takes then, as tiles are what makes it long."""

    moved = Signal()
    """With every movement."""
    chosen = Signal()
    """The hand let go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resolution = NamedSlider(64 // _STEP, 1024 // _STEP)
        self.tiles = NamedSlider(1, MOST_TILES)
        self._cost = QLabel()
        self._cost.setWordWrap(True)
        self._cost.setProperty("tone", "quiet")
        self._probe: Probe | None = None
        self._is_measuring = self._is_too_fine = False
        self._sliders = QHBoxLayout()
        self._sliders.addWidget(self.resolution, 1)
        self._sliders.addWidget(self.tiles, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._sliders)
        self._column.addWidget(self._cost)
        for slider in (self.resolution, self.tiles):
            slider.changed.connect(self._on_changed)
            slider.settled.connect(lambda _: self.chosen.emit())
        self.retranslate()

    @property
    def values(self) -> tuple[int, int]:
        """(resolution, tiles) of a plan."""
        return self.resolution.slider.value() * _STEP, self.tiles.slider.value()

    @property
    def side(self) -> float:
        """About that of the whole prepared image, in its pixels."""
        resolution, tiles = self.values
        return resolution * growth(tiles)

    def show_values(self, resolution: int, tiles: int) -> None:
        """As the plan has them."""
        self.resolution.show_value(round(resolution / _STEP))
        self.tiles.show_value(tiles)
        self._write_values()

    def show_measuring(self) -> None:
        """What a part takes is being measured."""
        self._probe, self._is_measuring = None, True
        self._write_cost()

    def show_probe(self, probe: Probe | None) -> None:
        """What a part takes; None where it is not known."""
        self._probe, self._is_measuring = probe, False
        self._write_cost()

    def show_too_fine(self, is_too_fine: bool) -> None:
        """Whether the prepared image has more pixels than the picture."""
        self._is_too_fine = is_too_fine
        self._write_cost()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for slider in (self.resolution, self.tiles):
            slider.apply_theme(theme)
        self._cost.setFont(theme.font(Type.BODY))
        self._column.setSpacing(theme.px(6))
        self._sliders.setSpacing(theme.px(24))

    def retranslate(self) -> None:
        """Texts in the language of the screen."""
        self._write_values()
        self._write_cost()

    def _on_changed(self, _: int) -> None:
        self._write_values()
        self.moved.emit()

    def _write_values(self) -> None:
        resolution, tiles = self.values
        tip = self.tr("More shows smaller defects and takes longer")
        self.resolution.write(self.tr("Working resolution"), f"{resolution} × {resolution}", tip)
        tip = self.tr("For small defects in large pictures: each tile is looked at in the working resolution")
        self.tiles.write(self.tr("Tiles"), self.tr("none") if tiles == 1 else f"{tiles} × {tiles}", tip)

    def _write_cost(self) -> None:
        text = ""
        if self._is_too_fine:
            text = self.tr("Finer than the picture itself: less shows as much, and is quicker.")
        elif self._is_measuring:
            text = self.tr("Measuring what a part takes …")
        elif self._probe is not None and self._probe.part_ms > 0:
            text = self.tr("{method}: about {time} a part on this PC, at most {count} parts a minute.")
            text = text.format(
                method=method_name(self._probe.detector),
                time=part_time_text(self._probe.part_ms),
                count=count_text(math.floor(60_000 / self._probe.part_ms)),
            )
        self._cost.setText(text)
        self._cost.setVisible(bool(text))
