"""Labelled pictures in MVTec layout, and masks in prepared pixels."""

import numpy as np
import pytest

from inspector.engine.dataset import LabelledPicture, labelled_pictures, prepared_mask
from inspector.errors import ImageError
from inspector.recipes.preparation import Preparation
from inspector.recipes.shapes import Rectangle
from tests.sample_parts import good_part, save_picture, write_data_set

PREPARATION = Preparation(picture_size=(96, 96), image_size=(32, 32))


def test_classes_pictures_and_masks_are_found(tmp_path):
    found = labelled_pictures(write_data_set(tmp_path, good=2, defective=3))
    assert [(p.path.name, p.defect, p.is_good) for p in found] == [
        ("000.png", "blot", False),
        ("001.png", "blot", False),
        ("002.png", "blot", False),
        ("000.png", "good", True),
        ("001.png", "good", True),
    ]
    masks = [p.mask for p in found]
    assert masks[3:] == [None, None]
    assert masks[:3] == [tmp_path / "ground_truth" / "blot" / f"{n:03d}_mask.png" for n in range(3)]


def test_a_missing_mask_is_none_and_other_suffixes_find_theirs(tmp_path):
    write_data_set(tmp_path, defective=1)
    save_picture(tmp_path / "test" / "blot" / "b.jpg", good_part(1))
    save_picture(tmp_path / "ground_truth" / "blot" / "b_mask.png", good_part(1)[..., 0])
    save_picture(tmp_path / "test" / "blot" / "c.png", good_part(2))
    masks = {p.path.name: p.mask for p in labelled_pictures(tmp_path) if not p.is_good}
    assert masks["b.jpg"] == tmp_path / "ground_truth" / "blot" / "b_mask.png"
    assert masks["c.png"] is None


@pytest.mark.parametrize("missing", ["all", "good", "blot"])
def test_without_good_and_defective_pictures_it_is_no_data_set(tmp_path, missing):
    if missing != "all":
        write_data_set(tmp_path)
        (tmp_path / "test" / missing).rename(tmp_path / "elsewhere")
    with pytest.raises(ImageError) as caught:
        labelled_pictures(tmp_path)
    assert str(tmp_path) in caught.value.what
    assert "test/good" in caught.value.remedy


def mask_of(tmp_path, mask: np.ndarray) -> LabelledPicture:
    return LabelledPicture(tmp_path / "part.png", "blot", save_picture(tmp_path / "part_mask.png", mask))


def test_a_prepared_pixel_is_defective_when_more_than_half_of_it_is(tmp_path):
    mask = np.zeros((96, 96), np.uint8)
    mask[0:3, 0:3] = 255  # all nine of (0, 0)
    mask[3:5, 3:6] = 255  # six of nine of (1, 1)
    mask[6:7, 6:9] = 255  # three of nine of (2, 2)
    mask[90:96, 90:96] = 255
    expected = np.zeros((32, 32), bool)
    expected[0, 0] = expected[1, 1] = True
    expected[30:, 30:] = True
    assert (prepared_mask(mask_of(tmp_path, mask), PREPARATION) == expected).all()


def test_a_mask_is_cropped_to_the_region(tmp_path):
    mask = np.zeros((96, 96), np.uint8)
    mask[50:60, 40:44] = 255
    preparation = Preparation(
        picture_size=(96, 96), region=Rectangle(x=32, y=48, width=32, height=32), image_size=(32, 32)
    )
    expected = np.zeros((32, 32), bool)
    expected[2:12, 8:12] = True
    assert (prepared_mask(mask_of(tmp_path, mask), preparation) == expected).all()


def test_without_a_mask_nothing_is_defective(tmp_path):
    found = prepared_mask(LabelledPicture(tmp_path / "part.png", "good", None), PREPARATION)
    assert found.shape == (32, 32)
    assert not found.any()


def test_a_mask_of_another_size_is_refused(tmp_path):
    with pytest.raises(ImageError, match=r"part_mask\.png has another size"):
        prepared_mask(mask_of(tmp_path, np.zeros((96, 95), np.uint8)), PREPARATION)
