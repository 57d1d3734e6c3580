"""Every earlier schema is upgraded with a copy beside; a newer one is refused, and can be viewed."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine

from inspector.errors import RecordError
from inspector.records import migrations
from inspector.records.database import integrity_faults, open_database, sqlite_url
from inspector.records.query import RecordFilter, count, page
from inspector.records.schema import SCHEMA_VERSION, metadata
from tests.unit.records.recorded import fill

_ROW_OF_VERSION_1 = """
INSERT INTO sessions VALUES (1, 'a', 'S1', 'pc', '0.1', 1767000000000000);
INSERT INTO recipes VALUES (1, 'Flange', 3, 'ff');
INSERT INTO cameras VALUES (1, 'camera', '{"Gain": 4}', 'd');
INSERT INTO inspections (id, session_id, number, at_us, station, recipe_id, camera_id, seq, source, part_id_origin,
    verdict, reason, score, percent, limit_review, limit_fail, limit_pixel, wait_ms, prepare_ms, infer_ms, judge_ms,
    latency_ms, defects)
VALUES (1, 1, 1, 1767000000000000, 'S1', 1, 1, 1, 'camera', 'COUNTED', 'PASS', '', 0.5, 50.0, 0.8, 1.0, 0.7, 1, 2, 3,
    4, 10, '[]');
"""


def database_of(version: int, file: Path) -> None:
    """As the program of that version left it, one part in it."""
    engine = create_engine(sqlite_url(file))
    with engine.begin() as connection:
        migrations.upgrade(connection, to=version)
    engine.dispose()
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(_ROW_OF_VERSION_1)


def copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("records-schema*"))


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_an_earlier_schema_is_upgraded_and_a_copy_is_left_beside(version: int, tmp_path: Path) -> None:
    file = tmp_path / "records.db"
    database_of(version, file)
    database = open_database(sqlite_url(file))
    (record,) = page(database, RecordFilter())
    assert (record.recipe.name, record.percent, record.camera_settings, record.times.code_ms) == (
        "Flange", 50.0, {"Gain": 4}, 0.0,
    )  # fmt: skip
    assert len(fill(database, 20)) == 21
    assert integrity_faults(database) == []
    database.close()
    (copy,) = copies(tmp_path)
    assert copy.name == f"records-schema{version}.db"
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version FROM schema_version").fetchone() == (version,)
        assert connection.execute("SELECT count(*) FROM inspections").fetchone() == (1,)
    open_database(sqlite_url(file)).close()
    assert copies(tmp_path) == [copy], "upgraded once"


def test_programs_that_upgrade_at_the_same_time_leave_one_good_copy(tmp_path: Path) -> None:
    file = tmp_path / "records.db"
    database_of(1, file)
    together = threading.Barrier(4)
    versions: list[int] = []

    def open_it() -> None:
        together.wait()
        database = open_database(sqlite_url(file))
        with database.reading() as connection:
            versions.append(migrations.schema_version(connection))
        database.close()

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert versions == [SCHEMA_VERSION] * 4
    (copy,) = copies(tmp_path)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT version FROM schema_version").fetchone() == (1,)


def test_the_upgrades_lead_to_the_tables_that_the_program_uses(tmp_path: Path) -> None:
    database = open_database(sqlite_url(tmp_path / "records.db"))
    with database.reading() as connection:
        assert migrations.schema_version(connection) == SCHEMA_VERSION == len(migrations.UPGRADES)
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    database.close()
    assert [(kind, table.name) for kind, table in differences] == [("remove_table", "schema_version")]


def test_an_upgrade_that_fails_leaves_everything_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "records.db"
    database_of(1, file)

    def fails(operations: object) -> None:
        migrations.v2.upgrade(operations)  # type: ignore[arg-type]
        raise RuntimeError("no")

    monkeypatch.setattr(migrations, "UPGRADES", (migrations.v1.upgrade, fails))
    with pytest.raises(RuntimeError):
        open_database(sqlite_url(file))
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT version FROM schema_version").fetchone() == (1,)
        assert "code_ms" not in {column[1] for column in connection.execute("PRAGMA table_info(inspections)")}
    monkeypatch.undo()
    open_database(sqlite_url(file)).close()


def test_a_newer_schema_is_refused_and_can_be_viewed(tmp_path: Path) -> None:
    file = tmp_path / "records.db"
    database = open_database(sqlite_url(file))
    fill(database, 5)
    with database.writing() as connection:
        connection.exec_driver_sql(f"UPDATE schema_version SET version = {SCHEMA_VERSION + 1}")
        connection.exec_driver_sql("ALTER TABLE inspections ADD COLUMN colour TEXT")
    database.close()
    before = file.read_bytes()
    with pytest.raises(RecordError, match="newer Inspector") as caught:
        open_database(sqlite_url(file))
    assert caught.value.remedy == "Update Inspector on this PC. Until then they can only be viewed."
    assert file.read_bytes() == before
    viewed = open_database(sqlite_url(file), read_only=True)
    assert count(viewed, RecordFilter()) == len(page(viewed, RecordFilter())) == 5
    viewed.close()


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("mysql://host/x", "address"),
        ("nonsense", "address"),
        ("sqlite://", "need a file"),
        ("sqlite:////proc/nowhere/records.db", "cannot be used"),
    ],
)
def test_an_address_that_cannot_be_used_is_said(url: str, what: str) -> None:
    with pytest.raises(RecordError, match=what):
        open_database(url)


def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "records.db").write_text("This is a letter to the quality department." * 100)
    with pytest.raises(RecordError, match="not a database"):
        open_database(sqlite_url(tmp_path / "records.db"))


def test_viewing_what_is_not_there_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="no records"):
        open_database(sqlite_url(tmp_path / "records.db"), read_only=True)
    assert list(tmp_path.iterdir()) == []
