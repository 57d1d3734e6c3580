"""The reasons that are at hand when a verdict is confirmed or overruled."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.records.part_record import Disposition

translate = QCoreApplication.translate


def preset_reasons(disposition: Disposition) -> list[str]:
    """At most five, a digit each, in the language of the screen."""
    if disposition is Disposition.CONFIRMED:
        return [
            translate("Reasons", "Scratch or crack"),
            translate("Reasons", "Dent or deformation"),
            translate("Reasons", "Stain or foreign matter"),
            translate("Reasons", "Something missing"),
        ]
    return [
        translate("Reasons", "Reflection or light"),
        translate("Reasons", "Dust, wiped off"),
        translate("Reasons", "Permitted mark"),
        translate("Reasons", "Lay in a wrong place"),
    ]
