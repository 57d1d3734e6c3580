"""One good picture, large: what is doubted about it, and what to do with it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.core.frame import Picture
from inspector.core.teaching import ImageReport
from inspector.ui.buttons import Button
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.picture_view import PictureView
from inspector.ui.teach.doubt_texts import doubt_text
from inspector.ui.teach.image_list import Status
from inspector.ui.theme import Theme, Type


class ImageDetail(QWidget):
    """Shows the thumbnail at once, and the picture itself as soon as it was read."""

    exclude_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImageReport | None = None
        self._status = Status.LEARNED
        self.view = PictureView(theme)
        self._name, self._size = ElidedLabel(), QLabel()
        self._size.setProperty("tone", "quiet")
        self._doubts = QLabel()
        self._doubts.setWordWrap(True)
        self.exclude, self.keep = Button("delete"), Button("check")
        caption = QHBoxLayout()
        caption.addWidget(self._name, 1)
        caption.addWidget(self._size)
        self._row = QHBoxLayout()
        self._row.addWidget(self.exclude, 1)
        self._row.addWidget(self.keep, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.view, 1)
        self._column.addLayout(caption)
        self._column.addWidget(self._doubts)
        self._column.addLayout(self._row)
        self.exclude.clicked.connect(self.exclude_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self._write()

    @property
    def report(self) -> ImageReport | None:
        """The picture in view."""
        return self._report

    def show_report(self, report: ImageReport | None, status: Status) -> None:
        """Another picture, or another fate of the same."""
        if report is None or self._report is None or report.path != self._report.path:
            self.view.show_picture(None if report is None else _thumbnail(report))
        self._report, self._status = report, status
        self._write()

    def show_picture(self, picture: Picture) -> None:
        """The picture itself, in place of its thumbnail."""
        self.view.show_picture(picture)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        for widget in (self.view, self.exclude, self.keep):
            widget.apply_theme(theme)
        self._name.setFont(theme.font(Type.BODY, 600))
        self._size.setFont(theme.font(Type.BODY))
        self._doubts.setFont(theme.font(Type.BODY))
        self._column.setSpacing(theme.px(10))
        self._row.setSpacing(theme.px(10))
        self._doubts.setMinimumHeight(2 * self._doubts.fontMetrics().lineSpacing())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def _write(self) -> None:
        report, excluded = self._report, self._status is Status.EXCLUDED
        self.exclude.setText(self.tr("Include again") if excluded else self.tr("Exclude"))
        self.exclude.set_icon_name("undo" if excluded else "delete")
        self.exclude.setToolTip(self.tr("Do not learn from this picture (E or Del)"))
        self.keep.setText(self.tr("It is good"))
        self.keep.setToolTip(self.tr("Keep it although it stands out (K)"))
        self.exclude.setEnabled(report is not None and self._status is not Status.UNUSABLE)
        self.keep.setEnabled(self._status is Status.SUSPECT)
        self._name.setText("" if report is None else report.path.name)
        size = None if report is None else report.size
        self._size.setText("" if size is None else f"{size[0]} × {size[1]}")
        self._doubts.setText(self._explanation())

    def _explanation(self) -> str:
        report = self._report
        if report is None:
            return self.tr("Press a picture to look at it.")
        texts = [doubt_text(doubt, report.size) for doubt in report.doubts]
        if self._status is Status.EXCLUDED:
            texts.insert(0, self.tr("Excluded: it is not learned."))
        elif self._status is Status.KEPT:
            texts.insert(0, self.tr("Kept by you: it is learned."))
        return " ".join(texts) or self.tr("Nothing stands out. It is learned.")


def _thumbnail(report: ImageReport) -> Picture | None:
    if report.thumbnail is None:
        return None
    image = QImage.fromData(report.thumbnail).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
