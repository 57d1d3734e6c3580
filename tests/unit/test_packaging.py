"""What the distribution holds, as far as that can be told without a build; packaging/smoke_test.py runs the build."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import CHECKOUT

PACKAGING = CHECKOUT / "packaging"


def script(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A script of packaging/, which is no package: that name is taken by a library."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def contents(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return script("contents", monkeypatch)


@pytest.mark.parametrize(
    "name",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/bin/torch_shm_manager",
        "torch/functional.py",
        "torch/_inductor/config.py",
        "openvino/libs/libopenvino_intel_cpu_plugin.so",
        "openvino/libs/libopenvino_pytorch_frontend.so.2641",
        "openvino/libs/libopenvino_ir_frontend.so.2641",  # compiled graphs are kept in its format
        r"openvino\libs\openvino_intel_cpu_plugin.dll",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        r"PySide6\plugins\platforms\qwindows.dll",
        "cv2/config.py",
        "inspector/configs/station.yaml",
        "pypylon/libpylonbase.so.12",
    ],
)
def test_what_a_station_needs_is_kept(contents: ModuleType, name: str) -> None:
    assert contents.is_wanted(name, {"de"})


@pytest.mark.parametrize(
    "name",
    [
        "torch/include/ATen/ATen.h",
        "torch/bin/test_jit",
        "torch/_inductor/codegen/cpp.py",
        "torch/lib/libtorchbind_test.so",
        "torchvision/_C.so",
        "torchvision.libs/libcudart.so.13",
        "openvino/libs/libopenvino_intel_gpu_plugin.so",
        r"openvino\libs\openvino_intel_npu_plugin.dll",
        "openvino/libs/libopenvino_onnx_frontend.so.2641",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "scipy/stats/tests/data/levy.npz",
        "pypylon/pylondataprocessingplugins/libAny.so",
    ],
)
def test_what_no_station_needs_is_left_out(contents: ModuleType, name: str) -> None:
    assert not contents.is_wanted(name, {"de"})


def test_camera_drivers_are_found_by_one_name_alone(contents: ModuleType) -> None:
    entries = [
        ("libpylonbase.so.12", "pypylon/libpylonbase.so.12", "SYMLINK"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libleft_out.so", "torchvision.libs/libleft_out.so", "SYMLINK"),
        ("LICENCES.txt", "/somewhere/LICENCES.txt", "DATA"),
    ]
    files = {"pypylon/libpylonbase.so.12", "PySide6/Qt/lib/libQt6Core.so.6"}
    kept = contents.with_useful_links(entries, files)
    assert [name for name, _, _ in kept] == ["libQt6Core.so.6", "LICENCES.txt"]


def test_every_shipped_package_brings_its_licence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    licences = script("licences", monkeypatch)
    text = licences.write(tmp_path / "LICENCES.txt").read_text(encoding="utf-8")
    shipped = [name.lower() for name in licences.shipped_names()]
    assert {"torch", "pyside6_essentials", "openvino", "sqlalchemy", "alembic", "timm"} <= set(shipped)
    assert "pytest" not in shipped
    assert "scikit-learn" not in shipped
    for name in shipped:
        assert f"\n{name} " in text.lower()


def test_the_spec_knows_no_folder_of_linux() -> None:
    spec = (PACKAGING / "inspector.spec").read_text(encoding="utf-8")
    assert not [word for word in ("/usr", "/lib/", "/opt", "/home", "/tmp") if word in spec]


def test_sizes_are_summed_by_component(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    size = script("size", monkeypatch)
    for name, kilobytes in (("inspector", 40), ("_internal/torch/lib/a.so", 300), ("_internal/libz.so", 5)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(bytes(1000 * kilobytes))
    (tmp_path / "inspector-station").symlink_to("inspector")
    found = size.components(tmp_path)
    assert list(found) == ["torch", "executables: all compiled Python", "Python and the system's"]
    assert sum(found.values()) == pytest.approx(0.345)


def test_a_missing_build_is_a_failure(tmp_path: Path) -> None:
    command = [sys.executable, str(PACKAGING / "smoke_test.py"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "There is no build" in done.stderr
