"""Small long tables of regions for tests, and what they measure."""

from __future__ import annotations

from typing import Any

from smacreg.smacreg_plugin.engine.comparing.measures import Measure
from smacreg.smacreg_plugin.engine.comparing.region_table import RegionTable, read_region_table

ROLES = ("unit", "level", "part", "indicator", "period", "variant", "value", "numerator",
         "denominator", "status", "source")  # fmt: skip
SHARE = Measure("SHARE", "Share", unit="%", direction=1, factor=100.0, counts=True)


def row(unit: Any, value: Any, period: Any = "2024", indicator: Any = "SHARE", **more: Any):
    """Return a row of a whole region, by role."""
    return {
        "unit": unit, "level": "region", "part": "region", "indicator": indicator,
        "period": period, "variant": None, "value": value, "numerator": None,
        "denominator": None, "status": None, "source": None, **more,
    }  # fmt: skip


def share(unit: Any, numerator: float, denominator: float, period: Any = "2024", **more: Any):
    """Return a row whose value is a percentage."""
    numbers = {"numerator": numerator, "denominator": denominator}
    return row(unit, 100.0 * numerator / denominator, period, **{**numbers, **more})


def nation(made: dict[str, Any], code: str = "NO") -> dict[str, Any]:
    """Return a row as one of the nation."""
    return {**made, "unit": code, "level": "nation", "part": None}


def columns(rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    return {role: [one[role] for one in rows] for role in ROLES}


def table(*rows: dict[str, Any]) -> RegionTable:
    found, messages = read_region_table(columns(list(rows)), {})
    assert not messages
    return found
