"""QSS of what only the wizard has: fields, check boxes and lists. It adds to the station's."""

from __future__ import annotations

from string import Template

from inspector.ui.theme import Theme

_QSS = Template(
    """
QLineEdit, QPlainTextEdit {
    background: $background; color: $text; border: 1px solid $line; border-radius: ${radius_small}px;
    padding: ${pad_v}px ${pad_field}px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit { min-height: ${touch}px; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QLineEdit[wrong="true"] { border-color: $fault; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $quiet; }

QCheckBox { color: $text; spacing: ${gap}px; min-height: ${touch}px; }
QCheckBox:disabled { color: $quiet; }
QCheckBox::indicator {
    width: ${box}px; height: ${box}px; border: ${edge}px solid $quiet; border-radius: ${pad_v}px;
    background: $background;
}
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox:focus { color: $accent; }

QPushButton[kind="choice"] { text-align: left; }
QPushButton[kind="choice"]:checked { border: ${edge}px solid $accent; background: $raised; color: $text; }
QPushButton[kind="tool"] { background: $raised; border-color: transparent; min-height: ${touch}px; }
QPushButton[kind="tool"]:hover { border-color: $quiet; }
QPushButton[kind="tool"]:checked { background: $line; border: ${edge}px solid $accent; }
QPushButton[kind="tool"]:disabled { background: transparent; color: $quiet; border-color: transparent; }
QPushButton[kind="tool"]:focus { border-color: $accent; }

QPushButton[kind="segment"] { background: $raised; border-color: transparent; min-height: ${touch}px; }
QPushButton[kind="segment"]:hover { border-color: $quiet; }
QPushButton[kind="segment"]:checked { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="segment"]:disabled { background: transparent; color: $quiet; border-color: transparent; }
QPushButton[kind="segment"]:focus { border-color: $text; }

QListView { background: transparent; border: none; outline: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QFrame#rule { background: $line; border: none; max-height: 1px; }
QFrame#drop { background: $panel; border: ${edge}px dashed $line; border-radius: ${radius}px; }
QFrame#drop[dropping="true"] { border-color: $accent; background: $raised; }
"""
)


def teach_style(theme: Theme, tick: str) -> str:
    """QSS for the wizard; ``tick`` is the file of the tick in a checked box."""
    palette = theme.palette
    return _QSS.substitute(
        {name: getattr(palette, name) for name in palette.__slots__},
        on_accent=palette.background if palette.background < "#7" else palette.panel,
        tick=tick,
        radius=theme.px(14),
        radius_small=theme.px(10),
        pad_v=theme.px(4),
        pad_field=theme.px(12),
        gap=theme.px(10),
        touch=theme.px(34),
        box=theme.px(20),
        edge=max(1, theme.px(1.5)),
    )
