"""Parts that no fixture holds: turned anyhow, missing, or wrong side up; the truth about them is known."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.demo.dataset import write_dataset
from inspector.demo.defects import Defect, DefectKind
from inspector.demo.line import PlannedPart
from inspector.demo.part import PartRenderer, Pose


@pytest.fixture(scope="module")
def small() -> PartRenderer:
    return PartRenderer((320, 256))


def test_free_poses_reach_every_angle_and_a_tenth_of_the_picture(small: PartRenderer) -> None:
    poses = [small.free_pose(seed) for seed in range(300)]
    assert max(abs(pose.dx) for pose in poses) == pytest.approx(32, abs=2)
    assert max(abs(pose.dy) for pose in poses) == pytest.approx(25.6, abs=2)
    quarters = np.histogram([pose.angle_deg for pose in poses], bins=4, range=(-180, 180))[0]
    assert quarters.min() > 50
    assert small.free_pose(7) == PartRenderer((320, 256)).free_pose(7)


def test_a_part_in_free_pose_lies_wholly_in_the_picture(small: PartRenderer) -> None:
    """The bright metal never touches the border, which shows the dark plate alone."""
    for seed in range(12):
        picture = small.render(seed, pose=small.free_pose(seed)).picture
        border = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
        assert border.max() < 110


def test_a_planned_part_is_laid_down_freely_only_where_asked_for(small: PartRenderer) -> None:
    assert PlannedPart(5).render(small).pose == small.usual_pose(5)
    free = PlannedPart(5, free_pose=True).render(small)
    assert free.pose == small.free_pose(5)


def test_the_empty_plate_shows_no_part(small: PartRenderer) -> None:
    empty = small.render_empty(3)
    part = small.render(3)
    assert empty.picture.shape == part.picture.shape
    assert not empty.mask.any()
    assert empty.picture.max() < 110 < part.picture.max()
    assert (small.render_empty(3).picture == empty.picture).all()


def test_wrong_side_up_the_part_is_its_mirror_image_under_the_same_lamps(small: PartRenderer) -> None:
    mirrored = PartRenderer((320, 256), wrong_side_up=True)
    part = small.render(1, pose=Pose()).picture.astype(float).mean(axis=2)
    turned_over = mirrored.render(1, pose=Pose()).picture.astype(float).mean(axis=2)

    y, x = np.indices((256, 320)) + 0.5
    metal = np.hypot(x - 160, y - 128) < 85  # within the flat

    def holes(grey: np.ndarray) -> np.ndarray:
        return cv2.GaussianBlur((grey < 45).astype(np.float32), (0, 0), 1)[metal]

    def alike(one: np.ndarray, other: np.ndarray) -> float:
        return float(np.corrcoef(holes(one).ravel(), holes(other).ravel())[0, 1])

    assert alike(turned_over, part[:, ::-1]) > 0.9
    assert alike(turned_over, part) < alike(turned_over, part[:, ::-1]) - 0.03
    sheen = np.abs(turned_over - part[:, ::-1]).mean()
    assert sheen > 3, "the lamps stay where they are"


def test_no_defect_is_drawn_on_the_wrong_side() -> None:
    with pytest.raises(ValueError, match="wrong side up"):
        PartRenderer((320, 256), wrong_side_up=True).render(1, Defect(DefectKind.STAIN, 0.5, 1))


def test_a_data_set_in_free_pose_tells_the_truth(tmp_path: Path) -> None:
    renderer = PartRenderer((160, 128))
    folder = write_dataset(tmp_path / "free", seed=3, renderer=renderer, free_pose=True)
    rows = [line.split(",") for line in (folder / "line.csv").read_text(encoding="utf-8").splitlines()[1:]]
    angles = np.array([float(row[5]) for row in rows])
    assert angles.min() < -90
    assert angles.max() > 90
    assert max(abs(float(row[3])) for row in rows) > 8
