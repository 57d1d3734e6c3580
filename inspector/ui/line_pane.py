"""One line in the window: what it shows, and what the operator wants of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.frame import Picture
from inspector.core.image_file import read_picture
from inspector.core.inspection import RecipeId
from inspector.core.trigger import Trigger
from inspector.errors import CameraError, ImageError, InspectorError, RecipeError, TriggerError
from inspector.ui.check.check_gate import CheckGate
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.engineer_lock import EngineerLock
from inspector.ui.line_display import LineDisplay
from inspector.ui.recipe_change import RecipeChange
from inspector.ui.source_chooser import SourceChooser
from inspector.ui.station_screen import StationScreen
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme
from inspector.workers.station import Camera, LineState, StationController

_FRAME_MS = 33
"""Shortest time between two updates of the screen."""

MayStart = Callable[[Callable[[], None]], bool]
"""Whether the line may start now; if not, it sees to it that what it was given is called once it may."""


@dataclass(frozen=True, slots=True)
class LineParts:
    """What a line of the window is made of: ``open_folder`` makes a camera of a folder for it, ``source`` is what
    Start uses at first, ``name`` tells it from the other one; empty where there is none.
    """

    controller: StationController
    open_folder: Callable[[Path], Camera]
    source: SourceChoice | None = None
    name: str = ""


class LinePane(QObject):
    """Joins a line with its screen. Lives in the GUI thread and never waits."""

    teach_wanted = Signal()
    """There is no recipe to choose from."""
    decide_wanted = Signal(object)
    """RecentPart whose verdict is to be confirmed or overruled."""
    refreshed = Signal()
    """The screen shows the newest snapshot."""
    source_wanted = Signal()
    """Let the operator choose where pictures come from."""
    source_chosen = Signal()
    """Start will use another source."""
    left = Signal()
    """A question is over: whoever had the keys gives them back."""
    told = Signal(object)
    """InspectorError of something beside the line."""

    def __init__(
        self,
        surface: StationScreen,
        parts: LineParts,
        recipes: Callable[[], Sequence[RecipeChoice]],
        chooser: SourceChooser,
        lock: EngineerLock,
        may_start: MayStart,
        *,
        hold_fails: bool,
    ) -> None:
        super().__init__(surface)
        self.surface, self.controller, self.name = surface, parts.controller, parts.name
        self.open_folder = parts.open_folder
        self._recipes = recipes
        self._lock = lock
        self._may_start = may_start
        self._start_when_loaded = False
        self.check: CheckGate | None = None
        """What has to be checked before production; None: nothing."""
        self.display = LineDisplay(surface, parts.controller, parts.source, hold_fails=hold_fails, name=parts.name)
        self.source_chooser = chooser
        self.recipe_change = RecipeChange(surface, parts.controller, recipes, lock, parts.name)
        self._update_timer = QTimer(self, singleShot=True)
        self._update_timer.timeout.connect(self.refresh)
        self._connect()

    def _connect(self) -> None:
        controller, screen = self.controller, self.surface
        controller.inspected.connect(self._on_inspected)
        controller.state_changed.connect(self._on_state_changed)
        controller.recipe_loading.connect(lambda _name: self.refresh())
        controller.recipe_loaded.connect(self.on_recipe_loaded)
        controller.fault_raised.connect(self._on_fault_raised)
        controller.source_finished.connect(self._on_source_finished)
        controller.source_opened.connect(self._on_source_opened)
        controller.source_lost.connect(lambda _fault: screen.faults.clear_of(CameraError))
        screen.header.start.clicked.connect(self.start_or_stop)
        screen.header.trigger.clicked.connect(self.trigger)
        screen.header.recipe.clicked.connect(self.recipe_change.ask)
        screen.header.source.clicked.connect(self.source_wanted)
        screen.counters.reset_clicked.connect(self._on_reset_clicked)
        screen.film.part_picked.connect(self.display.look_at)
        screen.trend.part_picked.connect(self.display.look_at)
        screen.picture.back_to_live_clicked.connect(self.display.back_to_live)
        screen.picture.acknowledge_clicked.connect(self.display.acknowledge_held)
        screen.picture.decide_clicked.connect(self.decide)
        screen.picture.empty.button.clicked.connect(self._on_empty_clicked)
        screen.faults.acknowledged.connect(controller.stop)
        screen.confirm.closed.connect(self.left)
        self.recipe_change.left.connect(self.left)
        self.source_chooser.source_chosen.connect(self.choose_source)

    # What the operator wants

    def choose_source(self, source: SourceChoice) -> None:
        """What Start will use."""
        self.display.source = source
        self.display.finished = False
        self.refresh()
        self.source_chosen.emit()

    def start_or_stop(self) -> None:
        """Whatever the start button says."""
        source = self.display.source
        if self.controller.state is LineState.RUNNING:
            self.controller.stop()
        elif self.display.can_start and source is not None and self._may_start(self.start_or_stop):
            if self.check is not None and not self.check.may_start(source.make_camera, self.start_or_stop):
                return
            self.display.begin_run()
            self.controller.start(source.make_camera)

    def trigger(self) -> None:
        """A part is in front of the camera; nothing where the camera waits for no triggers."""
        if self.controller.takes_triggers:
            with suppress(TriggerError):  # the line is just being stopped
                self.controller.fire(Trigger())

    def acknowledge(self) -> None:
        """The fault that holds the line, else the failed part in view, else the newest fault."""
        if self.display.holds_part:
            self.display.acknowledge_held()
        else:
            self.surface.faults.acknowledge_first()

    def decide(self) -> None:
        """Confirm or overrule the rejected part in view."""
        part = self.display.rejected_part
        if part is not None:
            self.decide_wanted.emit(part)
        elif self.display.has_history and self.display.snapshot.recent:
            self.surface.notice.say(self.tr("This part was not rejected: choose a rejected one first"))

    def ask_source(self, theme: Theme) -> None:
        """Let the operator choose where pictures come from."""
        self._lock.ask(self._purpose(self.tr("Change the source")), lambda: self.source_chooser.ask(theme))

    def load_recipe(self, recipe: RecipeId) -> None:
        """Judge with it from the next part on."""
        self.controller.load_recipe(recipe.name, recipe.version)

    def start_when_loaded(self) -> None:
        """Start with the recipe that is being loaded, once it is."""
        self._start_when_loaded = self.controller.loading is not None
        if not self._start_when_loaded:
            self.start_or_stop()

    def reference(self) -> Picture | None:
        """A good part of the recipe on the line as the camera saw it."""
        recipe = self.display.recipe
        if recipe is None or recipe.reference is None:
            return None
        try:
            return read_picture(recipe.reference)
        except ImageError as error:
            self.told.emit(error)
            return None

    def look_for_recipes(self) -> None:
        """Somebody may have taught a product meanwhile."""
        self.display.recipes_exist = bool(self._recipes())
        self.refresh()

    def take_keys(self) -> bool:
        """Give the keys to what is open on this line; whether anything is."""
        screen = self.surface
        if screen.recipes.isVisible():
            screen.recipes.begin()
        elif screen.check.isVisible():
            screen.check.take_keys()
        elif screen.confirm.isVisible():
            screen.confirm.take_keys()
        else:
            return False
        return True

    def leave(self) -> bool:
        """Escape: out of a question, else back to live; whether there was something to leave."""
        if self.surface.recipes.isVisible():
            self.recipe_change.leave()
        elif self.surface.confirm.isVisible():
            self.surface.confirm.dismiss()
        elif self.check is not None and self.surface.check.isVisible():
            self.check.leave()
        elif self.display.looking_back:
            self.display.back_to_live()
        else:
            return False
        return True

    def tick(self) -> None:
        """Ages and the heart move on."""
        self.surface.banner.tick()
        if not self._update_timer.isActive():
            self.display.tick()

    def close(self) -> None:
        """Paint nothing more, and leave the check."""
        if self.check is not None:
            self.check.close()
        self._update_timer.stop()

    # What the line says

    def refresh(self) -> None:
        """Bring the screen up to the newest snapshot."""
        self.display.refresh()
        self.refreshed.emit()

    def _on_inspected(self) -> None:
        if not self._update_timer.isActive():
            since_ms = 1000 * (time.monotonic() - self.display.updated_at_s)
            self._update_timer.start(max(0, round(_FRAME_MS - since_ms)))

    def _on_state_changed(self, state: LineState) -> None:
        if state is LineState.FAULT:
            self.surface.faults.hold_newest()
        else:
            self.display.fault = None
            self.surface.faults.line_released()
        self.refresh()

    def _on_fault_raised(self, error: InspectorError) -> None:
        self._start_when_loaded = False
        self.display.fault = error
        self.surface.faults.add(error, holds_line=self.controller.state is LineState.FAULT)
        self.refresh()

    def on_recipe_loaded(self, recipe: RecipeId | None) -> None:
        """The recipe that judges from now on; None: there is none yet."""
        known = self._recipes()
        self.display.recipes_exist = bool(known)
        self.display.recipe = None
        if recipe is not None:
            self.display.recipe = next((choice for choice in known if choice.id == recipe), RecipeChoice(recipe))
            self.surface.faults.clear_of(RecipeError)
        self.surface.score.set_good_scores(None)
        self.refresh()
        if self._start_when_loaded and self.controller.state is not LineState.RUNNING:
            self._start_when_loaded = False
            self.start_or_stop()

    def _on_source_opened(self, _name: str) -> None:
        """Also a lost one that delivers again: what it was missed for is over."""
        self.display.fault = None
        self.surface.faults.clear_of(CameraError)
        self.refresh()

    def _on_source_finished(self) -> None:
        self.display.finished = True
        self.refresh()

    # Choosing

    def _on_empty_clicked(self) -> None:
        """The button of the empty state: whatever is missing first."""
        if self.controller.recipe is None and not self.display.recipes_exist:
            self.teach_wanted.emit()
        elif self.controller.recipe is None:
            self.recipe_change.ask()
        elif self.display.source is None:
            self.source_wanted.emit()
        else:
            self.start_or_stop()

    def _on_reset_clicked(self) -> None:
        question = self.tr("Set all counters to zero? {count} parts were counted.")
        question = question.format(count=count_text(self.display.snapshot.counters.inspected))
        self.surface.confirm.ask(question, self.tr("Reset"), self.tr("Keep counting"), self.controller.reset_counters)

    def _purpose(self, purpose: str) -> str:
        return f"{self.name}: {purpose}" if self.name else purpose
