"""The records as the history screen sees them: asked for in threads of their own, the newest question first."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inspector.core.inspection import RecipeId
from inspector.errors import RecordError
from inspector.recipes.store import RecipeStore
from inspector.records.database import Database
from inspector.records.disposition import adopt, confirm, overrule, waiting_parts
from inspector.records.export import export
from inspector.records.part_record import Disposition, PageKey, PartRecord
from inspector.records.query import (
    PAGE,
    RecordFilter,
    count,
    known_operators,
    known_recipes,
    known_stations,
    page,
    row,
    rows,
    walk,
)
from inspector.records.rejudge import Change, NewLimits, rejudged, rejudged_parts
from inspector.records.report_content import ReportContent, collect_report
from inspector.records.shift_checks import read_checks
from inspector.records.shifts import Shifts
from inspector.records.station_records import RecordsPlace
from inspector.workers.asking import AskingController
from inspector.workers.history_figures import Figures, figures_of
from inspector.workers.history_tasks import (
    GoodParts,
    PartDetail,
    SmallPicture,
    copied_parts,
    copy_good_parts,
    part_detail,
    small_picture,
)
from inspector.workers.jobs import Job, JobThread, Urgency, close_all
from inspector.workers.judge_again import crew_beside_the_line
from inspector.workers.rejudging import LoadCrew, RejudgeController
from inspector.workers.studies import Studies
from models.runtime import DeviceChoice

WAITING_SHOWN = PAGE
"""Overruled parts that are listed at most; all are counted."""
_WAITING = RecordFilter(dispositions=frozenset({Disposition.OVERRULED}))
_CLOSE_PATIENCE_S = 5.0


class HistoryController(AskingController):
    """Owns the threads that read the records. Lives in the GUI thread; no method but close() blocks.

    ``place`` is opened in these threads, again after it failed; records of a newer program can only be viewed.
    ``good_folder`` is where pictures of overruled parts are kept for learning; ``store`` has the recipes that
    judged; ``operator`` says who is at the station; ``load`` loads a version that is to judge again, ``line_runs``, in
    any thread, whether the line must go first. Operations
    answer by signals, or by ``failed`` with the operation's name.
    """

    page_read = Signal(list, bool)
    """list[PartRecord] that follow those asked for before; whether they are the last ones."""
    rows_read = Signal(list)
    """list[PartRecord] that were known before and are asked for again."""
    counted = Signal(int)
    recipes_read = Signal(list)
    """list[RecipeId] that ever judged."""
    operators_read = Signal(list)
    """list[str] of those who were ever at the station."""
    stations_read = Signal(list)
    """list[str] of the stations and lines that ever judged."""
    checks_read = Signal(list)
    """list[CheckRecord] of the newest checks before production, newest first."""
    detail_read = Signal(PartDetail)
    small_picture_read = Signal(SmallPicture)
    figures_read = Signal(Figures)
    rejudged = Signal(NewLimits, object)
    """dict[Change, int]: how many parts there are of each kind by these limits."""
    rejudged_parts_read = Signal(Change, list)
    """list[PartRecord] of one kind, newest first, a page of them."""
    export_progressed = Signal(int)
    """Parts written so far."""
    exported = Signal(Path, int)
    """The file, and how many parts are in it."""
    export_stopped = Signal()
    reported = Signal(Path, int)
    """The file of a report, and how many pages it has."""
    waiting_read = Signal(list, int)
    """list[PartRecord] that were overruled and wait to be learned, newest first; how many there are in all."""
    decided = Signal(PartRecord)
    """As it is after a decision."""
    good_parts_copied = Signal(GoodParts)

    def __init__(
        self,
        place: RecordsPlace,
        good_folder: Path,
        store: RecipeStore,
        shifts: Shifts,
        operator: Callable[[], str] = lambda: "",
        parent: QObject | None = None,
        load: LoadCrew = partial(crew_beside_the_line, choice=DeviceChoice.AUTO),  # noqa: B008 (changes nothing)
        line_runs: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._good_folder = good_folder
        self._store = store
        self.shifts = shifts
        self._operator = operator
        self._lock = threading.Lock()
        self._database: Database | None = None
        self._closed = False
        # Pages must not wait for a count of millions, and neither for a picture to be decoded.
        self._pages = JobThread("history pages", self)
        self._figures = JobThread("history figures", self)
        self._pictures = JobThread("history pictures", self)
        self._exports = JobThread("history exports", self)
        self.again = RejudgeController(self._opened, place.archive, store, load, line_runs, self)
        self.studies = Studies(self._opened, self._figures, self._exports, place, operator, self)

    @property
    def read_only(self) -> bool:
        """Whether decisions cannot be written: the records are those of a newer program."""
        return self._database is not None and self._database.read_only

    # Parts

    def read_page(self, wanted: RecordFilter, before: PageKey | None) -> None:
        """The parts that follow ``before``; the first ones for None."""

        def work(job: Job) -> list[PartRecord]:
            return page(self._opened(), wanted, before)

        self._ask(self._pages, "read_page", work, lambda found: self.page_read.emit(found, len(found) < PAGE))

    def read_rows(self, record_ids: Sequence[int]) -> None:
        """Parts that were read before."""
        ids = list(record_ids)
        self._ask(self._pages, "read_rows", lambda job: rows(self._opened(), ids), self.rows_read.emit)

    def count(self, wanted: RecordFilter) -> None:
        """How many parts there are."""
        self._ask(self._figures, "count", lambda job: count(self._opened(), wanted), self.counted.emit, Urgency.QUICK)

    def read_recipes(self) -> None:
        """All that ever judged."""
        self._ask(self._pages, "read_recipes", lambda job: known_recipes(self._opened()), self.recipes_read.emit)

    def read_operators(self) -> None:
        """All who ever were at the station."""
        self._ask(self._pages, "read_operators", lambda job: known_operators(self._opened()), self.operators_read.emit)

    def read_stations(self) -> None:
        """All stations and lines that ever judged."""
        self._ask(self._pages, "read_stations", lambda job: known_stations(self._opened()), self.stations_read.emit)

    def read_checks(self) -> None:
        """The newest checks before production."""
        self._ask(self._pages, "read_checks", lambda job: read_checks(self._opened()), self.checks_read.emit)

    def read_detail(self, record: PartRecord) -> None:
        """A part with its picture and what was decided of it."""

        def work(job: Job) -> PartDetail:
            return part_detail(self._opened(), self._place.archive, record)

        self._ask(self._pictures, "read_detail", work, self.detail_read.emit, Urgency.QUICK)

    def read_small_pictures(self, records: Sequence[PartRecord]) -> None:
        """Those of the parts in view, one after the other; asking anew drops what is no longer in view."""

        def work(job: Job) -> None:
            for record in records:
                job.checkpoint()
                job.tell(self.small_picture_read.emit, small_picture(self._place.archive, record))

        self._ask(self._pictures, "read_small_pictures", work, lambda _: None)

    def read_figures(self, wanted: RecordFilter) -> None:
        """What the parts amount to, and what that is compared to."""

        def work(job: Job) -> Figures:
            return figures_of(job, self._opened(), self._store, wanted, self.shifts)

        self._ask(self._figures, "read_figures", work, self.figures_read.emit)

    def rejudge(self, wanted: RecordFilter, limits: NewLimits) -> None:
        """What other limits would have made of the parts."""

        def done(found: dict[Change, int]) -> None:
            self.rejudged.emit(limits, found)

        self._ask(self._figures, "rejudge", lambda job: rejudged(self._opened(), wanted, limits), done)

    def read_rejudged_parts(self, wanted: RecordFilter, limits: NewLimits, change: Change) -> None:
        """The newest parts whose verdict would change, or stay, in one way."""

        def done(found: list[PartRecord]) -> None:
            self.rejudged_parts_read.emit(change, found)

        work = partial(rejudged_parts, wanted=wanted, limits=limits, change=change)
        self._ask(self._pages, "read_rejudged_parts", lambda job: work(self._opened()), done)

    def export(self, wanted: RecordFilter, file: Path) -> None:
        """Write the parts as the ending of ``file`` says; one export at a time."""

        def work(job: Job) -> int:
            def progress(done: int) -> None:
                job.checkpoint()
                job.tell(self.export_progressed.emit, done)

            return export(walk(self._opened(), wanted), file, progress)

        def done(count: int) -> None:
            self.exported.emit(file, count)

        self._ask(self._exports, "export", work, done, stopped=self.export_stopped.emit)

    def report(self, wanted: RecordFilter, file: Path, write: Callable[[Path, ReportContent], int]) -> None:
        """Have ``write`` put what a report of the parts needs into ``file``, in a thread; it returns the pages."""

        def work(job: Job) -> int:
            return write(file, collect_report(self._opened(), self._place.archive, wanted, self.shifts))

        def done(pages: int) -> None:
            self.reported.emit(file, pages)

        self._ask(self._exports, "report", work, done)

    def stop_export(self) -> None:
        """Give it up; no file is left behind."""
        self._exports.stop()

    # Decisions

    def confirm(self, record: PartRecord, reason: str) -> None:
        """The verdict was right."""
        self._decide(partial(confirm, record_id=record.id, operator=self._operator(), reason=reason), record.id)

    def overrule(self, record: PartRecord, reason: str) -> None:
        """The part is good, whatever the verdict."""
        self._decide(partial(overrule, record_id=record.id, operator=self._operator(), reason=reason), record.id)

    def read_waiting(self) -> None:
        """Overruled parts that wait to be learned."""

        def work(job: Job) -> tuple[list[PartRecord], int]:
            found = waiting_parts(self._opened(), limit=WAITING_SHOWN)
            return found, len(found) if len(found) < WAITING_SHOWN else count(self._opened(), _WAITING)

        self._ask(self._pages, "read_waiting", work, lambda found: self.waiting_read.emit(*found))

    def copy_good_parts(self, recipe: str, records: Sequence[PartRecord]) -> None:
        """Have the pictures of overruled parts where a new version can learn from them."""

        def work(job: Job) -> GoodParts:
            return copy_good_parts(job, self._place.archive, self._good_folder, recipe, records)

        self._ask(self._pictures, "copy_good_parts", work, self.good_parts_copied.emit)

    def note_learned(self, recipe: RecipeId, good: Sequence[Path], excluded: frozenset[Path]) -> None:
        """``recipe`` was learned from these pictures: the overruled parts among them no longer wait."""
        operator = self._operator()

        def work(job: Job) -> None:
            waiting = {
                record.id
                for record in rows(self._opened(), copied_parts(self._good_folder, good, excluded))
                if record.disposition is Disposition.OVERRULED
            }
            if waiting:
                adopt(self._opened(), sorted(waiting), operator=operator, reason=str(recipe))

        self._ask(self._pages, f"note_learned {recipe}", work, lambda _: self.read_waiting(), Urgency.KEPT)

    # Inside

    def close(self) -> bool:
        """Stop the threads and wait for them; decisions are written. False if a thread hangs."""
        threads = (self._pages, self._figures, self._pictures, self._exports, *self.again.threads)
        ended = close_all(threads, _CLOSE_PATIENCE_S)
        with self._lock:
            if ended and self._database is not None:
                self._database.close()
                self._database = None
        return ended

    def _opened(self) -> Database:
        """In the threads. Raises :class:`RecordError`."""
        with self._lock:
            if self._database is None:
                self._database = _open(self._place)
            return self._database

    def _decide(self, decision: Callable[[Database], None], record_id: int) -> None:
        def work(job: Job) -> PartRecord:
            database = self._opened()
            decision(database)
            found = row(database, record_id)
            if found is None:
                raise RecordError("This part is not among the records.", "Look it up again.")
            return found

        def done(record: PartRecord) -> None:
            self.decided.emit(record)
            self.read_waiting()

        self._ask(self._pages, f"decide {record_id}", work, done, Urgency.KEPT)


def _open(place: RecordsPlace) -> Database:
    """For decisions as well, where that is possible."""
    try:
        return place.open()
    except RecordError:
        with suppress(RecordError):
            return place.open(read_only=True)
        raise
