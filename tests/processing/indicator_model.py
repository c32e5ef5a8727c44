"""What the model of indicators is given from the demonstration country."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer


def inputs(country: Path, division: Any) -> dict[str, Any]:
    """Return the parameters for a division by the fields of a delineation, without outputs."""
    data = f"{country}|layername="
    fields = QgsVectorLayer(f"{data}population_age", "", "ogr").fields().names()
    ages = [name for name in fields if name[0].isdigit()]
    return {
        "UNITS": f"{data}municipality_land", "UNIT_FIELD": "code", "NAME_FIELD": "name",
        "DIVISION": division, "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "region", "REGION_NAME_FIELD": "region_name",
        "POPULATION": f"{data}population_age", "POPULATION_UNIT_FIELD": "code",
        "POPULATION_VALUE_FIELDS": ";".join(ages), "POPULATION_YEAR_FIELD": "year",
        "JOBS": f"{data}jobs", "JOBS_UNIT_FIELD": "code",
        "JOBS_VALUE_FIELDS": "jobs;employed", "JOBS_YEAR_FIELD": "year",
        "CODE_CHANGES": f"{data}code_changes", "OLD_CODE_FIELD": "old_code",
        "NEW_CODE_FIELD": "new_code", "SHARE_FIELD": "share",
        "FLOWS": f"{data}commuting", "ORIGIN_FIELD": "home", "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons", "FLOW_YEAR_FIELD": "year", "FLOW_YEAR": "2024",
    }  # fmt: skip
