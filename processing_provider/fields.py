"""The output fields: fixed names, the same in every algorithm, with aliases to read."""

from __future__ import annotations

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QCoreApplication

from .compat import INTEGER, REAL, TEXT

_KINDS = {
    "unit": TEXT,
    "name": TEXT,
    "region": TEXT,
    "region_name": TEXT,
    "centre": TEXT,
    "centre_x": REAL,
    "centre_y": REAL,
    "tint": INTEGER,
    "units": INTEGER,
    "residents": REAL,
    "jobs": REAL,
    "internal": REAL,
    "external_out": REAL,
    "external_in": REAL,
    "sc_supply": REAL,
    "sc_demand": REAL,
    "self_containment": REAL,
    "validity": REAL,
    "net_commuting": REAL,
    "step": INTEGER,
    "action": TEXT,
    "event": TEXT,
    "why": TEXT,
    "from_region": TEXT,
    "to_region": TEXT,
    "from_validity": REAL,
    "to_validity_before": REAL,
    "to_validity_after": REAL,
}


def fields(*names: str) -> QgsFields:
    """Return the fields of these names in this order."""
    result = QgsFields()
    for name in names:
        result.append(QgsField(name, _KINDS[name]))
    return result


def aliases() -> dict[str, str]:
    """Return the name of each field in the user's language."""
    translate = QCoreApplication.translate
    return {
        "unit": translate("Smacreg", "Unit"),
        "name": translate("Smacreg", "Name"),
        "region": translate("Smacreg", "Region"),
        "region_name": translate("Smacreg", "Name of the region"),
        "centre": translate("Smacreg", "Centre"),
        "centre_x": translate("Smacreg", "Centre, x"),
        "centre_y": translate("Smacreg", "Centre, y"),
        "tint": translate("Smacreg", "Tint on the map"),
        "units": translate("Smacreg", "Number of units"),
        "residents": translate("Smacreg", "Employed residents"),
        "jobs": translate("Smacreg", "Jobs"),
        "internal": translate("Smacreg", "Live and work here"),
        "net_commuting": translate("Smacreg", "Jobs minus employed residents"),
        "external_out": translate("Smacreg", "Commuters to places outside the units"),
        "external_in": translate("Smacreg", "Commuters from places outside the units"),
        "sc_supply": translate("Smacreg", "Share of residents who work here"),
        "sc_demand": translate("Smacreg", "Share of jobs held by residents"),
        "self_containment": translate("Smacreg", "Self-containment (the smaller share)"),
        "validity": translate("Smacreg", "Validity (1 or more fulfils the criteria)"),
        "step": translate("Smacreg", "Step"),
        "action": translate("Smacreg", "What happened"),
        "event": translate("Smacreg", "Kind of event"),
        "why": translate("Smacreg", "Why"),
        "from_region": translate("Smacreg", "From region"),
        "to_region": translate("Smacreg", "To region"),
        "from_validity": translate("Smacreg", "Validity of the region left"),
        "to_validity_before": translate("Smacreg", "Validity of the region joined, before"),
        "to_validity_after": translate("Smacreg", "Validity of the region joined, after"),
    }
