"""Which verdict may be on screen."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from inspector.core.verdict import Verdict
from inspector.errors import CameraError
from inspector.ui.banner_state import (
    LONGEST_STALE_S,
    SHORTEST_SHOW_S,
    LineView,
    inspection_banner,
    live_banner,
    past_banner,
)
from inspector.workers.station import LineState
from tests.ui.parts import inspection, recent_part, snapshot, without_verdict

GONE = CameraError("The camera is gone.", "Plug it in.")


def view(**changes: object) -> LineView:
    """A running line that has just passed part 7."""
    passed = snapshot([inspection(7, 50, ago_s=0.0)])
    running = LineView(
        LineState.RUNNING, passed, has_recipe=True, source="bottle", now_ns=time.perf_counter_ns(), in_this_run=True
    )
    return replace(running, **changes)  # type: ignore[arg-type]


def test_a_running_line_shows_the_verdict_of_its_newest_part_with_its_number() -> None:
    state = live_banner(view())
    assert state.verdict is Verdict.PASS
    assert "7" in state.title


@pytest.mark.parametrize("line", [LineState.IDLE, LineState.LOADING, LineState.FAULT])
def test_a_line_that_does_not_run_never_shows_a_pass(line: LineState) -> None:
    assert live_banner(view(state=line)).verdict is not Verdict.PASS


def test_a_fault_is_no_verdict_from_the_moment_the_line_begins_to_stop() -> None:
    for line in (LineState.STOPPING, LineState.FAULT):
        state = live_banner(view(state=line, fault=GONE))
        assert state.verdict is Verdict.NO_VERDICT
        assert GONE.what in state.lines


def test_the_verdict_of_the_run_before_is_not_shown_again() -> None:
    state = live_banner(view(in_this_run=False))
    assert state.verdict is None
    assert "1" in state.title


def test_the_next_part_turns_the_banner_neutral() -> None:
    now = snapshot([inspection(7, 50, ago_s=SHORTEST_SHOW_S + 0.1)], waiting_for=8)
    state = live_banner(view(snapshot=now, waited_s=LONGEST_STALE_S + 0.01))
    assert state.verdict is None
    assert "8" in state.title


def test_a_part_that_is_judged_at_once_makes_the_banner_flash_in_no_way() -> None:
    now = snapshot([inspection(7, 50, ago_s=1.0)], waiting_for=8)
    assert live_banner(view(snapshot=now, waited_s=0.9 * LONGEST_STALE_S)).verdict is Verdict.PASS


def test_a_verdict_just_given_can_be_seen_although_the_next_part_is_there() -> None:
    now = snapshot([inspection(7, 50, ago_s=0.0)], waiting_for=8)
    late = view(snapshot=now, now_ns=time.perf_counter_ns(), waited_s=LONGEST_STALE_S + 0.01)
    assert live_banner(late).verdict is Verdict.PASS


def test_no_verdict_says_why() -> None:
    assert inspection_banner(without_verdict(3, "It is too dark.")).lines == ("It is too dark.",)


def test_what_is_missing_is_asked_for_in_turn() -> None:
    empty = view(state=LineState.IDLE, snapshot=snapshot(), in_this_run=False)
    words = [
        live_banner(replace(empty, has_recipe=False)).word,
        live_banner(replace(empty, source="")).word,
        live_banner(empty).word,
        live_banner(replace(empty, state=LineState.LOADING, loading="bottle")).word,
    ]
    assert words == ["NO RECIPE", "NO SOURCE", "READY", "LOADING"]


def test_looking_back_keeps_the_live_verdict_in_view() -> None:
    live = live_banner(view())
    state = past_banner(recent_part(3, inspection(3, 140)), live, running=True)
    assert (state.verdict, state.past, state.live_verdict) == (Verdict.FAIL, True, Verdict.PASS)
    assert "3" in state.title
    assert "7" in state.live_text
