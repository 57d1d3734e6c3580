"""The pages on which the engineer sets the station: the camera of each line, and line and trigger."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QStackedWidget

from inspector.ui.camera.camera_page import CameraPage
from inspector.ui.choices import RecipeChoice
from inspector.ui.engineer_lock import EngineerLock
from inspector.ui.engineer_page import EngineerPage
from inspector.ui.line_pane import LinePane
from inspector.ui.line_settings.line_page import Line, LinePage
from inspector.ui.line_settings.settings_file import SettingsFile
from inspector.ui.source_chooser import SourceChooser
from inspector.ui.theme import Theme
from inspector.workers.camera_room import CameraRoom


class EngineerPages(QObject):
    """Each is made when it is opened first, once the engineer's PIN was entered, and shown among ``screens``.

    ``in_focus`` says which of the ``lines`` is set, ``theme`` how it looks now. Without ``room`` there are no cameras
    to set, without ``file`` no lines.
    """

    left = Signal()
    """Back to the line."""

    def __init__(
        self,
        screens: QStackedWidget,
        lines: Sequence[LinePane],
        in_focus: Callable[[], int],
        theme: Callable[[], Theme],
        lock: EngineerLock,
        room: CameraRoom | None,
        file: SettingsFile | None,
        recipes: Callable[[], Sequence[RecipeChoice]],
        settings: QSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screens, self._lines, self._lock = screens, lines, lock
        self._in_focus, self._theme = in_focus, theme
        self._room, self._file, self._recipes, self._settings = room, file, recipes, settings
        self._cameras: dict[int, CameraPage] = {}
        self.camera: CameraPage | None = None
        """The one that was opened last."""
        self.line: LinePage | None = None

    def set_camera(self) -> None:
        """Open the camera page of the line in focus."""
        if self._room is not None:
            self._lock.ask(self.tr("Set the camera"), self._open_camera)

    def set_lines(self) -> None:
        """Open the page of line and trigger."""
        if self._file is not None:
            self._lock.ask(self.tr("Set line and trigger"), self._open_line)

    def look_at_source(self) -> None:
        """A line has another source now."""
        if self.camera is not None:
            self.camera.look_at_source()

    def apply_theme(self) -> None:
        """To the page in view; the others get it when they are opened."""
        page = self._screens.currentWidget()
        if isinstance(page, EngineerPage):
            page.apply_theme(self._theme())

    def _open_camera(self) -> None:
        index = self._in_focus()
        self.camera = self._cameras.get(index)
        if self.camera is None:
            self.camera = self._cameras[index] = self._made_camera(self._lines[index])
        self._show(self.camera)
        self.camera.enter()

    def _made_camera(self, pane: LinePane) -> CameraPage:
        assert self._room is not None
        page = CameraPage(self._room.desk, pane.controller, lambda: pane.display.source, pane.reference, self._theme())
        page.source_wanted.connect(lambda: pane.source_chooser.ask(self._theme(), page.source_button))
        self._add(page)
        return page

    def _open_line(self) -> None:
        if self.line is None:
            self.line = self._made_line()
        self._show(self.line)
        self.line.enter(list(Line)[self._in_focus()])

    def _made_line(self) -> LinePage:
        assert self._file is not None
        page = LinePage(self._file.file, self._file.apply, self._names, self._theme())
        button = page.forms[Line.FIRST].source.button
        chooser = SourceChooser(button, (), self._lines[0].open_folder, self._settings, self._room)
        chooser.source_chosen.connect(page.choose_source)
        page.source_wanted.connect(lambda: chooser.ask(self._theme(), page.source_button))
        self._add(page)
        return page

    def _names(self) -> list[str]:
        return [choice.id.name for choice in self._recipes()]

    def _add(self, page: EngineerPage) -> None:
        page.left.connect(self.left)
        self._screens.addWidget(page)

    def _show(self, page: EngineerPage) -> None:
        page.apply_theme(self._theme())
        self._screens.setCurrentWidget(page)
