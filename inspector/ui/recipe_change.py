"""From the wish for another recipe to its loading: the engineer's PIN, the choice, one question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from inspector.core.inspection import RecipeId
from inspector.ui.choices import RecipeChoice
from inspector.ui.engineer_lock import EngineerLock
from inspector.ui.station_screen import StationScreen
from inspector.ui.texts import recipe_text
from inspector.workers.station import StationController


class RecipeChange(QObject):
    """The line runs on meanwhile, with the recipe it has."""

    left = Signal()
    """The chooser is closed."""

    def __init__(
        self,
        surface: StationScreen,
        controller: StationController,
        recipes: Callable[[], Sequence[RecipeChoice]],
        lock: EngineerLock,
        line: str = "",
    ) -> None:
        """``line``: its name, where the question for the PIN must tell it from another one."""
        super().__init__(surface)
        self._line = line
        self._surface = surface
        self._controller = controller
        self._recipes = recipes
        self._lock = lock
        surface.recipes.recipe_chosen.connect(self._on_chosen)
        surface.recipes.left.connect(self.leave)

    def ask(self) -> None:
        """Let the operator choose among the recipes there are now."""
        if self._controller.loading is None:
            self._lock.ask(self._purpose(), self._open)

    def ask_for(self, name: str) -> None:
        """Ask once for the recipe of this name, as a barcode holds it; what is none is said in passing."""
        wanted = name.strip().casefold()
        recipe = next((choice.id for choice in self._recipes() if choice.id.name.casefold() == wanted), None)
        notice = self._surface.notice
        if recipe is None:
            notice.say(self.tr("No recipe is named “{name}”").format(name=name.strip()))
        elif self._controller.loading is not None:
            loading = self.tr("{recipe} is still being loaded. Scan again in a moment")
            notice.say(loading.format(recipe=self._controller.loading))
        elif recipe == self._controller.recipe:
            notice.say(self.tr("{recipe} is loaded already").format(recipe=recipe_text(recipe)))
        else:
            self._lock.ask(self._purpose(), partial(self._on_chosen, recipe))

    def _purpose(self) -> str:
        purpose = self.tr("Change the recipe")
        return f"{self._line}: {purpose}" if self._line else purpose

    def leave(self) -> None:
        """Without a choice."""
        self.left.emit()
        self._surface.show_overlay(self._surface.recipes, False)

    def _open(self) -> None:
        chooser = self._surface.recipes
        chooser.offer(self._recipes(), self._controller.recipe)
        self._surface.show_overlay(chooser, True)
        chooser.begin()

    def _on_chosen(self, recipe: RecipeId) -> None:
        self.leave()
        load = partial(self._controller.load_recipe, recipe.name, recipe.version)
        if self._controller.recipe is None:
            load()
        elif recipe != self._controller.recipe:
            question = self.tr("Inspect with {new} instead of {old}?")
            question = question.format(new=recipe_text(recipe), old=recipe_text(self._controller.recipe))
            self._surface.confirm.ask(question, self.tr("Change the recipe"), self.tr("Keep"), load)
