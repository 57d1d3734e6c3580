"""Nothing is produced before the check: stands between Start and the line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.core.frame import Picture
from inspector.core.inspection import RecipeId
from inspector.core.shift_check import CheckRun, Due
from inspector.errors import CheckDueError
from inspector.records.check_due import CheckDue
from inspector.ui.engineer_lock import EngineerLock
from inspector.ui.operator.attendance import Attendance
from inspector.ui.operator.sign_in import SignIn
from inspector.ui.station_screen import StationScreen
from inspector.workers.shift_check import ShiftChecker
from inspector.workers.station import Camera, LineState, StationController

_LOOK_MS = 1000


class CheckGate(QObject):
    """Joins the check of one line with its screen. The line runs on when the check becomes due meanwhile, and a strip
    says so; where another recipe has come, it stops: not a part more is to be judged by what nobody checked."""

    left = Signal()
    """The panel is closed."""

    def __init__(
        self,
        surface: StationScreen,
        controller: StationController,
        checker: ShiftChecker,
        due: CheckDue,
        lock: EngineerLock,
        sign_in: SignIn,
        attendance: Attendance,
        reference: Callable[[], Picture | None],
    ) -> None:
        """``reference``: a good part of the recipe on the line, as the camera saw it."""
        super().__init__(surface)
        self._surface, self._controller = surface, controller
        self._checker, self._due = checker, due
        self._lock = lock
        self._sign_in, self._attendance = sign_in, attendance
        self._reference = reference
        self._then: Callable[[], None] | None = None
        self._said = False
        panel = surface.check
        panel.follow(checker)
        panel.left.connect(self.leave)
        panel.sign_wanted.connect(self._sign)
        panel.override_wanted.connect(self._ask_override)
        panel.overridden.connect(self._override)
        checker.finished.connect(self._on_finished)
        attendance.changed.connect(lambda _name: self._show_operator())
        sign_in.left.connect(self.show_again)
        controller.recipe_loaded.connect(self._on_recipe_loaded)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        self._show_operator()

    def may_start(self, make_camera: Callable[[], Camera], then: Callable[[], None]) -> bool:
        """Whether production may start; if not, the check opens, and ``then`` is called once it is signed."""
        recipe = self._controller.recipe
        due = () if recipe is None else self._due.reasons(recipe)
        if recipe is None or not due:
            return True
        self._leave_if_of_another(recipe)
        self._then = then
        if self._checker.run is None:
            self._checker.begin(recipe, self._controller.device, due, make_camera)
            self._surface.check.show_reference(self._reference())
        self._show_panel()
        return False

    def leave(self) -> None:
        """Give the check up; the line does not start."""
        self._checker.leave(self._attendance.name)
        self._close()

    def look(self) -> None:
        """Say that the check has become due while the line runs; by itself once a second."""
        recipe = self._controller.recipe
        runs = self._controller.state is LineState.RUNNING
        due = recipe is not None and runs and bool(self._due.reasons(recipe))
        if due and not self._said:
            what = self.tr("The check before production is due.")
            remedy = self.tr("Stop the line when it suits you and start it again: the check opens by itself.")
            self._surface.faults.add(CheckDueError(what, remedy, translated=True))
        elif self._said and not due:
            self._surface.faults.clear_of(CheckDueError)
        self._said = due

    def close(self) -> None:
        """At the end of the program."""
        self._look.stop()
        self._checker.close(self._attendance.name)

    def _sign(self) -> None:
        if self._attendance.is_asked_for and not self._attendance.name:
            self._sign_in.ask_first(self._sign)
        else:
            self._checker.sign(self._attendance.name)

    def _ask_override(self) -> None:
        self._lock.ask(self.tr("Start without the check"), self._surface.check.ask_reason)

    def _override(self, reason: str) -> None:
        self._surface.check.begin()
        self._checker.sign(self._attendance.name, reason)

    def _on_finished(self, run: CheckRun) -> None:
        self._due.pass_(run.recipe)
        then = self._then
        self._close()
        if then is not None:
            then()

    def _on_recipe_loaded(self, recipe: RecipeId) -> None:
        self._leave_if_of_another(recipe)
        if self._controller.state is LineState.RUNNING and Due.RECIPE in self._due.reasons(recipe):
            self._controller.stop()
            self._surface.notice.say(self.tr("The line stops: this recipe has to be checked before it judges"))

    def _leave_if_of_another(self, recipe: RecipeId) -> None:
        run = self._checker.run
        if run is not None and run.recipe != recipe:
            self.leave()

    def _show_operator(self) -> None:
        attendance = self._attendance
        self._surface.check.show_operator(attendance.name, asked_for=attendance.is_asked_for)

    def _show_panel(self) -> None:
        self._surface.show_overlay(self._surface.check, True)
        self._surface.check.begin()

    def show_again(self) -> None:
        """Somebody signed in meanwhile, or was asked for the PIN: the keys are for the check again."""
        if self._checker.run is not None and not self._surface.check.is_asking:
            self._show_panel()

    def _close(self) -> None:
        self._then = None
        self._surface.show_overlay(self._surface.check, False)
        self.left.emit()
