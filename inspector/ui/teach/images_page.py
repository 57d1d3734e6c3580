"""Page 2: the pictures of good parts, suspects first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget

from inspector.core.frame import Picture
from inspector.core.teaching import ImageReport, PreparedView
from inspector.core.verdict import Verdict
from inspector.errors import InspectorError
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.empty_state import EmptyState
from inspector.ui.file_dialogs import ask_folder
from inspector.ui.panel import Panel
from inspector.ui.teach.capture_panel import CapturePanel
from inspector.ui.teach.dropping import dropped_paths
from inspector.ui.teach.enough_images import FEWEST, enough_text
from inspector.ui.teach.image_detail import ImageDetail
from inspector.ui.teach.image_grid import ImageGrid
from inspector.ui.teach.image_list import ImageList, Status
from inspector.ui.teach.live_pictures import LivePictures
from inspector.ui.teach.notice import Notice
from inspector.ui.teach.page import TeachPage
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type
from inspector.workers.teaching import TeachController

_PREVIEW_MS = 80
"""How long a picture must be looked at before it is read in full: arrow keys held down pass over many."""
_RESCAN_MS = 300
"""Captured pictures are checked together, so soon after the last of them."""
_MANY_OF_OTHER_SIZE = 0.1
"""Share of pictures of other sizes from which the page says that they are left out."""


class ImagesPage(TeachPage):
    """A folder or the live source; every picture is checked; exclude or keep with one key."""

    def __init__(
        self, controller: TeachController, live: LivePictures, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(controller, theme, parent)
        self.images = ImageList(self)
        self._scanning = self._comparing = False
        self._to_check = 0
        self._shown: Path | None = None
        self._scan_error: InspectorError | None = None
        self._scanned: tuple[Path, ...] | None = None
        self._left, self._right = Panel(), Panel()
        self.choose, self.capture = Button("folder"), Button("camera")
        self._folders = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._folders.setProperty("tone", "quiet")
        self.notice = Notice(theme, Verdict.REVIEW)
        self.grid = ImageGrid(self.images, theme)
        self.empty = EmptyState(theme)
        self.detail = ImageDetail(theme)
        self.capturing = CapturePanel(live, theme)
        self._proves, self._more = QLabel(), QLabel()
        self._more.setProperty("tone", "quiet")
        for label in (self._proves, self._more):
            label.setWordWrap(True)
        self._build()
        self._preview_timer = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._rescan_timer = QTimer(self, singleShot=True, interval=_RESCAN_MS)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._tools = QHBoxLayout()
        self._tools.addWidget(self.choose)
        self._tools.addWidget(self.capture)
        self._tools.addWidget(self._folders, 1)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.grid)
        self._left.content.addLayout(self._tools)
        self._left.content.addWidget(self.notice)
        self._left.content.addWidget(self._middle, 1)
        self._side = QStackedWidget()
        self._side.addWidget(self.detail)
        self._side.addWidget(self.capturing)
        self._right.content.addWidget(self._side, 1)
        for label in (self._proves, self._more):
            self._right.content.addWidget(label)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._left, 5)
        self._row.addWidget(self._right, 3)

    def _connect(self) -> None:
        controller = self.controller
        self.choose.clicked.connect(self._ask)
        self.empty.button.clicked.connect(self._ask)
        self.capture.clicked.connect(self._on_capture)
        self.capturing.taken.connect(self._on_taken)
        self.capturing.done.connect(self._end_capture)
        self.grid.current_changed.connect(self._on_current_changed)
        for source in (self.grid, self.detail):
            source.exclude_wanted.connect(self.exclude_chosen)
            source.keep_wanted.connect(self.keep_chosen)
        self._preview_timer.timeout.connect(self._preview)
        self._rescan_timer.timeout.connect(self._scan)
        controller.scan_began.connect(self._on_scan_began)
        controller.images_checked.connect(self._on_checked)
        controller.scan_finished.connect(self._on_scan_finished)
        controller.unlike_finished.connect(self._on_unlike_finished)
        controller.previewed.connect(self._on_previewed)
        controller.picture_captured.connect(self._rescan_timer.start)
        controller.failed.connect(self._on_failed)

    # The page

    def title(self) -> str:
        return self.tr("Good images")

    def missing(self) -> str:
        if self._usable >= FEWEST or self.controller.summary is not None:
            return ""
        plan = self.controller.plan
        if plan is None or not plan.good:
            return self.tr("Choose a folder of good pictures first")
        if self._scanning:
            return self.tr("The pictures are being checked …")
        return self.tr("At least {count} good pictures are needed").format(count=FEWEST)

    def note(self) -> str:
        suspects = self.images.counts()[Status.SUSPECT]
        if self._comparing and not suspects:
            return self.tr("Pictures unlike the rest are still being looked for")
        return self.tr("Look at the suspects first, or go on as it is") if suspects else ""

    def says(self, operation: str) -> bool:
        plan = self.controller.plan
        return operation == "scan" and plan is not None and bool(plan.good) and not self.images.rowCount()

    def take_up(self) -> None:
        """A draft was begun or resumed elsewhere: its pictures are checked before the page is seen."""
        self.images.clear()
        self._scanned = None
        self.detail.show_report(None, Status.LEARNED)
        self.enter()

    def enter(self) -> None:
        plan = self.controller.plan
        if plan is None:
            return
        self.images.set_choice(plan.excluded, plan.kept)
        if plan.good != self._scanned:
            self._scan()
        self._show_state()

    def leave(self) -> None:
        self._end_capture()
        self._comparing = False  # the next page may need the thread that does it

    def first_focus(self) -> QWidget | None:
        return self.grid if self.images.rowCount() else self.empty.button

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for widget in (
            self._left,
            self._right,
            self.choose,
            self.capture,
            self.notice,
            self.grid,
            self.empty,
            self.detail,
            self.capturing,
        ):
            widget.apply_theme(theme)
        self._folders.setFont(theme.font(Type.BODY))
        self._proves.setFont(theme.font(Type.BODY, 600))
        self._proves.setContentsMargins(0, theme.px(8), 0, 0)
        self._more.setFont(theme.font(Type.BODY))
        self._row.setSpacing(theme.px(16))
        self._tools.setSpacing(theme.px(10))

    def retranslate(self) -> None:
        self._left.title.setText(self.tr("Pictures of good parts"))
        self._right.title.setText(self.tr("In view"))
        self.choose.setText(self.tr("Choose a folder …"))
        self.capture.setText(self.tr("From the live source"))
        self._show_state()

    # What the engineer does

    def use(self, paths: Sequence[Path]) -> None:
        """Learn from these folders and pictures."""
        plan = self.controller.plan
        if plan is None or not paths:
            return
        self._end_capture()
        self.images.clear()
        self.detail.show_report(None, Status.LEARNED)
        self.controller.change(good=tuple(paths), excluded=frozenset(), kept=frozenset())
        self._scan()

    def exclude_chosen(self) -> None:
        """Do not learn from the selected pictures; if none of them is learned anyway, learn them again."""
        plan, chosen = self.controller.plan, frozenset(self.grid.chosen)
        if plan is None or not chosen:
            return
        again = chosen <= plan.excluded
        excluded = plan.excluded - chosen if again else plan.excluded | chosen
        self._decide(excluded, plan.kept - chosen)

    def keep_chosen(self) -> None:
        """The selected pictures are good, whatever speaks against them."""
        plan, chosen = self.controller.plan, frozenset(self.grid.chosen)
        if plan is not None and chosen:
            self._decide(plan.excluded - chosen, plan.kept | chosen)

    def _decide(self, excluded: frozenset[Path], kept: frozenset[Path]) -> None:
        self.controller.change(excluded=excluded, kept=kept)
        self.images.set_choice(excluded, kept)
        self.grid.go_on()
        self._on_current_changed()
        self._show_state()

    def _ask(self) -> None:
        ask_folder(self, self.tr("Folder of good pictures"), lambda folder: self.use([Path(folder)]))

    def _on_capture(self) -> None:
        if self._side.currentWidget() is self.capturing:
            self._end_capture()
            return
        self._side.setCurrentWidget(self.capturing)
        self.capturing.begin_counting()
        self.capturing.begin()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def _end_capture(self) -> None:
        if self._side.currentWidget() is self.capturing:
            self.capturing.end()
            self._side.setCurrentWidget(self.detail)
            self._show_state()

    def _on_taken(self, picture: Picture) -> None:
        self.controller.add_captured(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._side.currentWidget() is self.capturing:
            if not event.isAutoRepeat():
                self.capturing.take_one()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._left.title.setText(self.tr("Let go to learn from these"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.retranslate()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.retranslate()
        self.use(dropped_paths(event.mimeData()))

    # What the controller finds

    def _scan(self) -> None:
        plan = self.controller.plan
        if plan is not None and plan.good:
            self._scanned = plan.good
            self._scanning, self._comparing, self._to_check = True, False, 0
            self._scan_error = None
            self.controller.scan()
        else:
            self._scanned = None
            self.images.clear()
        self._show_state()

    def _on_scan_began(self, pictures: int) -> None:
        self._to_check = pictures
        self._show_state()

    def _on_checked(self, reports: list[ImageReport]) -> None:
        first = not self.images.rowCount()
        self.images.take_in(reports)
        if (first or not self._scanning) and not self._is_looked_through:
            self._look_at_the_gravest()
        self._on_current_changed()
        self._show_state()
        if first and self.isVisible() and self._side.currentWidget() is self.detail:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_scan_finished(self, _usable: int) -> None:
        self._scanning = False
        if self.images.rowCount() and len(self.grid.selectedIndexes()) <= 1:
            self._look_at_the_gravest()
        if self._usable >= FEWEST:
            self._comparing = True
            self.controller.find_unlike()
        self._show_state()

    def _on_unlike_finished(self) -> None:
        self._comparing = False
        self._show_state()

    def _on_failed(self, operation: str, error: InspectorError) -> None:
        if operation == "scan":
            self._scanning = False
            self._scanned = None  # a share that is back is looked at when one comes back
            self._scan_error = error
            self._show_state()
        elif operation == "find_unlike":
            self._on_unlike_finished()

    @property
    def _is_looked_through(self) -> bool:
        """Whether somebody chose the picture in view: it must not change under the eye."""
        current = self.grid.current
        return current is not None and (current.path != self._shown or len(self.grid.selectedIndexes()) > 1)

    def _look_at_the_gravest(self) -> None:
        """The first suspect, or the first picture."""
        self.grid.look_at(0)
        current = self.grid.current
        self._shown = None if current is None else current.path

    def _on_current_changed(self) -> None:
        report = self.grid.current
        row = self.grid.currentIndex().row()
        self.detail.show_report(report, Status.LEARNED if report is None else self.images.status(row))
        if report is not None and report.usable:
            self._preview_timer.start()

    def _preview(self) -> None:
        report = self.detail.report
        if report is not None and report.usable and self.isVisible():
            self.controller.preview(report.path)

    def _on_previewed(self, view: PreparedView) -> None:
        report = self.detail.report
        if self.isVisible() and report is not None and view.path == report.path:
            self.detail.show_picture(view.picture)

    # Showing it

    @property
    def _usable(self) -> int:
        counts = self.images.counts()
        return counts[Status.LEARNED] + counts[Status.SUSPECT] + counts[Status.KEPT]

    def _show_state(self) -> None:
        plan = self.controller.plan
        chosen = plan is not None and bool(plan.good)
        capturing = self._side.currentWidget() is self.capturing
        self._folders.setText(self._folders_text())
        self._left.summary.setText(self._counts_text() if self.images.rowCount() else "")
        self._middle.setCurrentWidget(self.grid if self.images.rowCount() else self.empty)
        self.choose.setVisible(bool(self.images.rowCount()))  # else the empty state has this button
        self._right.setVisible(bool(self.images.rowCount()) or capturing)
        self._show_empty(chosen)
        self._show_notice()
        proves, more = enough_text(self._usable)
        self._proves.setText(proves)
        self._more.setText(more)
        for label in (self._proves, self._more):
            label.setVisible(bool(self.images.rowCount()) and not self._scanning)
        self._right.title.setText(self.tr("From the live source") if capturing else self.tr("In view"))
        self.completeness_changed.emit()

    def _folders_text(self) -> str:
        plan = self.controller.plan
        if plan is None or not plan.good:
            return ""
        if len(plan.good) > 3:
            return self.tr("{count} files and folders").format(count=count_text(len(plan.good)))
        return " · ".join(map(str, plan.good))

    def _counts_text(self) -> str:
        counts = self.images.counts()
        parts = [self.tr("{count} to learn").format(count=count_text(self._usable))]
        for status, text in (
            (Status.SUSPECT, self.tr("{count} suspect")),
            (Status.EXCLUDED, self.tr("{count} excluded")),
            (Status.UNUSABLE, self.tr("{count} unusable")),
        ):
            if counts[status]:
                parts.append(text.format(count=count_text(counts[status])))
        if self._scanning:
            parts.append(self._checking_text())
        elif self._comparing:
            parts.append(self.tr("comparing …"))
        return " · ".join(parts)

    def _checking_text(self) -> str:
        if not self._to_check:
            return self.tr("checking …")
        text = self.tr("checked {done} of {total} …")
        return text.format(done=count_text(self.images.rowCount()), total=count_text(self._to_check))

    def _show_empty(self, chosen: bool) -> None:
        if chosen and self._scanning:
            self.empty.show_state("picture", self.tr("Looking at the pictures …"), "")
        elif chosen and self._scan_error is not None:
            error = self._scan_error
            self.empty.show_state("folder", error.what, error.remedy, self.tr("Choose another folder …"))
        elif chosen:
            title = self.tr("No pictures here")
            text = self.tr("Choose a folder that holds pictures, such as PNG, JPEG, BMP or TIFF files")
            self.empty.show_state("folder", title, text, self.tr("Choose another folder …"))
        else:
            title = self.tr("Drop a folder of good pictures here")
            text = self.tr("Good parts only, as the camera sees them on the line. 50 or more make a good start.")
            self.empty.show_state("folder", title, text, self.tr("Choose a folder …"))

    def _show_notice(self) -> None:
        if self._scanning:
            self.notice.clear()
            return
        reports = [self.images.report(row) for row in range(self.images.rowCount())]
        sizes = Counter(report.size for report in reports if report.size is not None)
        if not reports:
            self.notice.clear()
        elif self._usable >= FEWEST:
            self._show_other_sizes(reports)
        elif len(sizes) > 1:
            what = self.tr("The pictures have {count} different sizes.").format(count=len(sizes))
            remedy = self.tr("Only pictures of one size can be learned together: those of one camera and setting.")
            self.notice.say(what, remedy, dismissable=False)
        elif not sizes:
            what = self.tr("None of these files can be read.")
            self.notice.say(what, self.tr("Press one to see why, or choose another folder."), dismissable=False)
        else:
            what = self.tr("Too few good pictures: {count}.").format(count=self._usable)
            remedy = self.tr("Add some, or capture them from the live source.")
            self.notice.say(what, remedy, dismissable=False)

    def _show_other_sizes(self, reports: Sequence[ImageReport]) -> None:
        """One stray picture is seen in its place; a good part of them is another camera or setting."""
        width, height = next(report.size for report in reports if report.usable and report.size is not None)
        readable = [report for report in reports if report.size is not None]
        others = sum(report.size != (width, height) for report in readable)
        if others < _MANY_OF_OTHER_SIZE * len(readable):
            self.notice.clear()
            return
        what = self.tr("{count} of {total} pictures have another size and are not learned.")
        remedy = self.tr("Learned are those of {width} × {height} pixels. Are they the ones that the line takes?")
        self.notice.say(
            what.format(count=count_text(others), total=count_text(len(readable))),
            remedy.format(width=width, height=height),
            dismissable=False,
        )
