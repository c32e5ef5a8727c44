"""Regions of units that follow their largest flow to a larger place.

Nystuen, J. D. and Dacey, M. F. (1961), A graph theory interpretation of nodal
regions, Papers of the Regional Science Association 7, 29-42.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...errors import EngineError
from ...messages import Message
from ...monitor import Monitor
from ...numbers import plain
from .results import partition_of, silent_units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...flows import FlowMatrix
    from ...partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

NOWHERE = -1
# Sums of flows differ in their last bits; flows nearer to each other than this are equal.
_ROUNDING = 1e-12
# Indirect flows: this share of the largest is no longer added, and no more steps than this.
_NEGLIGIBLE, _MOST_STEPS = 1e-14, 10_000
_ROWS_AT_ONCE = 128


@dataclass(frozen=True)
class DominantFlows:
    """Result of :func:`dominant_flow_regions`; arrays have shape (n,).

    Attributes
    ----------
    partition : Partition
        Region of each unit of the matrix, named by its independent unit; -1
        for units without residents in work and jobs.
    findings : tuple of Message
        What the user should know.
    destination : ndarray of int
        The unit with the largest flow from this one, itself left out; -1
        without any flow.
    persons : ndarray of float
        That flow, with indirect flows where these were asked for.
    share : ndarray of float
        The same as a share of the unit's employed residents; NaN without any.
    subordinate : ndarray of bool
        Whether the unit follows that flow.
    steps : ndarray of int
        Arrows from the unit to the independent unit of its region.
    """

    partition: Partition
    findings: tuple[Message, ...]
    destination: Positions
    persons: Floats
    share: Floats
    subordinate: NDArray[np.bool_]
    steps: Positions

    @property
    def independent(self) -> int:
        """Number of independent units, and so of regions."""
        return self.partition.k


def dominant_flow_regions(
    matrix: FlowMatrix,
    *,
    cut_off: float = 0.0,
    indirect: bool = False,
    monitor: Monitor | None = None,
) -> DominantFlows:
    """Let each unit follow its largest flow, if it leads to a larger unit.

    Size is the number of jobs, those of the unit's own residents included. As
    size grows along every arrow there are no circles, and each unit ends at an
    independent one: the centre of its region. Of equal flows the one to the
    larger unit counts (ties: position, then code). There is no
    variant with contiguity: an arrow that leads elsewhere than the largest
    flow would not be this method; repair the regions afterwards instead.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    cut_off : float
        From 0 to below 1. Flows below this share of the unit's employed
        residents are not followed.
    indirect : bool
        Whether flows over other units count too: with Y the flows between
        different units divided by the largest size, Y + Y² + Y³ + ... instead
        of Y.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``network.cut_off``, or ``network.endless`` where the sum of indirect
        flows does not end.
    Cancelled
        When the monitor says so.
    """
    refuse_cut_off(cut_off)
    monitor = monitor or Monitor()
    monitor.check(0.0)
    n, jobs = matrix.n, matrix.jobs
    # From here on unit 0 is the largest, so that the first of equals is the right one.
    order = np.argsort(matrix.rank)
    found = _largest_flows(matrix, order, indirect, monitor)
    to = np.where(found.to >= 0, order[found.to], NOWHERE)
    destination, persons = np.empty(n, dtype=np.int64), np.empty(n)
    destination[order], persons[order] = to, found.persons
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(matrix.residents > 0, persons / matrix.residents, np.nan)
    larger = (destination >= 0) & (jobs[destination] > jobs * (1.0 + _ROUNDING))
    strong = share >= cut_off * (1.0 - _ROUNDING)
    subordinate = larger & strong
    root, steps = _followed(destination, subordinate)
    silent = silent_units(matrix)
    findings = [*silent.findings]
    ignored = int((larger & ~strong).sum())
    if ignored:
        told = {"count": ignored, "share": plain(round(100.0 * cut_off, 6))}
        findings.append(Message("network.below_cut_off", told))
    if found.ties:
        findings.append(Message("delineation.ties", {"count": found.ties}))
    return DominantFlows(
        partition_of(matrix, root, silent.unassigned),
        tuple(findings),
        destination,
        persons,
        share,
        subordinate,
        steps,
    )


def refuse_cut_off(cut_off: float) -> None:
    """Refuse a cut-off that is no share.

    Raises
    ------
    EngineError
        ``network.cut_off``.
    """
    if not (math.isfinite(cut_off) and 0.0 <= cut_off < 1.0):
        raise EngineError("network.cut_off", value=cut_off)


@dataclass(frozen=True)
class _Largest:
    to: Positions
    persons: Floats
    ties: int


def _largest_flows(
    matrix: FlowMatrix, order: Positions, indirect: bool, monitor: Monitor
) -> _Largest:
    """Return each unit's largest flow to another; units numbered by rank."""
    from scipy.sparse import csr_matrix

    n, rank = matrix.n, matrix.rank
    other = matrix.origins != matrix.out_unit
    flows = csr_matrix(
        (
            matrix.out_value[other],
            (rank[matrix.origins[other]], rank[matrix.out_unit[other]]),
        ),
        shape=(n, n),
    )
    flows.sort_indices()
    turned, size = flows.T.tocsr(), float(matrix.jobs.max())
    to, persons, ties = np.full(n, NOWHERE, dtype=np.int64), np.zeros(n), 0
    for start in range(0, n, _ROWS_AT_ONCE):
        monitor.check(start / n)
        rows = flows[start : start + _ROWS_AT_ONCE].toarray()
        if indirect:
            rows = _with_indirect(rows, turned, size, monitor, start / n)
        here = np.arange(rows.shape[0])
        # What comes back to where it started goes nowhere.
        rows[here, start + here] = 0.0
        most = rows.max(axis=1)
        equal = rows >= (most * (1.0 - _ROUNDING))[:, None]
        some = most > 0
        first = equal.argmax(axis=1)
        to[start : start + here.size][some] = first[some]
        persons[start : start + here.size] = most
        ties += int((equal[some].sum(axis=1) > 1).sum())
    return _Largest(to, persons, ties)


def _with_indirect(
    rows: Floats, turned: Any, size: float, monitor: Monitor, fraction: float
) -> Floats:
    """Add the flows over one, two, ... other units; still in persons."""
    total, step = rows.copy(), rows
    for _ in range(_MOST_STEPS):
        monitor.check(fraction)
        step = (turned @ step.T).T / size
        total += step
        if step.max() <= _NEGLIGIBLE * total.max():
            return total
    raise EngineError("network.endless")


def _followed(
    destination: Positions, subordinate: NDArray[np.bool_]
) -> tuple[Positions, Positions]:
    """Return the end of each unit's arrows and the number of arrows to it."""
    unit = np.arange(destination.size)
    root, steps = np.where(subordinate, destination, unit), subordinate.astype(np.int64)
    while True:
        # Each round doubles the arrows taken.
        next_root = root[root]
        if (next_root == root).all():
            return root, steps
        steps = steps + steps[root]
        root = next_root
