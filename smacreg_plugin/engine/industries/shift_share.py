"""Shift-share analysis: what the nation, the industries and the place do to the jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..errors import EngineError
from ..messages import Message
from ..monitor import Monitor
from ..numbers import examples
from ..partition import Partition
from .shift_components import (
    Components,
    Lonely,
    chained,
    components,
    growth_percent,
    known_areas,
)
from .shift_reference import Reference, jobs_to_compare_with, reference_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .industries import IndustryTable

    Floats = NDArray[np.float64]

METHODS = ("dunn", "esteban_marquillas")


class Areas(NamedTuple):
    """The parts of the change of areas.

    Attributes
    ----------
    codes : tuple of str, length n
        Regions (or units), ascending.
    coverage : ndarray of float, shape (n,)
        Share of the units of each area that have values.
    reference_growth : ndarray of float, shape (n, k)
        Growth in percent of each industry in what the area is compared with, from
        first to last; NaN where that had no jobs.
    fixed : Components
        With the first period as the start of all.
    steps : tuple of Components
        From each period to the next; empty unless the analysis is dynamic.
    yearly : Components or None
        The sum of the steps.
    """

    codes: tuple[str, ...]
    coverage: Floats
    reference_growth: Floats
    fixed: Components
    steps: tuple[Components, ...]
    yearly: Components | None

    @property
    def result(self) -> Components:
        """The sum of the steps where the analysis is dynamic, else the fixed ones."""
        return self.fixed if self.yearly is None else self.yearly

    def highest_and_lowest(self, name: str) -> tuple[int, int] | None:
        """Return the areas where a part is the largest and the smallest share of the jobs.

        Ties by most jobs at the start, then code. None where no area has jobs.
        """
        share, jobs = self.result.percent(name), self.fixed.total("start")
        known = np.flatnonzero(np.isfinite(share)).tolist()
        if not known:
            return None
        return (
            min(known, key=lambda area: (-share[area], -jobs[area], area)),
            min(known, key=lambda area: (share[area], -jobs[area], area)),
        )

    @property
    def status(self) -> list[str]:
        """``ok``, ``partial`` (units without values) or ``missing``, of each area."""
        known = known_areas(self.fixed)
        return [
            "missing" if not ok else ("ok" if share >= 1.0 else "partial")
            for ok, share in zip(known.tolist(), self.coverage.tolist())
        ]


@dataclass(frozen=True)
class ShiftShare:
    """A shift-share analysis.

    Attributes
    ----------
    industries, industry_names : tuple of str, length k
    periods : tuple of str
        First and last, or all between them too where the analysis is dynamic.
    reference : Reference
        In these periods.
    areas : Areas
        The regions.
    centre, hinterland : Areas
        The centre of each region that names one, and the rest of these regions, compared
        with what the region is compared with.
    closure_error : float
        Largest difference between a change and the sum of its parts, in jobs.
    findings : tuple of Message
    """

    industries: tuple[str, ...]
    industry_names: tuple[str, ...]
    periods: tuple[str, ...]
    reference: Reference
    areas: Areas
    centre: Areas
    hinterland: Areas
    closure_error: float
    findings: tuple[Message, ...]

    @property
    def parts(self) -> tuple[tuple[str, Areas], ...]:
        """``region``, ``centre`` and ``hinterland`` with their areas."""
        return (("region", self.areas), ("centre", self.centre), ("hinterland", self.hinterland))


def shift_share(
    table: IndustryTable,
    partition: Partition | None = None,
    *,
    method: str = "dunn",
    reference: str = "nation",
    first: str = "",
    last: str = "",
    dynamic: bool = False,
    centres: Mapping[str, str] | None = None,
    monitor: Monitor | None = None,
) -> ShiftShare:
    """Split the change in jobs into a national, an industry and a local part.

    A unit that lacks a value in one of the periods is in no sum of any period.

    Parameters
    ----------
    table : IndustryTable
        Jobs of the units in at least two periods.
    partition : Partition, optional
        Regions of the same units; without it every unit is an area. Units without a
        region are in no area, but in the nation.
    method : str
        One of ``METHODS``: the second splits the local part further.
    reference : str
        ``nation`` (as ``table`` knows it), ``rest_of_nation`` (less the area itself) or
        ``set`` (the sum of the areas; industry and local parts then add up to zero
        over the areas, but for industries that are new everywhere).
    first, last : str
        Periods; empty for the first and the last of the table.
    dynamic : bool
        Whether to add up the steps from period to period, each with its own start.
    centres : mapping of str to str, optional
        Unit that is the centre of each region, for parts of its own.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``shiftshare.one_period``, ``industries.no_period``, ``shiftshare.order``,
        ``shiftshare.nothing`` (no area has values), ``shiftshare.not_closed`` or what
        :func:`.shift_reference.reference_of` raises.

    References
    ----------
    See :func:`.shift_components.components` and :func:`.shift_components.chained`.
    """
    monitor = monitor or Monitor()
    periods = _periods(table, first, last, dynamic)
    units = table.only(periods)
    if partition is None:
        partition = Partition.from_labels(table.units, table.units)
    regions = units.by_region(partition)
    if not regions.coverage.any():
        raise EngineError("shiftshare.nothing", first=periods[0], last=periods[-1])
    compared = reference_of(units, regions, reference)
    monitor.check(0.2)
    against = jobs_to_compare_with(compared, regions)
    homothetic = method == "esteban_marquillas"
    done, lonely = _decompose(regions, against, homothetic, dynamic)
    monitor.check(0.6)
    centre, hinterland = (
        _decompose(part, _of_same(part, regions, against), homothetic, dynamic)[0]
        for part in map(units.by_region, _centre_and_hinterland(partition, centres or {}))
    )
    monitor.check(0.9)
    every = [
        c
        for a in (done, centre, hinterland)
        for c in (a.fixed, *a.steps, a.yearly)
        if c is not None
    ]
    error = 0.0
    for one in every:
        error = max(error, one.closure_error())
        monitor.check(0.95)
    findings = [*_without_values(units, partition, periods), *_lonely(regions, *lonely)]
    if reference != "set" and units.nation_source == "set":
        findings.append(Message("shiftshare.no_nation", {"units": compared.units}, True))
    return ShiftShare(
        units.industries,
        units.industry_names,
        periods,
        compared,
        done,
        centre,
        hinterland,
        error,
        tuple(findings),
    )


def _periods(table: IndustryTable, first: str, last: str, dynamic: bool) -> tuple[str, ...]:
    if len(table.periods) < 2:
        raise EngineError("shiftshare.one_period", period=table.periods[0] or "–")
    start, end = first or table.periods[0], last or table.periods[-1]
    for period in (start, end):
        if period not in table.periods:
            raise EngineError(
                "industries.no_period", period=period, periods=", ".join(table.periods)
            )
    if start >= end:
        raise EngineError("shiftshare.order", first=start, last=end)
    if not dynamic:
        return start, end
    return tuple(period for period in table.periods if start <= period <= end)


def _of_same(part: IndustryTable, regions: IndustryTable, against: Floats) -> Floats:
    """Return what the regions of some parts are compared with: the parts then add up."""
    if len(against) == 1:
        return against
    place = {code: row for row, code in enumerate(regions.units)}
    return against[[place[code] for code in part.units]]


def _decompose(
    areas: IndustryTable, against: Floats, homothetic: bool, dynamic: bool
) -> tuple[Areas, tuple[Lonely, Sequence[Lonely]]]:
    def between(start: int, end: int) -> tuple[Components, Lonely]:
        return components(
            areas.jobs[:, :, start],
            areas.jobs[:, :, end],
            against[:, :, start],
            against[:, :, end],
            homothetic=homothetic,
        )

    fixed, lonely = between(0, -1)
    steps: tuple[Components, ...] = ()
    of_steps: tuple[Lonely, ...] = ()
    if dynamic:
        steps, of_steps = zip(*(between(p, p + 1) for p in range(len(areas.periods) - 1)))
    coverage = areas.coverage.min(axis=1, initial=1.0)
    growth = growth_percent(against[:, :, 0], against[:, :, -1])
    return (
        Areas(
            areas.units,
            coverage,
            np.broadcast_to(growth, fixed.start.shape),
            fixed,
            steps,
            chained(steps) if steps else None,
        ),
        (lonely, of_steps),
    )


def _centre_and_hinterland(
    partition: Partition, centres: Mapping[str, str]
) -> tuple[Partition, Partition]:
    labels = partition.labels()
    is_centre = [centres.get(region) == code for code, region in zip(partition.codes, labels)]
    named = [region if region in centres else "" for region in labels]
    return (
        Partition.from_labels(
            partition.codes, [r if own else "" for r, own in zip(named, is_centre)]
        ),
        Partition.from_labels(
            partition.codes, ["" if own else r for r, own in zip(named, is_centre)]
        ),
    )


def _without_values(
    units: IndustryTable, partition: Partition, periods: Sequence[str]
) -> list[Message]:
    lacking = [
        code
        for code, region, share in zip(units.units, partition.region, units.coverage.min(axis=1))
        if region >= 0 and share < 1.0
    ]
    if not lacking:
        return []
    said = {
        "count": len(lacking),
        "examples": examples(lacking),
        "first": periods[0],
        "last": periods[-1],
    }
    return [Message("shiftshare.without_values", said, True)]


def _lonely(areas: IndustryTable, fixed: Lonely, steps: Sequence[Lonely]) -> list[Message]:
    """Name the cells without growth rates, of the whole time and of the steps in it."""
    findings = []
    cases = [("shiftshare.new", fixed.new), ("shiftshare.alone", fixed.alone)]
    if steps:
        cases += [
            ("shiftshare.new_in_step", np.any([step.new for step in steps], axis=0)),
            ("shiftshare.alone_in_step", np.any([step.alone for step in steps], axis=0)),
        ]
    for key, cells in cases:
        pairs = [
            f"{areas.units[area]}, {areas.industry_names[industry]}"
            for area, industry in np.argwhere(cells).tolist()
        ]
        if pairs:
            said = {"count": len(pairs), "examples": "; ".join(sorted(pairs)[:3])}
            findings.append(Message(key, said))
    return findings
