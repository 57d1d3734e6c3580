"""Everything that can be set about one line: how parts are taken, what triggers them, what it begins with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.core.camera_source import CameraSource
from inspector.station_config import LineConfig, LineSetup, TriggerConfig
from inspector.ui.camera.source_choices import source_texts
from inspector.ui.choices import SourceChoice
from inspector.ui.line_settings.setting_rows import (
    ButtonSetting,
    Changes,
    ChoiceSetting,
    NumberSetting,
    SettingRow,
    SwitchSetting,
    TextSetting,
)
from inspector.ui.panel import Panel
from inspector.ui.teach.number_field import NumberRange
from inspector.ui.teach.setting_editors import range_of, without_null
from inspector.ui.theme import Theme

_ANYBODY, _HERE = "0.0.0.0", "127.0.0.1"
_PORT = 4001
"""What is offered first where a port is switched on."""


class LineForm(QWidget):
    """Three columns of settings."""

    changed = Signal()
    """By hand."""
    source_wanted = Signal()
    """Let the engineer choose where pictures come from; the menu opens under the button of :attr:`source`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = LineSetup()
        self._recipes: list[str] = []
        self._source: Path | CameraSource | None = None
        line, trigger = LineConfig, TriggerConfig
        self.queue = NumberSetting(_bounds(line, "queue_parts"))
        self.limit = NumberSetting(_bounds(line, "time_limit_ms"), "ms", optional=True, usual=500)
        self.picture = NumberSetting(_bounds(line, "picture_ms"), "ms")
        self.reconnect, self.codes = SwitchSetting(), ChoiceSetting()
        self.every = NumberSetting(_bounds(trigger, "interval_ms"), "ms", optional=True, usual=1000)
        self.port = NumberSetting(_bounds(trigger, "tcp_port"), optional=True, usual=_PORT)
        self.host = ChoiceSetting()
        self.step, self.pace = SwitchSetting(), NumberSetting(_bounds(LineSetup, "interval_ms"), "ms")
        self.loop = SwitchSetting()
        self.name = TextSetting(40)
        self.recipe, self.source = ChoiceSetting(), ButtonSetting("folder")
        self.no_source = SwitchSetting()
        self.start = SwitchSetting()
        self._columns: list[tuple[Panel, tuple[SettingRow, ...]]] = [
            (Panel(), (self.queue, self.limit, self.picture, self.reconnect, self.codes)),
            (Panel(), (self.every, self.port, self.host, self.step, self.pace, self.loop)),
            (Panel(), (self.name, self.recipe, self.source, self.no_source, self.start)),
        ]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for panel, rows in self._columns:
            for row in rows:
                panel.content.addWidget(row)
                row.changed.connect(self._on_changed)
            panel.content.addStretch(1)
            self._row.addWidget(panel, 1)
        self.source.button.clicked.connect(self.source_wanted)
        self._write()

    @property
    def rows(self) -> Sequence[SettingRow]:
        """All of them."""
        return [row for _, rows in self._columns for row in rows]

    @property
    def complaint(self) -> str:
        """What is wrong with the first wrong value; empty where nothing is."""
        return next((row.complaint for row in self.rows if row.complaint), "")

    def show_setup(self, setup: LineSetup, recipes: Sequence[str], *, named: str) -> None:
        """What the file says; ``named``: what the line is called where it has no name."""
        self._before = setup
        self._source = setup.camera or setup.source
        line, trigger = setup.line, setup.trigger
        self.queue.show_value(line.queue_parts)
        self.limit.show_value(line.time_limit_ms)
        self.picture.show_value(line.picture_ms)
        self.reconnect.show_value(line.reconnect)
        self.codes.show_value(line.read_codes)
        self.every.show_value(trigger.interval_ms)
        self.port.show_value(trigger.tcp_port)
        self.step.show_value(trigger.step_folder)
        self.pace.show_value(setup.interval_ms)
        self.loop.show_value(setup.loop)
        self.name.show_value(line.name, named)
        self._recipes = list(dict.fromkeys([*recipes, *([setup.recipe] if setup.recipe else [])]))
        self.recipe.show_value(setup.recipe)
        self.host.show_value(trigger.tcp_host)
        self.start.show_value(setup.start_running)
        self.no_source.show_value(self._source is None)
        self._write()

    def choose_source(self, choice: SourceChoice) -> None:
        """Begin with it from now on."""
        self._source = choice.camera or Path(choice.detail)
        self.no_source.show_value(False)
        self._on_changed()

    def changes(self) -> Changes:
        """What differs from what the file says, by the names of the fields inside this line's group."""
        source = None if self.no_source.value else self._source
        folder = source if isinstance(source, Path) else None
        camera = None if source is None or isinstance(source, Path) else source
        wanted: dict[tuple[str, ...], tuple[Any, Any]] = {}
        before = self._before

        def note(path: tuple[str, ...], old: Any, new: Any) -> None:
            wanted[path] = (old, new)

        note(("recipe",), before.recipe, self.recipe.value)
        note(("source",), before.source, folder)
        note(("camera",), before.camera, camera)
        note(("interval_ms",), before.interval_ms, self.pace.value)
        note(("loop",), before.loop, self.loop.value)
        note(("start_running",), before.start_running, self.start.value)
        line, trigger = before.line, before.trigger
        note(("line", "name"), line.name, self.name.value)
        note(("line", "queue_parts"), line.queue_parts, self.queue.value)
        note(("line", "time_limit_ms"), line.time_limit_ms, self.limit.value)
        note(("line", "picture_ms"), line.picture_ms, self.picture.value)
        note(("line", "reconnect"), line.reconnect, self.reconnect.value)
        note(("line", "read_codes"), line.read_codes, self.codes.value)
        note(("trigger", "interval_ms"), trigger.interval_ms, self.every.value)
        note(("trigger", "tcp_port"), trigger.tcp_port, self.port.value)
        note(("trigger", "tcp_host"), trigger.tcp_host, self.host.value or trigger.tcp_host)
        note(("trigger", "step_folder"), trigger.step_folder, self.step.value)
        return {path: _plain(new) for path, (old, new) in wanted.items() if old != new}

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for panel, rows in self._columns:
            panel.apply_theme(theme)
            panel.content.setSpacing(theme.px(14))
            for row in rows:
                row.apply_theme(theme)
        self._row.setSpacing(theme.px(16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _on_changed(self) -> None:
        self._write_dependent()
        self.changed.emit()

    def _write(self) -> None:
        taking, triggering, beginning = (panel for panel, _ in self._columns)
        taking.title.setText(self.tr("How parts are taken"))
        triggering.title.setText(self.tr("What triggers a part"))
        beginning.title.setText(self.tr("When Inspector starts"))
        self.queue.write(self.tr("Parts that may wait"), self.tr("One more gets no verdict, with the reason."))
        self.limit.write(self.tr("Longest time for a part"), self.tr("A later verdict is thrown away: no verdict."))
        self.picture.write(
            self.tr("Wait for the picture"), self.tr("From the trigger on; longer than the camera exposes.")
        )
        self.reconnect.write(
            self.tr("Look for a lost camera"), self.tr("The line goes on meanwhile. Off: its loss stops the line.")
        )
        self.codes.write(
            self.tr("Read ids from codes"), self.tr("In the picture, where the trigger brings no id of the part.")
        )
        self.codes.button.offer(
            {
                "": self.tr("No"),
                "any": self.tr("Any code"),
                "data_matrix": "Data Matrix",
                "qr_code": "QR",
                "barcode": self.tr("Barcode"),
            }
        )
        self.every.write(self.tr("By itself every"), self.tr("Beside the key T and the button."))
        self.port.write(self.tr("Over the network, port"), self.tr("A controller asks, and is told the verdict (TCP)."))
        self.host.write(self.tr("Who may ask"), self.tr("The network needs no password: only on that of the line."))
        self.step.write(self.tr("Folder: one picture per trigger"), self.tr("Off: one after the other by themselves."))
        self.pace.write(self.tr("Folder: least time between parts"))
        self.loop.write(self.tr("Folder: begin again at its end"))
        self.name.write(self.tr("Name of this line"), self.tr("On the screen and in the records."))
        self.recipe.write(self.tr("Recipe"))
        self.source.write(self.tr("Pictures come from"))
        self.no_source.write(self.tr("The operator chooses the source"))
        self.start.write(self.tr("Start by itself"), self.tr("As soon as recipe and source are ready."))
        self._write_dependent()

    def _write_dependent(self) -> None:
        """What depends on other values."""
        hosts = {_HERE: self.tr("This computer"), _ANYBODY: self.tr("The network")}
        host = self.host.value or _HERE
        self.host.button.offer({**hosts, **({} if host in hosts else {host: host})})
        self.host.button.setEnabled(self.port.value is not None)
        stepped = self.step.value
        self.pace.field.setEnabled(not stepped)
        self.recipe.button.offer({"": self.tr("The operator chooses"), **{name: name for name in self._recipes}})
        source = self._source
        if self.no_source.value or source is None:
            self.source.button.setText(self.tr("Choose …"))
            self.source.button.setToolTip("")
        else:
            title, detail = (source.name, str(source)) if isinstance(source, Path) else source_texts(source)
            self.source.button.setText(title)
            self.source.button.setToolTip(detail)
        self.no_source.box.setEnabled(source is not None)


def _plain(value: Any) -> Any:
    """As it is written in the file."""
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_none=True)
    return value


def _bounds(model: type[BaseModel], name: str) -> NumberRange:
    """What the settings file allows for the number ``name``."""
    schema, _ = without_null(model.model_json_schema()["properties"][name])
    return range_of(schema)
