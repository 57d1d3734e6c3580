"""Parts as tables for other programs: complete, exact, and never half a file."""

from __future__ import annotations

import csv
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.errors import RecordError
from inspector.records.database import Database
from inspector.records.export import export, table_row
from inspector.records.part_record import PartRecord
from inspector.records.query import RecordFilter, walk
from tests.unit.records.recorded import fill


@pytest.fixture
def parts(database: Database) -> list[PartRecord]:
    return fill(database, 15)


def test_a_csv_has_every_part_to_the_last_digit(parts: list[PartRecord], database: Database, tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "parts.csv"
    assert export(walk(database, RecordFilter()), file) == 15
    with file.open(newline="", encoding="utf-8-sig") as source:
        rows = list(csv.DictReader(source))
    assert len(rows) == 15
    for row, part in zip(rows, parts, strict=True):
        expected = {name: "" if value is None else str(value) for name, value in table_row(part).items()}
        assert row == expected
        assert (row["time"], row["verdict"]) == (part.at.isoformat(timespec="microseconds"), part.verdict.value)
        assert (float(row["score"]) if row["score"] else None) == part.score
        assert [tuple(values) for values in json.loads(row["defects"])] == [
            (defect.x, defect.y, defect.area, defect.percent) for defect in part.defects
        ]
    assert [path.name for path in file.parent.iterdir()] == ["parts.csv"]


def test_parquet_has_the_same_with_its_types(parts: list[PartRecord], tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    file = tmp_path / "parts.parquet"
    done: list[int] = []
    assert export(iter(parts), file, done.append) == 15
    assert done == [15]
    assert parquet.read_table(file).to_pylist() == [table_row(part) for part in parts]


def test_without_pyarrow_parquet_is_refused_in_one_sentence(
    parts: list[PartRecord], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(RecordError, match="needs pyarrow"):
        export(iter(parts), tmp_path / "parts.parquet")
    assert list(tmp_path.glob("parts*")) == []


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="neither"):
        export(iter(()), tmp_path / "parts.xls")


def test_an_export_that_breaks_off_leaves_the_old_file(parts: list[PartRecord], tmp_path: Path) -> None:
    file = tmp_path / "parts.csv"
    file.write_text("of yesterday")

    def broken() -> Iterator[PartRecord]:
        yield parts[0]
        raise RecordError("The server does not answer.", "")

    with pytest.raises(RecordError, match="does not answer"):
        export(broken(), file)
    assert file.read_text() == "of yesterday"
    assert [path.name for path in tmp_path.glob("parts*")] == ["parts.csv"]


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_a_file_above_that_is_no_folder_is_named(parts: list[PartRecord], tmp_path: Path, suffix: str) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(RecordError) as caught:
        export(iter(parts), tmp_path / "file" / "below" / f"parts{suffix}")
    assert f"{tmp_path / 'file'} is a file and no folder" in caught.value.what
    assert (tmp_path / "file").read_text() == "kept"


def test_a_folder_of_that_name_is_left_alone(parts: list[PartRecord], tmp_path: Path) -> None:
    (tmp_path / "parts.csv" / "of yesterday").mkdir(parents=True)
    with pytest.raises(RecordError, match="a folder has this name"):
        export(iter(parts), tmp_path / "parts.csv")
    assert [path.name for path in tmp_path.glob("parts*")] == ["parts.csv"]


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that nobody may write to")
def test_a_folder_that_nobody_may_write_to_is_said(parts: list[PartRecord]) -> None:
    with pytest.raises(RecordError, match="cannot be written") as caught:
        export(iter(parts), Path("/proc/self/parts.csv"))
    assert caught.value.remedy


@pytest.mark.skipif(sys.platform == "win32", reason="there the size of files cannot be limited")
@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_a_disk_that_takes_no_more_leaves_the_old_file_and_no_rest(
    parts: list[PartRecord], tmp_path: Path, suffix: str
) -> None:
    """In a process of its own, whose files may be 4 kB long."""
    if suffix == ".parquet":
        pytest.importorskip("pyarrow")
    file = tmp_path / f"parts{suffix}"
    file.write_text("of yesterday")
    code = f"""
import pickle, resource, sys
from pathlib import Path
from inspector.errors import RecordError
from inspector.records.export import export
parts = pickle.load(sys.stdin.buffer)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    export(iter(parts * 40), Path({str(file)!r}))
except RecordError as error:
    print(error.what, error.remedy)
"""
    done = subprocess.run([sys.executable, "-c", code], input=pickle.dumps(parts), capture_output=True, check=True)
    assert "cannot be written: File too large" in done.stdout.decode()
    assert file.read_text() == "of yesterday"
    assert [path.name for path in tmp_path.glob("parts*")] == [file.name]
