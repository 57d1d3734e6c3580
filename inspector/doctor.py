"""What support asks for first: versions, devices, folders, free space, and what is wrong."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from inspector import __version__
from inspector.errors import InspectorError
from inspector.paths import configs_path, data_folder, logs_folder, recipes_folder, resource_path

_PACKAGES = ("PySide6_Essentials", "torch", "torchvision", "timm", "openvino", "opencv-python-headless", "numpy")
_LEAST_FREE_GB = 2.0
_LEAST_MEMORY_GB = 4.0


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; ``remedy`` says what to do where ``wrong``."""

    topic: str
    text: str
    wrong: bool = False
    remedy: str = ""


def examine() -> Iterator[Finding]:
    """Look at everything, one finding after the other; a check that fails is a finding, never an error."""
    yield Finding("Inspector", f"{__version__}{' (packaged)' if getattr(sys, 'frozen', False) else ''}")
    yield Finding("system", f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} processors")
    checks = (_packages, _shipped_files, _system_libraries, _devices, _cameras, _folders, _data, _recipes, _settings)
    for check in checks:
        try:
            yield from check()
        except InspectorError as error:
            yield Finding(check.__name__.strip("_").replace("_", " "), error.what, True, error.remedy)


def _packages() -> Iterator[Finding]:
    found = []
    for name in _PACKAGES:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            found.append(f"{name} (version unknown)")
    yield Finding("packages", ", ".join(found))


def _shipped_files() -> Iterator[Finding]:
    for find, name in ((configs_path, "station.yaml"), (resource_path, "icons/inspector.svg")):
        try:
            find(name)
        except FileNotFoundError as error:
            yield Finding("program files", str(error), True, "Install Inspector again.")
    count = len(list(resource_path("translations").glob("*.qm")))
    if count:
        yield Finding("languages", f"English and {count} more")
    else:
        yield Finding("languages", "English only: no translation is installed", True, "Install Inspector again.")


def _system_libraries() -> Iterator[Finding]:
    from inspector.system_libraries import check_system_libraries

    check_system_libraries()
    yield Finding("system libraries", "all there")


def _devices() -> Iterator[Finding]:
    """CUDA and OpenVINO, and which of them inspects: the first that there is, in the order of the runtime."""
    import torch

    from models.openvino_graph import computes_in_bf16

    fallbacks = []
    if torch.cuda.is_available():
        yield Finding("CUDA", f"{torch.cuda.get_device_name()}, torch for CUDA {torch.version.cuda}")
    else:
        why = "this torch is for the CPU alone" if torch.version.cuda is None else "no device or no driver"
        fallbacks.append(f"no CUDA ({why})")
        yield Finding("CUDA", f"not used: {why}")
    try:
        import openvino

        core = openvino.Core()
        names = [f"{device} ({core.get_property(device, 'FULL_DEVICE_NAME')})" for device in core.available_devices]
        yield Finding("OpenVINO", ", ".join(names) or "no device", wrong=not names, remedy="Install Inspector again.")
        if names:
            less = "bf16, where a recipe asks for it" if computes_in_bf16(core) else "this processor has no bf16"
            yield Finding("precision", f"f32; {less}")
    except (ImportError, RuntimeError) as error:
        names = []
        yield Finding(
            "OpenVINO", f"cannot be used: {error}", True, "Inspection runs on plain torch, several times slower."
        )
    if not names:
        fallbacks.append("no OpenVINO")
    chosen = "CUDA" if torch.cuda.is_available() else "OpenVINO on the CPU" if names else "torch on the CPU"
    asked = _configured_device()
    if asked != "auto":
        yield Finding("inspects on", f"{asked}, as station.yaml says; by itself it would take {chosen}")
    else:
        yield Finding("inspects on", chosen + (f", because there is {' and '.join(fallbacks)}" if fallbacks else ""))
    yield Finding("processors", f"torch uses {torch.get_num_threads()} of {os.cpu_count()}")


def _configured_device() -> str:
    from inspector.station_config import load_station_config

    try:
        return load_station_config().device
    except InspectorError:  # told with the settings
        return "auto"


def _cameras() -> Iterator[Finding]:
    from inspector.cameras.discovery import discover
    from inspector.cameras.gentl_producers import GentlProducers

    producers = GentlProducers()
    for report in discover(producers):
        topic = f"{report.kind} cameras"
        if report.missing:
            yield Finding(topic, f"not installed: {report.missing}")
        elif report.problem:
            # Without any producer nobody uses this kind of camera; a producer that fails is a fault.
            failed = report.kind != "GenICam" or bool(producers.files())
            yield Finding(topic, report.problem, failed, "Install the camera maker's software again.")
        else:
            found = [f"{camera.name} ({camera.detail})" for camera in report.found]
            yield Finding(topic, ", ".join(found) or "none connected")


def _folders() -> Iterator[Finding]:
    for topic, folder in (("data", data_folder()), ("recipes", recipes_folder()), ("logs", logs_folder())):
        yield _folder(topic, folder)
    free_gb = shutil.disk_usage(_existing(data_folder())).free / 1e9
    yield Finding(
        "free space", f"{free_gb:.1f} GB", free_gb < _LEAST_FREE_GB, "Free some space: records and recipes need it."
    )
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        memory_gb = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
        yield Finding("memory", f"{memory_gb:.1f} GB", memory_gb < _LEAST_MEMORY_GB, "4 GB are the least for teaching.")


def _data() -> Iterator[Finding]:
    """The format of the data, and how the station ended the last times."""
    from inspector.data_upgrade import FORMAT, format_of
    from inspector.log import STATION, last_crash

    found = format_of(data_folder())
    if found is None:
        yield Finding("data format", "no data yet")
    elif found.is_newer:
        text = f"format {found.number}, written by Inspector {found.writer}: newer than this one"
        yield Finding("data format", text, True, "Update Inspector on this PC.")
    else:
        upgraded = "" if found.number == FORMAT else ", upgraded at the next start with a backup"
        yield Finding("data format", f"{found.number}{upgraded}")
    crash = last_crash(logs_folder(), STATION)
    if crash.exists():
        at = datetime.fromtimestamp(crash.stat().st_mtime, UTC).astimezone()
        yield Finding("last crash", f"{at:%Y-%m-%d %H:%M}, {crash}")


def _folder(topic: str, folder: Path) -> Finding:
    if not os.access(_existing(folder), os.W_OK):
        return Finding(
            topic, f"{folder} cannot be written", True, "Unlock it, or set INSPECTOR_HOME to another folder."
        )
    return Finding(topic, str(folder) if folder.exists() else f"{folder} (made when it is needed)")


def _existing(folder: Path) -> Path:
    return next(parent for parent in (folder, *folder.parents) if parent.exists())


def _recipes() -> Iterator[Finding]:
    from inspector.recipes.store import RecipeStore

    store = RecipeStore(recipes_folder())
    names = store.names()
    yield Finding("recipes", f"{len(names)} taught")
    for name in names:
        try:
            store.open(name)
        except InspectorError as error:
            yield Finding("recipe", error.what, True, error.remedy)


def _settings() -> Iterator[Finding]:
    from inspector.station_config import load_station_config

    config = load_station_config()
    if config.source is not None and not config.source.exists():
        yield Finding("source", f"{config.source} is not there", True, "Correct source in station.yaml.")
    yield Finding("settings", "no mistake found")


def report(say: Callable[[Finding], None]) -> int:
    """Tell every finding as it is made; gives the number of things that are wrong."""
    wrong = 0
    for finding in examine():
        say(finding)
        wrong += finding.wrong
    return wrong
