"""A text takes a second row before its end is left out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.rows_label import RowsLabel

TEXT = "The camera does not answer. Check its cable and its power, then try again."


@pytest.fixture
def label(qtbot: QtBot) -> Iterator[RowsLabel]:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    label = RowsLabel(2)
    column.addWidget(label)
    column.addStretch(1)
    label.setText(TEXT)
    pane.resize(label.sizeHint().width() + 40, 200)
    pane.show()
    yield label
    pane.close()  # and not before: it is what keeps the label alive


def narrow(label: RowsLabel, share: float) -> None:
    pane = label.parentWidget()
    assert pane is not None
    pane.resize(round(share * label.sizeHint().width()), 200)


def test_what_fits_has_one_row(label: RowsLabel) -> None:
    assert label.rows == [TEXT]
    assert label.height() == label.fontMetrics().lineSpacing()


def test_what_is_longer_has_two_and_all_of_it(label: RowsLabel) -> None:
    narrow(label, 0.7)
    assert " ".join(label.rows) == TEXT
    assert len(label.rows) == 2
    assert label.height() == 2 * label.fontMetrics().lineSpacing()
    assert label.toolTip() == ""


def test_what_is_longer_still_says_so(label: RowsLabel) -> None:
    narrow(label, 0.3)
    assert len(label.rows) == 2
    assert label.rows[-1].endswith("…")
    assert label.toolTip() == TEXT
