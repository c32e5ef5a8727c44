"""Fields of shift-share analyses."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..compat import REAL, TEXT

KINDS = {
    "reference": TEXT,
    "jobs_start": REAL,
    "jobs_end": REAL,
    "jobs_change": REAL,
    "national": REAL,
    "industry_mix": REAL,
    "local": REAL,
    "competitive": REAL,
    "allocation": REAL,
    "change_percent": REAL,
    "national_percent": REAL,
    "industry_mix_percent": REAL,
    "local_percent": REAL,
    "competitive_percent": REAL,
    "allocation_percent": REAL,
    "growth_percent": REAL,
    "reference_growth_percent": REAL,
}


def aliases() -> dict[str, str]:
    """Return the name of each field in the user's language."""
    translate = QCoreApplication.translate
    return {
        "reference": translate("Smacreg", "Compared with"),
        "jobs_start": translate("Smacreg", "Jobs at the start"),
        "jobs_end": translate("Smacreg", "Jobs at the end"),
        "jobs_change": translate("Smacreg", "Change in jobs"),
        "national": translate("Smacreg", "National part, jobs"),
        "industry_mix": translate("Smacreg", "Industry part, jobs"),
        "local": translate("Smacreg", "Local part, jobs"),
        "competitive": translate("Smacreg", "Local part: competitive, jobs"),
        "allocation": translate("Smacreg", "Local part: allocation, jobs"),
        "change_percent": translate("Smacreg", "Change, % of the jobs at the start"),
        "national_percent": translate("Smacreg", "National part, % of the jobs at the start"),
        "industry_mix_percent": translate("Smacreg", "Industry part, % of the jobs at the start"),
        "local_percent": translate("Smacreg", "Local part, % of the jobs at the start"),
        "competitive_percent": translate(
            "Smacreg", "Local part: competitive, % of the jobs at the start"
        ),
        "allocation_percent": translate(
            "Smacreg", "Local part: allocation, % of the jobs at the start"
        ),
        "growth_percent": translate("Smacreg", "Growth of the industry here, %"),
        "reference_growth_percent": translate(
            "Smacreg", "Growth of the industry in what it is compared with, %"
        ),
    }
