"""A limit by any rule: any 1 in N, mean and deviations, a percentile, or by the defects at hand."""

from __future__ import annotations

from pydantic import ValidationError
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from inspector.recipes.recipe import LimitRule
from inspector.ui.buttons import Button
from inspector.ui.choice_menu import ChoiceMenu
from inspector.ui.panel import Panel
from inspector.ui.style_property import set_style_property
from inspector.ui.teach.number_field import NumberField, NumberRange
from inspector.ui.theme import Theme, Type

KINDS = ("rate", "mean_sigma", "percentile", "best_f1", "recall")
_START = {"rate": 100.0, "mean_sigma": 4.0, "percentile": 99.0, "best_f1": 0.0, "recall": 100.0}
_RANGES = {
    "rate": NumberRange(2, 1_000_000),
    "mean_sigma": NumberRange(0, 100, above=True),
    "percentile": NumberRange(0, 100, above=True),
    "best_f1": NumberRange(),
    "recall": NumberRange(0, 100, above=True),
}
_REVIEW_RANGE = NumberRange(2, 1_000_000)
_REVIEW_START = 33.0


def shown_value(rule: LimitRule) -> float:
    """The number that stands for ``rule`` in the field: N of "1 in N", k, per cent."""
    value = rule.value or 0.0
    if rule.kind == "rate":
        return float(round(1 / value, 2)) if value else _START["rate"]
    return 100 * value if rule.kind == "recall" else value


def rule_of(kind: str, number: float, review_n: float | None, before: LimitRule) -> LimitRule:
    """The rule for what stands in the fields; ``review_n`` None for no review zone.

    Raises ``ValidationError``.
    """
    value = {"rate": 1 / number if number else None, "best_f1": None, "recall": number / 100}.get(kind, number)
    review = None if review_n is None else 1 / review_n
    return LimitRule.model_validate(before.model_dump() | {"kind": kind, "value": value, "review_rate": review})


def _review_n(rule: LimitRule) -> float:
    return float(round(1 / rule.review_rate)) if rule.review_rate else _REVIEW_START


class OtherRule(Panel):
    """Three lines: the rule, its number, and which good parts a person should look at."""

    rule_wanted = Signal(object)
    """A LimitRule."""
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rule = LimitRule()
        self._has_defects = False
        self.close_button = Button(kind="small")
        self.close_button.clicked.connect(self.done)
        self.heading.addWidget(self.close_button)
        self.kind = Button("chevron-down", kind="")
        self.kind.clicked.connect(self._offer_kinds)
        self.number = NumberField(_RANGES["rate"])
        self.review = NumberField(_REVIEW_RANGE)
        self.no_review = Button(kind="segment")
        self.no_review.setCheckable(True)
        self._before, self._unit, self._review_name, self._review_before = QLabel(), QLabel(), QLabel(), QLabel()
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("tone", "quiet")
        self.content.addWidget(self.kind)
        self._lines = QGridLayout()
        self.content.addLayout(self._lines)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for widget in (self._before, self.number, self._unit):
            self._first.addWidget(widget)
        self._first.addStretch(1)
        for field in (self._review_before, self.review, self.no_review):
            self._second.addWidget(field)
        self._second.addStretch(1)
        self._lines.addLayout(self._first, 0, 0)
        self._lines.addWidget(self._review_name, 1, 0)
        self._lines.addLayout(self._second, 2, 0)
        self.content.addWidget(self._hint)
        self.content.addStretch(1)
        self.number.number_entered.connect(self._tell)
        self.review.number_entered.connect(self._tell)
        self.no_review.clicked.connect(self._on_no_review)
        for field in (self.number, self.review):
            field.complaint_changed.connect(self._hint_or)
        self.apply_theme(theme)
        self._write()

    def show_rule(self, rule: LimitRule, *, has_defects: bool) -> None:
        """The rule that holds; ``has_defects`` opens those that need some."""
        # Limits set by hand have no rule: the usual one stands here to begin with.
        rule = rule if rule.kind in KINDS else LimitRule()
        self._rule, self._has_defects = rule, has_defects
        if not self.number.hasFocus():
            self.number.set_bounds(_RANGES[rule.kind])
            self.number.set_number(shown_value(rule))
        if not self.review.hasFocus():
            self.review.set_number(_review_n(rule))
        self.no_review.setChecked(rule.review_rate is None)
        self.review.setEnabled(rule.review_rate is not None)
        self._write()

    def say(self, complaint: str) -> None:
        """Why the rule could not be followed; empty when it could."""
        self._hint_or(complaint)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._theme = theme
        for widget in (self.close_button, self.kind, self.number, self.review, self.no_review):
            widget.apply_theme(theme)
        for label in (self._before, self._unit, self._review_name, self._review_before):
            label.setFont(theme.font(Type.BODY))
        self._hint.setFont(theme.font(Type.SMALL))
        for row in (self._first, self._second):
            row.setSpacing(theme.px(8))
        self._lines.setVerticalSpacing(theme.px(6))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()

    def kind_text(self, kind: str) -> str:
        """The name of a rule."""
        return {
            "rate": self.tr("Good parts rejected: at most 1 in …"),
            "mean_sigma": self.tr("Mean + deviations"),
            "percentile": self.tr("Percentile of the good parts"),
            "best_f1": self.tr("Best F1 with the defects"),
            "recall": self.tr("Share of the defects found"),
        }[kind]

    def _write(self) -> None:
        kind = self._rule.kind
        self.title.setText(self.tr("Another rule"))
        self.close_button.setText(self.tr("Done"))
        self.kind.setText(self.kind_text(kind))
        self._before.setText({"rate": self.tr("1 in"), "recall": "≥"}.get(kind, ""))
        self._before.setVisible(bool(self._before.text()))
        self._unit.setText(
            {"rate": self.tr("good parts"), "mean_sigma": "σ", "percentile": "%", "recall": "%"}.get(kind, "")
        )
        self.number.setVisible(kind != "best_f1")
        self.number.setAccessibleName(self.kind_text(kind))
        self._review_name.setText(self.tr("Good parts sent to review"))
        self._review_before.setText(self.tr("1 in"))
        self.review.setAccessibleName(self._review_name.text())
        self.no_review.setText(self.tr("No review"))
        self._hint_or("")

    def _hint_or(self, complaint: str) -> None:
        hint = {
            "rate": self.tr("The limit is estimated from the good parts; the sentence above says what they prove."),
            "mean_sigma": self.tr("Says little where the scores are skewed: look at what it promises."),
            "percentile": self.tr("Of the good parts that were not learned; 100 % is the worst of them."),
            "best_f1": self.tr("Fits the defects at hand; others may look different."),
            "recall": self.tr("The highest limit that still finds that share of the defects at hand."),
        }[self._rule.kind]
        self._hint.setText(complaint or hint)
        set_style_property(self._hint, "tone", "fault" if complaint else "quiet")

    def _offer_kinds(self) -> None:
        menu = ChoiceMenu(self._theme, self.kind)
        for kind in KINDS:
            action = menu.addAction(self.kind_text(kind))
            action.setEnabled(self._has_defects or kind not in ("best_f1", "recall"))
            action.triggered.connect(lambda _=False, kind=kind: self.choose_kind(kind))
        menu.open_under_button()

    def choose_kind(self, kind: str) -> None:
        """Another rule, with the number that it usually has."""
        self.number.clearFocus()
        self.number.set_bounds(_RANGES[kind])
        self.number.set_number(_START[kind])
        self._tell_kind(kind)

    def _on_no_review(self) -> None:
        self.review.setEnabled(not self.no_review.isChecked())
        self._tell()

    def _tell(self) -> None:
        self._tell_kind(self._rule.kind)

    def _tell_kind(self, kind: str) -> None:
        number, review = self.number.number, None if self.no_review.isChecked() else self.review.number
        if review == _review_n(self._rule) and self._rule.review_rate:
            review = 1 / self._rule.review_rate  # untouched: not what its rounding says
        try:
            rule = rule_of(kind, number or 0.0, review, self._rule)
        except (ValidationError, ZeroDivisionError):
            self._hint_or(_RANGES[kind].words())
            return
        self._rule = rule
        self._write()
        self.rule_wanted.emit(rule)

    def first_field(self) -> QWidget:
        """Who has the keys when the panel opens."""
        return self.number if self.number.isVisibleTo(self) else self.kind

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)
