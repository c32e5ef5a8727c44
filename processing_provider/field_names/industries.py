"""Fields of industries."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..compat import TEXT

KINDS = {
    "industry": TEXT,
    "industry_name": TEXT,
}


def aliases() -> dict[str, str]:
    """Return the name of each field in the user's language."""
    translate = QCoreApplication.translate
    return {
        "industry": translate("Smacreg", "Industry"),
        "industry_name": translate("Smacreg", "Industry, name"),
    }
