"""Who may import whom. The rules of the design; a package without a rule fails until it is given one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]

QT = frozenset({"PySide6", "shiboken6", "qtpy", "pyqtgraph", "superqt", "fontpkg_inter"})
TORCH = frozenset({"torch", "torchvision", "timm", "openvino"})

BASIC = frozenset({"inspector.errors", "inspector.core"})
SETTINGS = frozenset({"inspector.errors", "inspector.config", "inspector.paths", "inspector.station_config"})
EVERYTHING_BUT_UI = (
    BASIC
    | SETTINGS
    | {"models", "inspector.recipes", "inspector.engine", "inspector.cameras", "inspector.demo"}
    | {
        "inspector.records",
        "inspector.outputs",
        "inspector.triggers",
        "inspector.log",
        "inspector.system_libraries",
        "inspector.data_upgrade",
    }
)
EVERYTHING = (
    EVERYTHING_BUT_UI
    | {"inspector.workers", "inspector.ui", "inspector.app", "inspector.start", "inspector.cli", "inspector.commands"}
    | {
        "inspector.station_file",
        "inspector.station_line",
        "inspector.last_used",
        "inspector.plan_file",
        "inspector.self_test",
        "inspector.doctor",
        "inspector.last_end",
    }
)

MAY_IMPORT: dict[str, frozenset[str]] = {
    "models": frozenset(),
    "inspector.errors": frozenset(),
    "inspector.paths": frozenset(),
    "inspector.yaml_document": frozenset(),
    "inspector.yaml_edit": frozenset({"inspector.yaml_document"}),
    "inspector.station_file": BASIC | SETTINGS | {"inspector.yaml_edit"},
    "inspector.config": SETTINGS | {"inspector.yaml_document"},
    "inspector.station_config": SETTINGS | {"inspector.core"},
    "inspector.log": frozenset({"inspector.errors"}),
    "inspector.last_end": frozenset({"inspector.log"}),
    "inspector.data_upgrade": frozenset({"inspector.core", "inspector.errors"}),
    "inspector.system_libraries": frozenset({"inspector.errors"}),
    "inspector.core": BASIC,
    "inspector.demo": BASIC,
    "inspector.recipes": BASIC | SETTINGS,
    "inspector.cameras": BASIC,
    "inspector.triggers": BASIC | {"inspector.cameras"},
    "inspector.records": BASIC | SETTINGS | {"inspector.recipes"},
    "inspector.outputs": BASIC,
    "inspector.engine": BASIC | {"models", "inspector.recipes"},
    "inspector.workers": EVERYTHING_BUT_UI,
    "inspector.ui": BASIC
    | SETTINGS
    | {"inspector.station_file", "inspector.last_end", "inspector.workers", "inspector.recipes", "inspector.records"},
    "inspector.station_line": EVERYTHING_BUT_UI | {"inspector.workers", "inspector.ui"},
    "inspector.last_used": BASIC | SETTINGS | {"inspector.ui"},
    "inspector.app": EVERYTHING,
    "inspector.start": EVERYTHING,
    "inspector.cli": EVERYTHING,
    "inspector.commands": EVERYTHING,
    "inspector.plan_file": SETTINGS | {"models", "inspector.recipes"},
    "inspector.self_test": EVERYTHING_BUT_UI,
    "inspector.doctor": EVERYTHING_BUT_UI,
    "inspector.__main__": frozenset({"inspector.cli"}),
    "inspector.__init__": frozenset(),
}
"""What of our own each part may import; always also itself."""

MUST_NOT_USE: dict[str, frozenset[str]] = {
    **dict.fromkeys(MAY_IMPORT, QT | TORCH),
    "models": QT,
    "inspector.engine": QT,
    "inspector.workers": frozenset(),
    "inspector.ui": TORCH | {"cv2.VideoCapture"},
    "inspector.self_test": QT,
    "inspector.doctor": QT,
    "inspector.station_line": TORCH,
    "inspector.last_used": TORCH,
    "inspector.app": frozenset(),
    "inspector.start": frozenset(),
    "inspector.cli": frozenset(),
    "inspector.commands": frozenset(),
}
"""Libraries, or names in them, that a part must not use."""


def part_of(module: str) -> str:
    """``inspector.core.frame`` belongs to the part ``inspector.core``, ``models.padim`` to ``models``."""
    names = module.split(".")
    return "models" if names[0] == "models" else ".".join(names[:2])


def imported_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of all that is imported, wherever it stands."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, alias.name) for alias in names)
            case ast.ImportFrom(module=module, names=names, level=0):
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in names)
            case ast.ImportFrom():
                raise AssertionError(f"line {node.lineno}: a relative import hides what is imported")
            case ast.Call(
                func=ast.Name(id="__import__") | ast.Attribute(attr="import_module"), args=[ast.Constant(value), *_]
            ):
                yield node.lineno, str(value)


def looked_up_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, ``name.attribute``) of every attribute of a plain name."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=attribute):
                yield node.lineno, f"{name}.{attribute}"


def is_allowed(part: str, name: str) -> bool:
    """Whether ``part`` may import ``name``."""
    top, own = name.split(".")[0], part_of(name)
    if name in ("inspector", "inspector.__version__"):
        return part != "models"
    if top in ("inspector", "models"):
        return own in MAY_IMPORT[part] | {part}
    return top not in MUST_NOT_USE[part]


def violations(module: str, source: str) -> list[str]:
    """What ``source``, as the module ``module``, uses against the rules."""
    part = part_of(module)
    if part not in MAY_IMPORT:
        return [f"{module}: there is no rule for {part}; add one to MAY_IMPORT"]
    tree = ast.parse(source)
    imported = list(imported_names(tree))
    wrong = {(line, name) for line, name in imported if not is_allowed(part, name)}
    wrong |= {(line, name) for line, name in [*imported, *looked_up_names(tree)] if name in MUST_NOT_USE[part]}
    return [f"{module}:{line}: {part} must not use {name}" for line, name in sorted(wrong)]


def our_modules() -> Iterator[tuple[str, Path]]:
    for top in ("models", "inspector"):
        for path in sorted((CHECKOUT / top).rglob("*.py")):
            module = ".".join(path.relative_to(CHECKOUT).with_suffix("").parts)
            yield module, path


def test_our_code_keeps_the_rules() -> None:
    modules = list(our_modules())
    assert len(modules) > 20
    found = [v for module, path in modules for v in violations(module, path.read_text(encoding="utf-8"))]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("models.padim", "from inspector.errors import InspectorError"),
        ("models.padim", "import inspector"),
        ("models.padim", "from PySide6.QtCore import QObject"),
        ("inspector.core.frame", "import torch"),
        ("inspector.core.frame", "def load():\n    import torch.nn as nn"),
        ("inspector.core.frame", "import importlib\nimportlib.import_module('torch')"),
        ("inspector.core.frame", "from inspector import ui"),
        ("inspector.core.frame", "from inspector.config import load_yaml"),
        ("inspector.recipes.store", "from PySide6 import QtCore"),
        ("inspector.cameras.folder", "from inspector.engine import calibrate"),
        ("inspector.demo.part", "import models.padim"),
        ("inspector.engine.calibrate", "import pyqtgraph"),
        ("inspector.engine.calibrate", "from inspector.workers.station import LineState"),
        ("inspector.workers.station", "from inspector.ui.banner import Banner"),
        ("inspector.workers.station", "import inspector.app"),
        ("inspector.ui.banner", "import torch"),
        ("inspector.ui.banner", "from inspector.engine.calibrate import calibrate"),
        ("inspector.ui.banner", "import cv2\ncamera = cv2.VideoCapture(0)"),
        ("inspector.ui.banner", "from cv2 import VideoCapture"),
        ("inspector.errors", "from inspector.core.frame import Frame"),
        ("inspector.cloud.upload", "import json"),
    ],
    ids=str,
)
def test_a_violation_is_found(module: str, source: str) -> None:
    assert violations(module, source)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("models.padim", "import torch\nfrom models.base import Detector"),
        ("inspector.core.frame", "from inspector.errors import InspectorError\nimport numpy"),
        ("inspector.core.frame", "from inspector import __version__"),
        (
            "inspector.engine.calibrate",
            "import torch\nfrom models.padim import Padim\nfrom inspector.recipes import store",
        ),
        ("inspector.ui.banner", "import cv2\ncv2.resize(a, b)\nfrom inspector.workers.station import LineState"),
        (
            "inspector.app",
            "import torch\nfrom inspector.ui.banner import Banner\nfrom inspector.engine import calibrate",
        ),
    ],
    ids=str,
)
def test_what_is_allowed_passes(module: str, source: str) -> None:
    assert violations(module, source) == []
