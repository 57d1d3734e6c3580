"""From the touch on the header, or a scanned badge, to a name on the station."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from inspector.ui.operator.attendance import Attendance, SignOff
from inspector.ui.surface import Surface


class SignIn(QObject):
    """Joins a station's screen with ``attendance``; the line goes on meanwhile."""

    left = Signal()
    """The chooser is closed."""

    def __init__(self, surface: Surface, attendance: Attendance) -> None:
        super().__init__(surface)
        self._surface = surface
        self._attendance = attendance
        self._then: Callable[[], None] | None = None
        surface.header.operator.clicked.connect(self.ask)
        surface.operators.name_chosen.connect(self._on_chosen)
        surface.operators.sign_off_wanted.connect(self._on_sign_off)
        surface.operators.left.connect(self.leave)
        attendance.changed.connect(lambda _name: self._show())
        attendance.signed_off.connect(self._on_signed_off)
        self._show()

    @property
    def is_needed(self) -> bool:
        """Whether the line may not start before somebody signs in."""
        return self._attendance.is_missed

    def ask(self) -> None:
        """Let whoever is there sign in, or off."""
        self._open()

    def ask_first(self, then: Callable[[], None]) -> None:
        """``then`` is called once somebody has signed in."""
        self._open(then)

    def take_badge(self, text: str) -> bool:
        """Whether the barcode is somebody's badge, who is signed in by it; while somebody is asked for, any is."""
        asks = self._surface.operators.isVisible()
        if not self._attendance.is_asked_for or (not asks and self._attendance.of_badge(text) is None):
            return False
        if asks:  # and the keys are elsewhere, else its field would have taken it
            self._on_chosen(text)
        else:
            self._attendance.sign_in(text)
        self._surface.notice.say(self.tr("{name} has signed in").format(name=self._attendance.name))
        return True

    def leave(self) -> None:
        """Without a choice."""
        self._then = None
        self._surface.show_overlay(self._surface.operators, False)
        self.left.emit()

    def _open(self, then: Callable[[], None] | None = None) -> None:
        self._then = then
        attendance, chooser = self._attendance, self._surface.operators
        chooser.offer(attendance.names(), attendance.name, needed=then is not None)
        self._surface.show_overlay(chooser, True)
        chooser.begin()

    def _on_chosen(self, text: str) -> None:
        then = self._then
        if self._attendance.sign_in(text):
            self.leave()
            if then is not None:
                then()

    def _on_sign_off(self) -> None:
        self.leave()
        self._attendance.sign_off()

    def _on_signed_off(self, name: str, reason: SignOff) -> None:
        if reason is SignOff.SHIFT:
            text = self.tr("A new shift: {name} was signed out")
        else:
            text = self.tr("Nobody used the station for a while: {name} was signed out")
        self._surface.notice.say(text.format(name=name))

    def _show(self) -> None:
        attendance = self._attendance
        self._surface.header.show_operator(attendance.name, asked_for=attendance.is_asked_for, missed=self.is_needed)
