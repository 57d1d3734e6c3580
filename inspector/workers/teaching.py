"""A product being taught, as the wizard sees it: the plan, what is known of it so far, and the work in two threads."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import wraps
from itertools import count
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.frame import Picture
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.teaching import (
    Assessment,
    Doubt,
    FitStatus,
    FitSummary,
    HeldOutScores,
    ImageReport,
    MethodResult,
    PartView,
    PreparedView,
    Probe,
)
from inspector.engine.assess import assess, limits_for
from inspector.engine.calibrate import usual_references
from inspector.engine.compare import compare_methods, method_plan
from inspector.engine.fit_clock import FitClock
from inspector.engine.image_checks import GoodImageChecks
from inspector.engine.kept_fit import write_fit
from inspector.engine.presets import PRESETS, presets_of, settings_schema
from inspector.engine.preview import prepared_view
from inspector.engine.probe import Stages, probe_method, usual_stages
from inspector.engine.teach import (
    Fitted,
    ScoredDefects,
    Step,
    Tell,
    fit_plan,
    good_pictures,
    limits_of,
    read_back,
    save_plan,
    score_defects,
    with_defects,
)
from inspector.engine.trial import judge_drawing, part_view, smallest_defects
from inspector.engine.unlike import doubts_about, find_unlike
from inspector.engine.versions import compare_versions, fitted_of, next_version, plan_of
from inspector.errors import CalibrationError, InspectorError, RecipeError
from inspector.recipes.drafts import Draft, DraftInfo, DraftStore, fits_alike
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.recipes.store import RecipeStore
from inspector.workers.jobs import Job, JobThread, Urgency
from inspector.workers.teaching_tasks import (
    JobMonitor,
    Preparers,
    Teller,
    changed_plan,
    known_map,
    scan_pictures,
    size_to_prepare,
)
from models.base import FitProgress
from models.runtime import DeviceChoice

FitPlan = Callable[[CalibrationPlan, DeviceChoice, Step, Tell, FitClock], Fitted]
_CLOSE_PATIENCE_S = 10.0
_CANCEL_PATIENCE_MS = 700
"""What was cancelled counts as over by then: the steps of most work are shorter, compiling a model is not."""


def _answers(method: Callable[..., None]) -> Callable[..., None]:
    """What a request cannot be done for is answered by ``failed``, as what goes wrong later is."""

    @wraps(method)
    def answering(self: TeachController, *arguments: Any, **named: Any) -> None:
        try:
            method(self, *arguments, **named)
        except InspectorError as error:
            self.failed.emit(method.__name__, error)

    return answering


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
        self,
        store: RecipeStore,
        drafts: DraftStore,
        device: DeviceChoice = DeviceChoice.AUTO,
        fit: FitPlan = fit_plan,
        parent: QObject | None = None,
    ) -> None:
        """``fit`` learns a plan, in the teaching thread; see :func:`inspector.engine.teach.fit_plan`."""
        super().__init__(parent)
        self._store = store
        self._draft_store = drafts
        self._device = device
        self._fit = fit
        self._draft: Draft | None = None
        self._plan: CalibrationPlan | None = None
        self._page = 0
        self._checks = GoodImageChecks()
        self._reports: dict[Path, ImageReport] = {}
        self._stages: dict[str, Stages] = {}
        self._fitted: Fitted | None = None
        self._defects: ScoredDefects | None = None
        self._fit_is_coming = False
        self._under_way: dict[Job, JobThread] = {}
        self._was_busy = False
        self._numbers = count(1)
        self._preparers = Preparers()
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
    def fit_is_coming(self) -> bool:
        """Whether the fit of a draft is being read from the disk: fit_finished or failed("resume") follows."""
        return self._fit_is_coming

    @property
    def scores(self) -> HeldOutScores | None:
        """Of that fit, and of the defects where they were scored."""
        return None if self._fitted is None else with_defects(self._fitted.calibration.scores, self._defects)

    @property
    def usual_references(self) -> Sequence[Path]:
        """The good pictures that are kept as references where the plan names none; empty before a fit."""
        return () if self._fitted is None else usual_references(self._fitted.calibration)

    @property
    def busy(self) -> bool:
        """Whether anything is worked on that takes its time."""
        return any(job.urgency is Urgency.LONG for job in self._under_way)

    # Drafts

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

        self._look("begin_version", lambda job: plan_of(self._store.open(recipe_name)), begun, Urgency.QUICK)

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

        self._teach("begin_relimit", work, begun)

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
        self._teach("resume", work, self._on_fitted)

    def discard(self, draft_id: str) -> None:
        """Remove a draft with its captured pictures."""
        if self._draft is not None and self._draft.id == draft_id:
            self._close_draft()
        self._look(
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
            self._teaching.stop("fit")
            self._drop_fit()
        elif plan.defects != before.defects and self._defects is not None:
            self._defects = None
            self.scores_changed.emit(self.scores)
        if plan.excluded != before.excluded and self._reports:
            self._look("review", lambda job: self._checks.review(plan.excluded), self._on_checked, Urgency.QUICK)
        self.plan_changed.emit()

    def set_page(self, n: int) -> None:
        """Keep where one is, for resume()."""
        if n != self._page:
            self._page = n
            if self._draft is not None:
                self._keep()

    # Pictures

    @_answers
    def scan(self) -> None:
        """Check all pictures of the plan's folders; those that did not change are not read again.

        Where the plan has an alignment, also whether the part is found.
        """
        plan, checks = self._open_plan(), self._checks

        def work(job: Job) -> int:
            return scan_pictures(job, plan, checks, self._preparers, self._on_checked)

        self._reports.clear()
        self._look("scan", work, self.scan_finished.emit)

    @_answers
    def find_unlike(self) -> None:
        """Look for pictures unlike the rest by a quick first fit."""
        plan, reports = self._open_plan(), self.reports

        def done(doubts: dict[Path, Doubt]) -> None:
            self._doubt(doubts)
            self.unlike_finished.emit()

        self._teach("find_unlike", lambda job: find_unlike(reports, plan, JobMonitor(job)), done)

    @_answers
    def preview(self, path: Path) -> None:
        """Show what the detector sees of a picture."""
        plan, checks = self._open_plan(), self._checks

        def work(job: Job) -> PreparedView:
            return prepared_view(path, self._preparers.of(plan, size_to_prepare(checks, path)))

        self._look("preview", work, self.previewed.emit, Urgency.QUICK)

    @_answers
    def add_captured(self, picture: Picture) -> None:
        """Keep a picture of the live source, losslessly, as one of the good images."""
        draft = self._opened()

        def done(path: Path) -> None:
            if draft is self._draft and draft.captured not in self._open_plan().good:
                self.change(good=(*self._open_plan().good, draft.captured))
            self.picture_captured.emit(path)

        kind = f"add_captured {next(self._numbers)}"
        self._look(kind, lambda job: draft.add_captured(picture), done, Urgency.KEPT)

    # Methods

    def presets(self, detector: str) -> dict[str, dict[str, Any]]:
        """Fields of the plan for "fast", "balanced" and "sensitive"."""
        return presets_of(detector)

    def settings_schema(self, detector: str) -> dict[str, Any]:
        """JSON schema of the detector's settings."""
        return settings_schema(detector)

    @_answers
    def probe(self, only: str = "") -> None:
        """Estimate what each method costs at the plan's resolution, the plan's own first; or ``only`` one.

        A method other than the plan's that cannot be had says so in its estimate.
        """
        plan = self._open_plan()
        detectors = [only] if only else sorted(PRESETS, key=lambda name: name != plan.detector)

        def work(job: Job) -> None:
            paths = good_pictures(plan)
            for detector in detectors:
                job.tell(self.probing.emit, detector)
                try:
                    found = probe_method(method_plan(plan, detector), paths, self._device, job.checkpoint)
                except CalibrationError as error:
                    if detector == plan.detector:
                        raise
                    job.tell(self.probed.emit, Probe(detector, 0.0, 0.0, 0.0, "", error=str(error)))
                else:
                    job.tell(self._on_probed, detector, found.probe, found.stages_s)

        self._teach("probe", work, lambda _: None)

    @_answers
    def compare(self) -> None:
        """Fit all methods on the same pictures."""
        plan, stages = self._open_plan(), dict(self._stages)

        def work(job: Job) -> list[MethodResult]:
            tell = Teller(job, self.compare_progressed.emit)
            return compare_methods(plan, self._device, job.checkpoint, tell, stages)

        self._teach("compare", work, self.compared.emit)

    # Fit

    @_answers
    def fit(self) -> None:
        """Learn the plan's good images."""
        draft, plan = self._opened(), self._open_plan()
        clock = FitClock(self._stages.get(plan.detector) or usual_stages(plan, len(self._reports)))
        self._drop_fit()
        self._teaching.stop("find_unlike")

        def work(job: Job) -> Fitted:
            fitted = self._fit(plan, self._device, job.checkpoint, Teller(job, self.fit_progressed.emit), clock)
            try:
                with draft.new_fit(plan) as folder:
                    write_fit(folder, fitted.calibration, fitted.summary, good_pictures(plan))
            except InspectorError as error:
                job.tell(self.failed.emit, "keep", error)  # it can still be used until the program ends
            return fitted

        self._teach("fit", work, self._on_fitted, stopped=self.fit_cancelled.emit)

    def cancel(self) -> None:
        """Give up the fit, comparison, probe or test of sensitivity that is under way.

        Work that cannot be interrupted for a moment, as a model being compiled, goes on to its next step unseen.
        """
        self._teaching.stop()
        QTimer.singleShot(_CANCEL_PATIENCE_MS, self._give_up_stopped)

    @_answers
    def score_defects(self) -> None:
        """Score the pictures of the plan's folder of defects."""
        fitted, folder = self._known_fit(), self._open_plan().defects
        if folder is None:
            self._on_defects(None)
        else:
            self._teach("score_defects", lambda job: score_defects(fitted, folder, job.checkpoint), self._on_defects)

    # Limits

    def assess(self, review: float, fail: float) -> Assessment:
        """What limits do and promise. Raises :class:`CalibrationError`."""
        self._known_fit()
        return assess(cast(HeldOutScores, self.scores), review, fail)

    def limits_for(self, rule: LimitRule) -> tuple[float, float]:
        """Raw (review, fail) that a rule asks for. Raises :class:`CalibrationError`."""
        self._known_fit()
        return limits_for(cast(HeldOutScores, self.scores), rule)

    @_answers
    def part_view(self, path: Path, is_defect: bool) -> None:
        """Show a good part or a defect with its map by a model that was not fitted on it."""
        fitted, plan, defects = self._known_fit(), self._open_plan(), self._defects

        def work(job: Job) -> PartView:
            small, score = known_map(fitted, defects, path, is_defect)
            preparer = self._preparers.like(fitted.calibration.good.preparer)
            limits = limits_of(plan, fitted, defects).values
            return part_view(path, preparer, small, score, limits, self._next_id(plan), is_defect)

        # Several may be asked for one after the other; each is wanted.
        self._look(f"part_view {path}", work, self.part_viewed.emit, Urgency.QUICK)

    @_answers
    def judge_drawing(self, picture: Picture) -> None:
        """Judge a picture that was drawn on, by the plan's limits."""
        fitted, plan, defects = self._known_fit(), self._open_plan(), self._defects

        def work(job: Job) -> Inspection:
            limits = limits_of(plan, fitted, defects).values
            return judge_drawing(fitted, picture, limits, self._next_id(plan))

        self._teach("judge_drawing", work, self.drawing_judged.emit, Urgency.QUICK)

    @_answers
    def find_smallest(self, fail: float) -> None:
        """Find the smallest synthetic defects that the raw limit ``fail`` finds."""
        fitted = self._known_fit()

        def work(job: Job) -> Any:
            def tell(progress: FitProgress) -> None:
                job.tell(self.sensitivity_progressed.emit, progress.done, progress.total)

            return smallest_defects(fitted, fail, JobMonitor(job, tell))

        self._teach("find_smallest", work, self.sensitivity_found.emit)

    # Save

    @_answers
    def compare_versions(self, pictures: Sequence[Path] = ()) -> None:
        """Judge pictures by the version in use and by what was fitted; without any, the good ones and the defects."""
        fitted, plan, defects = self._known_fit(), self._open_plan(), self._defects
        scores = cast(HeldOutScores, self.scores)
        chosen = tuple(pictures) or (*scores.good_paths, *scores.defect_paths)

        def work(job: Job) -> Any:
            stored = self._store.open(plan.name)
            return compare_versions(stored, fitted, plan, defects, chosen, self._device, job.checkpoint)

        self._teach("compare_versions", work, self.versions_compared.emit)

    def stop_comparing_versions(self) -> None:
        """Give up compare_versions() alone: what else is under way goes on."""
        self._teaching.stop("compare_versions")

    @_answers
    def save(self, activate: bool) -> None:
        """Save what was fitted as a new version, and put it in use if wished; the draft is then removed."""
        draft, plan, fitted, defects = self._opened(), self._open_plan(), self._known_fit(), self._defects

        def work(job: Job) -> RecipeId:
            stored = save_plan(fitted, plan, defects, self._store, activate, self._device, job.checkpoint)
            return stored.recipe.id

        def done(recipe: RecipeId) -> None:
            self._draft = None
            self._look(
                f"finish {draft.id}",
                lambda job: self._draft_store.finish(draft.id),
                lambda _: self.drafts_changed.emit(),
                Urgency.KEPT,
            )
            self.saved.emit(recipe)

        self._teach("save", work, done)

    def close(self) -> bool:
        """Stop the threads and wait for them; what was chosen last is kept. False if a thread hangs."""
        threads = (self._looking, self._teaching)
        for thread in threads:
            thread.close()
        self._under_way.clear()  # nobody is told any more
        deadline_s = time.monotonic() + _CLOSE_PATIENCE_S
        ended = [thread.wait(max(0, round(1e3 * (deadline_s - time.monotonic())))) for thread in threads]
        return all(ended)

    # Inside

    def _open_plan(self) -> CalibrationPlan:
        if self._plan is None or self._draft is None:
            raise RecipeError("No calibration is open.", "Begin one, or go on with a draft.")
        return self._plan

    def _opened(self) -> Draft:
        self._open_plan()
        return cast(Draft, self._draft)

    def _known_fit(self) -> Fitted:
        if self._fitted is None:
            raise CalibrationError("Nothing is fitted yet.", "Fit first.")
        return self._fitted

    def _next_id(self, plan: CalibrationPlan) -> RecipeId:
        return RecipeId(plan.name, next_version(self._store, plan.name))

    def _take_up(self, draft: Draft) -> None:
        self._forget()
        self._draft, self._plan, self._page = draft, draft.plan, draft.page
        self.plan_changed.emit()

    def _close_draft(self) -> None:
        self._forget()
        self._draft = self._plan = None
        self.plan_changed.emit()

    def _forget(self) -> None:
        self._looking.stop()
        self._teaching.stop()
        self._checks = GoodImageChecks()
        self._reports.clear()
        self._stages.clear()
        self._fit_is_coming = False
        self._drop_fit()

    def _drop_fit(self) -> None:
        self._defects = None
        if self._fitted is not None:
            self._fitted = None
            self.fit_dropped.emit()

    def _keep(self) -> None:
        draft, plan, page = self._opened(), self._open_plan(), self._page
        self._look(
            f"keep {draft.id}",
            lambda job: draft.keep(plan, page),
            lambda _: self.drafts_changed.emit(),
            Urgency.KEPT,
        )

    def _on_checked(self, reports: list[ImageReport]) -> None:
        if reports:
            self._reports.update((report.path, report) for report in reports)
            self.images_checked.emit(reports)

    def _doubt(self, doubts: dict[Path, Doubt]) -> None:
        """What was found unlike the rest; told when the reports have it."""
        excluded, checks = self._open_plan().excluded, self._checks

        def work(job: Job) -> list[ImageReport]:
            checks.set_unlike(doubts)
            return checks.review(excluded)

        self._look("doubt", work, self._on_checked, Urgency.QUICK)

    def _on_probed(self, detector: str, probe: Probe, stages: Stages) -> None:
        self._stages[detector] = stages
        self.probed.emit(probe)

    def _on_read(self) -> None:
        self._fit_is_coming = False

    def _on_fitted(self, fitted: Fitted) -> None:
        self._fitted, self._defects = fitted, None
        if self._reports:
            self._doubt(doubts_about(fitted.calibration.scores.good_paths, fitted.calibration.scores.good))
        self.drafts_changed.emit()
        self.fit_finished.emit(fitted.summary)
        self.scores_changed.emit(self.scores)

    def _on_defects(self, defects: ScoredDefects | None) -> None:
        self._defects = defects
        self.scores_changed.emit(self.scores)

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
        def answered() -> bool:
            """Whether it is the first answer; after a job was given up another one may follow."""
            return self._under_way.pop(job, None) is not None

        def on_done(result: Any) -> None:
            if answered():
                self._tell_busy()
                done(result)

        def on_failed(operation: str, error: InspectorError) -> None:
            if answered():
                self._tell_busy()
                self.failed.emit(operation.partition(" ")[0], error)

        def on_stopped(_: str) -> None:
            if answered():
                self._tell_busy()
                if stopped is not None:
                    stopped()

        job = Job(kind, work, on_done, on_failed, on_stopped, urgency)
        self._under_way[job] = thread
        self._tell_busy()
        thread.put(job)

    def _give_up_stopped(self) -> None:
        for job, thread in list(self._under_way.items()):
            if job.is_stopped and thread is self._teaching:
                job.stopped(job.kind)

    def _tell_busy(self) -> None:
        if self.busy is not self._was_busy:
            self._was_busy = self.busy
            self.busy_changed.emit(self.busy)
