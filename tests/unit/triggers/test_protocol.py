"""What a controller of the line writes and reads."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.verdict import Verdict
from inspector.triggers.protocol import LONGEST_LINE, LONGEST_PART_ID, BadRequest, Reply, part_id_of, request

LIMITS = Limits(review=1.0, fail=2.0, pixel=1.0)
RECIPE = RecipeId("flange", 3)


def part(part_id: str = "SN-0815") -> Frame:
    return Frame(17, np.zeros((2, 2, 3), np.uint8), "17.png", part_id=part_id)


@pytest.mark.parametrize(
    ("line", "part_id"),
    [(b"TRIGGER", ""), (b"TRIGGER\r", ""), (b"TRIGGER SN-0815", "SN-0815"), ("TRIGGER Stück-7\r".encode(), "Stück-7")],
)
def test_a_request(line: bytes, part_id: str) -> None:
    assert part_id_of(line) == part_id


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\r",
        b"trigger 1",
        b"TRIGGER ",
        b"TRIGGER  1",
        b"TRIGGER 1 2",
        b"TRIGGER -",
        b"TRIGGER a\tb",
        b"TRIGGER \x00",
        b"TRIGGER\xff",
        b"GET / HTTP/1.1",
        b"TRIGGER " + b"x" * (LONGEST_PART_ID + 1),
    ],
)
def test_what_is_no_request(line: bytes) -> None:
    with pytest.raises(BadRequest):
        part_id_of(line)


@given(st.text(max_size=LONGEST_PART_ID + 2))
def test_an_id_comes_through_unchanged_or_not_at_all(part_id: str) -> None:
    assume(not part_id.endswith("\r"))  # that one ends the line, and is not of the id
    try:
        line = request(part_id)
    except ValueError:
        with pytest.raises(BadRequest):
            part_id_of(f"TRIGGER {part_id}".encode("utf-8", "surrogatepass"))
        return
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert len(line) <= LONGEST_LINE + LONGEST_PART_ID
    assert part_id_of(line[:-1]) == part_id


def test_the_answer_for_a_judged_part() -> None:
    judged = Inspection(part(), RECIPE, LIMITS, Verdict.PASS, score=0.8461)
    assert Reply.to(judged).line() == b"PASS SN-0815 17 42.3 \n"


def test_the_answer_without_a_verdict_says_why_in_one_line() -> None:
    unjudged = Inspection.without_verdict(part(""), RECIPE, LIMITS, "The picture\nis cut off.")
    assert Reply.to(unjudged).line() == b"NO_VERDICT - 17 - The picture is cut off.\n"
    assert Reply.refusing("A", "The line stands still.").line() == b"NO_VERDICT A - - The line stands still.\n"


def test_an_id_with_spaces_from_a_code_shifts_no_field() -> None:
    reply = Reply(Verdict.FAIL, "AB 12\n34", 3, 120.0, "")
    assert reply.line() == b"FAIL AB_12_34 3 120.0 \n"


@given(
    st.sampled_from(Verdict),
    st.sampled_from(["", "SN-1", "Stück"]),
    st.one_of(st.none(), st.integers(1, 10**9)),
    st.one_of(st.none(), st.integers(0, 9999).map(lambda tenths: tenths / 10)),
    st.sampled_from(["", "No picture came in time.", "Two words"]),
)
def test_a_client_reads_what_the_station_wrote(
    verdict: Verdict, part_id: str, number: int | None, percent: float | None, reason: str
) -> None:
    reply = Reply(verdict, part_id, number, percent, reason)
    assert Reply.of(reply.line()) == reply


@pytest.mark.parametrize("line", [b"", b"ERROR Unknown request.\n", b"PASS\n", b"MAYBE - 1 - \n"])
def test_a_client_takes_nothing_else_for_a_verdict(line: bytes) -> None:
    with pytest.raises(BadRequest):
        Reply.of(line)


def test_a_reason_that_is_no_text_is_sent_all_the_same() -> None:
    """Half a character, of a file's name: whoever asked waits for an answer."""
    assert Reply.refusing("SN-1", "leer \udcff.png is empty.").line() == b"NO_VERDICT SN-1 - - leer ?.png is empty.\n"


@pytest.mark.parametrize("said", [b"PASS SN-1 first 80.2 \n", b"PASS SN-1 1 much \n"])
def test_what_another_program_says_is_no_answer(said: bytes) -> None:
    with pytest.raises(BadRequest, match="no answer of a station"):
        Reply.of(said)
