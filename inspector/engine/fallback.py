"""What the line goes on with when the device under its recipe fails."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection
from inspector.engine.judging import PartInspector
from inspector.errors import DeviceError, RecipeError
from inspector.recipes.store import StoredRecipe
from models.devices import OPENVINO, TORCH, DeviceChoice, DeviceFailed

Load = Callable[[StoredRecipe, DeviceChoice], PartInspector]

_log = logging.getLogger(__name__)


def _load_anew(stored: StoredRecipe, choice: DeviceChoice) -> PartInspector:
    from inspector.engine.part_inspector import load_inspector  # torch, seconds: a kept graph goes without

    return load_inspector(stored, choice)


class LineInspector:
    """A recipe as the line uses it: on a device, with the next one to go on with. Thread-safe: a part that is checked
    beside the line may be under way when the line starts, and a runtime has one place for its picture.

    ``stands_in_for`` names the device that failed before; empty while nothing did.
    """

    def __init__(
        self, stored: StoredRecipe, inspector: PartInspector, load: Load = _load_anew, stands_in_for: str = ""
    ) -> None:
        self._stored = stored
        self._inspector = inspector
        self._load = load
        self._in_use = threading.Lock()
        self._standby: LineInspector | None = None
        self.recipe = inspector.recipe
        self.limits = inspector.limits
        self.device = inspector.device
        self.hold_fails = stored.recipe.hold_fails
        self.baseline = stored.recipe.baseline
        self.stands_in_for = stands_in_for

    def inspect(self, frame: Frame) -> Inspection:
        """Judge a frame; raises :class:`DeviceError` when the device fails, and whatever a bug raises."""
        try:
            with self._in_use:
                return self._inspector.inspect(frame)
        except DeviceFailed as error:
            raise DeviceError(
                error.what, "Restart the computer; if it happens again, have the device checked."
            ) from error

    def standby(self) -> LineInspector:
        """The same recipe on the next device, its references replayed.

        Takes seconds unless :meth:`prepare_standby` was called. Raises :class:`DeviceError` when no device is left.
        """
        if self._standby is None:
            self._standby = self._next()
        return self._standby

    def prepare_standby(self) -> None:
        """Load what :meth:`standby` gives; where that fails it is logged, and tried again when it is needed."""
        try:
            self._standby = self._next()
        except DeviceError as error:
            _log.warning("Nothing stands by for %s: %s", self.device, error)

    def _next(self) -> LineInspector:
        failures = []
        for choice in _after(self.device):
            try:
                inspector = self._load(self._stored, choice)
            except (RecipeError, DeviceFailed) as error:
                failures.append(error.what)
                continue
            return LineInspector(self._stored, inspector, self._load, stands_in_for=self.device)
        remedy = "Restart Inspector; if that does not help, restart the computer."
        raise DeviceError(" ".join([f"No other device can go on with {self.recipe}.", *failures]), remedy)


def _after(device: str) -> tuple[DeviceChoice, ...]:
    if device == TORCH:
        return ()
    on_openvino = device.startswith(OPENVINO)
    return (DeviceChoice.TORCH,) if on_openvino else (DeviceChoice.OPENVINO, DeviceChoice.TORCH)


def load_for_line(stored: StoredRecipe, choice: DeviceChoice, load: Load = _load_anew) -> LineInspector:
    """Load a recipe for the line. A GPU can be lost while its computer goes on: the CPU is then ready at once.

    Raises :class:`RecipeError` as :func:`inspector.engine.part_inspector.load_inspector` does.
    """
    try:
        line = LineInspector(stored, load(stored, choice), load)
    except DeviceFailed as error:
        raise RecipeError(f"{stored.recipe.id} cannot be loaded. {error.what}", "Load it again.") from error
    if not line.device.startswith((OPENVINO, TORCH)):
        line.prepare_standby()
    return line
