"""From nothing to a verdict on the line, as somebody would who has never seen Inspector: with the real station."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector.app import StationApp
from inspector.core.verdict import Verdict
from inspector.demo.part import PartRenderer
from inspector.station_config import StationConfig
from inspector.ui.texts import verdict_word

GOOD, ON_THE_LINE = 16, 3
PATIENCE_MS = 240_000


class Mouse:
    """Presses buttons where they are, as a hand would: only what is in view and lies on top."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible(), f"{button.text()} is not in view"
        assert button.isEnabled(), f"{button.text()} cannot be pressed"
        top = button.window()
        at = button.mapTo(top, button.rect().center())
        under: QWidget | None = top.childAt(at)
        assert under is button, f"{button.text()} lies under {under}"
        QTest.mouseClick(top.windowHandle() or top, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        self.clicks += 1


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Folders of good parts to learn from, and of parts on the line."""
    renderer, folder = PartRenderer(), tmp_path_factory.mktemp("parts")
    for name, seeds in (("good", range(GOOD)), ("line", range(1000, 1000 + ON_THE_LINE))):
        (folder / name).mkdir()
        for seed in seeds:
            picture = cv2.resize(renderer.render(seed).picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
            cv2.imwrite(str(folder / name / f"{seed:04}.png"), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    return folder / "good", folder / "line"


@pytest.fixture
def station(qapp: QApplication, qtbot: QtBot, parts: tuple[Path, Path]) -> Iterator[StationApp]:
    config = StationConfig(source=parts[1], interval_ms=0, language="en", theme="dark", device="torch")
    station = StationApp(qapp, config)
    qtbot.addWidget(station.window)
    station.window.resize(1366, 768)
    with qtbot.waitExposed(station.window):
        station.open()
    qtbot.waitUntil(lambda: station.window.teach is not None, timeout=PATIENCE_MS)
    yield station
    station.window.close()


def test_from_teach_to_a_verdict_in_twelve_clicks(
    qapp: QApplication,
    station: StationApp,
    qtbot: QtBot,
    parts: tuple[Path, Path],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    window, mouse = station.window, Mouse()
    teach = window.teach
    assert teach is not None

    def press_next(patience_ms: int = PATIENCE_MS) -> None:
        qtbot.waitUntil(teach.next.isEnabled, timeout=patience_ms)
        mouse.click(teach.next)

    assert window.isActiveWindow(), "while it was completed, something came up as a window of its own"
    mouse.click(window.surface.picture.empty.button)
    assert teach.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "Flange HF 204-7")
    press_next()

    mouse.click(teach.images.empty.button)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    # The path is pasted; whoever looks for the folder with the mouse needs a click more for it.
    path = dialog.findChild(QLineEdit)
    assert path is not None
    path.setText(str(parts[0]))
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    mouse.click(next(button for button in box.buttons() if box.buttonRole(button) is box.ButtonRole.AcceptRole))
    press_next()

    assert teach.page is teach.region
    press_next()
    for _ in range(2):  # method, then learn, which begins by itself
        press_next()
    assert teach.page is teach.limits
    assert teach.next.text() == "Keep these limits"
    press_next()

    assert teach.page is teach.save
    press_next()
    with qtbot.waitSignal(station.teaching.saved, timeout=PATIENCE_MS):
        pass
    qtbot.waitUntil(lambda: teach.next.text() == "Start the line", timeout=PATIENCE_MS)
    with qtbot.waitSignal(station.controller.source_finished, timeout=PATIENCE_MS):
        mouse.click(teach.next)

    assert not teach.isVisible()
    snapshot = station.controller.snapshot()
    assert snapshot.counters.inspected == ON_THE_LINE
    assert snapshot.latest is not None
    assert snapshot.latest.verdict is not Verdict.NO_VERDICT
    assert str(snapshot.latest.recipe) == "Flange HF 204-7 · version 1"
    part = snapshot.recent[-1]
    window.display.look_at(part.serial)
    assert verdict_word(part.verdict) in window.surface.banner.state.word
    assert mouse.clicks <= 12

    window.lines[0].source_chooser.choose_folder(str(parts[1]))
    window.close()
    again = StationApp(qapp, StationConfig(language="en", theme="dark", device="torch"))
    qtbot.addWidget(again.window)
    again.open()
    qtbot.waitUntil(lambda: again.controller.recipe is not None, timeout=PATIENCE_MS)
    assert str(again.controller.recipe) == "Flange HF 204-7 · version 1"
    source = again.window.display.source
    assert source is not None
    assert source.folder == parts[1]
    qtbot.waitUntil(lambda: again.window.teach is not None, timeout=PATIENCE_MS)
    again.window.close()
