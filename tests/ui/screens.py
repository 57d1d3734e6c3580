"""Every state of the window, made with a line that does what it is told."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt

from inspector.core.frame import Picture
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.recording import RecordsState, RecordsStatus
from inspector.errors import CameraError, DeviceError, RecipeError, RecordError
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from inspector.workers.station import LineState
from tests.ui.conftest import CHOICE, MakeWindow, no_camera
from tests.ui.line_double import LineDouble
from tests.ui.parts import LIMITS, drawn_picture, inspection, without_verdict

LEFT = Qt.MouseButton.LeftButton

CUT_OFF = "116.png is cut off: only 12 of 64 kB are there."
LONG = "Verschlussdeckel-Dichtungsträger 38 mm, Farbe anthrazit, Werkzeug 17, Kavität 4"


def shift(pictures: list[Picture], last: Inspection | None = None, count: int = 116) -> list[Inspection]:
    """Parts as a line gives them: mostly good, some not; ``last`` is the newest."""
    return [*_parts_before(tuple(map(_Same, pictures)), count), *([last] if last is not None else [])]


class _Same:
    """A picture as a key: the same object is the same picture."""

    def __init__(self, picture: Picture) -> None:
        self.picture = picture

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.picture is self.picture

    def __hash__(self) -> int:
        return id(self.picture)


@cache
def _parts_before(pictures: tuple[_Same, ...], count: int) -> tuple[Inspection, ...]:
    chance = np.random.default_rng(7)
    spots = {72: 135, 88: 96, 95: 142, 103: 116, 109: 92, 112: 315}
    parts = []
    for seq in range(count - 60, count):
        percent = spots.get(seq, float(chance.normal(55, 8)))
        at = (float(chance.uniform(0.3, 0.7)), float(chance.uniform(0.3, 0.7)))
        parts.append(inspection(seq, percent, pictures[seq % len(pictures)].picture, at=at, ago_s=count - seq))
    return tuple(parts)


def running(line: LineDouble, window: StationWindow, *parts: Inspection) -> None:
    window.start_or_stop()
    line.show(*parts)
    window.refresh()


def good_scores() -> np.ndarray:
    return np.random.default_rng(3).gamma(30, 0.55 / 30 * LIMITS.fail, 209).astype(np.float32)


State = Callable[[MakeWindow, LineDouble, list[Picture], tuple[int, int]], StationWindow]


def no_recipe(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    line.recipe, line.limits, line.device = None, None, ""
    return make(source=None, recipes=(), size=size)


def recipe_not_chosen(
    make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]
) -> StationWindow:
    line.recipe, line.limits, line.device = None, None, ""
    return make(source=None, size=size)


def loading(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    line.recipe, line.limits, line.device, line.loading = None, None, "", "Flange HF 204-7"
    line.state = LineState.LOADING
    return make(size=size)


def no_source(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = make(source=None, size=size)
    window.set_good_scores(good_scores())
    return window


def ready(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = make(size=size)
    window.set_good_scores(good_scores())
    return window


def waiting(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    window.start_or_stop()
    line.show(*shift(pictures), waiting_for=116)
    window.refresh()
    window.display._waiting = (116, 0.0)  # since long
    window.refresh()
    return window


def passed(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    running(line, window, *shift(pictures, inspection(116, 52, pictures[0])))
    return window


def failed(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    running(line, window, *shift(pictures, inspection(116, 143, pictures[0])))
    return window


def review(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    running(line, window, *shift(pictures, inspection(116, 93, pictures[1], at=(0.62, 0.36))))
    return window


def no_verdict(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    reason = "The picture is 640 × 480 pixels, the recipe was taught on 512 × 512. It was not judged."
    running(line, window, *shift(pictures, without_verdict(116, reason, drawn_picture(640, 480))))
    return window


def no_picture(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    running(line, window, *shift(pictures, without_verdict(116, CUT_OFF)))
    return window


def fault(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    running(line, window, *shift(pictures, inspection(116, 52, pictures[0])))
    error = CameraError(
        "The camera acA1300 no longer answers.",
        "Check its cable and power, then press Try again. Part 117 was not seen.",
    )
    line.fail(error)
    return window


def two_faults(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    running(line, window, *shift(pictures, inspection(116, 143, pictures[0])))
    line.fault_raised.emit(RecipeError(f"The recipe {LONG} does not reproduce its scores.", "Teach the product again."))
    for _ in range(12):
        line.fault_raised.emit(
            CameraError("Parts come faster than they can be inspected.", "Slow the line down, or use a smaller size.")
        )
    return window


def looking_back(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    running(line, window, *shift(pictures, inspection(116, 52, pictures[0])))
    window.display.look_at(112)
    return window


def stopped(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = failed(make, line, pictures, size)
    window.start_or_stop()
    return window


def question(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = failed(make, line, pictures, size)
    window.surface.counters.reset.click()
    return window


def help_open(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = failed(make, line, pictures, size)
    window.surface.header.help.click()
    return window


def zoomed(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = failed(make, line, pictures, size)
    window.surface.picture.view.zoom_by(6)
    return window


def long_names(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    line.recipe = RecipeId(LONG, 127)
    line.device = "NVIDIA H200 NVL · CUDA 13 · TensorFloat-32"
    source = SourceChoice(f"Halle 4 · {LONG}", f"/mnt/{LONG}", no_camera)
    window = make(source=source, recipes=(RecipeChoice(line.recipe),), size=size)
    window.set_good_scores(good_scores())
    reason = f"Recipe {LONG} could not judge the part: " + "the anomaly map holds values that are no number. " * 4
    parts = shift(pictures, without_verdict(9_999_999, reason, drawn_picture(640, 480)))
    running(line, window, *parts)
    line.fault_raised.emit(RecipeError(f"The recipe {LONG} is damaged: 3 of 14 files differ.", "Restore it. " * 20))
    return window


def held(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = make(size=size, options=WindowOptions(hold_fails=True))
    window.set_good_scores(good_scores())
    parts = [inspection(seq, 55, pictures[0]) for seq in range(90, 117)]
    parts[20], parts[23] = inspection(110, 143, pictures[0]), inspection(113, 120, pictures[0])
    running(line, window, *parts)
    return window


def choosing(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder, "thumbnail.png")
        cv2.imwrite(str(picture), cv2.cvtColor(pictures[0], cv2.COLOR_RGB2BGR))
        other = RecipeChoice(RecipeId("Cap 38 mm", 2))
        window = make(size=size, recipes=(replace(CHOICE, picture=picture), other))
        running(line, window, *shift(pictures, inspection(116, 52, pictures[0])))
        window.line.recipe_change.ask()
    return window


def asking_pin(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = make(size=size)
    running(line, window, *shift(pictures, inspection(116, 52, pictures[0])))
    window.surface.pin.ask(window.tr("Leave the full screen"), "4711", lambda: None)
    for _ in range(4):
        window.surface.pin.digits[8].click()
    window.surface.pin.enter.click()
    window.surface.pin.digits[4].click()
    return window


def device_lost(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = ready(make, line, pictures, size)
    running(line, window, *shift(pictures, inspection(116, 52, pictures[0])))
    line.device, line.failed_device = "CPU · OpenVINO", "NVIDIA H200 NVL"
    error = DeviceError(
        "NVIDIA H200 NVL has failed. The inspection goes on with CPU · OpenVINO.",
        "Stop the line when it suits you and restart the computer. (NVIDIA H200 NVL failed: CUDA out of memory.)",
    )
    line.fault_raised.emit(error)
    window.refresh()
    return window


def disk_full(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    line.records_status = RecordsStatus(RecordsState.ON)
    window = ready(make, line, pictures, size)
    running(line, window, *shift(pictures, inspection(116, 52, pictures[0])))
    line.records_status = RecordsStatus(RecordsState.FAILED)
    line.fail(
        RecordError("Records cannot be written: no space left on device.", "Make room on the disk, then try again.")
    )
    return window


def scanned(make: MakeWindow, line: LineDouble, pictures: list[Picture], size: tuple[int, int]) -> StationWindow:
    window = passed(make, line, pictures, size)
    window.line.recipe_change.ask_for("4006381333931")
    return window


STATES: list[State] = [
    no_recipe, recipe_not_chosen, loading, no_source, ready, waiting, passed, failed, review, no_verdict, no_picture,
    fault, two_faults, looking_back, stopped, question, help_open, zoomed, long_names, held, choosing,
    asking_pin, device_lost, disk_full, scanned,
]  # fmt: skip
