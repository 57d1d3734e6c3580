"""Recorded parts judged by another version of their recipe, as the history screen sees it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inspector.core.inspection import Inspection, RecipeId
from inspector.engine.crew import Crew
from inspector.errors import InspectorError
from inspector.recipes.store import RecipeStore, StoredRecipe
from inspector.records.database import Database
from inspector.records.part_record import PartRecord
from inspector.records.query import RecordFilter, rows, walk
from inspector.records.second_verdicts import (
    SecondJudge,
    SecondVerdict,
    Selection,
    export_second_verdicts,
    parts_for,
    selection,
)
from inspector.workers.asking import AskingController
from inspector.workers.jobs import Job, JobThread, Urgency
from inspector.workers.judge_again import Headway, Pacer, inspect_again, judge_again

LoadCrew = Callable[[StoredRecipe], Crew]
"""Loads a recipe for work beside the line; may take seconds. Raises :class:`InspectorError`."""

_TELL_EVERY_S = 0.2
_CHUNK = 200


class RejudgeController(AskingController):
    """Owns the thread that judges again and one that looks things up. Lives in the GUI thread; nothing blocks.

    ``database`` and ``line_runs`` are called in these threads. Operations answer by signals, or by ``failed`` with
    their name.
    """

    versions_read = Signal(list)
    """list[RecipeId] that there are, by name, the newest version first."""
    selected = Signal(RecordFilter, Selection)
    began = Signal(SecondJudge)
    """The version is loaded."""
    progressed = Signal(list, Headway)
    """list[SecondVerdict] since the last time, newest part first, and how far it is."""
    ended = Signal(bool)
    """Whether all parts had their turn; else it was stopped, and what was judged until then counts."""
    parts_read = Signal(list)
    """list[PartRecord] by their ids, newest first."""
    rows_read = Signal(list)
    """list[PartRecord] that were known before and are asked for again."""
    seen = Signal(int, Inspection)
    """Id of a part, and all that the other version says of it."""
    exported = Signal(Path, int)

    def __init__(
        self,
        database: Callable[[], Database],
        archive: Path,
        store: RecipeStore,
        load: LoadCrew,
        line_runs: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._archive = archive
        self._store = store
        self._load = load
        self._line_runs = line_runs
        self._lock = threading.Lock()
        self._crew: Crew | None = None
        self._running: Job | None = None
        self._judging = JobThread("judging again", self)
        self._looking = JobThread("looking at second verdicts", self)

    @property
    def running(self) -> bool:
        """Whether parts are judged at present."""
        return self._running is not None

    def read_versions(self) -> None:
        """All versions that can judge."""

        def work(job: Job) -> list[RecipeId]:
            names = sorted(self._store.names(), key=str.casefold)
            return [RecipeId(name, version) for name in names for version in sorted(self._store.versions(name))[::-1]]

        self._ask(self._looking, "read_versions", work, self.versions_read.emit, Urgency.QUICK)

    def select(self, wanted: RecordFilter, recipe: RecipeId) -> None:
        """How many parts there are for ``recipe`` to judge."""

        def done(found: Selection) -> None:
            self.selected.emit(wanted, found)

        self._ask(self._looking, "select", lambda job: selection(self._database(), parts_for(wanted, recipe)), done)

    def judge(self, wanted: RecordFilter, recipe: RecipeId, total: int) -> None:
        """Judge the parts, of which ``total`` were found to have a picture, newest first."""
        asked = replace(parts_for(wanted, recipe), pictured=True)

        def work(job: Job) -> bool:
            crew = self._ready(job, recipe)
            job.tell(self.began.emit, SecondJudge(crew.inspector.recipe, crew.inspector.limits))
            return self._judge_all(job, crew, asked, total)

        def ended(complete: bool) -> None:
            if self._running is job:
                self._running = None
                self.ended.emit(complete)

        def failed(operation: str, error: InspectorError) -> None:
            self._running = None
            self.failed.emit(operation, error)

        job = Job("judge", work, ended, failed, lambda: ended(False))
        self._running = job
        self._judging.put(job)

    def stop(self) -> None:
        """End it within a part's time; what was judged until then stays."""
        job, self._running = self._running, None
        if job is not None:
            job.stop()
            self.ended.emit(False)

    def release(self) -> None:
        """Let go of the version that was loaded, unless it is at work."""
        if not self.running:
            with self._lock:
                self._crew = None

    def read_parts(self, record_ids: Sequence[int]) -> None:
        """Parts by their ids."""
        ids = list(record_ids)
        self._ask(self._looking, "read_parts", lambda job: rows(self._database(), ids), self.parts_read.emit)

    def read_rows(self, record_ids: Sequence[int]) -> None:
        """Parts that were read before."""
        ids = list(record_ids)
        self._ask(self._looking, "read_rows", lambda job: rows(self._database(), ids), self.rows_read.emit)

    def look(self, record: PartRecord) -> None:
        """All that the version that was loaded says of a part; nothing where it or the picture is gone."""

        def work(job: Job) -> Inspection | None:
            with self._lock:
                crew = self._crew
            return None if crew is None else inspect_again(crew, self._archive, record)

        def done(found: Inspection | None) -> None:
            if found is not None:
                self.seen.emit(record.id, found)

        self._ask(self._looking, "look", work, done, Urgency.QUICK)

    def export(self, judge: SecondJudge, verdicts: Sequence[SecondVerdict], file: Path) -> None:
        """Write both verdicts of the parts as the ending of ``file`` says."""
        chosen = tuple(verdicts)

        def work(job: Job) -> int:
            return export_second_verdicts(self._database(), judge, chosen, file, lambda done: job.checkpoint())

        def done(count: int) -> None:
            self.exported.emit(file, count)

        self._ask(self._looking, "export", work, done)

    @property
    def threads(self) -> tuple[JobThread, ...]:
        """For whoever closes them."""
        return self._judging, self._looking

    # In the judging thread

    def _ready(self, job: Job, recipe: RecipeId) -> Crew:
        with self._lock:
            crew = self._crew
        if crew is None or crew.inspector.recipe != recipe:
            crew = self._load(self._store.open(recipe.name, recipe.version))
            job.checkpoint()
            with self._lock:
                self._crew = crew
        return crew

    def _judge_all(self, job: Job, crew: Crew, wanted: RecordFilter, total: int) -> bool:
        pacer, batch, said_s = Pacer(total), list[SecondVerdict](), 0.0
        records = walk(self._database(), wanted, _CHUNK)
        with closing(judge_again(crew, self._archive, records, self._line_runs)) as judged:
            for _, verdict in judged:
                job.checkpoint()
                pacer.count(verdict)
                if verdict is not None:
                    batch.append(verdict)
                if time.monotonic() - said_s > _TELL_EVERY_S:
                    job.tell(self.progressed.emit, batch, pacer.headway())
                    said_s, batch = time.monotonic(), []
        job.tell(self.progressed.emit, batch, pacer.headway())
        return True
