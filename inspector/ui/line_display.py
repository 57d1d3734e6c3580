"""Brings the screen up to what the line has done: the newest part, a past one, or one that is held."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject

from inspector.core.inspection import RecipeId
from inspector.core.line import LineSnapshot, RecentPart
from inspector.core.verdict import Verdict
from inspector.errors import ArchiveError, CameraError, DatabaseError, DeviceError, InspectorError, PaceError
from inspector.ui.banner_state import LineView, held_banner, live_banner, past_banner
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.drift_warning import DriftWarning
from inspector.ui.held_fails import HeldFails
from inspector.ui.nothing_yet import nothing_yet
from inspector.ui.station_screen import StationScreen
from inspector.ui.texts import count_text, milliseconds_text
from inspector.workers.station import LineState, StationController

_SLOW_ENOUGH = 1.1


class LineDisplay(QObject):
    """What is in view and why. Older snapshots than the newest are never painted.

    ``source`` is what Start would use, ``recipe`` what judges; ``recipes_exist`` whether there are
    any to choose from; ``fault`` is the one that stopped the line; ``has_history``: whether verdicts can be decided
    upon. ``hold_fails``: FAIL parts are held until
    they are acknowledged, whatever the recipe says of it. ``name``: of the line, where there is more than one.
    """

    def __init__(
        self,
        screen: StationScreen,
        controller: StationController,
        source: SourceChoice | None,
        *,
        hold_fails: bool,
        name: str = "",
    ) -> None:
        super().__init__(screen)
        self._name = name
        self._screen = screen
        self._controller = controller
        self.source = source
        self.recipe: RecipeChoice | None = None
        self.recipes_exist = False
        self.has_history = False
        self.fault: InspectorError | None = None
        self._said_of_records: dict[type[InspectorError], str] = {}
        self.finished = False
        self._snapshot: LineSnapshot = controller.snapshot()
        self._serial_before_run = self._snapshot.latest_serial
        self._shown_serial = self._snapshot.latest_serial
        self._shown_part: int | None = None
        self._looking_at: RecentPart | None = None
        self._held = HeldFails(self._snapshot.latest_serial)
        self._station_holds = hold_fails
        self._holding: set[RecipeId] = set()
        self._missed_device = ""
        self._warned_of_pace = False
        self._waiting: tuple[int | None, float] = (None, 0.0)
        self._drift = DriftWarning(screen.faults)
        self.updated_at_s = 0.0

    @property
    def snapshot(self) -> LineSnapshot:
        """What is on screen."""
        return self._snapshot

    @property
    def looking_back(self) -> bool:
        """Whether the operator froze the view on a part."""
        return self._looking_at is not None

    @property
    def holds_part(self) -> bool:
        """Whether the part in view is one that waits to be acknowledged."""
        return self._held_in_view is not None

    @property
    def rejected_part(self) -> RecentPart | None:
        """The part in view where it failed or is in review; None where it did not, or nobody can decide upon it."""
        newest = self._snapshot.recent[0] if self._snapshot.recent else None
        part = self._looking_at or self._held_in_view or newest
        rejected = part is not None and part.verdict in (Verdict.FAIL, Verdict.REVIEW)
        return part if self.has_history and rejected else None

    @property
    def can_start(self) -> bool:
        """Whether recipe and source are there and the line stands."""
        ready = self.source is not None and self._controller.recipe is not None
        return ready and self._controller.state in (LineState.IDLE, LineState.FAULT)

    def begin_run(self) -> None:
        """From now on only parts of the coming run count as live."""
        self.finished = False
        self._serial_before_run = self._snapshot.latest_serial
        self.back_to_live()

    def look_at(self, serial: int) -> None:
        """Freeze the view on a part of the film strip; the line runs on."""
        for part in self._snapshot.recent:
            if part.serial == serial:
                self._looking_at = part
                self.refresh()
                return

    def back_to_live(self) -> None:
        """Show the newest part again, or the one that is held."""
        self._looking_at = None
        self.refresh()

    def step(self, by: int) -> None:
        """Through the film strip; newer than the newest is live."""
        recent = self._snapshot.recent
        at = -1
        if self._looking_at is not None:
            serials = [part.serial for part in recent]
            known = self._looking_at.serial in serials
            at = serials.index(self._looking_at.serial) if known else len(serials)
        if at + by < 0:
            self.back_to_live()
        elif recent:
            self.look_at(recent[min(at + by, len(recent) - 1)].serial)

    def acknowledge_held(self) -> None:
        """The failed part in view is dealt with."""
        if self._held_in_view is not None:
            self._held.acknowledge(self._snapshot.recent)
            self.refresh()

    @property
    def _held_in_view(self) -> RecentPart | None:
        # A line at a standstill is what the hall must know first.
        if self._looking_at is not None or self._controller.state is LineState.FAULT:
            return None
        return self._held.first

    def forget_what_is_shown(self) -> None:
        """Everything is to be written anew, in another language or size."""
        self._shown_part = None

    # Showing it

    def refresh(self) -> None:
        """Show the newest snapshot."""
        self.updated_at_s = time.monotonic()
        screen, controller, source = self._screen, self._controller, self.source
        self._snapshot = snapshot = controller.snapshot()
        if controller.recipe is not None and (self._station_holds or controller.hold_fails):
            self._holding.add(controller.recipe)
        self._held.take_in(snapshot.recent, self._holding)
        state = controller.state
        running = state is LineState.RUNNING
        if snapshot.latest_serial != self._shown_serial:
            screen.banner.beat()
        screen.banner.set_alive(running)
        self._show_banner()
        self._show_part()
        in_view = self._looking_at or self._held_in_view
        selected = in_view.serial if in_view is not None else None
        screen.film.show_parts(snapshot.recent, selected)
        limits = snapshot.latest.limits if snapshot.latest is not None else controller.limits
        screen.trend.show_trend(snapshot.trend, limits, selected)
        screen.counters.show_counters(snapshot, controller.device)
        screen.header.show_recipe(self.recipe, controller.loading)
        standing = state in (LineState.IDLE, LineState.FAULT)
        screen.header.show_source(source.title if source else "", source.detail if source else "", standing)
        ready = source is not None and controller.recipe is not None
        stopped_it = state is LineState.FAULT and isinstance(self.fault, CameraError)
        source_failed = stopped_it or controller.source_fault is not None
        screen.header.trigger.setVisible(controller.takes_triggers)
        screen.header.show_line(state, controller.source if running else "", ready, source_failed)
        self._show_records()
        self._show_device()
        self._show_pace(running)
        self._drift.show(controller.drift if running else None)
        self._shown_serial = snapshot.latest_serial

    def tick(self) -> None:
        """The next part may have been triggered since: then the verdict of the last one must go."""
        self._show_records()
        if self._controller.state is not LineState.RUNNING:
            return
        snapshot = self._controller.snapshot()
        if snapshot.latest_serial != self._shown_serial:
            self.refresh()
        else:
            self._snapshot = snapshot
            self._show_banner()

    def _show_banner(self) -> None:
        state, now_s = self._controller.state, time.monotonic()
        if self._snapshot.waiting_for != self._waiting[0]:
            self._waiting = self._snapshot.waiting_for, now_s
        live = live_banner(
            LineView(
                state=state,
                snapshot=self._snapshot,
                has_recipe=self._controller.recipe is not None,
                source=self.source.title if self.source is not None else "",
                now_ns=time.perf_counter_ns(),
                in_this_run=self._snapshot.latest_serial > self._serial_before_run,
                fault=self.fault,
                source_fault=self._controller.source_fault,
                loading=self._controller.loading,
                finished=self.finished,
                waited_s=now_s - self._waiting[1],
                beside=self._screen.banner.brief,
            )
        )
        held = self._held_in_view
        if self._looking_at is not None:
            live = past_banner(self._looking_at, live, state is LineState.RUNNING)
        elif held is not None:
            live = held_banner(held, live)
        self._screen.banner.show_state(live)

    def _show_device(self) -> None:
        """A device that failed is missed until it judges again, whatever recipe is loaded meanwhile."""
        device = self._controller.device
        if self._controller.failed_device:
            self._missed_device = self._controller.failed_device
        elif device == self._missed_device != "":
            self._missed_device = ""
            self._screen.faults.clear_of(DeviceError)
        self._screen.header.show_device(device, self._missed_device)

    def _show_records(self) -> None:
        """A fault of the database or the archive is said once, and goes when it is over."""
        status = self._controller.records_status
        self._screen.header.show_records(status.state)
        for kind, fault in ((DatabaseError, status.fault), (ArchiveError, status.archive_fault)):
            said = self._said_of_records.get(kind)
            if fault is None and said is not None:
                del self._said_of_records[kind]
                self._screen.faults.clear_of(kind)
            elif fault is not None and fault.what != said:
                self._said_of_records[kind] = fault.what
                self._screen.faults.add(fault)

    def _show_pace(self, running: bool) -> None:
        """Said once, when the line becomes too fast; gone when it is slow enough, by a tenth, or stands."""
        pace = self._snapshot.pace
        if not running or pace is None or pace.every_ms > _SLOW_ENOUGH * pace.needed_ms:
            if self._warned_of_pace:
                self._screen.faults.clear_of(PaceError)
            self._warned_of_pace = False
        elif pace.too_fast and not self._warned_of_pace:
            self._warned_of_pace = True
            what = self.tr("Parts come every {every}; this computer needs {needed} for one.")
            what = what.format(every=milliseconds_text(pace.every_ms), needed=milliseconds_text(pace.needed_ms))
            remedy = self.tr("Slow the line down to {count} parts a minute, or parts will get no verdict.")
            remedy = remedy.format(count=count_text(pace.highest_per_minute))
            if self._name:
                what = f"{self._name}: {what}"
            self._screen.faults.add(PaceError(what, remedy, translated=True))

    def _show_part(self) -> None:
        latest, held = self._snapshot.latest, self._held_in_view
        picture, score = self._screen.picture, self._screen.score
        part = self._looking_at or held
        if part is not None:
            if self._shown_part != part.serial:
                picture.show_past(part)
                self._shown_part = part.serial
            limits = part.inspection.limits if part.inspection is not None else self._controller.limits
            score.show_score(part.percent, part.verdict, limits)
            decidable = self.rejected_part is not None
            if self._looking_at is not None:
                picture.set_past_text(self._looking_back_text(part), decidable=decidable)
            else:
                picture.set_held_text(self._held_text(part, self._held.count - 1), decidable=decidable)
            return
        picture.set_past_text("")
        if latest is not None:
            if self._shown_part != self._snapshot.latest_serial:
                picture.show_inspection(latest)
                self._shown_part = self._snapshot.latest_serial
            score.show_score(latest.percent, latest.verdict, latest.limits)
        else:
            score.show_score(None, None, self._controller.limits)
            self._show_nothing_yet()

    def _looking_back_text(self, part: RecentPart) -> str:
        running = self._controller.state is LineState.RUNNING
        text = self.tr("Looking at part {number}, line runs on") if running else self.tr("Looking at part {number}")
        return text.format(number=part.seq)

    def _held_text(self, part: RecentPart, more: int) -> str:
        text = self.tr("Part {number} failed")
        if more == 1:
            text = self.tr("Part {number} failed, 1 more waits")
        elif more:
            text = self.tr("Part {number} failed, {count} more wait")
        return text.format(number=part.seq, count=more)

    def _show_nothing_yet(self) -> None:
        has_recipe = self._controller.recipe is not None
        missing = nothing_yet(
            loading=self._controller.loading is not None,
            has_recipe=has_recipe,
            recipes=not has_recipe and self.recipes_exist,
            source=self.source.title if self.source is not None else "",
            running=self._controller.state is LineState.RUNNING,
        )
        self._screen.picture.show_empty(missing.icon_name, missing.title, missing.text, missing.button)
