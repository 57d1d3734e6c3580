"""The wizard: seven pages over one controller, or the choice of where to begin."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from inspector.errors import InspectorError
from inspector.ui.buttons import Button
from inspector.ui.choices import RecipeChoice, SourceChoice
from inspector.ui.followed_line import FollowedLine
from inspector.ui.navigation import Screen
from inspector.ui.teach.fit_page import FitPage
from inspector.ui.teach.images_page import ImagesPage
from inspector.ui.teach.limits_page import LimitsPage
from inspector.ui.teach.live_pictures import LivePictures
from inspector.ui.teach.method_page import MethodPage
from inspector.ui.teach.notice import Notice
from inspector.ui.teach.page import TeachPage
from inspector.ui.teach.product_page import ProductPage
from inspector.ui.teach.region_page import RegionPage
from inspector.ui.teach.save_page import SavePage
from inspector.ui.teach.start_view import StartView
from inspector.ui.teach.step_bar import StepBar
from inspector.ui.teach.teach_header import TeachHeader
from inspector.ui.theme import Theme, Type
from inspector.ui.whole_screen import WholeScreen
from inspector.workers.station import StationController
from inspector.workers.teaching import TeachController


class TeachScreen(WholeScreen):
    """Header, step bar, faults, the page in view, Back and Next.

    ``line`` goes on meanwhile: only its state is shown, and its parts can be captured; ``source`` is what it
    would use. ``recipes`` lists what is known already; it is quick and called in the GUI thread.
    """

    screen_wanted = Signal(Screen)
    """As the navigation: the work is kept as it is."""
    line_wanted = Signal(object)
    """A RecipeId that was saved to go on the line: let it judge from the next part on."""
    start_wanted = Signal()
    """Start the line, as soon as that recipe is loaded."""

    def __init__(
        self,
        controller: TeachController,
        line: StationController | FollowedLine,
        recipes: Callable[[], Sequence[RecipeChoice]],
        source: Callable[[], SourceChoice | None],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        self.header = TeachHeader(theme)
        super().__init__(self.header, parent)
        self._controller = controller
        self._line = line
        self._recipes = recipes
        self._theme = theme
        self._at = 0
        self._reached = 0
        self._begun = False
        self._coming: int | None = None
        self.start = StartView(theme)
        self.product = ProductPage(controller, theme, lambda: [choice.id.name for choice in recipes()])
        self._live = LivePictures(line, source, self)
        self.images = ImagesPage(controller, self._live, theme)
        self.region = RegionPage(controller, theme)
        self.limits = LimitsPage(controller, theme)
        self.save = SavePage(controller, line, source, theme)
        self.pages: list[TeachPage] = [
            self.product,
            self.images,
            self.region,
            MethodPage(controller, theme),
            FitPage(controller, theme),
            self.limits,
            self.save,
        ]
        self.steps = StepBar(theme, len(self.pages))
        self.notice = Notice(theme)
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(page)
            page.completeness_changed.connect(self._show_footer)
            page.next_wanted.connect(self._on_next_wanted)
            page.next_focus_wanted.connect(self._take_focus_for_next)
        self._missing = _QuietLine()
        self.back, self.next = Button("live"), Button(kind="primary")
        self._wizard = QWidget()
        self._build_wizard()
        self._views = QStackedWidget()
        self._views.addWidget(self.start)
        self._views.addWidget(self._wizard)
        self.under_header.addWidget(self._views, 1)
        self._connect()
        self._write()

    def _build_wizard(self) -> None:
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._missing, 1)
        self._foot.addWidget(self.back)
        self._foot.addWidget(self.next)
        self._column = QVBoxLayout(self._wizard)
        self._column.addWidget(self.steps)
        self._column.addWidget(self.notice)
        self._column.addWidget(self._stack, 1)
        self._column.addLayout(self._foot)

    def _connect(self) -> None:
        controller, line, start = self._controller, self._line, self.start
        self.header.navigation.screen_wanted.connect(self.screen_wanted)
        start.new_wanted.connect(self.begin_new)
        start.resume_wanted.connect(self._resume)
        start.discard_wanted.connect(controller.discard)
        start.version_wanted.connect(self.begin_version)
        start.limits_wanted.connect(self._begin_limits)
        self.steps.step_wanted.connect(self.go_to)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.save.line_wanted.connect(self.line_wanted)
        self.save.done.connect(self._on_done)
        controller.failed.connect(self._on_failed)
        controller.plan_changed.connect(self._on_plan_changed)
        controller.drafts_changed.connect(self._on_drafts_changed)
        controller.busy_changed.connect(self._show_footer)
        for signal in (line.state_changed, line.recipe_loaded):
            signal.connect(self._show_line)

    # Where one is

    @property
    def _limits_at(self) -> int:
        return self.pages.index(self.limits)

    @property
    def page(self) -> TeachPage | None:
        """The page in view; None while one chooses where to begin."""
        return self.pages[self._at] if self._begun else None

    def enter(self) -> None:
        """The screen comes into view: where one was, or the choice of where to begin."""
        self._show_line()
        if self._begun:
            self.pages[self._at].enter()
            self._show_footer()
            self._take_focus()
            return
        if self._offer() == 0:
            self.begin_new()
        else:
            self._show_start()

    def leave(self) -> None:
        """The screen goes out of view; what was typed is kept."""
        if self._begun:
            self.pages[self._at].leave()
            # What is saved is no longer being taught.
            self._begun = not self.save.is_saved

    def close_down(self) -> None:
        """For the end of the program: what was typed is kept, and a camera that is looked through is let go of."""
        self.leave()
        self._live.close()

    def begin_new(self) -> None:
        """Teach a product that nobody has taught yet."""
        self.product.begin_new()
        self.save.take_up()
        self._reached = 0
        self._open(0)

    def go_to(self, index: int) -> None:
        """Turn to a page, as far as all before it are complete."""
        if not self._begun or index == self._at or not self._is_open(index) or self.pages[self._at].is_final:
            return
        self.pages[self._at].leave()
        if index and self._controller.plan is None:
            return  # the draft could not be begun; why stands above the page
        self._open(index)

    def go_on(self) -> None:
        """Next."""
        page = self.page
        if page is not None and page.is_complete and page.proceed():
            self._on_next_wanted()

    def go_back(self) -> None:
        """The page before; from the first one to the choice of where to begin."""
        if not self._begun or self.pages[self._at].is_final:
            return
        if self._is_open(self._at - 1):
            self.go_to(self._at - 1)
        else:
            self.pages[self._at].leave()
            self.end()

    def end(self) -> None:
        """Back to the choice of where to begin. A draft stays among those to go on with."""
        self._begun = False
        self._offer()
        self._show_start()

    def _open(self, index: int) -> None:
        self._begun = True
        self._at = index
        self._reached = max(self._reached, index)
        if self._controller.plan is not None and not (index == 0 and self.product.is_new):
            self._controller.set_page(index)
        self.notice.clear()
        self._views.setCurrentWidget(self._wizard)
        self._stack.setCurrentIndex(index)
        self.pages[index].enter()
        self._show_product()
        self._show_footer()
        self._take_focus()

    def _is_open(self, index: int) -> bool:
        """Whether one can go there: back always, forward to where one was or one further.

        Where the model is that of the last version, the pages that would change it are closed.
        """
        plan = self._controller.plan
        first = self._limits_at if plan is not None and plan.same_model and not self.product.is_new else 0
        if not first <= index <= self._reached + 1:
            return False
        return index <= self._at or all(page.is_complete for page in self.pages[first:index])

    def _on_next_wanted(self) -> None:
        page = self.page
        if page is not None and page.is_complete and self._at + 1 < len(self.pages):
            self.go_to(self._at + 1)

    # Drafts and versions

    def _offer(self) -> int:
        """Bring the choice up to date; how many rows it has."""
        self.start.offer(self._controller.drafts(), self._recipes(), [page.title() for page in self.pages])
        return len(self.start.rows)

    def _show_start(self) -> None:
        self.start.notice.clear()
        self._views.setCurrentWidget(self.start)
        self._show_product()
        self.start.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _resume(self, draft: str) -> None:
        self._coming = next((one.page for one in self._controller.drafts() if one.id == draft), 0)
        self._controller.resume(draft)

    def begin_version(self, name: str, more_good: Sequence[Path] = ()) -> None:
        """Begin a new version of a product; with ``more_good``, at the page where these pictures are looked through."""
        if more_good and self._begun:
            self.pages[self._at].leave()
            self.end()
        self._coming = self.pages.index(self.images) if more_good else 0
        self.start.show_opening(name)
        self._controller.begin_version(name, more_good)

    def _begin_limits(self, name: str) -> None:
        self._coming = self._limits_at
        self.start.show_opening(name)
        self._controller.begin_relimit(name)

    def _take_up(self, page: int) -> None:
        """A draft was resumed, or begun from a recipe: open it where one was."""
        plan = self._controller.plan
        if plan is None:
            return
        self.product.take_up()
        self.images.take_up()
        self.save.take_up()
        self._reached = min(page, len(self.pages) - 1)
        self._open(max(self._reached, self._limits_at) if plan.same_model else self._reached)

    def _on_done(self, start: bool) -> None:
        """The version is saved: back to the line."""
        self._begun = False
        self.screen_wanted.emit(Screen.INSPECT)
        if start:
            self.start_wanted.emit()

    # What the controller and the line say

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        self._coming = None
        self.start.show_opening("")
        if not self._begun:
            self.start.notice.say_error(error)
        elif not self.pages[self._at].says(operation):
            self.notice.say_error(error)
        self._show_footer()

    def _on_plan_changed(self) -> None:
        if self._coming is not None:
            page, self._coming = self._coming, None
            self.start.show_opening("")
            self._take_up(page)
        self._show_product()
        self._show_footer()

    def _on_drafts_changed(self) -> None:
        if not self._begun and self.isVisible():
            self._offer()

    def _show_product(self) -> None:
        plan = self._controller.plan if self._begun and not (self.product.is_new and self._at == 0) else None
        self.header.show_product("" if plan is None else plan.name, None if plan is None else plan.based_on)
        self._show_line()

    def _show_line(self) -> None:
        self.header.show_line(self._line.state, self._line.recipe)

    # Looks

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._theme = theme
        for widget in (self.start, self.steps, self.notice, self.back, self.next):
            widget.apply_theme(theme)
        for page in self.pages:
            page.apply_theme(theme)
        self._missing.setFont(theme.font(Type.BODY))
        margin = theme.px(24)
        self._column.setContentsMargins(margin, theme.px(16), margin, theme.px(16))
        self._column.setSpacing(theme.px(14))
        self._foot.setSpacing(theme.px(14))
        for button in (self.back, self.next):
            button.setMinimumHeight(theme.px(56))
        self.back.setMinimumWidth(theme.px(96))
        self.next.setMinimumWidth(theme.px(160))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_Right:
            self.go_on()
        elif control and event.key() == Qt.Key.Key_Left:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _take_focus(self) -> None:
        page = self.pages[self._at]
        whom = page.first_focus() or (self.next if self.next.isEnabled() else page)
        whom.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_focus_for_next(self) -> None:
        if self.next.isEnabled() and self.sender() is self.page:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("The page before (Ctrl+Left)"))
        self._show_footer()

    def _show_footer(self) -> None:
        page = self.pages[self._at]
        missing = page.missing()
        self.next.setText(page.next_text())
        self.next.setEnabled(not missing)
        self.next.setToolTip(missing or self.tr("Go on (Ctrl+Right)"))
        self.back.setEnabled(not page.is_final)
        self._missing.setText(missing or page.note())
        complete = [one.is_complete for one in self.pages]
        self.steps.show_steps(
            [one.title() for one in self.pages],
            self._at,
            [complete[index] and index < self._reached for index in range(len(self.pages))],
            [self._is_open(index) and not page.is_final for index in range(len(self.pages))],
        )


class _QuietLine(QLabel):
    """A sentence at the right, beside the buttons it explains."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("tone", "quiet")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
