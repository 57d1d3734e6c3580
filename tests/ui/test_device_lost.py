"""A device fails in mid-shift: the line goes on with the next one, and no part is left without a verdict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.verdict import Verdict
from inspector.engine.fallback import LineInspector
from inspector.engine.part_inspector import PartInspector
from inspector.errors import RecipeError
from inspector.recipes.store import StoredRecipe
from inspector.ui.lamp import Light
from inspector.ui.station_window import StationWindow
from inspector.workers.station import LineState, StationController
from models.runtime import DeviceChoice, OpenVinoRuntime, TorchRuntime
from tests.sample_recipes import sample_recipe
from tests.ui.conftest import Load, WindowOn
from tests.ui.line_fakes import PATIENCE_MS, StubCamera, frame

RECIPE = sample_recipe("stub")
GPU = "NVIDIA H200"
PARTS = 12
LOST_AT = 5
LOSSES = [
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB."),
    torch.AcceleratorError("CUDA error: device-side assert triggered"),
    RuntimeError("CUDA error: unspecified launch failure"),
]

Model = Callable[[torch.Tensor], tuple[torch.Tensor, torch.Tensor]]


def works(pictures: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.full((len(pictures), 1, 64, 64), 0.5), torch.full((len(pictures),), 0.5)


class FailsAt:
    """A model that raises ``loss`` from its ``number``th picture on."""

    def __init__(self, number: int, loss: Exception) -> None:
        self._left, self._loss = number - 1, loss

    def __call__(self, pictures: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        if self._left == 0:
            raise self._loss
        self._left -= 1
        return works(pictures)


def inspector(device: str, model: Model) -> PartInspector:
    """On plain torch, whatever it is called: a loss comes out of it as out of a GPU."""

    class Device(TorchRuntime):
        def __init__(self) -> None:
            self._model = model  # type: ignore[assignment]

    Device.device = device
    return PartInspector(RECIPE, Device())


def engine(model: Model, spares: dict[DeviceChoice, Model | Exception], device: str = GPU) -> LineInspector:
    def load(stored: StoredRecipe, choice: DeviceChoice) -> PartInspector:
        spare = spares[choice]
        if isinstance(spare, Exception):
            raise spare
        return inspector({DeviceChoice.OPENVINO: OpenVinoRuntime.device}.get(choice, TorchRuntime.device), spare)

    return LineInspector(StoredRecipe(RECIPE, Path()), inspector(device, model), load)


def run(window: StationWindow, controller: StationController, qtbot: QtBot, until: LineState) -> None:
    QTest.keyClick(window, Qt.Key.Key_Space)
    done = lambda: controller.state is until and controller.snapshot().counters.inspected == PARTS  # noqa: E731
    qtbot.waitUntil(done, timeout=PATIENCE_MS)
    window.refresh()


@pytest.fixture
def parts() -> StubCamera:
    return StubCamera([frame(seq, (64, 64)) for seq in range(1, PARTS + 1)], can_wait=True)


@pytest.mark.parametrize("loss", LOSSES, ids=lambda loss: type(loss).__name__)
def test_the_same_part_is_judged_again_on_the_cpu(
    loss: Exception,
    parts: StubCamera,
    window_on: WindowOn,
    load: Load,
    qtbot: QtBot,
    expected_log: Callable[[str], None],
) -> None:
    expected_log(f"Part {LOST_AT} is judged again")
    lost = engine(FailsAt(LOST_AT, loss), {DeviceChoice.OPENVINO: works})
    lost.prepare_standby()
    controller = StationController(lambda name, version: lost)
    window = window_on(controller, parts)
    load(controller)
    header = window.surface.header
    assert not header.device_lamp.isVisible()
    run(window, controller, qtbot, LineState.IDLE)
    assert [(p.seq, p.verdict) for p in controller.snapshot().trend] == [
        (seq, Verdict.PASS) for seq in range(1, PARTS + 1)
    ]
    assert controller.device == OpenVinoRuntime.device
    assert window.surface.faults.texts == [f"{GPU} has failed. The inspection goes on with {OpenVinoRuntime.device}."]
    assert str(loss).split("\n")[0] in window.surface.faults._rows[0]._remedy.text()
    assert header.device_lamp.isVisible()
    assert header.device_lamp.light is Light.FAULT
    assert OpenVinoRuntime.device in header.device_lamp.accessibleName()


def test_what_fails_twice_goes_to_the_last_device(
    parts: StubCamera, window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log("is judged again")
    loss = RuntimeError("Exception from src/infer_request.cpp:224:\nout of memory")
    lost = engine(FailsAt(3, LOSSES[0]), {DeviceChoice.OPENVINO: FailsAt(4, loss), DeviceChoice.TORCH: works})
    controller = StationController(lambda name, version: lost)
    window = window_on(controller, parts)
    load(controller)
    run(window, controller, qtbot, LineState.IDLE)
    assert controller.snapshot().counters.passed == PARTS
    assert controller.device == TorchRuntime.device
    assert len(window.surface.faults.texts) == 2
    assert "out of memory" in window.surface.faults._rows[0]._remedy.text()
    assert "src/" not in window.surface.faults._rows[0]._remedy.text()


def test_without_a_device_that_works_every_part_has_no_verdict_and_the_line_stops(
    parts: StubCamera, window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log(f"The line stops at part {LOST_AT}")
    expected_log("is judged again")
    refusals = {
        DeviceChoice.OPENVINO: RecipeError("stub does not reproduce its scores on CPU."),
        DeviceChoice.TORCH: RecipeError("The model is damaged."),
    }
    # A camera that cannot wait: some parts are on their way when the line stops.
    parts.can_wait = False
    controller = StationController(lambda name, version: engine(FailsAt(LOST_AT, LOSSES[1]), refusals))
    window = window_on(controller, parts)
    load(controller)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.state is LineState.FAULT, timeout=PATIENCE_MS)
    snapshot = controller.snapshot()
    verdicts = {point.seq: point.verdict for point in snapshot.trend}
    assert all(verdicts[seq] is Verdict.NO_VERDICT for seq in verdicts if seq >= LOST_AT)
    assert verdicts[LOST_AT] is Verdict.NO_VERDICT
    assert sorted(verdicts) == list(range(1, len(verdicts) + 1))
    assert snapshot.waiting_for is None
    assert window.surface.banner.state.verdict is Verdict.NO_VERDICT
    assert "does not reproduce its scores" in window.surface.faults.texts[0]
    assert "damaged" in window.surface.faults.texts[0]


def test_it_is_said_until_the_device_judges_again(
    parts: StubCamera, window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log("is judged again")
    engines = iter(
        [
            engine(FailsAt(LOST_AT, LOSSES[0]), {DeviceChoice.OPENVINO: works}),
            engine(works, {}, device=OpenVinoRuntime.device),
            engine(works, {}),
        ]
    )
    controller = StationController(lambda name, version: next(engines))
    window = window_on(controller, parts)
    load(controller)
    run(window, controller, qtbot, LineState.IDLE)
    load(controller)
    assert controller.failed_device == ""
    assert len(window.surface.faults.texts) == 1, "another recipe went to the CPU, the GPU is still missed"
    assert window.surface.header.device_lamp.isVisible()
    load(controller)
    assert controller.device == GPU
    assert window.surface.faults.texts == []
    assert not window.surface.header.device_lamp.isVisible()


def test_a_recipe_chosen_while_the_standby_is_loaded_is_not_lost(
    window_on: WindowOn, load: Load, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log("is judged again")
    chosen = engine(works, {}, device="the new one")
    controller: StationController

    def spare(pictures: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        raise AssertionError("the part was judged by the recipe that nobody wants any more")

    class Slow(dict[DeviceChoice, Model | Exception]):
        def __getitem__(self, choice: DeviceChoice) -> Model | Exception:
            controller._inspection.use(chosen)
            return spare

    lost = engine(FailsAt(1, LOSSES[0]), Slow())
    controller = StationController(lambda name, version: lost)
    window = window_on(controller, StubCamera([frame(1, (64, 64))], can_wait=True))
    load(controller)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.snapshot().counters.inspected == 1, timeout=PATIENCE_MS)
    assert controller.device == "the new one"
    assert controller.snapshot().counters.passed == 1
