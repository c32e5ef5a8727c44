"""A country of a few units through two reforms, for tests of old codes.

2020: 11 and 12 become 20; 13 becomes 23; 14 is split into 24 and 25; 15 stays.
2024: 20 is divided into 31 (what was 11) and 32 (what was 12).
"""

from __future__ import annotations

import math

from smacreg.smacreg_plugin.engine.harmonising.change_sources import ChangeSource
from smacreg.smacreg_plugin.engine.harmonising.change_steps import Change
from smacreg.smacreg_plugin.engine.harmonising.old_table import OldTable

NAN = math.nan
CHANGES = (
    Change("11", "20", until=2020.0),
    Change("12", "20", until=2020.0),
    Change("13", "23", until=2020.0),
    Change("14", "24", 0.25, until=2020.0, basis="census"),
    Change("14", "25", 0.75, until=2020.0, basis="census"),
    Change("20", "31", 0.6, since=2020.0, until=2024.0, basis="register"),
    Change("20", "32", 0.4, since=2020.0, until=2024.0, basis="register"),
)
# What was merged in 2020 stands again since 2024.
STRAIGHT = (Change("11", "31", 1.0, until=2020.0), Change("12", "32", 1.0, until=2020.0))
NAMES = {"11": "Aby", "12": "Bby", "13": "Cby", "14": "Dby", "15": "Eby", "20": "Fby",
         "23": "Cby", "24": "Gby", "25": "Hby", "31": "Aby", "32": "Bby"}  # fmt: skip


def source(changes=CHANGES, complete: bool = False) -> ChangeSource:
    """Return the changes with names."""
    old = {change.old: NAMES.get(change.old, "") for change in changes}
    return ChangeSource(tuple(changes), old, dict(NAMES), complete)


def table(rows, **more) -> OldTable:
    """Return a table of rows of year, unit and persons."""
    years, units, persons = zip(*rows)
    return OldTable(
        list(units),
        {"persons": list(persons)},
        periods=list(years),
        order=("year", "unit", "persons"),
        period_field="year",
        **more,
    )


def flows(rows) -> OldTable:
    """Return a table of rows of year, residence, workplace and persons."""
    years, homes, works, persons = zip(*rows)
    return OldTable(
        list(homes),
        {"persons": list(persons)},
        list(works),
        list(years),
        order=("year", "home", "work", "persons"),
        unit_field="home",
        destination_field="work",
        period_field="year",
    )


def answers(found, *fields):
    """Return the rows of a result as tuples of some fields and the status."""
    fields = fields or ("year", "unit", "persons")
    return list(zip(*(found.columns[name] for name in fields), found.status))
