"""The tools on the picture: heat and its opacity, compare, fit, one to one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget

from inspector.ui.buttons import Button
from inspector.ui.texts import percent_text
from inspector.ui.theme import Theme

_WHEEL_PERCENT = 5


class PictureTools(QFrame):
    """A small bar over the picture. The wheel on it changes the opacity of the heat."""

    heat_toggled = Signal(bool)
    opacity_changed = Signal(float)
    compare_held = Signal(bool)
    fit_clicked = Signal()
    one_to_one_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("veil")
        self.heat = Button(kind="flat")
        self.heat.setCheckable(True)
        self.heat.setChecked(True)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.compare = Button(kind="flat")
        self.fit = Button(kind="flat")
        self.one_to_one = Button(kind="flat")
        self._row = QHBoxLayout(self)
        for widget in (self.heat, self.opacity, self.compare, self.fit, self.one_to_one):
            self._row.addWidget(widget)
        self.heat.toggled.connect(self._on_heat_toggled)
        self.opacity.valueChanged.connect(self._on_opacity_changed)
        self.compare.pressed.connect(lambda: self.compare_held.emit(True))
        self.compare.released.connect(lambda: self.compare_held.emit(False))
        self.fit.clicked.connect(self.fit_clicked)
        self.one_to_one.clicked.connect(self.one_to_one_clicked)
        self.opacity.setValue(70)
        self._write()

    def set_fitted(self, fitted: bool) -> None:
        """Whether the whole picture is in view: then Fit has nothing to do."""
        self.fit.setEnabled(not fitted)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for button in (self.heat, self.compare, self.fit, self.one_to_one):
            button.apply_theme(theme)
        self.opacity.setFixedWidth(theme.px(110))
        self.opacity.setMinimumHeight(theme.px(30))
        gap = theme.px(5)
        self._row.setContentsMargins(gap, gap, gap, gap)
        self._row.setSpacing(theme.px(4))
        self._keep_heat_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def wheelEvent(self, event: QWheelEvent) -> None:
        step = _WHEEL_PERCENT if event.angleDelta().y() > 0 else -_WHEEL_PERCENT
        self.opacity.setValue(self.opacity.value() + step)
        event.accept()

    def _on_heat_toggled(self, on: bool) -> None:
        self.opacity.setEnabled(on)
        self._write()
        self.heat_toggled.emit(on)

    def _on_opacity_changed(self, percent: int) -> None:
        self._write()
        self.opacity_changed.emit(percent / 100)

    def _write(self) -> None:
        self.heat.setText(self._heat_text(self.opacity.value()) if self.heat.isChecked() else self.tr("Heat off"))
        self.heat.setToolTip(self.tr("Show or hide the heat (H)"))
        self.opacity.setToolTip(self.tr("How strong the heat covers the picture"))
        self.opacity.setAccessibleName(self.tr("Strength of the heat"))
        self.compare.setText(self.tr("Compare"))
        self.compare.setToolTip(self.tr("Hold to see the bare picture (C)"))
        self.fit.setText(self.tr("Fit"))
        self.fit.setToolTip(self.tr("Show the whole picture (F)"))
        self.one_to_one.setText(self.tr("1:1"))
        self.one_to_one.setToolTip(self.tr("Show every pixel of the picture (1)"))

    def _heat_text(self, percent: int) -> str:
        return self.tr("Heat {percent}").format(percent=percent_text(percent))

    def _keep_heat_width(self) -> None:
        """As wide as its widest text, so that the bar does not move under the hand."""
        metrics, now = self.heat.fontMetrics(), self.heat.text()
        widest = max(metrics.horizontalAdvance(text) for text in (self._heat_text(100), self.tr("Heat off"), now))
        self.heat.setFixedWidth(widest + self.heat.sizeHint().width() - metrics.horizontalAdvance(now))
