"""Records for the history's tests: real ones, in a file of their own, written as the station writes them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from inspector.core.frame import PartIdOrigin, Picture
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.verdict import Verdict
from inspector.records.archive_files import write_map, write_picture
from inspector.records.database import Database, sqlite_url
from inspector.records.entry import CameraUsed, PictureRefs, entry_of, new_session
from inspector.records.ingest import ingest
from inspector.records.journal import Entry
from inspector.records.schema import inspections as table
from inspector.records.station_records import RecordsPlace
from inspector.records.times import to_us
from tests.ui.parts import LIMITS, RECIPE, inspection, without_verdict

CAMERA = CameraUsed("acA1300-60gm (23051985)", {"ExposureTime": 1200, "Gain": 4})
OTHER = RecipeId("Cap 38 mm", 2)


class Records:
    """A database and an archive below ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "records.db"
        self.archive = folder / "archive"
        self.good = folder / "good"
        self.place = RecordsPlace("Line 2", sqlite_url(self.file), folder / "journal", self.archive)
        self._sessions = {"Line 2": new_session("Line 2")}
        self._numbers = itertools.count(1)

    def open(self) -> Database:
        """As the history opens it."""
        return self.place.open()

    def add(
        self,
        parts: Iterable[Inspection],
        *,
        keep_pass: int = 4,
        operator: str = "early shift",
        station: str = "Line 2",
    ) -> None:
        """Record ``parts``; of those that passed one in ``keep_pass`` is kept as a picture."""
        entries = []
        session = self._sessions.setdefault(station, new_session(station))
        for part in parts:
            number = next(self._numbers)
            keep = part.frame.picture is not None and (
                part.verdict is not Verdict.PASS or (keep_pass and number % keep_pass == 0)
            )
            refs = self._keep(part, number) if keep else PictureRefs()
            entry = entry_of(part, number, model_hash="9f2c" * 16, camera=CAMERA, operator=operator, refs=refs)
            entries.append(Entry(session, entry))
        database = self.open()
        try:
            ingest(database, entries)
        finally:
            database.close()

    def add_many(self, count: int) -> None:
        """Rows without pictures, a second apart, by plain SQL: for whoever scrolls far."""
        part = inspection(1, 50, np.full((8, 8, 3), 90, np.uint8))
        self.add([replace(part, anomaly_map=None, map_to_picture=None)])
        database = self.open()
        try:
            with database.writing() as connection:
                others = {
                    "id": "i", "number": "i", "seq": "i", "at_us": "at_us - i * 1000000",
                    "percent": "40.0 + i % 80",
                    "verdict": "CASE i % 20 WHEN 0 THEN 'FAIL' WHEN 1 THEN 'REVIEW' ELSE 'PASS' END",
                }  # fmt: skip
                names = [column.name for column in table.columns]
                values = [others.get(name, f'"{name}"') for name in names]
                quoted = [f'"{name}"' for name in names]
                connection.exec_driver_sql(
                    f"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) "
                    f"INSERT INTO inspections ({', '.join(quoted)}) SELECT {', '.join(values)} FROM inspections, n "
                    "WHERE inspections.id = 1"
                )
        finally:
            database.close()

    def _keep(self, part: Inspection, number: int) -> PictureRefs:
        place = f"2026-11-22/{part.verdict.value}/{number}"
        assert part.frame.picture is not None
        write_picture(self.archive / f"{place}.png", part.frame.picture)
        if part.anomaly_map is None or part.map_to_picture is None:
            return PictureRefs(f"{place}.png", None)
        write_map(self.archive / f"{place}.npz", part.anomaly_map, part.map_to_picture)
        return PictureRefs(f"{place}.png", f"{place}.npz")


def at(part: Inspection, moment: datetime, part_id: str = "") -> Inspection:
    """``part`` as it was inspected at ``moment``."""
    origin = PartIdOrigin.CODE if part_id else PartIdOrigin.COUNTED
    return replace(part, frame=replace(part.frame, captured_at=moment, part_id=part_id, part_id_origin=origin))


def some_parts(pictures: Sequence[Picture], count: int = 60, recipe: RecipeId = RECIPE) -> list[Inspection]:
    """A minute apart, the last one a minute ago: mostly good, some not, one without a picture; oldest first."""
    chance = np.random.default_rng(11)
    now = datetime.now(UTC)
    places = ((0.42, 0.6), (0.62, 0.36), (0.3, 0.45))
    parts = []
    for number in range(1, count + 1):
        percent = float(chance.normal(55, 9))
        if number % 9 == 0:
            percent = float(chance.uniform(100, 190))
        elif number % 13 == 0:
            percent = float(chance.uniform(88, 99))
        place = places[int(chance.integers(0, 3))]
        spot = (place[0] + float(chance.normal(0, 0.02)), place[1] + float(chance.normal(0, 0.02)))
        part = inspection(number, percent, pictures[number % len(pictures)], at=spot, recipe=recipe)
        if number == count - 3:
            part = without_verdict(number, "The camera acA1300 gave no picture within 500 ms.")
        parts.append(at(part, now - timedelta(minutes=count - number + 1), f"L2041-{number:05}"))
    return parts


__all__ = ["CAMERA", "LIMITS", "OTHER", "Records", "at", "some_parts", "to_us"]
