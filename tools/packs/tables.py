"""The published tables that the country pack is derived from."""

from __future__ import annotations

import csv
import sqlite3
from collections import defaultdict
from functools import cached_property
from pathlib import Path


class Tables:
    """Tables of municipalities, read once.

    Parameters
    ----------
    folder : Path
        Folder of the tables.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return the rows of a file."""
        with (self.folder / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def layer(self, year: int) -> dict[str, tuple[str, str, str]]:
        """Return name, county and name of the county of each municipality of a year."""
        with sqlite3.connect(
            f"file:{self.folder / 'norway_areas.gpkg'}?immutable=1", uri=True
        ) as db:
            rows = db.execute(
                f"SELECT code, name, county, county_name FROM municipality_{year:d}"  # noqa: S608
            ).fetchall()
        return {code: (name, county, county_name) for code, name, county, county_name in rows}

    @cached_property
    def names(self) -> dict[int, dict[str, str]]:
        """Names by year and the codes of the time."""
        names: dict[int, dict[str, str]] = defaultdict(dict)
        for row in self.rows("municipality_population_econregion_2002_2025_codes_of_the_time.csv"):
            names[int(row["year"])][row["code"]] = row["name"]
        return dict(names)

    @cached_property
    def changes(self) -> list[dict[str, str]]:
        """Old codes with the years in which they were valid."""
        return self.rows("municipality_codes_to_2024.csv")

    def valid(self, year: int) -> set[str]:
        """Return the codes that the table of changes calls valid in a year."""
        return {
            row["old_code"]
            for row in self.changes
            if int(row["first_year"]) <= year <= int(row["last_year"])
        }

    def population(self, year: int) -> dict[str, float]:
        """Return the population on 1 January by the codes of 2024, estimates left out."""
        return {
            row["code"]: float(row["persons"])
            for row in self.rows("population_total_1986_2026_b2024.csv")
            if row["year"] == str(year) and not row["note"]
        }

    def subareas(self, year: int) -> dict[tuple[str, str], float]:
        """Return the population of each statistical sub-area by municipality and name."""
        return {
            (row["municipality"], row["name"]): float(row["persons"])
            for row in self.rows("subarea_population_2002_2025.csv")
            if row["year"] == str(year)
        }
