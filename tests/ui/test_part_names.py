"""What a part is called on screen, why it has no verdict, and what is seen of a source that is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.cause import Cause
from inspector.core.frame import PartIdOrigin
from inspector.core.inspection import Inspection
from inspector.core.verdict import Verdict
from inspector.errors import CameraError
from inspector.ui.banner_state import inspection_banner, past_banner
from inspector.ui.lamp import Light
from inspector.ui.part_texts import part_text, short_id
from inspector.ui.reason_texts import reason_texts
from inspector.workers.station import LineState
from tests.ui.conftest import MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import inspection, recent_part

GONE = CameraError("The cable is loose.", "Plug it in.")


def with_id(seen: Inspection, part_id: str, origin: PartIdOrigin = PartIdOrigin.TRIGGER) -> Inspection:
    return replace(seen, frame=replace(seen.frame, part_id=part_id, part_id_origin=origin))


class Shouting(QTranslator):
    """A language that one reads without a dictionary."""

    def translate(self, context: str, text: str, *_: object) -> str:
        return text.upper() if context in ("Faults", "Reasons") else ""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[None]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_part_is_called_by_its_number_and_its_id() -> None:
    assert part_text(17, "", PartIdOrigin.COUNTED) == "Part 17"
    assert part_text(17, "SN-0815", PartIdOrigin.TRIGGER) == "Part 17 · SN-0815"
    assert part_text(17, "SN-0815", PartIdOrigin.CODE) == "Part 17 · SN-0815"
    assert part_text(17, "", PartIdOrigin.MISSING) == "Part 17 · code not read"


def test_of_a_long_id_the_end_stays_for_that_is_where_ids_differ() -> None:
    long = "01095060001343521723010110ABC123-00017"
    assert short_id(long).endswith(long[-14:])
    assert len(short_id(long)) == 24
    assert short_id("A\nB") == "A B"


def test_the_banner_and_the_picture_name_the_part(make_window: MakeWindow, line: LineDouble, qtbot: QtBot) -> None:
    window = make_window()
    window.start_or_stop()
    seen = with_id(inspection(7, 50), "SN-0815")
    line.show(seen)
    qtbot.waitUntil(lambda: "SN-0815" in window.surface.banner.state.title)
    assert inspection_banner(seen).title.startswith("Part 7 · SN-0815 · ")
    assert "Part 7 · SN-0815" in window.surface.picture._caption.text()
    part = replace(recent_part(7, seen), part_id="SN-0815", part_id_origin=PartIdOrigin.TRIGGER)
    assert "SN-0815" in past_banner(part, inspection_banner(seen), running=True).title


def test_a_reason_is_said_as_it_was_found_in_english(qapp: QApplication) -> None:
    assert reason_texts("The picture is cut off.", Cause.PICTURE) == ("The picture is cut off.",)


@pytest.mark.parametrize("cause", [*Cause, None])
def test_in_another_language_every_cause_has_its_words_with_the_reason_beside(
    cause: Cause | None, shouting: None
) -> None:
    said, original = reason_texts("The picture is cut off.", cause)
    assert said.isupper()
    assert original == "The picture is cut off."


def test_a_lost_source_is_seen_while_the_line_runs_and_leaves_no_pass_on_screen(
    make_window: MakeWindow, line: LineDouble, qtbot: QtBot
) -> None:
    window = make_window()
    window.start_or_stop()
    line.show(inspection(7, 50))
    qtbot.waitUntil(lambda: window.surface.banner.state.verdict is Verdict.PASS)
    line.source_fault = GONE
    line.source_lost.emit(GONE)
    line.fault_raised.emit(GONE)
    banner, header = window.surface.banner.state, window.surface.header
    assert banner.verdict is Verdict.NO_VERDICT
    assert "The cable is loose." in banner.lines
    assert header.camera_lamp._light is Light.FAULT
    assert window.surface.faults.texts == ["The cable is loose."]
    assert line.state is LineState.RUNNING

    line.source_fault = None
    line.source_opened.emit("line 2")
    assert window.surface.faults.texts == []
    assert header.camera_lamp._light is Light.GOOD
    assert window.surface.banner.state.verdict is Verdict.PASS


def test_one_failed_picture_is_no_lost_source(make_window: MakeWindow, line: LineDouble) -> None:
    window = make_window()
    window.start_or_stop()
    line.fault_raised.emit(CameraError("The picture is incomplete.", "Check the cable."))
    assert window.surface.header.camera_lamp._light is Light.GOOD
    assert window.surface.faults.texts == ["The picture is incomplete."]


def test_a_part_is_triggered_by_key_and_by_button_where_the_camera_waits_for_it(
    make_window: MakeWindow, line: LineDouble
) -> None:
    window = make_window()
    window.start_or_stop()
    trigger = window.surface.header.trigger
    assert not trigger.isVisible()
    window.trigger()
    assert "fire" not in line.asked
    line.takes_triggers = True
    window.refresh()
    assert trigger.isVisible()
    QTest.mouseClick(trigger, Qt.MouseButton.LeftButton)
    assert line.asked.count("fire") == 1
    window.trigger()
    assert line.asked.count("fire") == 2
