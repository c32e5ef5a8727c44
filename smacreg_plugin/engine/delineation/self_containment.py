"""Regions by size and self-containment: the public entrance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np

from ..errors import EngineError
from ..messages import Message
from ..monitor import Monitor
from ..numbers import examples
from ..partition import Partition
from .adjacent_mover import AdjacentMover
from .adjacent_regions import AdjacentOrder, AdjacentRegions
from .classic import dissolve_until_valid
from .contiguity import merging_findings
from .criteria import Criteria
from .decisions import Decision
from .linkage import Linkage
from .orders import MeasuredOrder, PackageOrder
from .proto_regions import ProtoRegions
from .reserve_list import Mover, place_reserve

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..neighbours import Neighbours


class Method(Enum):
    """The ways to use the criteria.

    CLASSIC dissolves the least valid region completely (travel-to-work areas).
    CORRECTED moves one unit at a time and keeps a reserve list, as Istat and
    Eurostat describe it. COMPATIBLE does the same with the defects of the R
    package LabourMarketAreas 3.4, for comparability.
    """

    CLASSIC = "classic"
    CORRECTED = "corrected"
    COMPATIBLE = "compatible"


@dataclass(frozen=True)
class Delineation:
    """Result of a delineation.

    Attributes
    ----------
    partition : Partition
        Region of each unit of the matrix, labelled as the method labels them:
        by the unit that the region grew from.
    before_reserve : Partition
        The same before units in reserve were placed.
    log : list of Decision
        Every move in order; positions refer to the matrix.
    findings : list of Message
        What the user should know.
    iterations : int
        Number of regions taken up.
    """

    partition: Partition
    before_reserve: Partition
    log: list[Decision]
    findings: list[Message]
    iterations: int


def delineate(
    matrix: FlowMatrix,
    criteria: Criteria,
    *,
    method: Method = Method.CLASSIC,
    linkage: Linkage = Linkage.SMART,
    neighbours: Neighbours | None = None,
    monitor: Monitor | None = None,
) -> Delineation:
    """Draw regions that are large and self-contained enough.

    Parameters
    ----------
    matrix : FlowMatrix
        n units and the persons who commute between them.
    criteria : Criteria
        Thresholds of size and self-containment.
    method : Method
        How the thresholds are used.
    linkage : Linkage
        Strength of the link between a unit and a region; COMPATIBLE knows only
        SMART.
    neighbours : Neighbours, optional
        Who lies next to whom among the n units. Every region is then in one
        piece; :mod:`.adjacent_regions` and :mod:`.adjacent_mover` say how.
        COMPATIBLE refuses them.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Returns
    -------
    Delineation

    Raises
    ------
    EngineError
        ``criteria.linkage``, ``contiguity.compatible``, ``contiguity.length``
        or ``delineation.nothing_left``.
    Cancelled
        When the monitor says so.
    """
    refuse_other_linkage(method, linkage)
    if neighbours is not None:
        refuse_neighbours(method)
        neighbours.require(matrix.n)
    monitor = monitor or Monitor()
    dropped = unlinked_units(matrix)
    used = np.flatnonzero(~dropped)
    if used.size == 0:
        raise EngineError("delineation.nothing_left")
    linked = matrix.without(dropped) if dropped.any() else matrix
    if neighbours is not None and dropped.any():
        neighbours = neighbours.within(~dropped)
    regions: ProtoRegions
    if method is Method.CLASSIC:
        regions = (
            ProtoRegions(linked, criteria, linkage)
            if neighbours is None
            else AdjacentRegions(linked, criteria, linkage, neighbours)
        )
        decisions = dissolve_until_valid(regions, monitor)
        before = regions.label.copy()
    else:
        mover = _mover(linked, criteria, method, linkage, neighbours)
        mover.run(monitor)
        regions, decisions = mover.regions, mover.decisions
        before = regions.label.copy()
        last = decisions[-1].step if decisions else 0
        decisions = decisions + place_reserve(mover.regions, monitor, last + 1)
    iterations = max((d.step for d in decisions if d.action != "placed"), default=0)
    log = [Decision(0, int(unit), "left_out") for unit in np.flatnonzero(dropped)]
    log += [_in_matrix(decision, used) for decision in decisions]
    partition = _partition(matrix, used, regions.label)
    return Delineation(
        partition,
        _partition(matrix, used, before),
        log,
        _findings(matrix, linked, dropped, regions) + merging_findings(matrix, log),
        iterations,
    )


def refuse_other_linkage(method: Method, linkage: Linkage) -> None:
    """Refuse a linkage that a method does not know.

    Raises
    ------
    EngineError
        ``criteria.linkage``.
    """
    if method is Method.COMPATIBLE and linkage is not Linkage.SMART:
        raise EngineError("criteria.linkage")


def refuse_neighbours(method: Method) -> None:
    """Refuse neighbours for a method that knows none.

    Raises
    ------
    EngineError
        ``contiguity.compatible``.
    """
    if method is Method.COMPATIBLE:
        raise EngineError("contiguity.compatible")


def _mover(
    linked: FlowMatrix,
    criteria: Criteria,
    method: Method,
    linkage: Linkage,
    neighbours: Neighbours | None,
) -> Mover:
    if neighbours is not None:
        return AdjacentMover(AdjacentOrder(linked, criteria, linkage, neighbours))
    compatible = method is Method.COMPATIBLE
    kind = PackageOrder if compatible else MeasuredOrder
    return Mover(kind(linked, criteria, linkage), fragments=compatible)


def unlinked_units(matrix: FlowMatrix) -> NDArray[np.bool_]:
    """Return which units have no residents, no jobs or no link, shape (n,).

    Dropping one can make another unlinked, so the rule is repeated.
    """
    n = matrix.n
    active = np.ones(n, dtype=bool)
    origin, destination, persons = matrix.origins, matrix.out_unit, matrix.out_value
    external = float(matrix.holds_external)
    while True:
        residents = np.bincount(origin, persons, n) + external * matrix.external_out
        jobs = np.bincount(destination, persons, n) + external * matrix.external_in
        alone = (residents == matrix.internal) & (jobs == matrix.internal)
        drop = active & ((residents == 0) | (jobs == 0) | alone)
        if not drop.any():
            return ~active
        active &= ~drop
        inside = active[origin] & active[destination]
        origin, destination, persons = origin[inside], destination[inside], persons[inside]


def _in_matrix(decision: Decision, used: NDArray[np.int64]) -> Decision:
    def position(label: int) -> int:
        return int(used[label]) if label >= 0 else label

    return decision._replace(
        unit=position(decision.unit),
        source=position(decision.source),
        target=position(decision.target),
    )


def _partition(matrix: FlowMatrix, used: NDArray[np.int64], label: NDArray[np.int32]) -> Partition:
    codes = matrix.units.codes
    labels: list[str | None] = [None] * matrix.n
    for position, region in zip(used.tolist(), label.tolist()):
        if region >= 0:
            labels[position] = codes[used[region]]
    return Partition.from_labels(codes, labels)


def _findings(
    matrix: FlowMatrix, linked: FlowMatrix, dropped: NDArray[np.bool_], regions: ProtoRegions
) -> list[Message]:
    findings = []
    for key, codes in (
        ("delineation.left_out", [matrix.units.codes[i] for i in np.flatnonzero(dropped)]),
        # Regions that neighbours closed are named with their reason.
        (
            "delineation.closed",
            [linked.units.codes[i] for i in regions.closed if not regions.closed_event],
        ),
        (
            "delineation.not_assigned",
            [linked.units.codes[i] for i in np.flatnonzero(regions.label < 0)],
        ),
    ):
        if codes:
            findings.append(Message(key, {"count": len(codes), "examples": examples(codes)}))
    if regions.ties:
        by_code = isinstance(regions, PackageOrder)
        key = "delineation.ties_by_code" if by_code else "delineation.ties"
        findings.append(Message(key, {"count": regions.ties}))
    return findings
