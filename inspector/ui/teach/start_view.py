"""Where teaching begins: a draft to go on with, a new product, or a product that is known."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector.recipes.drafts import DraftInfo
from inspector.ui.buttons import Button
from inspector.ui.choices import RecipeChoice
from inspector.ui.confirm_strip import ConfirmStrip
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.icons import icon_pixmap
from inspector.ui.teach.notice import Notice
from inspector.ui.texts import clock_text, day_text
from inspector.ui.theme import Theme, Type


class StartView(QWidget):
    """Rows of drafts and of products, and one button for what is new."""

    new_wanted = Signal()
    resume_wanted = Signal(str)
    """Id of a draft."""
    discard_wanted = Signal(str)
    version_wanted = Signal(str)
    """Name of a recipe."""
    limits_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drafts: Sequence[DraftInfo] = ()
        self._recipes: Sequence[RecipeChoice] = ()
        self._titles: Sequence[str] = ()
        self._rows: list[_Row] = []
        self._opening = ""
        self.notice = Notice(theme)
        self.confirm = ConfirmStrip()
        self._title, self._text = QLabel(), QLabel()
        self._text.setProperty("tone", "quiet")
        self._text.setWordWrap(True)
        self.new = Button("plus", kind="primary")
        self.new.clicked.connect(self.new_wanted)
        self._list = QWidget()
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidget(self._list)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._words = words
        self._head.addLayout(words, 1)
        self._head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout()
        self._column.addWidget(self.notice)
        self._column.addWidget(self.confirm)
        self._column.addLayout(self._head)
        self._column.addWidget(area, 1)
        self._sides = QHBoxLayout(self)
        self._sides.addStretch(1)
        self._sides.addLayout(self._column, 6)
        self._sides.addStretch(1)
        self._write()

    @property
    def rows(self) -> list[_Row]:
        """Drafts first, then products."""
        return self._rows

    def offer(self, drafts: Sequence[DraftInfo], recipes: Sequence[RecipeChoice], titles: Sequence[str]) -> None:
        """What there is to go on with; ``titles`` of the pages, by which a draft says where it stopped."""
        self._drafts, self._recipes, self._titles = drafts, recipes, titles
        self._fill()

    def show_opening(self, name: str) -> None:
        """A recipe is on its way, which may take seconds, and nothing else can be begun; empty when it is over."""
        self._opening = name
        self._list.setEnabled(not name)
        self.new.setEnabled(not name)
        self._write_text()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._title.setFont(theme.font(Type.TITLE, 650))
        self._text.setFont(theme.font(Type.BODY))
        self.new.apply_theme(theme)
        self.confirm.apply_theme(theme)
        self.notice.apply_theme(theme)
        self._sides.setContentsMargins(theme.px(24), theme.px(40), theme.px(24), theme.px(24))
        self._column.setSpacing(theme.px(24))
        self._words.setSpacing(theme.px(6))
        self._list_column.setSpacing(theme.px(10))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        self._title.setText(self.tr("Teach a product"))
        self._write_text()
        self.new.setText(self.tr("Teach a new product"))
        self._fill()

    def _write_text(self) -> None:
        opening = self.tr("Opening {name} …").format(name=self._opening)
        usual = self.tr("Pictures of good parts are all it takes. The line goes on meanwhile.")
        self._text.setText(opening if self._opening else usual)

    def _fill(self) -> None:
        while (item := self._list_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._rows = []
        if self._drafts:
            self._list_column.addWidget(self._heading(self.tr("Not finished yet")))
        for number, draft in enumerate(self._drafts):
            self._add(self._draft_row(draft, newest=number == 0))
        if self._recipes:
            self._list_column.addWidget(self._heading(self.tr("Products that are known")))
        for recipe in self._recipes:
            self._add(self._recipe_row(recipe))
        self._list_column.addStretch(1)

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("tone", "quiet")
        label.setFont(self._theme.font(Type.BODY))
        label.setContentsMargins(0, self._theme.px(12), 0, 0)
        return label

    def _add(self, row: _Row) -> None:
        self._rows.append(row)
        self._list_column.addWidget(row)

    def _draft_row(self, draft: DraftInfo, *, newest: bool) -> _Row:
        discard = Button("delete", kind="flat")
        discard.setToolTip(self.tr("Discard the draft"))
        discard.setAccessibleName(self.tr("Discard the draft"))
        discard.clicked.connect(partial(self._ask_to_discard, draft))
        if draft.damaged:
            return _Row(self._theme, "fault", None, draft.name, draft.damaged, [discard])
        at = self._titles[min(draft.page, len(self._titles) - 1)] if self._titles else ""
        state = self.tr("learning done, at {page}") if draft.fitted else self.tr("at {page}")
        when = f"{day_text(draft.changed_at)}, {clock_text(draft.changed_at)[:5]}"
        go_on = Button(kind="primary" if newest else "")
        go_on.setText(self.tr("Go on"))
        go_on.clicked.connect(partial(self._on_resume, draft.id))
        return _Row(self._theme, "document", None, draft.name, f"{state.format(page=at)} · {when}", [discard, go_on])

    def _recipe_row(self, recipe: RecipeChoice) -> _Row:
        detail = self.tr("version {number}").format(number=recipe.id.version)
        if recipe.taught_at is not None:
            detail += " · " + self.tr("taught {day}").format(day=day_text(recipe.taught_at))
        limits, version = Button("limits"), Button("plus")
        limits.setText(self.tr("Change the limits"))
        limits.clicked.connect(partial(self._on_limits, recipe.id.name))
        version.setText(self.tr("New version"))
        version.clicked.connect(partial(self._on_version, recipe.id.name))
        return _Row(self._theme, "product", recipe.picture, recipe.id.name, detail, [limits, version])

    def _on_resume(self, draft: str, _checked: bool = False) -> None:
        self.resume_wanted.emit(draft)

    def _on_limits(self, name: str, _checked: bool = False) -> None:
        self.limits_wanted.emit(name)

    def _on_version(self, name: str, _checked: bool = False) -> None:
        self.version_wanted.emit(name)

    def _ask_to_discard(self, draft: DraftInfo, _checked: bool = False) -> None:
        question = self.tr("Discard the draft of {name}? The pictures stay where they are.").format(name=draft.name)
        then = partial(self.discard_wanted.emit, draft.id)
        self.confirm.ask(question, self.tr("Discard"), self.tr("Keep"), then)


class _Row(QFrame):
    """Picture, name, what is to be said of it, and its buttons."""

    def __init__(
        self, theme: Theme, icon_name: str, picture: Path | None, title: str, detail: str, buttons: Sequence[Button]
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.buttons = list(buttons)
        self.title = ElidedLabel(title, mode=Qt.TextElideMode.ElideMiddle)
        self.detail = ElidedLabel(detail, mode=Qt.TextElideMode.ElideRight)
        self.detail.setProperty("tone", "quiet")
        self.title.setFont(theme.font(Type.LARGE, 600))
        self.detail.setFont(theme.font(Type.BODY))
        plate = QLabel()
        side = theme.px(60)
        plate.setFixedSize(side, side)
        plate.setAlignment(Qt.AlignmentFlag.AlignCenter)
        pixmap = QPixmap(str(picture)) if picture is not None else QPixmap()
        if pixmap.isNull():
            pixmap = icon_pixmap(icon_name, theme.palette.quiet, theme.px(32), self.devicePixelRatioF())
        else:
            density = self.devicePixelRatioF()
            smooth, aspect = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatio
            pixmap = pixmap.scaled(round(side * density), round(side * density), aspect, smooth)
            pixmap.setDevicePixelRatio(density)
        plate.setPixmap(pixmap)
        words = QVBoxLayout()
        words.setSpacing(theme.px(3))
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        row.setSpacing(theme.px(14))
        row.addWidget(plate)
        row.addLayout(words, 1)
        for button in buttons:
            button.apply_theme(theme)
            row.addWidget(button)
