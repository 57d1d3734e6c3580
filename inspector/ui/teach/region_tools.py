"""What is drawn next, and of what shape; undo and delete."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.teach.shape_editing import Kind, Role
from inspector.ui.theme import Theme


class RegionTools(QWidget):
    """One role and one shape are always chosen."""

    tool_changed = Signal(Role, Kind)
    undo_clicked = Signal()
    delete_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roles = {role: Button(kind="tool") for role in Role}
        self.kinds = {
            Kind.RECTANGLE: Button("rectangle", kind="tool"),
            Kind.ELLIPSE: Button("ellipse", kind="tool"),
            Kind.POLYGON: Button("polygon", kind="tool"),
        }
        self.undo, self.delete = Button("undo", kind="tool"), Button("delete", kind="tool")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for buttons in (list(self.roles.values()), list(self.kinds.values())):
            group = QButtonGroup(self)
            for button in buttons:
                button.setCheckable(True)
                group.addButton(button)
                self._row.addWidget(button)
                button.clicked.connect(self._on_chosen)
            buttons[0].setChecked(True)
            self._row.addStretch(1)
        for button in (self.undo, self.delete):
            self._row.addWidget(button)
        self.undo.clicked.connect(self.undo_clicked)
        self.delete.clicked.connect(self.delete_clicked)
        self._write()

    @property
    def role(self) -> Role:
        """What is drawn next."""
        return next(role for role, button in self.roles.items() if button.isChecked())

    @property
    def kind(self) -> Kind:
        """Of what shape."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    def choose(self, role: Role) -> None:
        """As a press of its button."""
        self.roles[role].setChecked(True)
        self._on_chosen()

    def allow(self, *, pattern: bool, undo: bool, delete: bool) -> None:
        """What makes sense now."""
        self.roles[Role.PATTERN].setEnabled(pattern)
        if not pattern and self.role is Role.PATTERN:
            self.choose(Role.REGION)
        self.undo.setEnabled(undo)
        self.delete.setEnabled(delete)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._row.setSpacing(theme.px(6))
        for button in (*self.roles.values(), *self.kinds.values(), self.undo, self.delete):
            button.apply_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _on_chosen(self) -> None:
        self.tool_changed.emit(self.role, self.kind)

    def _write(self) -> None:
        names = {Role.REGION: self.tr("Inspect"), Role.IGNORE: self.tr("Ignore"), Role.PATTERN: self.tr("Pattern")}
        tips = {
            Role.REGION: self.tr("Draw what is inspected; without it, all of the picture is"),
            Role.IGNORE: self.tr("Draw what is left out, such as a print that changes"),
            Role.PATTERN: self.tr("Draw by what each part is found: something with edges that every part has"),
        }
        for role, button in self.roles.items():
            button.setText(names[role])
            button.setToolTip(tips[role])
        shapes = {
            Kind.RECTANGLE: self.tr("Rectangle"),
            Kind.ELLIPSE: self.tr("Ellipse"),
            Kind.POLYGON: self.tr("Polygon: a corner a click, a double click closes it"),
        }
        for kind, button in self.kinds.items():
            button.setToolTip(shapes[kind])
            button.setAccessibleName(shapes[kind])
        for button, text in ((self.undo, self.tr("Undo (Ctrl+Z)")), (self.delete, self.tr("Delete the shape (Del)"))):
            button.setToolTip(text)
            button.setAccessibleName(text)
