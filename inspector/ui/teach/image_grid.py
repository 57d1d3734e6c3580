"""The grid of good pictures: arrows move, E or Delete excludes, K keeps, and the next one comes up by itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from inspector.core.teaching import ImageReport
from inspector.ui.teach.image_list import ImageList
from inspector.ui.teach.image_tile import ImageTile
from inspector.ui.theme import Theme


class ImageGrid(QListView):
    """Only what is in view is painted, so that thousands of pictures cost no more than dozens."""

    current_changed = Signal()
    exclude_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, images: ImageList, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._tile = ImageTile(theme, self)
        self.setModel(images)
        self.setItemDelegate(self._tile)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the tiles do not change their width when the first row too many comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDragEnabled(False)
        self.setTabKeyNavigation(False)

    @property
    def current(self) -> ImageReport | None:
        """The picture that is looked at."""
        row = self.currentIndex().row()
        return self._images.report(row) if 0 <= row < self._images.rowCount() else None

    @property
    def chosen(self) -> list[Path]:
        """The selected pictures."""
        return [self._images.paths[index.row()] for index in self.selectedIndexes()]

    def look_at(self, row: int) -> None:
        """Select one picture, and bring it into view."""
        index = self._images.index(min(max(row, 0), self._images.rowCount() - 1))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def go_on(self) -> None:
        """The picture after the one that was decided on, unless several were."""
        if len(self.selectedIndexes()) <= 1 and self.currentIndex().row() + 1 < self._images.rowCount():
            self.look_at(self.currentIndex().row() + 1)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._tile.apply_theme(theme)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fill()
        super().resizeEvent(event)

    def _fill(self) -> None:
        self._tile.fill(self.viewport().width() - 1)
        self.scheduleDelayedItemsLayout()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 (Qt's name)
        super().selectionChanged(selected, deselected)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_E, Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.isAutoRepeat():
            self.exclude_wanted.emit()
        elif event.key() == Qt.Key.Key_K and not event.isAutoRepeat():
            self.keep_wanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            event.ignore()  # the pages of the wizard turn by these
        elif event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            event.ignore()  # else letters would jump to a file of that name
        else:
            super().keyPressEvent(event)
