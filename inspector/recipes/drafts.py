"""Calibrations that are not finished: kept on the disk from the first choice on, so that none is ever lost.

``<root>/<id>/`` holds ``plan.yaml``, ``page``, pictures captured for it in ``captured/``, and in ``fit/`` a
finished fit with ``key``, the digest of the part of the plan that it was made by.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import cv2
import yaml
from pydantic import ValidationError

from inspector.core.durable_file import WRITING, replace_durably
from inspector.core.frame import Picture
from inspector.errors import RecipeError
from inspector.recipes.plan import CalibrationPlan

CAPTURED = "captured"
_PLAN = "plan.yaml"
_PAGE = "page"
_FIT = "fit"
_KEY = "key"
_ID = re.compile(r"[0-9a-f]{12}")
_DISCARD = "Discard it and begin anew."
_FIT_FIELDS = (
    "good",
    "excluded",
    "region",
    "ignore",
    "alignment",
    "detector",
    "resolution",
    "tiles",
    "smoothing_sigma",
    "settings",
    "same_model",
)
"""What a fit depends on; all else can change and leaves it as it is."""
_CAPTURED_NAME = "captured-{number:04d}.png"

# The parsers in C where PyYAML has them: a plan may name thousands of pictures.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


@dataclass(frozen=True, slots=True)
class DraftInfo:
    """A draft in a list. ``damaged``: why it cannot be gone on with, in whole sentences; empty where it can."""

    id: str
    name: str
    changed_at: datetime
    fitted: bool
    page: int
    damaged: str = ""


def fit_key(plan: CalibrationPlan) -> str:
    """Digest of all in ``plan`` that a fit depends on; the same for plans that fit alike."""
    chosen = plan.model_dump(mode="json", include=set(_FIT_FIELDS))
    chosen["excluded"] = sorted(chosen["excluded"])
    if plan.tiles == 1:
        del chosen["tiles"]  # so that fits from before there were tiles still hold
    return hashlib.sha256(json.dumps(chosen, sort_keys=True).encode()).hexdigest()


def fits_alike(one: CalibrationPlan, other: CalibrationPlan) -> bool:
    """Whether both plans give the same fit."""
    return all(getattr(one, name) == getattr(other, name) for name in _FIT_FIELDS)


class Draft:
    """One unfinished calibration on the disk."""

    def __init__(self, folder: Path, plan: CalibrationPlan, page: int = 0) -> None:
        self.folder = folder
        self.plan = plan
        self.page = page

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def captured(self) -> Path:
        """Folder of the pictures captured for it; it may not exist yet."""
        return self.folder / CAPTURED

    def keep(self, plan: CalibrationPlan, page: int) -> None:
        """Write both, each whole or not at all. Raises :class:`RecipeError` when the disk is full."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if plan != self.plan or not (self.folder / _PLAN).exists():
                write_plan(self.folder / _PLAN, plan)
            if page != self.page or not (self.folder / _PAGE).exists():
                replace_durably(self.folder / _PAGE, f"{page}\n")
        except OSError as error:
            raise _cannot_write(self.folder, error) from error
        self.plan, self.page = plan, page

    def fit(self, plan: CalibrationPlan) -> Path | None:
        """The folder of a finished fit of ``plan``; None where there is none, or it was made by other choices."""
        try:
            key = (self.folder / _FIT / _KEY).read_text(encoding="ascii")
        except (OSError, ValueError):
            return None
        return self.folder / _FIT if key == fit_key(plan) else None

    @contextmanager
    def new_fit(self, plan: CalibrationPlan) -> Iterator[Path]:
        """A folder to write a fit of ``plan`` into, which takes the place of the last one when the block ends.

        When it raises, or the program is killed, the draft is as it was. Raises :class:`RecipeError`.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _remove_abandoned(self.folder)
            folder = Path(tempfile.mkdtemp(prefix=WRITING, dir=self.folder))
            try:
                yield folder
                (folder / _KEY).write_text(fit_key(plan), encoding="ascii")
                for path in folder.rglob("*"):
                    if path.is_file():
                        with path.open("rb+") as file:
                            os.fsync(file.fileno())
                self.drop_fit()
                folder.rename(self.folder / _FIT)
            finally:
                shutil.rmtree(folder, ignore_errors=True)
        except OSError as error:
            raise _cannot_write(self.folder, error) from error

    def add_captured(self, picture: Picture) -> Path:
        """Write a captured picture (H, W, 3) losslessly; its path. Raises :class:`RecipeError`."""
        encoded, data = cv2.imencode(".png", picture[..., ::-1])
        if not encoded:
            raise RuntimeError("a captured picture cannot be encoded")
        try:
            self.captured.mkdir(parents=True, exist_ok=True)
            number = sum(1 for _ in self.captured.iterdir()) + 1
            while (path := self.captured / _CAPTURED_NAME.format(number=number)).exists():
                number += 1
            replace_durably(path, data.tobytes())
        except OSError as error:
            raise _cannot_write(self.folder, error) from error
        return path

    def drop_fit(self) -> None:
        """Forget the fit, where there is one."""
        fit = self.folder / _FIT
        with suppress(FileNotFoundError):
            (fit / _KEY).unlink()  # first, so that a half-removed fit is none
        shutil.rmtree(fit, ignore_errors=True)


class DraftStore:
    """Drafts below ``root``, which is made when the first one begins."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def list(self) -> list[DraftInfo]:
        """All drafts, the one changed last first; damaged ones say so."""
        if not self._root.is_dir():
            return []
        found = [self._describe(folder) for folder in self._root.iterdir() if (folder / _PLAN).exists()]
        return sorted(found, key=lambda info: info.changed_at, reverse=True)

    def new(self, plan: CalibrationPlan) -> Draft:
        """A draft that is not on the disk before it is kept."""
        return Draft(self._root / secrets.token_hex(6), plan)

    def open(self, draft_id: str) -> Draft:
        """Raises :class:`RecipeError` when it is gone, damaged, or written by a newer program."""
        folder = self._folder(draft_id)
        if not (folder / _PLAN).is_file():
            raise RecipeError("This draft is no longer there.", "Begin anew.")
        return Draft(folder, read_plan(folder / _PLAN), _page(folder))

    def discard(self, draft_id: str) -> None:
        """Remove a draft with the pictures captured for it. Raises :class:`RecipeError`."""
        folder = self._folder(draft_id)
        try:
            (folder / _PLAN).unlink(missing_ok=True)  # first: what is left over is no draft
            shutil.rmtree(folder)
        except FileNotFoundError:
            return
        except OSError as error:
            raise RecipeError(
                f"The draft in {folder} cannot be removed: {error.strerror}.", "Remove it by hand."
            ) from error

    def finish(self, draft_id: str) -> None:
        """Remove a draft that became a recipe; the pictures captured for it stay, for the next version."""
        folder = self._folder(draft_id)
        with suppress(OSError):
            (folder / _PLAN).unlink(missing_ok=True)
            (folder / _PAGE).unlink(missing_ok=True)
        shutil.rmtree(folder / _FIT, ignore_errors=True)
        if not (folder / CAPTURED).is_dir():
            shutil.rmtree(folder, ignore_errors=True)

    def _folder(self, draft_id: str) -> Path:
        if not _ID.fullmatch(draft_id):
            raise RecipeError("There is no such draft.", "Begin anew.")
        return self._root / draft_id

    def _describe(self, folder: Path) -> DraftInfo:
        changed_at = datetime.fromtimestamp((folder / _PLAN).stat().st_mtime, UTC)
        try:
            draft = self.open(folder.name)
        except RecipeError as error:
            return DraftInfo(folder.name, folder.name, changed_at, fitted=False, page=0, damaged=error.what)
        return DraftInfo(draft.id, draft.plan.name, changed_at, draft.fit(draft.plan) is not None, draft.page)


def read_plan(path: Path) -> CalibrationPlan:
    """Read a plan as :func:`write_plan` left it. Raises :class:`RecipeError` when it is damaged or newer."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise RecipeError(f"The plan in {path} cannot be read: {error}", _DISCARD) from error
    found = content.get("format") if isinstance(content, dict) else None
    if isinstance(found, int) and found > CalibrationPlan.model_fields["format"].default:
        raise RecipeError(f"{path} was written by a newer Inspector (format {found}).", "Update Inspector on this PC.")
    try:
        return CalibrationPlan.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the file"
        raise RecipeError(f"The plan in {path} is damaged: {place}: {first['msg']}.", _DISCARD) from error


def write_plan(path: Path, plan: CalibrationPlan) -> None:
    """Write ``plan`` whole or not at all. Raises OSError."""
    content = plan.model_dump(mode="json")
    for name in ("excluded", "kept"):
        content[name] = sorted(content[name])
    replace_durably(path, yaml.dump(content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120))


def _page(folder: Path) -> int:
    try:
        return max(0, int((folder / _PAGE).read_text(encoding="ascii")))
    except (OSError, ValueError):
        return 0  # where one was is no reason to refuse the rest


def _remove_abandoned(folder: Path) -> None:
    """What killed programs left half-written."""
    for leftover in folder.glob(f"{WRITING}*"):
        if leftover.is_dir():
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            leftover.unlink(missing_ok=True)


def _cannot_write(folder: Path, error: OSError) -> RecipeError:
    return RecipeError(
        f"The draft cannot be written to {folder}: {error.strerror or error}.",
        "Free some disk space or make the folder writable. What you chose is kept until the program ends.",
    )
