"""The long table: every figure of units, regions and the nation as a row."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from ..field_names.statistics import LONG, long_aliases
from ..fields import fields
from ..outputs import Table, known
from .cooperation_findings import Findings

if TYPE_CHECKING:
    from collections.abc import Iterable

# Code of the row that stands for all units together.
_NATION = "nation"


class _Value(NamedTuple):
    unit: str
    level: str
    indicator: str
    value: float
    numerator: float = math.nan
    denominator: float = math.nan
    status: str = "ok"


def statistics_table(findings: Findings, period: str, source: str) -> Table:
    """Return the long table; an indicator's id is the name of its field on the map.

    Parameters
    ----------
    findings : Findings
        What to write.
    period, source : str
        Of the cooperations; may be empty.
    """
    values = [*_of_units(findings), *_of_regions(findings), *_of_all(findings), *_scores(findings)]
    part = {"unit": None, "region": "region", "nation": None}
    rows = [
        (
            None,
            [
                one.unit,
                one.level,
                part[one.level],
                one.indicator,
                period or None,
                None,
                known(one.value),
                known(one.numerator),
                known(one.denominator),
                "missing" if math.isnan(one.value) else one.status,
                source or None,
            ],
        )
        for one in values
    ]
    return Table(fields(*LONG), rows, aliases=long_aliases())


def _of_units(findings: Findings) -> Iterator[_Value]:
    ties, codes = findings.found.units, findings.layer.units.codes
    yield from _plain("unit", codes, "cooperations", ties.cooperations)
    yield from _plain("unit", codes, "partners", ties.partners)
    yield from _plain("unit", codes, "ties", ties.ties)
    yield from _ratio(
        "unit", codes, "partners_outside_share",
        ties.outside_share, ties.partners_outside, ties.partners,
    )  # fmt: skip
    yield from _plain("unit", codes, "betweenness", ties.betweenness)


def _of_regions(findings: Findings) -> Iterator[_Value]:
    ids = findings.division.partition.ids
    ties, size, councils = findings.found.regions, findings.capacity, findings.found.council_fit
    yield from _plain("region", ids, "units", size.units)
    yield from _ratio(
        "region", ids, "cooperations_inside_share",
        ties.inside_share, ties.inside, ties.cooperations,
    )  # fmt: skip
    yield from _ratio(
        "region", ids, "cooperation_density", ties.density, ties.pairs, ties.possible_pairs
    )
    if findings.persons is not None:
        yield from _ratio(
            "region", ids, "small_population_share",
            size.small_share, size.small_persons, size.persons,
        )  # fmt: skip
        yield from _plain("region", ids, "fragmentation", size.fragmentation)
        yield from _plain("region", ids, "smallest_population", size.smallest_persons)
    if councils is not None:
        yield from _plain("region", ids, "council_jaccard", councils.jaccard)
        yield from _ratio(
            "region", ids, "council_cover", councils.cover, councils.covered, councils.whole
        )
    for name, pooled in findings.finances.items():
        for one, is_partial in zip(
            _ratio("region", ids, name, pooled.ratio, pooled.amount, pooled.revenue),
            pooled.partial.tolist(),
        ):
            yield one._replace(status="partial") if is_partial else one


def _of_all(findings: Findings) -> Iterator[_Value]:
    found = findings.found
    inside = found.verdict("inside")
    count = float(len(found.memberships))
    share = inside.observed / count
    yield _Value(_NATION, "nation", "cooperations_inside_share", share, inside.observed, count)
    for indicator, number in (
        ("cooperations_possible_share", inside.maximum),
        ("cooperations_expected_share", inside.chance.expected),
    ):
        yield _Value(_NATION, "nation", indicator, number / count, number, count)
    weighted = found.verdict("inside_persons_share")
    yield _Value(_NATION, "nation", "cooperations_inside_population_share", weighted.observed)


def _scores(findings: Findings) -> Iterator[_Value]:
    """Return mean, number of raters and agreement of each scored item."""
    from ...smacreg_plugin.engine.indicators.scores import item_fields

    names = item_fields(findings.scores.scores)
    for score in findings.scores.scores:
        name = names[score.item]
        for ending, value in (
            ("", score.mean),
            ("_raters", float(score.raters)),
            ("_deviation", score.deviation),
            ("_range", score.range if score.raters > 1 else math.nan),
        ):
            yield _Value(score.area, findings.scores.level, f"{name}{ending}", value)


def _plain(
    level: str, areas: tuple[str, ...], indicator: str, values: Iterable[Any]
) -> Iterator[_Value]:
    for area, value in zip(areas, values):
        yield _Value(area, level, indicator, float(value))


def _ratio(
    level: str,
    areas: tuple[str, ...],
    indicator: str,
    values: Iterable[Any],
    numerators: Iterable[Any],
    denominators: Iterable[Any],
) -> Iterator[_Value]:
    for area, value, top, bottom in zip(areas, values, numerators, denominators):
        yield _Value(area, level, indicator, float(value), float(top), float(bottom))
