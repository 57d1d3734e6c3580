"""The summary is what the plan and the scores say, on the screen and on paper."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.core.teaching import HeldOutScores
from inspector.errors import CalibrationError
from inspector.recipes.plan import AlignmentPlan, CalibrationPlan
from inspector.recipes.recipe import LimitRule
from inspector.recipes.shapes import Rectangle
from inspector.ui.teach.recipe_summary import rule_text
from inspector.ui.teach.reference_picker import MOST_REFERENCES, ReferencePicker
from inspector.ui.teach.reference_tile import PICTURE
from inspector.ui.teach.save_page import SavePage
from inspector.ui.teach.summary_sheet import paint_sheet
from inspector.ui.theme import Theme
from tests.ui.line_double import LineDouble
from tests.ui.teach.teach_double import SUMMARY, TeachDouble, held_out, report, reports

GOOD = Path("/good")


@pytest.fixture
def controller() -> TeachDouble:
    controller = TeachDouble(CalibrationPlan(name="Cap", good=(GOOD,), excluded=frozenset({GOOD / "1.png"})))
    controller.reports = reports(GOOD, 12)
    controller.summary, controller.scores = SUMMARY, held_out()
    return controller


@pytest.fixture
def page(controller: TeachDouble, line: LineDouble, theme: Theme, qtbot: QtBot) -> SavePage:
    page = SavePage(controller, line, lambda: None, theme)
    qtbot.addWidget(page)
    page.apply_theme(theme)
    page.resize(1300, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.enter()
    return page


def rows(page: SavePage) -> dict[str, str]:
    return dict(page.rows.texts)


def test_all_that_is_kept(page: SavePage, controller: TeachDouble) -> None:
    shown = rows(page)
    assert shown["Good images"] == "60 learned, 1 left out"
    assert shown["Inspected"] == "all of the picture · 256 × 256"
    assert shown["Limits"] == "1 in 100 good parts rejected"
    assert shown["Defects missed"] == "0 of 14"
    assert "Note" not in shown
    assert page._promise.text() == "At most 1 in 20 good parts rejected, 95\u202f% sure. All 14 defects found."


def test_it_follows_the_plan(page: SavePage, controller: TeachDouble) -> None:
    box = Rectangle(x=1, y=2, width=30, height=40)
    alignment = AlignmentPlan(reference=GOOD / "0.png", pattern=box, minimum_match=0.7)
    controller.change(region=box, ignore=(box, box), alignment=alignment, resolution=384, note="two lamps")
    shown = rows(page)
    assert shown["Inspected"] == "the drawn region, 2 shapes ignored · 384 × 384"
    assert shown["Alignment"] == "each part is found by its pattern, lowest match 70\u202f%"
    assert shown["Note"] == "two lamps"
    controller.change(review_limit=0.5, fail_limit=1.0)
    shown = rows(page)
    assert (shown["Limits"], shown["Review from"]) == ("set by hand", "50\u202f% of the fail limit")


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (LimitRule(kind="rate", value=0.005), "1 in 200 good parts rejected"),
        (LimitRule(kind="mean_sigma", value=3.5), "mean + 3.5 σ"),
        (LimitRule(kind="percentile", value=99), "percentile 99"),
        (LimitRule(kind="best_f1", value=None), "the best F1"),
        (LimitRule(kind="recall", value=0.95), "95\u202f% of the defects found"),
    ],
)
def test_rules_by_their_names(rule: LimitRule, text: str, qapp: object) -> None:
    assert rule_text(rule) == text


def test_limits_that_cannot_be_had_are_not_saved(
    page: SavePage, controller: TeachDouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(rule: LimitRule) -> tuple[float, float]:
        raise CalibrationError("There are no defects.", "Give some.")

    monkeypatch.setattr(controller, "limits_for", refuse)
    page.enter()
    assert page.missing() == "There are no defects. Give some."
    assert not page.sheet.isEnabled()


def test_the_sheet_is_one_page_with_fonts_and_pictures(page: SavePage, tmp_path: Path) -> None:
    path = tmp_path / "cap.pdf"
    page.write_sheet(path)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") == 1
    assert data.count(b"/Subtype /Image") == 4
    assert b"/FontFile" in data
    assert b"/MediaBox [0 0 595" in data
    assert len(zlib.compress(data)) < 1_000_000
    assert page.failure.text == ""


def test_a_sheet_that_cannot_be_written_is_said_in_the_page(page: SavePage, tmp_path: Path) -> None:
    page.write_sheet(tmp_path / "nowhere" / "cap.pdf")
    assert page.failure.text.endswith("nowhere/cap.pdf cannot be written.")


@pytest.mark.parametrize("defects", [0, 14])
def test_everything_has_its_room_on_the_sheet(page: SavePage, controller: TeachDouble, defects: int) -> None:
    """With long texts: nothing but the line for the signature reaches the foot of the page."""
    scores = held_out(60, defects)
    controller.scores = HeldOutScores(scores.good_paths, scores.good, scores.defect_paths, scores.defects)
    controller.change(note="Why this version was made, at some length: " + "a new lamp and another lens, " * 12)
    summary = page._summary
    assert summary is not None
    sheet = QImage(1240, 1754, QImage.Format.Format_Grayscale8)
    sheet.fill(255)
    painter = QPainter(sheet)
    paint_sheet(painter, summary, "Version 4", [], datetime(2026, 11, 22, tzinfo=UTC), page.theme.typeface)
    painter.end()
    inked = np.frombuffer(sheet.constBits(), np.uint8).reshape(1754, sheet.bytesPerLine())[:, :1240] < 200
    assert inked[300:1400].any()
    assert not inked[1500:1600].any(), "the rows run into the foot"
    assert not inked[:, :100].any(), "something stands in the margin"
    assert not inked[:, 1145:].any(), "something stands in the margin"


USUAL = tuple(GOOD / f"{number:03}.png" for number in (2, 4, 6))


def test_figures_of_a_rule_are_written_as_the_language_has_it() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert rule_text(LimitRule(kind="mean_sigma", value=3.5)) == "mean + 3,5 σ"
    finally:
        QLocale.setDefault(before)
    assert rule_text(LimitRule(kind="percentile", value=99.5)) == "percentile 99.5"


@pytest.fixture
def picker(page: SavePage, controller: TeachDouble) -> ReferencePicker:
    """Open, with the program's choice marked."""
    controller.usual_references = USUAL
    page.references.click()
    assert page.picker.isVisible()
    return page.picker


def press(picker: ReferencePicker, number: int) -> None:
    item = next(item for item in map(picker.list.item, range(99)) if item.data(PICTURE) == GOOD / f"{number:03}.png")
    picker.list.scrollToItem(item)
    QTest.mouseClick(
        picker.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        picker.list.visualItemRect(item).center(),
    )


def test_the_references_are_the_programs_choice_until_one_marks_others(
    picker: ReferencePicker, controller: TeachDouble, page: SavePage
) -> None:
    assert (picker.marked, picker.summary.text()) == (USUAL, "the program's choice")
    assert not picker.usual.isEnabled()
    press(picker, 0)
    press(picker, 4)
    chosen = tuple(GOOD / f"{number:03}.png" for number in (0, 2, 6))
    assert controller.plan is not None
    assert controller.plan.references == picker.marked == chosen
    assert picker.summary.text() == "3 chosen"
    assert rows(page)["References"] == "3 chosen pictures, judged at every loading"
    picker.close_button.click()
    assert picker.isHidden()
    page.references.click()
    assert picker.marked == chosen


def test_references_go_back_to_the_program(picker: ReferencePicker, controller: TeachDouble) -> None:
    press(picker, 0)
    picker.usual.click()
    assert controller.plan is not None
    assert (controller.plan.references, picker.marked) == ((), USUAL)
    for number in (2, 4, 6):  # without any there would be nothing to judge by
        press(picker, number)
    assert (controller.plan.references, picker.marked) == ((), USUAL)


def test_no_more_references_than_a_station_judges_in_a_moment(page: SavePage, controller: TeachDouble) -> None:
    controller.reports = reports(GOOD, 40)
    controller.usual_references = USUAL
    page.references.click()
    for number in (0, 1, 3, 5, *range(7, 20)):
        press(page.picker, number)
    assert len(page.picker.marked) == MOST_REFERENCES
    assert controller.plan is not None
    assert controller.plan.references == page.picker.marked
    assert page.picker.summary.text() == "12 chosen, no more"


def test_excluded_and_unusable_pictures_cannot_be_references(page: SavePage, controller: TeachDouble) -> None:
    controller.change(excluded=frozenset({GOOD / "003.png"}))
    controller.reports = [*reports(GOOD, 5), report(GOOD / "torn.png")]
    controller.usual_references = USUAL[:2]
    page.references.click()
    shown = [page.picker.list.item(row).data(PICTURE).name for row in range(page.picker.list.count())]
    assert shown == ["000.png", "001.png", "002.png", "004.png"]


def test_other_limits_on_an_old_model_keep_its_references(page: SavePage, controller: TeachDouble) -> None:
    assert page.references.isVisible()
    controller.change(same_model=True)
    assert page.references.isHidden()


def test_what_was_learned_and_is_being_read_need_not_be_learned(page: SavePage, controller: TeachDouble) -> None:
    controller.scores, controller.fit_is_coming = None, True
    assert page.missing() == "Reading what was learned …"
    controller.fit_is_coming = False
    assert page.missing() == "Learn the good parts first."
