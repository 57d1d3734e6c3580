"""States of the beginning and the end of the wizard: where one begins, Product, Good images, Region, Save."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.core.inspection import Limits
from inspector.core.teaching import Doubt, ImageReport, Probe, Suspicion
from inspector.errors import CameraError, RecipeError
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.recipes.shapes import Ellipse, Polygon, Rectangle
from inspector.ui.navigation import Screen
from inspector.ui.station_window import StationWindow
from inspector.ui.teach.shape_editing import Place, Role, Shapes
from tests.ui.conftest import CHOICE, MakeWindow
from tests.ui.line_double import LineDouble
from tests.ui.parts import RECIPE, inspection
from tests.ui.teach.teach_double import SUMMARY, TeachDouble, differences, draft, held_out, prepared_view, report
from tests.ui.teach.teach_screens import Pictures, Size, State, wizard

GOOD = Path("/good")
IMAGES, REGION, SAVE = 1, 2, 6


def checked(pictures: Pictures, count: int = 60) -> list[ImageReport]:
    """Good pictures, nothing to be said against them."""
    known = [report(GOOD / "000.png", picture) for picture in pictures]
    return [replace(known[number % len(known)], path=GOOD / f"{number:03}.png") for number in range(count)]


def cut_off(number: int) -> ImageReport:
    """A file that cannot be read, and why."""
    return report(GOOD / f"{number:03}.png", None, Doubt(Suspicion.UNREADABLE, text="⟦The file is cut off.⟧"))


def with_suspects(pictures: Pictures) -> list[ImageReport]:
    """One of each kind of doubt."""
    doubts = [
        Doubt(Suspicion.UNLIKE, 2.1, 1.0),
        Doubt(Suspicion.BLURRED, 4.1, 9.0),
        Doubt(Suspicion.BRIGHTNESS, 180, 120),
        Doubt(Suspicion.CONTRAST, 12, 40),
        Doubt(Suspicion.OTHER_CHANNELS, 1, 3),
        Doubt(Suspicion.NEAR_DUPLICATE, other="012.png"),
        Doubt(Suspicion.OTHER_SIZE, 0.2, 0.3, "640 × 480"),
        Doubt(Suspicion.DUPLICATE, other="003.png"),
        Doubt(Suspicion.NOT_FOUND),
    ]
    reports = checked(pictures)
    for number, doubt in enumerate(doubts, start=5):
        reports[number] = replace(reports[number], doubts=(doubt,))
    return [cut_off(27), *reports[:27], *reports[28:]]


def opened(
    make: MakeWindow, teaching: TeachDouble, size: Size, page: int, reports: list[ImageReport], **fields: object
) -> StationWindow:
    """A wizard that has come as far as this page."""
    window = make(size=size)
    window.show_screen(Screen.TEACH)
    teaching.plan = CalibrationPlan(name=RECIPE.name).model_copy(update={"good": (GOOD,), **fields})
    wizard(window)._take_up(page)
    if reports:
        teaching.check(*reports)
    return window


def start(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    teaching.known_drafts = [draft("Cap 38 mm", 5, fitted=True), draft("Neck", 1), draft("Torn", damaged="⟦torn⟧")]
    window = make(size=size, recipes=(CHOICE,))
    window.show_screen(Screen.TEACH)
    return window


def discarding(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = start(make, teaching, pictures, size)
    wizard(window).start.rows[0].buttons[0].click()
    return window


def product(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = make(size=size, recipes=())
    window.show_screen(Screen.TEACH)
    return window


def product_taken(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = start(make, teaching, pictures, size)
    wizard(window).begin_new()
    wizard(window).product.name.setText(RECIPE.name)
    return window


def product_version(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = start(make, teaching, pictures, size)
    wizard(window).begin_version(RECIPE.name)
    wizard(window).product.note_field.clear()
    return window


def images_wanted(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    return opened(make, teaching, size, IMAGES, [], good=())


def images_scanning(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    return opened(make, teaching, size, IMAGES, [])


def images(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = opened(make, teaching, size, IMAGES, with_suspects(pictures))
    shown = wizard(window).images.detail.report
    assert shown is not None
    teaching.previewed.emit(prepared_view(shown.path, pictures[0]))
    return window


def images_decided(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = images(make, teaching, pictures, size)
    page = wizard(window).images
    page.exclude_chosen()
    page.keep_chosen()
    page.grid.look_at(0)
    return window


def images_none(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = opened(make, teaching, size, IMAGES, [])
    teaching.check()
    return window


def images_unreadable(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    return opened(make, teaching, size, IMAGES, [cut_off(number) for number in range(12)])


def images_of_all_sizes(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    doubt = (Doubt(Suspicion.OTHER_SIZE, 0.2, 0.3, "640 × 480"),)
    reports = [replace(one, size=(400 + number, 300), doubts=doubt) for number, one in enumerate(checked(pictures, 12))]
    return opened(make, teaching, size, IMAGES, reports)


def images_too_few(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    return opened(make, teaching, size, IMAGES, checked(pictures, 4))


def line_of(window: StationWindow) -> LineDouble:
    line = window.line.controller
    assert isinstance(line, LineDouble)
    return line


def capturing(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = opened(make, teaching, size, IMAGES, [], good=())
    window.start_or_stop()
    wizard(window).images.capture.click()
    line_of(window).show(inspection(1, 50, pictures[0]))
    wizard(window).images.capturing.take_one()
    line_of(window).show(inspection(1, 50, pictures[0]), inspection(2, 50, pictures[1]))
    return window


def capture_lost(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = capturing(make, teaching, pictures, size)
    line_of(window).fail(CameraError("⟦The camera no longer answers.⟧", "⟦Check its cable and power.⟧"))
    return window


def capture_without_source(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = opened(make, teaching, size, IMAGES, [], good=())
    window.display.source = None
    wizard(window).images.capture.click()
    return window


def failed(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = opened(make, teaching, size, IMAGES, checked(pictures))
    what = "⟦The draft cannot be written to D:/Inspector/drafts: no space left.⟧"
    teaching.fail("keep", RecipeError(what, "⟦Free some disk space. What you chose is kept until the program ends.⟧"))
    return window


def region(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = opened(make, teaching, size, REGION, checked(pictures))
    teaching.previewed.emit(prepared_view(GOOD / "000.png", pictures[0]))
    teaching.previewed.emit(prepared_view(GOOD / "001.png", pictures[1]))
    return window


def region_drawn(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    height, width, _ = pictures[0].shape
    scale = min(width, height) / 512
    pattern = Rectangle(x=100 * scale, y=90 * scale, width=300 * scale, height=300 * scale)
    corners = ((380, 60), (500, 60), (500, 200), (400, 190))
    ignore = (
        Rectangle(x=200 * scale, y=180 * scale, width=90 * scale, height=60 * scale),
        Polygon(points=tuple((x * scale, y * scale) for x, y in corners)),
    )
    alignment = AlignmentPlan(reference=GOOD / "000.png", pattern=pattern)
    window = opened(
        make,
        teaching,
        size,
        REGION,
        checked(pictures),
        region=Ellipse(x=60 * scale, y=50 * scale, width=390 * scale, height=390 * scale),
        ignore=ignore,
        alignment=alignment,
        tiles=3,
    )
    page = wizard(window).region
    page.fineness.show_probe(Probe("patchcore", 62.0, 1400.0, 128.0, "CPU"))
    page.tools.choose(Role.PATTERN)
    page.canvas._select(Place(Role.PATTERN))
    page.ghost_strength.slider.setValue(40)
    teaching.previewed.emit(prepared_view(GOOD / "000.png", pictures[0], match=0.97))
    teaching.previewed.emit(prepared_view(GOOD / "001.png", pictures[1], match=0.87))
    assert page.canvas.shapes == Shapes(teaching.plan.region, ignore, pattern) if teaching.plan else False
    return window


def region_not_found(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = region_drawn(make, teaching, pictures, size)
    reason = "⟦The part was not found: its pattern matches at 31 %, at least 60 % is needed.⟧"
    teaching.previewed.emit(prepared_view(GOOD / "001.png", pictures[1], match=0.31, not_found=reason))
    return window


def save(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    excluded = frozenset(GOOD / f"{number:03}.png" for number in range(3))
    window = opened(make, teaching, size, SAVE, checked(pictures), based_on=3, excluded=excluded)
    teaching.finish_fit(SUMMARY, held_out())
    return window


def save_compared(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = save(make, teaching, pictures, size)
    assert teaching.scores is not None
    teaching.versions_compared.emit(differences(teaching.scores, Limits(0.6, 0.75, 0.6), Limits(0.75, 1.2, 0.75)))
    QTest.keyClick(wizard(window).save.versions.plot, Qt.Key.Key_Left)
    return window


def save_not_compared(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = save(make, teaching, pictures, size)
    what = "⟦The file model.safetensors of “Flange HF 204-7” version 3 is damaged.⟧"
    teaching.fail("compare_versions", RecipeError(what, "⟦Take another version.⟧"))
    return window


def save_references(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = save(make, teaching, pictures, size)
    teaching.usual_references = tuple(GOOD / f"{number:03}.png" for number in (3, 5, 7))
    page = wizard(window).save
    page.references.click()
    for row in (1, 8):
        page.picker.list.item(row).setSelected(True)
    return window


def save_while_running(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = save(make, teaching, pictures, size)
    window.start_or_stop()
    return window


def saving(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = save(make, teaching, pictures, size)
    wizard(window).go_on()
    return window


def saved(make: MakeWindow, teaching: TeachDouble, pictures: Pictures, size: Size) -> StationWindow:
    window = saving(make, teaching, pictures, size)
    teaching.finish_save(4)
    return window


PAGE_STATES: list[State] = [
    start, discarding, product, product_taken, product_version, images_wanted, images_scanning, images, images_decided,
    images_none, images_unreadable, images_of_all_sizes, images_too_few, capturing, capture_lost,
    capture_without_source, failed, region, region_drawn, region_not_found, save, save_compared, save_references,
    save_not_compared, save_while_running, saving, saved,
]  # fmt: skip
