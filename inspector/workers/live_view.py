"""Pictures of a source that nobody inspects: to capture good parts of a product that is not known yet."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from inspector.cameras.base import Camera, SourceFinished
from inspector.core.frame import Picture
from inspector.errors import InspectorError
from inspector.workers.faults import program_fault

_POLL_S = 0.1
"""How long a stop may go unnoticed."""
_WAITING = 8
"""Pictures that wait to be taken; of a source that cannot wait the oldest goes then."""

_log = logging.getLogger(__name__)


class LiveView(QObject):
    """Opens a camera in a thread of its own. Lives in the GUI thread; no method but close() ever blocks."""

    arrived = Signal()
    """There is something to :meth:`take`; never more than one of these is under way."""
    ended = Signal(object)
    """The InspectorError by which the source was lost; None where it had no more pictures, or was stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: _Worker | None = None
        self._threads: dict[QThread, _Worker] = {}
        self._next: Callable[[], Camera] | None = None

    @property
    def running(self) -> bool:
        """Whether pictures are expected."""
        return self._worker is not None or self._next is not None

    def start(self, make_camera: Callable[[], Camera]) -> None:
        """Show what this camera sees, as soon as the one before is let go of."""
        self.stop()
        self._next = make_camera
        if not self._threads:
            self._begin()

    def take(self) -> list[Picture]:
        """Pictures that came since the last call, oldest first."""
        return [] if self._worker is None else self._worker.take()

    def stop(self) -> None:
        """No more pictures; the camera is let go of within moments."""
        self._next = None
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def close(self) -> None:
        """Let go of the camera; blocks until it is closed. For the end of the program."""
        self.stop()
        for thread in list(self._threads):
            thread.quit()
            thread.wait()
        self._threads.clear()

    def _begin(self) -> None:
        make_camera, self._next = self._next, None
        if make_camera is None:
            return
        worker, thread = _Worker(make_camera), QThread()
        thread.setObjectName("live view")
        worker.moveToThread(thread)
        worker.arrived.connect(self._on_arrived)
        worker.ended.connect(self._on_ended)
        worker.ended.connect(thread.quit, Qt.ConnectionType.DirectConnection)
        thread.started.connect(worker.run)
        thread.finished.connect(self._on_thread_finished)
        self._worker = worker
        self._threads[thread] = worker
        thread.start()

    @Slot()
    def _on_arrived(self) -> None:
        if self._worker is not None and self.sender() is self._worker:
            self.arrived.emit()

    @Slot(object)
    def _on_ended(self, fault: InspectorError | None) -> None:
        if self._worker is not None and self.sender() is self._worker:
            self._worker = None
            self.ended.emit(fault)

    @Slot()
    def _on_thread_finished(self) -> None:
        for thread in [one for one in self._threads if one.isFinished()]:
            thread.wait()
            del self._threads[thread]
        if not self._threads:
            self._begin()


class _Worker(QObject):
    arrived = Signal()
    ended = Signal(object)

    def __init__(self, make_camera: Callable[[], Camera]) -> None:
        super().__init__()
        self._make_camera = make_camera
        self._stop = threading.Event()
        self._changed = threading.Condition()
        self._pictures: deque[Picture] = deque(maxlen=_WAITING)

    def stop(self) -> None:
        self._stop.set()

    def take(self) -> list[Picture]:
        with self._changed:
            pictures = list(self._pictures)
            self._pictures.clear()
            self._changed.notify_all()
            return pictures

    @Slot()
    def run(self) -> None:
        fault: InspectorError | None = None
        try:
            self._watch()
        except InspectorError as error:
            _log.warning("The live view ended: %s", error)
            fault = error
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("The live view failed")
            fault = program_fault(self.tr("The camera was stopped by an error."))
        self.ended.emit(fault)

    def _watch(self) -> None:
        camera = self._make_camera()
        try:
            camera.open()
            while not self._stop.is_set():
                if camera.can_wait and not self._all_taken():
                    continue
                frame = camera.grab(_POLL_S)
                if frame is not None and frame.picture is not None:
                    self._hand_on(frame.picture)
        except SourceFinished:
            pass
        finally:
            camera.close()

    def _all_taken(self) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: not self._pictures, _POLL_S)

    def _hand_on(self, picture: Picture) -> None:
        with self._changed:
            announced = bool(self._pictures)
            self._pictures.append(picture)
        if not announced:
            self.arrived.emit()
