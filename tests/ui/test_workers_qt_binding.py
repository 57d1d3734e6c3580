"""The Qt binding under the line."""

import sys

from PySide6.QtCore import QObject, Signal


class _Emitter(QObject):
    emitted = Signal()


def test_emitting_a_signal_costs_no_reference():
    """PySide6 6.12.0 loses one reference to True with each emit; Python 3.11 aborts after some thousand parts."""
    emitter = _Emitter()
    before = sys.getrefcount(True)
    for _ in range(200):
        emitter.emitted.emit()
    assert before - sys.getrefcount(True) < 100
