"""States of the wizard, made with a controller that does what it is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from inspector.core.frame import Picture
from inspector.core.inspection import Limits
from inspector.core.teaching import FitStatus, MethodResult, PartView, Probe, Sensitivity
from inspector.errors import CalibrationError
from inspector.recipes.plan import CalibrationPlan
from inspector.ui.navigation import Screen
from inspector.ui.station_window import StationWindow
from inspector.ui.teach.method_page import MethodPage
from inspector.ui.teach.score_marks import MarkStyle
from inspector.ui.teach.teach_screen import TeachScreen
from tests.ui.conftest import MakeWindow
from tests.ui.parts import inspection
from tests.ui.teach.pages import drag, scores
from tests.ui.teach.teach_double import SUMMARY, TeachDouble, report

GOOD = Path("/good")
METHOD, LEARN, LIMITS = 3, 4, 5
Pictures = list[Picture]
Size = tuple[int, int]
State = Callable[[MakeWindow, TeachDouble, Pictures, Size], StationWindow]


def opened(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size, page: int) -> StationWindow:
    """A wizard that has come as far as this page."""
    window = make(size=size)
    window.show_screen(Screen.TEACH)
    teaching.plan = teaching.plan or CalibrationPlan(name="Flange HF 204-7", good=(GOOD,))
    teaching.reports = [report(GOOD / f"{number:03}.png", pictures[number % len(pictures)]) for number in range(60)]
    assert window.teach is not None
    window.teach._take_up(page)
    QApplication.processEvents()
    return window


def wizard(window: StationWindow) -> TeachScreen:
    assert window.teach is not None
    return window.teach


def method_page(window: StationWindow) -> MethodPage:
    page = wizard(window).pages[METHOD]
    assert isinstance(page, MethodPage)
    return page


def judged(teaching: TeachDouble, pictures: Pictures, good: int, defects: int) -> None:
    """Scores, and a part view for whoever asks."""
    teaching.summary, teaching.scores = SUMMARY, scores(good, defects)

    def answer(path: Path, is_defect: bool) -> None:
        known, number = teaching.scores, int(path.stem)
        assert known is not None
        assert teaching.plan is not None
        _, fail = teaching.limits_for(teaching.plan.rule)
        limits = Limits(0.85 * fail, fail, 0.85 * fail)
        percent = 100 * float((known.defects if is_defect else known.good)[number]) / fail
        at = (0.3 + 0.06 * (number % 7), 0.35 + 0.07 * (number % 5))
        seen = inspection(number, percent, pictures[number % len(pictures)], at=at, limits=limits)
        teaching.part_viewed.emit(PartView(path, is_defect, seen))

    teaching.part_view = answer  # type: ignore[method-assign]


PROBES = [
    Probe("patchcore", 21.4, 340, 14.2, "CPU · OpenVINO"),
    Probe("padim", 9.0, 620, 6.4, "CPU · OpenVINO"),
    Probe("autoencoder", 180, 2240, 4.8, "CPU · OpenVINO"),
]


def method_measuring(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    return opened(make, teaching, pictures, size, METHOD)


def method(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = opened(make, teaching, pictures, size, METHOD)
    for probe in PROBES:
        teaching.probed.emit(probe)
    return window


def method_advanced(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = method(make, teaching, pictures, size)
    page = method_page(window)
    page.advanced.click()
    page.form.complain("neighbourhood", page.form.rows["bank_size"].hint.text())
    return window


def comparing(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = method(make, teaching, pictures, size)
    method_page(window).compare.click()
    teaching.compare_progressed.emit("patchcore", FitStatus("features", 30, 60, 140.0, {}))
    return window


def compared(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = method(make, teaching, pictures, size)
    known = scores(60, 20)
    good, defects = 130 * known.good, 75 * known.defects
    teaching.compared.emit(
        [
            MethodResult("patchcore", 21.2, 14.1, good, defects, 0.998, 19, None),
            MethodResult("padim", 8.9, 6.2, 1.1 * good, np.empty(0), None, 0, 12.0),
            MethodResult("autoencoder", 179.0, 4.7, good, np.empty(0), None, 0, None),
        ]
    )
    return window


def fitting(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = opened(make, teaching, pictures, size, LEARN)
    for stage, done in (("reading", 60), ("features", 60), ("covariance", 20)):
        teaching.fit_progressed.emit(FitStatus(stage, done, 60, 22.0, {}))
    return window


def training(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    teaching.plan = CalibrationPlan(name="Flange HF 204-7", good=(GOOD,), detector="autoencoder")
    window = opened(make, teaching, pictures, size, LEARN)
    chance = np.random.default_rng(0)
    for step in range(1, 260):
        losses = {"training": float(0.05 * np.exp(-step / 60) + 0.004 + 0.002 * chance.random())}
        if step % 20 == 0:
            losses["validation"] = float(0.05 * np.exp(-step / 60) + 0.006)
        teaching.fit_progressed.emit(FitStatus("training", step, 450, 75.0, losses))
    return window


def fitted(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = fitting(make, teaching, pictures, size)
    reasons = tuple(f"0{number}.png: ⟦The part was not found: it lies wrong side up.⟧" for number in range(12, 26))
    teaching.finish_fit(replace(SUMMARY, left_out=reasons), scores(48))
    return window


def fit_failed(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = opened(make, teaching, pictures, size, LEARN)
    teaching.failed.emit("fit", CalibrationError("", ""))
    return window


def limits(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    judged(teaching, pictures, 59, 0)
    return opened(make, teaching, pictures, size, LIMITS)


def limits_of_few(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    judged(teaching, pictures, 9, 0)
    return opened(make, teaching, pictures, size, LIMITS)


def limits_of_2000(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    judged(teaching, pictures, 2000, 60)
    window = opened(make, teaching, pictures, size, LIMITS)
    wizard(window).limits.style_choice.buttons[MarkStyle.DOTS].click()
    return window


def limits_with_defects(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    teaching.plan = CalibrationPlan(name="Flange HF 204-7", good=(GOOD,), defects=Path("/4711"))
    judged(teaching, pictures, 209, 14)
    return opened(make, teaching, pictures, size, LIMITS)


def limits_moved(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = limits_with_defects(make, teaching, pictures, size)
    plot = wizard(window).limits.scores.plot
    known = teaching.scores
    assert known is not None
    start, end = (
        QPoint(round(plot.axis.x(score)), 60) for score in (plot.limits[1], float(np.quantile(known.good, 0.9)))
    )
    drag(plot, start, end)
    return window


def other_rule(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = limits_with_defects(make, teaching, pictures, size)
    page = wizard(window).limits
    page.promise.other.click()
    page.other.choose_kind("mean_sigma")
    return window


def drawing(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = limits(make, teaching, pictures, size)
    page = wizard(window).limits
    page.proof.draw.click()
    QApplication.processEvents()
    place = page.pad.canvas._place()
    way = [(0.3, 0.4), (0.42, 0.42), (0.5, 0.5), (0.53, 0.6)]
    drag(
        page.pad.canvas,
        *(QPoint(*map(round, (place.x() + x * place.width(), place.y() + y * place.height()))) for x, y in way),
    )
    assert page.limits is not None
    teaching.drawing_judged.emit(inspection(1, 143, pictures[0], at=(0.45, 0.47), limits=page.limits))
    return window


def sensitivity_running(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = limits(make, teaching, pictures, size)
    wizard(window).limits.proof.test.click()
    teaching.sensitivity_progressed.emit(30, 120)
    return window


def sensitivity(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = sensitivity_running(make, teaching, pictures, size)
    contrasts = (0.1, 0.2, 0.4)

    def found(kind: str, sizes: tuple[float, ...], middle: float) -> Sensitivity:
        shares = tuple(
            tuple(float(np.round(1 / (1 + np.exp(-3 * (np.log2(size * contrast) - middle))), 2)) for size in sizes)
            for contrast in contrasts
        )
        smallest = next((size for size, share in zip(sizes, shares[-1], strict=True) if share >= 0.9), None)
        return Sensitivity(kind, sizes, contrasts, shares, smallest, 20)

    sizes = (3.5, 7.0, 14.0, 28.0, 56.0)
    teaching.sensitivity_found.emit(
        [
            found("scratch", (1.0, 2.0, 3.5, 7.0, 14.0), 0.2),
            found("stain", sizes, 2.2),
            found("dent", sizes, 3.0),
            found("particle", sizes, 6.0),
        ]
    )
    return window


def limits_after_tests(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = sensitivity(make, teaching, pictures, size)
    wizard(window).limits.back_to_scores.click()
    return window


def part_opened(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = limits_with_defects(make, teaching, pictures, size)
    nearest = wizard(window).limits.scores.nearest
    nearest._current = 5
    nearest._pick()
    return window


TEACH_STATES: list[State] = [
    method_measuring, method, method_advanced, comparing, compared, fitting, training, fitted, fit_failed,
    limits, limits_of_few, limits_of_2000, limits_with_defects, limits_moved, other_rule, drawing,
    sensitivity_running, sensitivity, limits_after_tests, part_opened,
]  # fmt: skip
WORDY_TEACH_STATES: list[State] = [
    method_measuring, method_advanced, comparing, compared, fitting, training, fitted, limits_of_few, limits_moved,
    other_rule, drawing, sensitivity,
]  # fmt: skip
"""Those that have the others' words too."""
