"""How a product is learned: methods, what they cost, how they compare, and the fit itself."""

from __future__ import annotations

from typing import Any

from inspector.core.teaching import MethodResult, Probe
from inspector.engine.compare import compare_methods, method_plan
from inspector.engine.fit_clock import FitClock
from inspector.engine.kept_fit import write_fit
from inspector.engine.presets import PRESETS, presets_of, settings_schema
from inspector.engine.probe import Stages, probe_method, usual_stages
from inspector.engine.teach import Fitted, good_pictures
from inspector.errors import CalibrationError, InspectorError
from inspector.workers.jobs import Job
from inspector.workers.teaching_core import TeachCore, answers
from inspector.workers.teaching_tasks import Teller


class FitWork(TeachCore):
    """What takes its time, and can be given up."""

    def presets(self, detector: str) -> dict[str, dict[str, Any]]:
        """Fields of the plan for "fast", "balanced" and "sensitive"."""
        return presets_of(detector)

    def settings_schema(self, detector: str) -> dict[str, Any]:
        """JSON schema of the detector's settings."""
        return settings_schema(detector)

    @answers
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

        self._jobs.teach("probe", work, lambda _: None)

    @answers
    def compare(self) -> None:
        """Fit all methods on the same pictures."""
        plan, stages = self._open_plan(), dict(self._stages)

        def work(job: Job) -> list[MethodResult]:
            tell = Teller(job, self.compare_progressed.emit)
            return compare_methods(plan, self._device, job.checkpoint, tell, stages)

        self._jobs.teach("compare", work, self.compared.emit)

    @answers
    def fit(self) -> None:
        """Learn the plan's good images."""
        draft, plan = self._opened(), self._open_plan()
        clock = FitClock(self._stages.get(plan.detector) or usual_stages(plan, len(self._reports)))
        self._drop_fit()
        self._jobs.teaching.stop("find_unlike")

        def work(job: Job) -> Fitted:
            fitted = self._fit(plan, self._device, job.checkpoint, Teller(job, self.fit_progressed.emit), clock)
            try:
                with draft.new_fit(plan) as folder:
                    write_fit(folder, fitted.calibration, fitted.summary, good_pictures(plan))
            except InspectorError as error:
                job.tell(self.failed.emit, "keep", error)  # it can still be used until the program ends
            return fitted

        self._jobs.teach("fit", work, self._on_fitted, stopped=self.fit_cancelled.emit)

    def cancel(self) -> None:
        """Give up the fit, comparison, probe or test of sensitivity that is under way.

        Work that cannot be interrupted for a moment, as a model being compiled, goes on to its next step unseen.
        """
        self._jobs.give_up_teaching()

    def _on_probed(self, detector: str, probe: Probe, stages: Stages) -> None:
        self._stages[detector] = stages
        self.probed.emit(probe)
