"""When the check before production is due, and what is remembered of the last one that passed."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inspector.core.durable_file import replace_durably
from inspector.core.inspection import RecipeId
from inspector.core.shift_check import Due
from inspector.records.shifts import Shifts

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Passed:
    """``at`` is local time, as shifts are."""

    recipe: RecipeId
    at: datetime


class CheckDue:
    """``wanted``: what makes a check due; empty: nothing does. ``file`` keeps the last one from program to program.

    ``mode``: how it is done; one that was done otherwise does not count. A file that is missing or damaged means that
    no check has passed: a check too many harms nobody. ``now`` gives local time.
    """

    def __init__(
        self,
        wanted: Sequence[Due],
        shifts: Shifts,
        file: Path,
        now: Callable[[], datetime] = datetime.now,
        mode: str = "pictures",
    ) -> None:
        self._wanted = tuple(wanted)
        self._shifts = shifts
        self._file = file
        self._now = now
        self._mode = mode
        self._passed = _read(file, mode) if wanted else None
        self._passed_here = False

    def reasons(self, recipe: RecipeId) -> tuple[Due, ...]:
        """Why ``recipe`` may not judge production now; empty where it may."""
        last = self._passed
        found = {
            Due.PROGRAM: not self._passed_here,
            Due.SHIFT: last is None or self._shift(last.at) != self._shift(self._now()),
            Due.RECIPE: last is None or last.recipe != recipe,
        }
        return tuple(due for due in self._wanted if found[due])

    def pass_(self, recipe: RecipeId) -> None:
        """The check of ``recipe`` has passed, or the engineer lets it go: it is in the records."""
        self._passed, self._passed_here = _Passed(recipe, self._now()), True
        content = {
            "name": recipe.name,
            "version": recipe.version,
            "at": self._passed.at.isoformat(),
            "mode": self._mode,
        }
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            replace_durably(self._file, json.dumps(content))
        except OSError as error:
            _log.warning("%s cannot be written, the check is due again at the next start: %s", self._file, error)

    def _shift(self, at: datetime) -> datetime:
        return self._shifts.of(at)[0]


def _read(file: Path, mode: str) -> _Passed | None:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        if content["mode"] != mode:
            return None
        return _Passed(RecipeId(content["name"], int(content["version"])), datetime.fromisoformat(content["at"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log.warning("%s cannot be read, the check is due: %s", file, error)
        return None
