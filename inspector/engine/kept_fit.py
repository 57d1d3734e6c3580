"""A finished fit in files, so that a calibration can be gone on with after the program ended."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
from pydantic import TypeAdapter

from inspector.core.baseline import Baseline
from inspector.core.image_file import read_picture
from inspector.core.teaching import FitSummary
from inspector.engine.calibrate import Calibration, LearnedPictures
from inspector.engine.good_images import LeftOut
from inspector.engine.held_out_maps import SmallMap, read_maps, write_maps
from inspector.engine.picture_look import file_stamp
from inspector.engine.presets import preset_of
from inspector.errors import CalibrationError, InspectorError
from inspector.recipes.alignment import REFERENCE
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.preparation import Preparation
from inspector.recipes.preparer import Preparer
from inspector.recipes.recipe import FORMAT
from inspector.recipes.store import HELD_OUT_MAPS
from inspector.recipes.upgrades import upgraded
from models.base import FitReport, ModelError
from models.storage import load_detector, save_detector

_FIT = "fit.json"
_FORMAT_BEFORE = 4
"""Of recipes, when fits did not say it yet."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptFit:
    """What was read back."""

    calibration: Calibration
    summary: FitSummary


def write_fit(folder: Path, calibration: Calibration, summary: FitSummary, pictures: Sequence[Path]) -> None:
    """Write into an existing folder. ``pictures``: all that the fit was asked to learn. Raises OSError."""
    good = calibration.good
    save_detector(calibration.detector, folder)
    if good.preparer.reference is not None:
        encoded, data = cv2.imencode(".png", good.preparer.reference[..., ::-1])
        if not encoded:
            raise RuntimeError("the reference picture cannot be encoded")
        (folder / REFERENCE).write_bytes(data.tobytes())
    if calibration.held_out_maps:  # a version of an older program has none
        write_maps(folder / HELD_OUT_MAPS, list(calibration.held_out_maps.values()))
    content = {
        "pictures": [[str(path), *file_stamp(path)] for path in pictures],
        "learned": [str(path) for path in good.paths],
        "left_out": [[str(one.path), one.reason] for one in good.left_out],
        "format": FORMAT,
        "preparation": good.preparation.model_dump(mode="json"),
        "maps": bool(calibration.held_out_maps),
        "held_out": list(calibration.held_out.items()),
        "baseline": None if calibration.baseline is None else asdict(calibration.baseline),
        "report": asdict(calibration.report),
        "summary": asdict(summary),
    }
    (folder / _FIT).write_text(json.dumps(content), encoding="utf-8")


def read_fit(folder: Path, plan: CalibrationPlan, pictures: Sequence[Path]) -> KeptFit:
    """Read the fit of ``plan`` back.

    Raises :class:`CalibrationError` when it cannot be used: its files are damaged, or ``pictures``, those that
    the plan learns today, are not the ones it learned.
    """
    try:
        content = json.loads((folder / _FIT).read_text(encoding="utf-8"))
        if content["pictures"] != [[str(path), *file_stamp(path)] for path in pictures]:
            raise CalibrationError("The good images changed since they were learned.", "Fit again.")
        of_today = upgraded({key: content.get(key, _FORMAT_BEFORE) for key in ("format", "preparation")})
        preparation = Preparation.model_validate(of_today["preparation"])
        reference = None if preparation.alignment is None else read_picture(folder / REFERENCE)
        good = LearnedPictures(
            tuple(map(Path, content["learned"])),
            Preparer(preparation, reference),
            tuple(LeftOut(Path(path), reason) for path, reason in content["left_out"]),
        )
        held_out = {int(index): float(score) for index, score in content["held_out"]}
        maps: dict[int, SmallMap] = {}
        if content["maps"]:
            maps.update(zip(held_out, read_maps(folder / HELD_OUT_MAPS), strict=True))
        left_out = tuple(content["summary"]["left_out"])
        report = FitReport(**content["report"])
        baseline = TypeAdapter(Baseline | None).validate_python(content.get("baseline"))  # older programs kept none
        calibration = Calibration(preset_of(plan), good, load_detector(folder), report, held_out, maps, baseline)
        return KeptFit(calibration, FitSummary(**content["summary"] | {"left_out": left_out}))
    except CalibrationError:
        raise
    except (OSError, ValueError, KeyError, TypeError, InspectorError, ModelError) as error:
        raise CalibrationError(f"What was fitted cannot be read back: {error}", "Fit again.") from error
