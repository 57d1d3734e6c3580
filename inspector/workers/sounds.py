"""The thread that makes a verdict heard."""

from __future__ import annotations

import logging
import tempfile
import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot

from inspector.core.tones import RATE_HZ, tone, wav
from inspector.core.verdict import Verdict
from inspector.workers.audio_output import AudioOutput

_GRAVITY = (Verdict.PASS, Verdict.REVIEW, Verdict.NO_VERDICT, Verdict.FAIL)
_SETTLING_S = 0.3
"""A player may need so long to begin, or to find out that it cannot play."""

_log = logging.getLogger(__name__)


class _SoundWorker(QObject):
    """Of the verdicts that come while one is heard only a graver one is heard too, at once; none is heard late."""

    failed = Signal(str)

    def __init__(self, output: AudioOutput) -> None:
        super().__init__()
        self._output = output
        self._changed = threading.Condition()
        self._wanted: Verdict | None = None
        self._stopped = False
        self._reported = ""

    def want(self, verdict: Verdict) -> None:
        """Callable from any thread."""
        with self._changed:
            if self._wanted is None or _is_graver(verdict, self._wanted):
                self._wanted = verdict
                self._changed.notify()

    def stop(self) -> None:
        """Callable from any thread."""
        with self._changed:
            self._stopped = True
            self._changed.notify()

    @Slot()
    def run(self) -> None:
        """Play until stopped; blocks its thread."""
        with tempfile.TemporaryDirectory(prefix="inspector-", ignore_cleanup_errors=True) as folder:
            try:
                self._play(Path(folder))
            except OSError as error:
                _log.error("There is no sound: %s", error)
                self.failed.emit(str(error))
            finally:
                self._output.stop()

    def _play(self, folder: Path) -> None:
        for each in Verdict:
            (folder / f"{each.value}.wav").write_bytes(wav(each))
        lasts_s = {each: len(tone(each)) / RATE_HZ + _SETTLING_S for each in Verdict}
        heard: Verdict | None = None
        over_s = 0.0
        while (verdict := self._next(heard, over_s)) is not None:
            self._output.play(folder / f"{verdict.value}.wav")
            heard, over_s = verdict, time.monotonic() + lasts_s[verdict]

    def _next(self, heard: Verdict | None, over_s: float) -> Verdict | None:
        """What to play next, where ``heard`` is audible until ``over_s``; None at the end."""
        while True:
            with self._changed:
                left_s = None if heard is None else max(0.0, over_s - time.monotonic())
                self._changed.wait_for(lambda: self._wanted is not None or self._stopped, left_s)
                verdict, self._wanted = self._wanted, None
                if self._stopped:
                    return None
            if heard is not None and time.monotonic() >= over_s:
                self._report()
                heard = None
            if verdict is not None and (heard is None or _is_graver(verdict, heard)):
                return verdict

    def _report(self) -> None:
        complaint = self._output.complaint()
        if complaint and complaint != self._reported:
            _log.warning("A sound was not played: %s", complaint)
            self.failed.emit(complaint)
        self._reported = complaint


def _is_graver(one: Verdict, other: Verdict) -> bool:
    return _GRAVITY.index(one) > _GRAVITY.index(other)


def gravest(verdicts: set[Verdict]) -> Verdict | None:
    """The one to be heard of several that came together."""
    return max(verdicts, key=_GRAVITY.index, default=None)


class SoundPlayer(QObject):
    """Makes verdicts heard without ever holding up who asks. ``output`` None: this computer has no player."""

    failed = Signal(str)
    """What the player said when a sound could not be played."""

    def __init__(self, output: AudioOutput | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._output = output
        self._worker: _SoundWorker | None = None
        self._thread = QThread()
        self._thread.setObjectName("sounds")

    @property
    def has_output(self) -> bool:
        """Whether there is something to play with."""
        return self._output is not None

    def play(self, verdict: Verdict) -> None:
        """Let ``verdict`` be heard, unless a graver one is."""
        if self._output is None:
            return
        if self._worker is None:
            self._worker = _SoundWorker(self._output)
            self._worker.moveToThread(self._thread)
            self._worker.failed.connect(self.failed)
            self._thread.started.connect(self._worker.run)
            self._thread.start()
        self._worker.want(verdict)

    def close(self) -> None:
        """Be silent for good."""
        if self._worker is not None:
            self._worker.stop()
            self._thread.quit()
            self._thread.wait()
