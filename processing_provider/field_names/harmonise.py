"""Fields of harmonised tables: what became of old codes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..compat import INTEGER, REAL, TEXT

KINDS = {
    "finding": TEXT,
    "old_code": TEXT,
    "old_name": TEXT,
    "new_code": TEXT,
    "new_name": TEXT,
    "share": REAL,
    "basis": TEXT,
    "member_codes": TEXT,
    "table_codes": TEXT,
    "table_rows": INTEGER,
    "estimated_rows": INTEGER,
    "refused_rows": INTEGER,
}


def aliases() -> dict[str, str]:
    """Return the name of each field in the user's language."""
    translate = QCoreApplication.translate
    return {
        "finding": translate("Smacreg", "Kind of finding"),
        "old_code": translate("Smacreg", "Old code"),
        "old_name": translate("Smacreg", "Old name"),
        "new_code": translate("Smacreg", "New code"),
        "new_name": translate("Smacreg", "New name"),
        "share": translate("Smacreg", "Share"),
        "basis": translate("Smacreg", "What it rests on"),
        "member_codes": translate("Smacreg", "Codes of the members"),
        "table_codes": translate("Smacreg", "Codes of the table that lead to it"),
        "table_rows": translate("Smacreg", "Rows of the harmonised table"),
        "estimated_rows": translate("Smacreg", "Rows that are estimates"),
        "refused_rows": translate("Smacreg", "Rows with a number that is refused"),
    }
