"""The end of a calibration: the old version beside the new one, and the new one saved."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any, cast

from inspector.core.inspection import RecipeId
from inspector.core.teaching import HeldOutScores
from inspector.engine.teach import save_plan
from inspector.engine.versions import compare_versions
from inspector.workers.jobs import Job, Urgency
from inspector.workers.teaching_core import TeachCore, answers


class SaveWork(TeachCore):
    """What makes a version of what was taught."""

    @answers
    def compare_versions(self, pictures: Sequence[Path] = ()) -> None:
        """Judge pictures by the version in use and by what was fitted; without any, the good ones and the defects."""
        fitted, plan, defects = self._known_fit(), self._open_plan(), self._defects
        scores = cast(HeldOutScores, self.scores)
        chosen = tuple(pictures) or (*scores.good_paths, *scores.defect_paths)

        def work(job: Job) -> Any:
            done, one_in_hundred = count(), max(1, len(chosen) // 100)

            def step() -> None:
                job.checkpoint()
                number = next(done)
                if number % one_in_hundred == 0:
                    job.tell(self.versions_progressed.emit, number, len(chosen))

            stored = self._store.open(plan.name)
            return compare_versions(stored, fitted, plan, defects, chosen, self._device, step)

        self._jobs.teach("compare_versions", work, self.versions_compared.emit)

    def stop_comparing_versions(self) -> None:
        """Give up compare_versions() alone: what else is under way goes on."""
        self._jobs.teaching.stop("compare_versions")

    @answers
    def save(self, activate: bool) -> None:
        """Save what was fitted as a new version, and put it in use if wished; the draft is then removed."""
        draft, plan, fitted, defects = self._opened(), self._open_plan(), self._known_fit(), self._defects

        def work(job: Job) -> RecipeId:
            stored = save_plan(fitted, plan, defects, self._store, activate, self._device, job.checkpoint)
            return stored.recipe.id

        def done(recipe: RecipeId) -> None:
            self._draft = None
            self._jobs.look(
                f"finish {draft.id}",
                lambda job: self._draft_store.finish(draft.id),
                lambda _: self.drafts_changed.emit(),
                Urgency.KEPT,
            )
            self.saved.emit(recipe)

        self._jobs.teach("save", work, done)
