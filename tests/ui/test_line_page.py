"""The page "Line and trigger": what stands there, what is written, and what is said when it cannot be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.config import load_yaml
from inspector.errors import ConfigError
from inspector.paths import configs_path
from inspector.station_config import StationConfig
from inspector.station_file import StationFile
from inspector.ui.choices import SourceChoice
from inspector.ui.line_settings.line_form import LineForm
from inspector.ui.line_settings.line_page import Line, LinePage
from inspector.ui.line_settings.setting_rows import NumberSetting
from inspector.ui.theme import Theme
from tests.ui.conftest import no_camera

LEFT = Qt.MouseButton.LeftButton


class Station:
    """The page on a file, and what was put into effect."""

    def __init__(self, own: Path, theme: Theme, qtbot: QtBot) -> None:
        self.own = own
        self.applied: list[StationConfig] = []
        self.refuses: ConfigError | None = None
        self.page = LinePage(
            StationFile(own, configs_path("station.yaml")), self.apply, lambda: ["Flange", "Cap 38 mm"], theme
        )
        qtbot.addWidget(self.page)
        self.page.resize(1366, 768)
        self.page.apply_theme(theme)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.enter()

    def apply(self, config: StationConfig) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.applied.append(config)

    @property
    def form(self) -> LineForm:
        return self.page.forms[self.page.line]

    @property
    def written(self) -> StationConfig:
        return load_yaml(self.own, StationConfig)

    def save(self) -> None:
        assert self.page.save.isEnabled()
        QTest.mouseClick(self.page.save, LEFT)


def type_into(row: NumberSetting, text: str) -> None:
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, text)


@pytest.fixture
def station(tmp_path: Path, theme: Theme, languages: object, qtbot: QtBot) -> Station:
    return Station(tmp_path / "station.yaml", theme, qtbot)


def test_nothing_can_be_saved_before_something_was_changed(station: Station) -> None:
    assert not station.page.save.isEnabled()
    assert not station.page.undo.isEnabled()
    assert station.page.changes() == {}


def test_what_is_set_is_written_with_the_comments_kept_and_takes_effect(station: Station) -> None:
    type_into(station.form.queue, "12")
    QTest.mouseClick(station.form.reconnect.box, LEFT)
    assert station.form.limit.switch is not None
    QTest.mouseClick(station.form.limit.switch, LEFT)
    type_into(station.form.limit, "250")
    station.form.codes.button.choose("qr_code")
    assert station.form.port.switch is not None
    QTest.mouseClick(station.form.port.switch, LEFT)
    station.form.recipe.button.choose("Cap 38 mm")
    station.save()
    line, trigger = station.written.line, station.written.trigger
    assert (line.queue_parts, line.time_limit_ms, line.reconnect, line.read_codes) == (12, 250.0, False, "qr_code")
    assert (trigger.tcp_port, trigger.tcp_host) == (4001, "127.0.0.1")
    assert station.written.recipe == "Cap 38 mm"
    assert station.applied == [station.written]
    assert "# How parts are taken.\n" in station.own.read_text(encoding="utf-8")
    assert station.page.done.text == "Saved."
    assert "started the next time" in station.page.done.remedy
    assert not station.page.save.isEnabled()


def test_a_value_that_is_not_allowed_is_said_in_place_and_not_saved(station: Station) -> None:
    type_into(station.form.queue, "0")
    assert not station.page.save.isEnabled()
    assert station.page._complaint.text() == "From 1 to 1000."
    type_into(station.form.queue, "7")
    assert station.page.save.isEnabled()
    assert station.page._complaint.text() == ""


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (lambda form: form.queue, "From 1 to 1000."),
        (lambda form: form.picture, "From 10 to 3600000."),
        (lambda form: form.pace, "From 0 to 3600000."),
        (lambda form: form.port, "From 1 to 65535."),
    ],
)
def test_the_ranges_are_those_of_the_file(
    station: Station, row: Callable[[LineForm], NumberSetting], text: str
) -> None:
    setting = row(station.form)
    setting.show_value(1)
    type_into(setting, "99999999")
    assert setting.complaint == text


def test_undo_forgets_what_was_not_saved(station: Station) -> None:
    type_into(station.form.queue, "12")
    QTest.mouseClick(station.page.undo, LEFT)
    assert station.form.queue.value == 8
    assert not station.page.save.isEnabled()
    assert not station.own.exists()


def test_a_file_that_was_changed_meanwhile_is_said_and_looked_at_again(station: Station) -> None:
    type_into(station.form.queue, "12")
    station.own.write_text("line: {queue_parts: 5}\n", encoding="utf-8")
    station.save()
    assert "changed meanwhile" in station.page.notice.text
    assert station.written.line.queue_parts == 5
    assert not station.applied
    QTest.mouseClick(station.page.notice.button, LEFT)
    assert station.page.notice.text == ""
    assert station.form.queue.value == 5
    type_into(station.form.queue, "12")
    station.save()
    assert station.written.line.queue_parts == 12


def test_a_file_that_cannot_be_read_shows_its_mistakes_and_no_settings(station: Station) -> None:
    station.own.write_text("line: {queue_parts: many}\n", encoding="utf-8")
    station.page.enter()
    assert "queue_parts" in station.page.notice.text
    assert not station.page.forms[Line.FIRST].isVisible()
    assert not station.page.save.isEnabled()
    station.own.write_text("line: {queue_parts: 4}\n", encoding="utf-8")
    QTest.mouseClick(station.page.notice.button, LEFT)
    assert station.form.isVisible()
    assert station.form.queue.value == 4


def test_what_was_saved_but_cannot_be_had_is_said(station: Station) -> None:
    station.refuses = ConfigError("Codes cannot be read: zxing-cpp is not installed.", "Install it.")
    station.form.codes.button.choose("any")
    station.save()
    assert station.page.notice.text == "Codes cannot be read: zxing-cpp is not installed."
    assert station.page.done.text == ""


def test_a_second_line_is_added_with_its_camera_and_recipe_and_removed_again(station: Station, tmp_path: Path) -> None:
    page = station.page
    assert not page.which.isVisible()
    QTest.mouseClick(page.second, LEFT)
    assert page.line is Line.SECOND
    station.form.name.field.setFocus()
    QTest.keyClicks(station.form.name.field, "Caps")
    station.form.recipe.button.choose("Cap 38 mm")
    page.choose_source(SourceChoice("in", str(tmp_path / "in"), no_camera))
    station.save()
    second = station.written.second_line
    assert second is not None
    assert (second.recipe, second.line.name, second.source) == ("Cap 38 mm", "Caps", tmp_path / "in")
    assert "start it again" in page.done.remedy
    assert page.which.buttons[Line.SECOND].text() == "Caps"
    page.show_line(Line.FIRST)
    assert not page.second.isVisible()
    page.show_line(Line.SECOND)
    QTest.mouseClick(page.second, LEFT)
    assert page.line is Line.FIRST
    station.save()
    assert station.written.second_line is None


def test_a_second_line_can_be_added_as_it_is_offered(station: Station) -> None:
    QTest.mouseClick(station.page.second, LEFT)
    station.save()
    assert station.written.second_line is not None


def test_a_source_can_be_left_to_the_operator_again(station: Station, tmp_path: Path) -> None:
    station.page.choose_source(SourceChoice("in", str(tmp_path), no_camera))
    station.save()
    assert station.written.source == tmp_path
    QTest.mouseClick(station.form.no_source.box, LEFT)
    station.save()
    assert station.written.source is None


def test_keys_of_the_line_stay_here_and_escape_leads_back(station: Station, qtbot: QtBot) -> None:
    with qtbot.waitSignal(station.page.left):
        QTest.keyClick(station.page, Qt.Key.Key_Escape)


def test_what_is_not_saved_is_given_up_only_on_demand(station: Station, qtbot: QtBot) -> None:
    QTest.mouseClick(station.form.loop.box, LEFT)
    with qtbot.assertNotEmitted(station.page.left):
        QTest.mouseClick(station.page.back, LEFT)
    assert "not saved" in station.page.unsaved.text
    QTest.mouseClick(station.page.undo, LEFT)
    assert station.page.unsaved.text == ""
    QTest.mouseClick(station.form.loop.box, LEFT)
    QTest.keyClick(station.page, Qt.Key.Key_Escape)
    with qtbot.waitSignal(station.page.left):
        QTest.mouseClick(station.page.unsaved.button, LEFT)
    station.page.enter()
    assert (station.form.loop.value, station.own.exists()) == (False, False)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_no_text_is_cut_off_even_where_it_is_a_third_longer(
    station: Station, theme: Theme, size: tuple[int, int]
) -> None:
    page = station.page
    page.resize(*size)
    page.apply_theme(theme.fitted(QSize(*size)))
    QTest.mouseClick(page.second, LEFT)
    QApplication.processEvents()
    for row in station.form.rows:
        name = row._name
        assert 1.3 * name.fontMetrics().horizontalAdvance(name.text()) <= name.width(), name.text()
    assert page.rect().contains(page.save.geometry())
