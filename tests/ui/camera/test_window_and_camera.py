"""The way from the operator's window to the camera page and back."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from inspector.core.camera_source import VideoFile
from inspector.ui.camera.source_choices import camera_choice
from inspector.ui.options import WindowOptions
from inspector.ui.station_window import StationWindow
from tests.ui.conftest import no_camera

TIMEOUT_MS = 15_000


@pytest.fixture
def make_window_with_cameras(room, line, theme, languages, qtbot, tmp_path):
    windows = []

    def make(options: WindowOptions = WindowOptions()) -> StationWindow:  # noqa: B008 (frozen)
        window = StationWindow(
            line,
            theme=theme,
            recipes=lambda: (),
            open_folder=no_camera,
            settings=QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat),
            languages=languages,
            options=options,
            source=camera_choice(room, VideoFile(kind="video", file=tmp_path / "none.avi")),
            room=room,
        )
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield make
    windows.clear()


def test_the_camera_page_shows_the_source_of_the_line_and_gives_it_back(
    make_window_with_cameras, room, qtbot, expected_log
):
    expected_log("does not exist")
    window = make_window_with_cameras()
    window._settings_menu.camera_wanted.emit()
    page = window.pages.camera
    assert page.isVisible()
    assert page.source_button.text() == "none.avi"
    qtbot.waitUntil(lambda: "does not exist" in page.notice.text, timeout=TIMEOUT_MS)
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert window.surface.isVisible()
    assert not room.desk.running


def test_the_page_is_the_engineers(make_window_with_cameras):
    window = make_window_with_cameras(WindowOptions(engineer_pin="4711"))
    window._settings_menu.camera_wanted.emit()
    assert window.pages.camera is None
    assert window.surface.pin.isVisible()


def test_space_on_the_camera_page_does_not_start_the_line(make_window_with_cameras, line, qtbot, expected_log):
    expected_log("does not exist")
    window = make_window_with_cameras()
    window.pages.set_camera()
    qtbot.waitUntil(lambda: bool(window.pages.camera.notice.text), timeout=TIMEOUT_MS)
    QTest.keyClick(window.pages.camera, Qt.Key.Key_Space)
    assert "start" not in line.asked
