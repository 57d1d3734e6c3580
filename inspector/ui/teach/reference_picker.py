"""Which good pictures a recipe keeps as references: the program's choice, or one's own by a click on each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from inspector.core.teaching import ImageReport
from inspector.ui.buttons import Button
from inspector.ui.panel import Panel
from inspector.ui.teach.reference_tile import PICTURE, THUMBNAIL, ReferenceTile
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type

MOST_REFERENCES = 12
"""Each is judged whenever the recipe is loaded, and with it a copy that has a defect."""


class ReferencePicker(Panel):
    """Thumbnails of what was learned; those that are kept are marked. None marked is the program's choice again."""

    chosen = Signal(tuple)
    """Paths, in the order of the pictures; empty leaves the choice to the program."""
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual: frozenset[Path] = frozenset()
        self._why = QLabel()
        self._why.setWordWrap(True)
        self._why.setProperty("tone", "quiet")
        self.list = QListWidget()
        self.list.setObjectName("tiles")
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._tile = ReferenceTile(theme, self.list)
        self.list.setItemDelegate(self._tile)
        self.usual, self.close_button = Button("undo"), Button("check")
        self._row = QHBoxLayout()
        self._row.addWidget(self.usual)
        self._row.addStretch(1)
        self._row.addWidget(self.close_button)
        self.content.addWidget(self._why)
        self.content.addWidget(self.list, 1)
        self.content.addLayout(self._row)
        self.list.itemSelectionChanged.connect(self._on_selection_changed)
        self.usual.clicked.connect(lambda: self._choose(self._usual))
        self.close_button.clicked.connect(self.done)
        self.apply_theme(theme)
        self.retranslate()

    def show_pictures(self, reports: Sequence[ImageReport], chosen: Sequence[Path], usual: Sequence[Path]) -> None:
        """``usual``: what the program would take; marked where ``chosen`` is empty."""
        self._usual = frozenset(usual)
        self.list.blockSignals(True)
        self.list.clear()
        for report in reports:
            item = QListWidgetItem()
            item.setData(PICTURE, report.path)
            item.setData(THUMBNAIL, report.thumbnail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, report.path.name)
            item.setToolTip(str(report.path))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._mark(frozenset(chosen) or self._usual)
        marked = self.list.selectedItems()
        if marked:
            self.list.scrollToItem(marked[0])

    @property
    def marked(self) -> tuple[Path, ...]:
        """What is marked, in the order of the pictures."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(PICTURE) for item in items if item.isSelected())

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        super().apply_theme(theme)
        self._why.setFont(theme.font(Type.BODY))
        self._tile.apply_theme(theme)
        self.list.setSpacing(theme.px(4))
        for button in (self.usual, self.close_button):
            button.apply_theme(theme)

    def retranslate(self) -> None:
        """Texts in the language of the screen."""
        self.title.setText(self.tr("References"))
        self._why.setText(
            self.tr(
                "Good parts that are judged whenever the recipe is loaded, each also with a defect drawn on it: their "
                "scores must come out the same. Take parts that look typical; those right at a limit are left out."
            )
        )
        self.usual.setText(self.tr("Leave it to the program"))
        self.close_button.setText(self.tr("Done"))
        self._write()

    def _choose(self, paths: frozenset[Path]) -> None:
        self._mark(paths)
        self.chosen.emit(() if paths == self._usual else self.marked)

    def _mark(self, paths: frozenset[Path]) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setSelected(item.data(PICTURE) in paths)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._write()

    def _on_selection_changed(self) -> None:
        marked = self.marked
        if len(marked) > MOST_REFERENCES:
            self.list.blockSignals(True)
            current = self.list.currentIndex()
            self.list.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Deselect)
            self.list.blockSignals(False)
            self._write()
            return
        self._choose(frozenset(marked) or self._usual)

    def _write(self) -> None:
        marked = frozenset(self.marked)
        if marked == self._usual:
            text = self.tr("the program's choice")
        elif len(marked) == MOST_REFERENCES:
            text = self.tr("{count} chosen, no more").format(count=count_text(len(marked)))
        else:
            text = self.tr("{count} chosen").format(count=count_text(len(marked)))
        self.summary.setText(text)
        self.usual.setEnabled(marked != self._usual)
