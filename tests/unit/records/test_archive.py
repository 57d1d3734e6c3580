"""The archive: what must be kept is kept whole, within its quotas, and never in the way of the records."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from inspector.core.image_file import read_picture
from inspector.core.inspection import Inspection
from inspector.errors import RecordError
from inspector.records import archive as archive_module
from inspector.records import quota as quota_module
from inspector.records.archive import Archive, ArchiveRules
from inspector.records.archive_files import read_map
from inspector.records.query import RecordFilter, page
from inspector.records.quota import Quota
from tests.unit.records.conftest import MakeRecorder
from tests.unit.records.parts import part

PATIENCE_S = 20.0
SMALL = Quota(keep_days=None, gigabytes=None, free_gigabytes=0.0)
MakeArchive = Callable[..., Archive]


@pytest.fixture
def make_archive(tmp_path: Path) -> Iterator[MakeArchive]:
    made: list[Archive] = []

    def make(pass_every: int = 1, quota: Quota = SMALL, **others: Any) -> Archive:
        made.append(Archive(tmp_path / "archive", ArchiveRules(pass_every, quota), **others))
        return made[-1]

    yield make
    for archive in made:
        archive.close()


def keep(archive: Archive, *parts: Inspection) -> list[str | None]:
    """Where their pictures are to be; None where they are not kept."""
    places = []
    for inspected in parts:
        kept = archive.choose(inspected, f"n-{inspected.frame.seq}")
        places.append(None if kept is None else kept.refs.picture)
        if kept is not None:
            archive.keep(inspected, kept)
    return places


def kept_files(tmp_path: Path) -> list[str]:
    return sorted(str(file.relative_to(tmp_path / "archive")) for file in (tmp_path / "archive").rglob("*.png"))


def test_pictures_are_kept_without_loss_and_maps_nearly(
    make_recorder: MakeRecorder, make_archive: MakeArchive, url: str, tmp_path: Path
) -> None:
    recorder = make_recorder(archive=make_archive)
    at = datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)
    failed = part(1, 1.3, at=at, seed=7)
    recorder.record(failed)
    recorder.record(part(2, None))
    assert recorder.flush(PATIENCE_S)
    assert recorder._archive is not None
    assert recorder._archive.flush(PATIENCE_S)
    from inspector.records.database import open_database

    database = open_database(url, read_only=True)
    without, record = page(database, RecordFilter())
    database.close()
    assert (without.picture, without.map) == (None, None)
    assert record.picture is not None
    assert record.map is not None
    local = at.astimezone()
    assert record.picture.startswith(f"{local:%Y-%m-%d}/FAIL/{local:%H%M%S}-250_")
    assert failed.frame.picture is not None
    assert np.array_equal(read_picture(tmp_path / "archive" / record.picture), failed.frame.picture)
    found = read_map(tmp_path / "archive" / record.map)
    assert failed.anomaly_map is not None
    assert np.abs(found.values - failed.anomaly_map).max() <= 1.3 / 65535
    assert np.array_equal(found.map_to_picture, failed.map_to_picture)


@pytest.mark.parametrize(("every", "kept"), [(1, [1, 2, 3, 4, 5, 6]), (3, [3, 6]), (0, [])])
def test_passed_parts_are_sampled_and_all_others_kept(make_archive: MakeArchive, every: int, kept: list[int]) -> None:
    archive = make_archive(every)
    passed = keep(archive, *(part(seq, 0.3) for seq in range(1, 7)))
    assert [seq for seq, place in enumerate(passed, 1) if place is not None] == kept
    assert None not in keep(archive, part(7, 0.9), part(8, 1.2))


def test_when_pictures_come_too_fast_passed_ones_give_way_and_it_is_said(
    make_archive: MakeArchive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: Callable[[str], None]
) -> None:
    expected_log("come faster than they can be archived")
    expected_log("3 pictures were not archived")
    held, go_on = threading.Event(), threading.Event()
    write = archive_module.write_picture

    def slow(file: Path, picture: Any) -> int:
        held.set()
        assert go_on.wait(PATIENCE_S)
        return write(file, picture)

    monkeypatch.setattr(archive_module, "write_picture", slow)
    size = archive_module._bytes(part(1))
    archive = make_archive(queue_bytes=3 * size)
    keep(archive, part(1, 0.3))
    assert held.wait(PATIENCE_S)
    keep(archive, part(2, 0.3), part(3, 0.3), part(4, 0.3))
    assert archive.fault is not None, "the fourth has no room"
    places = keep(archive, part(5, 1.2), part(6, 1.2))
    go_on.set()
    assert archive.flush(PATIENCE_S)
    assert archive.fault is None
    files = kept_files(tmp_path)
    assert [file.split("n-")[1] for file in files] == ["5.png", "6.png", "1.png"]
    assert set(places) <= set(files)


def test_a_full_disk_stops_the_archive_and_not_the_records(
    make_recorder: MakeRecorder,
    make_archive: MakeArchive,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("disk is almost full")
    free = 10e9
    monkeypatch.setattr(quota_module.shutil, "disk_usage", lambda folder: SimpleNamespace(free=free))
    quota = Quota(keep_days=None, gigabytes=None, free_gigabytes=5.0)
    recorder = make_recorder(archive=lambda: make_archive(quota=quota))
    archive = recorder._archive
    assert archive is not None
    recorder.record(part(1, 0.3))
    recorder.record(part(2, 1.2))
    assert archive.flush(PATIENCE_S)
    assert len(kept_files(tmp_path)) == 2
    free = 4e9
    recorder.record(part(3, 1.2))
    assert archive.flush(PATIENCE_S)
    assert "Parts are still recorded." in str(recorder.status.archive_fault)
    assert [file.split("/")[1] for file in kept_files(tmp_path)] == ["FAIL"], "passed ones made room, in vain"
    assert recorder.flush(PATIENCE_S)
    assert recorder.status.waiting == 0
    free = 10e9
    recorder.record(part(4, 1.2))
    assert archive.flush(PATIENCE_S)
    assert recorder.status.archive_fault is None
    assert len(kept_files(tmp_path)) == 2


def test_what_is_too_old_goes(make_archive: MakeArchive, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    archive = make_archive()
    keep(archive, *(part(day, 1.2, at=now - timedelta(days=day)) for day in (0, 1, 9, 10, 12)))
    assert archive.flush(PATIENCE_S)
    (tmp_path / "archive" / "notes").mkdir()
    archive.close()
    second = make_archive(quota=Quota(keep_days=9, gigabytes=None, free_gigabytes=0.0))
    keep(second, part(100, 1.2, at=now))
    assert second.flush(PATIENCE_S)
    assert sorted(file.split("n-")[1] for file in kept_files(tmp_path)) == ["0.png", "1.png", "100.png", "9.png"]
    assert (tmp_path / "archive" / "notes").is_dir(), "not ours"


def test_what_is_too_much_goes_the_oldest_passed_parts_first(make_archive: MakeArchive, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    archive = make_archive()
    parts = [part(seq, 1.2 if seq % 2 else 0.3, at=now - timedelta(days=20 - seq), seed=seq) for seq in range(1, 11)]
    keep(archive, *parts)
    assert archive.flush(PATIENCE_S)
    archive.close()
    sizes = [file.stat().st_size for file in (tmp_path / "archive").rglob("*") if file.is_file()]
    second = make_archive(quota=Quota(keep_days=None, gigabytes=0.72 * sum(sizes) / 1e9, free_gigabytes=0.0))
    assert second.flush(PATIENCE_S)
    second.close()
    left = [int(file.split("n-")[1].removesuffix(".png")) for file in kept_files(tmp_path)]
    assert [seq for seq in left if seq % 2] == [1, 3, 5, 7, 9], "failed parts stay"
    assert [seq for seq in left if seq % 2 == 0] == [10], "of the passed ones the newest"


def test_a_folder_that_cannot_be_written_is_said_and_recovers(
    make_archive: MakeArchive, tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("cannot be archived")
    (tmp_path / "archive").write_text("in the way")
    archive = make_archive()
    keep(archive, part(1, 1.2))
    assert archive.flush(PATIENCE_S)
    assert archive.fault is not None
    (tmp_path / "archive").unlink()
    keep(archive, part(2, 1.2))
    assert archive.flush(PATIENCE_S)
    assert archive.fault is None


def test_a_damaged_map_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.npz").write_bytes(b"PK\x03\x04 no")
    for name in ("x.npz", "y.npz"):
        with pytest.raises(RecordError, match="gone or damaged"):
            read_map(tmp_path / name)
