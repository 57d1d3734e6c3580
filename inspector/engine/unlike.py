"""Pictures unlike the rest, by a quick first fit: a defective part among the good ones, another product."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from inspector.core.frame import Picture
from inspector.core.teaching import Doubt, ImageReport, Suspicion
from inspector.engine.good_images import PreparedImages
from inspector.errors import CalibrationError
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.tiles import GRID
from models.anomaly_map import MapHead
from models.base import AnomalyMap, FitMonitor, ModelError
from models.patchcore import PatchCore, PatchCoreConfig

_RESOLUTION = 160
_SIGMA = 4.0
_SETTINGS = PatchCoreConfig(strides=(8, 16), bank_size=1000, folds=5, sampling="random")
"""Fast, and for parts in any pose. With two or four defective bottles among 209 good ones, all of them stand out by
5.1 to 10.9 deviations and no good one by more than 4.4; PaDiM sets them apart less."""
_FARTHEST = 5.0
_FEWEST = 12
_LEAST_DEVIATION = 0.03


def find_unlike(reports: Sequence[ImageReport], plan: CalibrationPlan, monitor: FitMonitor) -> dict[Path, Doubt]:
    """Doubts about pictures unlike the rest of those that are learned; looks at their thumbnails alone.

    Takes seconds, also for hundreds of pictures: none is read again. Few pictures give no answer. Raises
    :class:`CalibrationError`, and what ``monitor`` raises.
    """
    chosen = [report for report in reports if report.usable and report.path not in plan.excluded and report.thumbnail]
    if len(chosen) < _FEWEST:
        return {}
    prepared = [_prepared(report, plan) for report in chosen]
    height, width = prepared[0].shape[:2]
    scores = np.empty(len(chosen))
    detector = PatchCore(_SETTINGS, (height, width))
    head = MapHead((height, width), _SIGMA)

    def take(indices: Sequence[int], maps: AnomalyMap) -> None:
        with torch.inference_mode():
            scores[list(indices)] = head(maps)[1].numpy()

    try:
        detector.fit(PreparedImages(prepared), monitor, take)
    except ModelError as error:
        raise CalibrationError(error.what, error.remedy) from error
    return doubts_about([report.path for report in chosen], scores)


def doubts_about(paths: Sequence[Path], scores: NDArray[np.float64]) -> dict[Path, Doubt]:
    """Doubts about pictures whose held-out score is far above the rest, by the ratio to the median.

    The deviation is that of the upper half alone: scores are skewed, and only the high ones matter.
    """
    logs = np.log(np.maximum(scores, 1e-9))
    median = float(np.median(logs))
    above = logs[logs > median] - median
    deviation = max(_LEAST_DEVIATION, 1.4826 * float(np.median(above))) if len(above) else _LEAST_DEVIATION
    return {
        path: Doubt(Suspicion.UNLIKE, float(score), math.exp(median))
        for path, score, distance in zip(paths, scores, (logs - median) / deviation, strict=True)
        if distance > _FARTHEST
    }


def _prepared(report: ImageReport, plan: CalibrationPlan) -> Picture:
    """The thumbnail, of the region alone where parts lie still, at the resolution of the quick fit."""
    assert report.thumbnail is not None
    assert report.size is not None
    decoded = cv2.imdecode(np.frombuffer(report.thumbnail, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None  # we encoded it
    picture = np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB), np.uint8)
    if plan.region is not None and plan.alignment is None:
        scale = picture.shape[1] / report.size[0]
        x, y, width, height = (scale * side for side in plan.region.bounds())
        rows = slice(max(0, round(y)), max(round(y) + 1, round(y + height)))
        picture = picture[rows, max(0, round(x)) : max(round(x) + 1, round(x + width))]
    height, width = picture.shape[:2]
    scale = _RESOLUTION / math.sqrt(height * width)
    size = [max(GRID, round(scale * side / GRID) * GRID) for side in (width, height)]
    return np.asarray(
        cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR), np.uint8
    )
