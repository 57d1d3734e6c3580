"""A recipe on the graph that it was compiled to before: ready without torch, which takes seconds to import."""

from __future__ import annotations

import ctypes
import logging
import sys
from typing import TYPE_CHECKING

import numpy as np

from inspector.engine.judging import PartInspector, load_preparer, replay
from inspector.errors import RecipeError
from inspector.recipes.store import SUMS, StoredRecipe
from models.compiled_graph import CompiledGraph
from models.devices import DeviceChoice
from models.errors import ModelError
from models.graph_cache import GraphCache
from models.openvino_graph import read_graph

if TYPE_CHECKING:
    from models.anomaly_map import ScoringModel

_log = logging.getLogger(__name__)


def load_kept(
    stored: StoredRecipe, device: DeviceChoice, graphs: GraphCache, cores: int | None = None
) -> PartInspector | None:
    """As :func:`inspector.engine.part_inspector.load_inspector`, its references replayed; None where that would choose
    another device, computes in another precision, or finds no graph of an earlier time, and where anything fails:
    then that says why.
    """
    if device not in (DeviceChoice.AUTO, DeviceChoice.OPENVINO) or (device is DeviceChoice.AUTO and _may_have_cuda()):
        return None
    kept = graphs.noted(_name(stored, graphs))
    if kept is None:
        return None
    try:
        import openvino as ov

        core, size = ov.Core(), stored.recipe.preparation.image_size
        runtime = CompiledGraph(read_graph(core, kept), core, size, cores=cores)
        runtime(np.zeros((1, *size, 3), np.uint8))
        inspector = PartInspector(stored.recipe, runtime, load_preparer(stored))
        replay(inspector, stored)
    except (ImportError, RuntimeError, ModelError, RecipeError) as error:
        _log.warning("The kept graph of %s is not used: %s", stored.recipe.id, error)
        return None
    return inspector


def note(stored: StoredRecipe, model: ScoringModel, graphs: GraphCache) -> None:
    """``model``, in float32, was made of ``stored`` alone: its graph is found without it the next time."""
    graphs.note(_name(stored, graphs), graphs.key(model, model.detector.image_size))


def _name(stored: StoredRecipe, graphs: GraphCache) -> str:
    """Of all files of the recipe, which were compared with their sums, and of what is inspected."""
    return graphs.name((stored.folder / SUMS).read_bytes(), stored.recipe.preparation.inspected().tobytes())


def _may_have_cuda() -> bool:
    """Whether a driver is there; only torch knows whether it can be used."""
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True
