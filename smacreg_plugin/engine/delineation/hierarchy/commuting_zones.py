"""Commuting zones: average linkage of the shares that two units exchange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np

from ...errors import EngineError
from ...flows import FlowMatrix
from ...messages import Message
from ...monitor import Monitor
from ...numbers import examples
from .agglomeration import Links, merge_all
from .links import CappedRule, average_strength
from .start import Start

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...neighbours import Neighbours
    from .merge_table import MergeTable

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

ERS_CAP = 0.999


class LabourForce(Enum):
    """What the flows between two units are divided by the smaller one of.

    RESIDENTS are all employed residents (Economic Research Service). INTERNAL are those who work
    in their own unit (commuting zones of England and Wales).
    """

    RESIDENTS = "residents"
    INTERNAL = "internal"


def commuting_zones(
    matrices: FlowMatrix | Sequence[FlowMatrix],
    *,
    labour_force: LabourForce = LabourForce.RESIDENTS,
    cap: float = ERS_CAP,
    neighbours: Neighbours | None = None,
    monitor: Monitor | None = None,
) -> MergeTable:
    """Merge the regions with the largest mean similarity between their units.

    The similarity of two units is the persons who commute between them, both ways, over the
    smaller of their labour forces, at most ``cap``. Its complement is the distance of average
    linkage; regions without any commuters between them stay apart.

    Parameters
    ----------
    matrices : FlowMatrix or sequence of FlowMatrix
        n units; several years of the same units are averaged after the cap in each year, and
        added for the statistics.
    labour_force : LabourForce
        Denominator.
    cap : float
        Largest similarity; above 0, at most 1.
    neighbours : Neighbours, optional
        Only neighbouring regions may merge. Distances may then fall from one step to the next.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Returns
    -------
    MergeTable

    Raises
    ------
    EngineError
        ``hierarchy.cap``, ``hierarchy.years`` (other units in some year) or
        ``hierarchy.neighbours``.
    Cancelled
        When the monitor says so.

    References
    ----------
    Tolbert, C. M. and Sizer, M. (1996), U.S. Commuting Zones and Labor Market Areas: A 1990
    Update, Economic Research Service. Fowler, C. S. (2024), New Commuting Zone delineation for
    the U.S. based on 2020 data.
    """
    if not 0 < cap <= 1:
        raise EngineError("hierarchy.cap", value=cap)
    years = [matrices] if isinstance(matrices, FlowMatrix) else list(matrices)
    pooled = years[0] if len(years) == 1 else _added(years)
    start = Start(pooled, neighbours)
    monitor = monitor or Monitor()
    pairs, capped, uncapped, unbounded = _mean_similarity(start, years, labour_force, cap, monitor)
    low, high = pairs // pooled.n, pairs % pooled.n
    above = np.flatnonzero(uncapped > capped)
    rule = CappedRule(
        average_strength,
        can_grow=False,
        uses_back=False,
        uncapped=dict(
            zip(zip(low[above].tolist(), high[above].tolist()), uncapped[above].tolist())
        ),
    )
    ones = np.ones(pooled.n)
    links = Links(
        np.concatenate([low, high]),
        np.concatenate([high, low]),
        np.tile(capped, 2),
        ones,
        ones,
        start.near(),
    )
    merges = merge_all(links, rule, monitor)
    findings = []
    if unbounded:
        codes = [pooled.units.codes[start.order[i]] for i in sorted(unbounded)]
        values = {"count": len(codes), "examples": examples(codes), "cap": cap}
        findings.append(Message("hierarchy.no_labour_force", values))
    return start.table(
        merges, rule_key="hierarchy.ties_at_cap", is_distance=True, findings=findings
    )


def _added(years: Sequence[FlowMatrix]) -> FlowMatrix:
    if not years:
        raise EngineError("flows.empty")
    units = years[0].units
    for matrix in years[1:]:
        different = set(matrix.units.codes) ^ set(units.codes)
        if different:
            raise EngineError("hierarchy.years", count=len(different), examples=examples(different))
    added = FlowMatrix.from_indices(
        np.concatenate([matrix.origins for matrix in years]),
        np.concatenate([matrix.out_unit for matrix in years]),
        np.concatenate([matrix.out_value for matrix in years]),
        units,
    )
    return replace(
        added,
        residents=np.sum([matrix.residents for matrix in years], axis=0),
        jobs=np.sum([matrix.jobs for matrix in years], axis=0),
    )


def _mean_similarity(
    start: Start,
    years: Sequence[FlowMatrix],
    labour_force: LabourForce,
    cap: float,
    monitor: Monitor,
) -> tuple[Positions, Floats, Floats, set[int]]:
    """Return the linked pairs of units, their similarity, and units with no labour force.

    Returns
    -------
    pairs : ndarray of int, shape (p,)
        ``low * n + high`` in the order that breaks ties, ascending.
    capped, uncapped : ndarray of float, shape (p,)
        Mean over the years, with the cap in each year and without it.
    unbounded : set of int
        Units with flows but no labour force.
    """
    n = years[0].n
    unbounded: set[int] = set()
    keys, values = [], []
    for matrix in years:
        monitor.check(0.0)
        origin, destination, persons = start.cells(matrix)
        if labour_force is LabourForce.INTERNAL:
            force = matrix.internal[start.order]
        else:
            force = start.residents(matrix, origin, persons)
        monitor.check(0.0)
        other = origin != destination
        low, high = np.minimum(origin, destination)[other], np.maximum(origin, destination)[other]
        pairs, exchanged = _sums(low * n + high, persons[other])
        smaller = np.minimum(force[pairs // n], force[pairs % n])
        none = smaller <= 0
        for side in (pairs[none] // n, pairs[none] % n):
            unbounded.update(side[force[side] <= 0].tolist())
        similarity = np.full(pairs.size, cap)
        np.divide(exchanged, smaller, out=similarity, where=~none)
        keys.append(pairs)
        values.append(similarity)
    if len(years) == 1:
        return keys[0], np.minimum(values[0], cap), values[0], unbounded
    pairs, uncapped = _sums(np.concatenate(keys), np.concatenate(values))
    _, capped = _sums(np.concatenate(keys), np.minimum(np.concatenate(values), cap))
    return pairs, capped / len(years), uncapped / len(years), unbounded


def _sums(key: Positions, value: Floats) -> tuple[Positions, Floats]:
    """Sum values by key; keys ascending."""
    if not key.size:
        return key, value
    order = np.argsort(key, kind="stable")
    key, value = key[order], value[order]
    starts = np.flatnonzero(np.diff(key, prepend=-1))
    return key[starts], np.add.reduceat(value, starts)
