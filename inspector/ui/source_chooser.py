"""The choice of where pictures come from: cameras, what was used before, folders, films, addresses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from inspector.core.camera_source import CameraSource, Stream, VideoFile, WatchedFolder
from inspector.core.discovered import SearchReport
from inspector.ui.address_dialog import AddressDialog
from inspector.ui.camera.source_choices import camera_choice, source_texts
from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.choices import SourceChoice
from inspector.ui.file_dialogs import ask_file, ask_folder
from inspector.ui.theme import Theme
from inspector.workers.camera_room import CameraRoom
from inspector.workers.station import Camera

_RECENT_FOLDERS = 5
_RECENT_CAMERAS = 5
_SOURCE: TypeAdapter[CameraSource] = TypeAdapter(CameraSource)
_OF_A_SEARCH = ("basler", "genicam", "usb")
"""Kinds that are listed when they are connected, and need not be remembered."""


class SourceChooser(QObject):
    """Asks under ``button``; remembers folders and addresses in ``settings``. Without ``room`` there are no cameras."""

    source_chosen = Signal(object)
    """A SourceChoice."""

    def __init__(
        self,
        button: QWidget,
        sources: Sequence[SourceChoice],
        open_folder: Callable[[Path], Camera],
        settings: QSettings,
        room: CameraRoom | None = None,
    ) -> None:
        super().__init__(button)
        self._button = button
        self._sources = tuple(sources)
        self._open_folder = open_folder
        self._settings = settings
        self._room = room
        self._theme: Theme | None = None
        self._menu: ChoiceMenu | None = None
        self._listed: list[QAction] = []
        if room is not None:
            room.search.changed.connect(self._list_cameras)

    def ask(self, theme: Theme, button: QWidget | None = None) -> None:
        """Open the menu, under ``button`` if it is not the usual one. Cameras are added as they are found."""
        self._theme = theme
        menu = ChoiceMenu(theme, button or self._button)
        for source in self._sources:
            action = menu.addAction(source.title, partial(self.source_chosen.emit, source))
            action.setToolTip(source.detail)
        if self._sources:
            menu.addSeparator()
        for folder in self._recent_folders():
            menu.addAction(str(folder), partial(self.choose_folder, str(folder)))
        for camera in self._recent_cameras() if self._room is not None else ():
            menu.addAction(source_texts(camera)[1], partial(self.choose_camera, camera))
        menu.addAction(self.tr("Choose a folder …"), self._ask_folder)
        if self._room is not None:
            menu.addAction(self.tr("Watch a folder …"), self._ask_watched)
            menu.addAction(self.tr("Play a video …"), self._ask_video)
            menu.addAction(self.tr("Camera on the network …"), self._ask_address)
            self._menu, self._listed = menu, []
            menu.destroyed.connect(partial(self._on_menu_gone, menu))
            self._room.search.start()
            self._list_cameras()
        menu.open_under_button()

    def choose_folder(self, folder: str) -> None:
        """Use ``folder``, and offer it again next time."""
        path = Path(folder)
        recent = [str(path), *(str(old) for old in self._recent_folders() if old != path)]
        self._settings.setValue("source/folders", recent[:_RECENT_FOLDERS])
        make = partial(self._open_folder, path)
        self.source_chosen.emit(SourceChoice(path.name or str(path), str(path), make, folder=path))

    def choose_camera(self, source: CameraSource, title: str = "") -> None:
        """Use this camera, stream, film or watched folder; offer it again next time unless a search finds it."""
        if self._room is None:
            return
        if source.kind not in _OF_A_SEARCH:
            recent = [source, *(old for old in self._recent_cameras() if old != source)][:_RECENT_CAMERAS]
            self._settings.setValue("source/cameras", [_SOURCE.dump_json(one).decode() for one in recent])
        self.source_chosen.emit(camera_choice(self._room, source, title))

    # Cameras in the open menu

    def _list_cameras(self) -> None:
        """At the top of the menu, as far as it is known now."""
        menu, room = self._menu, self._room
        if menu is None or room is None:
            return
        for action in self._listed:
            menu.removeAction(action)
            action.deleteLater()
        self._listed = []
        first = menu.actions()[0]
        for report in room.search.reports:
            self._listed += self._actions_for(report, menu)
        if room.search.running:
            self._listed.append(_said(menu, self.tr("Looking for cameras …")))
        elif not any(report.found for report in room.search.reports):
            self._listed.insert(0, _said(menu, self.tr("No camera is connected")))
        separator = QAction(menu)
        separator.setSeparator(True)
        self._listed.append(separator)
        menu.insertActions(first, self._listed)

    def _actions_for(self, report: SearchReport, menu: ChoiceMenu) -> list[QAction]:
        actions = []
        for found in report.found:
            action = QAction(f"{found.name} · {found.detail}", menu)
            action.triggered.connect(partial(self.choose_camera, found.source, found.name))
            actions.append(action)
        if report.missing:
            text = self.tr("{kind}: not installed").format(kind=report.kind)
            actions.append(_said(menu, text, report.missing))
        elif report.problem:
            actions.append(_said(menu, self.tr("{kind}: cannot be used").format(kind=report.kind), report.problem))
        return actions

    def _on_menu_gone(self, menu: ChoiceMenu) -> None:
        if self._menu is menu:
            self._menu, self._listed = None, []

    # Questions

    def _ask_folder(self) -> None:
        self._ask_path(self.tr("Folder of pictures"), self.choose_folder)

    def _ask_watched(self) -> None:
        self._ask_path(
            self.tr("Folder that pictures are written into"),
            lambda name: self.choose_camera(WatchedFolder(kind="watched_folder", folder=Path(name))),
        )

    def _ask_path(self, title: str, chosen: Callable[[str], None]) -> None:
        recent = self._recent_folders()
        ask_folder(self._button, title, chosen, str(recent[0]) if recent else "")

    def _ask_video(self) -> None:
        films = self.tr("Videos") + " (*.avi *.mp4 *.mkv *.mov)"

        def take(name: str) -> None:
            self.choose_camera(VideoFile(kind="video", file=Path(name), loop=True))

        ask_file(self._button, self.tr("Video"), films, take)

    def _ask_address(self) -> None:
        if self._theme is not None:
            dialog = AddressDialog(self._theme, self._button)
            dialog.address_entered.connect(lambda url: self.choose_camera(Stream(kind="stream", url=url)))
            dialog.open()

    # What was used before

    def _recent_folders(self) -> list[Path]:
        """Newest first; whatever else may stand in the settings is passed over."""
        return [Path(name) for name in self._stored("source/folders")]

    def _recent_cameras(self) -> list[CameraSource]:
        cameras = []
        for text in self._stored("source/cameras"):
            try:
                cameras.append(_SOURCE.validate_json(text))
            except ValidationError:
                continue
        return cameras

    def _stored(self, key: str) -> list[str]:
        stored = self._settings.value(key, [])
        values = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [value for value in values if isinstance(value, str)]


def _said(menu: ChoiceMenu, text: str, tip: str = "") -> QAction:
    """A line that cannot be chosen."""
    action = QAction(text, menu)
    action.setEnabled(False)
    action.setToolTip(tip)
    return action
