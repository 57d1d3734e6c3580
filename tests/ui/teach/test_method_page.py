"""A method is chosen from the start; what it costs is measured, how it does is compared."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.core.teaching import MethodResult, Probe
from inspector.engine.presets import preset_of, presets_of
from inspector.errors import CalibrationError
from inspector.recipes.plan import CalibrationPlan
from inspector.ui.languages import LanguageSwitch
from inspector.ui.teach.method_page import MethodPage
from inspector.ui.teach.method_texts import METHODS
from inspector.ui.theme import Theme
from tests.ui.teach.pages import shown
from tests.ui.teach.teach_double import STATUS, TeachDouble


class CheckedDouble(TeachDouble):
    """Refuses settings as the real controller does."""

    def change(self, **fields: object) -> None:
        assert self.plan is not None
        preset_of(CalibrationPlan.model_validate(self.plan.model_dump() | fields))
        super().change(**fields)


@pytest.fixture
def controller() -> TeachDouble:
    return CheckedDouble(CalibrationPlan(name="Flange", good=(Path("/good"),)))


@pytest.fixture
def page(controller: TeachDouble, theme: Theme, languages: LanguageSwitch, qtbot: QtBot) -> MethodPage:
    return shown(MethodPage, controller, theme, qtbot)


def words(page: MethodPage, detector: str) -> str:
    labels = page.cards[detector].findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible()).replace("\u202f", " ")


def result(detector: str, **fields: object) -> MethodResult:
    known = {
        "fit_s": 21.0,
        "part_ms": 14.0,
        "good_percent": np.linspace(40, 90, 50),
        "defect_percent": np.empty(0),
        "auroc": None,
        "found": 0,
        "smallest_defect_px": 12.0,
    }
    return MethodResult(detector, **(known | fields))  # type: ignore[arg-type]


def test_one_is_chosen_and_next_is_open_without_a_click(page: MethodPage) -> None:
    assert page.is_complete
    assert [detector for detector, card in page.cards.items() if card.isChecked()] == ["patchcore"]
    assert page.presets.value == "balanced"


def test_costs_are_measured_on_arrival_and_shown_as_they_come(page: MethodPage, controller: TeachDouble) -> None:
    assert controller.asked.count("probe") == 1
    assert "measuring" in words(page, "padim")
    controller.probed.emit(Probe("padim", 9.0, 620, 6.4, "CPU"))
    assert "9.0 s to learn 6.4 ms per part 620 MB memory" in words(page, "padim")
    assert "measuring" in words(page, "autoencoder")
    page.enter()
    assert controller.asked.count("probe") == 1, "nothing changed since"


def test_a_failed_measurement_leaves_the_methods_to_choose(page: MethodPage, controller: TeachDouble) -> None:
    controller.fail("probe", CalibrationError("No picture can be read.", "Bring some."))
    assert "measuring" not in words(page, "padim")
    page.enter()
    assert controller.asked.count("probe") == 2


@pytest.mark.parametrize("detector", METHODS)
def test_a_card_chooses_its_method_with_the_preset_that_was_chosen(
    page: MethodPage, controller: TeachDouble, detector: str
) -> None:
    page.presets.buttons["sensitive"].click()
    QTest.mouseClick(page.cards[detector], Qt.MouseButton.LeftButton)
    assert controller.plan is not None
    wanted = presets_of(detector)["sensitive"]
    assert {name: getattr(controller.plan, name) for name in wanted} == wanted
    assert page.presets.value == "sensitive"


def test_keys_go_from_card_to_card(page: MethodPage, controller: TeachDouble) -> None:
    page.cards["patchcore"].setFocus()
    QTest.keyClick(page.cards["patchcore"], Qt.Key.Key_Right)
    QTest.keyClick(page.cards["padim"], Qt.Key.Key_Space)
    assert controller.plan is not None
    assert controller.plan.detector == "padim"


def test_settings_of_ones_own_are_no_preset_and_a_preset_takes_them_back(
    page: MethodPage, controller: TeachDouble
) -> None:
    page.advanced.click()
    assert page.settings.isVisible()
    field = page.form.rows["bank_size"].editor.widget
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "3000")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert controller.plan is not None
    assert controller.plan.settings == {"bank_size": 3000}
    assert page.presets.value is None
    page.presets.buttons["fast"].click()
    assert controller.plan.settings == presets_of("patchcore")["fast"]["settings"]
    assert field.text() == "1000"


def test_resolution_stands_among_the_settings_and_belongs_to_the_plan(
    page: MethodPage, controller: TeachDouble
) -> None:
    page.advanced.click()
    field = page.form.rows["resolution"].editor.widget
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "320")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert controller.plan is not None
    assert (controller.plan.resolution, controller.plan.settings) == (320, {})


def test_what_only_the_detector_can_refuse_is_said_under_its_field(page: MethodPage, controller: TeachDouble) -> None:
    page.advanced.click()
    before = controller.plan
    field = page.form.rows["neighbourhood"].editor.widget
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "4")
    QTest.keyClick(field, Qt.Key.Key_Return)
    with pytest.raises(ValidationError):
        controller.change(settings={"neighbourhood": 4})
    assert controller.plan is before
    assert page.form.rows["neighbourhood"].hint.property("tone") == "fault"
    assert "odd" in page.form.rows["neighbourhood"].hint.text()


def test_compare_shows_all_on_the_same_parts_and_one_click_chooses(page: MethodPage, controller: TeachDouble) -> None:
    page.compare.click()
    assert controller.asked[-1] == "compare"
    controller.compare_progressed.emit("patchcore", STATUS)
    assert page.cards["patchcore"].progress.share == pytest.approx(STATUS.done / STATUS.total)
    assert "waiting" in words(page, "padim")
    defects = np.array([80.0, 120, 150])
    controller.compared.emit(
        [
            result("patchcore", defect_percent=defects, auroc=0.998, found=2),
            result("padim"),
            result("autoencoder", error="Training went astray. Lower the learning rate."),
        ]
    )
    assert not page.is_comparing
    assert "2 of 3 defects found · AUROC 0.998" in words(page, "patchcore")
    assert "Finds stains from 12 px" in words(page, "padim")
    assert "Training went astray." in words(page, "autoencoder")
    page.cards["padim"].grab()
    QTest.mouseClick(page.cards["padim"], Qt.MouseButton.LeftButton)
    assert controller.plan is not None
    assert controller.plan.detector == "padim"
    assert "Finds stains" in words(page, "padim"), "a comparison outlives the choice"


def test_compare_can_be_cancelled_and_leaves_nothing(page: MethodPage, controller: TeachDouble) -> None:
    page.compare.click()
    page.compare.click()
    assert controller.asked[-1] == "cancel"
    assert not page.is_comparing
    assert "waiting" not in words(page, "padim")
    controller.compare_progressed.emit("padim", STATUS)
    assert page.cards["padim"].progress.isHidden(), "a late report"


def test_a_failed_comparison_is_over(page: MethodPage, controller: TeachDouble) -> None:
    page.compare.click()
    controller.fail("compare", CalibrationError("The disk is full.", "Make room."))
    assert not page.is_comparing


def test_leaving_stops_what_runs(page: MethodPage, controller: TeachDouble) -> None:
    page.compare.click()
    page.leave()
    assert controller.asked[-1] == "cancel"
    assert not page.is_comparing


def test_leaving_cancels_only_what_the_page_began(page: MethodPage, controller: TeachDouble) -> None:
    page.leave()
    assert controller.asked[-1] == "cancel", "it was measuring"
    page.enter()
    assert controller.asked.count("probe") == 2
    for detector in METHODS:
        controller.probed.emit(Probe(detector, 9.0, 620, 6.4, "CPU"))
    page.leave()
    assert controller.asked.count("cancel") == 1


def test_a_comparison_of_other_pictures_is_forgotten(page: MethodPage, controller: TeachDouble) -> None:
    page.compare.click()
    controller.compared.emit([result(detector) for detector in METHODS])
    controller.change(good=(Path("/other"),))
    page.enter()
    assert "Finds stains" not in words(page, "padim")


def test_hundreds_of_dots_and_none(page: MethodPage, controller: TeachDouble) -> None:
    controller.compared.emit(
        [
            result("padim", good_percent=np.full(2000, 100.0), defect_percent=np.array([1e9])),
            result("patchcore", good_percent=np.empty(0), smallest_defect_px=None),
        ]
    )
    page.grab()
    assert "No synthetic stain" in words(page, "patchcore")
