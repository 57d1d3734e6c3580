"""One line of the station, as its settings want it: who owns it, where its pictures and its triggers come from."""

from __future__ import annotations

from pathlib import Path

from inspector.cameras.base import Camera
from inspector.cameras.folder import FolderCamera
from inspector.core.recording import Recorder
from inspector.errors import TriggerError
from inspector.station_config import LineSetup
from inspector.ui.camera.source_choices import camera_choice
from inspector.ui.choices import SourceChoice
from inspector.ui.line_pane import LineParts
from inspector.workers.camera_room import CameraRoom
from inspector.workers.loading import LoadEngine
from inspector.workers.station import LineState, StationController
from inspector.workers.station_triggers import TriggerPort, code_reader, line_settings, passing

_STANDING = (LineState.IDLE, LineState.LOADING, LineState.FAULT)


class StationLine:
    """Lives in the GUI thread. ``load`` is called in a thread of the line; see :data:`LoadEngine`."""

    def __init__(
        self, setup: LineSetup, name: str, load: LoadEngine, recorder: Recorder | None, room: CameraRoom
    ) -> None:
        """Raises :class:`ConfigError` where what ``setup`` asks for is not installed."""
        self._setup = setup
        self._room = room
        self.name = name
        settings = line_settings(setup.line, setup.trigger)
        self.controller = StationController(load, recorder, settings=settings, codes=code_reader(setup.line))
        self._port = TriggerPort(self.controller.fire)
        self._start_wanted = setup.start_running and (setup.source is not None or setup.camera is not None)

    def parts(self) -> LineParts:
        """For the window."""
        return LineParts(self.controller, self._camera, self._source(), self.name)

    def begin(self) -> None:
        """Load the recipe that it begins with, and take triggers over TCP, also while the line stands: whoever asks is
        told so. Raises :class:`TriggerError` where nobody can ask; the line is as good without.
        """
        if self._setup.recipe is not None:
            self.controller.load_recipe(self._setup.recipe)
        self.controller.state_changed.connect(self._on_state_changed)
        self._port.listen(self._setup.trigger)

    def use(self, setup: LineSetup) -> None:
        """Take parts as ``setup`` says, from the next start of the line on; its recipe and its source are those of the
        next start of the program.

        Raises :class:`ConfigError` where what it asks for is not installed, :class:`TriggerError` where nobody can ask
        over TCP.
        """
        codes = code_reader(setup.line)
        self._setup = setup
        self.controller.use_settings(line_settings(setup.line, setup.trigger), codes)
        self._move_port()

    def _move_port(self) -> None:
        """Whoever asks over TCP is not cut off while the line runs."""
        if self.controller.state in _STANDING:
            self._port.listen(self._setup.trigger)

    def _on_state_changed(self, _state: LineState) -> None:
        try:
            self._move_port()
        except TriggerError as fault:
            self.controller.fault_raised.emit(fault)

    def takes_start(self) -> bool:
        """Whether the line shall start by itself now; once, at the opening: later on the operator starts."""
        wanted = self._start_wanted and self.controller.state is LineState.IDLE
        self._start_wanted = self._start_wanted and not wanted
        return wanted

    def close(self) -> None:
        """Listen to nobody any more."""
        self._port.stop()

    def _source(self) -> SourceChoice | None:
        """What the settings name."""
        folder, camera = self._setup.source, self._setup.camera
        if camera is not None:
            return camera_choice(self._room, camera)
        if folder is None:
            return None
        return SourceChoice(folder.name, str(folder), lambda: self._camera(folder), folder=folder)

    def _camera(self, folder: Path) -> Camera:
        """In a thread of the camera's own."""
        setup = self._setup
        interval_ms = 0.0 if setup.trigger.step_folder else setup.interval_ms
        return passing(FolderCamera(folder, interval_ms, setup.loop), setup.trigger)
