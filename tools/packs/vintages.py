"""Which municipalities there were when."""

from __future__ import annotations

import re
import sys
from typing import Any

from packs.tables import Tables

# First years of the structures; the last one is still valid.
STARTS = (2002, 2005, 2006, 2008, 2012, 2013, 2017, 2018, 2019, 2020, 2024)
# Years of which the maps hold the names and counties, and the years that take the counties.
LAYERS = (2017, 2019, 2020, 2024)
# The population of these years is known to lack municipalities.
INCOMPLETE = (2003,)


def vintages(tables: Tables) -> dict[str, Any]:
    """Return the content of `code_vintages.json`."""
    layers = {year: tables.layer(year) for year in LAYERS}
    county_of = {
        year: {county: name for _, county, name in layer.values()} for year, layer in layers.items()
    }
    units: dict[tuple[str, str, str], list[str]] = {}
    counties: dict[tuple[str, str], list[str]] = {}
    records = []
    for start, end in zip(STARTS, (*STARTS[1:], None)):
        codes = sorted(_codes(tables, layers, start, end))
        known = county_of[next(year for year in LAYERS if year >= start)]
        for code in codes:
            name = layers[start][code][0] if start in layers else tables.names[start][code]
            units.setdefault((code, _bare(name), code[:2]), []).append(str(start))
        for county in sorted({code[:2] for code in codes}):
            counties.setdefault((county, known[county]), []).append(str(start))
        records.append(
            {
                "id": str(start),
                "valid_from": f"{start}-01-01",
                "valid_to": end and f"{end}-01-01",
                "units": len(codes),
            }
        )
    return {
        "format": "smacreg-code-vintages",
        "version": 1,
        "country": "NO",
        "source": "Statistics Norway, KLASS 131 (municipalities) and KLASS 104 (counties)",
        "licence": "CC BY 4.0",
        "changed": "only the years in which codes changed; names without the county in brackets; "
        "valid_to is the first day on which a structure is no longer valid",
        "vintages": records,
        "counties": [
            [code, name, *_span(code, found)] for (code, name), found in sorted(counties.items())
        ],
        "units": [
            [code, name, county, *_span(code, found)]
            for (code, name, county), found in sorted(units.items(), key=_by_code_and_time)
        ],
    }


def _codes(tables: Tables, layers: dict[int, Any], start: int, end: int | None) -> set[str]:
    """Return the codes of a structure, in which all sources agree."""
    codes = set(tables.names[start])
    for year in range(start, end or start + 1):
        found = set(tables.names[year])
        if (not found <= codes) if year in INCOMPLETE else (found != codes):
            sys.exit(f"The codes of {start} and {year} differ: {sorted(found ^ codes)}.")
        # The table of changes starts the codes of 2024 a year early.
        if year != 2023 and tables.valid(year) != codes:
            sys.exit(f"The table of changes has other codes in {year}.")
    if start in layers and set(layers[start]) != codes:
        sys.exit(f"The map has other codes in {start}.")
    return codes


def _bare(name: str) -> str:
    return re.sub(r"\s*\([^)]*\)$", "", name)


def _span(code: str, found: list[str]) -> tuple[str, str]:
    """Return the first and last structure, which must follow each other."""
    ids = [str(start) for start in STARTS]
    first, last = ids.index(found[0]), ids.index(found[-1])
    if ids[first : last + 1] != found:
        sys.exit(f"{code} is valid in {found}, with gaps.")
    return found[0], found[-1]


def _by_code_and_time(entry: tuple[tuple[str, str, str], list[str]]) -> tuple[str, str]:
    return entry[0][0], entry[1][0]
