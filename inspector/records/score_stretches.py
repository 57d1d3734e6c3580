"""When there were parts with certain scores, from the counts of the quarters of an hour: most need no look."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import numpy as np
from sqlalchemy import ColumnElement, Connection, Text, cast, select

from inspector.records.histogram import percent_bins
from inspector.records.schema import tallies
from inspector.records.times import QUARTER_US

_NEAR = 8
"""Quarters without such scores that are rather looked through than left out: a question more takes as long."""
_MANY = 16
"""After so many stretches twice as much is looked through, so that there are never hundreds of them."""
_FIRST, _LONGEST = 16, 256
"""Quarters of the first stretch and of the longest ones: what is asked for may be found in the newest of them."""

Stretch = tuple[int, int]
"""The first microsecond, and the first one after it."""


def score_stretches(
    connection: Connection,
    percents: tuple[float | None, float | None],
    conditions: Iterable[ColumnElement[bool]],
    span_us: tuple[int | None, int | None],
) -> Iterator[Stretch]:
    """The times, newest first, outside of which no part has ``low <= percent < high`` of the fail limit.

    ``conditions``: on ``tallies``. ``span_us``: a stretch outside of which none is wanted, open where it is None.
    """
    since, until = span_us
    table = tallies.c
    asked = select(table.quarter, cast(table.percents, Text)).where(*conditions).order_by(table.quarter.desc())
    if since is not None:
        asked = asked.where(table.quarter >= since // QUARTER_US)
    if until is not None:
        asked = asked.where(table.quarter <= until // QUARTER_US)
    low, high = (None if value is None else int(percent_bins(np.float64(value))) for value in percents)
    counted = connection.execution_options(yield_per=500).execute(asked)
    yield from _joined(quarter for quarter, text in counted if _counts_any(text, low, high))


def _counts_any(text: str, low: int | None, high: int | None) -> bool:
    """Whether ``[first, n, n, …]`` has parts in the bins ``low`` to ``high``. Most can be told from its ends."""
    comma = text.find(",")
    if comma < 0:
        return False
    first = int(text[1:comma])
    begin = first if low is None else max(first, low)
    end = first + text.count(",") if high is None else min(first + text.count(","), high + 1)
    return begin < end and any(json.loads(text)[1 + begin - first : 1 + end - first])


def _joined(quarters: Iterable[int]) -> Iterator[Stretch]:
    """``quarters`` never rise; those that are near each other make one stretch."""
    newest = oldest = None
    near, longest, given = _NEAR, _FIRST, 0
    for quarter in quarters:
        if newest is None or oldest is None:
            newest = quarter
        elif oldest - quarter > near or newest - quarter >= longest:
            yield oldest * QUARTER_US, (newest + 1) * QUARTER_US
            newest, given = quarter, given + 1
            near, longest = _NEAR * 2 ** (given // _MANY), min(2 * longest, _LONGEST)
        oldest = quarter
    if newest is not None and oldest is not None:
        yield oldest * QUARTER_US, (newest + 1) * QUARTER_US
