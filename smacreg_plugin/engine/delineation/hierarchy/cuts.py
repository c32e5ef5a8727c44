"""Where to cut a merge table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np

from ...errors import EngineError
from ...messages import Message
from ...numbers import plain
from .links import NEAR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...partition import Partition
    from .merge_table import MergeTable

    Floats = NDArray[np.float64]


class Stop(Enum):
    """When merging stops.

    NUMBER: so many regions are left. HEIGHT: the next two regions are farther apart. STRENGTH: the
    next link is weaker (q of flowbca, minimum_link of Anabel). SHARE: so large a share of all
    residents works in their own region (lw of flowbca); MEAN_SHARE and LEAST_SHARE: the mean of
    the regions' shares, and the smallest of them (la and lm). INTERNAL_FLOWS: someone works in
    their own region in all of them (non_zero). DESTINATION: fewer work in their own region in the
    one that goes on than this many times those in the one that ends (smaller). NONE: no link is
    left.
    """

    NUMBER = "number"
    HEIGHT = "height"
    STRENGTH = "strength"
    SHARE = "share"
    MEAN_SHARE = "mean_share"
    LEAST_SHARE = "least_share"
    INTERNAL_FLOWS = "internal_flows"
    DESTINATION = "destination"
    NONE = "none"


@dataclass(frozen=True)
class HierarchicalRegions:
    """Result of a hierarchical method.

    Attributes
    ----------
    partition : Partition
        Regions, labelled by the unit that the method lets go on; units that take no part are
        unassigned.
    table : MergeTable
        All merges, also those after the cut.
    steps : int
        Number of merges before the cut.
    findings : tuple of Message
        What the user should know.
    """

    partition: Partition
    table: MergeTable
    steps: int
    findings: tuple[Message, ...]


def cut(table: MergeTable, stop: Stop, value: float | None = None) -> HierarchicalRegions:
    """Cut a merge table.

    Parameters
    ----------
    table : MergeTable
        All merges of a method.
    stop : Stop
        When merging stops.
    value : float, optional
        Number, height, strength, share or ratio; needed by all rules but INTERNAL_FLOWS and NONE.

    Raises
    ------
    EngineError
        ``hierarchy.number``, ``hierarchy.share``, ``hierarchy.height``, ``hierarchy.value`` or
        ``hierarchy.no_height``.
    """
    findings = list(table.findings)
    if stop in {Stop.NONE, Stop.INTERNAL_FLOWS}:
        asked = 0.0
    else:
        asked = _checked(table, stop, value)
    if stop is Stop.NONE:
        steps = table.steps
    elif stop is Stop.NUMBER:
        steps = min(table.n - int(asked), table.steps)
        if table.n - steps > asked:
            values = {"asked": plain(asked), "regions": table.n - steps}
            findings.append(Message("hierarchy.too_few_links", values, True))
    elif stop in {Stop.HEIGHT, Stop.STRENGTH, Stop.DESTINATION}:
        steps = _first(_refused(table, stop, asked))
    else:
        reached = _reached(table, stop)
        met = np.flatnonzero(reached >= asked - NEAR * asked)
        if stop is Stop.INTERNAL_FLOWS:
            met = np.flatnonzero(reached > 0)
        steps = int(met[0]) if met.size else table.steps
        if not met.size:
            values = {"reached": round(float(reached[-1]), 4), "value": plain(asked)}
            findings.append(Message("hierarchy.not_reached", values, True))
    if steps == 0:
        findings.append(Message("hierarchy.nothing_merged", {}, True))
    return HierarchicalRegions(table.partition(steps), table, steps, tuple(findings))


def region_shares(table: MergeTable, steps: int) -> tuple[Floats, Floats]:
    """Return residents and persons working in their own region, of the regions after so many steps.

    Both have shape (n,), at the position of each region's label; NaN elsewhere.
    """
    label = table.roots(steps)
    n = len(table.codes)
    residents = np.bincount(label, table.residents, n)
    internal = np.bincount(label, table.internal, n)
    np.add.at(internal, label[table.kept[:steps]], table.persons[:steps])
    gone = np.ones(n, dtype=bool)
    gone[label[table.used]] = False
    return np.where(gone, np.nan, residents), np.where(gone, np.nan, internal)


def _checked(table: MergeTable, stop: Stop, value: float | None) -> float:
    if value is None or not np.isfinite(value):
        raise EngineError("hierarchy.value", value=value)
    if stop is Stop.NUMBER:
        if not 1 <= value <= table.n or value != int(value):
            raise EngineError("hierarchy.number", value=plain(value), units=table.n)
    elif stop in {Stop.SHARE, Stop.MEAN_SHARE, Stop.LEAST_SHARE}:
        if not 0 < value <= 1:
            raise EngineError("hierarchy.share", value=value)
    elif stop is Stop.HEIGHT:
        if np.isnan(table.height).any():
            raise EngineError("hierarchy.no_height")
        if not 0 < value <= 1:
            raise EngineError("hierarchy.height", value=value)
    elif value <= 0:
        raise EngineError("hierarchy.value", value=value)
    return float(value)


def _refused(table: MergeTable, stop: Stop, value: float) -> NDArray[np.bool_]:
    """Return which merges the rule would not allow, shape (m,)."""
    if stop is Stop.HEIGHT:
        return np.asarray(table.height > value + NEAR)
    if stop is Stop.STRENGTH:
        return np.asarray(table.strength < value - NEAR * value)
    internal = table.internal.copy()
    refused = np.zeros(table.steps, dtype=bool)
    for step, (absorbed, kept) in enumerate(zip(table.absorbed, table.kept)):
        least = internal[absorbed] * value
        refused[step] = internal[kept] < least - NEAR * least
        internal[kept] += internal[absorbed] + table.persons[step]
    return refused


def _first(refused: NDArray[np.bool_]) -> int:
    return int(refused.argmax()) if refused.any() else refused.size


def _reached(table: MergeTable, stop: Stop) -> Floats:
    """Return what the rule looks at before the first merge and after each, shape (m + 1,)."""
    if stop is Stop.SHARE:
        return table.share_after
    residents, internal = region_shares(table, 0)
    summary = np.nanmean if stop is Stop.MEAN_SHARE else np.nanmin
    by_share = stop is not Stop.INTERNAL_FLOWS
    value = _share(internal, residents) if by_share else internal.copy()
    found = [float(summary(value))]
    for absorbed, kept, persons in zip(table.absorbed, table.kept, table.persons):
        internal[kept] += internal[absorbed] + persons
        residents[kept] += residents[absorbed]
        value[kept] = _share(internal[kept], residents[kept]) if by_share else internal[kept]
        value[absorbed] = np.nan
        found.append(float(summary(value)))
    return np.array(found)


def _share(internal: Floats, residents: Floats) -> Floats:
    """Return the share who work in their own region; 0 where nobody in work lives."""
    share: Floats = internal / np.where(residents == 0, 1.0, residents)
    return share
