"""Whether a recipe may compute in less than float32: only if that changes no verdict.

Eight-bit integers are no choice: the rounding of the features adds to the distance of every part, most to the small
ones of good parts. On bottle their scores move by 14 to 18 %, where a replay allows 1 %, for a tenth of bf16's time at
most; convolutions that round less save nothing (tests/bench/speed/int8.py).
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from inspector.core.image_file import read_picture
from inspector.core.inspection import Limits
from inspector.recipes.preparer import Preparer
from models.anomaly_map import ScoringModel
from models.base import Detector, ModelError
from models.runtime import DeviceChoice, open_in_bf16, open_runtime

_log = logging.getLogger(__name__)


def in_sound_precision(
    model: ScoringModel, limits: Limits, good: Sequence[Path], preparer: Preparer, step: Callable[[], None]
) -> tuple[Detector, str]:
    """The detector of ``model`` as it may be saved, and why it is not as it was asked for, or nothing.

    A detector that asks for bf16 keeps that if all ``good`` pictures have the same verdict in it; otherwise, and
    where this processor cannot tell, what is returned asks for float32. ``step`` is called now and then.
    """
    detector = model.detector
    if detector.config.precision == "f32":
        return detector, ""
    changed = 0
    try:
        exact = open_runtime(model, detector.image_size, DeviceChoice.OPENVINO)
        rounded = open_in_bf16(model, detector.image_size)
        for path in good:
            step()
            picture = preparer.prepare(read_picture(path)).image[None]
            before, after = (limits.verdict(float(runtime(picture)[1][0])) for runtime in (exact, rounded))
            changed += before is not after
    except ModelError as error:
        why = f"Stays at f32. {error.what}"
    else:
        if not changed:
            return detector, ""
        why = f"Stays at f32: in bf16, {changed} of {len(good)} good images would get another verdict."
    _log.info(why)
    plain = copy.copy(detector)
    plain.config = detector.config.model_copy(update={"precision": "f32"})
    return plain, why
