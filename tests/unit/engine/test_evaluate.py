"""Figures of a recipe: by hand where a stub gives the scores, and on a taught recipe."""

import json
from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.core.frame import Frame
from inspector.core.inspection import Inspection
from inspector.engine.crew import load_crew
from inspector.engine.dataset import labelled_pictures
from inspector.engine.evaluate import Evaluation, evaluate
from inspector.engine.part_inspector import PartInspector, load_inspector
from inspector.errors import ImageError
from inspector.recipes.preparation import Preparation
from models.runtime import DeviceChoice
from tests.sample_parts import good_part, save_picture, write_data_set
from tests.sample_recipes import GivenMap, sample_recipe

ISSUE_KEYS = {
    "image_auroc", "image_ap", "image_f1", "pixel_auroc", "aupro", "iou", "false_reject_rate", "recall", "latency_ms",
    "images", "detector", "limits",
}  # fmt: skip
RECIPE = sample_recipe(preparation=Preparation(picture_size=(96, 96), image_size=(96, 96)))


class GivenScores(GivenMap):
    """Scores in turn; the map is hot in a corner."""

    def __init__(self, scores: Sequence[float]) -> None:
        super().__init__(np.zeros((96, 96), np.float32), 0.0)
        self._scores = iter(scores)

    def __call__(self, pictures: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        score = np.float32(next(self._scores))
        found = np.zeros((1, 96, 96), np.float32)
        found[0, :10, :10] = score
        return found, np.array([score], np.float32)


def judged(folder, *scores: float) -> Evaluation:
    """``scores``: of the blots first, as the folders come in order."""
    return evaluate(PartInspector(RECIPE, GivenScores(scores)), RECIPE, labelled_pictures(folder))


def test_shares_and_ranking_by_hand(tmp_path):
    found = judged(write_data_set(tmp_path, good=4, defective=3), 5.0, 2.0, 1.0, 0.5, 1.2, 1.9, 2.5)
    assert (found.images, found.no_verdict) == (7, 0)
    assert found.recall == pytest.approx(2 / 3), "the fail limit of 2 itself rejects; REVIEW does not"
    assert found.false_reject_rate == pytest.approx(1 / 4)
    assert found.image_auroc == pytest.approx((4 + 3 + 1) / 12)
    assert found.image_ap == pytest.approx((1 / 1 + 2 / 3 + 3 / 6) / 3)
    assert found.image_f1 == pytest.approx(2 / 3)


def test_a_perfect_map_gives_perfect_pixel_figures(tmp_path):
    write_data_set(tmp_path, good=2, defective=2)
    for number in range(2):
        mask = np.zeros((96, 96), np.uint8)
        mask[:10, :10] = 255
        save_picture(tmp_path / "ground_truth" / "blot" / f"{number:03d}_mask.png", mask)
    found = judged(tmp_path, 5.0, 4.0, 0.5, 0.6)
    assert (found.pixel_auroc, found.aupro, found.iou) == (1.0, pytest.approx(1.0), 1.0)


def test_a_part_without_a_verdict_counts_as_rejected_but_not_in_the_ranking(tmp_path):
    write_data_set(tmp_path, good=3, defective=3)
    (tmp_path / "test" / "blot" / "000.png").write_bytes(b"")
    save_picture(tmp_path / "test" / "good" / "000.png", good_part(1, 64, 64))
    found = judged(tmp_path, 5.0, 5.0, 0.5, 0.5)
    assert (found.images, found.no_verdict) == (6, 2)
    assert found.recall == 1.0
    assert found.false_reject_rate == pytest.approx(1 / 3)
    assert found.image_auroc == 1.0


@pytest.mark.parametrize("unreadable", ["blot", "good", "both"])
def test_where_a_class_has_no_verdict_at_all_the_ranking_is_null(tmp_path, unreadable):
    write_data_set(tmp_path, good=2, defective=2)
    for kind in ("blot", "good"):
        if unreadable in (kind, "both"):
            for path in (tmp_path / "test" / kind).iterdir():
                path.write_bytes(b"no picture")
    report = judged(tmp_path, 0.5, 0.5).report(RECIPE)
    assert report["image_auroc"] is None
    assert report["image_ap"] is None
    assert report["no_verdict"] == (4 if unreadable == "both" else 2)
    assert json.loads(json.dumps(report, allow_nan=False)) == report


@pytest.mark.parametrize("without", ["all masks", "one mask"])
def test_without_masks_pixel_figures_are_null(tmp_path, without):
    write_data_set(tmp_path, good=2, defective=2, masks=without == "one mask")
    if without == "one mask":
        (tmp_path / "ground_truth" / "blot" / "001_mask.png").unlink()
    report = judged(tmp_path, 5.0, 4.0, 0.5, 0.6).report(RECIPE)
    assert [report[key] for key in ("pixel_auroc", "aupro", "iou")] == [None, None, None]
    assert report["image_auroc"] == 1.0


def test_masks_without_a_defective_pixel_give_null(tmp_path):
    write_data_set(tmp_path, good=2, defective=1)
    save_picture(tmp_path / "ground_truth" / "blot" / "000_mask.png", np.zeros((96, 96), np.uint8))
    report = judged(tmp_path, 5.0, 0.5, 0.6).report(RECIPE)
    assert [report[key] for key in ("pixel_auroc", "aupro")] == [None, None]
    json.dumps(report, allow_nan=False)


def test_a_mask_of_another_size_is_named(tmp_path):
    write_data_set(tmp_path, good=1, defective=1)
    save_picture(tmp_path / "ground_truth" / "blot" / "000_mask.png", np.zeros((50, 50), np.uint8))
    with pytest.raises(ImageError, match=r"000_mask\.png"):
        judged(tmp_path, 5.0, 0.5)


def test_progress_counts_to_the_end(tmp_path):
    pictures = labelled_pictures(write_data_set(tmp_path, good=2, defective=1))
    seen: list[tuple[int, int]] = []
    evaluate(
        PartInspector(RECIPE, GivenScores([1.0] * 3)), RECIPE, pictures, lambda done, total: seen.append((done, total))
    )
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_the_report_of_a_taught_recipe_has_the_agreed_keys(taught, tmp_path):
    pictures = labelled_pictures(write_data_set(tmp_path))
    inspector = load_inspector(taught, DeviceChoice.TORCH)
    report = evaluate(inspector, taught.recipe, pictures).report(taught.recipe)
    assert set(report) == ISSUE_KEYS | {"no_verdict"}
    assert set(report["latency_ms"]) == {"p50", "p95"}
    assert 0 < report["latency_ms"]["p50"] <= report["latency_ms"]["p95"]
    assert report["detector"] == "padim"
    assert report["limits"]["fail"] == taught.recipe.limits.fail
    assert report["images"] == 7
    assert report["image_auroc"] == 1.0
    assert report["pixel_auroc"] > 0.9
    assert json.loads(json.dumps(report, allow_nan=False)) == report


def test_evaluation_judges_as_the_station_does(taught, tmp_path):
    """The figures are those of the verdicts that the line would have got."""
    inspector = load_inspector(taught, DeviceChoice.TORCH)
    pictures = labelled_pictures(write_data_set(tmp_path))
    seen: list[Inspection] = []

    class Watched(PartInspector):
        def inspect(self, frame: Frame) -> Inspection:
            seen.append(inspector.inspect(frame))
            return seen[-1]

    found = evaluate(Watched(taught.recipe, GivenMap(np.zeros((64, 64), np.float32))), taught.recipe, pictures)
    rejected = [i.verdict.value in ("FAIL", "NO_VERDICT") for i in seen]
    assert found.recall == np.mean([r for r, p in zip(rejected, pictures, strict=True) if not p.is_good])
    assert found.false_reject_rate == np.mean([r for r, p in zip(rejected, pictures, strict=True) if p.is_good])


def test_all_cores_give_the_same_figures_and_the_latencies_of_one_picture_at_a_time(taught, tmp_path):
    inspector = load_inspector(taught, DeviceChoice.TORCH)
    pictures = labelled_pictures(write_data_set(tmp_path))
    alone = evaluate(inspector, taught.recipe, pictures).report(taught.recipe)
    together = evaluate(inspector, taught.recipe, pictures, crew=load_crew(taught, DeviceChoice.TORCH, threads=2))
    report = together.report(taught.recipe)
    assert report.pop("latency_ms")["p50"] > 0
    del alone["latency_ms"]
    assert report == alone
