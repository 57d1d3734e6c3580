"""What the camera lets be set, and nothing else; every change goes to the camera at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.camera_settings import (
    CameraSettings,
    Capabilities,
    Edge,
    Roi,
    Span,
    TriggerMode,
    ValueRange,
    WhiteBalance,
)
from inspector.ui.camera.choice_button import ChoiceButton
from inspector.ui.camera.number_row import NumberRow
from inspector.ui.camera.value_fields import ValueFields
from inspector.ui.theme import Theme, Type

_ROI = ("x", "y", "width", "height")
_COLOURS = ("red", "green", "blue")


class CameraSettingsForm(QWidget):
    """One row for each setting; those that the camera does not have are not shown."""

    changed = Signal(object)
    """CameraSettings that are wanted now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = Capabilities()
        self._settings = CameraSettings()
        self.trigger, self.line, self.edge, self.pixel_format = (ChoiceButton() for _ in range(4))
        self.exposure, self.gain, self.rate = NumberRow("µs"), NumberRow("dB"), NumberRow("1/s")
        self.balance = {colour: NumberRow() for colour in _COLOURS}
        self.range = ValueFields(("black", "white"))
        self.roi = ValueFields(_ROI)
        self._labels = {button: QLabel() for button in (self.trigger, self.line, self.edge, self.pixel_format)}
        self._rows: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._add_choices(self.trigger, self.line, self.edge)
        for row in (self.exposure, self.gain, *self.balance.values(), self.rate):
            self._column.addWidget(row)
        self._add_choices(self.pixel_format)
        self._column.addWidget(self.range)
        self._column.addWidget(self.roi)
        self._column.addStretch(1)
        self._connect()
        self._write()

    def _add_choices(self, *buttons: ChoiceButton) -> None:
        for button in buttons:
            label = self._labels[button]
            label.setProperty("tone", "quiet")
            row = QHBoxLayout()
            row.addWidget(label, 1)
            row.addWidget(button)
            self._rows.append(row)
            self._column.addLayout(row)

    def _connect(self) -> None:
        self.trigger.chosen.connect(lambda value: self._change(trigger=TriggerMode(value)))
        self.line.chosen.connect(lambda value: self._change(trigger_line=value))
        self.edge.chosen.connect(lambda value: self._change(trigger_edge=Edge(value)))
        self.pixel_format.chosen.connect(lambda value: self._change(pixel_format=value, value_range=None))
        self.exposure.changed.connect(lambda value: self._change(exposure_us=value))
        self.gain.changed.connect(lambda value: self._change(gain_db=value))
        self.rate.changed.connect(lambda value: self._change(frame_rate=value))
        for row in self.balance.values():
            row.changed.connect(self._on_balance)
        self.range.changed.connect(self._on_range)
        self.range.whole.clicked.connect(lambda: self._change(value_range=None))
        self.roi.changed.connect(self._on_roi)
        self.roi.whole.clicked.connect(self._on_whole_sensor)

    @property
    def settings(self) -> CameraSettings:
        """What is wanted now."""
        return self._settings

    def show_camera(self, known: Capabilities, settings: CameraSettings) -> None:
        """What the camera can do, and what it has; nothing is told."""
        self._known, self._settings = known, settings
        hardware = settings.trigger is TriggerMode.HARDWARE
        self._show_choice(self.trigger, settings.trigger.value, shown=len(known.triggers) > 1)
        self._show_choice(self.line, settings.trigger_line or "", shown=hardware and bool(known.trigger_lines))
        self._show_choice(self.edge, settings.trigger_edge.value, shown=hardware)
        self._show_choice(self.pixel_format, settings.pixel_format or "", shown=len(known.pixel_formats) > 1)
        self.exposure.show_value(known.exposure_us, settings.exposure_us)
        self.gain.show_value(known.gain_db, settings.gain_db)
        self.rate.show_value(known.frame_rate, settings.frame_rate)
        for colour, row in self.balance.items():
            balance = settings.white_balance
            row.show_value(known.white_balance, None if balance is None else getattr(balance, colour))
        self._show_range(known, settings)
        self._show_roi(known, settings)
        self._write()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for row in (self.exposure, self.gain, self.rate, *self.balance.values()):
            row.apply_theme(theme)
        for fields in (self.range, self.roi):
            fields.apply_theme(theme)
        for button, label in self._labels.items():
            button.apply_theme(theme)
            button.setFixedWidth(theme.px(230))
            label.setFont(theme.font(Type.BODY))
        self._column.setSpacing(theme.px(6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _show_choice(self, button: ChoiceButton, value: str, *, shown: bool) -> None:
        button.setVisible(shown)
        self._labels[button].setVisible(shown)
        button.show_value(value)

    def _show_range(self, known: Capabilities, settings: CameraSettings) -> None:
        deep = known.most_bits > 8
        self.range.setVisible(deep)
        if deep:
            most = (1 << known.most_bits) - 1
            have = settings.value_range or ValueRange(black=0, white=most)
            self.range.show_values({"black": Span(0, most - 1, 1), "white": Span(1, most, 1)}, have.model_dump())

    def _show_roi(self, known: Capabilities, settings: CameraSettings) -> None:
        self.roi.setVisible(known.roi is not None and settings.roi is not None)
        if known.roi is not None and settings.roi is not None:
            spans = {name: getattr(known.roi, name) for name in _ROI}
            self.roi.show_values(spans, settings.roi.model_dump())

    def _change(self, **values: Any) -> None:
        self._settings = self._settings.model_copy(update=values)
        self.changed.emit(self._settings)

    def _on_balance(self) -> None:
        values = {colour: row.field.number or 1.0 for colour, row in self.balance.items()}
        self._change(white_balance=WhiteBalance(**values))

    def _on_range(self) -> None:
        black, white = self.range.values["black"], self.range.values["white"]
        # Whichever of them was moved across the other takes it along.
        self._change(value_range=ValueRange(black=min(black, white - 1), white=max(white, 1)))

    def _on_roi(self) -> None:
        if self._known.roi is not None:
            self._change(roi=self._known.roi.nearest(Roi(**self.roi.values)))

    def _on_whole_sensor(self) -> None:
        roi = self._known.roi
        if roi is not None:
            self._change(roi=Roi(x=0, y=0, width=roi.sensor_width, height=roi.sensor_height))

    def _write(self) -> None:
        self._labels[self.trigger].setText(self.tr("Takes pictures"))
        self._labels[self.line].setText(self.tr("Signal line"))
        self._labels[self.edge].setText(self.tr("When the signal"))
        self._labels[self.pixel_format].setText(self.tr("Pixel format"))
        modes = {
            TriggerMode.FREE_RUN: self.tr("continuously"),
            TriggerMode.SOFTWARE: self.tr("on request"),
            TriggerMode.HARDWARE: self.tr("on a signal"),
        }
        self.trigger.offer({mode.value: modes[mode] for mode in self._known.triggers})
        self.line.offer({line: line for line in self._known.trigger_lines})
        self.edge.offer({Edge.RISING.value: self.tr("rises"), Edge.FALLING.value: self.tr("falls")})
        self.pixel_format.offer({name: name for name in self._known.pixel_formats})
        self.exposure.write(self.tr("Exposure"))
        self.gain.write(self.tr("Gain"), self.tr("More gain is more noise: expose longer or light better first"))
        self.rate.write(self.tr("Pictures per second"))
        colours = {"red": self.tr("White: red"), "green": self.tr("White: green"), "blue": self.tr("White: blue")}
        for colour, row in self.balance.items():
            row.write(colours[colour])
        self.range.write(
            self.tr("Values from black to white"),
            {"black": self.tr("Black"), "white": self.tr("White")},
            self.tr("Whole range"),
            self.tr("Fixed for every picture: nothing is ever stretched to fit its own picture"),
        )
        self.roi.write(
            self.tr("Region of the sensor"),
            {"x": "X", "y": "Y", "width": self.tr("Width"), "height": self.tr("Height")},
            self.tr("Whole sensor"),
            self.tr("Pixels outside it are not sent"),
        )
