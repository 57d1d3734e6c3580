"""Watches over the camera: every part that it sees is handed on or answered, and a lost camera is looked for."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from inspector.cameras.base import Adjustable, Camera, Position, Resumable, SourceFinished, Triggered
from inspector.core.camera_settings import TriggerMode
from inspector.core.cause import Cause
from inspector.core.frame import Frame, PartIdOrigin
from inspector.core.open_parts import OpenPart, OpenParts
from inspector.core.recording import CameraUsed
from inspector.core.results import ResultsBuffer
from inspector.core.slots import BoundedQueue, LatestSlot, SlotClosed
from inspector.core.trigger import Trigger
from inspector.errors import CameraError, InspectorError, MissedPictureError, TriggerError
from inspector.workers.awaited_pictures import AwaitedPictures
from inspector.workers.camera_session import LOOK_S, POLL_S, CameraSession
from inspector.workers.faults import program_fault
from inspector.workers.line_settings import LineSettings, Policy

FrameSink = LatestSlot[Frame] | BoundedQueue[Frame]
"""The slot is the policy: preview keeps the newest frame alone, production answers for every one."""
Refuse = Callable[[OpenPart, str, Cause], None]
"""Answers a part with NO_VERDICT: the reason in English, and of which kind it is."""

_STOP_GRACE_S = 0.5
"""After a stop, pictures of triggers that were fired already are awaited this long."""
_END_PATIENCE_S = 0.4
"""For the threads of a session that is done."""
_MISSING_IN_A_ROW = 3
"""Pictures that did not come for their triggers, until the camera is opened anew."""
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.25, 5.0
"""Between two attempts to find a lost camera again; the pause doubles from one to the other."""
TOO_FAST = "Parts come faster than they can be inspected."
_NO_MORE = "The source has no more pictures."
_CLOSED = "The line was closed before this part was inspected."

_log = logging.getLogger(__name__)


class CaptureWorker(QObject):
    """Moves the frames of one source to the inspection until the source ends, is lost, or is stopped.

    A camera hangs in threads of its own (see :class:`CameraSession`), never in the one of :meth:`run`.
    ``make_camera`` is called again for each attempt to find a lost camera. ``begin(sink)`` is called once, when the
    first camera is open: from then on frames come through ``sink``. ``policy`` None: PREVIEW for a camera that
    takes pictures by its own clock (a stream, or one that is not triggered), else PRODUCTION.
    """

    opened = Signal(str)
    """Name of the camera, once it delivers, and each time it delivers again."""
    lost = Signal(object)
    """CameraError: no pictures for now, the camera is looked for; ``opened`` follows when it was found."""
    picture_failed = Signal(object)
    """CameraError of a single picture; the next ones may well be good."""
    ended = Signal(object)
    """The InspectorError that ended it, else None; the sink is closed then."""

    def __init__(
        self,
        make_camera: Callable[[], Camera],
        policy: Policy | None,
        settings: LineSettings,
        parts: OpenParts,
        results: ResultsBuffer,
        begin: Callable[[FrameSink], None],
        refuse: Refuse,
        note_camera: Callable[[CameraUsed], None],
    ) -> None:
        super().__init__()
        self._make_camera = make_camera
        self._policy = policy
        self._settings = settings
        self._parts = parts
        self._results = results
        self._begin = begin
        self._refuse = refuse
        self._note_camera = note_camera
        self._awaited = AwaitedPictures(settings.queue_parts, settings.picture_ms)
        self._stop = threading.Event()
        self._gate = threading.Lock()  # a trigger comes in before the end, or is refused
        self._session: CameraSession | None = None
        self._sink: FrameSink | None = None
        self._down: CameraError | None = CameraError("The camera is still being opened.", "Trigger again in a moment.")
        self._source = ""
        self._serial: str | None = None
        self._resumable: Resumable | None = None
        self._position: Position | None = None
        self._missing = 0
        self._delivers = False
        self.takes_triggers = False
        """Whether parts come by :meth:`fire` alone."""
        self.finished = False
        """True once the source had no more pictures."""
        self.abandoned: list[CameraSession] = []
        """Sessions that hung and were left behind."""

    def stop(self) -> None:
        """Take no more pictures; ``ended`` follows within two seconds. Callable from any thread."""
        self._stop.set()

    def fire(self, trigger: Trigger) -> None:
        """A part for the camera. Callable from any thread, never waits for the camera.

        Its verdict is sure from here on. Raises :class:`TriggerError` where the line takes no triggers (any more).
        """
        with self._gate:
            if self._stop.is_set():
                raise TriggerError("The line is being stopped.", "Start it again.")
            if self._source and not self.takes_triggers:
                raise TriggerError("The source makes its parts by itself.", "Set its trigger to software.")
            part = self._parts.open(trigger)
            self._results.trigger(part.seq)
            session, down = self._session, self._down
            is_awaited = down is None and session is not None and self._awaited.add(part)
            if is_awaited and session is not None:
                session.fire(part.trigger_id, lambda error: self._on_fire_failed(part, error))
        if down is not None:
            self._refuse(part, str(down), Cause.CAMERA)
        elif not is_awaited:
            self._refuse(part, TOO_FAST, Cause.TOO_FAST)

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
            with self._gate:
                self._stop.set()
            reason = _NO_MORE if self.finished else _CLOSED
            cause = Cause.STOPPED
            if fault is not None:
                reason, cause = str(fault), Cause.CAMERA
            self._refuse_awaited(reason, cause)
            if self._sink is not None:
                self._sink.close()
        self.ended.emit(fault)

    def _capture(self) -> None:
        pause_s = _FIRST_PAUSE_S
        while not self._stop.is_set():
            self._session = session = CameraSession(self._make_camera, self)
            error = self._watch(session)
            if error is None:
                return
            if self._sink is None or not self._settings.reconnect:
                raise error
            if self._resumable is not None:
                self._position = self._resumable.position
            if self._delivers:
                pause_s = _FIRST_PAUSE_S
            self._delivers = False
            self.on_health(error)
            self._refuse_awaited(str(error), Cause.CAMERA)
            self._stop.wait(pause_s)
            pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)

    def _watch(self, session: CameraSession) -> CameraError | None:
        """Until the session has ended; what was wrong with it, None where nothing was. Raises what is a bug."""
        stalled: CameraError | None = None
        stop_s: float | None = None
        while not session.done.wait(LOOK_S):
            if session.hangs:
                session.abandon()
                self.abandoned.append(session)
                if self._stop.is_set() and session.opens:
                    _log.info("The line was stopped while its camera was being opened; it is closed when that is over")
                    return None
                _log.error("The camera hangs; its threads are left behind")
                remedy = (
                    "Take it off its power and its cable for some seconds. If that does not help, restart the computer."
                )
                return CameraError("The camera does not answer.", remedy)
            if self._refuse_missing() and stalled is None:
                stalled = CameraError(
                    "The camera takes no more pictures.", "Check its cable, its power and its trigger."
                )
                session.end()
            if self._stop.is_set():
                stop_s = stop_s or time.monotonic()
                if not len(self._awaited) or time.monotonic() > stop_s + _STOP_GRACE_S:
                    session.end()
        if not session.wait(_END_PATIENCE_S):
            self.abandoned.append(session)
            _log.error("The trigger of the camera hangs; its thread is left behind")
        match session.outcome:
            case None:
                return None if self._stop.is_set() else stalled
            case SourceFinished():
                self.finished = True
                return None
            case SlotClosed():
                _log.info("The line was closed while the camera waited for room")
                return None
            case CameraError() as error:
                return None if self._stop.is_set() else error
            case error:
                raise error

    def _refuse_missing(self) -> bool:
        """Answer triggers whose picture did not come; whether the camera must be given up for it."""
        missing = self._awaited.take_missing()
        for part in missing:
            error = MissedPictureError(
                f"No picture came within {self._settings.picture_ms / 1000:g} s of its trigger.",
                "Check the camera's cable and its exposure.",
            )
            self._refuse(part, str(error), Cause.CAMERA)
            self.picture_failed.emit(error)
        self._missing += len(missing)
        return self._missing >= _MISSING_IN_A_ROW

    def _refuse_awaited(self, reason: str, cause: Cause) -> None:
        for part in self._awaited.take_all():
            self._refuse(part, reason, cause)

    def _on_fire_failed(self, part: OpenPart, error: Exception) -> None:
        if self._awaited.take(part.trigger_id) is None:
            return
        if isinstance(error, CameraError):
            self._refuse(part, str(error), Cause.CAMERA)
            self.picture_failed.emit(error)
        else:
            _log.error("The camera could not be triggered", exc_info=error)
            self._refuse(part, "The camera could not be triggered: a fault of the program.", Cause.PROGRAM)

    # What the session tells, in its threads

    def on_opened(self, camera: Camera) -> None:
        """The first camera, or the same one again."""
        serial = camera.serial if isinstance(camera, Adjustable) else None
        if self._sink is not None and serial != self._serial:
            raise CameraError(
                f"Another camera answers: {serial} in the place of {self._serial}.",
                f"Connect camera {self._serial} again; the line then goes on by itself.",
            )
        mode = camera.trigger_mode if isinstance(camera, Triggered) else None
        used = _camera_used(camera)
        self._resumable = camera if isinstance(camera, Resumable) else None
        if self._position is not None and self._resumable is not None:
            self._resumable.resume(self._position)
        # The name last: who triggers before is told that the camera is being opened, not that it takes no triggers.
        self.takes_triggers = mode is TriggerMode.SOFTWARE
        self._serial, self._source, self._missing = serial, camera.name, 0
        if self._sink is None:
            self._begin_run(camera, mode, used)
        else:
            self._note_camera(used)
        self._down = None
        self.opened.emit(camera.name)

    def _begin_run(self, camera: Camera, mode: TriggerMode | None, used: CameraUsed) -> None:
        runs_freely = mode in (TriggerMode.FREE_RUN, None) and not camera.can_wait
        is_preview = self._policy is Policy.PREVIEW or (self._policy is None and runs_freely)
        with self._gate:
            if self._stop.is_set():
                # Stopped, or given up while the driver hung: nobody would close this run, and the inspection would
                # wait for its parts for ever.
                raise SlotClosed
            self._note_camera(used)
            self._sink = LatestSlot[Frame]() if is_preview else BoundedQueue[Frame](self._settings.queue_parts)
            if not is_preview and not camera.can_wait:
                self._results.watch_pace()
            self._begin(self._sink)

    def on_health(self, fault: CameraError | None) -> None:
        """The camera was lost, or delivers again; pictures that were awaited come as frames with an error."""
        with self._gate:
            before, self._down = self._down, fault
        if fault is None:
            if before is not None:
                self.opened.emit(self._source)
            return
        if before is None or before.what != fault.what:
            _log.warning("The camera is lost and looked for: %s", fault)
            self.lost.emit(fault)

    def is_wanted(self) -> bool:
        """After a stop only for pictures that are on their way."""
        return not self._stop.is_set() or len(self._awaited) > 0

    def may_grab(self, camera: Camera) -> bool:
        """A source that can wait does so until the part before is being worked on."""
        if not camera.can_wait or not isinstance(self._sink, BoundedQueue):
            return True
        return self._sink.wait_until_empty(POLL_S)

    def on_frame(self, frame: Frame) -> None:
        """Hand it on, or answer for it."""
        self._delivers = True
        part = self._awaited.take(frame.trigger_id)
        if part is None:
            if self.takes_triggers:
                _log.warning("A picture came that no trigger waits for; it is not used")
                return
            part = self._parts.open(Trigger(fired_ns=frame.captured_ns, fired_at=frame.captured_at))
            self._results.trigger(part.seq)
        else:
            self._missing = 0
        part.frame = frame = frame_of(part, frame)
        if isinstance(frame.error, CameraError):
            self.picture_failed.emit(frame.error)
        if not self._parts.is_open(part.trigger_id):
            _log.info("The picture of part %d came after its time limit", part.seq)
        else:
            self._put(part, frame)

    def _put(self, part: OpenPart, frame: Frame) -> None:
        sink = self._sink
        try:
            if isinstance(sink, LatestSlot):
                replaced = sink.put(frame)
                if replaced is not None and self._parts.settle(replaced.trigger_id or "") is not None:
                    self._results.drop(replaced)
            elif sink is not None and not sink.put(frame):
                self._refuse(part, TOO_FAST, Cause.TOO_FAST)
        except SlotClosed:
            self._refuse(part, _CLOSED, Cause.STOPPED)


def _camera_used(camera: Camera) -> CameraUsed:
    """For the records; between open and close, in the thread that grabs."""
    if not isinstance(camera, Adjustable):
        return CameraUsed(camera.description)
    settings = camera.settings().model_dump(mode="json", exclude_none=True)
    return CameraUsed(camera.description, {"serial": camera.serial, **settings})


def frame_of(part: OpenPart, frame: Frame) -> Frame:
    """``frame`` as that of ``part``: with its number, its trigger and its id."""
    part_id = part.trigger.part_id
    origin = PartIdOrigin.TRIGGER if part_id else PartIdOrigin.COUNTED
    return replace(frame, seq=part.seq, trigger_id=part.trigger_id, part_id=part_id, part_id_origin=origin)
