"""The top line while one teaches: what is taught, and that the line goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from inspector.core.inspection import RecipeId
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.navigation import Screen
from inspector.ui.theme import Theme, Type
from inspector.ui.top_line import ScreenHeader
from inspector.workers.station import LineState


class TeachHeader(ScreenHeader):
    """Navigation, the product, the state of the line, the clock."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._teaching, self._detail = QLabel(), ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        super().__init__(Screen.TEACH, self._teaching, self._name, self._detail, theme=theme, parent=parent)
        for label in (self._teaching, self._detail):
            label.setProperty("tone", "quiet")
        self._shown: tuple[str, int | None] = ("", None)
        self._write()

    def show_product(self, name: str, based_on: int | None) -> None:
        """What is taught; an empty name while nothing is."""
        self._shown = (name, based_on)
        self._write()

    def show_line(self, state: LineState, recipe: RecipeId | None) -> None:
        """What the line does meanwhile; a version alone where it is one of the product that is taught."""
        running = ""
        if recipe is not None and recipe.name == self._shown[0]:
            running = self.tr("running version {number}").format(number=recipe.version)
        elif recipe is not None:
            running = self.tr("running {name} · version {number}").format(name=recipe.name, number=recipe.version)
        self._show_state(state, running)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._teaching.setFont(theme.font(Type.BODY))
        self._teaching.setContentsMargins(theme.px(24), 0, 0, 0)
        self._name.setFont(theme.font(Type.BODY, 650))
        self._detail.setFont(theme.font(Type.BODY))
        self.line_lamp.setMaximumWidth(theme.px(520))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        name, based_on = self._shown
        self._teaching.setText(self.tr("Teaching") if name else "")
        self._name.setText(name)
        new = "" if based_on is None else self.tr("new version, from version {number}").format(number=based_on)
        self._detail.setText(f"· {new}" if new else "")
