"""The journal: what was appended is there after any end of the program, and nothing else is."""

from __future__ import annotations

import errno
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.errors import RecordError
from inspector.records import journal as journal_module
from inspector.records.journal import Journal

SESSION = {"uid": "1" * 32}


def numbers(journal: Journal, limit: int = 1000) -> list[int]:
    batch = journal.oldest(limit)
    return [] if batch is None else [entry.part["n"] for entry in batch.entries]


def crash(journal: Journal) -> None:
    """Its process is gone: the files stay as they are."""
    journal._leave_file()
    journal._process.release()


def test_entries_come_out_in_their_order_and_stay_until_they_are_forgotten(tmp_path: Path) -> None:
    journal = Journal(tmp_path, SESSION)
    for n in range(5):
        journal.append({"n": n})
    assert numbers(journal, 3) == [0, 1, 2]
    assert numbers(journal, 3) == [0, 1, 2]
    batch = journal.oldest(3)
    assert batch is not None
    assert batch.entries[0].session == SESSION
    journal.forget(batch)
    assert numbers(journal) == [3, 4]
    assert journal.waiting == 2
    journal.close()


def test_the_next_program_finds_what_is_left_under_its_own_session(tmp_path: Path) -> None:
    first = Journal(tmp_path, SESSION)
    first.append({"n": 1})
    crash(first)
    second = Journal(tmp_path, {"uid": "2" * 32})
    second.append({"n": 2})
    batch = second.oldest(10)
    assert batch is not None
    assert [(entry.session["uid"][0], entry.part["n"]) for entry in batch.entries] == [("1", 1)]
    second.forget(batch)
    batch = second.oldest(10)
    assert batch is not None
    assert [(entry.session["uid"][0], entry.part["n"]) for entry in batch.entries] == [("2", 2)]
    second.forget(batch)
    second.close()
    assert list(tmp_path.glob("*.journal")) == []


@pytest.mark.parametrize("seed", range(20))
def test_a_file_torn_anywhere_gives_all_whole_entries_and_no_other(tmp_path: Path, seed: int) -> None:
    journal = Journal(tmp_path, SESSION)
    ends = []
    for n in range(10):
        journal.append({"n": n, "text": "ü\n" * n})
        ends.append(next(tmp_path.glob("*.journal")).stat().st_size)
    crash(journal)
    file = next(tmp_path.glob("*.journal"))
    cut = random.Random(seed).randrange(file.stat().st_size)
    os.truncate(file, cut)
    after = Journal(tmp_path, {"uid": "2" * 32})
    assert numbers(after) == [n for n, end in enumerate(ends) if end <= cut]
    assert after.waiting == sum(end <= cut for end in ends)
    crash(after)


def test_a_damaged_line_is_left_out_and_its_file_is_kept(tmp_path: Path, expected_log: Callable[[str], None]) -> None:
    expected_log("1 lines are damaged")
    journal = Journal(tmp_path, SESSION)
    for n in range(3):
        journal.append({"n": n})
    crash(journal)
    file = next(tmp_path.glob("*.journal"))
    data = file.read_bytes()
    file.write_bytes(data.replace(b'{"n":1}', b'{"n":7}'))
    after = Journal(tmp_path, {"uid": "2" * 32})
    batch = after.oldest(10)
    assert batch is not None
    assert [entry.part["n"] for entry in batch.entries] == [0, 2]
    after.forget(batch)
    assert after.oldest(10) is None
    assert [path.suffix for path in tmp_path.iterdir() if path.name != "lock"] == [".damaged"]
    after.close()


def test_files_follow_one_another_and_go_when_they_are_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "FILE_BYTES", 200)
    journal = Journal(tmp_path, SESSION)
    for n in range(50):
        journal.append({"n": n})
    assert len(list(tmp_path.glob("*.journal"))) > 5
    found = []
    while (batch := journal.oldest(4)) is not None:
        found += [entry.part["n"] for entry in batch.entries]
        journal.forget(batch)
    assert found == list(range(50))
    assert len(list(tmp_path.glob("*.journal"))) == 1
    journal.sync()
    journal.close()
    assert list(tmp_path.glob("*.journal")) == []


def test_a_full_disk_refuses_and_what_was_half_written_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path, SESSION)
    journal.append({"n": 1})
    file = journal._file
    assert file is not None

    class Full:
        """Takes ten bytes more."""

        def write(self, data: bytes) -> int:
            return file.write(data[:10])

        def close(self) -> None:
            file.close()

    monkeypatch.setattr(journal, "_file", Full())
    with pytest.raises(RecordError, match=os.strerror(errno.ENOSPC)):
        journal.append({"n": 2})
    journal.append({"n": 3})
    assert journal.waiting == 2
    batch = journal.oldest(10)
    assert batch is not None
    journal.forget(batch)
    assert numbers(journal) == [3]
    crash(journal)
    after = Journal(tmp_path, SESSION)
    assert numbers(after) == [3]
    crash(after)


def test_a_second_program_is_refused(tmp_path: Path) -> None:
    journal = Journal(tmp_path, SESSION)
    with pytest.raises(RecordError, match="already records"):
        Journal(tmp_path, SESSION)
    journal.close()
    Journal(tmp_path, SESSION).close()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(RecordError, match="cannot be written"):
        Journal(file / "journal", SESSION)


def test_what_somebody_put_into_the_folder_is_left_alone(tmp_path: Path) -> None:
    """A copy made by hand holds parts that may be recorded long since."""
    journal = Journal(tmp_path, SESSION)
    journal.append({"n": 1})
    crash(journal)
    [file] = tmp_path.glob("*.journal")
    copy = tmp_path / f"{file.stem} - Copy.journal"
    copy.write_bytes(file.read_bytes())
    after = Journal(tmp_path, SESSION)
    assert numbers(after) == [1]
    batch = after.oldest(10)
    assert batch is not None
    after.forget(batch)
    after.close()
    assert copy.exists()
    assert not file.exists()
