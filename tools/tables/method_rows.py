"""Every method on Norwegian commuting of 2020, beside the 159 official regions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from blocks import number, table
from norway import Norway
from shared_borders import neighbours

from smacreg.smacreg_plugin.engine.assessment.likeness import likeness
from smacreg.smacreg_plugin.engine.assessment.overall import overall_statistics
from smacreg.smacreg_plugin.engine.delineation.centres.functional_urban_areas import (
    cities_by_population,
    functional_urban_areas,
)
from smacreg.smacreg_plugin.engine.delineation.centres.ladder import BA_2020
from smacreg.smacreg_plugin.engine.delineation.centres.ladder_regions import ladder_regions
from smacreg.smacreg_plugin.engine.delineation.centres.nordregio import nordregio_2018
from smacreg.smacreg_plugin.engine.delineation.centres.statistics_sweden import statistics_sweden
from smacreg.smacreg_plugin.engine.delineation.contiguity import contiguity, repair
from smacreg.smacreg_plugin.engine.delineation.criteria import PRESETS, Criteria
from smacreg.smacreg_plugin.engine.delineation.hierarchy.anabel import anabel
from smacreg.smacreg_plugin.engine.delineation.hierarchy.commuting_zones import commuting_zones
from smacreg.smacreg_plugin.engine.delineation.hierarchy.cuts import Stop, cut
from smacreg.smacreg_plugin.engine.delineation.hierarchy.flowbca import FlowOption, flowbca
from smacreg.smacreg_plugin.engine.delineation.hierarchy.intramax import intramax
from smacreg.smacreg_plugin.engine.delineation.network.description_length import (
    description_length_regions,
)
from smacreg.smacreg_plugin.engine.delineation.network.dominant_flows import dominant_flow_regions
from smacreg.smacreg_plugin.engine.delineation.network.modularity import modularity_regions
from smacreg.smacreg_plugin.engine.delineation.self_containment import Method, delineate
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition

YEAR = 2020
SEEDS = range(1, 11)
COLUMNS = ("regions", "single-unit", "min SC", "mean SC", "internal share", "Q", "ARI", "VI")
DIGITS = (0, 0, 3, 3, 3, 3, 3, 3)
PIECES = ("in pieces, land", "in pieces, with sea")

Values = tuple[float, ...]


class Row(NamedTuple):
    """A division by one method.

    Attributes
    ----------
    key : str
        What the figures to compare with are kept under; empty = none.
    name : str
        Method and setting.
    partitions : tuple of Partition
        One, or one a seed.
    """

    key: str
    name: str
    partitions: tuple[Partition, ...]


class Judge:
    """Computes the columns of a division."""

    def __init__(self, norway: Norway) -> None:
        self.matrix = norway.matrix(YEAR)
        self.official = norway.official
        codes = norway.units.codes
        self.neighbours = [neighbours(norway.folder, codes, name) for name in ("land", "sea")]

    def values(self, partition: Partition) -> Values:
        """Return the values of :data:`COLUMNS`."""
        overall = overall_statistics(self.matrix, partition)
        spread = overall.summaries["self_containment"]
        like = likeness(partition.region, self.official.region)
        return (
            overall.regions,
            overall.single_unit_regions,
            spread.minimum,
            spread.mean,
            overall.internal_share,
            overall.modularity,
            like.ari,
            like.vi,
        )

    def pieces(self, partition: Partition) -> Values:
        """Return the regions in several pieces, of :data:`PIECES`."""
        return tuple(
            int((contiguity(self.matrix, partition, near).pieces > 1).sum())
            for near in self.neighbours
        )


def one(key: str, name: str, partition: Partition) -> Row:
    return Row(key, name, (partition,))


def known_rows(norway: Norway) -> Iterator[Row]:
    """Yield the rows of the table that the project started from, in its order."""
    matrix = norway.matrix(YEAR)
    yield one("official", "BA-regions 2020 (TØI), official", norway.official)
    yield one("sweden", "after Statistics Sweden", statistics_sweden(matrix).partition)
    for method, words in (
        (Method.COMPATIBLE, "labour market areas, as the R package"),
        (Method.CLASSIC, "classic travel-to-work areas"),
    ):
        for values in (
            (1000, 0.6667, 10000, 0.75),
            (500, 0.6667, 5000, 0.75),
            (3500, 0.6667, 25000, 0.75),
        ):
            drawn = delineate(matrix, Criteria(*values), method=method).partition
            setting = "/".join(f"{value:g}" for value in values)
            yield one(f"{method.value} {values[0]}", f"{words}, {setting}", drawn)
    zones = commuting_zones(matrix)
    for height in (0.98, 0.95, 0.90):
        drawn = cut(zones, Stop.HEIGHT, height).partition
        yield one(f"zones {height}", f"commuting zones, cut at {height:.2f}", drawn)
    merged = intramax(matrix)
    for count in (159, 90, 46):
        drawn = cut(merged, Stop.NUMBER, count).partition
        yield one(f"intramax {count}", f"Intramax, {count} regions", drawn)
    for resolution in (1, 5, 20):
        drawn_by_seed = tuple(
            modularity_regions(matrix, resolution=resolution, seed=seed).partition for seed in SEEDS
        )
        name = f"modularity, resolution {resolution}, ten seeds"
        yield Row(f"modularity {resolution}", name, drawn_by_seed)


def more_rows(norway: Norway, judge: Judge) -> Iterator[Row]:
    """Yield the rows of our other methods."""
    matrix, residents = judge.matrix, norway.residents(YEAR)
    preset = PRESETS["norwegian_small"]
    own = delineate(matrix, preset.criteria, linkage=preset.linkage).partition
    own = own.identified_by_centre(matrix)
    land, sea = judge.neighbours
    yield one("", "**default preset**: CURDS linkage, 100/0.5/35000/0.75", own)
    enforced = delineate(matrix, preset.criteria, linkage=preset.linkage, neighbours=sea)
    yield one("", "the same, in one piece with sea while merging", enforced.partition)
    for near, words in ((sea, "with sea"), (land, "on land")):
        mended = repair(matrix, own, near, linkage=preset.linkage, criteria=preset.criteria)
        yield one("", f"the same, pieces moved afterwards, {words}", mended.partition)
    small = PRESETS["ttwa_small_minimum"]
    drawn = delineate(matrix, small.criteria, linkage=small.linkage).partition
    yield one("", "TTWA criteria, small minimum: 100/0.6667/10000/0.75", drawn)
    corrected = delineate(matrix, Criteria(1000, 0.6667, 10000, 0.75), method=Method.CORRECTED)
    yield one("", "labour market areas, corrected, 1000/0.6667/10000/0.75", corrected.partition)
    given = ladder_regions(matrix, residents, BA_2020, centres=norway.centres(matrix))
    yield one("", "BA ladder without times, the 73 official centres", given.partition)
    found = ladder_regions(matrix, residents, BA_2020)
    yield one("", "BA ladder without times, centres found by the substitute", found.partition)
    yield one("", "after Nordregio 2018", nordregio_2018(matrix).partition)
    zones = cut(commuting_zones(matrix), Stop.HEIGHT, 0.93).partition
    yield one("", "commuting zones, cut at 0.93 (preset for Norway)", zones)
    for share in (0.0, 0.075, 0.10):
        drawn = dominant_flow_regions(matrix, cut_off=share).partition
        words = f"flows of {100 * share:g} % or more" if share else "all flows"
        yield one("", f"dominant flows, {words}", drawn)
    whole = description_length_regions(matrix, neighbours=sea).partition
    yield one("", "description length, neighbours with sea", whole)
    by_share = cut(flowbca(matrix, FlowOption.SHARE), Stop.NUMBER, 159).partition
    yield one("", "flowbca, option 1, 159 regions", by_share)
    shares = anabel(matrix)
    for link in (0.15, 0.08):
        drawn = cut(shares, Stop.STRENGTH, link).partition
        yield one("", f"Anabel, links of {100 * link:g} % or more", drawn)


def shown(rows: list[Row], judge: Judge) -> tuple[str, dict[str, list[Values]]]:
    """Return rows as a table, and the values of those to compare, one a seed."""
    lines, kept = [], {}
    for row in rows:
        values = [judge.values(partition) for partition in row.partitions]
        pieces = [judge.pieces(partition) for partition in row.partitions]
        if row.key:
            kept[row.key] = values
        cells = [_span(column, digits) for column, digits in zip(zip(*values), DIGITS)]
        cells += [_span(column, 0) for column in zip(*pieces)]
        lines.append([row.name, *cells])
    return table(("method", *COLUMNS, *PIECES), lines, right=1), kept


def _span(values: Values, digits: int) -> str:
    if len(values) == 1:
        return number(values[0], digits)
    # Another version of the random numbers must not move the last digit of a search.
    low, high = (number(value, min(digits, 2)) for value in (min(values), max(values)))
    return low if low == high else f"{low}–{high}"


def functional_urban_areas_said(norway: Norway, judge: Judge) -> str:
    """Return what the rule of functional urban areas gives, in words."""
    matrix, sea = judge.matrix, judge.neighbours[1]
    population = _population(norway)
    rows = []
    for limit in (50_000.0, 10_000.0):
        cities, _ = cities_by_population(matrix, population, limit)
        drawn = functional_urban_areas(matrix, cities, neighbours=sea).partition
        inside = drawn.region >= 0
        share = matrix.residents[inside].sum() / matrix.total
        name = (
            "cities of 50,000"
            if limit == 50_000.0
            else "FUA rule applied to small cities, of 10,000"
        )
        rows.append(
            [
                name,
                str(len(cities.members())),
                str(drawn.k),
                str(int(inside.sum())),
                str(int((~inside).sum())),
                number(100.0 * share, 1),
            ]
        )
    header = ("rule", "cities", "areas", "units inside", "units outside", "employed inside, %")
    return table(header, rows, right=1)


def _population(norway: Norway) -> np.ndarray:
    """Return inhabitants on 1 January."""
    of_2024: dict[str, list[str]] = {}
    for row in norway.changes:
        if int(row["first_year"]) <= YEAR <= int(row["last_year"]):
            of_2024.setdefault(row["old_code"], []).append(row["code_2024"])
    inhabitants = {
        row["code"]: float(row["total"])
        for row in norway.rows("population_age_2006_2026_b2024.csv")
        if row["year"] == str(YEAR)
    }
    return np.array(
        [sum(inhabitants[new] for new in of_2024.get(code, [code])) for code in norway.units.codes]
    )


def years_of_sweden(norway: Norway) -> str:
    """Return the rules after Statistics Sweden in three years, each on its own municipalities."""
    rows = []
    for year in (2018, 2020, 2022):
        origins, destinations, persons = norway.commuting(year)
        units = Units.from_table(sorted({*origins, *destinations}))
        matrix = FlowMatrix.from_table(origins, destinations, persons, units)
        result = statistics_sweden(matrix)
        counted = result.findings[0].values
        parts = [str(counted[name]) for name in ("centres", "rings", "cuts")]
        rows.append([str(year), str(matrix.n), str(result.partition.k), *parts])
    header = ("year", "municipalities", "regions", "centres", "rings", "cut links")
    return table(header, rows, right=1)
