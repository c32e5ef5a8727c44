"""The flows that are worth a line on the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import EngineError
from .aggregate import ratio

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]


@dataclass(frozen=True)
class DesireLines:
    """Lines between different units, most persons first, m of them.

    Attributes
    ----------
    codes : tuple of str
        Unit codes.
    commuters : float
        All persons who commute between different units.
    origin, destination : ndarray of int, shape (m,)
        Unit of residence and of work. Where both directions are summed, the
        origin is the end that more persons leave.
    persons : ndarray of float, shape (m,)
        Commuters; of both directions where they are summed.
    back : ndarray of float, shape (m,)
        Those of them, or besides them, who commute from the destination to
        the origin.
    residents_share : ndarray of float, shape (m,)
        Commuters from the origin to the destination as a share of the
        origin's employed residents.
    jobs_share : ndarray of float, shape (m,)
        The same as a share of the jobs in the destination.
    place : ndarray of int, shape (m,)
        Place of the line among those of its origin, 1 = most persons; where
        both directions are summed, the better of its places at the two ends.
    """

    codes: tuple[str, ...]
    commuters: float
    origin: Positions
    destination: Positions
    persons: Floats
    back: Floats
    residents_share: Floats
    jobs_share: Floats
    place: Positions

    @property
    def covered(self) -> float:
        """Return the persons that the lines stand for."""
        return float(self.persons.sum())

    @property
    def covered_share(self) -> float:
        """Return their share of all commuters between different units."""
        return self.covered / self.commuters

    def columns(self) -> dict[str, Sequence[Any] | NDArray[Any]]:
        """Return the columns of a table in their order, m values each; units are codes."""
        return {
            "origin": [self.codes[unit] for unit in self.origin.tolist()],
            "destination": [self.codes[unit] for unit in self.destination.tolist()],
            "persons": self.persons,
            "back": self.back,
            "residents_share": self.residents_share,
            "jobs_share": self.jobs_share,
            "place": self.place,
        }


def desire_lines(
    matrix: FlowMatrix,
    *,
    largest: int | None = None,
    min_share: float = 0.0,
    min_persons: float = 0.0,
    both_directions: bool = False,
) -> DesireLines:
    """Choose and rank the flows between different units.

    A line must fulfil all that is asked for. Equal flows are ranked by the
    rank of the destination, then of the origin (:attr:`FlowMatrix.rank`).

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    largest : int, optional
        Only so many lines of each unit; None = all.
    min_share : float
        Smallest share of the origin's employed residents, 0-1; where both
        directions are summed, one of the two must reach it.
    min_persons : float
        Smallest number of persons.
    both_directions : bool
        Sum the two directions of a pair into one line. A pair is then among
        the largest when it is so for either end.

    Raises
    ------
    EngineError
        ``lines.largest``, ``lines.share`` or ``lines.persons`` for a limit
        outside its range, ``lines.none`` when no line is left.
    """
    if largest is not None and largest < 1:
        raise EngineError("lines.largest", value=largest)
    if not 0 <= min_share <= 1:
        raise EngineError("lines.share", value=min_share)
    if not 0 <= min_persons < np.inf:
        raise EngineError("lines.persons", value=min_persons)
    apart = matrix.origins != matrix.out_unit
    origin = matrix.origins[apart].astype(np.int64)
    destination = matrix.out_unit[apart].astype(np.int64)
    there = matrix.out_value[apart]
    commuters = float(there.sum())
    back = _back(origin, destination, there, matrix.n)
    if both_directions:
        rank = matrix.rank
        # Of a pair with equal flows, the end with fewer jobs is the origin.
        keep = (there > back) | ((there == back) & (rank[origin] > rank[destination]))
        origin, destination, there, back = (
            column[keep] for column in (origin, destination, there, back)
        )
    residents, jobs = matrix.residents, matrix.jobs
    share = ratio(there, residents[origin])
    reached, persons = share, there
    place = _places(matrix, origin, destination, persons)
    if both_directions:
        persons = there + back
        reached = np.fmax(share, ratio(back, residents[destination]))
        count = origin.size
        at_ends = _places(
            matrix,
            np.concatenate((origin, destination)),
            np.concatenate((destination, origin)),
            np.concatenate((persons, persons)),
        )
        place = np.minimum(at_ends[:count], at_ends[count:])
    chosen = (reached >= min_share) & (persons >= min_persons)
    if largest is not None:
        chosen &= place <= largest
    lines = np.flatnonzero(chosen)
    if lines.size == 0:
        raise EngineError("lines.none")
    rank = matrix.rank
    lines = lines[np.lexsort((rank[origin[lines]], rank[destination[lines]], -persons[lines]))]
    return DesireLines(
        codes=matrix.units.codes,
        commuters=commuters,
        origin=origin[lines],
        destination=destination[lines],
        persons=persons[lines],
        back=back[lines],
        residents_share=share[lines],
        jobs_share=ratio(there, jobs[destination])[lines],
        place=place[lines],
    )


def _back(origin: Positions, destination: Positions, persons: Floats, n: int) -> Floats:
    """Return the persons of the opposite direction of each cell; cells ascend by key."""
    key, opposite = origin * n + destination, destination * n + origin
    at = np.minimum(np.searchsorted(key, opposite), max(key.size - 1, 0))
    return np.where(key[at] == opposite, persons[at], 0.0) if key.size else persons


def _places(
    matrix: FlowMatrix, origin: Positions, destination: Positions, persons: Floats
) -> Positions:
    """Return the place of each line among those of its origin, 1 = most persons."""
    order = np.lexsort((matrix.rank[destination], -persons, origin))
    ordered = origin[order]
    new = np.append(True, ordered[1:] != ordered[:-1])[: ordered.size]
    starts = np.flatnonzero(new)
    run = np.repeat(starts, np.diff(np.append(starts, ordered.size)))
    place = np.empty(origin.size, dtype=np.int64)
    place[order] = np.arange(origin.size) - run + 1
    return place
