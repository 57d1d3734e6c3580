"""What the teaching controller's jobs share: progress told in measure, preparations kept, choices checked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from inspector.core.image_file import read_picture
from inspector.core.teaching import FitStatus, ImageReport
from inspector.engine.good_images import preparer_for
from inspector.engine.held_out_maps import SmallMap
from inspector.engine.image_checks import GoodImageChecks
from inspector.engine.presets import preset_of
from inspector.engine.teach import Fitted, ScoredDefects, all_pictures
from inspector.errors import CalibrationError
from inspector.recipes.drafts import fits_alike
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.preparer import Preparer
from inspector.workers.jobs import Job
from models.base import FitMonitor, FitProgress

_TELL_EVERY_S = 0.05
_BATCH_S = 0.1
"""How often new reports of pictures are told."""


class JobMonitor(FitMonitor):
    """A fit's monitor whose steps are the checkpoints of a job."""

    def __init__(self, job: Job, on_progress: Callable[[FitProgress], None] | None = None) -> None:
        super().__init__(on_progress)
        self._job = job

    def report(self, stage: str, done: int, total: int, **losses: float) -> None:
        """As the base says; raises ``JobStopped`` when the job was stopped."""
        self._job.checkpoint()
        super().report(stage, done, total, **losses)


class Teller:
    """Passes statuses on to the owner of a job: each new stage and each check of training, else 20 a second."""

    def __init__(self, job: Job, say: Callable[..., None]) -> None:
        self._job = job
        self._say = say
        self._stage = ""
        self._said_s = 0.0

    def __call__(self, *what: Any) -> None:
        """``what`` ends with the FitStatus."""
        status: FitStatus = what[-1]
        now_s = time.monotonic()
        is_news = status.stage != self._stage or status.done == status.total or "validation" in status.losses
        if is_news or now_s - self._said_s > _TELL_EVERY_S:
            self._stage, self._said_s = status.stage, now_s
            self._job.tell(self._say, *what)


class Preparers:
    """The last preparation that was asked for, ready: its pattern takes a moment to learn. For one thread."""

    def __init__(self) -> None:
        self._key: object = None
        self._preparer: Preparer | None = None

    def of(self, plan: CalibrationPlan, picture_size: tuple[int, int]) -> Preparer:
        """As ``plan`` has it, for pictures of (width, height). Raises :class:`ImageError`."""
        wanted = picture_size, plan.resolution, plan.region, plan.ignore, plan.alignment, plan.tiles
        return self._kept(wanted, lambda: preparer_for(*wanted))

    def like(self, other: Preparer) -> Preparer:
        """One for this thread that prepares as ``other`` does in another one."""
        return self._kept(id(other), lambda: Preparer(other.preparation, other.reference))

    def _kept(self, key: object, make: Callable[[], Preparer]) -> Preparer:
        if self._preparer is None or key != self._key:
            self._preparer = make()
            self._key = key
        return self._preparer


def scan_pictures(
    job: Job,
    plan: CalibrationPlan,
    checks: GoodImageChecks,
    preparers: Preparers,
    tell_count: Callable[..., None],
    tell: Callable[..., None],
) -> int:
    """Check all pictures of ``plan``, telling first how many and then their reports in batches.

    Returns how many can be learned.

    Raises :class:`ImageError` when a folder or the preparation cannot be had.
    """
    said_s, batch = time.monotonic(), list[ImageReport]()
    paths = all_pictures(plan)
    job.tell(tell_count, len(paths))
    for reports in _all_checks(paths, plan, checks, preparers):
        batch += reports
        if time.monotonic() - said_s > _BATCH_S:
            job.tell(tell, batch)
            said_s, batch = time.monotonic(), []
        job.checkpoint()
    job.tell(tell, batch)
    return checks.usable(plan.excluded)


def _all_checks(
    paths: Sequence[Path], plan: CalibrationPlan, checks: GoodImageChecks, preparers: Preparers
) -> Iterator[list[ImageReport]]:
    yield from checks.scan(paths, plan.excluded)
    size = checks.most_common_size()
    if plan.alignment is not None and size is not None:
        yield from checks.look_for_parts(preparers.of(plan, size), plan.alignment, plan.excluded)
    else:
        checks.set_not_found({})


def size_to_prepare(checks: GoodImageChecks, path: Path) -> tuple[int, int]:
    """Size of the good pictures, or of the one at ``path`` where none was looked at. Raises :class:`ImageError`."""
    known = checks.most_common_size()
    if known is not None:
        return known
    height, width = read_picture(path).shape[:2]
    return width, height


def changed_plan(plan: CalibrationPlan, fields: dict[str, Any]) -> CalibrationPlan:
    """``plan`` with other ``fields``, and without what no longer holds then. Raises pydantic's ValidationError.

    Settings belong to their detector, lines drawn by hand to the fit whose scores they were drawn on.
    """
    if fields.get("detector", plan.detector) != plan.detector:
        fields = {"settings": {}, "smoothing_sigma": None, **fields}
    changed = CalibrationPlan.model_validate({**dict(plan), **fields})
    if not fits_alike(plan, changed):
        lapsed = {"review_limit": None, "fail_limit": None, "pixel_limit": None, "same_model": False}
        changed = changed.model_copy(update={name: value for name, value in lapsed.items() if name not in fields})
    preset_of(changed)
    return changed


def known_map(fitted: Fitted, defects: ScoredDefects | None, path: Path, is_defect: bool) -> tuple[SmallMap, float]:
    """The small map and the exact score of a good part or a defect. Raises :class:`CalibrationError`."""
    if is_defect and defects is not None and path in defects.paths:
        index = defects.paths.index(path)
        return defects.maps[index], float(defects.scores[index])
    calibration = fitted.calibration
    if not is_defect and path in calibration.good.paths:
        index = calibration.good.paths.index(path)
        if index in calibration.held_out_maps:
            return calibration.held_out_maps[index], calibration.held_out[index]
    raise CalibrationError(f"There is no map of {path.name}.", "Fit again.")
