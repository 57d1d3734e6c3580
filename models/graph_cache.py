"""Models as OpenVINO reads them, kept for the next time: converting one takes seconds, reading it does not."""

from __future__ import annotations

import hashlib
import importlib.metadata
import logging
import os
import pkgutil
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

import models

if TYPE_CHECKING:
    from models.anomaly_map import ScoringModel

GRAPHS_KEPT = 12
"""The ones used last; a graph is about as large as the recipe's model."""

_GRAPH, _WEIGHTS, _SUM, _NOTES = "graph.xml", "graph.bin", "SHA256", ".noted"
_DRAFT = ".draft-"
_KEY = re.compile("[0-9a-f]{32}")

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
        digest.update(_code())
        return digest.hexdigest()[:32]

    def name(self, *parts: bytes) -> str:
        """For a graph that is known by the files that its model comes from: of these ``parts``, and of all the rest
        that it depends on. torch, which takes seconds to import, is not needed for it, as it is for :meth:`key`."""
        digest = hashlib.sha256(self._edition.encode())
        for part in (*parts, _code()):
            digest.update(hashlib.sha256(part).digest())
        return digest.hexdigest()[:32]

    def note(self, name: str, key: str) -> None:
        """The graph of ``key`` is found by ``name`` too from now on."""
        notes = self._folder / _NOTES
        try:
            notes.mkdir(parents=True, exist_ok=True)
            for other in notes.iterdir():
                if other.is_file() and not self._is_graph(other.read_bytes()):
                    other.unlink()
            draft = notes / f"{name}.{os.getpid()}-{threading.get_ident()}"
            draft.write_text(key, encoding="ascii")
            draft.replace(notes / name)
        except OSError as error:
            _log.warning("Where a compiled graph is is not noted: %s", error)

    def noted(self, name: str) -> Path | None:
        """As :meth:`find`, by a name."""
        try:
            key = (self._folder / _NOTES / name).read_text(encoding="ascii")
        except (OSError, ValueError):
            return None
        return self.find(key) if _KEY.fullmatch(key) else None

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
            draft = Path(tempfile.mkdtemp(prefix=_DRAFT, dir=self._folder))
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

    def _is_graph(self, key: bytes) -> bool:
        text = key.decode("ascii", "replace")
        return _KEY.fullmatch(text) is not None and (self._folder / text).is_dir()

    def _forget_oldest(self) -> None:
        yesterday_s = time.time() - 86_400
        for draft in self._folder.glob(f"{_DRAFT}*"):  # of a program that was killed; one that runs needs seconds
            with suppress(OSError):
                if draft.stat().st_mtime < yesterday_s:
                    shutil.rmtree(draft, ignore_errors=True)
        graphs = [path for path in self._folder.iterdir() if path.is_dir() and not path.name.startswith(".")]
        for graph in sorted(graphs, key=lambda path: path.stat().st_mtime, reverse=True)[GRAPHS_KEPT:]:
            shutil.rmtree(graph, ignore_errors=True)


def _code() -> bytes:
    """Versions of the libraries, and the source of our own modules."""
    versions = [importlib.metadata.version(library).encode() for library in ("openvino", "torch", "timm")]
    return b" ".join([*versions, *(_source(module) for module in pkgutil.iter_modules(models.__path__, "models."))])


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
