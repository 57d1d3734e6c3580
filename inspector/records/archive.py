"""Keeps the pictures and anomaly maps of parts, in folders by day, off the inspection thread."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

from inspector.core.inspection import Inspection
from inspector.core.priority import stand_back
from inspector.core.verdict import Verdict
from inspector.errors import ArchiveError
from inspector.records.archive_files import write_map, write_picture
from inspector.records.entry import PictureRefs
from inspector.records.quota import Quota, Sweeper

_log = logging.getLogger(__name__)

QUEUE_BYTES = 256 * 2**20
"""Memory for pictures that wait to be written."""
_SWEEP_S = 60.0
_CLOSE_S = 20.0


@dataclass(frozen=True, slots=True)
class ArchiveRules:
    """What is kept. ``pass_every``: 1 keeps every PASS, n one in n, 0 none; all other parts are always kept."""

    pass_every: int = 20
    quota: Quota = field(default_factory=Quota)


@dataclass(frozen=True, slots=True)
class Kept:
    """A part that will be kept, and where."""

    refs: PictureRefs
    expendable: bool
    """A PASS: gives way when there is no room."""


class Archive:
    """Writes below ``folder`` in a thread of its own.

    What waits is bounded: when pictures come faster than they can be written, waiting PASS pictures are given up
    first, then what comes. Where the disk is full, down to the floor of the quota, nothing is written. Both are
    said in :attr:`fault`; parts are recorded all the same, and their rows then name pictures that are not there.
    """

    def __init__(self, folder: Path, rules: ArchiveRules | None = None, *, queue_bytes: int = QUEUE_BYTES) -> None:
        self._folder = folder
        self._rules = rules or ArchiveRules()
        self._sweeper = Sweeper(folder, self._rules.quota)
        self._queue_bytes = queue_bytes
        self._users = 1
        self._passes = 0
        self._changed = threading.Condition()
        self._waiting: deque[tuple[Inspection, Kept]] = deque()
        self._waiting_bytes = 0
        self._working = False
        self._closing = False
        self._given_up = 0
        self._fault: ArchiveError | None = None
        self._thread = threading.Thread(target=self._run, name="archive", daemon=True)
        self._thread.start()

    def share(self) -> Archive:
        """Itself, for one more recorder; only the last :meth:`close` counts."""
        with self._changed:
            self._users += 1
        return self

    @property
    def fault(self) -> ArchiveError | None:
        """Why pictures are not kept at present; None while they are."""
        return self._fault

    def choose(self, inspection: Inspection, name: str) -> Kept | None:
        """Whether this part is to be kept; ``name`` is unlike that of any other part. Called once per part."""
        if inspection.frame.picture is None:
            return None
        passed = inspection.verdict is Verdict.PASS
        if passed:
            with self._changed:
                self._passes += 1
                number = self._passes
            every = self._rules.pass_every
            if every == 0 or number % every != 0:
                return None
        at = inspection.frame.captured_at.astimezone()
        place = f"{at:%Y-%m-%d}/{inspection.verdict.value}/{at:%H%M%S}-{at.microsecond // 1000:03d}_{name}"
        has_map = inspection.anomaly_map is not None
        return Kept(PictureRefs(f"{place}.png", f"{place}.npz" if has_map else None), expendable=passed)

    def keep(self, inspection: Inspection, kept: Kept) -> None:
        """Write the picture and the map soon; returns at once."""
        size = _bytes(inspection)
        with self._changed:
            if self._waiting_bytes + size > self._queue_bytes and not kept.expendable:
                self._give_up_passes(size)
            if self._waiting and self._waiting_bytes + size > self._queue_bytes:
                self._give_up(1)
                return
            self._waiting.append((inspection, kept))
            self._waiting_bytes += size
            self._changed.notify_all()

    def flush(self, timeout_s: float) -> bool:
        """Wait until nothing waits to be written; False when that takes longer."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting and not self._working, timeout_s)

    def close(self) -> None:
        """Write what waits, as far as that is possible soon."""
        with self._changed:
            self._users -= 1
            if self._users > 0:
                return
        self.flush(_CLOSE_S)
        with self._changed:
            if self._waiting:
                _log.error("%d pictures were not archived before the program ended", len(self._waiting))
            self._waiting.clear()
            self._closing = True
            self._changed.notify_all()
        self._thread.join(_CLOSE_S)

    def _give_up_passes(self, size: int) -> None:
        """The newest first: what was chosen first is as good a sample, and nearer to being written."""
        stay: deque[tuple[Inspection, Kept]] = deque()
        given_up = 0
        while self._waiting:
            part = self._waiting.pop()
            if part[1].expendable and self._waiting_bytes + size > self._queue_bytes:
                self._waiting_bytes -= _bytes(part[0])
                given_up += 1
            else:
                stay.appendleft(part)
        self._waiting = stay
        if given_up:
            self._give_up(given_up)

    def _give_up(self, number: int) -> None:
        self._given_up += number
        self._note(
            ArchiveError(
                "Pictures come faster than they can be archived; some are not kept.",
                "Use a quicker disk, or keep fewer of the passed parts.",
            )
        )

    def _run(self) -> None:
        stand_back()  # a picture takes longer to be compressed than to be judged
        swept_s = float("-inf")
        while True:
            if time.monotonic() - swept_s > _SWEEP_S:
                self._sweep()
                swept_s = time.monotonic()
            with self._changed:
                self._changed.wait_for(lambda: bool(self._waiting) or self._closing, _SWEEP_S)
                if self._closing:
                    return
                if not self._waiting:
                    continue
                inspection, kept = self._waiting.popleft()
                self._working = True
            try:
                self._write(inspection, kept)
            except Exception:  # noqa: BLE001 - the top of a thread
                _log.exception("The picture of part %d was not archived", inspection.frame.seq)
            finally:
                with self._changed:
                    self._waiting_bytes -= _bytes(inspection)
                    self._working = False
                    self._changed.notify_all()

    def _write(self, inspection: Inspection, kept: Kept) -> None:
        picture, affine, values = inspection.frame.picture, inspection.map_to_picture, inspection.anomaly_map
        assert picture is not None
        assert kept.refs.picture is not None
        try:
            if not self._sweeper.has_room(_bytes(inspection)):
                self._note(
                    ArchiveError(
                        "The disk is almost full; pictures are no longer archived. Parts are still recorded.",
                        "Make room on the disk, or let the archive keep less.",
                    )
                )
                return
            written = write_picture(self._folder / kept.refs.picture, picture)
            if kept.refs.map is not None and values is not None and affine is not None:
                written += write_map(self._folder / kept.refs.map, values, affine)
        except OSError as error:
            self._note(
                ArchiveError(
                    f"Pictures cannot be archived in {self._folder}: {error.strerror or error}. "
                    "Parts are still recorded.",
                    "Check the disk or the network drive.",
                )
            )
            return
        self._sweeper.note(written)
        with self._changed:
            if not self._given_up:
                self._fault = None
            elif not self._waiting:
                _log.warning("%d pictures were not archived, for they came too fast", self._given_up)
                self._given_up, self._fault = 0, None

    def _sweep(self) -> None:
        try:
            self._sweeper.sweep()
        except OSError as error:
            self._note(ArchiveError(f"Old pictures in {self._folder} cannot be removed: {error}.", "Check the disk."))

    def _note(self, fault: ArchiveError) -> None:
        if self._fault is None or self._fault.what != fault.what:
            _log.error("%s", fault)
        self._fault = fault


def _bytes(inspection: Inspection) -> int:
    arrays = (inspection.frame.picture, inspection.anomaly_map)
    return sum(array.nbytes for array in arrays if array is not None)
