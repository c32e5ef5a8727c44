"""Centres that a unit commutes to, with the shares that rules ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ...codes import code_texts, refuse_near_misses
from ...errors import Cancelled, EngineError
from ...messages import Message
from ...monitor import Monitor
from ...numbers import examples, plain
from .placement import Link
from .travel_times import Time, TravelTimes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...flows import FlowMatrix


class Candidate(NamedTuple):
    """A centre that a unit may belong to.

    Attributes
    ----------
    centre : int
        Position of its leading unit.
    rank : int
        Place of that unit in the order that breaks ties.
    persons : float
        Residents of the unit who work in the centre.
    residents, centre_residents : float
        What the shares of the unit and of the centre are of.
    times : tuple of Time
        Every mode's time; empty where none is known.
    """

    centre: int
    rank: int
    persons: float
    residents: float
    centre_residents: float
    times: tuple[Time, ...] = ()

    @property
    def share(self) -> float:
        """Persons per resident of the unit."""
        return self.persons / self.residents if self.residents > 0 else 0.0

    @property
    def joint_share(self) -> float:
        """The share, and the persons per resident of the centre."""
        back = self.persons / self.centre_residents if self.centre_residents > 0 else 0.0
        return self.share + back

    def link(self) -> Link:
        """Return it as a tie, with its shortest time."""
        minutes = min((time.minutes for time in self.times), default=float("nan"))
        return Link(self.centre, self.persons, self.share, self.joint_share, minutes)


@dataclass(frozen=True)
class Centres:
    """Centres of one or several units.

    Attributes
    ----------
    group : ndarray of int, shape (n,)
        Leading unit of the centre that each unit is part of, -1 = none.
    """

    group: NDArray[np.int64]

    @classmethod
    def from_table(
        cls,
        matrix: FlowMatrix,
        codes: Sequence[Any],
        groups: Sequence[Any] | None = None,
        *,
        field: str = "centre",
    ) -> Centres:
        """Read the centres that a user gives.

        Parameters
        ----------
        matrix : FlowMatrix
            n units.
        codes : sequence of str, length m
            Unit code of each centre.
        groups : sequence, length m, optional
            Units with the same value here are one centre together; its leading
            unit is the one with most jobs. Empty = a centre of its own.
        field : str
            Column with the codes, for messages.

        Raises
        ------
        EngineError
            ``centres.none``, ``centres.unknown`` or ``centres.conflict``.
        """
        texts = code_texts(codes)
        names = code_texts(groups) if groups is not None else [""] * len(texts)
        index = matrix.units.index
        strange = {text for text in texts if text not in index}
        refuse_near_misses(strange - {""}, field, index, "unit")
        if not set(texts) - {""}:
            raise EngineError("centres.none", field=field)
        if strange:
            raise EngineError(
                "centres.unknown",
                count=len(strange),
                field=field,
                examples=examples(text or "?" for text in strange),
            )
        named: dict[str, str] = {}
        for text, name in zip(texts, names):
            # A unit's own code keeps nameless centres apart from each other.
            label = f"group {name}" if name else f"unit {text}"
            if named.setdefault(text, label) != label:
                raise EngineError("centres.conflict", example=text, field=field)
        members: dict[str, list[int]] = {}
        for text, label in named.items():
            members.setdefault(label, []).append(index[text])
        return cls.of(matrix, list(members.values()))

    @classmethod
    def of(cls, matrix: FlowMatrix, groups: Sequence[Sequence[int]]) -> Centres:
        """Make centres of groups of positions; the leading unit has most jobs."""
        group = np.full(matrix.n, -1, dtype=np.int64)
        for members in groups:
            head = min(members, key=lambda unit: int(matrix.rank[unit]))
            group[list(members)] = head
        return cls(group)

    def members(self) -> dict[int, tuple[int, ...]]:
        """Return the units of each centre by its leading unit."""
        found: dict[int, list[int]] = {}
        for unit in np.flatnonzero(self.group >= 0).tolist():
            found.setdefault(int(self.group[unit]), []).append(unit)
        return {head: tuple(units) for head, units in sorted(found.items())}


def check_residents(
    values: NDArray[np.float64], matrix: FlowMatrix, field: str
) -> tuple[Message, ...]:
    """Refuse sizes that cannot be what shares are of, and doubt too small ones.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        Residents of working age.
    matrix : FlowMatrix
        n units.
    field : str
        Column name, for messages.

    Raises
    ------
    EngineError
        ``centres.residents`` with the number of units and an example.
    """
    bad = np.flatnonzero(~(values > 0))
    if bad.size:
        raise EngineError(
            "centres.residents",
            count=int(bad.size),
            field=field,
            example=f"{matrix.units.codes[int(bad[0])]} = {plain(float(values[bad[0]]))}",
        )
    few = np.flatnonzero(values < matrix.residents)
    if not few.size:
        return ()
    names = examples(matrix.units.codes[unit] for unit in few)
    said = {"count": int(few.size), "field": field, "examples": names}
    return (Message("centres.few_residents", said, True),)


def candidates(
    matrix: FlowMatrix,
    residents: NDArray[np.float64],
    centres: Centres,
    times: TravelTimes,
    monitor: Monitor | None = None,
) -> list[list[Candidate]]:
    """Return the centres to which somebody commutes, for each unit.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    residents : ndarray of float, shape (n,)
        What the shares are of.
    centres : Centres
        The centres; a unit is no candidate of its own.
    times : TravelTimes
        Known times.
    monitor : Monitor, optional
        May cancel; its progress is left to the caller.
    """
    monitor = monitor or Monitor()
    members = centres.members()
    size = {head: float(residents[list(units)].sum()) for head, units in members.items()}
    result: list[list[Candidate]] = []
    group = centres.group
    for unit in range(matrix.n):
        if unit % 64 == 0 and monitor.cancelled():
            raise Cancelled
        cells = slice(int(matrix.out_ptr[unit]), int(matrix.out_ptr[unit + 1]))
        goals = group[matrix.out_unit[cells]]
        persons: dict[int, float] = {}
        for goal, value in zip(goals.tolist(), matrix.out_value[cells].tolist()):
            if goal >= 0 and goal != group[unit]:
                persons[goal] = persons.get(goal, 0.0) + value
        result.append(
            [
                Candidate(
                    goal,
                    int(matrix.rank[goal]),
                    value,
                    float(residents[unit]),
                    size[goal],
                    times.between(unit, members[goal]),
                )
                for goal, value in persons.items()
            ]
        )
    return result
