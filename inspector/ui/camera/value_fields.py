"""Whole numbers that belong together, each in a small field, with a button that takes all there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.camera_settings import Span
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.teach.number_field import NumberField, NumberRange
from inspector.ui.theme import Theme, Type


class ValueFields(QWidget):
    """Named fields side by side."""

    changed = Signal()
    """One of them, by hand."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._title.setProperty("tone", "quiet")
        self.whole = Button(kind="small")
        self.fields = {name: NumberField(NumberRange(whole=True)) for name in names}
        self._labels = {name: QLabel() for name in names}
        self._heading = QHBoxLayout()
        self._heading.addWidget(self._title, 1)
        self._heading.addWidget(self.whole)
        self._row = QHBoxLayout()
        self._cells = []
        for name, field in self.fields.items():
            cell = QVBoxLayout()
            self._labels[name].setProperty("tone", "quiet")
            cell.addWidget(self._labels[name])
            cell.addWidget(field)
            self._cells.append(cell)
            self._row.addLayout(cell, 1)
            field.number_entered.connect(lambda _: self.changed.emit())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._heading)
        self._column.addLayout(self._row)

    @property
    def values(self) -> dict[str, int]:
        """What stands in the fields."""
        return {name: round(field.number or 0) for name, field in self.fields.items()}

    def show_values(self, spans: Mapping[str, Span], values: Mapping[str, int]) -> None:
        """What the camera has; nothing is told. The field that is being written in stays as it is."""
        for name, field in self.fields.items():
            field.set_bounds(NumberRange(spans[name].lowest, spans[name].highest, whole=True))
            if not field.hasFocus():
                field.set_number(values[name])

    def write(self, title: str, names: Mapping[str, str], whole: str, tip: str) -> None:
        """Its texts."""
        self._title.setText(title)
        self.whole.setText(whole)
        self.setToolTip(tip)
        for name, label in self._labels.items():
            label.setText(names[name])
            self.fields[name].setAccessibleName(f"{title}: {names[name]}")

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._title.setFont(theme.font(Type.BODY))
        self.whole.apply_theme(theme)
        for name, field in self.fields.items():
            field.apply_theme(theme)
            field.setMinimumWidth(theme.px(60))
            field.setMaximumWidth(theme.px(2000))
            self._labels[name].setFont(theme.font(Type.SMALL))
        self._row.setSpacing(theme.px(10))
        self._column.setSpacing(theme.px(2))
        for cell in self._cells:
            cell.setSpacing(theme.px(2))
