"""Where the id of a part comes from."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.core.frame import Frame, PartIdOrigin, Picture
from inspector.errors import CameraError
from inspector.triggers.part_id import identified

PICTURE = np.zeros((2, 2, 3), np.uint8)


class Says:
    def __init__(self, text: str) -> None:
        self.text = text

    def read(self, picture: Picture) -> str:
        return self.text


@pytest.mark.parametrize(
    ("said", "part_id", "origin"),
    [("SN-1", "SN-1", PartIdOrigin.CODE), ("", "", PartIdOrigin.MISSING)],
)
def test_the_code_names_the_part_or_is_missed(said: str, part_id: str, origin: PartIdOrigin) -> None:
    frame = identified(Frame(1, PICTURE, "1.png"), Says(said))
    assert (frame.part_id, frame.part_id_origin, frame.seq) == (part_id, origin, 1)


def test_the_trigger_knows_better_than_the_code() -> None:
    frame = Frame(1, PICTURE, "1.png", part_id="SN-2", part_id_origin=PartIdOrigin.TRIGGER)
    assert identified(frame, Says("SN-1")) is frame


def test_without_a_picture_there_is_nothing_to_read() -> None:
    frame = Frame(1, None, "1.png", error=CameraError("No picture."))
    assert identified(frame, Says("SN-1")) is frame
