"""Every setting a schema has can be set, put back, and is refused in place where it is wrong."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.engine.presets import PRESETS, settings_schema
from inspector.ui.languages import LanguageSwitch
from inspector.ui.teach.number_field import NumberRange
from inspector.ui.teach.setting_editors import ChoiceEditor
from inspector.ui.teach.settings_form import SettingsForm
from inspector.ui.theme import Theme

SCHEMA: dict[str, Any] = {
    "count": {"type": "integer", "default": 5, "minimum": 2, "maximum": 9},
    "share": {"anyOf": [{"type": "number", "exclusiveMinimum": 0, "maximum": 1}, {"type": "null"}], "default": None},
    "way": {"enum": ["near", "far"], "default": "near", "type": "string"},
    "careful": {"type": "boolean", "default": True},
    "levels": {"type": "array", "items": {"type": "integer"}, "default": [8, 16], "minItems": 1},
    "digest": {"type": "string", "pattern": "^[0-9a-f]{4}$", "default": "00ff"},
    "odd_new_name": {"type": "number", "default": 1.5, "description": "said by the schema", "unit": "bar"},
}


@pytest.fixture
def form(theme: Theme, languages: LanguageSwitch, qtbot: QtBot) -> SettingsForm:
    form = SettingsForm(theme)
    qtbot.addWidget(form)
    form.resize(900, 400)
    form.show_settings(SCHEMA, {})
    with qtbot.waitExposed(form):
        form.show()
    return form


@pytest.fixture
def told(form: SettingsForm) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = []
    form.settings_changed.connect(told.append)
    return told


def field(form: SettingsForm, name: str) -> QLineEdit:
    widget = form.rows[name].editor.widget
    assert isinstance(widget, QLineEdit)
    return widget


def enter(form: SettingsForm, name: str, text: str) -> None:
    widget = field(form, name)
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, text) if text else QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClick(widget, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("count", "7", 7),
        ("share", "0.25", 0.25),
        ("levels", "4, 8,16", [4, 8, 16]),
        ("digest", "beef", "beef"),
        ("odd_new_name", "2", 2.0),
    ],
)
def test_what_is_entered_is_told(
    form: SettingsForm, told: list[dict[str, Any]], name: str, text: str, value: object
) -> None:
    enter(form, name, text)
    assert told[-1] == {name: value}


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("count", "1", "From 2 to 9."),
        ("count", "10", "From 2 to 9."),
        ("count", "2.5", "Only whole numbers are possible."),
        ("count", "many", "This is not a number."),
        ("count", "", "Something must be entered here."),
        ("count", "nan", "This is not a number."),
        ("share", "0", "Above 0, up to 1."),
        ("levels", "4, x", "Enter whole numbers, with commas between them."),
        ("levels", "-4", "Enter whole numbers, with commas between them."),
        ("digest", "BEEF", "This does not have the form that is wanted."),
    ],
)
def test_what_is_wrong_is_said_in_place_and_told_nobody(
    form: SettingsForm, told: list[dict[str, Any]], name: str, text: str, complaint: str
) -> None:
    enter(form, name, text)
    assert told == []
    assert form.rows[name].hint.text() == complaint
    assert form.rows[name].hint.property("tone") == "fault"
    assert field(form, name).property("wrong") == "true"


def test_nothing_is_told_while_any_field_is_wrong(form: SettingsForm, told: list[dict[str, Any]]) -> None:
    enter(form, "count", "99")
    enter(form, "odd_new_name", "3")
    assert told == []
    enter(form, "count", "3")
    assert told[-1] == {"count": 3, "odd_new_name": 3.0}


def test_an_optional_number_may_be_left_out(form: SettingsForm, told: list[dict[str, Any]]) -> None:
    enter(form, "share", "0.5")
    enter(form, "share", "")
    assert told[-1] == {}


def test_switches_and_choices(form: SettingsForm, told: list[dict[str, Any]]) -> None:
    careful = form.rows["careful"].editor.widget
    assert isinstance(careful, QCheckBox)
    careful.click()
    assert told[-1] == {"careful": False}
    way = form.rows["way"].editor
    assert isinstance(way, ChoiceEditor)
    way.choose("far")
    assert told[-1] == {"careful": False, "way": "far"}


def test_reset_is_there_only_where_it_does_something(form: SettingsForm, told: list[dict[str, Any]]) -> None:
    row = form.rows["count"]
    assert not row.reset.isVisible()
    enter(form, "count", "99")
    assert row.reset.isVisible()
    enter(form, "count", "7")
    assert told == [{"count": 7}]
    row.reset.click()
    assert field(form, "count").text() == "5"
    assert told[-1] == {}
    assert not row.reset.isVisible()


def test_unknown_settings_speak_through_their_schema(form: SettingsForm) -> None:
    row = form.rows["odd_new_name"]
    assert row._label.text() == "Odd new name"
    assert row.hint.text() == "said by the schema"
    assert row._unit.text() == "bar"


@pytest.mark.parametrize("detector", PRESETS)
def test_every_setting_of_every_detector_has_a_row_and_comes_back_as_it_was(
    detector: str, theme: Theme, qtbot: QtBot
) -> None:
    schema = settings_schema(detector)["properties"]
    form = SettingsForm(theme)
    qtbot.addWidget(form)
    form.show_settings(schema, {})
    assert list(form.rows) == list(schema)
    assert form.settings == {}
    assert not [name for name, row in form.rows.items() if row.editor.complaint]
    unnamed = [name for name, row in form.rows.items() if row._label.text() == name.replace("_", " ").capitalize()]
    assert set(unnamed) <= {"seed", "backbone", "covariance", "ridge", "neighbourhood", "loss", "schedule"} | {
        "patience",
        "architecture",
        "width",
    } | {"batch_size", "learning_rate", "weights_file"}


@pytest.mark.parametrize(
    ("bounds", "text", "fine"),
    [
        (NumberRange(0, 1, above=True), "0", False),
        (NumberRange(0, 1, above=True), "1", True),
        (NumberRange(0, 1, below=True), "1", False),
        (NumberRange(None, None, whole=True), "-3", True),
        (NumberRange(0, None), "1e300", False),
        (NumberRange(0, None), "inf", False),
    ],
)
def test_borders_of_a_range(bounds: NumberRange, text: str, fine: bool) -> None:
    assert (bounds.complaint(text) == "") is fine
