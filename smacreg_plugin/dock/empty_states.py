"""What the dock says where there is nothing to compare yet, and what its button does."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from .comparison import Comparison
from .source import Source

CHOOSE, MAKE, POINT = "choose", "make", "point"


def empty_state(comparison: Comparison, source: Source) -> tuple[str, str, str] | None:
    """Return sentence, button and answer; None where regions are compared."""
    translate = QCoreApplication.translate
    if source.problem:
        return source.problem, translate("Smacreg", "Choose layers …"), CHOOSE
    if comparison.table is None and source.regions is not None:
        sentence = translate(
            "Smacreg",
            "The layer “{layer}” has no long table of statistics in this project: add the "
            "table that “Regional indicators” wrote beside it, or choose another one.",
        ).format(layer=source.regions.name())
        return sentence, translate("Smacreg", "Choose layers …"), CHOOSE
    if comparison.table is None:
        sentence = translate(
            "Smacreg",
            "Here regions are compared, as soon as the project has a map of regions with "
            "indicators. The tool “Regional indicators” makes one.",
        )
        return sentence, translate("Smacreg", "Open Regional indicators"), MAKE
    if not len(comparison.pins):
        sentence = translate(
            "Smacreg",
            "Which regions do you want to compare? Search for a name above, or press "
            "“Point” and click regions on the map.",
        )
        return sentence, translate("Smacreg", "Point at the map"), POINT
    return None
