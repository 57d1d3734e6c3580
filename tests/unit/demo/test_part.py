"""The rendered part: deterministic, true to its pose, spoilt only where the mask says."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inspector.demo.defects import Defect, DefectKind
from inspector.demo.part import DemoPart, PartRenderer, Pose

KINDS = pytest.mark.parametrize("kind", list(DefectKind), ids=lambda kind: kind.value)


@pytest.fixture(scope="module")
def renderer() -> PartRenderer:
    return PartRenderer()


@pytest.fixture(scope="module")
def small() -> PartRenderer:
    """Half the size, four times as fast, for what does not depend on it."""
    return PartRenderer((320, 256))


@pytest.fixture(scope="module")
def good(renderer: PartRenderer) -> DemoPart:
    return renderer.render(4)


def test_picture_is_what_the_station_expects_of_a_frame(renderer: PartRenderer) -> None:
    part = renderer.render(1)
    assert part.picture.shape == (512, 640, 3)
    assert part.picture.dtype == np.uint8
    assert part.picture.flags.c_contiguous
    assert not part.picture.flags.writeable
    assert part.mask.shape == (512, 640)
    assert not part.mask.any()
    assert part.picture.max() - part.picture.min() > 150
    assert (part.picture == 255).mean() < 0.01, "over-exposed"


def test_same_seed_gives_the_same_bytes_from_another_renderer(small: PartRenderer) -> None:
    defect = Defect(DefectKind.BURR, 0.7, 5)
    again = PartRenderer((320, 256)).render(11, defect)
    first = small.render(11, defect)
    assert np.array_equal(first.picture, again.picture)
    assert np.array_equal(first.mask, again.mask)
    assert first.pose == again.pose


def test_no_two_parts_are_alike_in_tool_marks_even_in_one_pose(renderer: PartRenderer) -> None:
    one, two = (renderer.render(seed, pose=Pose()).picture.astype(float) for seed in (1, 2))
    face = (slice(95, 120), slice(350, 380))  # flange, upper right of the middle
    residual = [p[face][..., 1] - cv2.GaussianBlur(p[face][..., 1], (0, 0), 4) for p in (one, two)]
    assert abs(np.corrcoef(residual[0].ravel(), residual[1].ravel())[0, 1]) < 0.5
    assert abs(one.mean() - two.mean()) > 0.05, "the exposure differs a little"


@KINDS
@pytest.mark.parametrize("severity", [0.1, 1.0])
def test_only_the_mask_and_its_lens_blur_differ_from_the_good_part(
    renderer: PartRenderer, good: DemoPart, kind: DefectKind, severity: float
) -> None:
    part = renderer.render(4, Defect(kind, severity, 3))
    difference = _difference(part, good)
    around = cv2.dilate(part.mask.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    assert 8 < part.mask.sum() < 8000
    assert not (difference[~around] > 1).any()
    assert (difference[part.mask] > 0).mean() > 0.75


@KINDS
def test_gross_defects_stand_out_and_subtle_ones_hardly(small: PartRenderer, kind: DefectKind) -> None:
    good = small.render(4)

    def visible(severity: float) -> float:
        seen = []
        for seed in range(2):
            part = small.render(4, Defect(kind, severity, seed))
            difference = _difference(part, good)
            seen.append(float(difference[part.mask].mean() * part.mask.sum() ** 0.5))
        return float(np.mean(seen))

    subtle, middle, gross = visible(0.0), visible(0.5), visible(1.0)
    assert gross > 1.25 * middle > 1.25 * 1.25 * subtle
    assert gross > 4 * subtle


@KINDS
def test_the_defect_stays_on_the_part_when_it_is_turned(small: PartRenderer, kind: DefectKind) -> None:
    defect = Defect(kind, 0.8, 2)
    upright = small.render(4, defect, Pose()).mask
    turned = small.render(4, defect, Pose(dx=10.0, dy=-6.0, angle_deg=90.0)).mask
    centre = np.array([159.5, 127.5])
    (dx, dy) = np.argwhere(upright).mean(axis=0)[::-1] - centre
    found = np.argwhere(turned).mean(axis=0)[::-1] - centre
    # A particle's shadow stays on the side away from the lamp, which moves its mask's middle a little.
    assert np.allclose(found, (-dy + 10.0, dx - 6.0), atol=2.5 if kind is DefectKind.FOREIGN_PARTICLE else 0.6)


def test_pose_is_the_truth_to_a_fraction_of_a_pixel(renderer: PartRenderer) -> None:
    """The bore, a dark disc around the part's centre, is found where the pose says."""
    shifts = []
    for pose in (Pose(), Pose(dx=7.25, dy=-4.5)):
        grey = renderer.render(1, pose=pose).picture.mean(axis=2)
        row = grey[int(256 + pose.dy - 30), 200:440]
        column = grey[136:376, int(320 + pose.dx - 15)]
        shifts.append((_dark_middle(row), _dark_middle(column)))
    assert np.allclose(np.subtract(shifts[1], shifts[0]), (7.25, -4.5), atol=0.6)


@pytest.mark.parametrize("angle", [20.0, 72.0, 120.0, 180.0, 300.0])
def test_no_rotation_maps_the_part_onto_itself(small: PartRenderer, angle: float) -> None:
    upright = small.render(1, pose=Pose()).picture.astype(int)
    turned = small.render(1, pose=Pose(angle_deg=angle)).picture.astype(int)
    assert (np.abs(upright - turned).max(axis=2) > 40).mean() > 0.01


def test_pose_of_a_part_is_small_unless_asked_for(renderer: PartRenderer) -> None:
    poses = [renderer.usual_pose(seed) for seed in range(50)]
    assert max(abs(p.dx) for p in poses) <= 2
    assert max(abs(p.angle_deg) for p in poses) <= 1
    assert len({(p.dx, p.dy, p.angle_deg) for p in poses}) == 50


def test_other_sizes_show_the_same_scene(renderer: PartRenderer, small: PartRenderer) -> None:
    large = renderer.render(1, pose=Pose()).picture
    shrunk = cv2.resize(large, (320, 256), interpolation=cv2.INTER_AREA)
    assert np.abs(shrunk.astype(int) - small.render(1, pose=Pose()).picture).mean() < 6


def test_impossible_requests_are_refused() -> None:
    with pytest.raises(ValueError, match="severity"):
        Defect(DefectKind.DENT, 1.2, 0)
    with pytest.raises(ValueError, match="at least 64"):
        PartRenderer((640, 10))


def _difference(part: DemoPart, good: DemoPart) -> np.ndarray:
    return np.abs(part.picture.astype(int) - good.picture).max(axis=2)


def _dark_middle(line: np.ndarray) -> float:
    """The middle of the dark run that holds the line's middle, with edges between pixels."""
    dark = line < 70
    centre = len(line) // 2
    first = centre - int(np.argmin(dark[centre::-1])) + 1
    last = centre + int(np.argmin(dark[centre:])) - 1
    edges = []
    for inside, outside in ((first, first - 1), (last, last + 1)):
        share = (70 - line[inside]) / (line[outside] - line[inside])
        edges.append(inside + (outside - inside) * share)
    return float(np.mean(edges))
