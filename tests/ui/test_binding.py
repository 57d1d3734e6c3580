"""The binding to Qt itself."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calls_keep_their_hands_off_none() -> None:
    """PySide6 6.12.0 gives up a reference to None with each call on Python before 3.12: in time the program aborts."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < 100
