"""Shares of the municipalities that were split, by the population of their parts on that day."""

from __future__ import annotations

from typing import Any, NamedTuple

from packs.tables import Tables

DAY = "1 January {year}"
AGES = "Statistics Norway, table 07459 and KLASS 131"
SUBAREAS = "Statistics Norway, population by statistical sub-area (delområde), and KLASS 131"


class Part(NamedTuple):
    """A part of a split municipality: where it went, and its own sub-area where there is one."""

    new: str
    name: str
    subarea: str = ""


class Split(NamedTuple):
    """A municipality that was split, with the codes and years in which it was valid."""

    old_name: str
    year: int
    codes: tuple[tuple[str, int | None, int], ...]
    parts: tuple[Part, ...]


SPLITS = (
    Split(
        "Ålesund", 2024, (("1507", 2020, 2024),), (Part("1508", "Ålesund"), Part("1580", "Haram"))
    ),
    Split(
        "Snillfjord",
        2020,
        (("1613", None, 2018), ("5012", 2018, 2020)),
        (
            Part("5055", "Heim", "Snillfjord Sør"),
            Part("5056", "Hitra", "Snillfjord Nord"),
            Part("5059", "Orkland", "Snillfjord Øst"),
        ),
    ),
    Split(
        "Tysfjord - Divtasvuodna",
        2020,
        (("1850", None, 2020),),
        (
            Part("1806", "Narvik", "Tysfjord Nord"),
            Part("1875", "Hábmer - Hamarøy", "Tysfjord Sør"),
        ),
    ),
)

# What Ålesund of 2020 was made of, and where each has stood since it was divided again.
RETURNED = (
    ("1504", "Ålesund", "1508", "Ålesund"),
    ("1523", "Ørskog", "1508", "Ålesund"),
    ("1529", "Skodje", "1508", "Ålesund"),
    ("1534", "Haram", "1580", "Haram"),
    ("1546", "Sandøy", "1508", "Ålesund"),
)


def splits(tables: Tables) -> dict[str, Any]:
    """Return the content of `code_splits.json`."""
    return {
        "format": "smacreg-code-splits",
        "version": 1,
        "country": "NO",
        "source": f"{AGES}; {SUBAREAS}",
        "licence": "CC BY 4.0",
        "changed": "shares computed from the population of the parts on the day of the split; "
        "valid_to is the first day on which the old code is no longer valid; a share of 1 is a "
        "municipality that went whole into one that was divided again later; small adjustments "
        "of borders are not in this file",
        "splits": sorted(
            (
                *(record for split in SPLITS for record in _records(split, tables)),
                *map(_returned, RETURNED),
            ),
            key=lambda record: (record["old"], record["new"]),
        ),
    }


def _records(split: Split, tables: Tables) -> list[dict[str, Any]]:
    day = DAY.format(year=split.year)
    whole = tables.population(split.year)
    of_subareas = tables.subareas(split.year)
    persons = [
        of_subareas[part.new, part.subarea] if part.subarea else whole[part.new]
        for part in split.parts
    ]
    return [
        {
            "old": code,
            "old_name": split.old_name,
            "valid_from": first and f"{first}-01-01",
            "valid_to": f"{last}-01-01",
            "new": part.new,
            "new_name": part.name,
            "share": count / sum(persons),
            "basis": f"population of {part.subarea or part.name} on {day}: {count:.0f} of "
            f"{sum(persons):.0f} persons",
            "source": SUBAREAS if part.subarea else AGES,
        }
        for code, first, last in split.codes
        for part, count in zip(split.parts, persons)
    ]


def _returned(row: tuple[str, str, str, str]) -> dict[str, Any]:
    old, old_name, new, new_name = row
    return {
        "old": old,
        "old_name": old_name,
        "valid_from": None,
        "valid_to": "2020-01-01",
        "new": new,
        "new_name": new_name,
        "share": 1.0,
        "basis": "the whole municipality, in 1507 Ålesund from 2020 to 2023",
        "source": AGES,
    }
