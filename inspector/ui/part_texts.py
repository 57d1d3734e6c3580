"""How a part is called on screen: by its number, and by its own id where it has one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.core.frame import PartIdOrigin

translate = QCoreApplication.translate

_LONGEST_ID = 24
_LAST = 14
"""Ids differ at their end."""


def part_text(number: int, part_id: str, origin: PartIdOrigin) -> str:
    """'Part 17', 'Part 17 · SN-0815', or 'Part 17 · code not read'."""
    text = translate("Banner", "Part {number}").format(number=number)
    if origin is PartIdOrigin.MISSING:
        missing = translate("Banner", "code not read")
        return f"{text} · {missing}"
    return f"{text} · {short_id(part_id)}" if part_id else text


def short_id(part_id: str) -> str:
    """The id with its middle left out where it is long."""
    part_id = " ".join(part_id.split())
    if len(part_id) <= _LONGEST_ID:
        return part_id
    return f"{part_id[: _LONGEST_ID - _LAST - 1]}…{part_id[-_LAST:]}"
