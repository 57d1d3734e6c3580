"""A repeatability study as a table for other programs: one line for each repetition."""

from __future__ import annotations

import csv
from pathlib import Path

from inspector.records.export import replaced
from inspector.records.repeated_parts import StudyResult

_HEADINGS = (
    "part", "repetition", "id", "part_number", "time", "verdict", "percent_of_fail_limit", "truth", "part_mean",
    "part_deviation", "limit_distance", "limit_distance_in_s_r", "index", "risk",
    "review_limit", "s_r", "s_r_low", "s_r_high",
)  # fmt: skip


def export_study(study: StudyResult, file: Path) -> int:
    """Write every repetition with the figures of its part, in the order of the plot; returns how many.

    Numbers are in percent of the fail limit. Raises :class:`RecordError` when ``file`` cannot be written.
    """
    figures = study.figures
    done = 0
    # With a mark of its encoding, without which spreadsheets take it for another one.
    with replaced(file) as unfinished, unfinished.open("w", newline="", encoding="utf-8-sig") as target:
        writer = csv.writer(target)
        writer.writerow(_HEADINGS)
        if figures is None:
            return 0
        bounds = figures.deviation
        of_all = (None, None, None) if bounds is None else (bounds.value, bounds.low, bounds.high)
        for part in figures.parts:
            truth = None if part.truth is None else part.truth.value
            own = (part.mean, part.deviation, part.distance, part.deviations, part.index, part.risk)
            for number, one in enumerate(part.repetitions, 1):
                at = one.at.isoformat(timespec="microseconds")
                about = (part.part, number, one.record_id, one.seq, at, one.verdict.value, one.percent, truth)
                writer.writerow((*about, *own, figures.review, *of_all))
                done += 1
    return done
