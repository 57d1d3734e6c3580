"""Settings one below the other: each with its name, what it is, and one quiet line that says what it does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QStyle, QVBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.camera.choice_button import ChoiceButton
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.teach.number_field import NumberField, NumberRange
from inspector.ui.theme import Theme, Type


class SettingRow(QWidget):
    """A name at the left, what it is at the right, a quiet line below both."""

    changed = Signal()
    """By hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("tone", "quiet")
        self._head = QHBoxLayout()
        self._head.addWidget(self._name, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._hint)

    @property
    def complaint(self) -> str:
        """What is wrong with what was typed; empty if nothing is."""
        return ""

    def write(self, name: str, hint: str = "") -> None:
        """Its texts."""
        self._name.setText(name)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._name.setFont(theme.font(Type.BODY, 550))
        self._hint.setFont(theme.font(Type.SMALL))
        self._head.setSpacing(theme.px(8))
        self._column.setSpacing(theme.px(2))


class NumberSetting(SettingRow):
    """A number with its unit; ``optional``: it can be switched off, and is None then."""

    def __init__(self, bounds: NumberRange, unit: str = "", *, optional: bool = False, usual: float = 0.0) -> None:
        super().__init__()
        self._usual = usual
        self._wanted = QCheckBox() if optional else None
        self.field = NumberField(bounds)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._unit = QLabel(unit)
        self._unit.setProperty("tone", "quiet")
        if self._wanted is not None:
            self._head.addWidget(self._wanted)
            self._wanted.toggled.connect(self._on_toggled)
        self._head.addWidget(self.field)
        self._head.addWidget(self._unit)
        self.field.textEdited.connect(lambda _: self.changed.emit())
        self.field.number_entered.connect(lambda _: self.changed.emit())

    @property
    def switch(self) -> QCheckBox | None:
        """What switches it off."""
        return self._wanted

    @property
    def value(self) -> float | None:
        """What stands there; None where it is switched off."""
        if self._wanted is not None and not self._wanted.isChecked():
            return None
        return self.field.written_number

    @property
    def complaint(self) -> str:
        off = self._wanted is not None and not self._wanted.isChecked()
        return "" if off else self.field.complaint

    def show_value(self, value: float | None) -> None:
        """Show it and tell nobody."""
        if self._wanted is not None:
            self._wanted.blockSignals(True)
            self._wanted.setChecked(value is not None)
            self._wanted.blockSignals(False)
        self.field.setEnabled(value is not None)
        self.field.set_number(self._usual if value is None else value)

    def write(self, name: str, hint: str = "") -> None:
        super().write(name, hint)
        self.field.setAccessibleName(name)
        if self._wanted is not None:
            self._wanted.setAccessibleName(name)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.field.apply_theme(theme)
        self._unit.setFont(theme.font(Type.BODY))
        self._unit.setFixedWidth(theme.px(34))

    def _on_toggled(self, on: bool) -> None:
        self.field.setEnabled(on)
        self.changed.emit()


class SwitchSetting(SettingRow):
    """On or off."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox()
        self._head.addWidget(self.box)
        self.box.toggled.connect(lambda _: self.changed.emit())

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        # Without the room for words that it has none of: it ends where the fields above and below it end.
        self.box.setFixedWidth(self.box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self.box))

    @property
    def value(self) -> bool:
        """What is chosen."""
        return self.box.isChecked()

    def show_value(self, value: bool) -> None:
        """Show it and tell nobody."""
        self.box.blockSignals(True)
        self.box.setChecked(value)
        self.box.blockSignals(False)

    def write(self, name: str, hint: str = "") -> None:
        super().write(name, hint)
        self.box.setAccessibleName(name)


class ChoiceSetting(SettingRow):
    """One of several; "" stands for None."""

    def __init__(self) -> None:
        super().__init__()
        self.button = ChoiceButton()
        self._head.addWidget(self.button)
        self.button.chosen.connect(lambda _: self.changed.emit())

    @property
    def value(self) -> str | None:
        """What is chosen."""
        return self.button.value or None

    def show_value(self, value: str | None) -> None:
        """Show it and tell nobody."""
        self.button.show_value(value or "")

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.button.apply_theme(theme)
        self.button.setFixedWidth(theme.px(270))


class TextSetting(SettingRow):
    """A word or two; nothing written is None."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setMaxLength(longest)
        self._head.addWidget(self.field)
        self.field.textEdited.connect(lambda _: self.changed.emit())

    @property
    def value(self) -> str | None:
        """What is written."""
        return self.field.text().strip() or None

    def show_value(self, value: str | None, instead: str = "") -> None:
        """Show it and tell nobody; ``instead`` is what holds where nothing is written."""
        self.field.setText(value or "")
        self.field.setPlaceholderText(instead)

    def write(self, name: str, hint: str = "") -> None:
        super().write(name, hint)
        self.field.setAccessibleName(name)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.field.setFont(theme.font(Type.BODY))
        self.field.setFixedWidth(theme.px(270))


class ButtonSetting(SettingRow):
    """Something that is chosen in a menu of its own."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.button = Button(icon)
        self._head.addWidget(self.button)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.button.apply_theme(theme)
        self.button.setFixedWidth(theme.px(270))


Changes = dict[tuple[str, ...], Any]
"""Other values of fields of the settings file, by their names from the outermost group."""
