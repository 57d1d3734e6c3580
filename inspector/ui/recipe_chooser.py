"""The choice of a recipe: by its picture, by its name, or by a scanned barcode that holds the name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from inspector.core.inspection import RecipeId
from inspector.ui.buttons import Button
from inspector.ui.choices import RecipeChoice
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.icons import icon_pixmap
from inspector.ui.texts import day_text
from inspector.ui.theme import Theme, Type

_PICTURE = QSize(180, 130)
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class RecipeChooser(QWidget):
    """A card over the window. What is typed, or scanned, narrows the choice; Enter takes it, Escape leaves it."""

    recipe_chosen = Signal(object)
    """A RecipeId."""
    left = Signal()
    """Nothing was chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices: Sequence[RecipeChoice] = ()
        self._current: RecipeId | None = None
        self._card = QFrame(self)
        self._card.setObjectName("panel")
        self._title = QLabel()
        self.close_button = Button("close", kind="flat")
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.installEventFilter(self)
        self.tiles = QListWidget()
        self.tiles.setObjectName("tiles")
        self.tiles.setViewMode(QListWidget.ViewMode.IconMode)
        self.tiles.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.tiles.setMovement(QListWidget.Movement.Static)
        self.tiles.setUniformItemSizes(True)
        self.tiles.setWordWrap(True)
        self.tiles.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tiles.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.tiles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tiles.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._none.setProperty("tone", "quiet")
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        heading = QHBoxLayout()
        heading.addWidget(self._title)
        heading.addWidget(self.search, 1)
        heading.addWidget(self.close_button)
        self._heading = heading
        self._column = QVBoxLayout(self._card)
        self._column.addLayout(heading)
        self._column.addWidget(self._none)
        self._column.addWidget(self.tiles, 1)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._on_return)
        self.tiles.itemClicked.connect(self._on_tile)
        self.close_button.clicked.connect(self.left)
        self._write()
        self.hide()

    def offer(self, choices: Sequence[RecipeChoice], current: RecipeId | None) -> None:
        """Begin a choice; ``current`` is marked. Show the chooser next."""
        self._choices, self._current = choices, current
        self.search.clear()
        self._fill()

    def begin(self) -> None:
        """Take the keys."""
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self._theme = theme
        self._title.setFont(theme.font(Type.TITLE, 650))
        self.search.setFont(theme.font(Type.LARGE))
        self.tiles.setFont(theme.font(Type.BODY))
        self._none.setFont(theme.font(Type.LARGE))
        self.close_button.apply_theme(theme)
        margin = theme.px(24)
        self._column.setContentsMargins(margin, theme.px(16), margin, theme.px(16))
        self._column.setSpacing(theme.px(12))
        self._heading.setSpacing(theme.px(20))
        self.tiles.setIconSize(_PICTURE * theme.scale)
        self._place_card()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def resizeEvent(self, event: object) -> None:
        self._place_card()

    def paintEvent(self, event: QPaintEvent) -> None:
        dim = QColor(self._theme.palette.background)
        dim.setAlphaF(0.82)
        QPainter(self).fillRect(self.rect(), dim)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() in _MOVES or (not self.search.text() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)):
                self.tiles.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _write(self) -> None:
        self._title.setText(self.tr("Recipes"))
        self.search.setPlaceholderText(self.tr("Name or barcode"))
        self.close_button.setToolTip(self.tr("Leave everything as it is (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self._fill()

    def _place_card(self) -> None:
        margin = self._theme.px(24)
        width = min(self.width() - 2 * margin, self._theme.px(1240))
        self._card.setGeometry((self.width() - width) // 2, self._theme.px(16), width, self.height() - 2 * margin)

    def _fill(self) -> None:
        self.tiles.clear()
        theme = self._theme
        text_height = round(3.2 * self.tiles.fontMetrics().height())
        cell = QSize(theme.px(_PICTURE.width() + 44), theme.px(_PICTURE.height() + 24) + text_height)
        self.tiles.setGridSize(cell)
        for choice in self._choices:
            version = self.tr("version {number}").format(number=choice.id.version)
            picture = self._picture(choice)
            icon = QIcon(picture)
            # The same when it is selected: the style would tint it.
            icon.addPixmap(picture, QIcon.Mode.Selected)
            loaded = choice.id == self._current
            below = self.tr("version {number} · loaded").format(number=choice.id.version) if loaded else version
            item = QListWidgetItem(icon, f"{choice.id.name}\n{below}")
            item.setData(Qt.ItemDataRole.UserRole, choice.id)
            item.setSizeHint(cell - QSize(theme.px(10), theme.px(10)))
            tip = f"{choice.id.name} · {version}"
            if choice.taught_at is not None:
                tip += "\n" + self.tr("taught {day}").format(day=day_text(choice.taught_at))
            if loaded:
                tip += "\n" + self.tr("is loaded")
                item.setFont(theme.font(Type.BODY, 700))
                item.setForeground(QColor(theme.palette.accent))
            item.setToolTip(tip)
            self.tiles.addItem(item)
        self._narrow()

    def _picture(self, choice: RecipeChoice) -> QPixmap:
        """Its small picture on a plate of one size, so that all names stand on one line."""
        theme, density = self._theme, self.devicePixelRatioF()
        size = self.tiles.iconSize()
        plate = QPixmap(size * density)
        plate.setDevicePixelRatio(density)
        plate.fill(QColor(theme.palette.stage))
        painter = QPainter(plate)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = QPixmap(str(choice.picture)) if choice.picture is not None else QPixmap()
        if picture.isNull():
            side = theme.px(56)
            mark = icon_pixmap("product", theme.palette.quiet, side, density)
            painter.drawPixmap((size.width() - side) // 2, (size.height() - side) // 2, mark)
        else:
            fitted = picture.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (size.width() - fitted.width()) // 2, (size.height() - fitted.height()) // 2
            painter.drawPixmap(left, top, fitted.width(), fitted.height(), picture)
        painter.end()
        return plate

    def _narrow(self) -> None:
        """Hide what does not match; mark what Enter would take."""
        wanted = self.search.text().strip().casefold()
        items = [self.tiles.item(row) for row in range(self.tiles.count())]
        best: QListWidgetItem | None = None
        for item in items:
            name = self._id(item).name.casefold()
            item.setHidden(wanted not in name)
            if item.isHidden():
                continue
            is_best = name == wanted or (not wanted and self._id(item) == self._current)
            if best is None or is_best:
                best = item
        if best is not None:
            self.tiles.setCurrentItem(best)
        else:
            self.tiles.setCurrentRow(-1)
        self.tiles.setVisible(best is not None)
        if not items:
            self._none.setText(self.tr("No recipe yet: teach a product first"))
        else:
            self._none.setText(self.tr("No recipe is named “{name}”").format(name=self.search.text().strip()))
        self._none.setVisible(best is None)

    @staticmethod
    def _id(item: QListWidgetItem) -> RecipeId:
        recipe = item.data(Qt.ItemDataRole.UserRole)
        assert isinstance(recipe, RecipeId)
        return recipe

    def _on_return(self) -> None:
        item = self.tiles.currentItem()
        if item is not None:
            self.recipe_chosen.emit(self._id(item))

    def _on_tile(self, item: QListWidgetItem) -> None:
        self.recipe_chosen.emit(self._id(item))
