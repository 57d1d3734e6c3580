"""A lamp that fades, a lens that blurs, a camera that moved and other parts are told apart; nothing else is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from inspector.core.baseline import Baseline, baseline_of
from inspector.core.drift import FIRST_PARTS, KIND, KIND_OVER, Drift, DriftCause, ProcessWatch, english
from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits, RecipeId
from inspector.core.look import Look
from inspector.core.recording import Note
from inspector.errors import CameraError

LIMITS = Limits(review=1.6, fail=2.0, pixel=1.5)
RECIPE = RecipeId("Flange", 3)
PICTURE = np.full((48, 64, 3), 120, np.uint8)
SIDE_PX = 640

Change = Callable[[Look, float, int], tuple[Look, float]]
"""What becomes of the look and the score of the part of this number."""


def usual_part(number: int, seed: int = 1) -> tuple[Look, float]:
    draw = np.random.default_rng((seed, number))
    look = Look(
        float(draw.normal(120, 1.0)), float(draw.normal(0.4, 0.008)), float(draw.normal(320, 1.2)),
        float(draw.normal(256, 1.2)), float(draw.normal(0, 0.4)),
    )  # fmt: skip
    return look, float(draw.normal(1.0, 0.1))


def inspection(number: int, look: Look, score: float, recipe: RecipeId = RECIPE) -> Inspection:
    return Inspection(Frame(number, PICTURE, "camera"), recipe, LIMITS, LIMITS.verdict(score), score=score, look=look)


def baseline() -> Baseline:
    looks, scores = zip(*(usual_part(number, seed=7) for number in range(60)), strict=True)
    found = baseline_of(looks, scores, SIDE_PX)
    assert found is not None
    return found


def watch(known: Baseline | None) -> ProcessWatch:
    made = ProcessWatch()
    made.use(RECIPE, LIMITS, known)
    return made


def pass_by(made: ProcessWatch, parts: int, change: Change = lambda look, score, number: (look, score)) -> list[Note]:
    notes = []
    for number in range(parts):
        note = made.add(inspection(number, *change(*usual_part(number), number)))
        if note is not None:
            notes.append(note)
    return notes


def changed(score: float = 0.0, **factors_or_shifts: float) -> Change:
    """Of the look's fields by a shift, ``brightness`` and ``sharpness`` by a factor."""

    def change(look: Look, was: float, number: int) -> tuple[Look, float]:
        fields = {
            name: getattr(look, name) * by if name in ("brightness", "sharpness") else getattr(look, name) + by
            for name, by in factors_or_shifts.items()
        }
        return replace(look, **fields), was + score

    return change


@pytest.mark.parametrize("known", [True, False], ids=["known", "learned"])
def test_nothing_is_said_while_nothing_changes(known: bool) -> None:
    made = watch(baseline() if known else None)
    assert pass_by(made, 5000) == []
    assert made.drift is None


@pytest.mark.parametrize(
    ("change", "cause", "amount"),
    [
        (changed(brightness=0.88), DriftCause.DARKER, 0.12),
        (changed(brightness=1.08), DriftCause.BRIGHTER, 0.08),
        (changed(sharpness=0.7), DriftCause.BLURRED, 0.3),
        (changed(sharpness=1.4), DriftCause.SHARPER, 0.4),
        (changed(x=12.0, y=-8.0), DriftCause.MOVED, 14.4),
        (changed(angle_deg=4.0), DriftCause.TURNED, 4.0),
        (changed(score=0.3), DriftCause.PARTS, 0.5),
        (changed(x=14.0, brightness=0.9, sharpness=0.8), DriftCause.MOVED, 14.0),
        (changed(sharpness=0.6, brightness=0.96), DriftCause.BLURRED, 0.4),
    ],
)
def test_each_cause_is_told(change: Change, cause: DriftCause, amount: float) -> None:
    made = watch(baseline())
    notes = pass_by(made, 400, change)
    drift = made.drift
    assert drift is not None
    assert drift.cause is cause
    assert drift.amount == pytest.approx(amount, rel=0.1)
    assert not drift.learned
    assert {note.details["cause"] for note in notes if note.kind == KIND} == {cause.value} or cause is DriftCause.PARTS


def test_scores_that_follow_are_said_with_the_cause() -> None:
    made = watch(baseline())
    pass_by(made, 400, changed(brightness=0.9, score=0.2))
    drift = made.drift
    assert drift is not None
    assert (drift.cause, drift.score_follows) == (DriftCause.DARKER, True)
    assert english(drift).endswith("Their scores rise with it.")


def test_a_change_of_no_consequence_is_not_said_unless_scores_follow_it() -> None:
    """Two per cent darker is beyond chance, but what of it."""
    made = watch(baseline())
    pass_by(made, 1000, changed(brightness=0.98))
    assert made.drift is None
    made.begin_run()
    pass_by(made, 1000, changed(brightness=0.98, score=0.15))
    assert made.drift is not None
    assert made.drift.cause is DriftCause.DARKER


def test_a_trifle_is_not_blamed_for_other_parts() -> None:
    """A lamp that has aged by a hundredth, which is no news, and then parts that are different."""
    made = watch(baseline())
    pass_by(made, 1000, changed(brightness=0.993, score=0.3))
    assert made.drift is not None
    assert made.drift.cause is DriftCause.PARTS


def test_two_causes_of_the_same_size_do_not_take_turns() -> None:
    made = watch(baseline())
    notes = pass_by(made, 3000, changed(brightness=0.94, sharpness=0.8))
    assert len({note.details["cause"] for note in notes}) == 1
    assert len(notes) <= 3


def test_lower_scores_reject_nothing() -> None:
    made = watch(baseline())
    pass_by(made, 1000, changed(score=-0.4))
    assert made.drift is None


def test_it_is_said_again_when_it_is_half_as_large_again_and_when_it_is_over() -> None:
    made = watch(baseline())

    def fading(look: Look, score: float, number: int) -> tuple[Look, float]:
        level = 1 - 0.0001 * number if number < 1500 else 1.0
        return replace(look, brightness=look.brightness * level), score

    notes = pass_by(made, 2000, fading)
    assert [note.kind for note in notes] == [KIND] * (len(notes) - 1) + [KIND_OVER]
    amounts = [note.details["amount"] for note in notes[:-1]]
    assert len(amounts) >= 4
    assert all(later >= 1.5 * earlier for earlier, later in pairwise(amounts))
    assert made.drift is None
    assert notes[0].text == "The pictures are 3 % darker than when they were taught."
    assert notes[0].details["recipe"] == "Flange"


def test_only_parts_that_passed_count() -> None:
    made = watch(baseline())
    pass_by(made, 400, changed(brightness=0.8, score=1.2))
    assert made.drift is None
    nothing = Frame(1, None, "camera", CameraError("No picture."))
    assert made.add(Inspection.without_verdict(nothing, RECIPE, LIMITS, "No picture.")) is None


def test_parts_of_another_recipe_say_nothing_of_this_one() -> None:
    made = watch(baseline())
    for number in range(400):
        look, score = usual_part(number)
        made.add(inspection(number, replace(look, brightness=60.0), score, RecipeId("Flange", 2)))
    assert made.drift is None


def test_what_is_usual_is_learned_where_the_recipe_does_not_know() -> None:
    made = watch(None)
    pass_by(made, FIRST_PARTS)
    pass_by(made, 200, changed(brightness=0.9))
    drift = made.drift
    assert drift is not None
    assert (drift.cause, drift.learned) == (DriftCause.DARKER, True)


def test_what_was_learned_outlives_the_run_and_another_recipe() -> None:
    """Else a lamp that fades over a week would be usual each morning anew."""
    made = watch(None)
    pass_by(made, FIRST_PARTS)
    made.begin_run()
    made.use(RecipeId("Cap", 1), LIMITS, None)
    made.use(RECIPE, LIMITS, None)
    made.begin_run()
    pass_by(made, 200, changed(brightness=0.9))
    assert made.drift is not None


def test_a_new_run_begins_with_nothing_said() -> None:
    made = watch(baseline())
    pass_by(made, 400, changed(brightness=0.88))
    made.begin_run()
    assert made.drift is None
    assert pass_by(made, 400) == []


def test_nothing_is_said_of_the_first_few_parts() -> None:
    made = watch(baseline())
    pass_by(made, 19, changed(brightness=0.5))
    assert made.drift is None
    pass_by(made, 1, changed(brightness=0.5))
    assert made.drift is not None


def test_a_place_that_never_changes_was_not_looked_for() -> None:
    looks = [Look(120.0 + n % 3, 0.4, 320.0, 256.0, 0.0) for n in range(20)]
    found = baseline_of(looks, [1.0, 1.1] * 10, SIDE_PX)
    assert found is not None
    assert (found.x, found.y, found.angle_deg) == (None, None, None)


def test_parts_that_lie_anyhow_have_no_usual_angle() -> None:
    draw = np.random.default_rng(1)
    looks = [Look(120.0 + n % 3, 0.4, *draw.normal(300, 30, 2), draw.uniform(-180, 180)) for n in range(60)]
    found = baseline_of(looks, [], SIDE_PX)
    assert found is not None
    assert found.x is not None
    assert found.angle_deg is None
    assert found.score is None


def test_whether_parts_are_looked_for_is_known() -> None:
    for known, placed in ((baseline(), True), (replace(baseline(), x=None, y=None, angle_deg=None), False)):
        made = watch(known)
        pass_by(made, 400, changed(score=0.3))
        assert made.drift is not None
        assert (made.drift.cause, made.drift.placed) == (DriftCause.PARTS, placed)


def test_every_cause_has_its_words() -> None:
    texts = {english(Drift(cause, 0.12, True, False)) for cause in DriftCause}
    assert len(texts) == len(DriftCause)
