"""Norwegian commuting on the municipalities of 2020, beside the official regions.

Read from the reference data; used by tests and by the tables in ``docs``.
"""

from __future__ import annotations

import csv
from functools import cache, cached_property
from pathlib import Path

import numpy as np

from smacreg.smacreg_plugin.engine.code_changes import CodeChanges
from smacreg.smacreg_plugin.engine.delineation.centres.candidates import Centres
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition
from smacreg.smacreg_plugin.engine.recoding import recode

WORKING_AGE = ("20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60-64")
# Of those aged 65-69, the years 65 and 66.
FLAT = 0.4


class Norway:
    """Everything by the codes of 2020.

    Parameters
    ----------
    reference : Path
        Folder of the reference data.
    """

    def __init__(self, reference: Path):
        self.folder = reference / "data" / "norway"

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return the rows of a file."""
        with (self.folder / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    @cached_property
    def workbook(self) -> dict[str, dict[str, str]]:
        """The official workbook, by municipality."""
        return {row["code"]: row for row in self.rows("regions_2020.csv")}

    @cached_property
    def units(self) -> Units:
        """The 356 municipalities of 2020."""
        return Units.from_table(list(self.workbook))

    @cached_property
    def names(self) -> list[str]:
        """Name of each municipality."""
        return [self.workbook[code]["name"] for code in self.units.codes]

    @cached_property
    def official(self) -> Partition:
        """The 159 BA-regions."""
        codes = list(self.units.codes)
        return Partition.from_labels(codes, [self.workbook[code]["ba_no"] for code in codes])

    @cached_property
    def changes(self) -> list[dict[str, str]]:
        """The code table."""
        return self.rows("municipality_codes_to_2024.csv")

    def code_changes(self, year: int) -> CodeChanges:
        """Return the changes from the codes of a year to those of 2020."""
        valid = [
            row for row in self.changes if int(row["first_year"]) <= year <= int(row["last_year"])
        ]
        # Where the table names several codes of 2020, that of 2024 tells which row is which.
        split = ["|" in row["code_2020"] for row in valid]
        return CodeChanges.from_table(
            self.units,
            [row["old_code"] for row in valid],
            [row["code_2024"] if s else row["code_2020"] for row, s in zip(valid, split)],
            [float(row["share"]) if s else 1.0 for row, s in zip(valid, split)],
        )

    @cache  # noqa: B019
    def commuting(self, year: int) -> tuple[list[str], list[str], list[str]]:
        """Return origins, destinations and persons of a year, in the codes of that year."""
        rows = [row for row in self._commuting if row["year"] == str(year)]
        return tuple([row[name] for row in rows] for name in ("home", "work", "persons"))

    @cached_property
    def _commuting(self) -> list[dict[str, str]]:
        return self.rows("commuting_2017_2022.csv")

    @cache  # noqa: B019
    def matrix(self, year: int) -> FlowMatrix:
        """Return the commuting of a year on the municipalities of 2020."""
        flows = self.commuting(year)
        if year < 2020:
            flows = recode(*flows, self.code_changes(year))[:3]
        return FlowMatrix.from_table(*flows, self.units)

    @cache  # noqa: B019
    def residents(self, year: int, *, cohort: bool = False) -> np.ndarray:
        """Return residents aged 20-66 on 1 January.

        The ages 65 and 66 are two fifths of those aged 65-69, or by the years
        of birth as they stand in the population of 2024.
        """
        ages = {
            row["code"]: row
            for row in self.rows("population_age_2006_2026_b2024.csv")
            if row["year"] == str(year)
        }
        part = self._cohorts(year) if cohort else {}
        working = {
            code: sum(float(row[age]) for age in WORKING_AGE)
            + part.get(code, FLAT) * float(row["65-69"])
            for code, row in ages.items()
        }
        of_2024: dict[str, list[str]] = {}
        for row in self.changes:
            if int(row["first_year"]) <= 2020 <= int(row["last_year"]):
                of_2024.setdefault(row["old_code"], []).append(row["code_2024"])
        return np.array(
            [sum(working[new] for new in of_2024.get(code, [code])) for code in self.units.codes]
        )

    def _cohorts(self, year: int) -> dict[str, float]:
        """Return the share of the two youngest years among the five that were 65-69."""
        by_age: dict[str, dict[int, float]] = {}
        path = self.folder / "raw" / "SSB_07459_Personer2024_statbank_export.csv"
        with path.open(encoding="iso-8859-1", newline="") as file:
            for row in csv.reader(file, delimiter=";"):
                if len(row) == 3 and row[0].startswith("K-") and row[1].split()[0].isdigit():
                    ages = by_age.setdefault(row[0][2:6], {})
                    ages[int(row[1].split()[0])] = float(row[2])
        first = 65 + 2024 - year
        return {
            code: (ages[first] + ages[first + 1]) / sum(ages[first + k] for k in range(5))
            for code, ages in by_age.items()
            # Codes that are no longer in use stand there with zeros.
            if sum(ages[first + k] for k in range(5))
        }

    def centres(self, matrix: FlowMatrix) -> Centres:
        """Return the 78 municipalities that the workbook calls centres, in 73 centres."""
        rows = [row for row in self.workbook.values() if "enterkommune" in row["ba_rule"]]
        return Centres.from_table(
            matrix, [row["code"] for row in rows], [row["ba_no"] for row in rows]
        )
