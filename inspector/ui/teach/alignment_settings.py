"""Whether and how each part is found: how well, how far turned, and which side up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.recipes.plan import AlignmentPlan
from inspector.ui.teach.named_slider import NamedSlider
from inspector.ui.texts import percent_text
from inspector.ui.theme import Theme, Type

_TURN_STEP = 5
_USUAL = {name: field.default for name, field in AlignmentPlan.model_fields.items()}


class AlignmentSettings(QWidget):
    """One box to tick; what it asks for is seen once it is ticked."""

    wanted = Signal(bool)
    """By hand: each part is to be found, or no longer."""
    chosen = Signal()
    """One of the values is another, and the hand let go of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.align, self.sides = QCheckBox(), QCheckBox()
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setProperty("tone", "quiet")
        self.minimum_match = NamedSlider(10, 95)
        self.largest_turn = NamedSlider(0, 180 // _TURN_STEP)
        self._sliders = QHBoxLayout()
        self._sliders.addWidget(self.minimum_match, 1)
        self._sliders.addWidget(self.largest_turn, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.align)
        self._column.addWidget(self.hint)
        self._column.addLayout(self._sliders)
        self._column.addWidget(self.sides)
        self.align.clicked.connect(self.wanted)
        self.sides.clicked.connect(lambda _: self.chosen.emit())
        for slider in (self.minimum_match, self.largest_turn):
            slider.changed.connect(self._write_values)
            slider.settled.connect(lambda _: self.chosen.emit())
        self.show_alignment(None)
        self.retranslate()

    @property
    def is_wanted(self) -> bool:
        """Whether each part is to be found."""
        return self.align.isChecked()

    def values(self) -> dict[str, float | bool]:
        """Fields of the plan's alignment that are set here."""
        return {
            "minimum_match": self.minimum_match.slider.value() / 100,
            "largest_turn_deg": float(self.largest_turn.slider.value() * _TURN_STEP),
            "tells_sides": self.sides.isChecked(),
        }

    def differs_from(self, alignment: AlignmentPlan) -> bool:
        """Whether another value was chosen; finer ones, of a plan that was written by hand, count as the nearest."""
        shown = (
            round(100 * alignment.minimum_match) / 100,
            float(round(alignment.largest_turn_deg / _TURN_STEP) * _TURN_STEP),
            alignment.tells_sides,
        )
        return tuple(self.values().values()) != shown

    def show_alignment(self, alignment: AlignmentPlan | None) -> None:
        """As the plan has it; the usual values without one."""
        known = _USUAL if alignment is None else dict(alignment)
        self.align.setChecked(alignment is not None)
        self.minimum_match.show_value(round(100 * known["minimum_match"]))
        self.largest_turn.show_value(round(known["largest_turn_deg"] / _TURN_STEP))
        self.sides.setChecked(known["tells_sides"])
        self.show_state()
        self._write_values()

    def show_state(self) -> None:
        """What is asked for, and what only explains."""
        for widget in (self.minimum_match, self.largest_turn, self.sides):
            widget.setVisible(self.is_wanted)
        self.hint.setVisible(not self.is_wanted)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for slider in (self.minimum_match, self.largest_turn):
            slider.apply_theme(theme)
        self.align.setFont(theme.font(Type.BODY, 600))
        for widget in (self.hint, self.sides):
            widget.setFont(theme.font(Type.BODY))
        self._column.setSpacing(theme.px(6))
        self._sliders.setSpacing(theme.px(24))

    def retranslate(self) -> None:
        """Texts in the language of the screen."""
        self.align.setText(self.tr("Find each part, wherever it lies"))
        self.hint.setText(
            self.tr("Needed where parts are shifted or turned. A part that is not found gets no verdict.")
        )
        self.sides.setText(self.tr("Refuse parts that lie wrong side up"))
        self.sides.setToolTip(self.tr("Leave it out for a pattern that looks the same in a mirror"))
        self._write_values()

    def _write_values(self) -> None:
        tip = self.tr("A part that matches less is not found, and gets no verdict")
        match = percent_text(self.minimum_match.slider.value())
        self.minimum_match.write(self.tr("Lowest match accepted"), match, tip)
        turn = self.largest_turn.slider.value() * _TURN_STEP
        text = self.tr("any") if turn == 180 else f"± {turn}°"
        tip = self.tr("Parts turned further are not found; a small turn is found more surely, and sooner")
        self.largest_turn.write(self.tr("Largest turn"), text, tip)
