"""A number of the camera: its name, a field with its unit, and a slider over its whole range."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from inspector.core.camera_settings import Span
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.teach.number_field import NumberField, NumberRange
from inspector.ui.theme import Theme, Type

_STEPS = 1000
_LOGARITHMIC_FROM = 100.0
"""A range whose ends differ by this factor is passed through by factors, else small values could not be hit."""


class NumberRow(QWidget):
    """Hidden until it was given a range."""

    changed = Signal(float)
    """By hand, with every movement of the slider."""

    def __init__(self, unit: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span = Span(0, 1)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._name.setProperty("tone", "quiet")
        self.field = NumberField(NumberRange())
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._unit = QLabel(unit)
        self._unit.setProperty("tone", "quiet")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self._heading = QHBoxLayout()
        self._heading.addWidget(self._name, 1)
        self._heading.addWidget(self.field)
        self._heading.addWidget(self._unit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._heading)
        self._column.addWidget(self.slider)
        self.slider.valueChanged.connect(self._on_moved)
        self.field.number_entered.connect(self._on_entered)
        self.hide()

    def write(self, name: str, tip: str = "") -> None:
        """Its texts."""
        self._name.setText(name)
        self.slider.setAccessibleName(name)
        self.field.setAccessibleName(name)
        self.setToolTip(tip)

    def show_value(self, span: Span | None, value: float | None) -> None:
        """What the camera has; nothing is told. Whatever the hand is on stays as it is."""
        self.setVisible(span is not None and value is not None)
        if span is None or value is None:
            return
        self._span = span
        self.field.set_bounds(NumberRange(span.lowest, span.highest))
        if not self.slider.isSliderDown():
            self._place(value)
        if not self.field.hasFocus():
            self.field.set_number(_rounded(value))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._name.setFont(theme.font(Type.BODY))
        self._unit.setFont(theme.font(Type.BODY))
        self._unit.setFixedWidth(theme.px(40))
        self.field.apply_theme(theme)
        self.slider.setMinimumHeight(theme.px(22))
        self._heading.setSpacing(theme.px(8))
        self._column.setSpacing(0)

    @property
    def _is_logarithmic(self) -> bool:
        return self._span.lowest > 0 and self._span.highest / self._span.lowest >= _LOGARITHMIC_FROM

    def _place(self, value: float) -> None:
        low, high = self._span.lowest, self._span.highest
        if self._is_logarithmic:
            share = math.log(max(value, low) / low) / math.log(high / low)
        else:
            share = (value - low) / (high - low) if high > low else 0.0
        self.slider.blockSignals(True)
        self.slider.setValue(round(_STEPS * share))
        self.slider.blockSignals(False)

    def _on_moved(self, position: int) -> None:
        low, high = self._span.lowest, self._span.highest
        share = position / _STEPS
        value = low * (high / low) ** share if self._is_logarithmic else low + share * (high - low)
        value = self._span.nearest(_rounded(value))
        self.field.set_number(value)
        self.changed.emit(value)

    def _on_entered(self, value: float) -> None:
        value = self._span.nearest(value)
        self._place(value)
        self.changed.emit(value)


def _rounded(value: float) -> float:
    """To three figures, as nobody sets a camera more finely by a slider."""
    return float(f"{value:.3g}") if abs(value) < 1000 else float(round(value))
