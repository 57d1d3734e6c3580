"""The demo product on disk: layout, and nothing half-written."""

from __future__ import annotations

import csv
import errno
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.demo.dataset import write_dataset
from inspector.demo.defects import DefectKind
from inspector.demo.line import plan_line, plan_test_defects
from inspector.demo.part import PartRenderer
from inspector.errors import RecordError


@pytest.fixture(scope="module")
def renderer() -> PartRenderer:
    return PartRenderer((160, 128))


@pytest.fixture(scope="module")
def progress() -> list[tuple[int, int]]:
    """What ``dataset`` reported while it was written."""
    return []


@pytest.fixture(scope="module")
def dataset(renderer: PartRenderer, progress: list[tuple[int, int]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("flange")  # there and empty: it is used
    return write_dataset(folder, 7, lambda done, total: progress.append((done, total)), renderer)


def test_layout_is_mvtec_plus_the_line(dataset: Path) -> None:
    def names(folder: str) -> list[str]:
        return sorted(path.name for path in (dataset / folder).iterdir())

    assert sorted(p.name for p in dataset.iterdir()) == ["ground_truth", "line", "line.csv", "test", "train"]
    assert names("train/good") == [f"{i:03d}.png" for i in range(60)]
    assert names("test/good") == [f"{i:03d}.png" for i in range(20)]
    assert names("line") == [f"{i:03d}.png" for i in range(1, 61)]
    assert names("test") == sorted(["good", *(kind.value for kind in DefectKind)])
    for kind in DefectKind:
        pictures = names(f"test/{kind.value}")
        assert len(pictures) == len(plan_test_defects(kind))
        assert names(f"ground_truth/{kind.value}") == [name.replace(".png", "_mask.png") for name in pictures]


def test_pictures_and_masks_are_read_back_as_rendered(dataset: Path, renderer: PartRenderer) -> None:
    part = plan_test_defects(DefectKind.STAIN, 7)[5].render(renderer)
    picture = cv2.imread(str(dataset / "test/stain/005.png"), cv2.IMREAD_COLOR)
    mask = cv2.imread(str(dataset / "ground_truth/stain/005_mask.png"), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(picture[..., ::-1], part.picture)
    assert np.array_equal(mask > 0, part.mask)
    assert set(np.unique(mask)) == {0, 255}


def test_table_tells_the_truth_about_the_line(dataset: Path, renderer: PartRenderer) -> None:
    with (dataset / "line.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["file"] for row in rows] == [f"{i:03d}.png" for i in range(1, 61)]
    expected = [part.defect.kind.value if part.defect else "good" for part in plan_line(7)]
    assert [row["defect"] for row in rows] == expected
    pixels = [int(row["defect_px"]) for row in rows]
    assert pixels == [int(part.render(renderer).mask.sum()) for part in plan_line(7)]


def test_progress_counts_every_picture(dataset: Path, progress: list[tuple[int, int]]) -> None:
    total = len(list(dataset.rglob("[0-9][0-9][0-9].png")))
    assert progress == [(done, total) for done in range(1, total + 1)]


def test_interrupted_write_leaves_nothing(tmp_path: Path, renderer: PartRenderer) -> None:
    def interrupt(done: int, total: int) -> None:
        assert not (tmp_path / "set").exists(), "looks complete before it is"
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_dataset(tmp_path / "set", on_progress=interrupt, renderer=renderer)
    assert list(tmp_path.iterdir()) == []


def test_full_disk_gives_one_clear_error_and_leaves_nothing(
    tmp_path: Path, renderer: PartRenderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    write_bytes = Path.write_bytes

    def run_full(path: Path, data: bytes) -> int:
        written.append(path.name)
        if len(written) > 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write_bytes(path, data)

    monkeypatch.setattr(Path, "write_bytes", run_full)
    with pytest.raises(RecordError) as caught:
        write_dataset(tmp_path / "set", renderer=renderer)
    assert "No space left" in caught.value.what
    assert caught.value.remedy
    assert len(written) == 3
    assert list(tmp_path.iterdir()) == []


def test_folder_in_use_and_file_in_the_way_are_refused_untouched(tmp_path: Path, renderer: PartRenderer) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "mine.txt").write_text("keep")
    (tmp_path / "file").write_text("keep")
    for folder in (tmp_path / "set", tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(RecordError):
            write_dataset(folder, renderer=renderer)
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["file", "mine.txt", "set"]
