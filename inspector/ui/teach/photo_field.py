"""A photo of the product: chosen, dropped, or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QImageReader,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.ui.buttons import Button
from inspector.ui.file_dialogs import ask_file
from inspector.ui.icons import icon_pixmap
from inspector.ui.teach.dropping import dropped_paths
from inspector.ui.theme import Theme, Type

_LONGEST_SIDE = 900
"""A photo is only looked at, so it is read no larger than it can be shown."""


class PhotoField(QWidget):
    """Shows the photo; what cannot be read says so in its place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plate = _Plate(theme, self)
        self.choose, self.remove = Button("picture"), Button("delete", kind="flat")
        self._fault = QLabel()
        self._fault.setWordWrap(True)
        self._fault.setProperty("tone", "fault")
        self._fault.hide()
        self._path: Path | None = None
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        self._row = row
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._plate, 1)
        self._column.addWidget(self._fault)
        self._column.addLayout(row)
        self.setAcceptDrops(True)
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(lambda: self.show_photo(None))
        self._write()
        self.show_photo(None)

    @property
    def path(self) -> Path | None:
        """The photo, None for none."""
        return self._path

    def show_photo(self, path: Path | None) -> None:
        """Use the photo in ``path``; one that cannot be read leaves the last one."""
        self._fault.hide()
        if path is not None:
            image = _read(path)
            if image.isNull():
                self._fault.setText(self.tr("{file} is no picture that can be read.").format(file=path.name))
                self._fault.show()
                return
            self._plate.show_image(image)
        else:
            self._plate.show_image(QImage())
        self._path = path
        self.remove.setVisible(path is not None)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._plate.apply_theme(theme)
        for button in (self.choose, self.remove):
            button.apply_theme(theme)
        self._fault.setFont(theme.font(Type.BODY))
        self._column.setSpacing(theme.px(10))
        self._row.setSpacing(theme.px(8))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(dropped_paths(event.mimeData())) == 1:
            event.acceptProposedAction()
            self._plate.set_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._plate.set_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._plate.set_dropping(False)
        event.acceptProposedAction()
        self.show_photo(dropped_paths(event.mimeData())[0])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._plate.geometry().contains(event.position().toPoint()):
            self._ask()

    def _ask(self) -> None:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.bmp *.webp)"
        ask_file(self, self.tr("Photo of the product"), kinds, lambda name: self.show_photo(Path(name)))

    def _write(self) -> None:
        self.choose.setText(self.tr("Choose a picture …"))
        self.remove.setToolTip(self.tr("Without a photo"))
        self.remove.setAccessibleName(self.tr("Without a photo"))
        self._plate.hint = self.tr("Drop a picture here")
        self._plate.update()


class _Plate(QWidget):
    """The picture on a dark plate, or where it would be."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._dropping = False
        self.hint = ""

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def set_dropping(self, dropping: bool) -> None:
        self._dropping = dropping
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setMinimumHeight(theme.px(160))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = self._theme, self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = QColor(palette.accent if self._dropping else palette.line)
        pen = painter.pen()
        pen.setColor(edge)
        pen.setWidthF(max(1.0, 1.5 * theme.scale))
        if self._image.isNull():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(palette.background if self._image.isNull() else palette.stage))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), theme.px(10), theme.px(10))
        if self._image.isNull():
            side = theme.px(44)
            centre = self.rect().center()
            mark = icon_pixmap("picture", palette.quiet, side, self.devicePixelRatioF())
            painter.drawPixmap(centre.x() - side // 2, centre.y() - side, mark)
            painter.setFont(theme.font(Type.BODY))
            painter.setPen(QColor(palette.quiet))
            below = QRect(0, centre.y() + theme.px(10), self.width(), theme.px(30))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), self.hint)
            return
        margin = theme.px(6)
        room = self.size() - QSize(2 * margin, 2 * margin)
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.drawImage(QRect(left, top, size.width(), size.height()), self._image)


def _read(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _LONGEST_SIDE:
        reader.setScaledSize(size.scaled(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
