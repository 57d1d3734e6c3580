"""One editor for each kind of setting that a JSON schema can describe."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from inspector.ui.buttons import Button
from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.style_property import set_style_property
from inspector.ui.teach.number_field import NumberRange, number_text, parsed
from inspector.ui.teach.setting_texts import choice_text
from inspector.ui.theme import Theme, Type

translate = QCoreApplication.translate


def editor_for(schema: dict[str, Any]) -> SwitchEditor | ChoiceEditor | FieldEditor:
    """By type: a check box, a choice, or a field."""
    plain, optional = without_null(schema)
    if "enum" in plain:
        return ChoiceEditor(plain["enum"])
    if plain.get("type") == "boolean":
        return SwitchEditor()
    return FieldEditor(plain, optional=optional)


def without_null(schema: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """The schema of a value, and whether it may be left out."""
    options = schema.get("anyOf")
    if not options:
        return schema, False
    plain = [option for option in options if option.get("type") != "null"]
    return plain[0] if plain else {}, len(plain) < len(options)


def range_of(schema: dict[str, Any]) -> NumberRange:
    """The bounds that a schema gives a number."""
    above, below = "exclusiveMinimum" in schema, "exclusiveMaximum" in schema
    return NumberRange(
        schema.get("exclusiveMinimum", schema.get("minimum")),
        schema.get("exclusiveMaximum", schema.get("maximum")),
        above,
        below,
        whole=schema.get("type") == "integer",
    )


class SwitchEditor(QObject):
    """Yes or no."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.widget = QCheckBox()
        self.widget.clicked.connect(self.changed)

    @property
    def value(self) -> bool:
        """Whether it is ticked."""
        return self.widget.isChecked()

    @property
    def complaint(self) -> str:
        """Nothing can be wrong with it."""
        return ""

    def show_value(self, value: Any) -> None:
        """Show it and tell nobody."""
        self.widget.setChecked(bool(value))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.widget.setFont(theme.font(Type.BODY))


class ChoiceEditor(QObject):
    """One of a few values."""

    changed = Signal()

    def __init__(self, values: Sequence[Any]) -> None:
        super().__init__()
        self._values = list(values)
        self._value = self._values[0]
        self._theme: Theme | None = None
        self.widget = Button("chevron-down")
        self.widget.clicked.connect(self._offer)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._value

    @property
    def complaint(self) -> str:
        """Nothing can be wrong with it."""
        return ""

    def choose(self, value: Any) -> None:
        """As by hand."""
        self.show_value(value)
        self.changed.emit()

    def show_value(self, value: Any) -> None:
        """Show it and tell nobody."""
        self._value = value
        self.widget.setText(choice_text(value))

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self.widget.apply_theme(theme)

    def _offer(self) -> None:
        assert self._theme is not None
        menu = ChoiceMenu(self._theme, self.widget)
        for value in self._values:
            menu.addAction(choice_text(value)).triggered.connect(lambda _=False, value=value: self.choose(value))
        menu.open_under_button()


class FieldEditor(QObject):
    """A number, several whole numbers, or a text; left empty where that is allowed."""

    changed = Signal()

    def __init__(self, schema: dict[str, Any], *, optional: bool) -> None:
        super().__init__()
        self._schema = schema
        self._optional = optional
        self.widget = QLineEdit()
        self.widget.editingFinished.connect(self.changed)
        self.widget.textEdited.connect(self._mark)

    @property
    def value(self) -> Any:
        """As the setting wants it."""
        text = self.widget.text().strip()
        if not text and self._optional:
            return None
        kind = self._schema.get("type")
        if kind == "array":
            return [int(word) for word in _words(text)]
        if kind in ("integer", "number"):
            number = parsed(text) or 0.0
            return int(number) if kind == "integer" else number
        return text

    @property
    def complaint(self) -> str:
        """What is wrong with what stands in the field."""
        text = self.widget.text().strip()
        if not text:
            return "" if self._optional else translate("SettingsForm", "Something must be entered here.")
        kind = self._schema.get("type")
        if kind == "array":
            fine = all(word.isdigit() and int(word) > 0 for word in _words(text))
            return "" if fine else translate("SettingsForm", "Enter whole numbers, with commas between them.")
        if kind in ("integer", "number"):
            return range_of(self._schema).complaint(text)
        pattern = self._schema.get("pattern")
        if pattern and not re.search(pattern, text):
            return translate("SettingsForm", "This does not have the form that is wanted.")
        return ""

    def show_value(self, value: Any) -> None:
        """Show it and tell nobody."""
        if value is None:
            text = ""
        elif isinstance(value, list | tuple):
            text = ", ".join(map(str, value))
        else:
            text = number_text(value) if isinstance(value, int | float) else str(value)
        if text != self.widget.text():
            self.widget.setText(text)
        self._mark()

    def mark(self, *, wrong: bool) -> None:
        """The border says whether the content can be used."""
        set_style_property(self.widget, "wrong", "true" if wrong else "false")

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.widget.setFont(theme.font(Type.BODY))
        short = self._schema.get("type") in ("integer", "number", "array")
        self.widget.setFixedWidth(theme.px(130 if short else 300))

    def _mark(self) -> None:
        self.mark(wrong=bool(self.complaint))


def _words(text: str) -> list[str]:
    return [word.strip() for word in re.split(r"[,;\s]+", text) if word.strip()]
