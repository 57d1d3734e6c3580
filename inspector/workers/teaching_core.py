"""What is known of a product being taught, and what all that is done with it shares."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from itertools import count
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from inspector.core.inspection import Inspection, RecipeId
from inspector.core.teaching import (
    Doubt,
    FitStatus,
    FitSummary,
    HeldOutScores,
    ImageReport,
    PartView,
    PreparedView,
    Probe,
)
from inspector.engine.calibrate import usual_references
from inspector.engine.fit_clock import FitClock
from inspector.engine.image_checks import GoodImageChecks
from inspector.engine.probe import Stages
from inspector.engine.teach import Fitted, ScoredDefects, Step, Tell, fit_plan, with_defects
from inspector.engine.unlike import doubts_about
from inspector.engine.versions import next_version
from inspector.errors import CalibrationError, InspectorError, RecipeError
from inspector.recipes.drafts import Draft, DraftStore
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.store import RecipeStore
from inspector.workers.job_desk import JobDesk
from inspector.workers.jobs import Job, Urgency
from inspector.workers.teaching_tasks import Preparers
from models.runtime import DeviceChoice

FitPlan = Callable[[CalibrationPlan, DeviceChoice, Step, Tell, FitClock], Fitted]


def answers(method: Callable[..., None]) -> Callable[..., None]:
    """What a request cannot be done for is answered by ``failed``, as what goes wrong later is."""

    @wraps(method)
    def answering(self: TeachCore, *arguments: Any, **named: Any) -> None:
        try:
            method(self, *arguments, **named)
        except InspectorError as error:
            self.failed.emit(method.__name__, error)

    return answering


class TeachCore(QObject):
    """Signals, state and jobs; what can be asked for is in the classes that build on it, a subject each."""

    plan_changed = Signal()
    """``plan`` is another one; also after begin() and resume()."""
    drafts_changed = Signal()
    """Something in :meth:`drafts` is new."""
    scan_began = Signal(int)
    """So many pictures are looked at."""
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
    versions_progressed = Signal(int, int)
    """Pictures that both versions have judged, and how many there are."""
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
        self._numbers = count(1)
        self._preparers = Preparers()
        self._jobs = JobDesk(self.failed.emit, self.busy_changed.emit, self)

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
        return self._jobs.busy

    def close(self) -> bool:
        """Stop the threads and wait for them; what was chosen last is kept. False if a thread hangs."""
        return self._jobs.close()

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

    def _forget(self) -> None:
        self._jobs.looking.stop()
        self._jobs.teaching.stop()
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
        self._jobs.look(
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

        self._jobs.look("doubt", work, self._on_checked, Urgency.QUICK)

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
