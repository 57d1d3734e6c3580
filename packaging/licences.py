"""One file with the licences of everything that the distribution holds, taken from the installed packages."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)


PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"
OPTIONAL = ("basler", "genicam", "codes", "postgresql")
"""Extras that go along where they are installed: a PC on the line cannot add what its camera needs later."""


def shipped_distributions(project: Path = PROJECT) -> list[Distribution]:
    """What ``project`` (a ``pyproject.toml``) requires to run, and what that requires, sorted by name."""
    asked = tomllib.loads(project.read_text(encoding="utf-8"))["project"]
    optional = [text for extra in OPTIONAL for text in asked["optional-dependencies"][extra]]
    waiting = [Requirement(text) for text in asked["dependencies"]]
    waiting += [requirement for text in optional if _is_installed((requirement := Requirement(text)).name)]
    found: dict[str, Distribution] = {}
    while waiting:
        wanted = waiting.pop()
        package = distribution(wanted.name)
        if found.setdefault(package.metadata["Name"].lower(), package) is not package:
            continue
        for requirement in map(Requirement, package.requires or ()):
            marker = requirement.marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *wanted.extras)):
                waiting.append(requirement)
    return [found[name] for name in sorted(found)]


def _is_installed(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def shipped_names() -> list[str]:
    """As ``importlib.metadata`` knows them."""
    return [package.metadata["Name"] for package in shipped_distributions()]


def licence_of(package: Distribution) -> str:
    """What the package says of its licence in a word or two."""
    said = package.metadata.get("License-Expression") or package.metadata.get("License") or ""
    classifiers = [c.rsplit(" :: ", 1)[-1] for c in package.metadata.get_all("Classifier") or () if "License" in c]
    return said.splitlines()[0] if said else ", ".join(classifiers) or "see its text"


def write(file: Path) -> Path:
    """Write the collection to ``file``. Raises LookupError for a package that names no licence and brings none."""
    parts = ["Inspector is distributed together with the following packages.\n"]
    for package in shipped_distributions():
        texts = [
            path.read_text(encoding="utf-8", errors="replace")
            for entry in package.files or ()
            if _LICENCE_FILE.match(entry.name)
            and entry.suffix in ("", ".txt", ".md", ".rst")
            and (path := Path(str(package.locate_file(entry)))).is_file()
        ]
        licence = licence_of(package)
        if licence == "see its text" and not texts:
            raise LookupError(f"{package.metadata['Name']} names no licence and brings no text of one")
        parts.append(f"{'=' * 100}\n{package.metadata['Name']} {package.version}: {licence}\n{'=' * 100}\n")
        parts += [f"{text.strip()}\n" for text in dict.fromkeys(texts)]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(parts), encoding="utf-8")
    return file
