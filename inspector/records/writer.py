"""Takes entries out of the journal and commits them to the database, in order and for good."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from inspector.errors import DatabaseError, RecordError
from inspector.records.journal import Journal

if TYPE_CHECKING:
    from inspector.records.database import Database

_log = logging.getLogger(__name__)

BATCH = 500
GATHER_S = 0.1
"""Parts of so long go to the disk together."""
SYNC_AFTER_S = 0.5
"""What has waited this long for the database is put on the disk as the journal."""
_RETRY_S = (0.1, 0.5, 1.0, 2.0, 5.0)
"""From one attempt at a database that fails to the next; the last one for good."""


class JournalWriter:
    """Two threads: one commits to the database that ``open_database`` gives, one keeps the journal on the disk.

    Call :meth:`wake` after each entry.
    """

    def __init__(self, journal: Journal, open_database: Callable[[], Database]) -> None:
        self._journal = journal
        self._open = open_database
        self._database: Database | None = None
        self._fault: DatabaseError | None = None
        self._stop = threading.Event()
        self._changed = threading.Condition()
        self._threads = [
            threading.Thread(target=self._run, name="records", daemon=True),
            threading.Thread(target=self._keep_synced, name="journal", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def fault(self) -> DatabaseError | None:
        """Why the database does not take entries at present."""
        return self._fault

    def wake(self) -> None:
        """There is an entry to write."""
        with self._changed:
            self._changed.notify_all()

    def flush(self, timeout_s: float) -> bool:
        """Wait until all entries are in the database; False when it takes longer."""
        with self._changed:
            return self._changed.wait_for(lambda: self._journal.waiting == 0, timeout_s)

    def close(self, timeout_s: float) -> None:
        """Write what waits, unless the database refuses it or takes too long; the rest stays in the journal."""
        with self._changed:
            self._changed.wait_for(lambda: self._journal.waiting == 0 or self._fault is not None, timeout_s)
        self._stop.set()
        self.wake()
        for thread in self._threads:
            thread.join(timeout_s)
        if self._journal.waiting:
            _log.error("%d parts stay in the journal until the next start", self._journal.waiting)
        if self._threads[0].is_alive():
            _log.error("The records database does not answer")
        elif self._database is not None:
            self._database.close()

    def _run(self) -> None:
        failures = 0
        while not self._stop.is_set():
            try:
                busy = self._write_some()
            except RecordError as error:
                self._note(error)
            except Exception as error:  # noqa: BLE001 - the top of a thread
                _log.exception("Parts could not be written to the database")
                self._note(RecordError(f"The records database refuses parts: {error}.", "Send us the log."))
            else:
                failures = 0
                if self._fault is not None:
                    _log.info("The records database is back")
                    self._fault = None
                if not busy:
                    self._rest()
                elif self._journal.waiting < BATCH:
                    self._stop.wait(GATHER_S)
                continue
            self._stop.wait(_RETRY_S[min(failures, len(_RETRY_S) - 1)])
            failures += 1

    def _write_some(self) -> bool:
        """Whether there was something to write."""
        # Here and not above: SQLAlchemy takes half a second, and the window must not wait for it.
        from inspector.records.ingest import ingest

        if self._database is None:
            self._database = self._open()
        batch = self._journal.oldest(BATCH)
        if batch is None:
            return False
        try:
            ingest(self._database, batch.entries)
        except BaseException:
            # Whatever is wrong with it, the next attempt begins anew.
            self._database.close()
            self._database = None
            raise
        self._journal.forget(batch)
        self.wake()
        return True

    def _rest(self) -> None:
        """Until there is something to write again."""
        with self._changed:
            self._changed.wait_for(lambda: self._journal.waiting > 0 or self._stop.is_set())

    def _note(self, error: RecordError) -> None:
        if self._fault is None:
            _log.error("%s %d parts wait in the journal.", error, self._journal.waiting)
        self._fault = DatabaseError(error.what, error.remedy)
        self.wake()

    def _keep_synced(self) -> None:
        while not self._stop.wait(SYNC_AFTER_S / 2):
            if self._journal.waiting_s > SYNC_AFTER_S:
                try:
                    self._journal.sync()
                except RecordError as error:
                    _log.error("%s", error)
