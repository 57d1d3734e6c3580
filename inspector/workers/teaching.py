"""A product being taught, as the wizard sees it: the plan, what is known of it so far, and the work in two threads."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from inspector.core.frame import Picture
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.teaching import (
    Assessment,
    FitStatus,
    FitSummary,
    HeldOutScores,
    ImageReport,
    PartView,
    PreparedView,
    Probe,
)
from inspector.engine.assess import assess, limits_for
from inspector.engine.image_checks import GoodImageChecks
from inspector.engine.presets import presets_of, settings_schema
from inspector.engine.teach import Fitted, TeachEngine
from inspector.errors import CalibrationError, InspectorError, RecipeError
from inspector.recipes.drafts import Draft, DraftInfo, DraftStore
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.recipes.store import RecipeStore
from inspector.workers.jobs import Job, JobMonitor, JobThread, Urgency

_CLOSE_PATIENCE_S = 10.0
_BATCH_S = 0.1
"""How often new reports of pictures are told."""


class TeachController(QObject):
    """Owns the threads of the wizard. Lives in the GUI thread; no method but close() ever blocks.

    Operations answer by signals, or by ``failed`` with the operation's name (that of the method). Of several
    requests of one kind the newest counts. Every choice is kept on the disk as it is made.
    """

    plan_changed = Signal()
    """``plan`` is another one; also after begin() and resume()."""
    drafts_changed = Signal()
    """Something in :meth:`drafts` is new."""
    images_checked = Signal(list)
    """list[ImageReport]: new ones, and those whose doubts changed; they replace earlier ones of the same path."""
    scan_finished = Signal(int)
    """All pictures were checked; how many of them can be learned and are not excluded."""
    unlike_finished = Signal()
    previewed = Signal(PreparedView)
    probing = Signal(str)
    """The detector being probed now."""
    probed = Signal(Probe)
    compare_progressed = Signal(str, FitStatus)
    compared = Signal(list)
    """list[MethodResult]"""
    fit_progressed = Signal(FitStatus)
    fit_finished = Signal(FitSummary)
    """Also after resume() of a draft that was fitted."""
    fit_cancelled = Signal()
    fit_dropped = Signal()
    """What was fitted no longer belongs to the plan: summary and scores are None."""
    scores_changed = Signal(HeldOutScores)
    part_viewed = Signal(PartView)
    drawing_judged = Signal(Inspection)
    sensitivity_progressed = Signal(int, int)
    sensitivity_found = Signal(list)
    """list[Sensitivity]"""
    versions_compared = Signal(list)
    """list[VersionDifference]: the same pictures by the version in use and by what was fitted."""
    saved = Signal(RecipeId)
    """The draft is gone; plan, summary and scores can still be read, until the next begins."""
    picture_captured = Signal(Path)
    """A captured picture is in the draft's folder."""
    failed = Signal(str, InspectorError)
    """Name of the operation, and the error."""
    busy_changed = Signal(bool)

    def __init__(
        self, store: RecipeStore, drafts: DraftStore, engine: TeachEngine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._draft_store = drafts
        self._engine = engine
        self._draft: Draft | None = None
        self._plan: CalibrationPlan | None = None
        self._page = 0
        self._checks = GoodImageChecks()
        self._reports: dict[Path, ImageReport] = {}
        self._fitted: Fitted | None = None
        self._scores: HeldOutScores | None = None
        self._jobs = 0
        self._unkept = False
        self._looking = JobThread("looking", self)
        self._teaching = JobThread("teaching", self)

    # What is known

    @property
    def plan(self) -> CalibrationPlan | None:
        """What the engineer chose so far."""
        return self._plan

    @property
    def page(self) -> int:
        """Where one was; after resume() the page to open."""
        return self._page

    @property
    def reports(self) -> Sequence[ImageReport]:
        """Of all pictures looked at so far, in the order of the folders."""
        return tuple(self._reports.values())

    @property
    def summary(self) -> FitSummary | None:
        """Of the fit that belongs to the plan."""
        return None if self._fitted is None else self._fitted.summary

    @property
    def scores(self) -> HeldOutScores | None:
        """Of that fit."""
        return self._scores

    @property
    def busy(self) -> bool:
        """Whether anything is being worked on."""
        return self._jobs > 0

    # Drafts

    def drafts(self) -> list[DraftInfo]:
        """Calibrations that can be gone on with, the newest first."""
        return self._draft_store.list()

    def begin(self, plan: CalibrationPlan) -> None:
        """Begin a draft; the one that was open stays on the disk."""
        self._take_up(self._draft_store.new(plan))
        self._keep()

    def begin_version(self, recipe_name: str) -> None:
        """Begin a draft for a new version of a recipe, with the choices of its active version."""
        try:
            plan = self._engine.plan_of(self._store, recipe_name)
        except InspectorError as error:
            self.failed.emit("begin_version", error)
        else:
            self.begin(plan)

    def resume(self, draft_id: str) -> None:
        """Go on with a draft; its fit follows by fit_finished and scores_changed, where it has one."""
        try:
            draft = self._draft_store.open(draft_id)
        except InspectorError as error:
            self.failed.emit("resume", error)
            return
        self._take_up(draft)
        if draft.fit(draft.plan) is not None:
            self._teach("resume", lambda job: self._engine.load(draft), self._on_fit_loaded)

    def discard(self, draft_id: str) -> None:
        """Remove a draft with its captured pictures."""
        if self._draft is not None and self._draft.id == draft_id:
            self._stop_all()
            self._draft = self._plan = None
            self._forget()
            self.plan_changed.emit()
        self._look("discard", lambda job: self._draft_store.discard(draft_id), lambda _: self.drafts_changed.emit())

    def change(self, **fields: Any) -> None:
        """Choose; kept on the disk at once. Raises pydantic's ValidationError or :class:`RecipeError`.

        Settings are those of the detector: a change of it alone takes its defaults.
        """
        plan = self._engine.changed(self._open_plan(), fields)
        before, self._plan = self._open_plan(), plan
        if plan == before:
            return
        self._keep()
        if not self._engine.fits_alike(before, plan):
            self._teaching.stop("fit")
            self._drop_fit()
        elif plan.defects != before.defects and self._scores is not None:
            self._scores = HeldOutScores(self._scores.good_paths, self._scores.good)
            self.scores_changed.emit(self._scores)
        if plan.excluded != before.excluded and self._reports:
            self._look("review", lambda job: self._checks.review(plan.excluded), self._on_checked, Urgency.QUICK)
        self.plan_changed.emit()

    def set_page(self, n: int) -> None:
        """Keep where one is, for resume()."""
        self._page = n
        if self._draft is not None:
            self._keep()

    # Pictures

    def scan(self) -> None:
        """Check all pictures of the plan's folders; those that did not change are not read again."""
        plan = self._open_plan()

        def work(job: Job) -> int:
            last = 0.0
            batch: list[ImageReport] = []
            for reports in self._checks.scan(self._engine.pictures(plan), plan.excluded):
                batch += reports
                if time.monotonic() - last > _BATCH_S:
                    job.tell(self._on_checked, batch)
                    batch, last = [], time.monotonic()
                job.checkpoint()
            job.tell(self._on_checked, batch)
            return self._checks.usable(plan.excluded)

        self._reports.clear()
        self._look("scan", work, self.scan_finished.emit)

    def find_unlike(self) -> None:
        """Look for pictures unlike the rest by a quick first fit."""
        raise NotImplementedError

    def preview(self, path: Path) -> None:
        """Show what the detector sees of a picture."""
        plan = self._open_plan()
        self._look("preview", lambda job: self._engine.preview(plan, path), self.previewed.emit, Urgency.QUICK)

    def add_captured(self, picture: Picture) -> None:
        """Keep a picture of the live source, losslessly, as one of the good images."""
        draft, plan = self._opened(), self._open_plan()
        if draft.captured not in plan.good:
            self.change(good=(*plan.good, draft.captured))
        self._look("add_captured", lambda job: draft.add_captured(picture), self.picture_captured.emit)

    # Methods

    def presets(self, detector: str) -> dict[str, dict[str, Any]]:
        """Fields of the plan for "fast", "balanced" and "sensitive"."""
        return presets_of(detector)

    def settings_schema(self, detector: str) -> dict[str, Any]:
        """JSON schema of the detector's settings."""
        return settings_schema(detector)

    def probe(self) -> None:
        """Estimate what each method costs."""
        raise NotImplementedError

    def compare(self) -> None:
        """Fit all methods on the same pictures."""
        raise NotImplementedError

    # Fit

    def fit(self) -> None:
        """Fit the plan."""
        draft, plan = self._opened(), self._open_plan()
        self._drop_fit()

        def work(job: Job) -> Fitted:
            fitted = self._engine.fit(plan, JobMonitor(job), lambda status: job.tell(self.fit_progressed.emit, status))
            with draft.new_fit(plan) as folder:
                self._engine.keep(fitted, folder)
            return fitted

        self._teach("fit", work, self._on_fitted, stopped=self.fit_cancelled.emit)

    def cancel(self) -> None:
        """Stop a fit, a comparison, a probe, or a test of sensitivity."""
        self._teaching.stop()

    def score_defects(self) -> None:
        """Score the pictures of the plan's folder of defects."""
        raise NotImplementedError

    # Limits

    def assess(self, review: float, fail: float) -> Assessment:
        """What limits do and promise. Raises :class:`CalibrationError`."""
        return assess(self._fitted_scores(), review, fail)

    def limits_for(self, rule: LimitRule) -> tuple[float, float]:
        """Raw (review, fail) that a rule asks for. Raises :class:`CalibrationError`."""
        return limits_for(self._fitted_scores(), rule)

    def part_view(self, path: Path, is_defect: bool) -> None:
        """Show a part with its held-out map."""
        raise NotImplementedError

    def judge_drawing(self, picture: Picture) -> None:
        """Judge a picture that was drawn on."""
        raise NotImplementedError

    def find_smallest(self, fail: float) -> None:
        """Find the smallest synthetic defects that the fail limit finds."""
        raise NotImplementedError

    def save(self, activate: bool) -> None:
        """Save what was fitted as a new version."""
        raise NotImplementedError

    def close(self) -> bool:
        """Stop the threads and wait for them; what was chosen last is kept. False if a thread hangs."""
        threads = (self._looking, self._teaching)
        for thread in threads:
            thread.close()
        deadline_s = time.monotonic() + _CLOSE_PATIENCE_S
        ended = [thread.wait(max(0, round(1e3 * (deadline_s - time.monotonic())))) for thread in threads]
        if self._unkept and self._draft is not None and self._plan is not None:
            self._draft.keep(self._plan, self._page)
        return all(ended)

    # Inside

    def _open_plan(self) -> CalibrationPlan:
        if self._plan is None or self._draft is None:
            raise RecipeError("No calibration is open.", "Begin one, or go on with a draft.")
        return self._plan

    def _opened(self) -> Draft:
        self._open_plan()
        assert self._draft is not None
        return self._draft

    def _fitted_scores(self) -> HeldOutScores:
        if self._scores is None:
            raise CalibrationError("Nothing is fitted yet.", "Fit first.")
        return self._scores

    def _take_up(self, draft: Draft) -> None:
        self._stop_all()
        self._draft, self._plan, self._page = draft, draft.plan, draft.page
        self._forget()
        self.plan_changed.emit()

    def _forget(self) -> None:
        self._checks = GoodImageChecks()
        self._reports.clear()
        self._drop_fit()

    def _drop_fit(self) -> None:
        if self._fitted is not None:
            self._fitted = self._scores = None
            self.fit_dropped.emit()

    def _stop_all(self) -> None:
        self._looking.stop()
        self._teaching.stop()

    def _keep(self) -> None:
        draft, plan, page = self._opened(), self._open_plan(), self._page
        self._unkept = True
        self._look("keep", lambda job: draft.keep(plan, page), self._on_kept, Urgency.QUICK)

    def _on_kept(self, _: None) -> None:
        self._unkept = False
        self.drafts_changed.emit()

    def _on_checked(self, reports: list[ImageReport]) -> None:
        self._reports.update((report.path, report) for report in reports)
        if reports:
            self.images_checked.emit(reports)

    def _on_fitted(self, fitted: Fitted) -> None:
        self._fitted, self._scores = fitted, fitted.scores
        self.drafts_changed.emit()
        self.fit_finished.emit(fitted.summary)
        self.scores_changed.emit(fitted.scores)

    def _on_fit_loaded(self, fitted: Fitted | None) -> None:
        if fitted is not None:
            self._on_fitted(fitted)

    def _look(
        self, kind: str, work: Callable[[Job], Any], done: Callable[..., None], urgency: Urgency = Urgency.LONG
    ) -> None:
        self._do(self._looking, kind, work, done, urgency)

    def _teach(
        self,
        kind: str,
        work: Callable[[Job], Any],
        done: Callable[..., None],
        urgency: Urgency = Urgency.LONG,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        self._do(self._teaching, kind, work, done, urgency, stopped)

    def _do(
        self,
        thread: JobThread,
        kind: str,
        work: Callable[[Job], Any],
        done: Callable[..., None],
        urgency: Urgency,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        def on_done(result: Any) -> None:
            self._count(-1)
            done(result)

        def on_failed(operation: str, error: InspectorError) -> None:
            self._count(-1)
            self.failed.emit(operation, error)

        def on_stopped(_: str) -> None:
            self._count(-1)
            if stopped is not None:
                stopped()

        self._count(1)
        thread.put(Job(kind, work, on_done, on_failed, on_stopped, urgency))

    def _count(self, change: int) -> None:
        was_busy = self.busy
        self._jobs += change
        if self.busy is not was_busy:
            self.busy_changed.emit(self.busy)
