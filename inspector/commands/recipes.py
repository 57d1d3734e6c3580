"""Recipes and their versions."""

from __future__ import annotations

from rich.markup import escape
from rich.table import Table

from inspector.commands.console import console
from inspector.errors import InspectorError
from inspector.paths import recipes_folder


def list_recipes() -> None:
    """List all recipes and their versions."""
    from inspector.recipes.store import RecipeStore

    store = RecipeStore(recipes_folder())
    table = Table("recipe", "active", "versions", "detector", "good pictures", "taught")
    for name in store.names():
        try:
            recipe = store.describe(name)
        except InspectorError as error:
            table.add_row(escape(name), "–", _numbers(store.versions(name)), escape(error.what), "", "")
            continue
        taught = recipe.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
        row = (str(recipe.version), _numbers(store.versions(name)), recipe.detector, str(recipe.good_images), taught)
        table.add_row(escape(name), *row)
    if table.row_count:
        console.print(table)
    else:
        console.print("There is no recipe yet. Teach one: inspector calibrate NAME --good FOLDER")


def activate(name: str, version: int) -> None:
    """Make a version the one in use, also an older one."""
    from inspector.recipes.store import RecipeStore

    RecipeStore(recipes_folder()).activate(name, version)
    console.print(f"{escape(name)}: version {version} is in use.")


def _numbers(values: list[int]) -> str:
    return ", ".join(map(str, values))
