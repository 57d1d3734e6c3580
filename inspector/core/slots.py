"""Where frames wait between two threads: the newest only, or every one of them."""

from __future__ import annotations

import threading
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class SlotClosed(Exception):
    """Nothing can be put any more, or nothing is left to take."""


class _Slot(Generic[T]):
    """What both kinds share: taking in order, and closing."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._items: deque[T] = deque()
        self._closed = False

    def __len__(self) -> int:
        with self._changed:
            return len(self._items)

    def take(self, timeout_s: float | None = None) -> T:
        """Wait for an item and remove it.

        Items put before :meth:`close` can still be taken after it. Raises TimeoutError when
        none came within ``timeout_s`` seconds (None waits for ever), and :class:`SlotClosed`
        once the slot is closed and empty.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: self._items or self._closed, timeout_s):
                raise TimeoutError
            if not self._items:
                raise SlotClosed
            item = self._items.popleft()
            self._changed.notify_all()
            return item

    def close(self) -> None:
        """Refuse further items and wake everybody who waits. Allowed more than once."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


class LatestSlot(_Slot[T]):
    """Holds one item; a newer one replaces it, and the loss is told. For previews, never for triggered parts."""

    def put(self, item: T) -> T | None:
        """Put ``item`` and return the one it replaced, if any. Raises :class:`SlotClosed`."""
        with self._changed:
            if self._closed:
                raise SlotClosed
            replaced = self._items.popleft() if self._items else None
            self._items.append(item)
            self._changed.notify_all()
            return replaced


class BoundedQueue(_Slot[T]):
    """Holds up to ``capacity`` items, first in first out, and loses none: who puts is told when it is full."""

    def __init__(self, capacity: int) -> None:
        if capacity < 1:
            raise ValueError(f"a queue needs room for at least one item, not {capacity}")
        super().__init__()
        self._capacity = capacity

    def put(self, item: T) -> bool:
        """Put ``item`` if there is room, never waiting.

        False means full: the item was *not* taken and its trigger must be answered with
        NO_VERDICT by the caller. Raises :class:`SlotClosed`, which asks for the same answer.
        """
        with self._changed:
            if self._closed:
                raise SlotClosed
            if len(self._items) >= self._capacity:
                return False
            self._items.append(item)
            self._changed.notify_all()
            return True

    def wait_until_empty(self, timeout_s: float) -> bool:
        """Wait until every item was taken; False when ``timeout_s`` was not enough. Raises :class:`SlotClosed`.

        For a source that can wait: it makes its next item when the one before is being worked on.
        """
        with self._changed:
            is_empty = self._changed.wait_for(lambda: not self._items or self._closed, timeout_s)
            if self._closed:
                raise SlotClosed
            return is_empty
