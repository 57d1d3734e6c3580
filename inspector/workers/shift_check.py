"""Carries out the check before production: judges stored pictures and challenge parts, while the line stands still.

Nothing of it goes through the line: a challenge part is neither counted nor a row among the parts, and nobody outside
is told its verdict. What it gave stands in the note that the check leaves in the records.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inspector.cameras.base import Camera
from inspector.core.camera_settings import TriggerMode
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.look import Look, look_of_part
from inspector.core.recording import Note
from inspector.core.shift_check import (
    Aspect,
    CheckRun,
    Due,
    Finding,
    Judge,
    Stage,
    Step,
    StepResult,
    planned_steps,
    verdict_finding,
)
from inspector.core.verdict import Verdict
from inspector.errors import CameraError, InspectorError, RecordError
from inspector.recipes.challenges import LookLimits, challenges_of, judged, look_limits
from inspector.recipes.store import RecipeStore
from inspector.station_config import ShiftCheckConfig
from inspector.workers.check_camera import CheckCamera, Opened
from inspector.workers.faults import program_fault
from inspector.workers.job_thread import JobThread

PICTURE_MS = 5000
"""So long a picture is awaited that the camera takes by itself or by our trigger."""
_REOPEN_MS = 1000
_LET_GO_MS = 20
_LET_GO_TRIES = 150
_CLOSE_S = 1.5

_log = logging.getLogger(__name__)


class Doing(Enum):
    """What goes on, or what is waited for.

    PICTURES: stored pictures are judged. CAMERA: the camera is opened, or looked for. READY: for the part of the
    present step. WAITING: for its picture. JUDGING: that picture. FAILED: the step did not pass. DONE: all have, the
    signature is missing. LEAVING: signed, the camera is let go of.
    """

    IDLE = auto()
    PICTURES = auto()
    CAMERA = auto()
    READY = auto()
    WAITING = auto()
    JUDGING = auto()
    FAILED = auto()
    DONE = auto()
    LEAVING = auto()


@dataclass(frozen=True, slots=True)
class _Pictures:
    """What the stored pictures gave, and what a live one may look like."""

    findings: tuple[Finding, ...]
    limits: LookLimits
    model_hash: str


class ShiftChecker(QObject):
    """Lives in the GUI thread; no method but close() blocks.

    ``judge`` is called in a thread of its own; ``note`` puts what was found into the records and raises
    :class:`RecordError` where it cannot. ``folder`` has the challenges, see :mod:`inspector.recipes.challenges`.
    """

    changed = Signal()
    """Something of the properties."""
    finished = Signal(object)
    """The CheckRun that was signed; the camera is let go of."""

    _pictures_judged = Signal(int, object)
    _part_judged = Signal(int, object)
    _job_failed = Signal(int, object)

    def __init__(
        self,
        judge: Judge,
        note: Callable[[Note], None],
        store: RecipeStore,
        folder: Path,
        rules: ShiftCheckConfig,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._judge = judge
        self._note = note
        self._store = store
        self._folder = folder
        self._rules = rules
        self._thread: JobThread | None = None
        self._number = 0
        self._make_camera: Callable[[], Camera] | None = None
        self._opened: Opened | None = None
        self._limits = LookLimits({})
        self._tries = 0
        self.run: CheckRun | None = None
        self.doing = Doing.IDLE
        self.trouble: InspectorError | None = None
        """What is wrong around the check: the camera, the records, the device."""
        self.inspection: Inspection | None = None
        """The part that was judged last."""
        self.last: StepResult | None = None
        """What the last attempt found."""
        self._camera = CheckCamera(self)
        self._camera.opened.connect(self._on_opened)
        self._camera.arrived.connect(self._on_arrived)
        self._camera.failed.connect(self._on_picture_failed)
        self._camera.ended.connect(self._on_camera_ended)
        self._pictures_judged.connect(self._on_pictures_judged)
        self._part_judged.connect(self._on_part_judged)
        self._job_failed.connect(self._on_job_failed)
        self._patience = QTimer(self, singleShot=True, interval=PICTURE_MS)
        self._patience.timeout.connect(self._on_no_picture)
        self._reopen = QTimer(self, singleShot=True, interval=_REOPEN_MS)
        self._reopen.timeout.connect(self._open_camera)
        self._let_go = QTimer(self, interval=_LET_GO_MS)
        self._let_go.timeout.connect(self._on_leaving)

    @property
    def step(self) -> Step | None:
        """The present one."""
        return None if self.run is None else self.run.step

    @property
    def waits_for_line(self) -> bool:
        """Whether the picture comes with the electric trigger of the line, and not by itself."""
        return self._opened is not None and self._opened.mode is TriggerMode.HARDWARE

    @property
    def challenges(self) -> Path:
        """Where challenge pictures are looked for."""
        return self._folder

    def begin(self, recipe: RecipeId, device: str, due: tuple[Due, ...], make_camera: Callable[[], Camera]) -> None:
        """From the first step on, for what judges now; the camera is opened meanwhile."""
        self._forget()
        rules = self._rules
        steps = planned_steps(rules.mode, rules.good_parts, rules.bad_parts)
        self.run = CheckRun(recipe, steps, rules.mode, due, device=device)
        self._make_camera = make_camera
        if len(steps) > 1:
            self._open_camera()
        self._check_pictures()

    def take(self) -> None:
        """The part of this step is in front of the camera."""
        step = self.step
        if step is None or self._opened is None or self.doing not in (Doing.READY, Doing.FAILED):
            return
        self.trouble = None
        self.doing = Doing.WAITING
        if not self.waits_for_line:
            self._patience.start()
        self._camera.want(self._opened)
        self.changed.emit()

    def retry(self) -> None:
        """The step that failed once more."""
        if self.doing is not Doing.FAILED or self.step is None:
            return
        if self.step.stage is Stage.PICTURES:
            self._check_pictures()
        else:
            self.take()

    def sign(self, operator: str, override: str = "") -> None:
        """Put it into the records; ``finished`` follows, unless they cannot take it: :attr:`trouble` then says why.

        ``override``: why the engineer lets production start although not everything passed.
        """
        run = self.run
        if run is None or self.doing is Doing.LEAVING or not (run.passed or override):
            return
        try:
            self._note(run.note(operator, override))
        except RecordError as error:
            _log.error("The check before production could not be signed: %s", error)
            self.trouble = error
            self.changed.emit()
            return
        self._stop_camera()
        self.trouble = None
        self.doing = Doing.LEAVING
        self._tries = 0
        self._let_go.start()
        self.changed.emit()

    def leave(self, operator: str) -> None:
        """Give it up; what failed is kept in the records."""
        run = self.run
        if run is not None and run.failed and self.doing is not Doing.LEAVING:
            try:
                self._note(run.note(operator))
            except RecordError as error:
                _log.error("A check that did not pass is not recorded: %s", error)
        self._forget()
        self.changed.emit()

    def close(self, operator: str) -> bool:
        """At the end of the program. False where the camera hangs and was left behind."""
        self.leave(operator)
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait(_CLOSE_S)
        return self._camera.close()

    # Pictures and parts

    def _check_pictures(self) -> None:
        assert self.run is not None
        self.trouble = None
        self.doing = Doing.PICTURES
        self._do(partial(self._judge_pictures, self.run.recipe), self._pictures_judged)
        self.changed.emit()

    def _judge_pictures(self, recipe: RecipeId) -> _Pictures:
        """In the thread."""
        stored = self._store.open(recipe.name, recipe.version)
        findings: list[Finding] = []
        looks: list[Look] = []
        for finding, inspection in judged(challenges_of(stored, self._folder), self._judge):
            findings.append(finding)
            look = None if inspection is None else look_of_part(inspection)
            if look is not None and finding.aspect is Aspect.GOOD_PICTURE:
                looks.append(look)
        return _Pictures(tuple(findings), look_limits(stored.recipe, looks), stored.fingerprint)

    @Slot(int, object)
    def _on_pictures_judged(self, number: int, pictures: _Pictures) -> None:
        if number == self._number and self.run is not None:
            self._limits = pictures.limits
            self.run.model_hash = pictures.model_hash
            self._take_result(pictures.findings)

    @Slot()
    def _on_arrived(self) -> None:
        frame = self._camera.take()
        if frame is not None and self.doing is Doing.WAITING:
            self._patience.stop()
            self.doing = Doing.JUDGING
            self._do(partial(self._judge, frame), self._part_judged)
            self.changed.emit()

    @Slot(int, object)
    def _on_part_judged(self, number: int, inspection: Inspection) -> None:
        step = self.step
        if number != self._number or step is None:
            return
        self.inspection = inspection
        looks = self._limits.findings(inspection)
        match step.stage:
            case Stage.GOOD_PART:
                self._take_result((verdict_finding(Aspect.GOOD_PART, Verdict.PASS, inspection), *looks))
            case Stage.BAD_PART:
                self._take_result((verdict_finding(Aspect.BAD_PART, Verdict.FAIL, inspection),))
            case _:
                self._take_result((_live(inspection), *looks))

    def _take_result(self, findings: tuple[Finding, ...]) -> None:
        assert self.run is not None
        self.last = self.run.take(findings)
        if not self.last.passed:
            self.doing = Doing.FAILED
        elif self.run.passed:
            self._stop_camera()
            self.doing = Doing.DONE
        else:
            self.doing = Doing.CAMERA if self._opened is None else Doing.READY
        self.changed.emit()

    # The thread

    def _do(self, job: Callable[[], object], done: object) -> None:
        if self._thread is None:
            self._thread = JobThread("shift check")
        self._number += 1
        number = self._number

        def work() -> None:
            try:
                found = job()
            except InspectorError as error:
                self._job_failed.emit(number, error)
            except Exception:  # noqa: BLE001 - the top of a thread
                _log.exception("The check before production failed")
                self._job_failed.emit(number, program_fault(self.tr("The check was stopped by an error.")))
            else:
                done.emit(number, found)  # type: ignore[attr-defined]

        self._thread.do(work)

    @Slot(int, object)
    def _on_job_failed(self, number: int, error: InspectorError) -> None:
        if number == self._number and self.run is not None:
            self.trouble = error
            self.doing = Doing.FAILED
            self.changed.emit()

    # The camera

    def _open_camera(self) -> None:
        if self.run is not None and self._make_camera is not None:
            self._camera.start(self._make_camera)

    @Slot(object)
    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        if self.doing is Doing.CAMERA:
            self.trouble = None
            self.doing = Doing.READY
        self.changed.emit()

    @Slot(object)
    def _on_picture_failed(self, fault: InspectorError) -> None:
        if self.doing is Doing.WAITING:
            self._give_up_picture(fault)

    def _on_no_picture(self) -> None:
        what, remedy = self.tr("No picture came."), self.tr("Check the camera and its trigger, then try again.")
        self._give_up_picture(CameraError(what, remedy, translated=True))

    def _give_up_picture(self, fault: InspectorError) -> None:
        self._patience.stop()
        self._camera.unwant()
        self.trouble = fault
        self.doing = Doing.READY
        self.changed.emit()

    @Slot(object)
    def _on_camera_ended(self, fault: InspectorError | None) -> None:
        """It is looked for until it is back; the check then goes on where it was."""
        self._opened = None
        self._patience.stop()
        if self.run is None or self.doing in (Doing.DONE, Doing.LEAVING):
            return
        if fault is None:
            what = self.tr("The source has no more pictures.")
            fault = CameraError(what, self.tr("It begins again by itself."), translated=True)
        if self.doing is not Doing.PICTURES:
            self.trouble = fault
        if self.doing in (Doing.READY, Doing.WAITING) or (self.doing is Doing.FAILED and self._needs_camera):
            self.doing = Doing.CAMERA
        self._reopen.start()
        self.changed.emit()

    @property
    def _needs_camera(self) -> bool:
        return self.step is not None and self.step.stage is not Stage.PICTURES

    def _stop_camera(self) -> None:
        self._reopen.stop()
        self._patience.stop()
        self._camera.stop()
        self._opened = None

    def _on_leaving(self) -> None:
        """The line opens the same camera next; one that hangs is its affair."""
        self._tries += 1
        run = self.run
        if run is not None and (self._camera.is_let_go or self._tries > _LET_GO_TRIES):
            self._forget()
            self.finished.emit(run)

    def _forget(self) -> None:
        self._stop_camera()
        self._let_go.stop()
        self._number += 1
        self.run = self.inspection = self.last = self.trouble = None
        self.doing = Doing.IDLE


def _live(inspection: Inspection) -> Finding:
    """Whatever its verdict, it must have one: a part that is not found says nothing of the light upon it."""
    return Finding(
        Aspect.GOOD_PART,
        inspection.verdict is not Verdict.NO_VERDICT,
        verdict=inspection.verdict,
        percent=inspection.percent,
        reason=inspection.reason,
    )
