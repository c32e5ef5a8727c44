"""Take pictures of the running desktop with the plugin: what `make screenshots` runs.

A real QGIS under Xvfb, once a language: every algorithm's result on the map with the toolbox,
from afar and near, and its dialog with the help. Norway where the reference data are, otherwise
the demonstration country. Nothing is compared: the pictures in build/screenshots are for the
eye. `screenshots.py nb centreregions` takes those of one language and one algorithm.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import desktop

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = Path(os.environ.get("SMACREG_REFERENCE", ROOT.parent / "shared"))

COLUMNS = {
    "UNIT_FIELD": "code",
    "NAME_FIELD": "name",
    "ORIGIN_FIELD": "home",
    "DESTINATION_FIELD": "work",
    "VALUE_FIELD": "persons",
    "YEAR_FIELD": "year",
}
# Around Vestnes, in the reference system of the Norwegian areas; elsewhere the middle is near.
NEAR = (20_000, 6_840_000, 260_000, 6_990_000)
# Two divisions that stand in the attributes of the Norwegian municipalities.
FIRST, SECOND = "ba_no", "econ_region"


def runs() -> dict[str, dict[str, object]]:
    """Return the parameters of the runs that are shown, by algorithm."""
    norway = REFERENCE / "data" / "norway"
    country = ROOT / "build" / "demo" / "country.gpkg"
    if norway.is_dir():
        areas = f"{norway / 'norway_areas.gpkg'}|layername=municipality_2020"
        flows = str(norway / "commuting_2017_2022.csv")
        common = {"UNITS": areas, "FLOWS": flows, **COLUMNS, "YEAR": "2022"}
        sea = {"NEIGHBOUR_LAYER": f"{areas}_with_sea", "NEIGHBOUR_FIELD": "code"}
        cooperation, indicators = _cooperation(norway), _indicators(norway)
        industries, harmonised = _industries(norway), _common_units(norway)
        divisions = {
            f"{place}{name}": value
            for place, region in (("FIRST", FIRST), ("SECOND", SECOND))
            for name, value in (("", areas), ("_UNIT_FIELD", "code"), ("_REGION_FIELD", region))
        }
    elif country.is_file():
        land = f"{country}|layername=municipality_land"
        flows = f"{country}|layername=commuting"
        common = {"UNITS": land, "FLOWS": flows, **COLUMNS, "YEAR": "2024"}
        sea = {"NEIGHBOUR_LAYER": f"{country}|layername=municipality_with_sea"}
        divisions, cooperation, indicators, harmonised = {}, {}, {}, {}
        industries = {
            "UNITS": land,
            "INDUSTRY_TABLE": f"{country}|layername=jobs_industry",
        }
    else:
        sys.exit("There is no reference data and no demonstration country: run `make demo` first.")
    drawn = {
        name: {**common, **sea}
        for name in ("selfcontainment", "centreregions", "hierarchicalregions", "networkregions")
    }
    return {
        **drawn,
        **({"comparedivisions": {**common, **divisions}} if divisions else {}),
        "divisionstability": common,
        "desirelines": common,
        **({"cooperationfit": cooperation} if cooperation else {}),
        **({"harmonisecodes": harmonised} if harmonised else {}),
        **({"regionalindicators": indicators} if indicators else {}),
        "industrystructure": industries,
        "shiftshare": industries,
        "demodata": {"OUTPUT": "TEMPORARY_OUTPUT"},
    }


def _indicators(norway: Path) -> dict[str, object]:
    """Return the parameters of population by age on labour markets."""
    return {
        "STATISTICS": [str(norway / "population_age_2006_2026_b2024.csv")],
        "UNITS": f"{norway / 'norway_areas.gpkg'}|layername=municipality_2024",
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "DIVISION": str(norway / "regions_2024.csv"),
        "DIVISION_UNIT_FIELD": "code",
        "REGION_FIELD": "ba_no",
        "REGION_NAME_FIELD": "ba_name",
    }


def _common_units(norway: Path) -> dict[str, object]:
    """Return the parameters of the units that the municipalities of six years share."""
    return {
        "TABLE": str(norway / "employment_2017_2022.csv"),
        "UNIT_FIELD": "code",
        "VALUE_FIELDS": ["pop_15_74", "jobs", "employed_residents"],
        "PERIOD_FIELD": "year",
        "CODE_CHANGES": str(norway / "municipality_codes_to_2024.csv"),
        "OLD_CODE_FIELD": "old_code",
        "NEW_CODE_FIELD": "code_2024",
        "UNITS": f"{norway / 'norway_areas.gpkg'}|layername=municipality_2024",
        "UNITS_CODE_FIELD": "code",
        "UNITS_NAME_FIELD": "name",
        "METHOD": 1,
        # No output by default, since only this answer has it.
        "COMMON_UNITS": "TEMPORARY_OUTPUT",
    }


def _cooperation(norway: Path) -> dict[str, object]:
    """Return the parameters of child welfare against labour markets."""
    areas = f"{norway / 'norway_areas.gpkg'}|layername=municipality_2024"
    return {
        "UNITS": areas,
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "POPULATION_FIELD": "population",
        "DIVISION": str(norway / "regions_2024.csv"),
        "DIVISION_UNIT_FIELD": "code",
        "REGION_FIELD": "ba_no",
        "REGION_NAME_FIELD": "ba_name",
        "COOPERATIONS": str(norway / "intermunicipal_child_welfare_2023.csv"),
        "COOPERATION_FIELD": "cooperation",
        "MEMBER_FIELD": "code_2024",
        "NEIGHBOUR_LAYER": f"{areas}_with_sea",
    }


def _industries(norway: Path) -> dict[str, object]:
    """Return the parameters of the jobs of one county by industry."""
    areas = norway / "norway_areas.gpkg"
    return {
        "UNITS": f"{areas}|layername=municipality_2024|subset=code LIKE '40%'",
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "INDUSTRY_TABLE": str(norway / "telemark" / "jobs_by_industry_13470_2016_2025.csv"),
        "INDUSTRY_FIELD": "industry_sn2007",
    }


def take(language: str, chosen: list[str], folder: Path, pictures: Path) -> list[Path]:
    """Run the desktop in one language and return its pictures."""
    task = {
        "pictures": str(pictures),
        "language": language,
        "near": NEAR if (REFERENCE / "data" / "norway").is_dir() else None,
        "runs": {name: run for name, run in runs().items() if not chosen or name in chosen},
    }
    said = desktop.run("desktop_script.py", task, folder, language)
    taken = sorted(pictures.glob(f"*_{language}.png"))
    if not taken:
        sys.exit(f"No picture in {language}: {said[-2000:]}")
    return taken


def main() -> None:
    """Take all pictures."""
    pictures = ROOT / "build" / "screenshots"
    pictures.mkdir(parents=True, exist_ok=True)
    languages = [word for word in sys.argv[1:] if word in desktop.LANGUAGES]
    chosen = [word for word in sys.argv[1:] if word not in desktop.LANGUAGES]
    for language in languages or desktop.LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            for picture in take(language, chosen, Path(folder), pictures):
                print(os.path.relpath(picture))


if __name__ == "__main__":
    main()
