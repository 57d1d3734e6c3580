"""Shapes drawn, moved, undone and deleted with the mouse; the plan and what the detector sees follow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.teaching import Probe
from inspector.errors import CalibrationError
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.recipes.shapes import Ellipse, Polygon, Rectangle
from inspector.ui.teach.region_page import RegionPage
from inspector.ui.teach.shape_editing import Kind, Role
from inspector.ui.theme import Theme
from tests.ui.parts import drawn_picture
from tests.ui.teach.pages import drag
from tests.ui.teach.teach_double import TeachDouble, prepared_view, reports

GOOD = Path("/good")
REFERENCE, OTHER = GOOD / "000.png", GOOD / "001.png"
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def controller() -> TeachDouble:
    controller = TeachDouble(CalibrationPlan(name="Cap", good=(GOOD,)))
    controller.reports = reports(GOOD, 12)
    return controller


@pytest.fixture
def page(controller: TeachDouble, theme: Theme, qtbot: QtBot) -> RegionPage:
    page = RegionPage(controller, theme)
    qtbot.addWidget(page)
    page.apply_theme(theme)
    page.resize(1300, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.enter()
    controller.previewed.emit(prepared_view(REFERENCE, drawn_picture(640, 512)))
    controller.previewed.emit(prepared_view(OTHER, drawn_picture(640, 512, seed=1)))
    return page


def at(page: RegionPage, x: float, y: float) -> QPoint:
    """A point of the picture on the canvas."""
    return page.canvas._to_view(QPointF(x, y)).toPoint()


def draw(page: RegionPage, start: tuple[float, float], end: tuple[float, float]) -> None:
    first, last = at(page, *start), at(page, *end)
    drag(page.canvas, first, (first + last) / 2, last)


def plan_of(controller: TeachDouble) -> CalibrationPlan:
    assert controller.plan is not None
    return controller.plan


def near(shape: object, x: float, y: float, width: float, height: float) -> bool:
    """Within the pixel that the screen can show."""
    assert isinstance(shape, Rectangle | Ellipse)
    wanted = ((shape.x, x), (shape.y, y), (shape.width, width), (shape.height, height))
    return all(abs(found - expected) <= 2 for found, expected in wanted)


def test_nothing_need_be_drawn(page: RegionPage, controller: TeachDouble) -> None:
    assert page.is_complete
    assert page._left.summary.text() == "all of the picture"
    assert controller.asked == ["preview 000.png", "preview 001.png"]  # the reference, then another beside it
    assert page._which.text() == "2 of 12 · 001.png"


@pytest.mark.parametrize(("kind", "made"), [(Kind.RECTANGLE, Rectangle), (Kind.ELLIPSE, Ellipse)])
def test_a_region_is_drawn_and_replaced_by_the_next(
    page: RegionPage, controller: TeachDouble, kind: Kind, made: type
) -> None:
    QTest.mouseClick(page.tools.kinds[kind], LEFT)
    draw(page, (100, 80), (300, 240))
    assert isinstance(plan_of(controller).region, made)
    assert near(plan_of(controller).region, 100, 80, 200, 160)
    page.canvas._select(None)
    draw(page, (350, 300), (500, 450))
    assert near(plan_of(controller).region, 350, 300, 150, 150)
    assert page._left.summary.text() == "the drawn region"


def test_a_shape_is_moved_and_pulled(page: RegionPage, controller: TeachDouble) -> None:
    draw(page, (100, 80), (300, 240))
    draw(page, (200, 160), (250, 190))
    assert near(plan_of(controller).region, 150, 110, 200, 160)
    draw(page, (350, 270), (400, 300))  # its lower right handle
    assert near(plan_of(controller).region, 150, 110, 250, 190)
    QTest.keyClick(page.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert near(plan_of(controller).region, 160, 110, 250, 190)


def test_a_finger_beside_a_handle_still_has_it(page: RegionPage, controller: TeachDouble) -> None:
    draw(page, (100, 80), (300, 240))
    corner = at(page, 300, 240)
    drag(page.canvas, corner + QPoint(8, 8), corner + QPoint(20, 20), at(page, 400, 300))
    assert near(plan_of(controller).region, 100, 80, 300, 220)


def test_a_polygon_grows_by_clicks(page: RegionPage, controller: TeachDouble) -> None:
    QTest.mouseClick(page.tools.roles[Role.IGNORE], LEFT)
    QTest.mouseClick(page.tools.kinds[Kind.POLYGON], LEFT)
    for x, y in ((100, 100), (300, 120), (250, 300), (90, 280)):
        QTest.mouseClick(page.canvas, LEFT, NO_KEY, at(page, x, y))
    QTest.keyClick(page.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # the last corner
    assert plan_of(controller).ignore == ()
    QTest.mouseClick(page.canvas, LEFT, NO_KEY, at(page, 100, 100))
    (shape,) = plan_of(controller).ignore
    assert isinstance(shape, Polygon)
    assert [(round(x / 10), round(y / 10)) for x, y in shape.points] == [(10, 10), (30, 12), (25, 30)]


def test_escape_gives_up_only_what_is_being_drawn(page: RegionPage, controller: TeachDouble) -> None:
    draw(page, (100, 80), (300, 240))
    QTest.mouseClick(page.tools.roles[Role.IGNORE], LEFT)
    QTest.mouseClick(page.tools.kinds[Kind.POLYGON], LEFT)
    for x, y in ((400, 100), (500, 120), (450, 300)):
        QTest.mouseClick(page.canvas, LEFT, NO_KEY, at(page, x, y))
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    assert plan_of(controller).ignore == ()
    assert plan_of(controller).region is not None


def test_undo_and_delete(page: RegionPage, controller: TeachDouble) -> None:
    assert not page.tools.undo.isEnabled()
    draw(page, (100, 80), (300, 240))
    QTest.mouseClick(page.tools.roles[Role.IGNORE], LEFT)
    draw(page, (400, 80), (500, 240))
    QTest.keyClick(page.canvas, Qt.Key.Key_Delete)
    assert plan_of(controller).ignore == ()
    QTest.mouseClick(page.tools.undo, LEFT)
    assert len(plan_of(controller).ignore) == 1
    QTest.mouseClick(page.tools.undo, LEFT)
    QTest.mouseClick(page.tools.undo, LEFT)
    plan = plan_of(controller)
    assert (plan.region, plan.ignore) == (None, ())
    assert not page.tools.undo.isEnabled()


def test_alignment_begins_with_a_pattern_that_works(page: RegionPage, controller: TeachDouble) -> None:
    assert not page.tools.roles[Role.PATTERN].isEnabled()
    QTest.mouseClick(page.alignment.align, LEFT, NO_KEY, QPoint(10, page.alignment.align.height() // 2))
    alignment = plan_of(controller).alignment
    assert alignment is not None
    assert alignment.reference == REFERENCE
    assert near(alignment.pattern, 96, 77, 448, 358)
    assert page.tools.role is Role.PATTERN
    page.alignment.minimum_match.slider.setValue(75)
    alignment = plan_of(controller).alignment
    assert alignment is not None
    assert alignment.minimum_match == 0.75
    QTest.mouseClick(page.alignment.align, LEFT, NO_KEY, QPoint(10, page.alignment.align.height() // 2))
    assert plan_of(controller).alignment is None


def test_what_is_not_found_says_why_and_a_pattern_not_found_on_itself_goes_no_further(
    page: RegionPage, controller: TeachDouble
) -> None:
    page._on_alignment_wanted(True)
    picture = drawn_picture(640, 512)
    controller.previewed.emit(prepared_view(OTHER, picture, match=0.31, not_found="Too little of it is there."))
    assert page._right.summary.text() == "not found, match 31\u202f%"
    assert page.ghost._reason == "Too little of it is there."
    assert page.is_complete
    controller.previewed.emit(prepared_view(REFERENCE, picture, match=0.2, not_found="No edges."))
    assert page.missing() == "The pattern is not found even where it was drawn: draw another"


def test_the_resolution_is_shown_by_what_it_can_show(page: RegionPage, controller: TeachDouble) -> None:
    assert page.canvas._defect_px == pytest.approx(4 * 640 / 256)
    page.fineness.resolution.slider.setValue(512 // 32)
    assert plan_of(controller).resolution == 512
    # Until the picture was prepared anew it is reckoned from the last one, prepared at 256.
    assert page.canvas._defect_px == pytest.approx(2 * 640 / 256)


def test_another_picture_by_key(page: RegionPage, controller: TeachDouble) -> None:
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert controller.asked[-1] == "preview 002.png"
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert controller.asked[-1] == "preview 011.png"


def test_what_was_drawn_before_is_there_again(page: RegionPage, controller: TeachDouble) -> None:
    region = Ellipse(x=10, y=20, width=300, height=200)
    pattern = Rectangle(x=30, y=40, width=100, height=90)
    controller.change(region=region, alignment=AlignmentPlan(reference=REFERENCE, pattern=pattern))
    page.leave()
    page.enter()
    assert (page.canvas.shapes.region, page.canvas.shapes.pattern) == (region, pattern)
    assert page.alignment.align.isChecked()


def aligned(controller: TeachDouble) -> AlignmentPlan:
    alignment = plan_of(controller).alignment
    assert alignment is not None
    return alignment


def test_how_far_parts_are_turned_and_which_side_they_show_is_asked_once_they_are_found(
    page: RegionPage, controller: TeachDouble
) -> None:
    settings = page.alignment
    assert settings.largest_turn.isHidden()
    assert settings.sides.isHidden()
    settings.align.click()
    assert settings.largest_turn.isVisible()
    assert (aligned(controller).largest_turn_deg, aligned(controller).tells_sides) == (180.0, True)
    assert settings.largest_turn.value_label.text() == "any"
    settings.largest_turn.slider.setValue(15 // 5)
    assert settings.largest_turn.value_label.text() == "± 15°"
    settings.sides.click()
    assert (aligned(controller).largest_turn_deg, aligned(controller).tells_sides) == (15.0, False)
    pattern = aligned(controller).pattern
    settings.minimum_match.slider.setValue(75)
    assert aligned(controller) == AlignmentPlan(
        reference=REFERENCE, pattern=pattern, minimum_match=0.75, largest_turn_deg=15, tells_sides=False
    )


def test_values_finer_than_the_sliders_stay_as_they_were_written(page: RegionPage, controller: TeachDouble) -> None:
    """A plan by hand may say 12.5 degrees: to be shown is no reason to become 10 or 15."""
    box = Rectangle(x=10, y=10, width=100, height=80)
    fine = AlignmentPlan(reference=REFERENCE, pattern=box, minimum_match=0.333, largest_turn_deg=12.5)
    controller.change(alignment=fine)
    page.enter()
    page.alignment.chosen.emit()
    assert aligned(controller) == fine


def test_tiles_are_kept_and_show_smaller_defects(page: RegionPage, controller: TeachDouble) -> None:
    before = page.canvas._defect_px
    page.fineness.tiles.slider.setValue(3)
    assert plan_of(controller).tiles == 3
    assert page.fineness.tiles.value_label.text() == "3 × 3"
    assert page.canvas._defect_px == pytest.approx(before / 2.5)
    page.fineness.tiles.slider.setValue(1)
    assert (plan_of(controller).tiles, page.fineness.tiles.value_label.text()) == (1, "none")
    assert page.canvas._defect_px == pytest.approx(before)


def test_what_a_part_takes_is_measured_where_there_are_tiles(
    page: RegionPage, controller: TeachDouble, qtbot: QtBot
) -> None:
    cost = page.fineness._cost
    page._measure()
    assert not any(asked.startswith("probe") for asked in controller.asked)
    page.fineness.tiles.slider.setValue(4)
    qtbot.waitUntil(lambda: controller.asked[-1] == "probe patchcore", timeout=3000)
    assert cost.text() == "Measuring what a part takes …"
    controller.probed.emit(Probe("padim", 1, 1, 9, "CPU"))
    assert "Measuring" in cost.text()
    controller.probed.emit(Probe("patchcore", 60, 900, 140.4, "CPU"))
    assert cost.text() == "PatchCore: about 140\u202fms a part on this PC, at most 427 parts a minute."
    page.fineness.tiles.slider.setValue(1)
    qtbot.waitUntil(cost.isHidden, timeout=3000)


def test_a_measurement_that_nobody_looks_at_is_given_up(page: RegionPage, controller: TeachDouble) -> None:
    page.fineness.tiles.slider.setValue(4)
    page._measure()
    page.leave()
    assert controller.asked[-1] == "cancel"
    page.leave()
    assert controller.asked.count("cancel") == 1
    page._measure()
    controller.fail("probe", CalibrationError("It went wrong."))
    assert page.fineness._cost.isHidden()
    page.leave()
    assert controller.asked.count("cancel") == 1


def test_more_pixels_than_the_picture_has_are_said_to_be_of_no_use(page: RegionPage, controller: TeachDouble) -> None:
    controller.previewed.emit(prepared_view(REFERENCE, drawn_picture(160, 128)))
    assert page.fineness._cost.text().startswith("Finer than the picture itself")
    controller.previewed.emit(prepared_view(REFERENCE, drawn_picture(640, 512)))
    assert page.fineness._cost.isHidden()


def test_where_parts_are_found_otherwise_the_pictures_are_checked_again(
    page: RegionPage, controller: TeachDouble
) -> None:
    page.leave()
    assert "scan" not in controller.asked
    page.alignment.align.click()
    page.leave()
    assert controller.asked[-1] == "scan"
    page.enter()
    page.leave()
    assert controller.asked.count("scan") == 1
