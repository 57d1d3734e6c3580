"""The good pictures as a list: suspects first, in an order that does not change while one goes through them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.core.teaching import ImageReport
from inspector.ui.teach.doubt_texts import GRAVEST_FIRST, doubt_text, gravest

Index = QModelIndex | QPersistentModelIndex
REPORT = Qt.ItemDataRole.UserRole
STATUS = Qt.ItemDataRole.UserRole + 1


class Status(Enum):
    """What becomes of a picture."""

    LEARNED = auto()
    SUSPECT = auto()
    KEPT = auto()
    EXCLUDED = auto()
    UNUSABLE = auto()


class ImageList(QAbstractListModel):
    """One row per picture. Thousands of them cost a sort by known ranks per batch of reports, never a widget."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports: dict[Path, ImageReport] = {}
        self._order: list[Path] = []
        self._excluded: Collection[Path] = frozenset()
        self._kept: Collection[Path] = frozenset()
        self._ranks: dict[Path, tuple[int, int, str, str]] = {}
        self._counts = dict.fromkeys(Status, 0)

    def clear(self) -> None:
        """No pictures."""
        self.beginResetModel()
        self._reports, self._order, self._ranks, self._counts = {}, [], {}, dict.fromkeys(Status, 0)
        self.endResetModel()

    def take_in(self, reports: Iterable[ImageReport]) -> None:
        """New pictures, and those of which something else is known now. Selected ones stay selected."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        paths = [self._order[index.row()] for index in old]
        for report in reports:
            before = self._reports.get(report.path)
            if before is not None:
                self._counts[self._status(before)] -= 1
            self._counts[self._status(report)] += 1
            self._reports[report.path] = report
            self._ranks[report.path] = _rank(report)
        self._order = sorted(self._reports, key=self._ranks.__getitem__)
        if old:
            rows = {path: row for row, path in enumerate(self._order)}
            self.changePersistentIndexList(old, [self.index(rows[path]) for path in paths])
        self.layoutChanged.emit()

    def set_choice(self, excluded: Collection[Path], kept: Collection[Path]) -> None:
        """What the engineer decided; the order stays as it is."""
        self._excluded, self._kept = excluded, kept
        self._counts = dict.fromkeys(Status, 0)
        for report in self._reports.values():
            self._counts[self._status(report)] += 1
        if self._order:
            self.dataChanged.emit(self.index(0), self.index(len(self._order) - 1))

    @property
    def paths(self) -> Sequence[Path]:
        """In the order of the rows."""
        return self._order

    def report(self, row: int) -> ImageReport:
        """What is known of the picture in a row."""
        return self._reports[self._order[row]]

    def status(self, row: int) -> Status:
        """What becomes of it."""
        return self._status(self.report(row))

    def _status(self, report: ImageReport) -> Status:
        if report.path in self._excluded:
            return Status.EXCLUDED
        if not report.usable:
            return Status.UNUSABLE
        if not report.doubts:
            return Status.LEARNED
        return Status.KEPT if report.path in self._kept else Status.SUSPECT

    def counts(self) -> dict[Status, int]:
        """How many pictures of each kind there are."""
        return self._counts

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._order):
            return None
        report = self.report(index.row())
        if role == REPORT:
            return report
        if role == STATUS:
            return self.status(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return report.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([str(report.path), *(doubt_text(doubt, report.size) for doubt in report.doubts)])
        return None


def _rank(report: ImageReport) -> tuple[int, int, str, str]:
    """What waits for a decision, then what cannot be learned anyway, then the rest."""
    path, doubt = report.path, gravest(report)
    if doubt is None:
        return 2, 0, path.name, str(path)
    return int(not report.usable), GRAVEST_FIRST.index(doubt.suspicion), path.name, str(path)
