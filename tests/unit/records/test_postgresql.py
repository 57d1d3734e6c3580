"""PostgreSQL: the same records as in SQLite, against a real server, also one that is cut off."""

from __future__ import annotations

import itertools
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from inspector.core.recording import RecordsState
from inspector.core.verdict import Verdict
from inspector.errors import RecordError
from inspector.records import migrations, writer
from inspector.records.database import Database, open_database, sqlite_url, upgrade_database
from inspector.records.disposition import confirm, decisions, overrule, waiting_parts
from inspector.records.entry import CameraUsed, PictureRefs, entry_of, new_session
from inspector.records.events import Event, read_events, write_event
from inspector.records.ingest import ingest
from inspector.records.journal import Entry
from inspector.records.part_record import Disposition, PageKey, PartRecord
from inspector.records.query import RecordFilter, count, known_recipes, page
from inspector.records.recorder import StationRecorder
from inspector.records.repeatability import Truth
from inspector.records.repeated_parts import repeated_parts
from inspector.records.statistics import statistics
from inspector.records.study import Order, Study, read_studies, study_progress, write_study
from tests.unit.records.parts import part
from tests.unit.records.postgresql_server import PostgresqlServer, programs

PATIENCE_S = 30.0
_names = itertools.count(1)


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresqlServer]:
    bin_folder = programs()
    if bin_folder is None:
        pytest.skip("NOT TESTED: PostgreSQL is not installed here (apt-get install postgresql)")
    # Not below pytest's folder, which nobody else may enter.
    with tempfile.TemporaryDirectory(prefix="inspector-postgresql-") as name:
        running = PostgresqlServer(bin_folder, Path(name))
        running.start()
        yield running
        running.stop()


@pytest.fixture
def url(server: PostgresqlServer) -> str:
    """Of an empty database of its own."""
    name = f"records_{next(_names)}"
    admin = create_engine(server.url().replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    admin.dispose()
    return server.url(name)


def entries(station: str, parts: int) -> list[Entry]:
    session, camera = new_session(station), CameraUsed("acA1300", {"Gain": 4})
    scores = (0.3, 0.5, 0.85, 1.2, None)
    found = []
    for number in range(1, parts + 1):
        inspected = part(number, scores[number % 5], part_id=f"{station}-{number}")
        inspected = replace(
            inspected,
            frame=replace(inspected.frame, captured_at=inspected.frame.captured_at - timedelta(minutes=7 * number)),
        )
        entry = entry_of(
            inspected, number, model_hash="ab" * 32, camera=camera, operator="early shift", refs=PictureRefs()
        )
        found.append(Entry(session, entry))
    return found


def without_ids(records: list[PartRecord]) -> list[PartRecord]:
    """PostgreSQL also counts the rows that were there already."""
    return [replace(record, id=0, key=PageKey(0, 0)) for record in records]


def test_both_databases_give_the_same_answers(url: str, tmp_path: Path) -> None:
    given = entries("S1", 60)
    databases = [open_database(url), open_database(sqlite_url(tmp_path / "records.db"))]
    for database in databases:
        assert ingest(database, given[:40]) == 40
        assert ingest(database, given) == 20, "what was there already is not written again"
    for wanted in (
        RecordFilter(),
        RecordFilter(verdicts=frozenset({Verdict.FAIL, Verdict.NO_VERDICT})),
        RecordFilter(recipe="Flange", version=3, percent_min=45.0, percent_max=121.0),
        RecordFilter(part="S1-17"),
        RecordFilter(part="17"),
        RecordFilter(recipe="nobody's"),
        RecordFilter(operator="early shift", station="S1"),
    ):
        pages = [page(database, wanted, limit=30) for database in databases]
        assert without_ids(pages[0]) == without_ids(pages[1])
        assert count(databases[0], wanted) == count(databases[1], wanted)
        assert statistics(databases[0], wanted) == statistics(databases[1], wanted)
        if len(pages[0]) == 30:
            following = [
                page(*each) for each in zip(databases, [wanted] * 2, [found[-1].key for found in pages], strict=True)
            ]
            assert without_ids(following[0]) == without_ids(following[1])
            assert len(following[0]) == statistics(databases[0], wanted).counts.total - 30
    assert known_recipes(databases[0]) == known_recipes(databases[1])
    assert statistics(databases[0], RecordFilter()).counts.total == 60
    for database in databases:
        database.close()


def test_decisions_and_events(url: str) -> None:
    database = open_database(url)
    ingest(database, entries("S1", 5))
    failed = page(database, RecordFilter(verdicts=frozenset({Verdict.FAIL})))[0]
    confirm(database, failed.id, operator="A", reason="")
    overrule(database, failed.id, operator="B", reason="a reflection")
    assert [(d.disposition, d.operator) for d in decisions(database, failed.id)] == [
        (Disposition.CONFIRMED, "A"),
        (Disposition.OVERRULED, "B"),
    ]
    assert [record.id for record in waiting_parts(database)] == [failed.id]
    write_event(database, Event("SHIFT_CHECK", "S1", "A", "in order", {"parts": [1, 2]}))
    (event,) = read_events(database, "SHIFT_CHECK")
    assert (event.text, event.details) == ("in order", {"parts": [1, 2]})
    database.close()


def test_studies_of_repeated_parts(url: str, tmp_path: Path) -> None:
    again = [
        replace(entry, part={**entry.part, "part_id": f"P{index % 4}"}) for index, entry in enumerate(entries("S1", 20))
    ]
    found = []
    for address in (url, sqlite_url(tmp_path / "records.db")):
        database = open_database(address)
        ingest(database, again)
        moment = page(database, RecordFilter())[-1].at
        study = Study("Gauge", 4, 5, Order.ROUNDS, "S1", moment, uid="1", truth={"1": Truth.GOOD})
        write_study(database, study)
        assert read_studies(database) == [study]
        results = (repeated_parts(database, RecordFilter()), study_progress(database, study).result)
        found.append([result.figures and (result.figures.deviation, result.figures.kappa) for result in results])
        database.close()
    assert found[0] == found[1]
    assert None not in found[0]


def test_stations_that_write_at_the_same_time_do_not_get_into_each_others_way(url: str) -> None:
    open_database(url).close()
    given = {station: entries(station, 200) for station in ("S1", "S2", "S3")}
    failures: list[BaseException] = []

    def write(station: str) -> None:
        database = open_database(url)
        try:
            for start in range(0, 200, 20):
                ingest(database, given[station][start : start + 20])
        except BaseException as error:  # noqa: BLE001 - handed to the test
            failures.append(error)
        finally:
            database.close()

    threads = [threading.Thread(target=write, args=(station,)) for station in given]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert failures == []
    database = open_database(url)
    assert [count(database, RecordFilter(station=station)) for station in given] == [200, 200, 200]
    assert statistics(database, RecordFilter()).counts.total == 600
    assert len(known_recipes(database)) == 1
    database.close()


def test_a_server_that_is_cut_off_gets_everything_once_when_it_is_back(
    server: PostgresqlServer,
    url: str,
    tmp_path: Path,
    expected_log: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_log("cannot be used")
    monkeypatch.setattr(writer, "_RETRY_S", (0.1,))
    recorder = StationRecorder(tmp_path / "journal", "S1", lambda: open_database(url))
    for seq in range(1, 51):
        recorder.record(part(seq))
    assert recorder.flush(PATIENCE_S)
    server.stop()
    try:
        for seq in range(51, 101):
            recorder.record(part(seq))
        with recorder._writer._changed:
            assert recorder._writer._changed.wait_for(lambda: recorder.status.fault is not None, PATIENCE_S)
        assert recorder.status.state is RecordsState.BEHIND
        assert recorder.status.waiting == 50
    finally:
        server.start()
    assert recorder.flush(PATIENCE_S)
    recorder.close()
    database = open_database(url)
    assert [record.seq for record in page(database, RecordFilter(), limit=200)] == list(range(100, 0, -1))
    database.close()


def test_an_older_schema_waits_until_somebody_upgrades_it(url: str) -> None:
    database = open_database(url)
    database.close()
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
        migrations.upgrade(connection, to=1)
    with pytest.raises(RecordError, match="have schema 1") as caught:
        open_database(url)
    assert "inspector records upgrade" in caught.value.remedy
    old = Database(engine, read_only=False)
    upgrade_database(old)
    old.close()
    database = open_database(url)
    assert ingest(database, entries("S1", 3)) == 3
    database.close()


def test_a_server_that_is_not_there_is_said_without_its_password() -> None:
    with pytest.raises(RecordError, match="cannot be used") as caught:
        open_database("postgresql://inspector:secret@127.0.0.1:1/records")
    assert "secret" not in str(caught.value)


def test_viewing_only_writes_nothing(url: str) -> None:
    open_database(url).close()
    database = open_database(url, read_only=True)
    assert page(database, RecordFilter()) == []
    with pytest.raises(RecordError, match="viewing only"):
        ingest(database, entries("S1", 1))
    database.close()
