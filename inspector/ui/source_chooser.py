"""The choice of where pictures come from: what is on offer, folders used before, any other folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.choices import SourceChoice
from inspector.ui.theme import Theme
from inspector.workers.station import Camera

_RECENT_FOLDERS = 5


class SourceChooser(QObject):
    """Asks under ``button``; remembers folders in ``settings``."""

    source_chosen = Signal(object)
    """A SourceChoice."""

    def __init__(
        self,
        button: QWidget,
        sources: Sequence[SourceChoice],
        open_folder: Callable[[Path], Camera],
        settings: QSettings,
    ) -> None:
        super().__init__(button)
        self._button = button
        self._sources = tuple(sources)
        self._open_folder = open_folder
        self._settings = settings

    def ask(self, theme: Theme) -> None:
        """Open the menu."""
        menu = ChoiceMenu(theme, self._button)
        for source in self._sources:
            action = menu.addAction(source.title, partial(self.source_chosen.emit, source))
            action.setToolTip(source.detail)
        if self._sources:
            menu.addSeparator()
        for folder in self._recent_folders():
            menu.addAction(str(folder), partial(self.choose_folder, str(folder)))
        menu.addAction(self.tr("Choose a folder …"), self._ask_folder)
        menu.open_under_button()

    def choose_folder(self, folder: str) -> None:
        """Use ``folder``, and offer it again next time."""
        path = Path(folder)
        recent = [str(path), *(str(old) for old in self._recent_folders() if old != path)]
        self._settings.setValue("source/folders", recent[:_RECENT_FOLDERS])
        self.source_chosen.emit(SourceChoice(path.name or str(path), str(path), partial(self._open_folder, path)))

    def _ask_folder(self) -> None:
        recent = self._recent_folders()
        title, start = self.tr("Folder of pictures"), str(recent[0]) if recent else ""
        dialog = QFileDialog(self._button, title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose_folder)
        dialog.open()

    def _recent_folders(self) -> list[Path]:
        """Newest first; whatever else may stand in the settings is passed over."""
        stored = self._settings.value("source/folders", [])
        names = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(name) for name in names if isinstance(name, str)]
