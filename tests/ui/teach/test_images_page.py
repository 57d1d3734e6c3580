"""Good images: suspects first, one key decides, what cannot be used is said in its place."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QTreeView
from pytestqt.qtbot import QtBot

from inspector.core.teaching import Doubt, Suspicion
from inspector.errors import CameraError, ImageError
from inspector.recipes.plan import CalibrationPlan
from inspector.ui.choices import SourceChoice
from inspector.ui.file_dialogs import ask_folder
from inspector.ui.style_sheet import style_sheet
from inspector.ui.teach.image_list import ImageList, Status
from inspector.ui.teach.images_page import ImagesPage
from inspector.ui.teach.live_pictures import LivePictures
from inspector.ui.theme import Theme
from inspector.workers.station import LineState
from tests.ui.line_double import LineDouble
from tests.ui.parts import drawn_picture, inspection
from tests.ui.teach.teach_double import TeachDouble, prepared_view, report, reports

GOOD = Path("/good")
UNLIKE, BLURRED = Doubt(Suspicion.UNLIKE, 2.0, 1.0), Doubt(Suspicion.BLURRED, 3.0, 9.0)


@pytest.fixture
def controller() -> TeachDouble:
    return TeachDouble(CalibrationPlan(name="Cap", good=(GOOD,)))


@pytest.fixture
def source() -> list[SourceChoice]:
    """What the line would use; empty for nothing."""
    return []


@pytest.fixture
def page(
    controller: TeachDouble, line: LineDouble, source: list[SourceChoice], theme: Theme, qtbot: QtBot
) -> ImagesPage:
    live = LivePictures(line, lambda: source[0] if source else None)
    page = ImagesPage(controller, live, theme)
    live.setParent(page)
    qtbot.addWidget(page)
    page.apply_theme(theme)
    page.resize(1300, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.enter()
    page.activateWindow()
    return page


def scanned(page: ImagesPage, controller: TeachDouble, count: int = 20, **doubts: Doubt) -> None:
    """``n3=UNLIKE``: about the third picture there is this doubt."""
    found = reports(GOOD, count)
    for name, doubt in doubts.items():
        number = int(name[1:])
        found[number] = replace(found[number], doubts=(doubt,))
    controller.check(*found)


def names(page: ImagesPage, count: int) -> list[str]:
    return [path.name for path in page.images.paths[:count]]


def plan_of(controller: TeachDouble) -> CalibrationPlan:
    assert controller.plan is not None
    return controller.plan


def test_suspects_come_first_the_gravest_before_all(page: ImagesPage, controller: TeachDouble) -> None:
    assert controller.asked == ["scan"]
    scanned(page, controller, n3=BLURRED, n9=UNLIKE, n7=Doubt(Suspicion.OTHER_SIZE))
    assert names(page, 4) == ["009.png", "003.png", "007.png", "000.png"]
    assert page.grid.current is not None
    assert page.grid.current.path.name == "009.png"
    assert "Is it a defect?" in page.detail._doubts.text()
    assert page._left.summary.text() == "19 to learn · 2 suspect · 1 unusable · comparing …"
    assert controller.asked == ["scan", "find_unlike"]


def test_one_key_decides_and_the_next_one_comes(page: ImagesPage, controller: TeachDouble) -> None:
    scanned(page, controller, n3=BLURRED, n9=UNLIKE)
    QTest.keyClick(page.grid, Qt.Key.Key_E)
    assert plan_of(controller).excluded == {GOOD / "009.png"}
    QTest.keyClick(page.grid, Qt.Key.Key_K)
    assert plan_of(controller).kept == {GOOD / "003.png"}
    assert names(page, 2) == ["009.png", "003.png"]  # they stay where they are
    assert [page.images.status(row) for row in range(3)] == [Status.EXCLUDED, Status.KEPT, Status.LEARNED]
    assert page.grid.currentIndex().row() == 2
    assert page._left.summary.text() == "19 to learn · 1 excluded · comparing …"


def test_an_exclusion_is_taken_back_by_the_same_key(page: ImagesPage, controller: TeachDouble) -> None:
    scanned(page, controller)
    page.grid.look_at(4)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    page.grid.look_at(4)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    assert plan_of(controller).excluded == frozenset()


def test_several_are_excluded_together(page: ImagesPage, controller: TeachDouble) -> None:
    scanned(page, controller)
    page.grid.look_at(0)
    QTest.keyClick(page.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.grid, Qt.Key.Key_E)
    assert plan_of(controller).excluded == {GOOD / "000.png", GOOD / "001.png", GOOD / "002.png"}


def test_what_becomes_known_later_keeps_the_selection(page: ImagesPage, controller: TeachDouble) -> None:
    scanned(page, controller)
    page.grid.look_at(12)
    controller.images_checked.emit([replace(reports(GOOD, 20)[15], doubts=(UNLIKE,))])
    assert names(page, 1) == ["015.png"]
    assert page.grid.current is not None
    assert page.grid.current.path.name == "012.png"


def test_the_picture_itself_is_read_for_the_one_in_view(
    page: ImagesPage, controller: TeachDouble, qtbot: QtBot
) -> None:
    scanned(page, controller)
    for row in range(8):
        page.grid.look_at(row)
    qtbot.waitUntil(lambda: "preview 007.png" in controller.asked)
    assert [one for one in controller.asked if one.startswith("preview")] == ["preview 007.png"]
    large = prepared_view(GOOD / "007.png", drawn_picture())
    controller.previewed.emit(replace(large, path=GOOD / "001.png"))  # came too late
    assert page.detail.view.viewport.picture.width() == 160
    controller.previewed.emit(large)
    assert page.detail.view.viewport.picture.width() == 640


@pytest.mark.parametrize(("count", "missing"), [(9, "At least 10 good pictures are needed"), (10, "")])
def test_so_many_are_needed(page: ImagesPage, controller: TeachDouble, count: int, missing: str) -> None:
    scanned(page, controller, count)
    assert page.missing() == missing


def test_an_empty_folder_says_so(page: ImagesPage, controller: TeachDouble) -> None:
    controller.check()
    assert page.empty._title.text() == "No pictures here"
    assert page.empty.button.isVisible()
    assert not page.is_complete


def test_files_that_cannot_be_read_say_why(page: ImagesPage, controller: TeachDouble) -> None:
    controller.check(*[report(GOOD / f"{number}.png") for number in range(12)])
    assert page.notice.text == "None of these files can be read."
    assert page.detail._doubts.text() == "0.png is cut off."


def test_pictures_of_all_sizes_are_said_to_be_so(page: ImagesPage, controller: TeachDouble) -> None:
    doubt = (Doubt(Suspicion.OTHER_SIZE),)
    controller.check(
        *[replace(one, size=(100 + number, 90), doubts=doubt) for number, one in enumerate(reports(GOOD, 12))]
    )
    assert page.notice.text == "The pictures have 12 different sizes."


def test_a_good_part_of_them_of_another_size_is_said(page: ImagesPage, controller: TeachDouble) -> None:
    found = reports(GOOD, 40)
    other = Doubt(Suspicion.OTHER_SIZE, other="640 × 512")
    found[7:13] = [replace(one, size=(300, 200), doubts=(other,)) for one in found[7:13]]
    controller.check(*found[:8], *found[13:])
    assert page.notice.text == ""  # one of 35 is seen in its place
    controller.check(*found)
    assert page.notice.text == "6 of 40 pictures have another size and are not learned."
    assert "640 × 512" in page.notice.remedy
    assert "those that are learned have 640 × 512" in page.detail._doubts.text()
    assert page.is_complete


def test_how_many_are_checked_yet_is_said(page: ImagesPage, controller: TeachDouble) -> None:
    controller.scan_began.emit(5000)
    controller.images_checked.emit(reports(GOOD, 30))
    assert page._left.summary.text() == "30 to learn · checked 30 of 5\N{NARROW NO-BREAK SPACE}000 …"
    scanned(page, controller, 30)
    assert page._left.summary.text() == "30 to learn · comparing …"
    assert "still being looked for" in page.note()
    controller.unlike_finished.emit()
    assert page._left.summary.text() == "30 to learn"
    assert page.note() == ""


def test_a_suspect_that_is_found_later_comes_into_view_unless_one_looks_at_another(
    page: ImagesPage, controller: TeachDouble
) -> None:
    scanned(page, controller)
    found = reports(GOOD, 20)
    controller.images_checked.emit([replace(found[15], doubts=(UNLIKE,))])
    assert page.grid.current is not None
    assert page.grid.current.path.name == "015.png"
    assert "Is it a defect?" in page.detail._doubts.text()
    QTest.keyClick(page.grid, Qt.Key.Key_Right)
    controller.images_checked.emit([replace(found[11], doubts=(UNLIKE,))])
    assert page.grid.current.path.name == "000.png"


def test_a_folder_that_is_gone_is_said_where_the_pictures_would_be(page: ImagesPage, controller: TeachDouble) -> None:
    controller.fail("scan", ImageError("The folder /good does not exist.", "Check the name."))
    assert page.empty._title.text() == "The folder /good does not exist."
    assert page.empty._text.text() == "Check the name."
    assert page.says("scan")
    assert not page.says("preview")


def test_a_folder_is_dropped(page: ImagesPage, controller: TeachDouble) -> None:
    scanned(page, controller, n3=UNLIKE)
    page.exclude_chosen()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/other"), QUrl.fromLocalFile("/more/1.png")])
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, left, no_key))
    plan = plan_of(controller)
    assert plan.good == (Path("/other"), Path("/more/1.png"))
    assert plan.excluded == frozenset()
    assert controller.asked[-1] == "scan"
    assert page.images.rowCount() == 0


def test_the_counts_are_those_of_the_rows_whatever_becomes_known_and_is_decided(qapp: QApplication) -> None:
    images = ImageList()
    found = reports(GOOD, 30)
    images.take_in(found[:20])
    images.set_choice({found[3].path}, {found[4].path})
    images.take_in([replace(found[number], doubts=(UNLIKE,)) for number in (3, 4, 5)])
    images.take_in([*found[20:], replace(found[5], doubts=()), replace(found[6], doubts=(Doubt(Suspicion.DUPLICATE),))])
    rows = [images.status(row) for row in range(images.rowCount())]
    assert images.counts() == {status: rows.count(status) for status in Status}
    assert rows.count(Status.KEPT) == rows.count(Status.EXCLUDED) == rows.count(Status.UNUSABLE) == 1
    images.clear()
    assert set(images.counts().values()) == {0}


def test_thousands_cost_no_more_than_their_number(qapp: QApplication) -> None:
    """A batch into 8,000 pictures is a sort, not a comparison with each: ten times as many, not a hundred."""

    def seconds(count: int) -> float:
        images = ImageList()
        found = reports(GOOD, count)
        images.take_in(found)
        best = 9.0
        for number in range(5):
            begun = time.perf_counter()
            images.take_in([replace(found[number], doubts=(UNLIKE,))])
            images.counts()
            best = min(best, time.perf_counter() - begun)
        return best

    assert seconds(8000) < 40 * seconds(800)


# Captured


def begin_capture(page: ImagesPage) -> None:
    QTest.mouseClick(page.capture, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_parts_of_the_running_line_are_captured(page: ImagesPage, controller: TeachDouble, line: LineDouble) -> None:
    line.source = "line 2"
    line.set_state(LineState.RUNNING)
    line.show(inspection(1, 50))
    begin_capture(page)
    assert not page.capturing.take.isEnabled()  # what was there before is none of ours
    line.show(inspection(1, 50), inspection(2, 50))
    for _ in range(2):
        assert QApplication.focusWidget() is page
        QTest.keyClick(page, Qt.Key.Key_Space)
    assert controller.asked.count("add_captured") == 1  # once is enough
    assert not page.capturing.take.isEnabled()
    page.capturing.every.setChecked(True)
    line.show(*[inspection(seq, 50) for seq in range(1, 6)])
    assert controller.asked.count("add_captured") == 4
    assert page.capturing._counted.text() == "4 taken"


def test_one_part_is_taken_every_so_many_seconds(
    page: ImagesPage, controller: TeachDouble, line: LineDouble, qtbot: QtBot
) -> None:
    line.set_state(LineState.RUNNING)
    begin_capture(page)
    panel = page.capturing
    panel.every.setChecked(True)
    panel.seconds.setText("0.2")
    panel.seconds.editingFinished.emit()
    panel.timed.setChecked(True)
    assert not panel.every.isChecked()  # one or the other
    line.show(*[inspection(seq, 50) for seq in range(1, 4)])
    assert controller.asked.count("add_captured") == 0
    qtbot.waitUntil(lambda: controller.asked.count("add_captured") == 1)
    with qtbot.assertNotEmitted(panel.taken, wait=300):
        pass  # nothing new came
    line.show(inspection(4, 50))
    qtbot.waitUntil(lambda: controller.asked.count("add_captured") == 2)
    panel.end()
    assert not panel.timed.isChecked()


def test_what_speaks_against_the_part_in_view_is_said_before_it_is_taken(
    page: ImagesPage, line: LineDouble, qtbot: QtBot
) -> None:
    line.set_state(LineState.RUNNING)
    begin_capture(page)
    panel = page.capturing
    panel.every.setChecked(True)
    chance = np.random.default_rng(3)
    for seq in range(1, 11):
        line.show(inspection(seq, 50, chance.integers(60, 120, (128, 128, 3), dtype=np.uint8)))
    panel.every.setChecked(False)
    line.show(inspection(11, 50, chance.integers(60, 120, (128, 128, 3), dtype=np.uint8)))
    qtbot.waitUntil(lambda: panel.check_line.text() == "Like those taken so far")
    line.show(inspection(12, 50, np.full((128, 128, 3), 90, np.uint8)))
    qtbot.waitUntil(lambda: "Less sharp" in panel.check_line.text())
    panel.end()


def test_a_source_that_is_lost_says_so_and_keeps_what_was_taken(
    page: ImagesPage, controller: TeachDouble, line: LineDouble
) -> None:
    line.set_state(LineState.RUNNING)
    begin_capture(page)
    line.show(inspection(1, 50))
    page.capturing.take_one()
    line.fail(CameraError("The camera no longer answers.", "Check its cable."))
    assert page.capturing.notice.text == "The camera no longer answers."
    assert page.capturing.notice.remedy == "Check its cable. What was taken is kept."
    line.set_state(LineState.RUNNING)
    QTest.mouseClick(page.capturing.notice.button, Qt.MouseButton.LeftButton)
    assert page.capturing.notice.text == ""


def test_without_a_source_it_says_what_to_do(page: ImagesPage) -> None:
    begin_capture(page)
    assert page.capturing.notice.text == "There is no source yet."
    assert not page.capturing.every.isEnabled()


def test_what_was_captured_is_checked(page: ImagesPage, controller: TeachDouble, qtbot: QtBot) -> None:
    before = controller.asked.count("scan")
    for number in range(3):
        controller.picture_captured.emit(GOOD / f"{number}.png")
    qtbot.waitUntil(lambda: controller.asked.count("scan") == before + 1)


def test_a_folder_that_came_back_is_looked_at_when_one_comes_back(page: ImagesPage, controller: TeachDouble) -> None:
    controller.fail("scan", ImageError("The folder /good does not exist.", "Check the name."))
    page.leave()
    page.enter()
    assert controller.asked == ["scan", "scan"]
    scanned(page, controller)
    page.leave()
    page.enter()
    assert controller.asked.count("scan") == 2


def test_the_dialog_for_a_folder_is_in_the_typeface_of_the_station_and_shows_what_lies_in_it(
    page: ImagesPage, tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    (tmp_path / "001.png").touch()
    page.setStyleSheet(style_sheet(theme))
    ask_folder(page, "Folder", lambda _: None, str(tmp_path))
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    files = dialog.findChild(QTreeView, "treeView")
    assert isinstance(files, QTreeView)
    qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) == 1)
    assert files.font().family() == theme.typeface.family
    kinds = dialog.findChild(QComboBox, "fileTypeCombo")
    assert isinstance(kinds, QComboBox)
    assert kinds.isHidden()
    assert dialog.labelText(QFileDialog.DialogLabel.FileName) == "Folder:"
    dialog.reject()
