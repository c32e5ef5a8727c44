"""What other borders mean for the regions that they touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..delineation.criteria import VALID
from ..delineation.region_sums import internal_persons
from .aggregate import ratio, require_same_units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..delineation.criteria import Criteria
    from ..flows import FlowMatrix
    from ..neighbours import Neighbours
    from ..partition import Partition

    Floats = NDArray[np.float64]

# Rules that a region can break; the same that decisions by hand warn about.
EMPTIED = "emptied"
CENTRE_LEFT = "centre_left"
IN_PIECES = "in_pieces"
CRITERIA = "criteria"


class Figures(NamedTuple):
    """One region; shares are NaN without a denominator.

    Attributes
    ----------
    units : int
        Number of members.
    centre : int
        Position of the member that is the region's id, else of that with most jobs.
    residents, jobs, internal : float
        Employed residents, jobs, and persons who live and work in the region.
    sc_supply, sc_demand, self_containment : float
        The last as shares of the first two, and the smaller of these.
    validity : float or None
        Against the criteria; None without them.
    pieces : int or None
        Number of pieces; None where nothing tells who lies next to whom.
    """

    units: int
    centre: int
    residents: float
    jobs: float
    internal: float
    sc_supply: float
    sc_demand: float
    self_containment: float
    validity: float | None
    pieces: int | None


class RegionChange(NamedTuple):
    """One region before and after.

    Attributes
    ----------
    region : str
        Its id.
    before, after : Figures or None
        None where it is new, and where it is emptied.
    broken : tuple of str
        Rules that hold before and not after: ``emptied``; ``centre_left``, its centre is in
        another region now; ``in_pieces``, it has more pieces than before, or than one where it
        is new; ``criteria``, it is below them, and was not before or is new.
    """

    region: str
    before: Figures | None
    after: Figures | None
    broken: tuple[str, ...]


@dataclass(frozen=True)
class Consequences:
    """What changes between two divisions.

    Attributes
    ----------
    units : tuple of int
        Positions of the units that have another region, ascending.
    regions : tuple of RegionChange
        The regions whose members change, by id.
    """

    units: tuple[int, ...]
    regions: tuple[RegionChange, ...]

    @property
    def broken(self) -> tuple[tuple[str, str], ...]:
        """Region and rule of all that is broken."""
        return tuple((change.region, rule) for change in self.regions for rule in change.broken)


def consequences(
    matrix: FlowMatrix,
    before: Partition,
    after: Partition,
    *,
    neighbours: Neighbours | None = None,
    criteria: Criteria | None = None,
) -> Consequences:
    """Compare two divisions in the regions that are not the same in both, matched by id.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    before, after : Partition
        Divisions of the same units, such as two states of a scenario.
    neighbours : Neighbours, optional
        Of the same units; tells how many pieces a region has.
    criteria : Criteria, optional
        What regions should fulfil.

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ, or ``contiguity.length``.
    """
    require_same_units(matrix, before)
    require_same_units(matrix, after)
    index = {region: place for place, region in enumerate(before.ids)}
    # Region of each unit afterwards as a place before; a new one has a place behind them.
    same = np.array(
        [index.get(region, before.k + new) for new, region in enumerate(after.ids)] + [-1]
    )
    moved = np.flatnonzero(same[after.region] != before.region)
    touched = {
        division.ids[place]
        for division in (before, after)
        for place in division.region[moved].tolist()
        if place >= 0
    }
    old, new = (
        _figures(matrix, division, touched, neighbours, criteria) for division in (before, after)
    )
    changes = [
        RegionChange(
            region,
            old.get(region),
            new.get(region),
            _broken(region, old.get(region), new.get(region), after),
        )
        for region in sorted(touched)
    ]
    return Consequences(tuple(moved.tolist()), tuple(changes))


def _figures(
    matrix: FlowMatrix,
    partition: Partition,
    touched: set[str],
    neighbours: Neighbours | None,
    criteria: Criteria | None,
) -> dict[str, Figures]:
    """Return the figures of the touched regions that the division has."""
    residents, jobs = partition.sums(matrix.residents), partition.sums(matrix.jobs)
    internal = internal_persons(matrix, partition)
    sc_supply, sc_demand = ratio(internal, residents), ratio(internal, jobs)
    nothing = [None] * partition.k
    chosen = [place for place, region in enumerate(partition.ids) if region in touched]
    columns = (
        partition.sizes,
        partition.named_centres(matrix),
        residents,
        jobs,
        internal,
        sc_supply,
        sc_demand,
        np.minimum(sc_supply, sc_demand),
        nothing if criteria is None else criteria.validities(residents, jobs, internal),
        nothing if neighbours is None else _pieces(partition, chosen, neighbours),
    )
    return {
        partition.ids[place]: Figures(*(_plain(column[place]) for column in columns))
        for place in chosen
    }


def _pieces(
    partition: Partition, chosen: Sequence[int], neighbours: Neighbours
) -> NDArray[np.int64]:
    """Return the number of pieces of the chosen regions, and 0 for the others, shape (k,)."""
    neighbours.require(len(partition.codes))
    # The others are left out because finding their pieces takes longer than all else here.
    is_chosen = np.zeros(partition.k + 1, dtype=np.bool_)
    is_chosen[chosen] = True
    root = neighbours.pieces(np.where(is_chosen[partition.region], partition.region, -1))
    return np.bincount(partition.region[np.unique(root[root >= 0])], minlength=partition.k)


def _plain(value: Any) -> Any:
    return value.item() if isinstance(value, np.generic) else value


def _broken(
    region: str, before: Figures | None, after: Figures | None, division: Partition
) -> tuple[str, ...]:
    """Name the rules that a touched region breaks in ``division`` and not before."""
    if after is None:
        return (EMPTIED,)
    found = []
    if before is not None:
        place = int(division.region[before.centre])
        if place < 0 or division.ids[place] != region:
            found.append(CENTRE_LEFT)
    if after.pieces is not None:
        allowed = 1 if before is None or before.pieces is None else before.pieces
        if after.pieces > allowed:
            found.append(IN_PIECES)
    if after.validity is not None and after.validity < VALID:
        was_valid = before is None or before.validity is None or before.validity >= VALID
        if was_valid:
            found.append(CRITERIA)
    return tuple(found)
