"""The versioned store of recipes: a version, once there, is whole and never changes.

``<root>/<name>/<version>/`` holds ``recipe.yaml``, the model files, ``held_out.csv``, reference
pictures, ``thumbnail.png`` and ``SHA256SUMS`` over all of them (as ``sha256sum -c`` reads it).
``<root>/<name>/active`` names the version in use.
"""

from __future__ import annotations

import csv
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray
from pydantic import ValidationError

from inspector.core.durable_file import WRITING, replace_durably, sync_folder
from inspector.errors import RecipeError
from inspector.recipes.recipe import Recipe, checked_name
from inspector.recipes.upgrades import upgraded

RECIPE = "recipe.yaml"
HELD_OUT = "held_out.csv"
THUMBNAIL = "thumbnail.png"
HELD_OUT_MAPS = "held_out_maps.npz"
PLAN = "plan.yaml"
"""What the version was made by; versions of older programs have none."""
REFERENCES = "references"
SUMS = "SHA256SUMS"
_ACTIVE = "active"
_RESTORE = "Go back to another version, restore it from a backup, or calibrate again."
# The parser in C where PyYAML has it: lists of recipes are read while the window waits.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class StoredRecipe:
    """A version whose files were all found intact."""

    recipe: Recipe
    folder: Path
    fingerprint: str = ""
    """See :meth:`RecipeStore.fingerprint`."""

    def held_out_scores(self) -> NDArray[np.float64]:
        """(n,) raw scores of the good images by models that were not fitted on them."""
        return np.array([score for _, score in read_held_out(self.folder / HELD_OUT)], dtype=np.float64)


class Draft:
    """A version being written. Nothing of it is seen by others before :meth:`RecipeStore.new_version` ends well."""

    def __init__(self, folder: Path, version: int) -> None:
        self.folder = folder
        self.version = version
        self.recipe: Recipe | None = None

    def finish(self, recipe: Recipe) -> None:
        """Declare the draft complete."""
        self.recipe = recipe


class RecipeStore:
    """Recipes below ``root``, which is made when the first one is saved."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def names(self) -> list[str]:
        """Recipes that have an active version, sorted without regard to case."""
        if not self._root.is_dir():
            return []
        return sorted((p.name for p in self._root.iterdir() if (p / _ACTIVE).is_file()), key=str.casefold)

    def versions(self, name: str) -> list[int]:
        """Versions of a recipe, oldest first; empty for an unknown one."""
        folder = self._root / checked_name(name)
        if not folder.is_dir():
            return []
        return sorted(int(p.name) for p in folder.iterdir() if p.name.isdecimal() and (p / SUMS).is_file())

    def fingerprint(self, name: str, version: int) -> str:
        """SHA-256 over the sums of all files of a version, in hexadecimal; empty where there is none."""
        try:
            return _sha256(self._root / checked_name(name) / str(version) / SUMS)
        except OSError:
            return ""

    def active(self, name: str) -> int:
        """The version in use. Raises :class:`RecipeError` when there is no such recipe."""
        path = self._root / checked_name(name) / _ACTIVE
        try:
            return int(path.read_text(encoding="ascii"))
        except FileNotFoundError:
            raise RecipeError(f"There is no recipe named “{name}”.", self._known()) from None
        except (OSError, ValueError) as error:
            raise RecipeError(
                f"It cannot be read which version of “{name}” is active: {error}.",
                f"Choose one with: inspector recipes activate “{name}” VERSION.",
            ) from error

    def activate(self, name: str, version: int) -> None:
        """Make an existing version the one in use, also an older one. Raises :class:`RecipeError`."""
        if version not in self.versions(name):
            raise RecipeError(f"“{name}” has no version {version}.", self._versions(name))
        folder = self._root / name
        try:
            replace_durably(folder / _ACTIVE, f"{version}\n")
        except OSError as error:
            raise _cannot_write(folder, error) from error

    def open(self, name: str, version: int | None = None) -> StoredRecipe:
        """Read a version (the active one for None), every file checked against its SHA-256.

        Raises :class:`RecipeError` when it is missing, damaged, half-written, foreign or newer
        than this program.
        """
        version = self.active(name) if version is None else version
        folder = self._root / checked_name(name) / str(version)
        if not folder.is_dir():
            raise RecipeError(f"“{name}” has no version {version}.", self._versions(name))
        fingerprint = _check_sums(folder)
        recipe = _read_recipe(folder / RECIPE)
        if (recipe.name, recipe.version) != (name, version):
            raise RecipeError(
                f"The folder of “{name}” version {version} holds “{recipe.name}” version {recipe.version}.",
                "Put the recipe back into its own folder.",
            )
        return StoredRecipe(recipe, folder, fingerprint)

    def describe(self, name: str, version: int | None = None) -> Recipe:
        """A version's ``recipe.yaml`` without a look at its other files: for lists, never for inspecting."""
        version = self.active(name) if version is None else version
        return _read_recipe(self._root / checked_name(name) / str(version) / RECIPE)

    def thumbnail(self, name: str, version: int) -> Path:
        """Where the small picture of a version is; it may be missing."""
        return self._root / checked_name(name) / str(version) / THUMBNAIL

    @contextmanager
    def new_version(self, name: str, activate: bool = True) -> Iterator[Draft]:
        """Write the next version of a recipe in the ``with`` block, which calls :meth:`Draft.finish`.

        The version appears when the block ends, and becomes active if wished, or if it is the first; when the
        block raises, or the disk is full, or another program was quicker to save this version, nothing is left.
        Raises :class:`RecipeError`.
        """
        parent = self._root / checked_name(name)
        for other in self.names():
            if other != name and other.casefold() == name.casefold():
                # One folder to Windows and macOS, two to Linux: such a store could not be moved.
                raise RecipeError(f"There is already a recipe “{other}”.", "Use that name, or a different one.")
        try:
            parent.mkdir(parents=True, exist_ok=True)
            _remove_abandoned(parent)
            folder = Path(tempfile.mkdtemp(prefix=WRITING, dir=parent))
        except OSError as error:
            raise _cannot_write(parent, error) from error
        try:
            draft = Draft(folder, max(_numbers_taken(parent), default=0) + 1)
            yield draft
            if draft.recipe is None:
                raise RuntimeError("a draft was left without finish()")
            content = draft.recipe.model_dump(mode="json")
            (folder / RECIPE).write_text(
                yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=120), encoding="utf-8"
            )
            _write_sums(folder)
            folder.chmod(0o755)
            _publish(folder, parent / str(draft.version))
        except OSError as error:
            raise _cannot_write(parent, error) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        if activate or not (parent / _ACTIVE).exists():
            self.activate(name, draft.version)

    def _known(self) -> str:
        names = self.names()
        if not names:
            return "Calibrate one first: inspector calibrate NAME --good FOLDER."
        return f"There are: {', '.join(names)}."

    def _versions(self, name: str) -> str:
        versions = self.versions(name)
        return f"It has: {', '.join(map(str, versions))}." if versions else self._known()


def write_held_out(path: Path, scores: Iterable[tuple[Path, float]]) -> None:
    """Write ``file,score,path`` rows; pictures of several folders may share a name, which need not be text."""
    with path.open("w", newline="", encoding="utf-8", errors="surrogateescape") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "score", "path"])
        writer.writerows((picture.name, repr(float(score)), picture) for picture, score in scores)


def read_held_out(path: Path) -> list[tuple[Path, float]]:
    """Rows of (picture, score); of the picture only the name where an older program wrote them."""
    with path.open(newline="", encoding="utf-8", errors="surrogateescape") as file:
        return [(Path(row.get("path") or row["file"]), float(row["score"])) for row in csv.DictReader(file)]


def _read_recipe(path: Path) -> Recipe:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise RecipeError(f"{path} cannot be read: {error}", _RESTORE) from error
    found = content.get("format") if isinstance(content, dict) else None
    if isinstance(found, int) and found > Recipe.model_fields["format"].default:
        raise RecipeError(f"{path} was written by a newer Inspector (format {found}).", "Update Inspector on this PC.")
    try:
        return Recipe.model_validate(upgraded(content) if isinstance(content, dict) else content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the file"
        raise RecipeError(f"{path} is not a valid recipe: {place}: {first['msg']}.", _RESTORE) from error


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and p != folder / SUMS)


def _write_sums(folder: Path) -> None:
    """Written last and flushed to the disk, with all it vouches for."""
    lines = [f"{_sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in _files(folder)]
    sums = folder / SUMS
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    for path in [*_files(folder), sums]:
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def _check_sums(folder: Path) -> str:
    """SHA-256 of the sums, with which all files were compared."""
    try:
        sums = (folder / SUMS).read_bytes()
        lines = sums.decode("utf-8").splitlines()
        expected = {line[66:]: line[:64] for line in lines}
        present = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
        for name in sorted(expected.keys() | present.keys()):
            if name not in present:
                raise RecipeError(f"The recipe in {folder} lacks its file {name}.", _RESTORE)
            if name not in expected:
                raise RecipeError(f"{name} does not belong to the recipe in {folder}.", "Take that file out of there.")
            if _sha256(present[name]) != expected[name]:
                raise RecipeError(f"The file {name} of the recipe in {folder} was changed or is damaged.", _RESTORE)
    except (OSError, ValueError) as error:
        raise RecipeError(f"The recipe in {folder} is incomplete: {error}.", _RESTORE) from error
    return hashlib.sha256(sums).hexdigest()


def _remove_abandoned(parent: Path) -> None:
    """Drop what killed programs left half-written; a running one never needs a day."""
    for leftover in parent.glob(f"{WRITING}*"):
        # Another program may publish its draft, or drop it, at this moment.
        with suppress(FileNotFoundError):
            if leftover.stat().st_mtime < time.time() - 86_400:
                shutil.rmtree(leftover, ignore_errors=True) if leftover.is_dir() else leftover.unlink()


def _numbers_taken(parent: Path) -> list[int]:
    """Also of damaged versions, whose numbers must not be given again."""
    return [int(path.name) for path in parent.iterdir() if path.name.isdecimal()]


def _publish(draft: Path, version: Path) -> None:
    try:
        draft.rename(version)
    except OSError as error:
        if version.exists():
            raise RecipeError(
                f"Another program saved version {version.name} of “{version.parent.name}” at the same time.",
                "Save again: it gets the next number.",
            ) from error
        raise
    sync_folder(version.parent)


def _cannot_write(folder: Path, error: OSError) -> RecipeError:
    return RecipeError(
        f"The recipe cannot be written to {folder}: {error.strerror or error}.",
        "Free some disk space or make the folder writable, then save again. Nothing was half-written.",
    )
