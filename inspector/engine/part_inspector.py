"""Loads a recipe onto a device, and makes sure that it judges there as it did."""

from __future__ import annotations

import logging

from inspector.engine.judging import SCORE_TOLERANCE as SCORE_TOLERANCE
from inspector.engine.judging import PartInspector as PartInspector
from inspector.engine.judging import load_preparer as load_preparer
from inspector.engine.judging import replay as replay
from inspector.engine.kept_inspector import note
from inspector.errors import RecipeError
from inspector.recipes.store import StoredRecipe
from models.anomaly_map import MapHead, ScoringModel
from models.base import ModelError
from models.graph_cache import GraphCache
from models.parallel_runtime import open_parallel_in_bf16, open_parallel_runtime
from models.runtime import DeviceChoice, OpenVinoRuntime, open_in_bf16, open_runtime
from models.storage import load_detector

_log = logging.getLogger(__name__)


def load_inspector(
    stored: StoredRecipe,
    device: DeviceChoice = DeviceChoice.AUTO,
    graphs: GraphCache | None = None,
    threads: int | None = None,
    cores: int | None = None,
) -> PartInspector:
    """Load a recipe's model onto a device and replay its references; quicker with ``graphs`` of an earlier time.

    Of ``threads`` all may use it at a time, a core each: for folders, where not the time for one part counts.

    ``cores``: of the processor, for one thread; see :func:`models.runtime.open_runtime`.

    Raises :class:`RecipeError` when the model is damaged, does not belong to the recipe, cannot run
    on the device, or does not reproduce the scores and verdicts it was saved with.
    """
    recipe = stored.recipe
    try:
        detector = load_detector(stored.folder)
        if detector.image_size != recipe.preparation.image_size or detector.kind != recipe.detector:
            raise ModelError("The model does not belong to this recipe.", "Restore the recipe, or calibrate again.")
        head = MapHead(detector.image_size, recipe.smoothing_sigma, recipe.preparation.inspected())
        model = ScoringModel(detector, head)
        if threads is not None:
            runtime = open_parallel_runtime(model, detector.image_size, device, graphs, threads=threads)
        else:
            runtime = open_runtime(model, detector.image_size, device, graphs, cores)
    except ModelError as error:
        raise RecipeError(f"{recipe.id} cannot be loaded. {error.what}", error.remedy) from error
    preparer = load_preparer(stored)
    inspector = PartInspector(recipe, runtime, preparer)
    replay(inspector, stored)
    if detector.config.precision == "bf16" and runtime.device == OpenVinoRuntime.device:
        try:
            if threads is not None:
                in_bf16 = open_parallel_in_bf16(model, detector.image_size, graphs, threads=threads)
            else:
                in_bf16 = open_in_bf16(model, detector.image_size, graphs, cores)
            quicker = PartInspector(recipe, in_bf16, preparer)
            replay(quicker, stored)
        except (ModelError, RecipeError) as error:
            _log.warning("%s stays at f32. %s", recipe.id, error.what)
            inspector.device += " · f32, not bf16"
        else:
            return quicker
    elif detector.config.precision == "f32" and graphs is not None and isinstance(runtime, OpenVinoRuntime):
        note(stored, model, graphs)
    return inspector
