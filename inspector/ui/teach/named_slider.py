"""A slider that says what it sets and to what."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from inspector.ui.elided_label import ElidedLabel
from inspector.ui.theme import Theme, Type


class NamedSlider(QWidget):
    """Name on the left, value on the right, the slider below them."""

    changed = Signal(int)
    """With every movement."""
    settled = Signal(int)
    """Once the hand lets go, or a key was pressed."""

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self.value_label = ElidedLabel(mode=Qt.TextElideMode.ElideRight), QLabel()
        self._name.setProperty("tone", "quiet")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(lowest, highest)
        heading = QHBoxLayout()
        heading.addWidget(self._name, 1)
        heading.addWidget(self.value_label)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(heading)
        self._column.addWidget(self.slider)
        self.slider.valueChanged.connect(self._on_changed)
        self.slider.sliderReleased.connect(lambda: self.settled.emit(self.slider.value()))

    def write(self, name: str, value: str, tip: str = "") -> None:
        """Its texts."""
        self._name.setText(name)
        self.value_label.setText(value)
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(tip)

    def show_value(self, value: int) -> None:
        """From elsewhere: nothing is emitted."""
        self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(False)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._name.setFont(theme.font(Type.BODY))
        self.value_label.setFont(theme.font(Type.BODY, 600))
        self.slider.setMinimumHeight(theme.px(30))
        self._column.setSpacing(theme.px(2))

    def _on_changed(self, value: int) -> None:
        self.changed.emit(value)
        if not self.slider.isSliderDown():
            self.settled.emit(value)
