"""Fields of tables about indicators: what became of each, and where numbers come from."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..compat import INTEGER, TEXT

KINDS = {
    "theme": TEXT,
    "outcome": TEXT,
    "partial_values": INTEGER,
    "missing_values": INTEGER,
    "estimated_values": INTEGER,
    "small_values": INTEGER,
    "is_centre": INTEGER,
    "table": TEXT,
    "date": TEXT,
    "licence": TEXT,
    "query": TEXT,
}


def aliases() -> dict[str, str]:
    """Return the name of each field in the user's language."""
    translate = QCoreApplication.translate
    return {
        "theme": translate("Smacreg", "Theme"),
        "outcome": translate("Smacreg", "Outcome (computed, unavailable or refused)"),
        "partial_values": translate("Smacreg", "Values of regions that lack some units"),
        "missing_values": translate("Smacreg", "Missing values of regions"),
        "estimated_values": translate("Smacreg", "Values of regions that rest on estimates"),
        "small_values": translate("Smacreg", "Values of regions that rest on few persons"),
        "is_centre": translate("Smacreg", "Centre of its region (1 = yes)"),
        "table": translate("Smacreg", "Table"),
        "date": translate("Smacreg", "Date"),
        "licence": translate("Smacreg", "Licence"),
        "query": translate("Smacreg", "Query or file"),
    }
