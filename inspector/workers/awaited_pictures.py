"""Triggers that the camera was told of, and that no picture has come for yet."""

from __future__ import annotations

import threading
import time

from inspector.core.open_parts import OpenPart


class AwaitedPictures:
    """Up to ``capacity`` parts, each for ``patience_ms`` from its trigger. Thread-safe."""

    def __init__(self, capacity: int, patience_ms: float) -> None:
        self._capacity = capacity
        self._patience_ns = round(1e6 * patience_ms)
        self._lock = threading.Lock()
        self._parts: dict[str, OpenPart] = {}

    def __len__(self) -> int:
        with self._lock:
            return len(self._parts)

    def add(self, part: OpenPart) -> bool:
        """Await a picture for ``part``; False where as many are awaited as may be."""
        with self._lock:
            if len(self._parts) >= self._capacity:
                return False
            self._parts[part.trigger_id] = part
            return True

    def take(self, trigger_id: str | None) -> OpenPart | None:
        """The part that a picture belongs to; None where it belongs to none that is awaited."""
        with self._lock:
            return None if trigger_id is None else self._parts.pop(trigger_id, None)

    def take_missing(self) -> list[OpenPart]:
        """Those whose picture should be there by now."""
        latest_ns = time.perf_counter_ns() - self._patience_ns
        with self._lock:
            missing = [part for part in self._parts.values() if part.trigger.fired_ns <= latest_ns]
            for part in missing:
                del self._parts[part.trigger_id]
            return missing

    def take_all(self) -> list[OpenPart]:
        """Await none any more."""
        with self._lock:
            parts = list(self._parts.values())
            self._parts.clear()
            return parts
