"""A recipe on the graph of an earlier time: the same scores, without torch; the usual way wherever that is not sure."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from inspector.core.frame import Frame
from inspector.engine.kept_inspector import load_kept
from inspector.engine.part_inspector import load_inspector
from inspector.recipes.store import RecipeStore, StoredRecipe
from models.devices import DeviceChoice
from models.graph_cache import GraphCache
from tests.conftest import CHECKOUT, ExpectLog
from tests.sample_parts import defective_part, good_part

ON_CPU = DeviceChoice.OPENVINO


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, taught_store: RecipeStore) -> Path:
    """With the graph of ``taught``."""
    path = tmp_path_factory.mktemp("graphs")
    load_inspector(taught_store.open("ring"), ON_CPU, GraphCache(path, "1"))
    return path


def test_it_judges_as_the_recipe_does(folder: Path, taught: StoredRecipe) -> None:
    kept = load_kept(taught, ON_CPU, GraphCache(folder, "1"))
    usual = load_inspector(taught, ON_CPU, GraphCache(folder, "1"))
    assert kept is not None
    for picture in (good_part(1), defective_part(2)[0]):
        one, other = (inspector.inspect(Frame(1, picture, "part")) for inspector in (kept, usual))
        assert one.verdict is other.verdict
        assert one.score == other.score
        assert np.array_equal(one.anomaly_map, other.anomaly_map)
    assert kept.device == usual.device


def test_torch_is_not_imported(folder: Path, taught: StoredRecipe) -> None:
    code = f"""
import sys
from pathlib import Path
from inspector.engine.fallback import LineInspector
from inspector.engine.kept_inspector import load_kept
from inspector.recipes.store import RecipeStore
from models.devices import DeviceChoice
from models.graph_cache import GraphCache
stored = RecipeStore(Path({str(taught.folder.parents[1])!r})).open({taught.recipe.name!r}, {taught.recipe.version})
assert LineInspector(stored, load_kept(stored, DeviceChoice.OPENVINO, GraphCache(Path({str(folder)!r}), "1")))
print(*{{"torch", "timm", "scipy", "sqlalchemy"}} & set(sys.modules))
"""
    ended = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert (ended.stdout, ended.returncode) == ("\n", 0), ended.stderr


def test_another_edition_device_or_recipe_has_no_graph_there(
    folder: Path, taught: StoredRecipe, tmp_path: Path
) -> None:
    assert load_kept(taught, ON_CPU, GraphCache(folder, "2")) is None
    assert load_kept(taught, ON_CPU, GraphCache(tmp_path, "1")) is None
    assert load_kept(taught, DeviceChoice.TORCH, GraphCache(folder, "1")) is None
    assert load_kept(taught, DeviceChoice.CUDA, GraphCache(folder, "1")) is None


def test_references_that_are_off_are_left_to_the_usual_way(
    folder: Path, taught: StoredRecipe, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    expected_log("The kept graph of")
    monkeypatch.setattr("inspector.engine.judging.SCORE_TOLERANCE", -1.0)
    assert load_kept(taught, ON_CPU, GraphCache(folder, "1")) is None


def test_a_damaged_graph_is_left_to_the_usual_way(
    taught: StoredRecipe, tmp_path: Path, expected_log: ExpectLog
) -> None:
    graphs = GraphCache(tmp_path, "1")
    load_inspector(taught, ON_CPU, graphs)
    weights = next(path for path in tmp_path.rglob("graph.bin"))
    weights.write_bytes(weights.read_bytes()[:-1])
    expected_log("is damaged and is made again")
    assert load_kept(taught, ON_CPU, graphs) is None
