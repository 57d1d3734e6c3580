"""The QSS of the station, generated from a theme."""

from __future__ import annotations

from string import Template

from inspector.ui.theme import Theme, Type

_QSS = Template(
    """
QMainWindow, QWidget#screen { background: $background; }
QLabel { color: $text; background: transparent; }
QLabel[tone="quiet"] { color: $quiet; }
QLabel[tone="pass"] { color: $pass_; }
QLabel[tone="fail"] { color: $fail; }
QLabel[tone="review"] { color: $review; }
QLabel[tone="fault"] { color: $fault; }

QWidget#header { background: $panel; border-bottom: 1px solid $line; }
QFrame#panel { background: $panel; border: 1px solid $line; border-radius: ${radius}px; }
QFrame#veil { background: $veil; border: 1px solid $line; border-radius: ${radius_small}px; }
QFrame#veil QLabel { color: $text; }

QPushButton {
    color: $text; background: $raised; border: 1px solid $line; border-radius: ${radius_small}px;
    padding: ${pad_v}px ${pad_h}px; min-height: ${touch}px; outline: none;
}
QPushButton:hover { border-color: $quiet; }
QPushButton:focus { border-color: $accent; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $quiet; background: $panel; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $raised; border-color: $line; color: $quiet; }
QPushButton[kind="flat"] {
    background: transparent; border-color: transparent; color: $text;
    min-height: ${touch_small}px; padding: ${pad_v}px ${pad_small}px;
}
QPushButton[kind="flat"]:hover { background: $raised; }
QPushButton[kind="flat"]:focus { border-color: $accent; }
QPushButton[kind="flat"]:checked, QPushButton[kind="flat"]:pressed { background: $line; }
QPushButton[kind="flat"]:disabled { color: $quiet; }
QPushButton[kind="small"] {
    background: transparent; border-color: transparent; color: $quiet; min-height: 0;
    padding: 0 ${pad_v}px;
}
QPushButton[kind="small"]:hover { color: $text; background: $raised; }
QPushButton[kind="small"]:focus { border-color: $accent; color: $text; }
QPushButton::menu-indicator { width: 0; }

QLineEdit#search {
    background: $background; color: $text; border: 1px solid $line; border-radius: ${radius_small}px;
    padding: ${pad_v}px ${pad_h}px; min-height: ${touch}px; selection-background-color: $accent;
}
QLineEdit#search:focus { border-color: $accent; }
QListWidget#tiles { background: transparent; border: none; outline: none; color: $text; }
QListWidget#tiles::item {
    background: $raised; border: 1px solid $line; border-radius: ${radius_small}px; padding: ${pad_v}px;
    color: $text;
}
QListWidget#tiles::item:hover { border-color: $quiet; }
QListWidget#tiles::item:selected { border: 2px solid $accent; background: $raised; color: $text; }
QScrollBar:vertical { background: transparent; width: ${knob}px; margin: 0; }
QScrollBar::handle:vertical {
    background: $line; border-radius: ${pad_v}px; min-height: ${touch}px; margin: 0 ${pad_v}px;
}
QScrollBar:horizontal { background: transparent; height: ${knob}px; margin: 0; }
QScrollBar::handle:horizontal {
    background: $line; border-radius: ${pad_v}px; min-width: ${touch}px; margin: ${pad_v}px 0;
}
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $raised; color: $text; border: 1px solid $line; padding: ${pad_v}px; }
QMenu::item { padding: ${pad_menu}px ${pad_h}px; border-radius: ${radius_small}px; }
QMenu::item:selected { background: $line; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: ${pad_v}px; }

QSlider::groove:horizontal { height: ${groove}px; background: $line; border-radius: ${groove_half}px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: ${groove_half}px; }
QSlider::handle:horizontal {
    width: ${knob}px; height: ${knob}px; margin: -${knob_out}px 0; border-radius: ${knob_half}px; background: $text;
}
QSlider::handle:horizontal:focus { background: $accent; }

QDialog { background: $panel; }
QDialog QLineEdit, QDialog QComboBox, QDialog QAbstractItemView, QDialog QHeaderView::section {
    background: $background; color: $text; border: 1px solid $line; padding: ${pad_v}px;
    selection-background-color: $line; selection-color: $text;
}
QDialog QPushButton { min-height: ${touch_small}px; min-width: ${dialog_button}px; }
QDialog QToolButton { background: $quiet; border: none; border-radius: ${pad_v}px; padding: ${pad_v}px; }
QDialog QHeaderView { border: none; padding: 0; }
QFileDialog, QMessageBox { background: $raised; }
QFileDialog QWidget, QMessageBox QWidget { font-family: "$family"; font-size: ${body}px; }

QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: ${pad_v}px; }
"""
)


def style_sheet(theme: Theme) -> str:
    """QSS for the top window; everything below it inherits.

    Fonts are set on the widgets, not here, but for those of Qt's own dialogs.
    """
    palette = theme.palette
    colours = {name: getattr(palette, name) for name in palette.__slots__}
    knob, groove = theme.px(18), theme.px(6)
    return _QSS.substitute(
        colours,
        family=theme.typeface.family,
        body=theme.size(Type.BODY),
        on_accent=palette.background if palette.background < "#7" else palette.panel,
        radius=theme.px(14),
        radius_small=theme.px(10),
        pad_v=theme.px(4),
        pad_h=theme.px(16),
        pad_small=theme.px(12),
        pad_menu=theme.px(16),
        touch=theme.px(34),
        dialog_button=theme.px(90),
        touch_small=theme.px(30),
        knob=knob,
        knob_half=knob // 2,
        knob_out=(knob - groove) // 2,
        groove=groove,
        groove_half=groove // 2,
    )
