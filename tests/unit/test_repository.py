"""The project's own files agree with each other, and carry nothing of the machine they were written on."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
BUILT_INTO = {
    "inspector": "inspector",
    "models": "models",
    "configs": "inspector/configs",
    "resources": "inspector/resources",
}


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned() -> dict[str, str]:
    lines = (CHECKOUT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = (line.split("==") for line in lines if not line.startswith("#"))
    return {normalised(name): version for name, version in pins}


def test_every_dependency_has_an_exact_version() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {*project["dependencies"], *(name for extra in project["optional-dependencies"].values() for name in extra)}
    assert {normalised(name.split("[")[0]) for name in named} - {"inspector", *pinned()} == set()


def test_the_tests_run_with_those_versions() -> None:
    installed = {normalised(d.name): d.version for d in importlib.metadata.distributions()}
    differing = {
        name: (installed[name], version)
        for name, version in pinned().items()
        if name in installed and installed[name].split("+")[0] != version
    }
    assert not differing, "run make again, or correct constraints.txt"


@pytest.mark.skipif(shutil.which("git") is None or not (CHECKOUT / ".git").exists(), reason="needs the git checkout")
def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    pattern = "/" + r"(work|root|home|Users)/[a-z]"
    found = subprocess.run(
        ["git", "grep", "-nIE", pattern, "--", ".", ":!*.svg"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 1, found.stdout + found.stderr


def test_what_is_built_holds_all_that_the_program_looks_for(tmp_path: Path) -> None:
    built = tmp_path / "built"
    command = [sys.executable, "setup.py", "--quiet", "build", "--build-base", str(tmp_path), "--build-lib", str(built)]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    for source, target in BUILT_INTO.items():
        files = [p.relative_to(CHECKOUT / source) for p in (CHECKOUT / source).rglob("*") if p.is_file()]
        assert files
        missing = [str(f) for f in files if f.suffix != ".pyc" and not (built / target / f).is_file()]
        assert missing == []
    assert not (built / "tests").exists()
