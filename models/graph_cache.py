"""Models as OpenVINO reads them, kept for the next time: converting one takes seconds, reading it does not."""

from __future__ import annotations

import hashlib
import importlib.metadata
import logging
import os
import pkgutil
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

import models
from models.anomaly_map import ScoringModel

GRAPHS_KEPT = 12
"""The ones used last; a graph is about as large as the recipe's model."""

_GRAPH, _WEIGHTS, _SUM = "graph.xml", "graph.bin", "SHA256"

_log = logging.getLogger(__name__)


class GraphCache:
    """A folder of graphs, each in a folder named by all that it was made from. It may be deleted at any time.

    Neither a damaged graph nor a folder that cannot be written is an error: the model is converted again.
    ``edition`` stands for the code where that cannot be read, in a built executable.
    """

    def __init__(self, folder: Path, edition: str) -> None:
        self._folder = folder
        self._edition = edition

    def key(self, model: ScoringModel, image_size: tuple[int, int]) -> str:
        """Of all that the graph depends on: weights, settings, the code that uses them, versions of the libraries."""
        digest = hashlib.sha256(repr((self._edition, image_size, model, model.detector.config)).encode())
        for name, value in (*model.named_parameters(), *model.named_buffers()):
            digest.update(f"{name} {value.dtype} {tuple(value.shape)}".encode())
            digest.update(np.ascontiguousarray(value.detach().cpu().numpy()).data)
        for library in ("openvino", "torch", "timm"):
            digest.update(importlib.metadata.version(library).encode())
        for module in pkgutil.iter_modules(models.__path__, "models."):
            digest.update(_source(module))
        return digest.hexdigest()[:32]

    def find(self, key: str) -> Path | None:
        """The graph's XML file, with its weights beside it; None where there is none that is whole."""
        folder = self._folder / key
        try:
            if (folder / _SUM).read_text(encoding="ascii") != _sum(folder):
                _log.warning("The graph in %s is damaged and is made again", folder)
                return None
            os.utime(folder)
        except OSError:
            return None
        return folder / _GRAPH

    def keep(self, key: str, save: Callable[[Path], None]) -> Path | None:
        """Let ``save`` write the XML file it is given, and ``.bin`` beside it; then as :meth:`find`."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            draft = Path(tempfile.mkdtemp(prefix=".", dir=self._folder))
            try:
                save(draft / _GRAPH)
                (draft / _SUM).write_text(_sum(draft), encoding="ascii")
                shutil.rmtree(self._folder / key, ignore_errors=True)
                draft.rename(self._folder / key)
            finally:
                shutil.rmtree(draft, ignore_errors=True)
            self._forget_oldest()
        except (OSError, RuntimeError) as error:  # OpenVINO says with a RuntimeError that it cannot write
            _log.warning("A compiled graph is not kept: %s", error)
            return None
        return self.find(key)

    def _forget_oldest(self) -> None:
        graphs = [path for path in self._folder.iterdir() if path.is_dir() and not path.name.startswith(".")]
        for graph in sorted(graphs, key=lambda path: path.stat().st_mtime, reverse=True)[GRAPHS_KEPT:]:
            shutil.rmtree(graph, ignore_errors=True)


def _source(module: pkgutil.ModuleInfo) -> bytes:
    """Of one of our modules; empty in a built executable, whose code changes with its version alone."""
    spec = module.module_finder.find_spec(module.name, None)
    path = Path(spec.origin) if spec is not None and spec.origin else None
    return path.read_bytes() if path is not None and path.suffix == ".py" and path.exists() else b""


def _sum(folder: Path) -> str:
    sums = []
    for name in (_GRAPH, _WEIGHTS):
        with (folder / name).open("rb") as file:
            sums.append(hashlib.file_digest(file, "sha256").hexdigest())
    return " ".join(sums)
