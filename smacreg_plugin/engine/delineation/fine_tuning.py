"""Units moved to the region with the strongest link, one after another.

This is the tuning function of the R package LabourMarketAreas 3.4 (Franconi,
D'Alò and Ichim 2016): all sums are taken over the flows among the candidate
regions and the unit itself, and nothing is tested afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..messages import Message
from ..numbers import examples
from ..partition import Partition
from .decisions import Change, Decision, label_units
from .linkage import Linkage

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from ..flows import FlowMatrix

# Sums of flows that are no whole numbers differ in their last bits with the order of
# summation, which must not decide.
_NEAR = 1e-12


def fine_tune(
    matrix: FlowMatrix,
    partition: Partition,
    units: Sequence[int],
    candidates: Sequence[Collection[int]],
    *,
    step: int = 1,
) -> Change:
    """Move each unit in turn to the candidate region with the largest Smart measure.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units.
    units : sequence of int
        Positions of the units to move. Each is placed before the next is
        judged, so their order can matter where they are tied to each other.
    candidates : sequence of collections of int
        For each unit the regions that may take it, as positions in
        ``partition.ids``; its own region counts like any other, if named.
    step : int
        Number of the first decision in the log.

    Returns
    -------
    Change
        Action ``fine_tuned``. A unit without commuters to or from its
        candidates, or without any, stays and is reported. A region may be
        emptied: its id then disappears.

    Notes
    -----
    With S the members of all candidates and the unit i,
    ``f_iB^2 / (R_i W_B) + f_Bi^2 / (R_B W_i)``, where R and W count only
    flows inside S. Ties: most jobs, then the best unit.
    """
    region = partition.region.copy()
    stands_for = label_units(matrix, partition)
    log: list[Decision] = []
    unmatched: list[str] = []
    ties = 0
    for number, (unit, regions) in enumerate(zip(units, candidates)):
        strength = smart_among(matrix, region, unit, regions)
        best = max(strength.values(), default=0.0)
        source = int(region[unit])
        target = source
        if best > 0:
            tied = [r for r, value in strength.items() if value >= best * (1.0 - _NEAR)]
            ties += len(tied) > 1
            target = min(tied, key=lambda r: _law(matrix, region == r))
        else:
            unmatched.append(matrix.units.codes[unit])
        region[unit] = target
        stood = [stands_for[r] if r >= 0 else -1 for r in (source, target)]
        event = "K" if target == source else ""
        log.append(Decision(step + number, unit, "fine_tuned", event, *stood))
    findings = []
    if unmatched:
        values = {"count": len(unmatched), "examples": examples(unmatched)}
        findings.append(Message("by_hand.no_link", values, True))
    if ties:
        findings.append(Message("delineation.ties", {"count": ties}))
    return Change(without_empty(partition, region), log, tuple(findings))


def smart_among(
    matrix: FlowMatrix, region: NDArray[np.int32], unit: int, candidates: Collection[int]
) -> dict[int, float]:
    """Return the Smart measure of a unit and each candidate, among these and the unit only.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    region : ndarray of int, shape (n,)
        Region of each unit.
    unit : int
        Position of the unit; it is no part of any candidate here.
    candidates : collection of int
        Regions; those without commuters to or from the unit are left out.
    """
    among = sorted(set(candidates))
    own = len(among)
    place_of = np.full(max(int(region.max(initial=0)), *among, 0) + 2, -1, dtype=np.int64)
    place_of[among] = np.arange(own)
    # Units without a region find the last place, which no region has.
    place = place_of[region]
    place[unit] = own
    home, work = place[matrix.origins], place[matrix.out_unit]
    inside = (home >= 0) & (work >= 0)
    home, work, persons = home[inside], work[inside], matrix.out_value[inside]
    residents = np.bincount(home, persons, own + 1)
    jobs = np.bincount(work, persons, own + 1)
    to = np.bincount(work[home == own], persons[home == own], own + 1)
    back = np.bincount(home[work == own], persons[work == own], own + 1)
    linked = np.flatnonzero((to[:own] > 0) | (back[:own] > 0))
    # A missing side has no commuters either: any size gives 0.
    r, w, residents, jobs = (
        np.where(sums > 0, sums, 1.0) for sums in (residents[own], jobs[own], residents, jobs)
    )
    strength = Linkage.SMART.measure(
        to[linked], back[linked], float(r), float(w), residents[linked], jobs[linked]
    )
    return {among[place]: value for place, value in zip(linked.tolist(), strength.tolist())}


def without_empty(partition: Partition, region: NDArray[np.int32]) -> Partition:
    """Return the division with other regions of its units, and without ids that none has."""
    labels = [partition.ids[r] if r >= 0 else None for r in region.tolist()]
    return Partition.from_labels(partition.codes, labels)


def _law(matrix: FlowMatrix, members: NDArray[np.bool_]) -> tuple[float, int]:
    return -float(matrix.jobs[members].sum()), int(matrix.rank[members].min())
