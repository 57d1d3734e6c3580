"""A model is converted once; what is kept is used only if it is exactly what would be made again."""

from __future__ import annotations

import copy
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from torch import Tensor

from models import graph_cache, runtime
from models.anomaly_map import MapHead, ScoringModel
from models.graph_cache import GRAPHS_KEPT, GraphCache
from models.padim import Padim
from models.patchcore import PatchCore
from models.runtime import DeviceChoice, open_runtime
from tests.conftest import ExpectLog
from tests.unit.models.fits import SIZE, Fitted, as_pictures


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "graphs"


@pytest.fixture
def model(fitted_padim: Fitted[Padim]) -> ScoringModel:
    return ScoringModel(copy.deepcopy(fitted_padim.detector), MapHead(SIZE, 2.0))


@pytest.fixture
def pictures(new_parts: Tensor) -> NDArray[np.uint8]:
    return as_pictures(new_parts)


Open = Callable[[ScoringModel], NDArray[np.float32]]


@pytest.fixture
def open_and_count(
    folder: Path, pictures: NDArray[np.uint8], monkeypatch: pytest.MonkeyPatch
) -> tuple[Open, list[object]]:
    """The scores of a model opened with the cache, and one item for each conversion."""
    converted: list[object] = []
    convert = runtime.converted

    def counting(*given: object) -> object:
        converted.append(given)
        return convert(*given)

    monkeypatch.setattr(runtime, "converted", counting)

    def scores(given: ScoringModel) -> NDArray[np.float32]:
        return open_runtime(given, SIZE, DeviceChoice.OPENVINO, GraphCache(folder, "1.0"))(pictures)[1]

    return scores, converted


def test_the_second_time_nothing_is_converted_and_the_scores_are_the_same(
    model: ScoringModel, open_and_count: tuple[Open, list[object]]
) -> None:
    scores, converted = open_and_count
    first = scores(model)
    assert len(converted) == 1
    np.testing.assert_array_equal(scores(model), first)
    assert len(converted) == 1


def test_a_changed_weight_is_another_graph(model: ScoringModel, open_and_count: tuple[Open, list[object]]) -> None:
    scores, converted = open_and_count
    first = scores(model)
    for buffer in model.detector.buffers():
        if buffer.is_floating_point():
            buffer += 0.1
    second = scores(model)
    assert len(converted) == 2
    assert not np.array_equal(first, second)


def test_the_key_holds_all_that_a_graph_depends_on(
    model: ScoringModel, fitted_patchcore: Fitted[PatchCore], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = GraphCache(folder, "1.0")
    detector = fitted_patchcore.detector
    reweighted = copy.deepcopy(detector)
    reweighted.config = detector.config.model_copy(update={"reweight": 3})
    mask = np.ones(SIZE, np.bool_)
    mask[:5] = False
    keys = [
        cache.key(model, SIZE),
        cache.key(model, (SIZE[0] * 2, SIZE[1])),
        GraphCache(folder, "1.1").key(model, SIZE),
        cache.key(ScoringModel(model.detector, MapHead(SIZE, 3.0)), SIZE),
        cache.key(ScoringModel(model.detector, MapHead(SIZE, 2.0, mask)), SIZE),
        cache.key(ScoringModel(detector, MapHead(SIZE, 2.0)), SIZE),
        cache.key(ScoringModel(reweighted, MapHead(SIZE, 2.0)), SIZE),
    ]
    assert cache.key(model, SIZE) == keys[0]
    monkeypatch.setattr(graph_cache.importlib.metadata, "version", lambda library: f"{library} 99")
    keys.append(cache.key(model, SIZE))
    monkeypatch.setattr(graph_cache, "_source", lambda module: b"changed code")
    keys.append(cache.key(model, SIZE))
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("harm", ["weights", "graph", "missing"])
def test_a_damaged_graph_is_made_again(
    harm: str, folder: Path, model: ScoringModel, open_and_count: tuple[Open, list[object]], expected_log: ExpectLog
) -> None:
    scores, converted = open_and_count
    first = scores(model)
    [kept] = folder.iterdir()
    if harm == "missing":
        (kept / "graph.bin").unlink()
    else:
        expected_log("is damaged and is made again")
        file = kept / ("graph.bin" if harm == "weights" else "graph.xml")
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
    np.testing.assert_array_equal(scores(model), first)
    assert len(converted) == 2
    np.testing.assert_array_equal(scores(model), first)
    assert len(converted) == 2


def test_a_graph_in_use_is_in_memory_whatever_becomes_of_its_file(
    folder: Path, model: ScoringModel, pictures: NDArray[np.uint8]
) -> None:
    """Were the file mapped, a line that runs would compute with what is written into it, or end with a bus error."""
    for _ in range(2):
        runtime = open_runtime(model, SIZE, DeviceChoice.OPENVINO, GraphCache(folder, "1.0"))
    expected = runtime(pictures[:1])[1], runtime(pictures)[1]
    [kept] = folder.iterdir()
    maps = Path("/proc/self/maps")
    if maps.exists():
        assert str(kept / "graph.bin") not in maps.read_text(encoding="utf-8")
    weights = kept / "graph.bin"
    with weights.open("r+b") as file:
        file.write(bytes(weights.stat().st_size))
    np.testing.assert_array_equal(runtime(pictures[:1])[1], expected[0])
    np.testing.assert_array_equal(runtime(pictures)[1], expected[1])


def test_a_note_that_cannot_be_read_keeps_no_other_from_being_written(folder: Path) -> None:
    cache = GraphCache(folder, "1.0")

    def save(file: Path) -> None:
        file.write_text("graph")
        file.with_suffix(".bin").write_text("weights")

    key = "0" * 32
    cache.keep(key, save)
    cache.note("first", key)
    notes = folder / ".noted"
    (notes / "damaged").write_bytes(b"\xff\xfe\0")
    (notes / "folder").mkdir()
    cache.note("second", key)
    assert cache.noted("first") == cache.noted("second") == cache.find(key)
    assert cache.noted("damaged") is None
    assert not (notes / "damaged").exists()


def test_a_folder_that_cannot_be_written_only_costs_time(
    folder: Path, model: ScoringModel, open_and_count: tuple[Open, list[object]], expected_log: ExpectLog
) -> None:
    expected_log("A compiled graph is not kept")
    folder.write_text("a file where the folder should be")
    scores, converted = open_and_count
    assert np.isfinite(scores(model)).all()
    assert len(converted) == 1


def test_only_the_graphs_used_last_are_kept(folder: Path) -> None:
    def save(file: Path) -> None:
        file.write_text("graph")
        file.with_suffix(".bin").write_text("weights")

    cache = GraphCache(folder, "1.0")
    for number in range(GRAPHS_KEPT + 3):
        cache.keep(f"key {number}", save)
        if number >= 1:
            assert cache.find("key 0") is not None, "used again and again"
    left = {path.name for path in folder.iterdir()}
    assert left == {"key 0"} | {f"key {number}" for number in range(4, GRAPHS_KEPT + 3)}


def test_what_a_killed_program_has_half_written_is_removed_when_it_is_old(folder: Path) -> None:
    def save(file: Path) -> None:
        file.write_text("graph")
        file.with_suffix(".bin").write_text("weights")

    cache = GraphCache(folder, "1.0")
    drafts: list[Path] = []

    def note_and_save(file: Path) -> None:
        drafts.append(file.parent)
        save(file)

    cache.keep("a", note_and_save)
    [left] = drafts
    for age_s, stays in ((0, True), (90_000, False)):
        left.mkdir(exist_ok=True)
        os.utime(left, (time.time() - age_s,) * 2)
        cache.keep("b", save)
        assert left.exists() is stays
    assert cache.find("a") is not None
