"""Builds the station and wires it: the one place that knows both the engine and the window."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from inspector import __version__
from inspector.cameras.gentl_producers import GentlProducers
from inspector.cameras.settings_store import CameraSettingsStore
from inspector.cameras.sources import Cameras
from inspector.core.inspection import RecipeId
from inspector.core.line import RecentPart
from inspector.core.priority import share_of_cores, stand_back, take_turns_often
from inspector.core.recording import Note, Recorder
from inspector.core.shift_check import Due
from inspector.core.verdict import Verdict
from inspector.errors import InspectorError, RecordError
from inspector.last_used import LastUsed
from inspector.paths import data_folder, graphs_folder, recipes_folder
from inspector.recipes.drafts import DraftStore
from inspector.recipes.recipe import ReferenceKind
from inspector.recipes.store import RecipeStore, StoredRecipe
from inspector.records.shifts import Shifts
from inspector.records.station_records import left_over, line_recorders, records_place, station_recorder
from inspector.station_config import (
    LineConfig,
    OperatorConfig,
    RecordsConfig,
    ShiftCheckConfig,
    StationConfig,
    TriggerConfig,
    line_names,
)
from inspector.station_file import station_file
from inspector.station_line import StationLine
from inspector.ui.appearance import Appearance, appearance_of
from inspector.ui.application import application
from inspector.ui.choices import RecipeChoice
from inspector.ui.line_settings.settings_file import SettingsFile
from inspector.ui.operator.attendance import Attendance
from inspector.ui.options import WindowOptions
from inspector.ui.screen_saver import screen_saver
from inspector.ui.station_window import StationWindow
from inspector.workers.audio_output import audio_output
from inspector.workers.camera_room import CameraRoom
from inspector.workers.libraries import Libraries, Step
from inspector.workers.native_code import load_torch_code
from inspector.workers.process_memory import keep_memory_small
from inspector.workers.sounds import SoundPlayer
from inspector.workers.station import LineState

if TYPE_CHECKING:
    from inspector.engine.crew import Crew
    from inspector.engine.fallback import LineInspector
    from inspector.workers.teaching import TeachController
    from models.devices import DeviceChoice
    from models.graph_cache import GraphCache

# torch, OpenVINO and what is built on them take seconds to import: the window is there before, see _LATER.


def _import_torchvision() -> None:
    from models.torchvision_ops import import_torchvision

    import_torchvision()


_FOR_THE_LINE = "inspector.engine.kept_inspector"
_LATER = (
    Step("openvino", 120),
    Step(_FOR_THE_LINE, 150),
    Step(load_torch_code, 350),
    Step("torch", 1400),
    Step("openvino.frontend.pytorch.ts_decoder", 250),
    Step(_import_torchvision, 900),  # before timm, which needs it
    Step("timm", 500),
    Step("scipy.stats", 650),
    Step("inspector.engine.part_inspector", 100),
    Step("inspector.ui.records.records_screen", 300),
    Step("inspector.ui.teach.teach_screen", 300),
)
"""What inspecting and teaching need beyond the window; weights as measured on two cores."""
_PATIENCE_S = 20.0
"""So long the rest waits for a line that is being made ready."""


class StationApp:
    """The station: recipe store, line controller and window, wired."""

    def __init__(self, app: QApplication, config: StationConfig, appearance: Appearance | None = None) -> None:
        look = appearance or appearance_of(app, config, data_folder())
        self._store = RecipeStore(recipes_folder())
        self._last_used = (LastUsed(look.settings, 1), LastUsed(look.settings, 2))
        self._config = config = self._as_it_was_left(config)
        self._good_scores: dict[RecipeId, NDArray[np.float64]] = {}
        self._fingerprints: dict[RecipeId, str] = {}
        self._line_stands = threading.Event()
        self.libraries = Libraries(self._steps())
        self.records = records_place(config.records, data_folder())
        keep_memory_small()
        take_turns_often()
        self.room = CameraRoom(Cameras(CameraSettingsStore(data_folder() / "cameras.json"), GentlProducers()))
        self._cores = None if config.second_line is None else share_of_cores(2)
        self._left_over = self._recorder_of_gone_line(config)
        self.lines = self._make_lines(config)
        self.controller = self.lines[0].controller
        self.teaching: TeachController | None = None
        self.attendance = Attendance(config.operator, Shifts(config.records.shifts), look.settings)
        self._operator = ""
        self.attendance.changed.connect(self._on_operator_changed)
        first, *others = (line.parts() for line in self.lines)
        self.window = StationWindow(
            self.controller,
            theme=look.theme,
            recipes=self._recipes,
            open_folder=first.open_folder,
            settings=look.settings,
            languages=look.languages,
            options=WindowOptions(config.hold_fails, config.engineer_pin, config.show_stalls, look.sounds),
            player=SoundPlayer(audio_output()),
            screen_saver=screen_saver(),
            source=first.source,
            room=self.room,
            attendance=self.attendance,
            settings_file=SettingsFile(station_file(), self._apply),
            name=first.name,
            beside=others[0] if others else None,
        )
        if config.records.enabled:
            self.window.expect_history()
        for index, line in enumerate(self.lines):
            if config.shift_check.mode != "off":
                self._check_before_production(line, index)
            line.controller.recipe_loaded.connect(partial(self._on_recipe_loaded, index))
            pane = self.window.lines[index]
            pane.source_chosen.connect(partial(self._on_source_chosen, index))
        self.libraries.loaded.connect(self._on_libraries_loaded)
        self.libraries.failed.connect(self._on_libraries_failed)
        self.window.closing.connect(self._line_stands.set)
        self.window.closing.connect(self.libraries.close)
        if self._left_over is not None:
            app.aboutToQuit.connect(self._left_over.close)
        for line in self.lines:
            app.aboutToQuit.connect(line.close)
            self._begin(line)

    def _as_it_was_left(self, config: StationConfig) -> StationConfig:
        """With the recipes and sources that the settings leave open as they were last."""
        recipes, second = self._store.names(), config.second_line
        config = self._last_used[0].filled_in(config, recipes)
        if second is not None:
            second = self._last_used[1].filled_in(second, recipes, taken=config.camera)
        return config.model_copy(update={"second_line": second})

    def _make_lines(self, config: StationConfig) -> tuple[StationLine, ...]:
        """One, or two where the settings have a second one: each with a journal and a name in the records then."""
        setups = [config, *([] if config.second_line is None else [config.second_line])]
        names = line_names(config)
        places = [self.records]
        if len(setups) > 1:
            places = [self.records.of_line(number, name) for number, name in enumerate(names, start=1)]
        recorders = line_recorders(config.records, places, self._fingerprint)
        return tuple(
            StationLine(setup, name, self._load, recorder, self.room)
            for setup, name, recorder in zip(setups, names, recorders, strict=True)
        )

    def _check_before_production(self, line: StationLine, index: int) -> None:
        from inspector.records.check_due import CheckDue
        from inspector.workers.shift_check import ShiftChecker

        rules, controller = self._config.shift_check, line.controller
        file = data_folder() / ("shift_check.json" if index == 0 else f"shift_check-{index + 1}.json")
        wanted, shifts = [Due(each) for each in rules.due], Shifts(self._config.records.shifts)
        due = CheckDue(wanted, shifts, file, mode=rules.mode)
        folder = data_folder() / "challenges"
        checker = ShiftChecker(controller.judge, controller.note, self._store, folder, rules, self.window)
        self.window.offer_check(checker, due, index)

    def _recorder_of_gone_line(self, config: StationConfig) -> Recorder | None:
        """Brings into the database what waits in the journal of a second line that the settings have no more."""
        old = left_over(self.records) if config.second_line is None else None
        return None if old is None else station_recorder(config.records, old, self._fingerprint)

    def _apply(self, config: StationConfig) -> None:
        """What the engineer saved of the lines. Raises :class:`InspectorError` of the first that cannot be had."""
        setups = (config, config.second_line)
        for line, setup in zip(self.lines, setups, strict=False):
            if setup is not None:
                line.use(setup)

    def _begin(self, line: StationLine) -> None:
        try:
            line.begin()
        except InspectorError as fault:
            logging.getLogger(__name__).error("%s", fault)
            self.window.tell(fault)

    def open(self) -> None:
        """Show the window, and load what it needs beyond that while it is alive already."""
        self.window.show()
        QTimer.singleShot(0, self.libraries.start)

    def _load(self, name: str, version: int | None) -> LineInspector:
        """In the loading thread: the recipe on its device, references replayed."""
        try:
            self.libraries.wait_for(_FOR_THE_LINE)
            from inspector.engine.fallback import LineInspector
            from inspector.engine.kept_inspector import load_kept
            from models.devices import DeviceChoice
            from models.graph_cache import GraphCache

            stored, device = self._store.open(name, version), DeviceChoice(self._config.device)
            graphs = GraphCache(graphs_folder(), __version__)
            kept = load_kept(stored, device, graphs, self._cores)
        finally:
            self._line_stands.set()
        inspector = self._load_anew(stored, device, graphs) if kept is None else LineInspector(stored, kept)
        self._good_scores[inspector.recipe] = stored.held_out_scores()
        self._fingerprints[inspector.recipe] = stored.fingerprint
        return inspector

    def _load_anew(self, stored: StoredRecipe, device: DeviceChoice, graphs: GraphCache) -> LineInspector:
        """With torch, and the graph kept for the next time."""
        self.libraries.wait()
        from inspector.engine.fallback import load_for_line
        from inspector.engine.part_inspector import load_inspector

        return load_for_line(stored, device, partial(load_inspector, graphs=graphs, cores=self._cores))

    def _steps(self) -> tuple[Step, ...]:
        """First what a line needs whose recipe was loaded here before; what comes then would slow it down."""
        begins = any(setup.recipe is not None for setup in (self._config, self._config.second_line) if setup)
        if not begins:
            return _LATER
        at = [step.what for step in _LATER].index(_FOR_THE_LINE) + 1
        return (*_LATER[:at], Step(self._let_line_begin, 0), *_LATER[at:])

    def _let_line_begin(self) -> None:
        """In the thread of the libraries: importing takes turns with the line that may run by now."""
        self._line_stands.wait(_PATIENCE_S)
        stand_back()

    def _load_beside(self, stored: StoredRecipe) -> Crew:
        """In a thread of the history: a version that judges recorded parts again while the line goes on."""
        from inspector.workers.judge_again import crew_beside_the_line
        from models.graph_cache import GraphCache
        from models.runtime import DeviceChoice

        graphs = GraphCache(graphs_folder(), __version__)
        return crew_beside_the_line(stored, DeviceChoice(self._config.device), graphs)

    def _any_line_runs(self) -> bool:
        """In any thread."""
        return any(line.controller.state is LineState.RUNNING for line in self.lines)

    def _on_libraries_loaded(self) -> None:
        from inspector.workers.history import HistoryController
        from inspector.workers.teaching import TeachController
        from models.runtime import DeviceChoice

        if self._config.records.enabled:
            shifts = Shifts(self._config.records.shifts)
            good = data_folder() / "overruled"
            self.window.offer_history(
                HistoryController(
                    self.records,
                    good,
                    self._store,
                    shifts,
                    lambda: self.attendance.name,
                    load=self._load_beside,
                    line_runs=self._any_line_runs,
                )
            )
        drafts = DraftStore(data_folder() / "drafts")
        self.teaching = TeachController(self._store, drafts, DeviceChoice(self._config.device))
        self.window.offer_teaching(self.teaching)

    def _on_libraries_failed(self, fault: InspectorError) -> None:
        if self.controller.loading is None:  # else the recipe that could not be loaded says so
            self.window.tell(fault)

    def _on_operator_changed(self, name: str) -> None:
        """Parts are his from now on, and the records know since when."""
        for line in self.lines:
            line.controller.use_operator(name)
        before, self._operator = self._operator, name
        try:
            if before:
                self.controller.note(Note("OPERATOR", "signed off", before))
            if name:
                self.controller.note(Note("OPERATOR", "signed in", name))
        except RecordError as error:  # the parts themselves say who was there
            logging.getLogger(__name__).warning("Who is at the station is not recorded: %s", error)

    def _fingerprint(self, recipe: RecipeId) -> str:
        """Of what was loaded: the folder may hold another version of that number by now, put there by hand."""
        return self._fingerprints.get(recipe, "")

    def bring_to_front(self) -> None:
        """Show the window above all others, also where it was minimised."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def close_down(self) -> None:
        """End without asking anybody, as when the computer is shut down."""
        self.window.close_for_good()

    def _recipes(self) -> Sequence[RecipeChoice]:
        choices = []
        for name in self._store.names():
            try:
                recipe = self._store.describe(name)
            except InspectorError as error:
                # The others can still be chosen; this one says why when somebody loads it by name.
                logging.getLogger(__name__).error("%s", error)
                continue
            picture = self._store.thumbnail(name, recipe.version)
            good = next((one.file for one in recipe.references if one.kind is ReferenceKind.GOOD), None)
            reference = None if good is None else picture.parent / good
            choices.append(RecipeChoice(recipe.id, recipe.created_at, picture, reference))
        return choices

    def _on_source_chosen(self, index: int) -> None:
        source = self.window.lines[index].display.source
        if source is not None:
            self._last_used[index].note_source(source)

    def _on_recipe_loaded(self, index: int, recipe: RecipeId) -> None:
        self._last_used[index].note_recipe(recipe)
        self.window.set_good_scores(self._good_scores[recipe].astype(np.float32), index)
        if self.lines[index].takes_start():
            self.window.lines[index].start_or_stop()


@dataclass(frozen=True, slots=True)
class OnePass:
    """What one pass over the source gave: every part, oldest first, and the faults that were shown."""

    parts: tuple[RecentPart, ...]
    faults: tuple[InspectorError, ...]
    screenshot: Path


def run_one_pass(config: StationConfig, screenshot: Path, size: tuple[int, int] = (1920, 1080)) -> OnePass:
    """Run the very same station over one pass of its source, and save a picture of its window.

    The picture shows the most abnormal part that failed, while it stood in the banner; the end of the
    pass where none failed. Raises the fault that kept the line from running.
    """
    app = application()
    one_pass: dict[str, object] = {"loop": False, "start_running": True, "engineer_pin": None, "hold_fails": False}
    # A look at pictures, beside a station that may be recording at this moment.
    one_pass |= {"sounds": "silent", "records": RecordsConfig(enabled=False)}
    one_pass |= {"operator": OperatorConfig(sign_in="off"), "shift_check": ShiftCheckConfig()}
    one_pass |= {"line": LineConfig(reconnect=False), "trigger": TriggerConfig(), "second_line": None}
    station = StationApp(app, config.model_copy(update=one_pass))
    controller, window = station.controller, station.window
    parts: dict[int, RecentPart] = {}
    faults: list[InspectorError] = []

    shown: tuple[float, QPixmap | None] = (0.0, None)

    def collect() -> None:
        snapshot = controller.snapshot()
        parts.update((part.serial, part) for part in snapshot.recent)
        latest = snapshot.latest
        if latest is not None and latest.verdict is Verdict.FAIL and (latest.percent or 0.0) > shown[0]:
            window.refresh()
            QTimer.singleShot(0, lambda: grab(snapshot.latest_serial, latest.percent or 0.0))

    def grab(serial: int, percent: float) -> None:
        """Once the window has laid out its texts, unless the next part is there already."""
        nonlocal shown
        if controller.snapshot().latest_serial == serial:
            shown = (percent, window.grab())

    def on_fault(error: InspectorError) -> None:
        faults.append(error)
        if controller.state is not LineState.RUNNING:
            finish()

    def finish() -> None:
        collect()
        QTimer.singleShot(300, app.quit)  # the window shows the last part within its next update

    controller.inspected.connect(collect)
    controller.source_finished.connect(finish)
    controller.fault_raised.connect(on_fault)
    window.resize(*size)
    station.open()
    app.exec()
    screenshot.parent.mkdir(parents=True, exist_ok=True)
    (shown[1] or window.grab()).save(str(screenshot))
    window.close()
    if faults and not parts:
        raise faults[-1]
    return OnePass(tuple(parts[serial] for serial in sorted(parts)), tuple(faults), screenshot)
