"""Repeatability studies as the history screen sees them: found among the records, or run on the line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inspector.records.database import Database
from inspector.records.query import RecordFilter
from inspector.records.repeatability import Truth
from inspector.records.repeatability_export import export_study
from inspector.records.repeated_parts import StudyResult, repeated_parts
from inspector.records.station_records import RecordsPlace
from inspector.records.study import Study, StudyProgress, read_studies, study_progress, write_study
from inspector.records.truth_file import read_truth
from inspector.workers.asking import AskingController
from inspector.workers.jobs import Job, JobThread, Urgency

Write = Callable[[Path, StudyResult], int]
"""Puts a report into a file, in a thread; returns its pages."""


class Studies(AskingController):
    """Lives in the GUI thread, where no method blocks; the work is done in the two threads it is given.

    ``opened`` gives the records in these threads; ``place`` is where they are. Operations answer by signals, or by
    ``failed`` with the operation's name.
    """

    found = Signal(StudyResult)
    """Among the records."""
    listed = Signal(list)
    """list[Study] that were ever run here, newest first."""
    progressed = Signal(StudyProgress)
    truth_read = Signal(dict)
    """dict[str, Truth] of a file."""
    exported = Signal(Path, int)
    """The file, and how many inspections are in it."""
    reported = Signal(Path, int)
    """The file, and how many pages it has."""

    def __init__(
        self,
        opened: Callable[[], Database],
        figures: JobThread,
        files: JobThread,
        place: RecordsPlace,
        operator: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._figures = figures
        self._files = files
        self._place = place
        self._operator = operator

    def stations(self, lines: Sequence[str]) -> list[str]:
        """What the records call the station of each line; one line alone is the station."""
        if len(lines) == 1:
            return [self._place.station]
        return [self._place.of_line(number, name).station for number, name in enumerate(lines, start=1)]

    def find(self, wanted: RecordFilter, truth: Mapping[str, Truth]) -> None:
        """Among the parts that were inspected more than once."""
        known = dict(truth)
        self._ask(
            self._figures, "find_repeated", lambda job: repeated_parts(self._opened(), wanted, known), self.found.emit
        )

    def list(self) -> None:
        """All that were ever run."""
        self._ask(self._figures, "list_studies", lambda job: read_studies(self._opened()), self.listed.emit)

    def keep(self, study: Study) -> None:
        """Begin ``study``, or keep what changed of it, and say how far it is."""
        operator = self._operator()

        def work(job: Job) -> StudyProgress:
            write_study(self._opened(), study, operator)
            return study_progress(self._opened(), study)

        self._ask(self._figures, "keep_study", work, self.progressed.emit, Urgency.KEPT)

    def read(self, study: Study) -> None:
        """How far ``study`` is."""
        self._ask(
            self._figures,
            "read_study",
            lambda job: study_progress(self._opened(), study),
            self.progressed.emit,
            Urgency.QUICK,
        )

    def read_truth(self, file: Path) -> None:
        """What the parts are known to be."""
        self._ask(self._files, "read_truth", lambda job: read_truth(file), self.truth_read.emit)

    def export(self, result: StudyResult, file: Path) -> None:
        """As a CSV table."""

        def done(count: int) -> None:
            self.exported.emit(file, count)

        self._ask(self._files, "export_study", lambda job: export_study(result, file), done)

    def report(self, result: StudyResult, file: Path, write: Write) -> None:
        """Have ``write`` put it into ``file``."""

        def done(pages: int) -> None:
            self.reported.emit(file, pages)

        self._ask(self._files, "report_study", lambda job: write(file, result), done)
