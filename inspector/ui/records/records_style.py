"""QSS of what only the history has: the fields for dates. It adds to that of the wizard."""

from __future__ import annotations

from string import Template

from inspector.ui.theme import Theme

_QSS = Template(
    """
QDateTimeEdit {
    background: $background; color: $text; border: 1px solid $line; border-radius: ${radius_small}px;
    padding: ${pad_v}px ${pad_field}px; min-height: ${touch}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QDateTimeEdit QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }
QDateTimeEdit:focus { border-color: $accent; }
QDateTimeEdit::up-button, QDateTimeEdit::down-button, QDateTimeEdit::drop-down { width: 0; border: none; }
QAbstractScrollArea { background: transparent; }
QScrollBar::handle:vertical:disabled { background: transparent; }
"""
)


def records_style(theme: Theme) -> str:
    """QSS for the history."""
    palette = theme.palette
    return _QSS.substitute(
        {name: getattr(palette, name) for name in palette.__slots__},
        on_accent=palette.background if palette.background < "#7" else palette.panel,
        radius_small=theme.px(10),
        pad_v=theme.px(4),
        pad_field=theme.px(12),
        touch=theme.px(34),
    )
