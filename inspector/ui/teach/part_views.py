"""Parts of the calibration with their maps, fetched one at a time and remembered."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inspector.core.teaching import PartView

PartKey = tuple[Path, bool]
"""A part, and whether it is a defect."""
_REMEMBERED = 48


class PartViews(QObject):
    """Who asks for the newest gets it first; what is no longer wanted is not asked for.

    A controller drops an older request of one kind for a newer one, so the next part is asked for when
    the one before has come.
    """

    asked = Signal(object, bool)
    """For the controller."""
    arrived = Signal(object)
    """PartView"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: OrderedDict[PartKey, PartView] = OrderedDict()
        self._unseen: set[PartKey] = set()
        self._first: PartKey | None = None
        self._wanted: deque[PartKey] = deque()
        self._awaited: PartKey | None = None

    def get(self, key: PartKey) -> PartView | None:
        """What is known of a part."""
        return self._views.get(key)

    def want(self, keys: Sequence[PartKey]) -> None:
        """These, in this order, and no others that were wanted before."""
        self._wanted = deque(keys)
        self._ask()

    def want_first(self, key: PartKey) -> None:
        """This one before all others; it arrives also when it is known already."""
        known = self._views.get(key)
        if known is not None:
            self.arrived.emit(known)
            return
        self._unseen.discard(key)
        self._first = key
        self._ask()

    def take(self, view: PartView) -> None:
        """The controller's answer."""
        key = (view.path, view.is_defect)
        self._views[key] = view
        self._views.move_to_end(key)
        while len(self._views) > _REMEMBERED:
            self._views.popitem(last=False)
        if self._awaited == key:
            self._awaited = None
        self.arrived.emit(view)
        self._ask()

    def miss(self) -> None:
        """The part that was asked for cannot be had."""
        if self._awaited is not None:
            self._unseen.add(self._awaited)
            self._awaited = None
            self._ask()

    def forget(self) -> None:
        """Another model judged them, or another draft is open."""
        self._views.clear()
        self._unseen.clear()
        self._wanted.clear()
        self._first = self._awaited = None

    def ask_again(self) -> None:
        """An answer may have been lost while the page was out of view."""
        if self._awaited is not None:
            self._wanted.appendleft(self._awaited)
            self._awaited = None
        self._ask()

    def _ask(self) -> None:
        while self._awaited is None and (self._first is not None or self._wanted):
            key = self._first if self._first is not None else self._wanted.popleft()
            self._first = None
            if key not in self._views and key not in self._unseen:
                self._awaited = key
                self.asked.emit(*key)
