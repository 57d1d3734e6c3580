"""Overruled parts: good ones that were rejected, until the engineer has them learned."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from inspector.errors import InspectorError
from inspector.records.part_record import PartRecord
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.empty_state import EmptyState
from inspector.ui.fault_texts import fault_text
from inspector.ui.records.list_and_part import ListAndPart
from inspector.ui.records.part_gallery import PartGallery
from inspector.ui.records.part_pages import PartPages
from inspector.ui.teach.notice import Notice
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type
from inspector.workers.history import HistoryController


class WaitingPage(QWidget):
    """One product at a time; a click looks at a part, one button hands them all to the wizard."""

    learn_wanted = Signal(str, list)
    """Name of the product, and list[PartRecord] that are to be learned as good."""

    def __init__(self, controller: HistoryController, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._theme = theme
        self._records: list[PartRecord] = []
        self._total = 0
        self._recipe = ""
        self._can_learn = True
        self.pages = PartPages(self)
        self.gallery = PartGallery(self.pages, theme)
        self.products: list[Button] = []
        self._group = QButtonGroup(self)
        self.notice = Notice(theme)
        self._title, self._text = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle), QLabel()
        self._text.setProperty("tone", "quiet")
        self._text.setWordWrap(True)
        self.learn = Button("plus", kind="primary")
        self.empty = EmptyState(theme)
        self._build(theme)
        self._connect()
        self._write()

    def _build(self, theme: Theme) -> None:
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._words = words
        self._head = QHBoxLayout()
        self._head.addLayout(words, 1)
        self._head.addWidget(self.learn, 0, Qt.AlignmentFlag.AlignVCenter)
        self._products = QHBoxLayout()
        self._products.addStretch(1)
        self._panel = QFrame()
        self._panel.setObjectName("panel")
        self._inside = QVBoxLayout(self._panel)
        self._inside.addLayout(self._head)
        self._inside.addLayout(self._products)
        self._inside.addWidget(self.gallery, 1)
        self.views = ListAndPart(
            self._controller, self.pages, self._panel, lambda: self.gallery, lambda: self.pages.count, theme
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.views)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.notice)
        self._column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        controller = self._controller
        controller.waiting_read.connect(self._on_waiting_read)
        controller.small_picture_read.connect(self.gallery.take_picture)
        controller.failed.connect(self._on_failed)
        self.gallery.pictures_wanted.connect(controller.read_small_pictures)
        self.gallery.part_opened.connect(self.views.open_part)
        self.learn.clicked.connect(self._on_learn)

    def enter(self) -> None:
        """The page comes into view."""
        self._controller.read_waiting()
        self.views.take_focus()

    def set_can_learn(self, can: bool) -> None:
        """Whether there is a wizard to hand the parts to."""
        self._can_learn = can
        self._write()

    def say(self, what: str, remedy: str = "") -> None:
        """Something the engineer should know."""
        self.notice.say(what, remedy)

    def _on_waiting_read(self, records: list[PartRecord], total: int) -> None:
        self._records, self._total = records, total
        names = [record.recipe.name for record in records]
        if self._recipe not in names:
            self._recipe = names[0] if names else ""
        self._show_products(Counter(names))
        self._show_recipe()

    def _show_products(self, counts: Counter[str]) -> None:
        for button in self.products:
            self._group.removeButton(button)
            self._products.removeWidget(button)
            button.deleteLater()
        self.products = []
        if len(counts) < 2:
            return
        for index, (name, count) in enumerate(counts.items()):
            button = Button(kind="segment")
            button.setText(f"{name} · {count_text(count)}")
            button.setToolTip(name)
            button.setCheckable(True)
            button.setChecked(name == self._recipe)
            button.setMaximumWidth(self._theme.px(420))
            button.apply_theme(self._theme)
            button.clicked.connect(partial(self._on_product, name))
            self._group.addButton(button)
            self._products.insertWidget(index, button)
            self.products.append(button)

    def _show_recipe(self) -> None:
        shown = self._of_recipe()
        in_view = self.views.part.record if self.views.shows_part else None
        self.pages.begin()
        self.pages.take_page(shown, True)
        if in_view is not None and self.pages.row_of(in_view.id) is None:
            self.views.close_part()  # it no longer waits
        self._stack.setCurrentWidget(self.views if shown else self.empty)
        self._write()

    def _of_recipe(self) -> list[PartRecord]:
        return [record for record in self._records if record.recipe.name == self._recipe]

    def _on_product(self, name: str, _checked: bool = False) -> None:
        self._recipe = name
        self.gallery.to_top()
        self._show_recipe()

    def _on_learn(self) -> None:
        self.learn_wanted.emit(self._recipe, self._of_recipe())

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        if self.isVisible() and operation in ("read_waiting", "copy_good_parts", "decide"):
            text = fault_text(error)
            self.notice.say(text.what, text.remedy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self._controller.read_waiting()
        else:
            event.ignore()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        for widget in (self.gallery, self.notice, self.learn, self.empty, self.views):
            widget.apply_theme(theme)
        for button in self.products:
            button.apply_theme(theme)
        self._title.setFont(theme.font(Type.TITLE, 650))
        self._text.setFont(theme.font(Type.BODY))
        self.learn.setMinimumHeight(theme.px(56))
        self._inside.setContentsMargins(theme.px(8), theme.px(20), theme.px(8), theme.px(8))
        self._inside.setSpacing(theme.px(14))
        self._head.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self._head.setSpacing(theme.px(24))
        self._products.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self._products.setSpacing(theme.px(8))
        self._words.setSpacing(theme.px(6))
        self._column.setSpacing(theme.px(14))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        count = len(self._of_recipe())
        one = self.tr("Overruled: 1 part of {product} waits for the engineer")
        more = self.tr("Overruled: {count} parts of {product} wait for the engineer")
        self._title.setText((one if count == 1 else more).format(count=count_text(count), product=self._recipe))
        text = self.tr(
            "They were rejected and somebody says they are good. Look at each: what is learned as good passes from "
            "then on. B takes a part off this list."
        )
        if self._total > len(self._records):
            text += " " + self.tr("The newest {shown} of {count} are shown.").format(
                shown=count_text(len(self._records)), count=count_text(self._total)
            )
        self._text.setText(text)
        self.learn.setText(self.tr("Teach them as good"))
        self.learn.setToolTip(self.tr("A new version of the product begins with these pictures among the good ones"))
        self.learn.setEnabled(self._can_learn and not self._controller.read_only)
        self.empty.show_state(
            "check",
            self.tr("No overruled part waits"),
            self.tr("A rejected part that is good: open it, press G, and the engineer finds it here."),
        )
