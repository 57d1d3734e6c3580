"""How many good pictures prove what: the formula against an independent search."""

from __future__ import annotations

import pytest

from inspector.ui.teach.enough_images import enough_text, needed, provable


def none_rejected(count: int, one_in: int) -> float:
    """Chance that none of ``count`` parts is rejected where truly 1 in ``one_in`` are."""
    return (1 - 1 / one_in) ** count


@pytest.mark.parametrize("one_in", [2, 10, 20, 21, 50, 100, 1000])
def test_what_is_needed_is_the_first_count_that_leaves_less_than_five_percent(one_in: int) -> None:
    count = needed(one_in)
    assert none_rejected(count, one_in) <= 0.05 < none_rejected(count - 1, one_in)


@pytest.mark.parametrize("count", [10, 31, 59, 60, 209, 299, 1000, 2995])
def test_what_can_be_proved_is_proved_and_the_next_is_not(count: int) -> None:
    assert none_rejected(count, provable(count)) <= 0.05
    assert none_rejected(count, provable(count) + 1) > 0.05


def test_the_sentences() -> None:
    assert enough_text(60) == (
        "60 pictures can prove at most 1 in 20 good parts rejected.",
        "239 more would prove 1 in 100; best from other days and batches.",
    )
    assert enough_text(9)[0] == "One more is needed before anything can be learned."
    assert enough_text(0)[0] == "10 more are needed before anything can be learned."
    assert enough_text(5000)[1] == "That is plenty."
