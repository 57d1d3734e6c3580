"""What the banner says: the one place that decides which verdict may be on screen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from inspector.core.cause import Cause
from inspector.core.inspection import Inspection
from inspector.core.line import LineSnapshot, RecentPart
from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.ui.fault_texts import fault_text
from inspector.ui.part_texts import part_text
from inspector.ui.reason_texts import reason_texts
from inspector.ui.texts import clock_text, milliseconds_text, percent_text, verdict_word
from inspector.workers.station import LineState

translate = QCoreApplication.translate

SHORTEST_SHOW_S = 0.12
"""A verdict stays readable this long although the next part is already there."""
LONGEST_STALE_S = 0.1
"""So long the next part may be there without a verdict of its own before the banner goes neutral: too short for anybody
to be misled, and by then it usually has one. A banner that goes neutral before each verdict would flash with the line,
and more than three flashes a second can harm people (WCAG 2.3.1)."""


@dataclass(frozen=True, slots=True)
class BannerState:
    """``verdict`` None is neutral. ``judged_ns`` is the ``perf_counter_ns`` at which the verdict was given.

    ``past``: the part is one of the film strip while the line runs on; such a banner is
    outlined, not filled, so that from afar only the live verdict is ever seen in full colour.
    ``held``: the part failed and nobody has acknowledged it; that is seen in full colour.
    Both show the live verdict small beside it.
    """

    word: str
    verdict: Verdict | None = None
    title: str = ""
    lines: tuple[str, ...] = ()
    note: str = ""
    judged_ns: int | None = None
    past: bool = False
    held: bool = False
    live_verdict: Verdict | None = None
    live_text: str = ""


@dataclass(frozen=True, slots=True)
class LineView:
    """All that the choice depends on. ``fault`` is the one that stopped the line; ``source`` what Start would use.

    ``source_fault``: why the source of a running line gives no pictures at the moment. ``waited_s``: how long the part
    that is waited for has been seen to wait. ``beside``: it stands beside another line, and Space may be for that one.
    """

    state: LineState
    snapshot: LineSnapshot
    has_recipe: bool
    source: str
    now_ns: int
    in_this_run: bool
    fault: InspectorError | None = None
    source_fault: InspectorError | None = None
    loading: str | None = None
    finished: bool = False
    waited_s: float = 0.0
    beside: bool = False


def judged_ns(inspection: Inspection) -> int:
    """The ``perf_counter_ns`` at which ``inspection`` had its verdict."""
    times = inspection.times
    return inspection.frame.captured_ns + round(1e6 * (times.wait_ms + times.inspect_ms))


def _score_lines(
    verdict: Verdict, percent: float | None, reason: str, cause: Cause | None, regions: int | None
) -> tuple[str, ...]:
    if verdict is Verdict.NO_VERDICT:
        return reason_texts(reason, cause)
    score = translate("Banner", "Score {percent} of the limit").format(percent=percent_text(percent))
    if regions is None:
        return (score,)
    if regions == 0:
        return (translate("Banner", "No abnormal region"), score)
    if regions == 1:
        return (translate("Banner", "1 abnormal region"), score)
    return (translate("Banner", "{count} abnormal regions").format(count=regions), score)


def inspection_banner(inspection: Inspection) -> BannerState:
    """The verdict of exactly one part."""
    frame, times = inspection.frame, inspection.times
    took = (
        translate("Banner", "inspected in {time}").format(time=milliseconds_text(times.inspect_ms))
        if times.inspect_ms
        else ""
    )
    return BannerState(
        word=verdict_word(inspection.verdict),
        verdict=inspection.verdict,
        title=f"{part_text(frame.seq, frame.part_id, frame.part_id_origin)} · {clock_text(frame.captured_at)}",
        lines=_score_lines(
            inspection.verdict, inspection.percent, inspection.reason, inspection.cause, len(inspection.regions)
        ),
        note=took,
        judged_ns=judged_ns(inspection),
    )


def past_banner(part: RecentPart, live: BannerState, running: bool) -> BannerState:
    """The verdict of a part of the film strip, with the live one beside it."""
    regions = len(part.inspection.regions) if part.inspection is not None else None
    return BannerState(
        word=verdict_word(part.verdict),
        verdict=part.verdict,
        title=f"{part_text(part.seq, part.part_id, part.part_id_origin)} · {clock_text(part.captured_at)}",
        lines=_score_lines(part.verdict, part.percent, part.reason, part.cause, regions),
        note=translate("Banner", "line runs on") if running else translate("Banner", "looking back"),
        past=True,
        live_verdict=live.verdict,
        live_text=live.title.split(" · ")[0] if live.verdict is not None else live.word,
    )


def held_banner(part: RecentPart, live: BannerState) -> BannerState:
    """A failed part that waits to be acknowledged, with the live verdict beside it."""
    note = translate("Banner", "to be acknowledged")
    return replace(past_banner(part, live, running=False), past=False, held=True, note=note)


def _last_part(view: LineView) -> tuple[str, ...]:
    latest = view.snapshot.latest
    if latest is None:
        return ()
    last = translate("Banner", "Last part {number}: {verdict} at {time}").format(
        number=latest.frame.seq, verdict=verdict_word(latest.verdict), time=clock_text(latest.frame.captured_at)
    )
    return (last,)


def _idle_banner(view: LineView) -> BannerState:
    if view.loading is not None:
        name = translate("Banner", "Loading {recipe}").format(recipe=view.loading)
        return BannerState(
            translate("Banner", "LOADING"),
            title=name,
            lines=(translate("Banner", "Checking its files and its reference parts"),),
        )
    if not view.has_recipe:
        return BannerState(
            translate("Banner", "NO RECIPE"),
            title=translate("Banner", "Nothing to inspect yet"),
            lines=(translate("Banner", "Choose a recipe, or teach a product"),),
        )
    if not view.source:
        return BannerState(
            translate("Banner", "NO SOURCE"),
            title=translate("Banner", "Where do the pictures come from?"),
            lines=(translate("Banner", "Choose a source to start"),),
        )
    if view.snapshot.latest is None:
        key = translate("Banner", "Start it with the Space key")
        button = translate("Banner", "Start it with its button")
        return BannerState(
            translate("Banner", "READY"),
            title=translate("Banner", "The line stands still"),
            lines=(button if view.beside else key,),
        )
    if view.finished:
        return BannerState(
            translate("Banner", "FINISHED"),
            title=translate("Banner", "{source} has no more parts").format(source=view.source),
            lines=_last_part(view),
        )
    return BannerState(
        translate("Banner", "STOPPED"), title=translate("Banner", "The line stands still"), lines=_last_part(view)
    )


def live_banner(view: LineView) -> BannerState:
    """What the line has to say now. A verdict only while it runs, and only of its newest part."""
    # A fault that ends the run is known while the line still stops; the last verdict must not outlive it.
    if view.state is LineState.FAULT or (view.state is LineState.STOPPING and view.fault is not None):
        fault = view.fault
        return BannerState(
            verdict_word(Verdict.NO_VERDICT),
            verdict=Verdict.NO_VERDICT,
            title=translate("Banner", "The line has stopped"),
            lines=(fault_text(fault).what,) if fault is not None else (),
        )
    if view.state in (LineState.IDLE, LineState.LOADING):
        return _idle_banner(view)
    if view.source_fault is not None and view.state is LineState.RUNNING:
        return BannerState(
            verdict_word(Verdict.NO_VERDICT),
            verdict=Verdict.NO_VERDICT,
            title=translate("Banner", "No pictures"),
            lines=(fault_text(view.source_fault).what, translate("Banner", "Looking for the source …")),
        )
    latest = view.snapshot.latest if view.in_this_run else None
    waiting_for = view.snapshot.waiting_for
    if latest is None:
        number = waiting_for if waiting_for is not None else 1
        return BannerState(
            translate("Banner", "WAITING"), title=translate("Banner", "Waiting for part {number}").format(number=number)
        )
    shown_s = (view.now_ns - judged_ns(latest)) / 1e9
    waits_for_next = waiting_for is not None and waiting_for != latest.frame.seq
    if waits_for_next and shown_s > SHORTEST_SHOW_S and view.waited_s > LONGEST_STALE_S:
        title = translate("Banner", "Waiting for part {number}").format(number=waiting_for)
        return BannerState(translate("Banner", "WAITING"), title=title, lines=_last_part(view))
    return inspection_banner(latest)
