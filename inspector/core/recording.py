"""What keeps an account of every part, as the line sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Protocol

from inspector.core.inspection import Inspection
from inspector.errors import ArchiveError, DatabaseError, RecordError


class RecordsState(Enum):
    """OFF: nothing is recorded. ON: every part is.

    BEHIND: every part is kept on this computer, the database has not got the last of them yet. FAILED: the line
    must stop, for parts wait that could not be kept, or too many wait for the database.
    """

    OFF = "OFF"
    ON = "ON"
    BEHIND = "BEHIND"
    FAILED = "FAILED"


@dataclass(frozen=True, slots=True)
class CameraUsed:
    """Which camera takes the pictures, and how it is set: ``settings`` is JSON, what its own software calls them."""

    name: str = ""
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RecordsStatus:
    """For the lamp and the notices.

    ``waiting``: parts that are not in the database yet. ``fault``: why it does not take them. ``archive_fault``:
    why pictures are not kept at present, while parts are recorded all the same.
    """

    state: RecordsState
    waiting: int = 0
    fault: DatabaseError | None = None
    archive_fault: ArchiveError | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What is kept beside the parts: who came to the station, a check at the start of a shift.

    ``kind`` is a short word in upper case that sorts notes, ``text`` says it in a line of English, ``details`` is
    JSON. ``operator``: who is at the station; empty where nobody is known.
    """

    kind: str
    text: str
    operator: str = ""
    details: dict[str, Any] = field(default_factory=dict)
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


class Recorder(Protocol):
    """Answers for the parts that it was given."""

    @property
    def status(self) -> RecordsStatus:
        """As of now; callable from any thread, and quick."""

    def record(self, inspection: Inspection) -> None:
        """Answer for ``inspection`` from now on, whatever happens to the program; returns within milliseconds.

        Raises :class:`inspector.errors.RecordError` when it cannot; the part is then given to it again,
        before any later one. Callable from any thread, by one at a time.
        """

    def use_camera(self, camera: CameraUsed) -> None:
        """From the next part on, pictures come from ``camera``. Callable from any thread."""

    def use_operator(self, name: str) -> None:
        """From the next part on, ``name`` is at the station; empty: nobody known. Callable from any thread."""

    def note(self, note: Note) -> None:
        """Answer for ``note`` as for a part. Raises :class:`RecordError` when it cannot; it is not kept then."""

    def refusal(self) -> RecordError | None:
        """Why the line must take no more parts, though those given so far are answered for; None while it may."""

    def close(self) -> None:
        """The end of the program: what was answered for is brought to its place as far as that can be had soon."""
