"""The camera's thread: every part that it sees is handed on or answered."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from inspector.cameras.base import Camera, SourceFinished
from inspector.core.frame import Frame
from inspector.core.results import ResultsBuffer
from inspector.core.slots import BoundedQueue, LatestSlot, SlotClosed
from inspector.errors import InspectorError
from inspector.workers.faults import program_fault

FrameSink = LatestSlot[Frame] | BoundedQueue[Frame]
"""The slot is the policy: preview keeps the newest frame alone, production answers for every one."""

_POLL_S = 0.1
"""How long a stop may go unnoticed."""

_log = logging.getLogger(__name__)


class CaptureWorker(QObject):
    """Moves the frames of one camera into ``sink`` until the source ends, is lost, or is stopped.

    ``make_camera`` is called in the worker's thread, which also opens, reads and closes the camera.
    ``refuse(frame, reason)`` answers a part that cannot be handed on with NO_VERDICT.
    """

    opened = Signal(str)
    """Name of the camera, once it delivers."""
    ended = Signal(object)
    """The InspectorError that ended it, else None; ``sink`` is closed then."""

    def __init__(
        self,
        make_camera: Callable[[], Camera],
        sink: FrameSink,
        results: ResultsBuffer,
        refuse: Callable[[Frame, str], None],
    ) -> None:
        super().__init__()
        self._make_camera = make_camera
        self._sink = sink
        self._results = results
        self._refuse = refuse
        self._stop = threading.Event()
        self.finished = False
        """True once the source had no more pictures."""

    def stop(self) -> None:
        """Take no more pictures; ``ended`` follows. Callable from any thread."""
        self._stop.set()

    @Slot()
    def run(self) -> None:
        """Capture until the end; blocks its thread."""
        fault: InspectorError | None = None
        try:
            self._capture()
        except InspectorError as error:
            _log.warning("The camera ended: %s", error)
            fault = error
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("The camera thread failed")
            fault = program_fault(self.tr("The camera was stopped by an error."))
        finally:
            self._sink.close()
        self.ended.emit(fault)

    def _capture(self) -> None:
        camera = self._make_camera()
        try:
            camera.open()
            self.opened.emit(camera.name)
            while not self._stop.is_set():
                if camera.can_wait and not self._sink_is_free():
                    continue
                frame = camera.grab(_POLL_S)
                if frame is not None:
                    self._hand_on(frame)
        except SourceFinished:
            self.finished = True
        except SlotClosed:
            _log.info("The line was closed while the camera waited for room")
        finally:
            camera.close()

    def _sink_is_free(self) -> bool:
        return isinstance(self._sink, LatestSlot) or self._sink.wait_until_empty(_POLL_S)

    def _hand_on(self, frame: Frame) -> None:
        self._results.trigger(frame.seq)
        try:
            if isinstance(self._sink, LatestSlot):
                replaced = self._sink.put(frame)
                if replaced is not None:
                    self._results.drop(replaced)
            elif not self._sink.put(frame):
                self._refuse(frame, self.tr("Parts come faster than they can be inspected."))
        except SlotClosed:
            self._refuse(frame, self.tr("The line was closed before this part was inspected."))
