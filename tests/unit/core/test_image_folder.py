"""Which files of a folder are pictures, and in which order they come."""

import os
from pathlib import Path

import pytest

from inspector.core.image_file import list_pictures
from inspector.errors import ImageError


def fill(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


def names(folder: Path, *, recursive: bool = False) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in list_pictures(folder, recursive=recursive)]


def test_numbers_are_ordered_by_value_and_letters_without_case(tmp_path):
    fill(tmp_path, "10.png", "2.png", "1.png", "part_100.JPG", "Part_20.jpg", "007.tif", "b.webp", "A.bmp")
    assert names(tmp_path) == [
        "1.png", "2.png", "007.tif", "10.png", "A.bmp", "b.webp", "Part_20.jpg", "part_100.JPG",
    ]  # fmt: skip


def test_hidden_files_folders_and_other_files_are_left_out(tmp_path):
    fill(tmp_path, "a.png", ".b.png", "notes.txt", "Thumbs.db", "a.png.part", "no_suffix", ".cache/c.png")
    (tmp_path / "folder.png").mkdir()
    assert names(tmp_path) == ["a.png"]
    assert names(tmp_path, recursive=True) == ["a.png"]


def test_subfolders_are_walked_only_when_asked(tmp_path):
    fill(tmp_path, "good/10.png", "good/9.png", "broken 2/1.png", "broken 10/1.png", "top.png")
    assert names(tmp_path) == ["top.png"]
    assert names(tmp_path, recursive=True) == [
        "broken 2/1.png", "broken 10/1.png", "good/9.png", "good/10.png", "top.png",
    ]  # fmt: skip


def test_the_order_does_not_depend_on_the_disk(tmp_path, monkeypatch):
    fill(tmp_path, *(f"{i}.png" for i in range(30)))
    in_order = names(tmp_path)

    class Reversed:
        def __init__(self, folder: Path) -> None:
            with scandir(folder) as entries:
                self.entries = sorted(entries, key=lambda e: e.name, reverse=True)

        def __enter__(self) -> list[os.DirEntry[str]]:
            return self.entries

        def __exit__(self, *_: object) -> None: ...

    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", Reversed)
    assert names(tmp_path) == in_order


def test_a_link_to_a_folder_above_does_not_go_round_for_ever(tmp_path):
    fill(tmp_path, "a/1.png")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert names(tmp_path, recursive=True) == ["a/1.png"]


def refusal(folder: Path) -> ImageError:
    with pytest.raises(ImageError) as caught:
        list_pictures(folder, recursive=True)
    assert caught.value.remedy
    return caught.value


def test_missing_folder(tmp_path):
    assert "does not exist" in refusal(tmp_path / "nowhere").what


def test_a_file_is_not_a_folder(tmp_path):
    assert "is not a folder" in refusal(fill(tmp_path, "a.png") / "a.png").what


def test_a_folder_without_pictures(tmp_path):
    assert "There is no picture in" in refusal(fill(tmp_path, "notes.txt")).what


def test_a_subfolder_that_may_not_be_read_is_named(tmp_path, monkeypatch):
    """Tests may run as root, whom no permission stops: the refusal itself comes from a fake."""
    fill(tmp_path, "a/1.png", "b/1.png")
    scandir = os.scandir

    def refuse(folder: Path) -> object:
        if Path(folder).name == "b":
            raise PermissionError(13, "Permission denied", str(folder))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    error = refusal(tmp_path)
    assert str(tmp_path / "b") in error.what
    assert "permission" in error.remedy


def test_the_classes_of_a_real_data_set(shared_data):
    found = names(shared_data / "bottle" / "test", recursive=True)
    assert len(found) == 83
    assert {name.split("/")[0] for name in found} == {"broken_large", "broken_small", "contamination", "good"}
    assert found[0] == "broken_large/000.png"
