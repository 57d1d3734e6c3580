"""Page 1: what the product is called, and what else one wants to remember of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from inspector.errors import RecipeError
from inspector.recipes.plan import CalibrationPlan
from inspector.recipes.recipe import checked_name
from inspector.ui.panel import Panel
from inspector.ui.style_property import set_style_property
from inspector.ui.teach.page import TeachPage
from inspector.ui.teach.photo_field import PhotoField
from inspector.ui.theme import Theme, Type
from inspector.workers.teaching import TeachController


class ProductPage(TeachPage):
    """Name, note, photo. A draft begins when the page is left for the first time, with a name that can be used.

    ``recipe_names`` lists the recipes there are; it is asked while one types and must be quick.
    """

    def __init__(
        self,
        controller: TeachController,
        theme: Theme,
        recipe_names: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(controller, theme, parent)
        self._recipe_names = recipe_names
        self._is_new = True
        self._taken: dict[str, str] = {}
        self._drafts: frozenset[str] = frozenset()
        self._form, self._side = Panel(), Panel()
        self._name_label, self._note_label = QLabel(), QLabel()
        self.name, self.note_field = QLineEdit(), QPlainTextEdit()
        self.name.setMaxLength(80)
        self.note_field.setTabChangesFocus(True)
        self._remark = QLabel()
        self._remark.setWordWrap(True)
        self.photo = PhotoField(theme)
        self._photo_hint = QLabel()
        self._photo_hint.setWordWrap(True)
        self._photo_hint.setProperty("tone", "quiet")
        for widget in (self._name_label, self.name, self._remark, self._note_label, self.note_field):
            self._form.content.addWidget(widget)
        self._form.content.addStretch(1)
        self._side.content.addWidget(self.photo, 1)
        self._side.content.addWidget(self._photo_hint)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._form, 3)
        self._row.addWidget(self._side, 2)
        self.name.textChanged.connect(self._on_name_changed)
        self.name.returnPressed.connect(self.next_wanted)
        self.retranslate()

    @property
    def is_new(self) -> bool:
        """Whether no draft belongs to the fields yet."""
        return self._is_new

    def begin_new(self) -> None:
        """Empty fields for a product that nobody has taught yet."""
        self._is_new = True
        self.name.clear()
        self.note_field.clear()
        self.photo.show_photo(None)

    def title(self) -> str:
        return self.tr("Product")

    def missing(self) -> str:
        name = self._typed
        if not name:
            return self.tr("Give the product a name first")
        return "" if self._problem(name) is None else self.tr("Give the product another name")

    def enter(self) -> None:
        plan = self._plan_under_way
        self._taken = {name.casefold(): name for name in self._recipe_names()}
        self._drafts = frozenset(draft.name.casefold() for draft in self.controller.drafts())
        self.name.setEnabled(plan is None or plan.based_on is None)
        if plan is not None:
            self.name.setText(plan.name)
            self.note_field.setPlainText(plan.note)
            self.photo.show_photo(plan.photo)
        self._on_name_changed()
        self.retranslate()

    def leave(self) -> None:
        if not self.is_complete:
            return
        plan = self._plan_under_way
        note, photo = self.note_field.toPlainText().strip(), self.photo.path
        if plan is None:
            self._is_new = False
            self.controller.begin(CalibrationPlan(name=self._typed, note=note, photo=photo))
        elif (plan.name, plan.note, plan.photo) != (self._typed, note, photo):
            self.controller.change(name=self._typed, note=note, photo=photo)

    def take_up(self) -> None:
        """A draft was begun or resumed elsewhere: its plan is what the fields show."""
        self._is_new = False
        self.enter()

    def first_focus(self) -> QWidget | None:
        return self.name if self.name.isEnabled() else self.note_field

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._form.apply_theme(theme)
        self._side.apply_theme(theme)
        self.name.setFont(theme.font(Type.TITLE, 600))
        self.note_field.setFont(theme.font(Type.LARGE))
        self.note_field.document().setDefaultFont(theme.font(Type.LARGE))
        self.note_field.viewport().setFont(theme.font(Type.LARGE))  # that of the words that stand there while empty
        self.note_field.setFixedHeight(theme.px(170))
        self._name_label.setContentsMargins(0, theme.px(14), 0, 0)
        for label in (self._name_label, self._note_label):
            label.setFont(theme.font(Type.BODY, 600))
        self._note_label.setContentsMargins(0, theme.px(14), 0, 0)
        for label in (self._remark, self._photo_hint):
            label.setFont(theme.font(Type.BODY))
        # Two lines are kept for it, so that nothing moves under the hand as one types.
        self._remark.setMinimumHeight(2 * self._remark.fontMetrics().lineSpacing())
        self._remark.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.photo.apply_theme(theme)
        self._row.setSpacing(theme.px(16))

    def retranslate(self) -> None:
        plan = self._plan_under_way
        new = self.tr("A new product")
        if plan is not None and plan.based_on is not None:
            new = self.tr("A new version, from version {number}").format(number=plan.based_on)
        self._form.title.setText(new)
        self._name_label.setText(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("As people call it, or its barcode"))
        self.name.setAccessibleName(self.tr("Name"))
        self._note_label.setText(self.tr("Note"))
        self.note_field.setPlaceholderText(self.tr("Lamp, lens, shift, why a new version: whatever helps later"))
        self.note_field.setAccessibleName(self.tr("Note"))
        self._side.title.setText(self.tr("Photo, if you like"))
        self._photo_hint.setText(self.tr("Shown where a recipe is chosen. Without one it is the first good picture."))
        self._show_remark()

    @property
    def _plan_under_way(self) -> CalibrationPlan | None:
        return None if self._is_new else self.controller.plan

    @property
    def _typed(self) -> str:
        return " ".join(self.name.text().split())

    def _problem(self, name: str) -> str | None:
        """Why ``name`` cannot be used, in whole sentences."""
        plan = self._plan_under_way
        if plan is not None and name == plan.name:
            return None
        known = self._taken.get(name.casefold())
        if known is not None:
            text = self.tr("There is a recipe “{name}” already. Go back and press New version to teach it again.")
            return text.format(name=known)
        if name.casefold() in self._drafts:
            text = self.tr("“{name}” is being taught already. Go back and press Go on, or use another name.")
            return text.format(name=name)
        try:
            checked_name(name)
        except RecipeError:
            if len(name) > 64:
                return self.tr("The name is too long: up to 64 characters.")
            return self.tr("Use letters, digits, spaces, hyphens and dots; begin and end with a letter or digit.")
        return None

    def _on_name_changed(self) -> None:
        self._show_remark()
        self.completeness_changed.emit()

    def _show_remark(self) -> None:
        name = self._typed
        problem = self._problem(name) if name else None
        self._remark.setText(problem or self.tr("Operators choose the product by this name, or scan it as a barcode."))
        set_style_property(self._remark, "tone", "fault" if problem else "quiet")
        set_style_property(self.name, "wrong", "true" if problem else "false")
