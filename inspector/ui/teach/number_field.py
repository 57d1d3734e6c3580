"""A field for a number in a range, which says in place what is wrong with what was typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector.ui.style_property import set_style_property
from inspector.ui.theme import Theme, Type

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NumberRange:
    """``lowest`` and ``highest`` belong to the range unless ``above`` or ``below`` say otherwise; None is no bound."""

    lowest: float | None = None
    highest: float | None = None
    above: bool = False
    below: bool = False
    whole: bool = False

    def complaint(self, text: str) -> str:
        """What is wrong with ``text`` as a number of this range; empty if nothing is."""
        value = parsed(text)
        if value is None:
            return translate("NumberField", "This is not a number.")
        if self.whole and value != int(value):
            return translate("NumberField", "Only whole numbers are possible.")
        too_low = self.lowest is not None and (value < self.lowest or (self.above and value == self.lowest))
        too_high = self.highest is not None and (value > self.highest or (self.below and value == self.highest))
        return self.words() if too_low or too_high else ""

    def words(self) -> str:
        """The range as a sentence; empty where there is none."""
        low = None if self.lowest is None else number_text(self.lowest)
        high = None if self.highest is None else number_text(self.highest)
        if low is not None and high is not None:
            if self.above:
                return translate("NumberField", "Above {low}, up to {high}.").format(low=low, high=high)
            return translate("NumberField", "From {low} to {high}.").format(low=low, high=high)
        if low is not None:
            text = (
                translate("NumberField", "Above {low}.") if self.above else translate("NumberField", "At least {low}.")
            )
            return text.format(low=low)
        return "" if high is None else translate("NumberField", "At most {high}.").format(high=high)


def parsed(text: str) -> float | None:
    """A number as it is written here or in English; None if it is none."""
    text = text.strip()
    for locale in (QLocale(), QLocale.c()):
        value, ok = locale.toDouble(text)
        if ok and abs(value) < 1e15:
            return float(value)
    return None


def number_text(value: float) -> str:
    """Without thousands marks and without zeros that say nothing."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if value == int(value) and abs(value) < 1e12:
        return locale.toString(int(value))
    return locale.toString(float(value), "g", 6)


class NumberField(QLineEdit):
    """Tells its number when it is finished: by Enter, or by leaving the field."""

    number_entered = Signal(float)
    """A number within the range that differs from the one before."""
    complaint_changed = Signal(str)

    def __init__(self, bounds: NumberRange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bounds = bounds
        self._number: float | None = None
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    @property
    def number(self) -> float | None:
        """What was entered last and is possible."""
        return self._number

    @property
    def written_number(self) -> float | None:
        """What stands in the field, entered or not; None where it is not possible."""
        return None if self.complaint else parsed(self.text())

    @property
    def complaint(self) -> str:
        """What is wrong with what stands in the field."""
        return self._bounds.complaint(self.text())

    def set_bounds(self, bounds: NumberRange) -> None:
        """Another range."""
        self._bounds = bounds

    def set_number(self, number: float) -> None:
        """Show ``number``; nothing is told."""
        self._number = number
        self.setText(number_text(number))
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        self.setFont(theme.font(Type.BODY))
        self.setFixedWidth(theme.px(120))

    def _on_edited(self) -> None:
        self._mark()

    def _on_finished(self) -> None:
        value = parsed(self.text())
        if not self.complaint and value is not None and value != self._number:
            self._number = value
            self.number_entered.emit(value)

    def _mark(self) -> None:
        complaint = self.complaint if self.text() else ""
        set_style_property(self, "wrong", "true" if complaint else "false")
        self.complaint_changed.emit(complaint)
