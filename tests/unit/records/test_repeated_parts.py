"""Studies from real records: parts that came several times, and parts that were put in one after the other."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from inspector.core.inspection import RecipeId
from inspector.core.recording import CameraUsed
from inspector.core.verdict import Verdict
from inspector.errors import RecordError
from inspector.paths import resource_path
from inspector.records.database import Database, open_database
from inspector.records.entry import PictureRefs, entry_of, new_session
from inspector.records.ingest import ingest
from inspector.records.journal import Entry
from inspector.records.query import RecordFilter
from inspector.records.repeatability import Truth
from inspector.records.repeatability_export import export_study
from inspector.records.repeated_parts import repeated_parts
from inspector.records.study import Order, Slot, Study, read_studies, study_progress, write_study
from inspector.records.truth_file import read_truth
from tests.unit.records.parts import FLANGE, part

BEGINNING = datetime(2026, 11, 21, 6, tzinfo=UTC)
CAMERA = CameraUsed("acA1300", {"Gain": 4})


class Line:
    """Writes parts, a second apart."""

    def __init__(self, database: Database, station: str = "S1") -> None:
        self._database = database
        self._session = new_session(station)
        self._number = 0

    def inspect(self, *parts: tuple[str, float | None], recipe: RecipeId = FLANGE, camera: CameraUsed = CAMERA) -> None:
        """(part id, score) of each; the fail limit is 1, the review limit 0.8."""
        entries = []
        for part_id, score in parts:
            self._number += 1
            at = BEGINNING + timedelta(seconds=self._number)
            made = part(self._number, score, part_id=part_id, at=at, recipe=recipe)
            entry = entry_of(made, self._number, model_hash="", camera=camera, operator="", refs=PictureRefs())
            entries.append(Entry(self._session, entry))
        ingest(self._database, entries)


@pytest.fixture
def line(database: Database) -> Line:
    return Line(database)


def of(name: str, *scores: float | None) -> list[tuple[str, float | None]]:
    return [(name, score) for score in scores]


EVERYTHING = RecordFilter()


def test_parts_that_came_several_times_are_found_oldest_first(database: Database, line: Line) -> None:
    line.inspect(*of("A", 0.4, 0.5), *of("B", 1.2, 1.1, None), *of("C", 0.3), *of("", 0.3, 0.3))
    found = repeated_parts(database, EVERYTHING)
    assert found.figures is not None
    parts = {one.part: one for one in found.figures.parts}
    assert set(parts) == {"A", "B"}
    assert parts["A"].percents == pytest.approx((40, 50))
    assert [one.verdict for one in parts["B"].repetitions] == [Verdict.FAIL, Verdict.FAIL, Verdict.NO_VERDICT]
    assert found.figures.review == pytest.approx(80)
    assert found.conditions is not None
    assert (found.conditions.recipe, found.conditions.camera) == (FLANGE, "acA1300")
    assert found.first == BEGINNING + timedelta(seconds=1)
    assert found.last == BEGINNING + timedelta(seconds=5)
    assert found.left_out == 0


@pytest.mark.parametrize("parts", [(), of("A", 0.4), of("", 0.4, 0.4)], ids=["none", "once", "without id"])
def test_nothing_to_study(database: Database, line: Line, parts: Sequence[tuple[str, float | None]]) -> None:
    if parts:
        line.inspect(*parts)
    assert repeated_parts(database, EVERYTHING).figures is None


def test_repetitions_under_other_conditions_are_counted_and_left_out(database: Database, line: Line) -> None:
    line.inspect(*of("A", 0.4, 0.5, 0.6), *of("B", 0.4, 0.4))
    line.inspect(*of("A", 0.9, 0.9), recipe=RecipeId("Flange", 4))
    line.inspect(*of("B", 0.9, 0.9), camera=CameraUsed("acA1300", {"Gain": 8}))
    Line(database, "S2").inspect(*of("A", 0.9, 0.9))
    found = repeated_parts(database, EVERYTHING)
    assert found.figures is not None
    assert {one.part: len(one.percents) for one in found.figures.parts} == {"A": 3, "B": 2}
    assert max(one.mean or 0 for one in found.figures.parts) < 60
    assert found.left_out == 6
    only_new = repeated_parts(database, RecordFilter(recipe="Flange", version=4))
    assert only_new.figures is not None
    assert [one.part for one in only_new.figures.parts] == ["A"]
    assert only_new.conditions is not None
    assert only_new.conditions.recipe.version == 4


def test_the_filter_narrows_what_is_studied(database: Database, line: Line) -> None:
    line.inspect(*of("A", 0.4, 0.5, 0.6), *of("B", 0.4, 0.4))
    narrow = RecordFilter(since=BEGINNING + timedelta(seconds=2), until=BEGINNING + timedelta(seconds=5))
    found = repeated_parts(database, narrow, {"A": Truth.GOOD})
    assert found.figures is not None
    assert [(one.part, len(one.repetitions), one.truth) for one in found.figures.parts] == [("A", 2, Truth.GOOD)]


def study(order: Order = Order.ROUNDS, parts: int = 2, rounds: int = 3) -> Study:
    return Study("Gauge", parts, rounds, order, "S1", BEGINNING)


def test_parts_of_a_run_are_told_by_their_place(database: Database, line: Line) -> None:
    line.inspect(*of("", 0.40, 1.20, 0.41, 1.21, 0.42, 1.22, 0.99))
    progress = study_progress(database, study())
    figures = progress.result.figures
    assert figures is not None
    assert {one.part: one.percents for one in figures.parts} == {
        "1": pytest.approx((40, 41, 42)),
        "2": pytest.approx((120, 121, 122)),
    }
    assert progress.next is None
    in_a_row = study_progress(database, study(Order.IN_A_ROW)).result.figures
    assert in_a_row is not None
    assert {one.part: one.percents for one in in_a_row.parts}["1"] == pytest.approx((40, 120, 41))


@pytest.mark.parametrize("order", Order)
def test_every_part_has_its_turn_in_every_round(order: Order) -> None:
    plan = study(order, 3, 4)
    slots = [plan.slot(index) for index in range(plan.size)]
    assert sorted((slot.part, slot.round) for slot in slots) == [(p, r) for p in (1, 2, 3) for r in (1, 2, 3, 4)]
    assert slots[1] == (Slot(2, 1) if order is Order.ROUNDS else Slot(1, 2))


def test_a_study_says_what_comes_next_and_may_be_broken_off(database: Database, line: Line) -> None:
    assert study_progress(database, study()).next == Slot(1, 1)
    line.inspect(*of("", 0.40, None, 0.41))
    progress = study_progress(database, study())
    assert progress.next == Slot(2, 2)
    last = progress.last
    assert last is not None
    assert last[0] == Slot(1, 2)
    ended = replace(study(), until=BEGINNING + timedelta(seconds=4))
    line.inspect(*of("", 0.9))
    broken_off = study_progress(database, ended)
    assert broken_off.next is None
    assert len(broken_off.taken) == 3
    figures = broken_off.result.figures
    assert figures is not None
    assert figures.missing == 1
    assert figures.agreement.of == 1


def test_a_wrong_part_is_taken_back_and_its_place_filled_anew(database: Database, line: Line) -> None:
    line.inspect(*of("", 0.40, 0.99))
    wrong = study_progress(database, study()).taken[-1]
    corrected = study().without(wrong.record_id)
    assert study_progress(database, corrected).next == Slot(2, 1)
    line.inspect(*of("", 1.20))
    progress = study_progress(database, corrected)
    assert progress.next == Slot(1, 2)
    assert progress.taken[-1].percent == pytest.approx(120)


def test_parts_of_another_station_or_version_do_not_count(database: Database, line: Line) -> None:
    line.inspect(*of("", 0.40))
    Line(database, "S2").inspect(*of("", 0.9, 0.9))
    line.inspect(*of("", 0.9), recipe=RecipeId("Flange", 4))
    progress = study_progress(database, study())
    assert (len(progress.taken), progress.result.left_out) == (1, 1)
    assert progress.next == Slot(2, 1)


def test_a_part_whose_id_changes_was_not_the_same_one(database: Database, line: Line) -> None:
    line.inspect(("A", 0.4), ("B", 1.2), ("A", 0.4), ("C", 1.2), ("", 0.4))
    assert study_progress(database, study()).mixed == (2,)


def test_studies_are_kept_beside_the_records_as_they_were_last(database: Database, url: str) -> None:
    first, second = study(), replace(study(Order.IN_A_ROW), name="Later", since=BEGINNING + timedelta(days=1))
    write_study(database, first, "early shift")
    write_study(database, second)
    changed = first.without(7).knowing({"2": Truth.DEFECTIVE}).ended()
    write_study(database, changed)
    again = open_database(url, read_only=True)
    try:
        assert read_studies(again) == [second, changed]
    finally:
        again.close()


@pytest.mark.parametrize(("parts", "rounds"), [(0, 5), (201, 5), (5, 1), (5, 51)])
def test_a_study_that_is_none_is_refused(parts: int, rounds: int) -> None:
    with pytest.raises(ValueError, match="a study has"):
        study(parts=parts, rounds=rounds)


def test_every_repetition_stands_in_the_table(database: Database, line: Line, tmp_path: Path) -> None:
    line.inspect(*of("A", 0.4, None), *of("B", 1.2, 1.1))
    file = tmp_path / "study.csv"
    assert export_study(repeated_parts(database, EVERYTHING, {"B": Truth.DEFECTIVE}), file) == 4
    with file.open(encoding="utf-8-sig", newline="") as written:
        rows = list(csv.DictReader(written))
    assert [(row["part"], row["repetition"], row["verdict"]) for row in rows] == [
        ("A", "1", "PASS"), ("A", "2", "NO_VERDICT"), ("B", "1", "FAIL"), ("B", "2", "FAIL"),
    ]  # fmt: skip
    assert rows[1]["percent_of_fail_limit"] == ""
    assert float(rows[2]["part_mean"]) == pytest.approx(115)
    assert rows[3]["truth"] == "defective"
    assert float(rows[0]["s_r"]) == pytest.approx(50**0.5)
    assert read_truth(file) == {"B": Truth.DEFECTIVE}
    with pytest.raises(RecordError, match="cannot be written"):
        export_study(repeated_parts(database, EVERYTHING), tmp_path / "study.csv" / "x.csv")


@pytest.mark.parametrize(
    "text",
    [
        "part,truth\nA,good\nB,Defective\n",
        "\ufeffA;OK\r\n\r\nB;NG\r\n",
        "A\tgood\nB\tbad",
        "A,1\nB,0",
        "part,repetition,truth\nA,1,good\nA,2,good\nB,1,defective\nC,1,\n",
    ],
)
def test_known_parts_are_read_from_a_table(tmp_path: Path, text: str) -> None:
    file = tmp_path / "known.csv"
    file.write_text(text, encoding="utf-8")
    assert read_truth(file) == {"A": Truth.GOOD, "B": Truth.DEFECTIVE}


@pytest.mark.parametrize("language", ["de", "es", "it", "zh_CN"])
def test_the_words_that_the_program_shows_are_understood(tmp_path: Path, language: str) -> None:
    shown = {
        message.findtext("source"): message.findtext("translation")
        for context in ElementTree.parse(resource_path(f"translations/inspector_{language}.ts")).iter("context")
        if context.findtext("name") == "Study"
        for message in context.iter("message")
    }
    file = tmp_path / "known.csv"
    file.write_text(f"A;{shown['good']}\nB;{shown['defective']}\n", encoding="utf-8")
    assert read_truth(file) == {"A": Truth.GOOD, "B": Truth.DEFECTIVE}


@pytest.mark.parametrize(
    ("text", "lines"), [("A,good\nB,perhaps\n,good\n", "2, 3"), ("A,good\nA,defective", "2"), ("A\n", "1")]
)
def test_all_wrong_lines_are_named(tmp_path: Path, text: str, lines: str) -> None:
    file = tmp_path / "known.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(RecordError, match=f"in line {lines}\\."):
        read_truth(file)


def test_a_table_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="cannot be read"):
        read_truth(tmp_path / "none.csv")
    file = tmp_path / "known.csv"
    file.write_bytes(b"\xff\xfe\x00A")
    with pytest.raises(RecordError, match="not UTF-8"):
        read_truth(file)
    file.write_text("part,truth\n", encoding="utf-8")
    with pytest.raises(RecordError, match="names no part"):
        read_truth(file)
