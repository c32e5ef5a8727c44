"""Fields of statistics: the long table, and what region layers say about their values."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..compat import INTEGER, REAL, TEXT

# The long table of statistics, in this order.
LONG = (
    "unit", "level", "part", "indicator", "period", "variant", "value", "numerator",
    "denominator", "status", "source",
)  # fmt: skip

KINDS = {
    "level": TEXT,
    "part": TEXT,
    "indicator": TEXT,
    "period": TEXT,
    "first_period": TEXT,
    "last_period": TEXT,
    "numerator": REAL,
    "denominator": REAL,
    "source": TEXT,
    "coverage": REAL,
    "approx": INTEGER,
    "imputed": INTEGER,
}


def aliases() -> dict[str, str]:
    """Return the name of each field in the user's language."""
    translate = QCoreApplication.translate
    return {
        "level": translate("Smacreg", "Level (unit, region or nation)"),
        "part": translate("Smacreg", "Part (whole region, centre or hinterland)"),
        "indicator": translate("Smacreg", "Indicator"),
        "period": translate("Smacreg", "Period"),
        "first_period": translate("Smacreg", "First period"),
        "last_period": translate("Smacreg", "Last period"),
        "numerator": translate("Smacreg", "Numerator"),
        "denominator": translate("Smacreg", "Denominator"),
        "source": translate("Smacreg", "Source"),
        "coverage": translate("Smacreg", "Share of the region that has values"),
        "approx": translate("Smacreg", "Weighted mean of rates (1 = yes)"),
        "imputed": translate("Smacreg", "Rests on an estimated value (1 = yes)"),
    }


def long_aliases() -> dict[str, str]:
    """Return the names that fields of other tables have another meaning for."""
    translate = QCoreApplication.translate
    return {
        "unit": translate("Smacreg", "Code of the area"),
        "variant": translate("Smacreg", "Variant (of a projection or scenario)"),
        "status": translate("Smacreg", "Status of the value"),
    }
