"""Pictures of good parts: every kind of bad file is left out with its reason, and the rest goes on."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from inspector.core.image_file import list_pictures
from inspector.engine.good_images import MINIMUM_GOOD_IMAGES, GoodImages, preparer_for, read_good_images
from inspector.errors import CalibrationError, ImageError
from inspector.recipes.preparer import Preparer
from inspector.recipes.shapes import Rectangle
from models.base import FitCancelled, FitMonitor, FitProgress
from tests.sample_parts import good_part, png_header_only, save_picture, write_good_parts

PART = good_part(300)


def cut_off(path: Path) -> None:
    save_picture(path, PART)
    path.write_bytes(path.read_bytes()[:-2000])


def animated(path: Path) -> None:
    frames = [Image.fromarray(good_part(seed)) for seed in (301, 302)]
    frames[0].save(path, save_all=True, append_images=frames[1:])


def half_transparent(path: Path) -> None:
    alpha = np.full((96, 96, 1), 255, np.uint8)
    alpha[40:50] = 128
    save_picture(path, np.concatenate([PART, alpha], axis=2))


def turned_by_exif(path: Path, side: int = 96) -> None:
    """Stored lying on its side, with the note that it is to be turned upright."""
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(np.rot90(good_part(300, side, 96))).save(path, exif=exif, quality=95)


LEFT_OUT: dict[str, tuple[Callable[[Path], object], str]] = {
    "text.png": (lambda p: p.write_text("no picture at all"), "not a picture"),
    "cut.png": (cut_off, "damaged or cut off"),
    "empty.png": (lambda p: p.write_bytes(b""), "0 bytes"),
    "dot.png": (lambda p: save_picture(p, PART[:1, :1]), "too small (1 × 1"),
    "huge.png": (lambda p: png_header_only(p, 20_000, 20_000), "too large (20000 × 20000"),
    "print.jpg": (lambda p: Image.fromarray(PART).convert("CMYK").save(p), "CMYK"),
    "moving.gif": (animated, "holds 2 pictures"),
    "moving.png": (animated, "holds 2 pictures"),
    "glass.png": (half_transparent, "transparent"),
    "other.png": (lambda p: save_picture(p, good_part(303, 128, 96)), "128 × 96, but most are 96 × 96"),
    "lying.jpg": (lambda p: turned_by_exif(p, 64), "64 × 96, but most are 96 × 96"),
}
OPAQUE = np.full((96, 96, 1), 255, np.uint8)
READ_RIGHT: dict[str, Callable[[Path], object]] = {
    "grey.png": lambda p: save_picture(p, PART[..., 1]),
    "deep.png": lambda p: p.write_bytes(cv2.imencode(".png", PART[..., ::-1].astype(np.uint16) * 257)[1].tobytes()),
    "palette.png": lambda p: Image.fromarray(PART).quantize(256).save(p),
    "opaque.png": lambda p: save_picture(p, np.concatenate([good_part(304), OPAQUE], axis=2)),
    "part.tif": lambda p: save_picture(p, good_part(305)),
    "one.gif": lambda p: Image.fromarray(good_part(306)).save(p),
    "turned.jpg": turned_by_exif,
}


def read(folder: Path, region: Rectangle | None = None) -> GoodImages:
    paths = list_pictures(folder, recursive=True)
    return read_good_images(paths, lambda size: preparer_for(size, 64, region), FitMonitor())


@pytest.mark.parametrize("name", sorted(LEFT_OUT))
def test_a_bad_file_is_left_out_with_its_reason_and_the_rest_goes_on(tmp_path, name):
    make, reason = LEFT_OUT[name]
    good = write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    make(tmp_path / name)
    found = read(tmp_path)
    assert list(found.paths) == good
    [left_out] = found.left_out
    assert left_out.path.name == name
    assert reason in left_out.reason
    assert str(left_out).count(name) == 1


@pytest.mark.parametrize("name", sorted(READ_RIGHT))
def test_an_unusual_file_is_read_right(tmp_path, name):
    write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    READ_RIGHT[name](tmp_path / name)
    found = read(tmp_path)
    assert found.left_out == ()
    assert tmp_path / name in found.paths


def test_a_picture_turned_by_exif_is_learned_upright(tmp_path):
    write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    turned_by_exif(tmp_path / "turned.jpg")
    found = read(tmp_path)
    prepared = found.prepared[found.paths.index(tmp_path / "turned.jpg")].permute(1, 2, 0).numpy() * 255
    upright = found.preparer.prepare(PART).image.astype(float)
    errors = [np.abs(prepared - np.rot90(upright, turns)).mean() for turns in range(4)]
    assert errors[0] < 0.5 * min(errors[1:])


def test_all_of_them_at_once(tmp_path):
    write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    for name, (make, _) in LEFT_OUT.items():
        make(tmp_path / name)
    for name, make_right in READ_RIGHT.items():
        make_right(tmp_path / name)
    found = read(tmp_path)
    assert {left_out.path.name for left_out in found.left_out} == set(LEFT_OUT)
    assert len(found.paths) == len(found.prepared) == MINIMUM_GOOD_IMAGES + len(READ_RIGHT)


def test_prepared_pictures_belong_to_their_paths(tmp_path):
    paths = write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    (tmp_path / "000a.png").write_bytes(b"")
    found = read(tmp_path, region=Rectangle(x=8, y=16, width=64, height=64))
    for index, path in enumerate(paths):
        expected = np.asarray(Image.open(path))[16:80, 8:72]
        image = found.prepared[index]
        assert image.shape == (3, 64, 64)
        assert (np.rint(image.numpy() * 255) == expected.transpose(2, 0, 1)).all()


# Copies


def test_exact_copies_are_left_out_whatever_their_file_format(tmp_path):
    write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    copies = [tmp_path / "copy.png", tmp_path / "copy.tif", tmp_path / "sub" / "000.png"]
    for copy in copies:
        save_picture(copy, good_part(0))
    found = read(tmp_path)
    assert len(found.paths) == MINIMUM_GOOD_IMAGES
    assert sorted(left_out.path for left_out in found.left_out) == sorted(copies)
    assert all("same picture as 000.png" in left_out.reason for left_out in found.left_out)


def test_a_part_that_differs_by_one_value_is_no_copy(tmp_path):
    write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    almost = good_part(0)
    almost[0, 0, 0] ^= 1
    save_picture(tmp_path / "almost.png", almost)
    assert read(tmp_path).left_out == ()


# Too few


@pytest.mark.parametrize("count", [1, 2, MINIMUM_GOOD_IMAGES - 1])
def test_too_few_good_pictures_are_refused_with_the_number_needed_and_why(tmp_path, count):
    write_good_parts(tmp_path, count)
    with pytest.raises(CalibrationError) as caught:
        read(tmp_path)
    assert f"Only {count} usable" in caught.value.what
    assert f"at least {MINIMUM_GOOD_IMAGES} are needed" in caught.value.what
    assert "has not seen" in caught.value.what
    assert "Take more pictures" in caught.value.remedy


def test_just_enough(tmp_path):
    write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    assert len(read(tmp_path).paths) == MINIMUM_GOOD_IMAGES


def test_copies_do_not_count(tmp_path):
    for number in range(MINIMUM_GOOD_IMAGES):
        save_picture(tmp_path / f"{number}.png", PART)
    with pytest.raises(CalibrationError, match="Only 1 usable"):
        read(tmp_path)


def test_where_too_few_remain_the_reasons_are_given_for_the_first_five(tmp_path):
    for number in range(7):
        (tmp_path / f"{number}.png").write_bytes(b"")
    with pytest.raises(CalibrationError) as caught:
        read(tmp_path)
    what = caught.value.what
    assert "Only 0 usable" in what
    assert [f"{number}.png" in what for number in range(7)] == [True] * 5 + [False] * 2
    assert "and 2 more" in what


def test_a_region_outside_the_pictures_is_named(tmp_path):
    write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    with pytest.raises(CalibrationError) as caught:
        read(tmp_path, region=Rectangle(x=50, y=50, width=60, height=60))
    assert caught.value.what == "The region 50,50,60,60 does not lie inside the picture of 96 × 96."
    assert caught.value.remedy == "Give x, y, width and height in pixels of the picture."


def test_the_most_common_size_wins(tmp_path):
    write_good_parts(tmp_path / "a", 3, width=128)
    write_good_parts(tmp_path / "b", MINIMUM_GOOD_IMAGES + 1, first_seed=50)
    found = read(tmp_path)
    assert found.preparation.picture_size == (96, 96)
    assert len(found.left_out) == 3


# Folders


@pytest.mark.parametrize("kind", ["missing", "empty", "a file", "without pictures"])
def test_a_folder_without_pictures_is_one_clear_message(tmp_path, kind):
    folder = tmp_path / "good"
    if kind == "a file":
        folder.write_text("x")
    elif kind != "missing":
        folder.mkdir()
    if kind == "without pictures":
        (folder / "readme.txt").write_text("x")
    with pytest.raises(ImageError) as caught:
        read(folder)
    assert str(folder) in caught.value.what
    assert caught.value.remedy


# Progress


def make_preparer(picture_size: tuple[int, int]) -> Preparer:
    return preparer_for(picture_size, 64)


def test_progress_is_reported_and_reading_can_be_cancelled(tmp_path):
    paths = write_good_parts(tmp_path, MINIMUM_GOOD_IMAGES)
    seen: list[FitProgress] = []
    read_good_images(paths, make_preparer, FitMonitor(seen.append))
    assert [progress.done for progress in seen] == list(range(MINIMUM_GOOD_IMAGES + 1))
    assert {(progress.stage, progress.total) for progress in seen} == {("reading", MINIMUM_GOOD_IMAGES)}

    monitor = FitMonitor(lambda progress: monitor.cancel() if progress.done == 3 else None)
    with pytest.raises(FitCancelled):
        read_good_images(paths, make_preparer, monitor)
