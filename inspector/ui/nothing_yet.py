"""What stands in place of the picture before there is one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NothingYet:
    """An icon of resources/icons, a line, an explanation, and the words of a button; empty for none."""

    icon_name: str
    title: str
    text: str = ""
    button: str = ""


def nothing_yet(*, loading: bool, has_recipe: bool, recipes: bool, source: str, running: bool) -> NothingYet:
    """The first thing that is missing. ``recipes``: there are some to choose from; ``source``: what Start would use."""
    if loading:
        text = translate("NothingYet", "Its reference parts are inspected first, to be sure it still judges as it did")
        return NothingYet("product", translate("NothingYet", "Loading the recipe …"), text)
    if not has_recipe and recipes:
        choose = translate("NothingYet", "Choose a recipe")
        return NothingYet(
            "product", choose, translate("NothingYet", "A recipe says what a good part looks like"), choose
        )
    if not has_recipe:
        text = translate("NothingYet", "Pictures of good parts are all it takes")
        return NothingYet(
            "product", translate("NothingYet", "No recipe yet"), text, translate("NothingYet", "Teach a product")
        )
    if not source:
        text = translate("NothingYet", "A camera, or a folder of pictures")
        button = translate("NothingYet", "Choose a source")
        return NothingYet("folder", translate("NothingYet", "No source yet"), text, button)
    if running:
        return NothingYet("inspector", translate("NothingYet", "Waiting for the first part"))
    text = translate("NothingYet", "Pictures come from {source}").format(source=source)
    return NothingYet(
        "inspector", translate("NothingYet", "Ready to inspect"), text, translate("NothingYet", "Start the line")
    )
