"""Real flow matrices, read once."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

FLOWS = {
    "brindisi": "data/brindisi/brindisi_flows.csv",
    "sardinia": "data/sardinia/sardinia_flows.csv",
    "sardinia_grid": "data/sardinia/sardinia_grid1km_flows.csv",
    "belgium": "data/belgium/belgium_commuting_2011.csv",
    "no2022": "reference/lma/no2022_flows.csv",
    "norway": "data/norway/commuting_2017_2022.csv",
    "england_wales": "data/england_wales/ew_commuting_2011.csv",
    "switzerland": "data/switzerland/switzerland_commuting_2020.csv",
    "usa": "data/usa/usa_commuting_2016_2020.csv",
    "netherlands": "data/europe/netherlands_commuting_2016.csv",
}
# Destinations that are not places: abroad, unknown, "other municipalities".
PSEUDO = {"00301", "00303", "XXXXXX"}


@pytest.fixture(scope="session")
def flow_table(reference, read_csv):
    """Return a function: name and year -> origins, destinations, persons as lists of text."""

    @cache
    def table(name: str, year: str | None = None) -> tuple[list[str], list[str], list[str]]:
        columns = read_csv(reference / FLOWS[name])
        years = columns.pop("year", None)
        origins, destinations, persons = columns.values()
        keep = [
            row
            for row, pair in enumerate(zip(origins, destinations))
            if (year is None or years[row] == year)
            and not any(code in PSEUDO or code.endswith("7777") for code in pair)
        ]
        return tuple([column[row] for row in keep] for column in (origins, destinations, persons))

    return table


@pytest.fixture(scope="session")
def flow_matrix(flow_table):
    """Return a function: name and year -> flow matrix of all units in the table."""

    @cache
    def matrix(name: str, year: str | None = None) -> FlowMatrix:
        origins, destinations, persons = flow_table(name, year)
        units = Units.from_table(sorted(set(origins) | set(destinations)))
        return FlowMatrix.from_table(origins, destinations, persons, units)

    return matrix


@pytest.fixture(scope="session")
def norway(reference):
    """Return Norwegian commuting on the municipalities of 2020."""
    from norway import Norway

    return Norway(reference)
