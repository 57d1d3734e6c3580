"""A page of the wizard on its own, as the screen would show it."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.inspection import Limits
from inspector.core.teaching import HeldOutScores, PartView
from inspector.ui.style_sheet import style_sheet
from inspector.ui.teach.page import TeachPage
from inspector.ui.teach.teach_style import teach_style
from inspector.ui.theme import Theme
from tests.ui.parts import inspection
from tests.ui.teach.teach_double import TeachDouble

SIZE = QSize(1366, 768)
Page = TypeVar("Page", bound=TeachPage)


def shown(page_type: type[Page], controller: TeachDouble, theme: Theme, qtbot: QtBot, size: QSize = SIZE) -> Page:
    """The page in a window of this size, entered."""
    fitted = theme.fitted(size)
    window = QWidget()
    window.setStyleSheet(style_sheet(fitted) + teach_style(fitted, ""))
    page = page_type(controller, fitted)
    page.apply_theme(fitted)
    QVBoxLayout(window).addWidget(page)
    qtbot.addWidget(window)
    window.resize(size.width() - 34, size.height() - 150)
    with qtbot.waitExposed(window):
        window.show()
    page.enter()
    QApplication.processEvents()
    page.destroyed.connect(lambda: window.isVisible)  # holds the window for as long as the page
    return page


def scores(good: int = 60, defects: int = 0, seed: int = 0) -> HeldOutScores:
    """Good parts about 0.6; defects from 1 to 3."""
    chance = np.random.default_rng(seed)
    return HeldOutScores(
        tuple(Path(f"good/{number:04}.png") for number in range(good)),
        chance.gamma(45, 0.6 / 45, good),
        tuple(Path(f"defects/{number:04}.png") for number in range(defects)),
        chance.uniform(1.0, 3.0, defects),
    )


def part_view(known: HeldOutScores, path: Path, is_defect: bool, limits: Limits) -> PartView:
    """The part of this name with a map that has its score."""
    number = int(path.stem)
    score = float((known.defects if is_defect else known.good)[number])
    return PartView(path, is_defect, inspection(number, 100 * score / limits.fail, limits=limits))


def drag(widget: QWidget, start: QPoint, *way: QPoint) -> None:
    """With the left button along these points."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for point in way:
        QTest.mouseMove(widget, point)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=way[-1])
