"""From a frame to a verdict: at the limits exactly, and NO_VERDICT for everything that is not understood."""

import json

import numpy as np
import pytest
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, Limits
from inspector.core.verdict import Verdict
from inspector.engine.part_inspector import SCORE_TOLERANCE, PartInspector, load_inspector, replay
from inspector.errors import ImageError, RecipeError
from inspector.recipes.preparation import Preparation
from inspector.recipes.recipe import ReferenceKind
from inspector.recipes.shapes import Rectangle
from inspector.recipes.store import StoredRecipe
from models.runtime import DeviceChoice
from tests.sample_parts import defective_part, good_part
from tests.sample_recipes import LIMITS, GivenMap, sample_recipe

FLAT = np.full((64, 64), 0.5, np.float32)
BELOW_REVIEW = float(np.nextafter(np.float32(LIMITS.review), np.float32(0)))
BELOW_FAIL = float(np.nextafter(np.float32(LIMITS.fail), np.float32(0)))


def frame(width: int = 64, height: int = 64) -> Frame:
    return Frame(seq=7, picture=np.zeros((height, width, 3), np.uint8), source="part.png")


def judge(anomaly_map: NDArray[np.float32], score: float | None = None, part: Frame | None = None) -> Inspection:
    return PartInspector(sample_recipe(), GivenMap(anomaly_map, score)).inspect(part or frame())


def with_peak(value: float) -> NDArray[np.float32]:
    found = FLAT.copy()
    found[20:30, 20:30] = value
    return found


# Verdicts


@pytest.mark.parametrize(
    ("score", "verdict"),
    [
        (0.0, Verdict.PASS),
        (BELOW_REVIEW, Verdict.PASS),
        (LIMITS.review, Verdict.REVIEW),
        (BELOW_FAIL, Verdict.REVIEW),
        (LIMITS.fail, Verdict.FAIL),
        (1e30, Verdict.FAIL),
    ],
)
def test_the_verdict_changes_exactly_at_the_limits(score, verdict):
    found = judge(np.minimum(FLAT, np.float32(score)), score)
    assert found.verdict is verdict
    assert found.score == pytest.approx(score)
    assert found.reason == ""


def test_without_a_review_band_there_is_no_review():
    limits = LIMITS.model_copy(update={"review": LIMITS.fail})
    for score, verdict in ((BELOW_FAIL, Verdict.PASS), (LIMITS.fail, Verdict.FAIL)):
        inspector = PartInspector(sample_recipe(limits=limits), GivenMap(FLAT, score))
        assert inspector.inspect(frame()).verdict is verdict


def test_an_inspection_says_all_that_is_known():
    part = frame()
    found = judge(with_peak(3.0), part=part)
    assert found.frame is part
    assert str(found.recipe) == "bottle · version 1"
    assert found.limits == Limits(1.5, 2.0, 1.5)
    assert found.percent == pytest.approx(150)
    assert found.anomaly_map is not None
    assert (found.anomaly_map == with_peak(3.0)).all()
    assert found.map_to_picture is not None
    assert found.map_to_picture.tolist() == [[1, 0, 0], [0, 1, 0]]
    [region] = found.regions
    assert region.peak_value == 3.0
    times = found.times
    assert min(times.wait_ms, times.prepare_ms, times.infer_ms, times.judge_ms) >= 0
    assert times.inspect_ms > 0


def test_regions_lie_in_the_picture_where_only_a_region_is_inspected():
    preparation = Preparation(
        picture_size=(400, 300), region=Rectangle(x=100, y=50, width=128, height=192), image_size=(64, 64)
    )
    inspector = PartInspector(sample_recipe(preparation=preparation), GivenMap(with_peak(3.0)))
    found = inspector.inspect(frame(400, 300))
    assert found.map_to_picture is not None
    assert found.map_to_picture.tolist() == [[2, 0, 100], [0, 3, 50]]
    [region] = found.regions
    assert region.peak == (100 + 20.5 * 2, 50 + 20.5 * 3)


# No verdict


def assert_no_verdict(found: Inspection, *words: str) -> None:
    assert found.verdict is Verdict.NO_VERDICT
    assert found.score is None
    assert found.percent is None
    assert found.anomaly_map is None
    assert found.regions == ()
    for word in words:
        assert word in found.reason


def test_a_frame_without_a_picture_gives_no_verdict_with_the_cameras_words():
    error = ImageError("part.png is damaged or cut off.", "Copy it again.")
    found = judge(FLAT, part=Frame(seq=1, picture=None, source="part.png", error=error))
    assert_no_verdict(found, "part.png is damaged or cut off.", "Copy it again.")


@pytest.mark.parametrize("size", [(63, 64), (64, 65), (128, 128), (32, 32), (1, 1)])
def test_a_picture_of_another_size_gives_no_verdict_that_names_both_sizes(size):
    assert_no_verdict(judge(FLAT, part=frame(*size)), f"{size[0]} × {size[1]}", "64 × 64")


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("place", [(0, 0), (63, 63), (0, 63), (31, 17)])
@pytest.mark.parametrize("peak", [0.6, 3.0])
def test_a_value_that_is_no_number_anywhere_in_the_map_gives_no_verdict(value, place, peak):
    found = with_peak(peak)
    found[place] = value
    assert_no_verdict(judge(found, score=peak), "not numbers")


def test_values_that_cancel_each_other_are_noticed_too():
    found = with_peak(3.0)
    found[0, 0], found[0, 1] = np.inf, -np.inf
    assert_no_verdict(judge(found, score=3.0), "not numbers")


def test_large_values_are_numbers():
    found = np.full((64, 64), 1e37, np.float32)
    assert judge(found).verdict is Verdict.FAIL


@pytest.mark.parametrize("score", [np.nan, np.inf, -np.inf])
def test_a_score_that_is_no_number_gives_no_verdict(score):
    assert_no_verdict(judge(FLAT, score=score), "not numbers")


def test_a_bug_in_the_runtime_is_not_swallowed():
    class Broken(GivenMap):
        def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        PartInspector(sample_recipe(), Broken(FLAT)).inspect(frame())


# A taught recipe


def test_a_saved_recipe_loads_and_judges(taught):
    inspector = load_inspector(taught, DeviceChoice.TORCH)
    for seed in (900, 901, 902):
        good = inspector.inspect(Frame(seq=1, picture=good_part(seed), source="good.png"))
        bad = inspector.inspect(Frame(seq=2, picture=defective_part(seed)[0], source="bad.png"))
        assert bad.verdict is Verdict.FAIL
        assert bad.regions
        assert good.score is not None
        assert bad.score is not None
        assert good.score < bad.score


def test_references_are_good_parts_that_pass_and_copies_with_a_defect_that_fail(taught):
    references = taught.recipe.references
    assert {r.kind for r in references} == set(ReferenceKind)
    for reference in references:
        assert (taught.folder / reference.file).is_file()
        assert reference.verdict is taught.recipe.limits.values.verdict(reference.score)
        expected = Verdict.PASS if reference.kind is ReferenceKind.GOOD else Verdict.FAIL
        assert reference.verdict is expected


@pytest.mark.parametrize("device", [DeviceChoice.TORCH, DeviceChoice.OPENVINO, DeviceChoice.AUTO])
def test_every_device_reproduces_the_references(taught, device):
    load_inspector(taught, device)


def with_references(stored: StoredRecipe, **changes: object) -> StoredRecipe:
    """The first reference changed."""
    first, *others = stored.recipe.references
    references = (first.model_copy(update=changes), *others)
    return StoredRecipe(stored.recipe.model_copy(update={"references": references}), stored.folder)


def shifted(stored: StoredRecipe, limits: float) -> float:
    return stored.recipe.references[0].score + limits * stored.recipe.limits.fail


@pytest.mark.parametrize("limits", [-10, -0.5, -1.5 * SCORE_TOLERANCE, 1.5 * SCORE_TOLERANCE, 0.5, 10])
def test_a_score_that_is_not_reproduced_is_refused(taught, limits):
    with pytest.raises(RecipeError, match="does not reproduce") as caught:
        load_inspector(with_references(taught, score=shifted(taught, limits)), DeviceChoice.TORCH)
    assert taught.recipe.references[0].file in caught.value.what
    assert caught.value.remedy


@pytest.mark.parametrize("limits", [-0.5 * SCORE_TOLERANCE, 0.5 * SCORE_TOLERANCE])
def test_a_rounding_difference_is_not(taught, limits):
    load_inspector(with_references(taught, score=shifted(taught, limits)), DeviceChoice.TORCH)


@pytest.mark.parametrize("verdict", [Verdict.REVIEW, Verdict.FAIL, Verdict.NO_VERDICT])
def test_a_verdict_that_is_not_reproduced_is_refused(taught, verdict):
    with pytest.raises(RecipeError, match="does not reproduce"):
        load_inspector(with_references(taught, verdict=verdict), DeviceChoice.TORCH)


def test_limits_that_change_a_references_verdict_are_refused(taught):
    limits = taught.recipe.limits.model_copy(update={"fail": 1e6, "review": 1e6})
    changed = StoredRecipe(taught.recipe.model_copy(update={"limits": limits}), taught.folder)
    with pytest.raises(RecipeError, match="does not reproduce"):
        load_inspector(changed, DeviceChoice.TORCH)


@pytest.mark.parametrize("score", [np.nan, np.inf])
def test_a_model_that_gives_no_numbers_is_refused(taught, score):
    inspector = PartInspector(taught.recipe, GivenMap(FLAT, score))
    with pytest.raises(RecipeError, match="does not reproduce"):
        replay(inspector, taught)


@pytest.mark.parametrize("harm", ["missing", "emptied", "no picture"])
def test_a_reference_that_cannot_be_read_is_refused(copied, harm):
    path = copied.folder / copied.recipe.references[0].file
    path.unlink() if harm == "missing" else path.write_bytes(b"" if harm == "emptied" else b"text")
    with pytest.raises(RecipeError, match="cannot be read"):
        load_inspector(copied, DeviceChoice.TORCH)


@pytest.mark.parametrize("smoothing_sigma", [0.0, 8.0])
def test_another_smoothing_than_the_scores_were_made_with_is_refused(taught, smoothing_sigma):
    changed = taught.recipe.model_copy(update={"smoothing_sigma": smoothing_sigma})
    with pytest.raises(RecipeError, match="does not reproduce"):
        load_inspector(StoredRecipe(changed, taught.folder), DeviceChoice.TORCH)


# Damaged and foreign models


@pytest.mark.parametrize("file", ["model.safetensors", "model.json"])
@pytest.mark.parametrize("harm", ["missing", "emptied", "cut off", "no model"])
def test_a_damaged_model_is_refused(copied, file, harm):
    path = copied.folder / file
    content = path.read_bytes()
    match harm:
        case "missing":
            path.unlink()
        case "emptied":
            path.write_bytes(b"")
        case "cut off":
            path.write_bytes(content[: len(content) // 2])
        case "no model":
            path.write_bytes(b"[1, 2, 3]")
    with pytest.raises(RecipeError, match="cannot be loaded") as caught:
        load_inspector(copied, DeviceChoice.TORCH)
    assert caught.value.remedy


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "patchcore"},
        {"kind": "autoencoder"},
        {"kind": "nobody"},
        {"image_size": [96, 96]},
        {"image_size": [64]},
        {"format": 3},
        {"config": {}},
        {"config": {"unknown": 1}},
    ],
)
def test_a_foreign_model_is_refused(copied, changes):
    path = copied.folder / "model.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))
    with pytest.raises(RecipeError, match="cannot be loaded"):
        load_inspector(copied, DeviceChoice.TORCH)


def test_a_model_of_another_kind_or_size_than_the_recipe_says_is_refused(taught):
    preparation = Preparation(picture_size=(96, 96), image_size=(96, 96))
    for changes in ({"detector": "patchcore"}, {"preparation": preparation}):
        changed = StoredRecipe(taught.recipe.model_copy(update=changes), taught.folder)
        with pytest.raises(RecipeError, match="does not belong"):
            load_inspector(changed, DeviceChoice.TORCH)


def test_changed_tensors_are_noticed_even_where_their_checksum_was_made_right(copied):
    path = copied.folder / "model.safetensors"
    state = load_file(path)
    state["mean"] += 0.5
    save_file(state, path)
    with pytest.raises(RecipeError, match="does not reproduce"):
        load_inspector(copied, DeviceChoice.TORCH)
