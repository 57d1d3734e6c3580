"""Parts of the records as a table for other programs: CSV, or Parquet."""

from __future__ import annotations

import csv
import errno
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain, islice
from pathlib import Path
from typing import Any

from inspector.errors import RecordError
from inspector.records.part_record import PartRecord

NEW = "new_"
"""Before the names of columns that say what another version of the recipe makes of a part."""
_CHUNK = 5000
_REMEDIES = {
    errno.ENOSPC: "Free space on this disk, or choose another one.",
    errno.EDQUOT: "Free space on this disk, or choose another one.",
    errno.EFBIG: "This disk takes no file of this size; ask for less, or choose another one.",
    errno.EACCES: "Choose a folder that you may write to.",
    errno.EPERM: "Choose a folder that you may write to.",
    errno.EROFS: "Choose a folder that can be written to.",
}
Row = dict[str, Any]


def table_row(record: PartRecord) -> Row:
    """One part; times in UTC, ISO 8601 to the microsecond; what there is not is None."""
    times, look = record.times, record.look
    return {
        "id": record.id,
        "station": record.station,
        "session": record.session,
        "number": record.number,
        "time": record.at.isoformat(timespec="microseconds"),
        "recipe": record.recipe.name,
        "version": record.recipe.version,
        "model_sha256": record.model_hash,
        "part_number": record.seq,
        "part_id": record.part_id,
        "part_id_origin": record.part_id_origin.value,
        "trigger_id": record.trigger_id,
        "source": record.source,
        "camera": record.camera,
        "camera_settings": json.dumps(record.camera_settings, sort_keys=True, ensure_ascii=False),
        "operator": record.operator,
        "verdict": record.verdict.value,
        "reason": record.reason,
        "score": record.score,
        "percent_of_fail_limit": record.percent,
        "limit_review": record.limits.review,
        "limit_fail": record.limits.fail,
        "limit_pixel": record.limits.pixel,
        "match": record.match,
        "wait_ms": times.wait_ms,
        "prepare_ms": times.prepare_ms,
        "infer_ms": times.infer_ms,
        "judge_ms": times.judge_ms,
        "code_ms": times.code_ms,
        "latency_ms": record.latency_ms,
        "brightness": None if look is None else look.brightness,
        "sharpness": None if look is None else look.sharpness,
        "position_x_px": None if look is None else look.x,
        "position_y_px": None if look is None else look.y,
        "angle_deg": None if look is None else look.angle_deg,
        "defects": json.dumps([[d.x, d.y, d.area, d.percent] for d in record.defects]),
        "picture": record.picture,
        "map": record.map,
        "disposition": None if record.disposition is None else record.disposition.value,
    }


def export(records: Iterable[PartRecord], file: Path, on_progress: Callable[[int], None] = lambda done: None) -> int:
    """Write ``records`` as the ending of ``file`` says, .csv or .parquet; returns how many.

    ``on_progress`` is told how many are written. An existing file is replaced when all is written. Raises
    :class:`RecordError` when it cannot be written, or when Parquet is asked for and pyarrow is not installed.
    """
    return export_rows(map(table_row, records), file, on_progress)


def export_rows(rows: Iterator[Row], file: Path, on_progress: Callable[[int], None] = lambda done: None) -> int:
    """As :func:`export`, for rows that have columns of their own; columns of a ``new_…`` have the type of the other."""
    writers = {".csv": _write_csv, ".parquet": _write_parquet}
    write = writers.get(file.suffix.lower())
    if write is None:
        raise RecordError(f"{file.name} is neither a .csv nor a .parquet file.", "Give it one of these endings.")
    with replaced(file) as unfinished:
        return write(rows, unfinished, on_progress)


def _write_csv(rows: Iterator[Row], file: Path, on_progress: Callable[[int], None]) -> int:
    done = 0
    # With a mark of its encoding, without which spreadsheets take it for another one.
    with file.open("w", newline="", encoding="utf-8-sig") as target:
        writer = csv.writer(target)
        for row in rows:
            if done == 0:
                writer.writerow(row)
            writer.writerow(row.values())
            done += 1
            if done % _CHUNK == 0:
                on_progress(done)
    return done


def _write_parquet(rows: Iterator[Row], file: Path, on_progress: Callable[[int], None]) -> int:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise RecordError(
            "Parquet needs pyarrow.", "Install it with pip install pyarrow, or export as .csv."
        ) from error
    first = next(rows, None)
    if first is None:
        raise RecordError("There are no parts to export.", "Ask for another time or recipe.")
    schema = pyarrow.schema([(name, _arrow_type(pyarrow, name)) for name in first])
    done = 0
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        rest = chain([first], rows)
        while chunk := list(islice(rest, _CHUNK)):
            writer.write_table(pyarrow.Table.from_pylist(chunk, schema=schema))
            done += len(chunk)
            on_progress(done)
    return done


def _arrow_type(pyarrow: Any, column: str) -> Any:
    name = column.removeprefix(NEW)
    if name in ("id", "session", "number", "version", "part_number"):
        return pyarrow.int64()
    numbers = ("score", "percent", "limit_", "brightness", "sharpness", "position_", "angle_deg", "match")
    return pyarrow.float64() if name.startswith(numbers) or name.endswith("_ms") else pyarrow.string()


@contextmanager
def replaced(file: Path) -> Iterator[Path]:
    """A file beside ``file`` that takes its place when the block ends well."""
    unfinished = file.with_name(f"{file.name}.writing")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        yield unfinished
        unfinished.replace(file)
    except OSError as error:
        raise _cannot_write(file, error) from error
    finally:
        with suppress(OSError):  # no folder, or none that anything can be removed from: there is nothing left behind
            unfinished.unlink(missing_ok=True)


def _cannot_write(file: Path, error: OSError) -> RecordError:
    above = next((folder for folder in file.parents if folder.exists()), file)
    if not above.is_dir():
        return RecordError(f"{file} cannot be written: {above} is a file and no folder.", "Choose another folder.")
    if file.is_dir():
        return RecordError(f"{file} cannot be written: a folder has this name.", "Choose another name.")
    remedy = _REMEDIES.get(error.errno or 0, "Choose another file or free space.")
    return RecordError(f"{file} cannot be written: {error.strerror or error}.", remedy)
