"""One running station per data folder: a second start brings the first to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2000


class SingleStation(QObject):
    """The right to run on a data folder. Freed when the object or its process ends, however it ends."""

    shown_wanted = Signal()
    """Somebody started the station again: this one should come to the front."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` is made when it is not there. Raises OSError where it cannot be."""
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._name = "inspector-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
        self._lock = QLockFile(str(folder / "station.lock"))
        self._lock.setStaleLockTime(0)  # held for days; that its process is gone is told by its number
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_called)

    def claim(self) -> bool:
        """Take the right; False when another process has it, which has then been called to the front."""
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._name)  # left behind where the last one was killed
            self._server.listen(self._name)
            return True
        caller = QLocalSocket(self)
        caller.connectToServer(self._name)
        if caller.waitForConnected(_PATIENCE_MS):
            caller.disconnectFromServer()
        return False

    def _on_called(self) -> None:
        while self._server.hasPendingConnections():
            self._server.nextPendingConnection().deleteLater()
        self.shown_wanted.emit()
