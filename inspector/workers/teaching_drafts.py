"""Drafts of a product being taught: begun, gone on with, changed and kept on the disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from inspector.engine.kept_fit import write_fit
from inspector.engine.teach import Fitted, read_back
from inspector.engine.versions import fitted_of, plan_of
from inspector.errors import InspectorError
from inspector.recipes.drafts import Draft, DraftInfo, fits_alike
from inspector.recipes.plan import CalibrationPlan
from inspector.workers.jobs import Job, Urgency
from inspector.workers.teaching_core import TeachCore
from inspector.workers.teaching_tasks import changed_plan


class DraftWork(TeachCore):
    """What one begins, and every choice one makes."""

    def drafts(self) -> list[DraftInfo]:
        """Calibrations that can be gone on with, the newest first."""
        return self._draft_store.list()

    def begin(self, plan: CalibrationPlan) -> None:
        """Begin a draft; the one that was open stays on the disk."""
        self._take_up(self._draft_store.new(plan))
        self._keep()

    def begin_version(self, recipe_name: str, more_good: Sequence[Path] = ()) -> None:
        """Begin a new version of a recipe with the choices of its active one.

        ``more_good``: folders or pictures to be learned as well, such as good parts that were rejected.
        """

        def begun(plan: CalibrationPlan) -> None:
            self.begin(plan.model_copy(update={"good": (*plan.good, *more_good)}))

        self._jobs.look("begin_version", lambda job: plan_of(self._store.open(recipe_name)), begun, Urgency.QUICK)

    def begin_relimit(self, recipe_name: str) -> None:
        """Begin a new version with the model of the active one, and other limits: the limits page alone."""

        def work(job: Job) -> tuple[Draft, Fitted]:
            fitted = fitted_of(self._store.open(recipe_name), self._device)
            draft = self._draft_store.new(fitted.plan)
            draft.keep(fitted.plan, 0)
            with draft.new_fit(fitted.plan) as folder:
                write_fit(folder, fitted.calibration, fitted.summary, ())
            return draft, fitted

        def begun(found: tuple[Draft, Fitted]) -> None:
            self._take_up(found[0])
            self._on_fitted(found[1])

        self._jobs.teach("begin_relimit", work, begun)

    def resume(self, draft_id: str) -> None:
        """Go on with a draft; its fit follows by fit_finished and scores_changed, where it has one."""
        try:
            draft = self._draft_store.open(draft_id)
        except InspectorError as error:
            self.failed.emit("resume", error)
            return
        self._take_up(draft)
        folder = draft.fit(draft.plan)
        if folder is None:
            return

        def work(job: Job) -> Fitted:
            try:
                return read_back(folder, draft.plan, self._device)
            finally:
                job.tell(self._on_read)

        self._fit_is_coming = True
        self._jobs.teach("resume", work, self._on_fitted)

    def discard(self, draft_id: str) -> None:
        """Remove a draft with its captured pictures."""
        if self._draft is not None and self._draft.id == draft_id:
            self._close_draft()
        self._jobs.look(
            f"discard {draft_id}",
            lambda job: self._draft_store.discard(draft_id),
            lambda _: self.drafts_changed.emit(),
            Urgency.KEPT,
        )

    def change(self, **fields: Any) -> None:
        """Choose; kept on the disk at once. Raises pydantic's ValidationError or :class:`RecipeError`.

        Another detector takes its own default settings unless they are given, too.
        """
        before = self._open_plan()
        plan = changed_plan(before, fields)
        if plan == before:
            return
        self._plan = plan
        self._keep()
        if not fits_alike(before, plan):
            self._jobs.teaching.stop("fit")
            self._drop_fit()
        elif plan.defects != before.defects and self._defects is not None:
            self._defects = None
            self.scores_changed.emit(self.scores)
        if plan.excluded != before.excluded and self._reports:
            self._jobs.look("review", lambda job: self._checks.review(plan.excluded), self._on_checked, Urgency.QUICK)
        self.plan_changed.emit()

    def set_page(self, n: int) -> None:
        """Keep where one is, for resume()."""
        if n != self._page:
            self._page = n
            if self._draft is not None:
                self._keep()

    def _close_draft(self) -> None:
        self._forget()
        self._draft = self._plan = None
        self.plan_changed.emit()

    def _on_read(self) -> None:
        self._fit_is_coming = False
