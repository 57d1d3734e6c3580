from importlib.util import find_spec

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QWidget

from inspector.core.camera_settings import CameraSettings, Roi, TriggerMode, ValueRange
from inspector.core.camera_source import BaslerCamera, Stream, VideoFile
from inspector.ui.address_dialog import AddressDialog
from inspector.ui.buttons import Button
from inspector.ui.camera.camera_page import CameraPage
from inspector.ui.camera.source_choices import camera_choice
from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.source_chooser import SourceChooser
from inspector.workers.station import LineState
from tests.ui.conftest import no_camera

TIMEOUT_MS = 15_000
BASLER = BaslerCamera(kind="basler", serial="0815-0001")
GHOST = np.full((48, 64, 3), 255, np.uint8)


@pytest.fixture
def film(tmp_path):
    """Dark pictures of 64 × 48."""
    path = tmp_path / "parts.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), 50.0, (64, 48))
    for value in (20, 25, 30):
        writer.write(np.full((48, 64, 3), value, np.uint8))
    writer.release()
    return VideoFile(kind="video", file=path, loop=True)


@pytest.fixture
def open_page(room, line, theme, qtbot):
    pages = []

    def make(source, reference=None) -> CameraPage:
        choice = None if source is None else camera_choice(room, source)
        page = CameraPage(room.desk, line, lambda: choice, lambda: reference, theme)
        pages.append(page)
        qtbot.addWidget(page)
        page.apply_theme(theme)
        page.resize(1366, 768)
        with qtbot.waitExposed(page):
            page.show()
        page.enter()
        return page

    yield make
    pages.clear()


needs_pylon = pytest.mark.skipif(find_spec("pypylon") is None, reason="needs Basler's library")


@needs_pylon
def test_only_what_the_camera_has_is_offered_and_every_change_reaches_it(open_page, store, qtbot):
    page = open_page(BASLER)
    qtbot.waitUntil(lambda: page.view.has_picture, timeout=TIMEOUT_MS)
    form = page.form
    assert form.exposure.isVisible()
    assert not form.balance["red"].isVisible()  # it has no white balance
    assert not form.range.isVisible()  # 8 bits have no range to set
    assert not page.store.isEnabled()
    form.roi.fields["width"].set_number(320)
    form.roi.fields["height"].setText("200")
    form.roi.fields["height"].editingFinished.emit()
    qtbot.waitUntil(lambda: page.view.picture_size.height() == 200, timeout=TIMEOUT_MS)
    assert page.view.picture_size.width() == 320
    form.pixel_format.choose("Mono12")
    qtbot.waitUntil(form.range.isVisible, timeout=TIMEOUT_MS)
    form.range.fields["white"].setText("2000")
    form.range.fields["white"].editingFinished.emit()
    qtbot.waitUntil(lambda: page._camera.settings.value_range == ValueRange(black=0, white=2000), timeout=TIMEOUT_MS)
    assert page.store.isEnabled()
    qtbot.mouseClick(page.store, Qt.MouseButton.LeftButton)
    stored = store.load("basler", "0815-0001")
    assert (stored.pixel_format, stored.value_range) == ("Mono12", ValueRange(black=0, white=2000))
    assert stored.roi == Roi(x=0, y=0, width=320, height=200)
    assert not page.store.isEnabled()


@needs_pylon
def test_undo_brings_back_what_was_stored(open_page, store, qtbot):
    store.save("basler", "0815-0001", CameraSettings(exposure_us=4000))
    page = open_page(BASLER)
    qtbot.waitUntil(lambda: page.form.exposure.field.number == 4000, timeout=TIMEOUT_MS)
    page.form.exposure.slider.setValue(100)
    qtbot.waitUntil(page.undo.isEnabled, timeout=TIMEOUT_MS)
    qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.form.exposure.field.number == 4000, timeout=TIMEOUT_MS)
    assert store.load("basler", "0815-0001").exposure_us == 4000


@needs_pylon
def test_waiting_for_an_electric_signal_is_said(open_page, qtbot):
    page = open_page(BASLER)
    qtbot.waitUntil(lambda: page.view.has_picture, timeout=TIMEOUT_MS)
    page.form.trigger.choose(TriggerMode.HARDWARE.value)
    qtbot.waitUntil(lambda: "Line" in page.view._words, timeout=TIMEOUT_MS)
    assert page.form.line.isVisible()
    assert page.form.edge.isVisible()


@needs_pylon
def test_a_camera_that_is_not_there_is_said_and_can_be_tried_again(open_page, qtbot, expected_log):
    expected_log("4711 is not connected")
    page = open_page(BaslerCamera(kind="basler", serial="4711"))
    qtbot.waitUntil(lambda: "4711 is not connected" in page.notice.text, timeout=TIMEOUT_MS)
    qtbot.mouseClick(page.notice.button, Qt.MouseButton.LeftButton)
    assert page.notice.text == ""
    qtbot.waitUntil(lambda: "4711 is not connected" in page.notice.text, timeout=TIMEOUT_MS)


def test_a_film_has_nothing_to_set_but_is_seen_and_measured(open_page, film, qtbot):
    page = open_page(film)
    qtbot.waitUntil(lambda: page.view.has_picture, timeout=TIMEOUT_MS)
    assert not page.form.isVisible()
    assert "nothing to set" in page._nothing.text()
    assert "mean" in page.histogram.summary.text()
    assert "64 × 48" in page.aside.text()


def test_the_recipes_picture_lies_over_the_live_one_as_strongly_as_wanted(open_page, film, qtbot):
    page = open_page(film, GHOST)
    qtbot.waitUntil(lambda: page.view.has_picture, timeout=TIMEOUT_MS)

    def middle() -> int:
        image = page.view.grab().toImage()
        return image.pixelColor(image.width() // 2, image.height() // 2).red()

    assert middle() < 45
    qtbot.mouseClick(page.same_view, Qt.MouseButton.LeftButton, pos=page.same_view.rect().center())
    page.same_view.setChecked(True)
    page.strength.slider.setValue(50)
    assert middle() == pytest.approx(140, abs=8)  # halfway between 20…30 and 255
    page.strength.slider.setValue(100)
    assert middle() == 255
    assert "seen double" in page._size_note.text()


def test_a_reference_of_another_size_is_said(open_page, film, qtbot):
    page = open_page(film, np.zeros((480, 640, 3), np.uint8))
    page.same_view.setChecked(True)
    qtbot.waitUntil(lambda: "640 × 480" in page._size_note.text(), timeout=TIMEOUT_MS)


def test_while_the_line_runs_it_has_the_camera_to_itself(open_page, film, line, room, qtbot):
    page = open_page(film)
    qtbot.waitUntil(lambda: page.view.has_picture, timeout=TIMEOUT_MS)
    line.state = LineState.RUNNING
    line.state_changed.emit(LineState.RUNNING)
    assert not room.desk.running
    assert "to itself" in page.notice.text
    qtbot.mouseClick(page.notice.button, Qt.MouseButton.LeftButton)
    assert line.asked[-1] == "stop"
    line.state = LineState.IDLE
    line.state_changed.emit(LineState.IDLE)
    qtbot.waitUntil(lambda: page.view.has_picture, timeout=TIMEOUT_MS)
    assert page.notice.text == ""


def test_leaving_lets_go_of_the_camera_and_escape_leaves(open_page, film, room, qtbot):
    page = open_page(film)
    qtbot.waitUntil(lambda: page.view.has_picture, timeout=TIMEOUT_MS)
    with qtbot.waitSignal(page.left, timeout=TIMEOUT_MS):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.hide()
    assert not room.desk.running
    assert not page.view.has_picture


def test_sharpness_is_measured_against_the_sharpest_so_far(open_page):
    page = open_page(None)
    panel = page.sharpness
    for value in (10.0, 10.0, 10.0):
        panel.show_sharpness(value)
    assert panel.share_of_best == 1.0
    for _ in range(30):
        panel.show_sharpness(5.0)
    assert panel.share_of_best == pytest.approx(0.5, abs=0.01)
    panel.begin_anew()
    panel.show_sharpness(5.0)
    assert panel.share_of_best == 1.0


# The choice of a source


@pytest.fixture
def chooser(room, theme, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(ChoiceMenu, "open_under_button", lambda menu: None)  # the offscreen platform has no popups
    button = Button()
    qtbot.addWidget(button)
    button.show()
    settings = QSettings(str(tmp_path / "chooser.ini"), QSettings.Format.IniFormat)
    return SourceChooser(button, (), no_camera, settings, room)


def texts(chooser: SourceChooser) -> list[str]:
    return [action.text() for action in chooser._menu.actions() if not action.isSeparator()]


@needs_pylon
def test_cameras_are_added_to_the_open_menu_as_they_are_found(chooser, room, theme, qtbot):
    chooser.ask(theme)
    assert texts(chooser)[0] == "Looking for cameras …"
    qtbot.waitUntil(lambda: not room.search.running, timeout=TIMEOUT_MS)
    assert texts(chooser)[:2] == ["Basler Emulation · 0815-0000", "Basler Emulation · 0815-0001"]
    with qtbot.waitSignal(chooser.source_chosen, timeout=TIMEOUT_MS) as chosen:
        chooser._menu.actions()[1].trigger()
    assert chosen.args[0].camera == BASLER


def test_streams_are_offered_again_without_their_password(chooser, theme, qtbot):
    url = "rtsp://user:secret@10.0.0.7/live"
    with qtbot.waitSignal(chooser.source_chosen, timeout=TIMEOUT_MS) as chosen:
        chooser.choose_camera(Stream(kind="stream", url=url))
    assert chosen.args[0].camera.url == url
    assert "secret" not in chosen.args[0].title + chosen.args[0].detail
    chooser.ask(theme)
    assert "rtsp://10.0.0.7/live" in texts(chooser)
    assert not any("secret" in text for text in texts(chooser))
    qtbot.waitUntil(lambda: not chooser._room.search.running, timeout=TIMEOUT_MS)


def test_an_address_that_is_none_is_said_in_place(theme, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AddressDialog(theme, parent)
    entered = []
    dialog.address_entered.connect(entered.append)
    dialog.field.setText("camera.local")
    dialog.use.click()
    assert "must begin with rtsp://" in dialog.note.text()
    dialog.field.setText("http://10.0.0.7/video")
    dialog.use.click()
    assert entered == ["http://10.0.0.7/video"]
