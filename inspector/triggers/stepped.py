"""A folder that gives its next picture for each trigger, as a camera would."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import replace

from inspector.cameras.base import Camera, Position, Resumable
from inspector.core.camera_settings import TriggerMode
from inspector.core.frame import Frame


class SteppedCamera:
    """Wraps a source whose pictures wait; :meth:`fire` lets one of them pass. To try out triggers without a camera."""

    trigger_mode = TriggerMode.SOFTWARE
    can_wait = False

    def __init__(self, source: Camera) -> None:
        self._source = source
        self._fired: deque[str] = deque()
        self._changed = threading.Condition()

    @property
    def name(self) -> str:
        """That of the source."""
        return self._source.name

    @property
    def description(self) -> str:
        """That of the source."""
        return self._source.description

    def open(self) -> None:
        """As the source."""
        self._source.open()

    @property
    def position(self) -> Position | None:
        """That of the source."""
        return self._source.position if isinstance(self._source, Resumable) else None

    def resume(self, position: Position) -> None:
        """As the source."""
        if isinstance(self._source, Resumable):
            self._source.resume(position)

    def fire(self, trigger_id: str) -> None:
        """Let the next picture pass."""
        with self._changed:
            self._fired.append(trigger_id)
            self._changed.notify()

    def grab(self, timeout_s: float) -> Frame | None:
        """The next picture that was fired for. Raises as the source does."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._fired, timeout_s):
                return None
        frame = self._source.grab(timeout_s)
        if frame is None:
            return None
        with self._changed:
            return replace(frame, trigger_id=self._fired.popleft())

    def close(self) -> None:
        """As the source."""
        self._source.close()
