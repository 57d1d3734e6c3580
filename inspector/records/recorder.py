"""The station's recorder: a part is in the journal before anybody sees its verdict, and in the database soon after."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.inspection import Inspection, RecipeId
from inspector.core.recording import CameraUsed, Note, RecordsState, RecordsStatus
from inspector.errors import RecordError
from inspector.records.archive import Archive
from inspector.records.entry import PictureRefs, entry_of, entry_of_note, new_session
from inspector.records.journal import Journal
from inspector.records.writer import JournalWriter

if TYPE_CHECKING:
    from inspector.records.database import Database

BEHIND_S = 3.0
"""From here on the lamp says that the database lags."""
_CLOSE_S = 5.0


@dataclass(frozen=True, slots=True)
class Buffer:
    """How much may wait for the database before the line stops."""

    parts: int = 20_000
    megabytes: float = 200.0
    minutes: float = 10.0


class StationRecorder:
    """Implements :class:`inspector.core.recording.Recorder`.

    What is promised once :meth:`record` has returned:

    - The program ends, however it ends (``kill -9``, a crash, out of memory): the part is in the database, once,
      after the next start at the latest. Its line was handed to the operating system, which does not end with us.
    - The power fails: the part is in the database unless it was recorded within the last second. Normally the
      commit, with every page of it flushed to the disk, follows within some tens of milliseconds; while the
      database is slow, locked or gone, the journal itself is flushed every half second instead. A disk that
      says that it has flushed and has not is outside of this.
    - The order of the parts of a station is kept, and a part is never there twice.

    Pictures are promised less: those that wait for the archive when the program is killed are not written, and
    their rows name files that are not there.

    ``model_hash`` says of each part which model its recipe's version was; quick, and callable in any thread.
    """

    def __init__(
        self,
        folder: Path,
        station: str,
        open_database: Callable[[], Database],
        *,
        archive: Callable[[], Archive] | None = None,
        buffer: Buffer | None = None,
        model_hash: Callable[[RecipeId], str] = lambda recipe: "",
    ) -> None:
        """Raises :class:`RecordError` when ``folder``, where the journal lives, cannot be written."""
        self._buffer = buffer or Buffer()
        self._model_hash = model_hash
        session = new_session(station)
        self._session = str(session["uid"])
        self._journal = Journal(folder, session)
        # After the journal, which may be refused: both have threads of their own.
        self._archive = None if archive is None else archive()
        self._writer = JournalWriter(self._journal, open_database)
        self._lock = threading.Lock()
        self._number = 0
        self._camera = CameraUsed()
        self._operator = ""

    def use_camera(self, camera: CameraUsed) -> None:
        """From the next part on, pictures come from ``camera``."""
        self._camera = camera

    def use_operator(self, name: str) -> None:
        """From the next part on, ``name`` is at the station; empty: nobody known."""
        self._operator = name

    @property
    def status(self) -> RecordsStatus:
        """As of now."""
        archive_fault = None if self._archive is None else self._archive.fault
        refusal = self.refusal()
        if refusal is not None:
            state = RecordsState.FAILED
        elif self._writer.fault is not None or self._journal.waiting_s > BEHIND_S:
            state = RecordsState.BEHIND
        else:
            state = RecordsState.ON
        return RecordsStatus(state, self._journal.waiting, self._writer.fault, archive_fault)

    def record(self, inspection: Inspection) -> None:
        """See the class. Raises :class:`RecordError` when the journal cannot be written; the part is not kept then."""
        with self._lock:
            number = self._number + 1
            kept = None if self._archive is None else self._archive.choose(inspection, f"{self._session[:8]}-{number}")
            entry = entry_of(
                inspection,
                number,
                model_hash=self._model_hash(inspection.recipe),
                camera=self._camera,
                operator=self._operator,
                refs=PictureRefs() if kept is None else kept.refs,
            )
            self._journal.append(entry)
            self._number = number
        self._writer.wake()
        if self._archive is not None and kept is not None:
            self._archive.keep(inspection, kept)

    def note(self, note: Note) -> None:
        """Keep ``note`` for good, in its order among the parts: what is promised of a part holds for it as well.

        Raises :class:`RecordError` when the journal cannot be written; it is not kept then.
        """
        with self._lock:
            self._journal.append(entry_of_note(note))
        self._writer.wake()

    def refusal(self) -> RecordError | None:
        """Why the line must stop, though nothing is lost: too much waits for the database."""
        journal, buffer = self._journal, self._buffer
        waiting = journal.waiting
        within = (
            waiting < buffer.parts
            and journal.waiting_bytes < buffer.megabytes * 1e6
            and journal.waiting_s < buffer.minutes * 60
        )
        if waiting == 0 or within:
            return None
        fault = self._writer.fault
        reason = "It is too slow." if fault is None else fault.what
        return RecordError(
            f"{waiting} parts wait for the records database. {reason}",
            "They are kept on this computer. Bring the database back; the line can start when it has them.",
        )

    def flush(self, timeout_s: float) -> bool:
        """Wait until all parts are in the database; False when that takes longer."""
        return self._writer.flush(timeout_s)

    def close(self) -> None:
        """Bring the parts into the database, as far as that is possible soon; the journal keeps the others."""
        self._writer.close(_CLOSE_S)
        if self._archive is not None:
            self._archive.close()
        self._journal.close()
