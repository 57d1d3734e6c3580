"""Stands in for the TeachController: a test says what it answers. The real one is tested with the workers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal

from inspector.core.frame import Picture
from inspector.core.inspection import Limits, RecipeId
from inspector.core.teaching import (
    Assessment,
    Doubt,
    FitStatus,
    FitSummary,
    HeldOutScores,
    ImageReport,
    PreparedView,
    Suspicion,
    VersionDifference,
)
from inspector.engine.assess import assess, limits_for
from inspector.engine.presets import presets_of, settings_schema
from inspector.errors import InspectorError
from inspector.recipes.drafts import DraftInfo
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import LimitRule
from tests.ui.parts import drawn_picture


def draft(name: str, page: int = 1, *, fitted: bool = False, damaged: str = "") -> DraftInfo:
    """As the controller lists a draft; its id is its name."""
    return DraftInfo(name, name, datetime(2025, 11, 21, 14, 2, tzinfo=UTC), fitted, page, damaged)


class TeachDouble(QObject):
    """Signals, properties and methods of the TeachController; ``asked`` notes what was asked, in words."""

    plan_changed = Signal()
    drafts_changed = Signal()
    fit_dropped = Signal()
    scan_began = Signal(int)
    images_checked = Signal(list)
    scan_finished = Signal(int)
    unlike_finished = Signal()
    previewed = Signal(object)
    probing = Signal(str)
    probed = Signal(object)
    compare_progressed = Signal(str, object)
    compared = Signal(list)
    fit_progressed = Signal(object)
    fit_finished = Signal(object)
    fit_cancelled = Signal()
    scores_changed = Signal(object)
    part_viewed = Signal(object)
    drawing_judged = Signal(object)
    sensitivity_progressed = Signal(int, int)
    sensitivity_found = Signal(list)
    versions_progressed = Signal(int, int)
    versions_compared = Signal(list)
    saved = Signal(object)
    picture_captured = Signal(Path)
    failed = Signal(str, object)
    busy_changed = Signal(bool)

    def __init__(self, plan: CalibrationPlan | None = None) -> None:
        super().__init__()
        self.plan = plan
        self.reports: Sequence[ImageReport] = ()
        self.summary: FitSummary | None = None
        self.scores: HeldOutScores | None = None
        self.busy = False
        self.usual_references: Sequence[Path] = ()
        self.fit_is_coming = False
        self.asked: list[str] = []
        self.known_drafts: list[DraftInfo] = []
        self.page = 0

    def drafts(self) -> list[DraftInfo]:
        return list(self.known_drafts)

    def begin(self, plan: CalibrationPlan) -> None:
        self.asked.append(f"begin {plan.name}")
        self._take_up(plan)

    def begin_version(self, recipe_name: str, more_good: Sequence[Path] = ()) -> None:
        self.asked.append(f"begin version of {recipe_name}")
        self._take_up(CalibrationPlan(name=recipe_name, based_on=3, note="after the new lamp", good=tuple(more_good)))

    def begin_relimit(self, recipe_name: str) -> None:
        self.asked.append(f"begin limits of {recipe_name}")
        self._take_up(CalibrationPlan(name=recipe_name, based_on=3, same_model=True))
        self.finish_fit(SUMMARY, held_out())

    def resume(self, draft_id: str) -> None:
        self.asked.append(f"resume {draft_id}")
        draft = next(one for one in self.known_drafts if one.id == draft_id)
        self.page = draft.page
        self._take_up(CalibrationPlan(name=draft.name))

    def discard(self, draft_id: str) -> None:
        self.asked.append(f"discard {draft_id}")
        self.known_drafts = [one for one in self.known_drafts if one.id != draft_id]
        self.drafts_changed.emit()

    def change(self, **fields: Any) -> None:
        assert self.plan is not None
        self.asked.append(f"change {' '.join(sorted(fields))}")
        self.plan = CalibrationPlan.model_validate(self.plan.model_dump() | fields)
        self.plan_changed.emit()

    def set_page(self, n: int) -> None:
        self.page = n

    def scan(self) -> None:
        self.asked.append("scan")

    def find_unlike(self) -> None:
        self.asked.append("find_unlike")

    def preview(self, path: Path) -> None:
        self.asked.append(f"preview {path.name}")

    def presets(self, detector: str) -> dict[str, dict[str, Any]]:
        return presets_of(detector)

    def settings_schema(self, detector: str) -> dict[str, Any]:
        return settings_schema(detector)

    def probe(self, only: str = "") -> None:
        self.asked.append(f"probe {only}".strip())

    def compare(self) -> None:
        self.asked.append("compare")

    def fit(self) -> None:
        self.asked.append("fit")
        self.set_busy(True)

    def cancel(self) -> None:
        self.asked.append("cancel")

    def score_defects(self) -> None:
        self.asked.append("score_defects")

    def assess(self, review: float, fail: float) -> Assessment:
        assert self.scores is not None
        return assess(self.scores, review, fail)

    def limits_for(self, rule: LimitRule) -> tuple[float, float]:
        assert self.scores is not None
        return limits_for(self.scores, rule)

    def part_view(self, path: Path, is_defect: bool) -> None:
        self.asked.append(f"part_view {path.name}")

    def judge_drawing(self, picture: Picture) -> None:
        self.asked.append("judge_drawing")

    def find_smallest(self, fail: float) -> None:
        self.asked.append("find_smallest")

    def compare_versions(self) -> None:
        self.asked.append("compare_versions")

    def stop_comparing_versions(self) -> None:
        self.asked.append("stop_comparing_versions")

    def save(self, activate: bool) -> None:
        self.asked.append(f"save {activate}")
        self.set_busy(True)

    def add_captured(self, picture: Picture) -> None:
        self.asked.append("add_captured")

    def close(self) -> None:
        self.asked.append("close")

    # What a test makes happen

    def set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)

    def fail(self, operation: str, error: InspectorError) -> None:
        self.set_busy(False)
        self.failed.emit(operation, error)

    def check(self, *reports: ImageReport) -> None:
        """The pictures were looked at, all of them."""
        self.reports = reports
        self.images_checked.emit(list(reports))
        self.scan_finished.emit(sum(report.usable for report in reports))

    def finish_fit(self, summary: FitSummary, scores: HeldOutScores) -> None:
        self.summary, self.scores = summary, scores
        self.set_busy(False)
        self.fit_finished.emit(summary)
        self.scores_changed.emit(scores)

    def finish_save(self, version: int = 1) -> None:
        assert self.plan is not None
        self.set_busy(False)
        self.saved.emit(RecipeId(self.plan.name, version))

    def _take_up(self, plan: CalibrationPlan) -> None:
        self.plan, self.reports, self.summary, self.scores = plan, (), None, None
        self.plan_changed.emit()


def thumbnail(picture: Picture) -> bytes:
    """JPEG of at most 160 pixels a side."""
    scale = 160 / max(picture.shape[:2])
    size = (round(picture.shape[1] * scale), round(picture.shape[0] * scale))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return bytes(cv2.imencode(".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR))[1])


def report(path: Path, picture: Picture | None = None, *doubts: Doubt) -> ImageReport:
    """A checked picture; unreadable without ``picture``."""
    if picture is None:
        return ImageReport(path, None, None, doubts or (Doubt(Suspicion.UNREADABLE, text=f"{path.name} is cut off."),))
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    return ImageReport(
        path,
        (picture.shape[1], picture.shape[0]),
        thumbnail(picture),
        doubts,
        float(grey.mean()),
        float(grey.std()),
        float(cv2.Laplacian(grey, cv2.CV_64F).std()),
    )


def reports(folder: Path, count: int, picture: Picture | None = None) -> list[ImageReport]:
    """``count`` good pictures about which there is no doubt."""
    first = report(folder / "000.png", drawn_picture() if picture is None else picture)
    return [replace(first, path=folder / f"{number:03}.png") for number in range(count)]


def prepared_view(path: Path, picture: Picture, match: float | None = None, not_found: str = "") -> PreparedView:
    """What a detector of 256 × 256 pixels sees of ``picture``."""
    height, width, _ = picture.shape
    to_picture = np.array([[width / 256, 0, 0], [0, height / 256, 0]], np.float64)
    found = not not_found
    return PreparedView(
        path,
        picture,
        cv2.resize(picture, (256, 256), interpolation=cv2.INTER_AREA) if found else None,
        np.ones((256, 256), np.bool_) if found else None,
        to_picture if found else None,
        match,
        not_found,
        smallest_defect_px=4 * width / 256,
    )


def held_out(count: int = 60, defects: int = 14) -> HeldOutScores:
    """Scores as a detector gives them: good ones about 0.55, defects well above 1."""
    chance = np.random.default_rng(5)
    return HeldOutScores(
        tuple(Path(f"good/{number:03}.png") for number in range(count)),
        chance.gamma(30, 0.55 / 30, count),
        tuple(Path(f"defects/{number:03}.png") for number in range(defects)),
        chance.uniform(1.0, 2.5, defects),
    )


def differences(scores: HeldOutScores, old: Limits, new: Limits) -> list[VersionDifference]:
    """Of a version that has the same scores and other limits."""
    paths = (*scores.good_paths, *scores.defect_paths)
    known = zip(paths, (*scores.good.tolist(), *scores.defects.tolist()), strict=True)
    return [
        VersionDifference(path, 100 * score / old.fail, old.verdict(score), 100 * score / new.fail, new.verdict(score))
        for path, score in known
    ]


SUMMARY = FitSummary("5-fold: each image by a model fitted on the others", 60, 21.4, 14.2, "CPU · OpenVINO", {})
STATUS = FitStatus("features", 24, 60, 12.0, {})
