"""The check before production: nothing is produced before it, whatever happens to camera, records or program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.baseline import Baseline
from inspector.core.camera_settings import TriggerMode
from inspector.core.frame import Frame
from inspector.core.inspection import Inspection, RecipeId
from inspector.core.process_control import Usual
from inspector.core.recording import Note
from inspector.core.shift_check import Due
from inspector.core.verdict import Verdict
from inspector.errors import CameraError, RecordError
from inspector.recipes.recipe import Reference, ReferenceKind
from inspector.recipes.store import RecipeStore
from inspector.records.check_due import CheckDue
from inspector.records.events import read_events
from inspector.records.query import RecordFilter, page
from inspector.records.shifts import Shifts
from inspector.records.station_records import records_place, station_recorder
from inspector.station_config import OperatorConfig, RecordsConfig, ShiftCheckConfig
from inspector.ui.check import check_gate
from inspector.ui.choices import SourceChoice
from inspector.ui.operator.attendance import Attendance
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from inspector.workers import shift_check
from inspector.workers.shift_check import Doing, ShiftChecker
from inspector.workers.station import Camera, LineState, StationController
from tests.sample_recipes import sample_recipe
from tests.ui.conftest import Load, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.line_fakes import LIMITS, PATIENCE_MS, StubEngine, TriggeredCamera, frame
from tests.ui.parts import RECIPE

GOOD_GREY, BAD_GREY = 60, 200
"""Of the pictures here: the fake recipe fails what is bright."""
MORNING = datetime(2026, 3, 2, 6, 30)
LEFT = Qt.MouseButton.LeftButton


def grey(value: int) -> np.ndarray:
    noise = np.random.default_rng(1).integers(-9, 10, (24, 32, 3))
    return np.clip(noise + value, 0, 255).astype(np.uint8)


def judged(part: Frame) -> Inspection:
    """By its brightness; sees no place."""
    assert part.picture is not None
    score = float(part.picture.mean()) / 150 * LIMITS.fail
    return Inspection(part, RECIPE, LIMITS, LIMITS.verdict(score), score=score)


class PartCamera(TriggeredCamera):
    """Sees whatever lies before it: ``greys`` one after the other, the last one again and again."""

    def __init__(self, *greys: int, mode: TriggerMode = TriggerMode.SOFTWARE) -> None:
        super().__init__(mode)
        self.greys = list(greys)

    def grab(self, timeout_s: float) -> Frame | None:
        taken = super().grab(timeout_s)
        if taken is None:
            return None
        value = self.greys.pop(0) if len(self.greys) > 1 else self.greys[0]
        return Frame(taken.seq, grey(value), "camera", trigger_id=taken.trigger_id)


@dataclass
class Station:
    """A window on a line that a test controls, with a check of its own."""

    window: StationWindow
    checker: ShiftChecker
    attendance: Attendance
    due_file: Path
    notes: list[Note] = field(default_factory=list)

    @property
    def panel(self) -> object:
        return self.window.surface.check

    def press(self) -> None:
        QTest.mouseClick(self.window.surface.check.go_on, LEFT)


@pytest.fixture
def store(tmp_path: Path) -> RecipeStore:
    store = RecipeStore(tmp_path / "recipes")
    save_recipe(store)
    return store


def save_recipe(store: RecipeStore, *, with_bad: bool = True, baseline: bool = True) -> None:
    good = Reference(file="references/good-1.png", kind=ReferenceKind.GOOD, score=0.6, verdict=Verdict.PASS)
    bad = Reference(file="references/bad-2.png", kind=ReferenceKind.SYNTHETIC_DEFECT, score=2.0, verdict=Verdict.FAIL)
    usual = Baseline(32, Usual(float(GOOD_GREY), 1.0, 0, 20), Usual(2.1, 0.1, 0, 20)) if baseline else None
    with store.new_version(RECIPE.name) as draft:
        (draft.folder / "references").mkdir()
        cv2.imwrite(str(draft.folder / good.file), grey(GOOD_GREY))
        cv2.imwrite(str(draft.folder / bad.file), grey(BAD_GREY))
        references = (good, bad) if with_bad else (good,)
        draft.finish(sample_recipe(RECIPE.name, draft.version, references=references, baseline=usual))


MakeStation = Callable[..., Station]


@pytest.fixture
def station(make_window: MakeWindow, line: LineDouble, store: RecipeStore, tmp_path: Path) -> Iterator[MakeStation]:
    """``station(camera, mode=…, judge=…, note=…)``: a line that may not start before its check."""
    made: list[Station] = []
    line.recipe = RecipeId(RECIPE.name, 1)

    def make(
        camera: Camera | None = None,
        *,
        judge: Callable[[Frame], Inspection] = judged,
        note: Callable[[Note], None] | None = None,
        sign_in: str = "off",
        pin: str | None = None,
        due: tuple[Due, ...] = (Due.SHIFT, Due.RECIPE),
        now: Callable[[], datetime] = lambda: MORNING,
        **rules: object,
    ) -> Station:
        settings = QSettings(str(tmp_path / "names.ini"), QSettings.Format.IniFormat)
        config = OperatorConfig.model_validate({"sign_in": sign_in, "names": ["Operator 1"]})
        attendance = Attendance(config, Shifts(), settings, now=now)
        source = SourceChoice("line 2", "", lambda: camera or PartCamera(GOOD_GREY))
        window = make_window(source=source, attendance=attendance, options=WindowOptions(engineer_pin=pin))
        notes: list[Note] = []
        check = ShiftCheckConfig.model_validate({"mode": "parts", **rules})
        checker = ShiftChecker(judge, note or notes.append, store, tmp_path / "challenges", check, window)
        file = tmp_path / "shift_check.json"
        window.offer_check(checker, CheckDue(due, Shifts(), file, now))
        made.append(Station(window, checker, attendance, file, notes))
        return made[-1]

    yield make
    for each in made:
        each.attendance.sign_off()


def until(qtbot: QtBot, station: Station, doing: Doing) -> None:
    qtbot.waitUntil(lambda: station.checker.doing is doing, timeout=PATIENCE_MS)


def test_start_leads_to_the_check_and_the_check_to_the_start(
    station: MakeStation, line: LineDouble, qtbot: QtBot
) -> None:
    one = station(PartCamera(GOOD_GREY, BAD_GREY), sign_in="optional")
    QTest.keyClick(one.window, Qt.Key.Key_Space)
    assert one.window.surface.check.isVisible()
    until(qtbot, one, Doing.READY)
    assert one.window.surface.check.texts == ("Put in: the known good part", "")
    one.press()
    qtbot.waitUntil(lambda: "bad part" in one.window.surface.check.texts[0], timeout=PATIENCE_MS)
    one.press()
    until(qtbot, one, Doing.DONE)
    assert one.window.surface.check.texts[0] == "Everything passed"
    assert (line.asked, one.notes) == ([], []), "nothing starts before it is signed"
    one.press()
    assert one.window.surface.operators.isVisible(), "nobody signs without a name"
    QTest.mouseClick(one.window.surface.operators.names[0], LEFT)
    qtbot.waitUntil(lambda: line.asked == ["start"], timeout=PATIENCE_MS)
    (note,) = one.notes
    assert (note.kind, note.text, note.operator) == ("SHIFT_CHECK", "Passed", "Operator 1")
    assert [step["stage"] for step in note.details["steps"]] == ["pictures", "good_part", "bad_part"]
    assert note.details["due"] == ["shift", "recipe"]
    assert not one.window.surface.check.isVisible()
    one.window.start_or_stop()
    one.window.start_or_stop()
    assert line.asked == ["start", "stop", "start"], "once a shift is enough"


def test_with_pictures_one_look_at_a_good_part_is_enough(station: MakeStation, line: LineDouble, qtbot: QtBot) -> None:
    one = station(PartCamera(GOOD_GREY), mode="pictures")
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    one.press()
    until(qtbot, one, Doing.DONE)
    one.press()
    qtbot.waitUntil(lambda: line.asked == ["start"], timeout=PATIENCE_MS)
    live = one.notes[0].details["steps"][1]
    assert (live["stage"], live["passed"]) == ("live_look", True)
    brightness = next(each for each in live["findings"] if each["aspect"] == "brightness")
    assert brightness["value"] == pytest.approx(GOOD_GREY, abs=1)


def test_a_lamp_that_fades_and_a_part_that_is_mixed_up_are_found(
    station: MakeStation, line: LineDouble, qtbot: QtBot
) -> None:
    one = station(PartCamera(GOOD_GREY - 12, BAD_GREY, GOOD_GREY, GOOD_GREY, BAD_GREY))
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    one.press()
    until(qtbot, one, Doing.FAILED)
    found = one.window.surface.check.findings.texts
    assert any("Brightness" in text and "80" in text for text in found), found
    one.press()
    qtbot.waitUntil(lambda: len(one.checker.run.results) == 3, timeout=PATIENCE_MS)
    assert one.window.surface.check.texts[0] == "The good part was not accepted"
    one.press()
    until(qtbot, one, Doing.READY)
    one.press()
    until(qtbot, one, Doing.FAILED)
    assert one.window.surface.check.texts[0] == "The bad part was not rejected"
    assert line.asked == []
    one.press()
    until(qtbot, one, Doing.DONE)
    one.press()
    qtbot.waitUntil(lambda: line.asked == ["start"], timeout=PATIENCE_MS)
    passed = [step["passed"] for step in one.notes[0].details["steps"]]
    assert passed == [True, False, False, True, False, True], "each attempt is on record"


def test_a_recipe_without_a_bad_picture_says_what_to_do(
    station: MakeStation, store: RecipeStore, line: LineDouble, qtbot: QtBot, tmp_path: Path
) -> None:
    save_recipe(store, with_bad=False, baseline=False)
    line.recipe = RecipeId(RECIPE.name, 2)
    one = station()
    one.window.start_or_stop()
    until(qtbot, one, Doing.FAILED)
    assert "No picture of a bad part is stored" in one.window.surface.check.findings.texts
    assert "challenges" in one.window.surface.check._why.text()
    folder = tmp_path / "challenges" / RECIPE.name / "bad"
    folder.mkdir(parents=True)
    cv2.imwrite(str(folder / "scratch.png"), grey(BAD_GREY))
    one.press()
    until(qtbot, one, Doing.READY)


def test_leaving_a_check_that_failed_is_on_record_and_starts_nothing(
    station: MakeStation, line: LineDouble, qtbot: QtBot
) -> None:
    one = station(PartCamera(BAD_GREY))
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    QTest.keyClick(one.window.surface.check, Qt.Key.Key_Escape)
    assert (one.notes, one.window.surface.check.isVisible()) == ([], False), "nothing had failed"
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    one.press()
    until(qtbot, one, Doing.FAILED)
    QTest.mouseClick(one.window.surface.check.close_button, LEFT)
    assert [note.text for note in one.notes] == ["Not passed"]
    assert (line.asked, one.due_file.exists()) == ([], False)


@pytest.mark.parametrize("pin", [None, "4711"])
def test_the_engineer_lets_it_go_with_a_reason(
    pin: str | None, station: MakeStation, line: LineDouble, qtbot: QtBot
) -> None:
    one = station(PartCamera(BAD_GREY), pin=pin)
    panel, strip = one.window.surface.check, one.window.surface.pin
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    assert not panel.override.isVisible()
    one.press()
    until(qtbot, one, Doing.FAILED)
    QTest.mouseClick(panel.override, LEFT)
    assert strip.isVisible() is (pin is not None)
    if pin is not None:
        assert not panel.reason.isVisible()
        for digit in pin:
            strip.digits[int(digit)].click()
        strip.enter.click()
    assert panel.reason.isVisible()
    QTest.keyClick(panel.reason.own, Qt.Key.Key_Return)
    assert one.notes == [], "no way past it without a reason"
    QTest.keyClicks(panel.reason.own, "good part is worn")
    QTest.mouseClick(panel.reason.done, LEFT)
    qtbot.waitUntil(lambda: line.asked == ["start"], timeout=PATIENCE_MS)
    (note,) = one.notes
    assert (note.text, note.details["passed"]) == ("Overridden: good part is worn", False)


def test_records_that_cannot_take_the_signature_keep_the_line_standing(
    station: MakeStation, line: LineDouble, qtbot: QtBot, expected_log: Callable[[str], None]
) -> None:
    expected_log("could not be signed")
    full = True
    kept: list[Note] = []

    def note(wanted: Note) -> None:
        if full:
            raise RecordError("Parts cannot be written: No space left.", "Make room on the disk.")
        kept.append(wanted)

    one = station(PartCamera(GOOD_GREY), mode="pictures", note=note)
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    one.press()
    until(qtbot, one, Doing.DONE)
    one.press()
    assert "No space left" in one.window.surface.check.texts[1]
    assert (line.asked, one.due_file.exists(), one.checker.doing) == ([], False, Doing.DONE)
    full = False
    one.press()
    qtbot.waitUntil(lambda: line.asked == ["start"], timeout=PATIENCE_MS)
    assert [each.text for each in kept] == ["Passed"]


def test_a_camera_that_goes_in_the_check_is_waited_for(
    station: MakeStation,
    line: LineDouble,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("camera in view ended")
    monkeypatch.setattr(shift_check, "_REOPEN_MS", 30)
    camera = PartCamera(GOOD_GREY)
    one = station(camera, mode="pictures")
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    camera.dead = camera.lose = CameraError("The camera acA1300 no longer answers.", "Check its cable.")
    until(qtbot, one, Doing.CAMERA)
    said, trouble = one.window.surface.check.texts
    assert (said, "no longer answers" in trouble) == ("Waiting for the camera …", True)
    assert not one.window.surface.check.go_on.isEnabled()
    camera.dead = None
    until(qtbot, one, Doing.READY)
    assert one.window.surface.check.texts[1] == ""
    one.press()
    until(qtbot, one, Doing.DONE)


def test_a_picture_that_does_not_come_is_said(
    station: MakeStation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shift_check, "PICTURE_MS", 50)
    camera = PartCamera(GOOD_GREY)
    one = station(camera)
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    camera.hold()
    one.press()
    until(qtbot, one, Doing.READY)
    assert "No picture came" in one.window.surface.check.texts[1]
    camera.hold(False)
    one.press()
    qtbot.waitUntil(lambda: "bad part" in one.window.surface.check.texts[0], timeout=PATIENCE_MS)


def test_a_camera_on_the_electric_line_waits_for_its_trigger(station: MakeStation, qtbot: QtBot) -> None:
    camera = PartCamera(GOOD_GREY, mode=TriggerMode.HARDWARE)
    one = station(camera)
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    one.press()
    assert one.window.surface.check.texts[0] == "Waiting for the trigger of the line …"
    camera.fire("the electric line")
    qtbot.waitUntil(lambda: "bad part" in one.window.surface.check.texts[0], timeout=PATIENCE_MS)


def test_another_recipe_on_a_running_line_stops_it(station: MakeStation, line: LineDouble, qtbot: QtBot) -> None:
    one = station(PartCamera(GOOD_GREY), mode="pictures")
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    one.press()
    until(qtbot, one, Doing.DONE)
    one.press()
    qtbot.waitUntil(lambda: line.state is LineState.RUNNING, timeout=PATIENCE_MS)
    line.recipe_loaded.emit(line.recipe)
    assert line.state is LineState.RUNNING, "the same recipe again"
    line.recipe = RecipeId("Cap", 1)
    line.recipe_loaded.emit(line.recipe)
    assert line.asked == ["start", "stop"]
    assert "has to be checked" in one.window.surface.notice.text


def test_a_check_of_a_recipe_that_is_gone_begins_anew(
    station: MakeStation, store: RecipeStore, line: LineDouble, qtbot: QtBot
) -> None:
    save_recipe(store)
    one = station()
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    assert line.recipe is not None
    line.recipe_loaded.emit(line.recipe)
    assert one.checker.doing is Doing.READY, "the same one again, after a fault of its device"
    line.recipe = RecipeId(RECIPE.name, 2)
    line.recipe_loaded.emit(line.recipe)
    assert (one.checker.run, one.window.surface.check.isVisible()) == (None, False)
    one.window.start_or_stop()
    line.recipe = RecipeId(RECIPE.name, 1)
    one.window.start_or_stop()
    assert one.checker.run is not None
    assert one.checker.run.recipe == line.recipe
    until(qtbot, one, Doing.READY)


def test_a_new_shift_stops_no_line_and_is_said_until_it_is_checked(
    station: MakeStation, line: LineDouble, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_gate, "_LOOK_MS", 20)
    now = MORNING
    one = station(PartCamera(GOOD_GREY), mode="pictures", now=lambda: now)
    one.window.start_or_stop()
    until(qtbot, one, Doing.READY)
    one.press()
    until(qtbot, one, Doing.DONE)
    one.press()
    qtbot.waitUntil(lambda: line.state is LineState.RUNNING, timeout=PATIENCE_MS)
    faults = one.window.surface.faults
    assert faults.texts == []
    now = datetime(2026, 3, 2, 14, 1)
    qtbot.waitUntil(lambda: len(faults.texts) == 1, timeout=PATIENCE_MS)
    assert ("is due" in faults.texts[0], line.state) == (True, LineState.RUNNING)
    one.window.start_or_stop()
    one.window.start_or_stop()
    assert (line.asked, one.window.surface.check.isVisible()) == (["start", "stop"], True)
    qtbot.waitUntil(lambda: faults.texts == [], timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("wanted", "recipe", "at", "again", "expected"),
    [
        ((Due.SHIFT,), RECIPE, datetime(2026, 3, 2, 13, 59), True, ()),
        ((Due.SHIFT,), RECIPE, datetime(2026, 3, 2, 14, 0), True, (Due.SHIFT,)),
        ((Due.SHIFT,), RecipeId("Cap", 1), datetime(2026, 3, 2, 7, 0), False, ()),
        ((Due.RECIPE,), RecipeId("Cap", 1), datetime(2026, 3, 2, 7, 0), False, (Due.RECIPE,)),
        ((Due.RECIPE,), RecipeId(RECIPE.name, RECIPE.version + 1), MORNING, False, (Due.RECIPE,)),
        ((Due.RECIPE,), RECIPE, datetime(2026, 3, 9, 7, 0), True, ()),
        ((Due.PROGRAM,), RECIPE, MORNING, True, (Due.PROGRAM,)),
        ((Due.PROGRAM,), RECIPE, datetime(2026, 3, 9, 7, 0), False, ()),
        ((), RecipeId("Cap", 1), datetime(2026, 3, 9, 7, 0), True, ()),
    ],
)
def test_when_it_is_due(
    wanted: tuple[Due, ...], recipe: RecipeId, at: datetime, again: bool, expected: tuple[Due, ...], tmp_path: Path
) -> None:
    now = MORNING
    file = tmp_path / "data" / "shift_check.json"
    due = CheckDue(wanted, Shifts(), file, lambda: now)
    assert due.reasons(RECIPE) == wanted
    due.pass_(RECIPE)
    assert due.reasons(RECIPE) == ()
    now = at
    if again:
        due = CheckDue(wanted, Shifts(), file, lambda: now)
    assert due.reasons(recipe) == expected


def test_one_that_looked_at_pictures_alone_does_not_stand_for_challenge_parts(tmp_path: Path) -> None:
    file, wanted = tmp_path / "shift_check.json", (Due.SHIFT, Due.RECIPE)
    CheckDue(wanted, Shifts(), file, lambda: MORNING, "pictures").pass_(RECIPE)
    assert CheckDue(wanted, Shifts(), file, lambda: MORNING, "pictures").reasons(RECIPE) == ()
    assert CheckDue(wanted, Shifts(), file, lambda: MORNING, "parts").reasons(RECIPE) == wanted


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"name": "a", "version": "x", "at": "now"}'])
def test_a_memory_that_is_damaged_means_a_check_too_many(
    content: str, tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("cannot be read, the check is due")
    file = tmp_path / "shift_check.json"
    file.write_text(content, encoding="utf-8")
    assert CheckDue((Due.SHIFT,), Shifts(), file).reasons(RECIPE) == (Due.SHIFT,)


def test_challenge_parts_are_no_production(
    make_window: MakeWindow, load: Load, qtbot: QtBot, store: RecipeStore, tmp_path: Path
) -> None:
    """On the real line with the real records: the check is an event, and only production is a row."""
    config = RecordsConfig(station="S1")
    place = records_place(config, tmp_path)
    engine = StubEngine()
    engine.recipe = RecipeId(RECIPE.name, 1)
    engine.inspect = judged  # type: ignore[method-assign]
    controller = StationController(lambda name, version: engine, station_recorder(config, place, lambda recipe: ""))
    load(controller)
    camera = PartCamera(GOOD_GREY, BAD_GREY, GOOD_GREY)
    checker = ShiftChecker(
        controller.judge, controller.note, store, tmp_path / "c", ShiftCheckConfig(mode="parts"), controller
    )
    checker.begin(engine.recipe, "stub", (Due.SHIFT,), lambda: camera)
    for _ in range(2):
        qtbot.waitUntil(lambda: checker.doing is Doing.READY, timeout=PATIENCE_MS)
        checker.take()
    qtbot.waitUntil(lambda: checker.doing is Doing.DONE, timeout=PATIENCE_MS)
    with qtbot.waitSignal(checker.finished, timeout=PATIENCE_MS):
        checker.sign("Operator 1")
    assert controller.snapshot().counters.inspected == 0
    with qtbot.waitSignal(controller.source_opened, timeout=PATIENCE_MS):
        controller.start(lambda: camera)
    with pytest.raises(Exception, match="running"):
        controller.judge(frame(1))
    with qtbot.waitSignal(controller.inspected, timeout=PATIENCE_MS):
        from inspector.core.trigger import Trigger

        controller.fire(Trigger())
    qtbot.waitUntil(lambda: controller.snapshot().counters.inspected == 1, timeout=PATIENCE_MS)
    controller.stop()
    qtbot.waitUntil(lambda: controller.state is LineState.IDLE, timeout=PATIENCE_MS)
    checker.close("")
    controller.close()
    database = place.open(read_only=True)
    assert len(page(database, RecordFilter())) == 1
    (event,) = read_events(database, "SHIFT_CHECK")
    database.close()
    assert (event.operator, event.text, event.details["version"]) == ("Operator 1", "Passed", 1)
    assert event.details["steps"][2]["findings"][0]["verdict"] == "FAIL"
