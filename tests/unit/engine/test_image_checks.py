"""What speaks against a picture: by itself, and beside the others of its set."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from inspector.core.image_file import list_pictures, read_picture
from inspector.core.teaching import ImageReport, Suspicion
from inspector.engine import picture_look
from inspector.engine.good_images import preparer_for
from inspector.engine.image_checks import GoodImageChecks, doubts_about
from inspector.engine.near_duplicates import find_near_duplicates
from inspector.recipes.plan import AlignmentPlan
from inspector.recipes.preparer import Preparer
from inspector.recipes.shapes import Rectangle
from tests.sample_parts import good_part, png_header_only, save_picture, write_good_parts

Pixels = NDArray[np.uint8]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_good_parts(tmp_path, 30)
    return tmp_path


def scanned(folder: Path, excluded: frozenset[Path] = frozenset()) -> tuple[GoodImageChecks, dict[str, ImageReport]]:
    checks = GoodImageChecks()
    reports = {report.path.name: report for batch in checks.scan(list_pictures(folder), excluded) for report in batch}
    return checks, reports


def suspects(reports: dict[str, ImageReport]) -> dict[str, list[Suspicion]]:
    return {name: [doubt.suspicion for doubt in report.doubts] for name, report in reports.items() if report.doubts}


def test_good_parts_are_not_suspected_and_are_measured_as_they_are(folder):
    checks, reports = scanned(folder)
    assert suspects(reports) == {}
    assert checks.usable(frozenset()) == 30
    assert checks.usable({folder / "003.png"}) == 29
    grey = cv2.cvtColor(read_picture(folder / "003.png"), cv2.COLOR_RGB2GRAY).astype(float)
    report = reports["003.png"]
    assert report.size == (96, 96)
    assert report.brightness == pytest.approx(grey.mean())
    assert report.contrast == pytest.approx(grey.std())
    assert report.sharpness == pytest.approx(cv2.Laplacian(grey.astype(np.uint8), cv2.CV_64F).std(), rel=1e-3)


def test_thumbnails_are_small_jpegs_of_the_whole_picture(tmp_path):
    save_picture(tmp_path / "wide.png", good_part(1, 800, 200))
    save_picture(tmp_path / "small.png", good_part(1, 40, 30))
    _, reports = scanned(tmp_path)
    sizes = {}
    for name, report in reports.items():
        assert report.thumbnail is not None
        with Image.open(io.BytesIO(report.thumbnail)) as image:
            assert image.format == "JPEG"
            sizes[name] = image.size
    assert sizes == {"wide.png": (160, 40), "small.png": (40, 30)}


def blurred(part: Pixels) -> Pixels:
    return np.asarray(cv2.GaussianBlur(part, (0, 0), 3), np.uint8)


def brighter(part: Pixels) -> Pixels:
    return np.asarray(np.clip(part.astype(int) + 40, 0, 255), np.uint8)


def flat(part: Pixels) -> Pixels:
    return np.asarray(part.mean() + 0.4 * (part - part.mean()), np.uint8)


def grey(part: Pixels) -> Pixels:
    return np.repeat(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)


@pytest.mark.parametrize(
    ("change", "suspicion"),
    [
        (blurred, Suspicion.BLURRED),
        (brighter, Suspicion.BRIGHTNESS),
        (flat, Suspicion.CONTRAST),
        (grey, Suspicion.OTHER_CHANNELS),
    ],
)
def test_a_picture_that_differs_is_suspected_of_that_and_the_others_are_not(
    folder, change: Callable[[Pixels], Pixels], suspicion
):
    save_picture(folder / "odd.png", change(good_part(99)))
    _, reports = scanned(folder)
    found = suspects(reports)
    assert suspicion in found.pop("odd.png")
    assert found == {}
    [doubt] = [doubt for doubt in reports["odd.png"].doubts if doubt.suspicion is suspicion]
    assert doubt.value != doubt.usual
    assert reports["odd.png"].usable


@pytest.mark.parametrize(
    ("change", "suspicion"),
    [(blurred, Suspicion.BLURRED), (brighter, Suspicion.BRIGHTNESS), (lambda part: part, None)],
    ids=["blurred", "brighter", "good"],
)
def test_a_live_picture_is_compared_with_those_that_were_taken(change, suspicion):
    taken = [picture_look.look_of(good_part(seed), Path(str(seed))) for seed in range(10)]
    look = picture_look.look_of(change(good_part(99)), Path("live"))
    found = [doubt.suspicion for doubt in doubts_about(look, taken)]
    assert suspicion in found if suspicion else not found


def test_a_part_that_still_stands_there_was_taken_already():
    taken = [picture_look.look_of(good_part(seed), Path(str(seed))) for seed in range(10)]
    again = picture_look.look_of(good_part(9), Path("live"))
    assert [(doubt.suspicion, doubt.other) for doubt in doubts_about(again, taken)] == [(Suspicion.DUPLICATE, "9")]
    assert doubts_about(again, []) == []


def test_an_even_set_does_not_make_trifles_stand_out(tmp_path):
    base = good_part(5)
    for number in range(20):
        noise = np.random.default_rng(number).normal(0, 2, base.shape)
        save_picture(tmp_path / f"{number}.png", np.asarray(np.clip(base + noise, 0, 255), np.uint8))
    save_picture(tmp_path / "a touch brighter.png", np.asarray(np.clip(base.astype(int) + 3, 0, 255), np.uint8))
    _, reports = scanned(tmp_path)
    kinds = {suspicion for found in suspects(reports).values() for suspicion in found}
    assert not kinds & {Suspicion.BRIGHTNESS, Suspicion.CONTRAST, Suspicion.BLURRED}


def test_kinds_of_files_are_read_as_everywhere_else(tmp_path):
    part = good_part(1)
    write_good_parts(tmp_path, 10, first_seed=10)
    Image.fromarray(part).convert("P").save(tmp_path / "palette.png")
    Image.fromarray(np.dstack([part, np.full(part.shape[:2], 255, np.uint8)])).save(tmp_path / "opaque.png")
    Image.fromarray(np.dstack([part, np.full(part.shape[:2], 9, np.uint8)])).save(tmp_path / "transparent.png")
    Image.fromarray(part[..., 0].astype(np.uint16) * 257).save(tmp_path / "deep.png")
    Image.fromarray(part).convert("CMYK").save(tmp_path / "print.jpg")
    exif = Image.Exif()
    exif[274] = 6
    Image.fromarray(np.ascontiguousarray(good_part(3, 96, 64))).save(tmp_path / "turned.jpg", exif=exif)
    png_header_only(tmp_path / "huge.png", 20_000, 20_000)
    _, reports = scanned(tmp_path)
    found = suspects(reports)
    for name, word in {"transparent.png": "transparent", "print.jpg": "CMYK", "huge.png": "too large"}.items():
        assert found[name] == [Suspicion.UNREADABLE]
        assert word in reports[name].doubts[0].text
    assert Suspicion.OTHER_CHANNELS in found["deep.png"]
    assert reports["turned.jpg"].size == (64, 96)  # upright
    assert Suspicion.UNREADABLE not in {*found.get("palette.png", []), *found.get("opaque.png", [])}


def test_copies_name_the_first_of_those_that_are_learned(folder):
    (folder / "copy.png").write_bytes((folder / "001.png").read_bytes())
    Image.fromarray(read_picture(folder / "001.png")).save(folder / "copy.bmp")
    checks, reports = scanned(folder)
    assert suspects(reports) == {"copy.png": [Suspicion.DUPLICATE], "copy.bmp": [Suspicion.DUPLICATE]}
    assert {reports[name].doubts[0].other for name in ("copy.png", "copy.bmp")} == {"001.png"}
    changed = {report.path.name: report for report in checks.review({folder / "001.png"})}
    assert suspects({**reports, **changed}).keys() == {"001.png", "copy.png"}
    assert checks.review({folder / "001.png"}) == []  # nothing changed since


def test_another_size_is_that_of_the_few(folder):
    save_picture(folder / "other.png", good_part(60, 128, 96))
    _, reports = scanned(folder)
    [doubt] = [d for d in reports["other.png"].doubts if d.suspicion is Suspicion.OTHER_SIZE]
    assert doubt.other == "96 × 96"
    assert reports["other.png"].size == (128, 96)
    assert not reports["other.png"].usable


def test_only_files_that_changed_are_read_again(folder, monkeypatch):
    checks, _ = scanned(folder)
    read: list[str] = []
    original = picture_look.look_at
    monkeypatch.setattr(picture_look, "look_at", lambda path: (read.append(path.name), original(path))[1])
    save_picture(folder / "004.png", good_part(77))
    os.utime(folder / "004.png", (2e9, 2e9))
    save_picture(folder / "new.png", good_part(78))
    for _ in checks.scan(list_pictures(folder), frozenset()):
        pass
    assert sorted(read) == ["004.png", "new.png"]


def test_a_scan_that_is_given_up_can_be_reviewed(folder):
    checks = GoodImageChecks()
    scan = checks.scan(list_pictures(folder), frozenset())
    for _ in range(5):
        next(scan)
    scan.close()
    assert checks.review(frozenset()) == []
    assert checks.usable(frozenset()) == 5


def test_pictures_without_the_part_are_found_once_and_again_with_another_pattern(folder):
    save_picture(folder / "nothing.png", np.full((96, 96, 3), 90, np.uint8))
    checks, _ = scanned(folder)
    plan = AlignmentPlan(reference=folder / "000.png", pattern=Rectangle(x=5, y=5, width=86, height=86))

    class Counting(Preparer):
        asked = 0

        def prepare(self, picture):  # type: ignore[no-untyped-def]
            self.asked += 1
            return super().prepare(picture)

    preparation = preparer_for((96, 96), 64, alignment=plan).preparation
    preparer = Counting(preparation, read_picture(folder / "000.png"))
    changed = [report for batch in checks.look_for_parts(preparer, plan, frozenset()) for report in batch]
    assert {report.path.name for report in changed} >= {"nothing.png"}
    [doubt] = [
        d for r in changed if r.path.name == "nothing.png" for d in r.doubts if d.suspicion is Suspicion.NOT_FOUND
    ]
    assert doubt.text
    asked = preparer.asked
    assert asked == 31
    for _ in checks.look_for_parts(preparer, plan, frozenset()):
        pass
    assert preparer.asked == asked
    for _ in checks.look_for_parts(preparer, plan.model_copy(update={"minimum_match": 0.45}), frozenset()):
        pass
    assert preparer.asked > asked


# The same shot twice


def signatures(pictures: list[Pixels]) -> Pixels:
    return np.array(
        [cv2.resize(cv2.cvtColor(p, cv2.COLOR_RGB2GRAY), (64, 64), interpolation=cv2.INTER_AREA) for p in pictures]
    )


def as_jpeg(picture: Pixels, quality: int) -> Pixels:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=quality)
    return np.asarray(Image.open(buffer))


def changed_copies(picture: Pixels) -> dict[str, Pixels]:
    height, width = picture.shape[:2]
    noise = np.random.default_rng(0).normal(0, 3, picture.shape)
    return {
        "strong JPEG": as_jpeg(picture, 50),
        "smaller": np.asarray(
            cv2.resize(picture, (round(0.8 * width), round(0.8 * height)), interpolation=cv2.INTER_AREA)
        ),
        "noise": np.asarray(np.clip(picture + noise, 0, 255), np.uint8),
        "brighter": np.asarray(np.clip(picture * 1.04, 0, 255), np.uint8),
    }


@pytest.mark.parametrize("product", ["bottle", "cookies", "aliens"])
def test_real_parts_in_a_fixture_are_not_the_same_shot_and_copies_of_one_are(shared_data, product):
    pictures = [read_picture(path) for path in list_pictures(shared_data / product / "train" / "good")[2:32]]
    assert find_near_duplicates(signatures(pictures)) == []
    for name, copy in changed_copies(pictures[7]).items():
        assert find_near_duplicates(signatures([*pictures, copy])) == [(7, len(pictures))], name


def test_a_copy_shifted_a_little_is_the_same_shot_where_parts_lie_anyhow(shared_data):
    pictures = [read_picture(path) for path in list_pictures(shared_data / "cookies" / "train" / "good")[2:31]]
    shifted = np.roll(pictures[4], (3, 2), axis=(0, 1))
    assert find_near_duplicates(signatures([*pictures, shifted])) == [(4, len(pictures))]


def test_a_second_shot_is_suspected_unless_the_first_is_excluded(folder):
    Image.fromarray(read_picture(folder / "003.png")).save(folder / "again.jpg", quality=95)
    checks, reports = scanned(folder)
    assert suspects(reports) == {"again.jpg": [Suspicion.NEAR_DUPLICATE]}
    assert reports["again.jpg"].doubts[0].other == "003.png"
    assert reports["again.jpg"].usable
    [changed] = checks.review({folder / "003.png"})
    assert (changed.path.name, changed.doubts) == ("again.jpg", ())


def test_few_pictures_give_no_answer():
    part = good_part(1)
    assert find_near_duplicates(signatures([part, part])) == []
    assert find_near_duplicates(np.zeros((0, 64, 64), np.uint8)) == []


def test_all_shots_of_the_same_are_paired():
    pictures = [good_part(seed) for seed in range(30)]
    pictures += [as_jpeg(pictures[3], 95), as_jpeg(pictures[3], 85)]
    assert find_near_duplicates(signatures(pictures)) == [(3, 30), (3, 31), (30, 31)]
