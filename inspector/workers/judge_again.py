"""Judges the archived pictures of recorded parts again, beside a line that goes first. Knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from inspector.core.image_file import read_picture
from inspector.core.inspection import Inspection
from inspector.core.priority import cores, stand_back
from inspector.engine.crew import Crew, load_crew
from inspector.errors import ImageError
from inspector.recipes.store import StoredRecipe
from inspector.records.part_record import PartRecord, recorded_frame
from inspector.records.second_verdicts import SecondVerdict, second_verdict
from models.graph_cache import GraphCache
from models.runtime import DeviceChoice

_RESTS = 3.0
"""Times that a part took, between it and the next one, while the line runs."""
_LONGEST_REST_S = 0.5


@dataclass(frozen=True, slots=True)
class Headway:
    """How far a run is: ``done`` of ``total`` parts with a picture, ``gone`` of them without it by now.

    ``seconds_left`` is a guess, None before there is one.
    """

    done: int
    total: int
    gone: int
    seconds_left: float | None


class Pacer:
    """Counts the parts of a run as they come, and tells from their pace how long the others will take."""

    def __init__(self, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._total = total
        self._clock = clock
        self._started_s = clock()
        self._done = self._gone = 0

    def count(self, verdict: SecondVerdict | None) -> None:
        """One more had its turn; None where its picture is gone."""
        self._done += 1
        self._gone += verdict is None

    def headway(self) -> Headway:
        """As of now. Parts recorded since the run began are none of it."""
        left = max(0, self._total - self._done)
        spent_s = self._clock() - self._started_s
        return Headway(
            self._done, max(self._total, self._done), self._gone, spent_s * left / self._done if self._done else None
        )


def crew_beside_the_line(stored: StoredRecipe, choice: DeviceChoice, graphs: GraphCache | None = None) -> Crew:
    """A recipe for half of the cores, in threads that let all others go first.

    Never on a GPU: there is no going first there, and the line's parts would wait. Raises :class:`RecipeError` as
    :func:`load_crew` does.
    """
    device = DeviceChoice.TORCH if choice is DeviceChoice.TORCH else DeviceChoice.OPENVINO
    return replace(load_crew(stored, device, graphs, max(1, cores() // 2)), on_begin=stand_back)


def judge_again(
    crew: Crew, archive: Path, records: Iterable[PartRecord], line_runs: Callable[[], bool] = lambda: False
) -> Generator[tuple[PartRecord, SecondVerdict | None], None, None]:
    """The parts in their order, None where the picture is gone or damaged. Closing it ends it within a part's time.

    While ``line_runs`` it rests between two parts: the cores that judge a part of the line wait for each other, and so
    for each one that another thread keeps, however low its priority is.
    """

    def judged(record: PartRecord) -> tuple[PartRecord, SecondVerdict | None]:
        began_s = time.monotonic()
        inspection = inspect_again(crew, archive, record)
        if line_runs():
            time.sleep(min(_LONGEST_REST_S, _RESTS * (time.monotonic() - began_s)))
        return record, None if inspection is None else second_verdict(record, inspection)

    with closing(crew.each(judged, records)) as each:
        yield from each


def inspect_again(crew: Crew, archive: Path, record: PartRecord) -> Inspection | None:
    """What the crew's recipe makes of a part; None where its picture is gone or damaged."""
    if record.picture is None:
        return None
    try:
        picture = read_picture(archive / record.picture)
    except ImageError:
        return None
    return crew.inspector.inspect(recorded_frame(record, picture))
