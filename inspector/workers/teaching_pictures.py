"""The good pictures of a product being taught: checked, prepared for a look, captured."""

from __future__ import annotations

from pathlib import Path

from inspector.core.frame import Picture
from inspector.core.teaching import Doubt, PreparedView
from inspector.engine.preview import prepared_view
from inspector.engine.unlike import find_unlike
from inspector.workers.jobs import Job, Urgency
from inspector.workers.teaching_core import answers
from inspector.workers.teaching_drafts import DraftWork
from inspector.workers.teaching_tasks import JobMonitor, scan_pictures, size_to_prepare


class PictureWork(DraftWork):
    """What is done with pictures before anything is learned."""

    @answers
    def scan(self) -> None:
        """Check all pictures of the plan's folders; those that did not change are not read again.

        Where the plan has an alignment, also whether the part is found.
        """
        plan, checks = self._open_plan(), self._checks

        def work(job: Job) -> int:
            return scan_pictures(job, plan, checks, self._preparers, self.scan_began.emit, self._on_checked)

        self._reports.clear()
        self._jobs.look("scan", work, self.scan_finished.emit)

    @answers
    def find_unlike(self) -> None:
        """Look for pictures unlike the rest by a quick first fit."""
        plan, reports = self._open_plan(), self.reports

        def done(doubts: dict[Path, Doubt]) -> None:
            self._doubt(doubts)
            self.unlike_finished.emit()

        self._jobs.teach("find_unlike", lambda job: find_unlike(reports, plan, JobMonitor(job)), done)

    @answers
    def preview(self, path: Path) -> None:
        """Show what the detector sees of a picture."""
        plan, checks = self._open_plan(), self._checks

        def work(job: Job) -> PreparedView:
            return prepared_view(path, self._preparers.of(plan, size_to_prepare(checks, path)))

        self._jobs.look("preview", work, self.previewed.emit, Urgency.QUICK)

    @answers
    def add_captured(self, picture: Picture) -> None:
        """Keep a picture of the live source, losslessly, as one of the good images."""
        draft = self._opened()

        def done(path: Path) -> None:
            if draft is self._draft and draft.captured not in self._open_plan().good:
                self.change(good=(*self._open_plan().good, draft.captured))
            self.picture_captured.emit(path)

        kind = f"add_captured {next(self._numbers)}"
        self._jobs.look(kind, lambda job: draft.add_captured(picture), done, Urgency.KEPT)
