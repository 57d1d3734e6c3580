"""The limits of a product being taught: what they do, and what they would find."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from inspector.core.frame import Picture
from inspector.core.inspection import Inspection
from inspector.core.teaching import Assessment, HeldOutScores, PartView
from inspector.engine.assess import assess, limits_for
from inspector.engine.teach import limits_of, score_defects
from inspector.engine.trial import judge_drawing, part_view, smallest_defects
from inspector.recipes.recipe import LimitRule
from inspector.workers.jobs import Job, Urgency
from inspector.workers.teaching_core import TeachCore, answers
from inspector.workers.teaching_tasks import JobMonitor, known_map
from models.base import FitProgress


class LimitWork(TeachCore):
    """What is asked of a fit before it is saved."""

    @answers
    def score_defects(self) -> None:
        """Score the pictures of the plan's folder of defects."""
        fitted, folder = self._known_fit(), self._open_plan().defects
        if folder is None:
            self._on_defects(None)
        else:
            self._jobs.teach(
                "score_defects", lambda job: score_defects(fitted, folder, job.checkpoint), self._on_defects
            )

    def assess(self, review: float, fail: float) -> Assessment:
        """What limits do and promise. Raises :class:`CalibrationError`."""
        self._known_fit()
        return assess(cast(HeldOutScores, self.scores), review, fail)

    def limits_for(self, rule: LimitRule) -> tuple[float, float]:
        """Raw (review, fail) that a rule asks for. Raises :class:`CalibrationError`."""
        self._known_fit()
        return limits_for(cast(HeldOutScores, self.scores), rule)

    @answers
    def part_view(self, path: Path, is_defect: bool) -> None:
        """Show a good part or a defect with its map by a model that was not fitted on it."""
        fitted, plan, defects = self._known_fit(), self._open_plan(), self._defects

        def work(job: Job) -> PartView:
            small, score = known_map(fitted, defects, path, is_defect)
            preparer = self._preparers.like(fitted.calibration.good.preparer)
            limits = limits_of(plan, fitted, defects).values
            return part_view(path, preparer, small, score, limits, self._next_id(plan), is_defect)

        # Several may be asked for one after the other; each is wanted.
        self._jobs.look(f"part_view {path}", work, self.part_viewed.emit, Urgency.QUICK)

    @answers
    def judge_drawing(self, picture: Picture) -> None:
        """Judge a picture that was drawn on, by the plan's limits."""
        fitted, plan, defects = self._known_fit(), self._open_plan(), self._defects

        def work(job: Job) -> Inspection:
            limits = limits_of(plan, fitted, defects).values
            return judge_drawing(fitted, picture, limits, self._next_id(plan))

        self._jobs.teach("judge_drawing", work, self.drawing_judged.emit, Urgency.QUICK)

    @answers
    def find_smallest(self, fail: float) -> None:
        """Find the smallest synthetic defects that the raw limit ``fail`` finds."""
        fitted = self._known_fit()

        def work(job: Job) -> Any:
            def tell(progress: FitProgress) -> None:
                job.tell(self.sensitivity_progressed.emit, progress.done, progress.total)

            return smallest_defects(fitted, fail, JobMonitor(job, tell))

        self._jobs.teach("find_smallest", work, self.sensitivity_found.emit)
