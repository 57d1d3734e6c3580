"""Recipes as earlier versions of Inspector wrote them, brought to today's format one step at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Content = dict[str, Any]
"""What a ``recipe.yaml`` holds."""


def upgraded(content: Content) -> Content:
    """``content`` in the newest format; what is not of a known older one is left for validation to judge."""
    while content.get("format") in _UPGRADES:
        content = _UPGRADES[content["format"]](content)
    return content


def _from_1(content: Content) -> Content:
    """The region was four whole numbers; now it is a shape, and can be a polygon or an ellipse."""
    preparation = content.get("preparation")
    region = preparation.get("region") if isinstance(preparation, dict) else None
    if isinstance(region, list | tuple) and len(region) == 4:
        x, y, width, height = region
        shape = {"kind": "rectangle", "x": x, "y": y, "width": width, "height": height}
        content = {**content, "preparation": {**content["preparation"], "region": shape}}
    return {**content, "format": 2}


def _from_2(content: Content) -> Content:
    """Pictures are made smaller in another way, quicker; scores and limits belong to the one they came from."""
    preparation = content.get("preparation")
    if isinstance(preparation, dict):
        content = {**content, "preparation": {**preparation, "shrinking": "area"}}
    return {**content, "format": 3}


def _from_3(content: Content) -> Content:
    """What good parts are usually like is kept since; of these it is learned on the line."""
    return {**content, "format": 4}


def _from_4(content: Content) -> Content:
    """Parts are found in another way, quicker and better; limits belong to the one they came from."""
    preparation = content.get("preparation")
    alignment = preparation.get("alignment") if isinstance(preparation, dict) else None
    if isinstance(alignment, dict):
        older = {**alignment, "way": "stepwise"}
        content = {**content, "preparation": {**content["preparation"], "alignment": older}}
    return {**content, "format": 5}


_UPGRADES: dict[int, Callable[[Content], Content]] = {1: _from_1, 2: _from_2, 3: _from_3, 4: _from_4}
"""By the format they start from."""
