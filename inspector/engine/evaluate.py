"""How well a recipe does on labelled pictures."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector.core.frame import Frame
from inspector.core.image_file import read_picture
from inspector.core.inspection import Inspection
from inspector.core.verdict import Verdict
from inspector.engine.crew import Crew
from inspector.engine.dataset import LabelledPicture, prepared_mask
from inspector.engine.part_inspector import PartInspector
from inspector.errors import ImageError
from inspector.recipes.recipe import Recipe
from models.metrics import aupro, average_precision, best_f1, image_auroc, iou, pixel_auroc

_REJECTED = (Verdict.FAIL, Verdict.NO_VERDICT)
_TIMED = 50
"""Pictures that are judged a second time for the latencies."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures of a recipe; nan where the data cannot give one (no masks).

    ``false_reject_rate`` and ``recall`` are shares of good and defective pictures that got FAIL or
    NO_VERDICT, at the shipped limits. The ranking figures leave out pictures without a verdict.
    ``latency_p50_ms`` and ``_p95_ms`` run from the decoded picture to the verdict.
    """

    images: int
    no_verdict: int
    image_auroc: float
    image_ap: float
    image_f1: float
    pixel_auroc: float
    aupro: float
    iou: float
    false_reject_rate: float
    recall: float
    latency_p50_ms: float
    latency_p95_ms: float

    def report(self, recipe: Recipe) -> dict[str, Any]:
        """For JSON: figures that could not be had are null."""
        figures = {key: _figure(getattr(self, key)) for key in self.__slots__ if not key.startswith("latency")}
        return {
            **figures,
            "latency_ms": {"p50": _figure(self.latency_p50_ms), "p95": _figure(self.latency_p95_ms)},
            "detector": recipe.detector,
            "limits": recipe.limits.model_dump(mode="json"),
        }


def evaluate(
    inspector: PartInspector,
    recipe: Recipe,
    pictures: Sequence[LabelledPicture],
    on_progress: Callable[[int, int], None] | None = None,
    crew: Crew | None = None,
) -> Evaluation:
    """Inspect labelled pictures, and compare: all by ``crew``, which is quicker, or by ``inspector``, one by one.

    The latencies are always those of ``inspector`` and of one picture at a time, as in the station; with a
    ``crew``, of some of them, judged afterwards.
    """

    def judge(numbered: tuple[int, LabelledPicture]) -> tuple[Inspection, NDArray[np.bool_] | None]:
        by = inspector if crew is None else crew.inspector
        inspection = by.inspect(_frame(*numbered))
        if inspection.anomaly_map is None:
            return _slim(inspection), None
        return _slim(inspection), prepared_mask(numbered[1], recipe.preparation, inspection.map_to_picture)

    inspections: list[Inspection] = []
    masks: list[NDArray[np.bool_]] = []
    numbered = enumerate(pictures, start=1)
    for inspection, mask in map(judge, numbered) if crew is None else crew.each(judge, numbered):
        inspections.append(inspection)
        if mask is not None:
            masks.append(mask)
        if on_progress is not None:
            on_progress(len(inspections), len(pictures))

    judged = [k for k, inspection in enumerate(inspections) if inspection.anomaly_map is not None]
    found_maps = [inspection.anomaly_map for inspection in inspections if inspection.anomaly_map is not None]
    scores = np.array([inspections[k].score for k in judged], dtype=np.float64)
    labels = np.array([not pictures[k].is_good for k in judged])
    # A defective picture without a mask would count as good pixels; pixel figures need them all.
    masked = all(pictures[k].is_good or pictures[k].mask is not None for k in judged)
    maps = np.stack(found_maps) if found_maps and masked else None
    truth = np.stack(masks) if maps is not None else None
    rejected = np.array([inspection.verdict in _REJECTED for inspection in inspections])
    is_good = np.array([picture.is_good for picture in pictures])
    timed = inspections if crew is None else [inspector.inspect(_frame(0, one)) for one in pictures[:_TIMED]]
    inspect_ms = [one.times.inspect_ms for one in timed if one.anomaly_map is not None]
    ranked = len(judged) > 0
    return Evaluation(
        images=len(pictures),
        no_verdict=len(pictures) - len(judged),
        image_auroc=image_auroc(scores, labels) if ranked else math.nan,
        image_ap=average_precision(scores, labels) if ranked else math.nan,
        image_f1=best_f1(scores, labels)[0] if ranked else math.nan,
        pixel_auroc=math.nan if maps is None or truth is None else pixel_auroc(maps, truth),
        aupro=math.nan if maps is None or truth is None else aupro(maps, truth, max_fpr=0.3),
        iou=math.nan if maps is None or truth is None else iou(maps, truth, recipe.limits.pixel),
        false_reject_rate=float(rejected[is_good].mean()),
        recall=float(rejected[~is_good].mean()),
        latency_p50_ms=float(np.percentile(inspect_ms, 50)) if inspect_ms else math.nan,
        latency_p95_ms=float(np.percentile(inspect_ms, 95)) if inspect_ms else math.nan,
    )


def _slim(inspection: Inspection) -> Inspection:
    """Without its picture, which nobody asks for any more: a data set of them fills the memory."""
    frame = inspection.frame
    if frame.picture is None:
        return inspection
    return replace(inspection, frame=replace(frame, picture=frame.picture[:1, :1].copy()))


def _figure(value: float) -> float | None:
    return None if math.isnan(value) else value


def _frame(number: int, labelled: LabelledPicture) -> Frame:
    try:
        return Frame(seq=number, picture=read_picture(labelled.path), source=labelled.path.name)
    except ImageError as error:
        return Frame(seq=number, picture=None, error=error, source=labelled.path.name)
