"""The figures of a repeatability study in a row, each with its interval."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.records.repeatability import FAR_DEVIATIONS
from inspector.records.repeated_parts import StudyResult
from inspector.ui.elided_label import ElidedLabel
from inspector.ui.records.study_texts import (
    deviations_text,
    kappa_bounds_text,
    kappa_text,
    points_text,
    share_bounds_text,
    study_part_text,
)
from inspector.ui.style_property import set_style_property
from inspector.ui.texts import count_text
from inspector.ui.theme import Theme, Type

translate = QCoreApplication.translate

_FIGURES = 6


def study_figures(study: StudyResult) -> list[tuple[str, str, str]]:
    """(number, what it is, what more is known of it) of each figure; the last is about the truth, where it is known."""
    figures = study.figures
    assert figures is not None
    deviation, nearest, against = figures.deviation, figures.nearest, figures.against
    bounds = "" if deviation is None else f"{points_text(deviation.low)} – {points_text(deviation.high)}"
    of = translate("Study", "{count} of {of}")
    rows = [
        (
            points_text(None if deviation is None else deviation.value),
            translate("Study", "repeatability sᵣ"),
            bounds,
        ),
        (
            points_text(None if deviation is None else 6 * deviation.value),
            translate("Study", "spread of a part, 6 sᵣ"),
            translate("Study", "of the fail limit"),
        ),
        (
            deviations_text(None if nearest is None else nearest.deviations),
            translate("Study", "nearest to a limit"),
            "" if nearest is None else study_part_text(study, nearest.part),
        ),
        (
            of.format(count=count_text(figures.agreement.count), of=count_text(figures.agreement.of)),
            translate("Study", "always the same verdict"),
            share_bounds_text(figures.agreement),
        ),
        (kappa_text(figures.kappa), translate("Study", "agreement, Fleiss' kappa"), kappa_bounds_text(figures.kappa)),
    ]
    if against is not None:
        wrong = translate("Study", "kappa {kappa} · missed {missed} · false {stopped}").format(
            kappa=kappa_text(against.kappa),
            missed=f"{against.missed.count}/{against.missed.of}",
            stopped=f"{against.stopped.count}/{against.stopped.of}",
        )
        right = of.format(count=count_text(against.right.count), of=count_text(against.right.of))
        rows.append((right, translate("Study", "right by what they are"), wrong))
    return rows


class StudyFigures(QFrame):
    """Each a number, what it is, and its interval."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._row = QHBoxLayout(self)
        self._labels: list[tuple[ElidedLabel, ElidedLabel, ElidedLabel]] = []
        for _ in range(_FIGURES):
            number, name, bounds = (ElidedLabel(mode=Qt.TextElideMode.ElideRight) for _ in range(3))
            name.setProperty("tone", "quiet")
            bounds.setProperty("tone", "quiet")
            cell = QVBoxLayout()
            cell.setSpacing(0)
            for label in (number, name, bounds):
                cell.addWidget(label)
            self._row.addLayout(cell, 1)
            self._labels.append((number, name, bounds))
        self.apply_theme(theme)

    @property
    def texts(self) -> list[tuple[str, str, str]]:
        """(number, name, interval) of each."""
        return [(number.text(), name.text(), bounds.text()) for number, name, bounds in self._labels]

    def show_study(self, study: StudyResult) -> None:
        """Its figures; a number that is too near to a limit in the colour of doubt."""
        figures = study.figures
        assert figures is not None
        rows = study_figures(study)
        if figures.against is None:
            rows.append(("–", self.tr("right by what they are"), self.tr("click what a part is known as")))
        nearest = figures.nearest
        near = nearest is not None and nearest.deviations is not None and nearest.deviations < FAR_DEVIATIONS
        tones = ["", "", "review" if near else "", "review" if figures.changed else "", "", ""]
        against = figures.against
        if against is not None and against.right.count < against.right.of:
            tones[5] = "fail" if against.missed.count else "review"
        for labels, texts, tone in zip(self._labels, rows, tones, strict=True):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
            number = labels[0]
            set_style_property(number, "tone", tone)

    def apply_theme(self, theme: Theme) -> None:
        """Take sizes and colours from ``theme``."""
        margin = theme.px(22)
        self._row.setContentsMargins(margin, theme.px(10), margin, theme.px(10))
        self._row.setSpacing(theme.px(14))
        for number, name, bounds in self._labels:
            number.setFont(theme.font(Type.FIGURE, 650))
            name.setFont(theme.font(Type.SMALL, 600))
            bounds.setFont(theme.font(Type.SMALL))
