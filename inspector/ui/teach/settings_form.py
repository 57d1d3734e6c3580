"""All settings of a detector, from their schema: each with its unit, its range, and the way back to its default."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.style_property import set_style_property
from inspector.ui.teach.setting_editors import FieldEditor, editor_for, range_of, without_null
from inspector.ui.teach.setting_texts import setting_hint, setting_name, setting_unit
from inspector.ui.theme import Theme, Type

_COLUMNS = 2


class SettingsForm(QWidget):
    """What is wrong stands under the field it is about, and changes nothing until it is put right."""

    settings_changed = Signal(dict)
    """All values that differ from their defaults, by name. Only told while none of them is wrong."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._schema: dict[str, Any] = {}
        self._known: dict[str, Any] = {}
        self.rows: dict[str, SettingRow] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_settings(self, schema: dict[str, Any], settings: dict[str, Any]) -> None:
        """``schema``: properties of a JSON schema; ``settings``: the values that differ from their defaults."""
        if schema != self._schema:
            self._build(schema)
        for name, row in self.rows.items():
            row.show_value(settings.get(name, row.default))
        self._known = {name: settings[name] for name in self.rows if self._is_own(name, settings)}

    def _is_own(self, name: str, settings: dict[str, Any]) -> bool:
        return name in settings and not _same(settings[name], self.rows[name].default)

    def complain(self, name: str, complaint: str) -> bool:
        """Say it under the field ``name``; False if there is none."""
        row = self.rows.get(name)
        if row is not None:
            row.complain(complaint)
        return row is not None

    @property
    def settings(self) -> dict[str, Any]:
        """All values that differ from their defaults."""
        values = {name: row.editor.value for name, row in self.rows.items()}
        return {name: value for name, value in values.items() if not _same(value, self.rows[name].default)}

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._grid.setHorizontalSpacing(theme.px(40))
        self._grid.setVerticalSpacing(theme.px(14))
        for row in self.rows.values():
            row.apply_theme(theme)

    def _build(self, schema: dict[str, Any]) -> None:
        for row in self.rows.values():
            self._grid.removeWidget(row)
            row.deleteLater()
        self._schema = schema
        self.rows = {name: SettingRow(name, one) for name, one in schema.items()}
        per_column = -(-len(self.rows) // _COLUMNS)
        before: QWidget | None = None
        for number, row in enumerate(self.rows.values()):
            self._grid.addWidget(row, number % per_column, number // per_column, Qt.AlignmentFlag.AlignTop)
            row.changed.connect(self._on_changed)
            row.apply_theme(self._theme)
            if before is not None:
                QWidget.setTabOrder(before, row.editor.widget)
            before = row.editor.widget

    def _on_changed(self) -> None:
        """A field that is only left says so too: that is no change."""
        if not any(row.editor.complaint for row in self.rows.values()) and self.settings != self._known:
            self._known = self.settings
            self.settings_changed.emit(self._known)


class SettingRow(QWidget):
    """Name, editor, unit, the way back to the default; below it the explanation, or what is wrong."""

    changed = Signal()

    def __init__(self, name: str, schema: dict[str, Any]) -> None:
        super().__init__()
        self._name, self._schema = name, schema
        self._complaint = ""
        self.default = schema.get("default")
        self.editor = editor_for(schema)
        self._label, self._unit, self.hint = QLabel(), QLabel(), QLabel()
        self._unit.setProperty("tone", "quiet")
        self.hint.setWordWrap(True)
        self.hint.setProperty("tone", "quiet")
        self.reset = Button("reset", kind="small")
        self.reset.clicked.connect(self._on_reset)
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        self._line = QHBoxLayout()
        self._line.addWidget(self._label, 1)
        self._line.addWidget(self.editor.widget)
        self._line.addWidget(self._unit)
        self._line.addWidget(self.reset)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._line)
        self._column.addWidget(self.hint)
        self.editor.changed.connect(self._on_changed)
        if isinstance(self.editor, FieldEditor):
            self.editor.widget.textEdited.connect(self._on_edited)
        self._write()

    def show_value(self, value: Any) -> None:
        """What holds now."""
        if self.editor.widget.hasFocus() and self.editor.complaint:
            return
        self._complaint = ""
        self.editor.show_value(value)
        self._show()

    def complain(self, complaint: str) -> None:
        """What only the whole of the settings can tell is wrong."""
        self._complaint = complaint
        if isinstance(self.editor, FieldEditor):
            self.editor.mark(wrong=True)
        self._show()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._label.setFont(theme.font(Type.BODY, 600))
        self._unit.setFont(theme.font(Type.BODY))
        self._unit.setMinimumWidth(theme.px(30))
        self.hint.setFont(theme.font(Type.SMALL))
        self.editor.apply_theme(theme)
        self.reset.apply_theme(theme)
        self._line.setSpacing(theme.px(8))
        self._column.setSpacing(theme.px(2))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.editor.show_value(self.editor.value)
            self._write()

    def _on_changed(self) -> None:
        self._complaint = ""
        self._show()
        self.changed.emit()

    def _on_edited(self, _: str) -> None:
        self._complaint = ""
        self._show()

    def _on_reset(self) -> None:
        self.editor.show_value(self.default)
        self._on_changed()

    def _write(self) -> None:
        self._label.setText(setting_name(self._name))
        self._unit.setText(setting_unit(self._name, self._schema))
        self.editor.widget.setAccessibleName(self._label.text())
        self.reset.setToolTip(self.tr("Back to the default"))
        self.reset.setAccessibleName(self.reset.toolTip())
        self._show()

    def _show(self) -> None:
        complaint = self._complaint or self.editor.complaint
        self.reset.setVisible(bool(complaint) or not _same(self.editor.value, self.default))
        plain, _ = without_null(self._schema)
        limits = range_of(plain).words() if plain.get("type") in ("integer", "number") else ""
        hint = " ".join(filter(None, [setting_hint(self._name, self._schema), limits]))
        self.hint.setText(complaint or hint)
        set_style_property(self.hint, "tone", "fault" if complaint else "quiet")


def _same(value: Any, default: Any) -> bool:
    """Lists and tuples of the same numbers are the same."""
    if isinstance(value, list | tuple) and isinstance(default, list | tuple):
        return list(value) == list(default)
    return bool(value == default)
