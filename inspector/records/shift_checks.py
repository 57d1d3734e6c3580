"""The checks before production that stand in the records, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.core.inspection import RecipeId
from inspector.core.shift_check import SHIFT_CHECK, Finding, Stage, Step, StepResult, finding_of
from inspector.records.database import Database
from inspector.records.events import Event, read_events

MOST_CHECKS = 500
"""That are looked at of a time; all are kept."""


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """``override``: why the engineer let production start all the same; empty where he did not.

    ``results``: every attempt at every step, in their order; empty where a newer program wrote what this one does not
    know.
    """

    at: datetime
    station: str
    operator: str
    recipe: RecipeId
    passed: bool
    override: str
    device: str
    model_hash: str
    results: tuple[StepResult, ...]


def read_checks(
    database: Database,
    since: datetime | None = None,
    until: datetime | None = None,
    recipe: str | None = None,
    station: str | None = None,
) -> list[CheckRecord]:
    """The newest, ``since`` <= time < ``until``. Raises :class:`RecordError`."""
    found = [_record(event) for event in read_events(database, SHIFT_CHECK, since, MOST_CHECKS, until)]
    return [
        check
        for check in found
        if check is not None and recipe in (None, check.recipe.name) and station in (None, check.station)
    ]


def _record(event: Event) -> CheckRecord | None:
    """None of one that does not even say what was checked."""
    details = event.details
    assert event.at is not None
    try:
        recipe = RecipeId(str(details["recipe"]), int(details["version"]))
        passed = bool(details["passed"])
    except (KeyError, TypeError, ValueError):
        return None
    try:
        results = tuple(_result(step) for step in details["steps"])
    except (KeyError, TypeError, ValueError):
        results = ()
    return CheckRecord(
        event.at,
        event.station,
        event.operator,
        recipe,
        passed,
        str(details.get("override", "")),
        str(details.get("device", "")),
        str(details.get("model_hash", "")),
        results,
    )


def _result(details: dict[str, object]) -> StepResult:
    step = Step(Stage(details["stage"]), int(str(details["number"])), int(str(details["of"])))
    found = details["findings"]
    findings: tuple[Finding, ...] = tuple(finding_of(each) for each in found) if isinstance(found, list) else ()
    return StepResult(step, findings)
