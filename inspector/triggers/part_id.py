"""Which part a picture shows, where its trigger does not say."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from inspector.core.frame import Frame, PartIdOrigin, Picture


class ReadsCodes(Protocol):
    """Finds the id of a part in its picture; :class:`inspector.triggers.code_reader.CodeReader`."""

    def read(self, picture: Picture) -> str:
        """The text of its code; empty where none can be told."""


def identified(frame: Frame, codes: ReadsCodes) -> Frame:
    """``frame`` with the id from its picture, where its trigger brought none and there is a picture."""
    if frame.picture is None or frame.part_id:
        return frame
    part_id = codes.read(frame.picture)
    origin = PartIdOrigin.CODE if part_id else PartIdOrigin.MISSING
    return replace(frame, part_id=part_id, part_id_origin=origin)
