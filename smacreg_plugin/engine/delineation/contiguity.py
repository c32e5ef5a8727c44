"""Regions in several pieces: reported, and repaired with the reason.

A region is in one piece when neighbours inside it connect its members. Its main
piece is the one with its centre: the member whose code is the region's id, or
else the one with most jobs. All other pieces are *detached*.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..messages import Message
from ..monitor import Monitor
from ..numbers import examples
from ..partition import UNASSIGNED
from .decisions import Change, Decision, label_units
from .linkage import Linkage
from .region_sums import MOST_NAMED, RegionSums, lost_validity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..neighbours import Neighbours
    from ..partition import Partition
    from .criteria import Criteria

MAIN = 0


@dataclass(frozen=True)
class Contiguity:
    """How a division hangs together.

    Attributes
    ----------
    pieces : ndarray of int, shape (k,)
        Number of pieces of each region.
    piece : ndarray of int, shape (n,)
        0 in the main piece of the region; 1, 2 ... in the others in the order of
        their best units in :attr:`FlowMatrix.rank`; -1 without a region.
    detached : ndarray of int
        Positions of the units outside the main pieces, ascending.
    islands : ndarray of int
        Positions of the units without any neighbour, ascending.
    findings : tuple of Message
        Says how many regions are in pieces, and names units and islands.
    """

    pieces: NDArray[np.int64]
    piece: NDArray[np.int64]
    detached: NDArray[np.int64]
    islands: NDArray[np.int64]
    findings: tuple[Message, ...]


def contiguity(matrix: FlowMatrix, partition: Partition, neighbours: Neighbours) -> Contiguity:
    """Find the regions that are in several pieces.

    Parameters
    ----------
    matrix : FlowMatrix
        n units; their jobs tell the centres.
    partition : Partition
        A division of the same units; units may be unassigned.
    neighbours : Neighbours
        Of the same units.

    Raises
    ------
    EngineError
        ``contiguity.length``.
    """
    neighbours.require(matrix.n)
    piece, pieces = _numbered(matrix, partition, neighbours.pieces(partition.region))
    detached = np.flatnonzero(piece > MAIN)
    islands = neighbours.islands()
    return Contiguity(
        pieces, piece, detached, islands, _findings(matrix, partition, pieces, detached, islands)
    )


def _numbered(
    matrix: FlowMatrix, partition: Partition, root: NDArray[np.int32]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the number of each unit's piece, by the best unit, and the count of each region."""
    best = np.full(matrix.n, matrix.n, dtype=np.int64)
    assigned = root >= 0
    np.minimum.at(best, root[assigned], matrix.rank[assigned])
    best[root[partition.named_centres(matrix)]] = -1
    roots = np.unique(root[assigned])
    region = partition.region[roots]
    order = np.lexsort((best[roots], region))
    roots, region = roots[order], region[order]
    first = np.searchsorted(region, region)
    number = np.full(matrix.n, -1, dtype=np.int64)
    number[roots] = np.arange(roots.size) - first
    return np.where(assigned, number[root], -1), np.bincount(region, minlength=partition.k)


def _findings(
    matrix: FlowMatrix,
    partition: Partition,
    pieces: NDArray[np.int64],
    detached: NDArray[np.int64],
    islands: NDArray[np.int64],
) -> tuple[Message, ...]:
    codes = matrix.units.codes
    broken = [partition.ids[region] for region in np.flatnonzero(pieces > 1)]
    if not broken:
        return (Message("contiguity.whole", {"count": partition.k}),)
    values: dict[str, Any] = {
        "count": len(broken),
        "regions": partition.k,
        "examples": examples(broken),
        "units": int(detached.size),
        "detached": examples((codes[unit] for unit in detached), MOST_NAMED),
    }
    findings = [Message("contiguity.in_pieces", values, True)]
    alone = np.intersect1d(detached, islands)
    if alone.size:
        values = {"count": int(alone.size), "examples": examples(codes[unit] for unit in alone)}
        findings.append(Message("contiguity.detached_islands", values))
    return tuple(findings)


def repair(
    matrix: FlowMatrix,
    partition: Partition,
    neighbours: Neighbours,
    *,
    linkage: Linkage = Linkage.SMART,
    criteria: Criteria | None = None,
    step: int = 1,
    monitor: Monitor | None = None,
) -> Change:
    """Give each detached piece, as a whole, to the region next to it with the strongest link.

    The piece whose best unit has fewest jobs goes first. Where there are no
    commuters between a piece and any region next to it, the one with most jobs
    takes it (event H). Pieces that no other region lies next to stay, and are
    named. Nothing is refused because of criteria: regions that fulfilled them
    before and do not afterwards are named in a warning.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units.
    neighbours : Neighbours
        Of the same units.
    linkage : Linkage
        Measures the link between a piece and a region.
    criteria : Criteria, optional
        What the regions should fulfil.
    step : int
        Number of the first repair in the log; the units of one piece share it.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Returns
    -------
    Change
        Ids of regions stay; none is emptied.

    Raises
    ------
    EngineError
        ``contiguity.length``.

    Notes
    -----
    It ends: a repair takes one piece from a region and adds none to the region
    that it joins, so that the number of all pieces falls each time.
    """
    neighbours.require(matrix.n)
    monitor = monitor or Monitor()
    sums = RegionSums(matrix, partition, linkage, criteria)
    stands_for = label_units(matrix, partition)
    log: list[Decision] = []
    next_step, most = step, 1
    while True:
        now = replace(partition, region=sums.region.copy())
        pieces = _detached_pieces(matrix, now, neighbours)
        most = max(most, len(pieces))
        monitor.check(1.0 - len(pieces) / most)
        found = _first_with_neighbours(pieces, now.region, neighbours)
        if found is None:
            break
        units, beside = found
        source = int(now.region[units[0]])
        target, linked = sums.strongest(units, beside)
        left, before = sums.validity(source), sums.validity(target)
        sums.move(units, target)
        event = "" if linked else "H"
        log += [
            Decision(
                next_step,
                unit,
                "repaired",
                event,
                stands_for[source],
                stands_for[target],
                left,
                before,
                sums.validity(target),
            )
            for unit in units
        ]
        next_step += 1
    findings = _repairs_told(matrix, log, next_step - step, [u for units in pieces for u in units])
    if sums.ties:
        findings.append(Message("delineation.ties", {"count": sums.ties}))
    if criteria is not None:
        findings += lost_validity(matrix, partition, now, criteria)
    return Change(now, log, tuple(findings))


def _detached_pieces(
    matrix: FlowMatrix, partition: Partition, neighbours: Neighbours
) -> list[list[int]]:
    """Return the detached pieces, those whose best unit has fewest jobs first."""
    root = neighbours.pieces(partition.region)
    piece, _ = _numbered(matrix, partition, root)
    found: dict[int, list[int]] = {}
    for unit in np.flatnonzero(piece > MAIN).tolist():
        found.setdefault(int(root[unit]), []).append(unit)
    rank = matrix.rank.tolist()
    return sorted(found.values(), key=lambda units: -min(rank[unit] for unit in units))


def _first_with_neighbours(
    pieces: list[list[int]], region: NDArray[np.int32], neighbours: Neighbours
) -> tuple[list[int], set[int]] | None:
    for units in pieces:
        own = {int(region[units[0]]), UNASSIGNED}
        beside = {r for unit in units for r in region[neighbours.of(unit)].tolist()} - own
        if beside:
            return units, beside
    return None


def merging_findings(matrix: FlowMatrix, log: list[Decision]) -> list[Message]:
    """Say what neighbours decided in a log where they counted from the beginning."""
    codes = matrix.units.codes
    findings = []
    for key, event, is_warning in (
        ("contiguity.groups", "G", False),
        ("contiguity.no_commuters", "H", True),
        ("contiguity.alone", "I", True),
    ):
        found = {codes[decision.unit] for decision in log if decision.event == event}
        if found:
            values = {"count": len(found), "examples": examples(found)}
            findings.append(Message(key, values, is_warning))
    return findings


def _repairs_told(
    matrix: FlowMatrix, log: list[Decision], pieces: int, left: list[int]
) -> list[Message]:
    codes = matrix.units.codes
    findings = []
    moved = {codes[decision.unit] for decision in log}
    if moved:
        values: dict[str, Any] = {
            "pieces": pieces,
            "count": len(moved),
            "examples": examples(moved, MOST_NAMED),
        }
        findings.append(Message("contiguity.repaired", values))
    unlinked = {codes[decision.unit] for decision in log if decision.event == "H"}
    if unlinked:
        values = {"count": len(unlinked), "examples": examples(unlinked)}
        findings.append(Message("contiguity.no_commuters", values, True))
    if left:
        values = {"count": len(left), "examples": examples((codes[i] for i in left), MOST_NAMED)}
        findings.append(Message("contiguity.not_repaired", values, True))
    return findings
