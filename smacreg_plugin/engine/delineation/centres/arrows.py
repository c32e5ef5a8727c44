"""Arrows from units to the unit that most of their commuters go to."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor
from typing import TYPE_CHECKING, Callable, NamedTuple

import numpy as np

from ...assessment.aggregate import ratio
from .placement import Flip, Link, same_share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ...flows import FlowMatrix

NONE = -1


class Arrow(NamedTuple):
    """A unit's largest flow, with what rules compare it to.

    Attributes
    ----------
    goal : int
        Where it leads, -1 = nowhere.
    persons, leaving : float
        Commuters to the goal, and to all other units.
    residents, jobs : float
        Employed residents and jobs of the unit.
    """

    goal: int
    persons: float
    leaving: float
    residents: float
    jobs: float

    def share(self, persons: float) -> float:
        """Return persons as a share of the employed residents."""
        return persons / self.residents if self.residents > 0 else 0.0


@dataclass(frozen=True)
class OutFlows:
    """The commuters who leave each unit; arrays of shape (n,).

    Attributes
    ----------
    first, second : ndarray of int
        Units that most and second most of them go to, -1 = none. Equal flows
        go to the unit with more jobs.
    first_persons, second_persons : ndarray of float
        Those commuters.
    out_share, first_share : ndarray of float
        Commuters to any other unit, and to the first, as shares of the
        employed residents; 0 where there are none.
    ties : int
        Number of units whose two largest flows are equal.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    first_persons: NDArray[np.float64]
    second_persons: NDArray[np.float64]
    out_share: NDArray[np.float64]
    first_share: NDArray[np.float64]
    ties: int

    @classmethod
    def of(cls, matrix: FlowMatrix) -> OutFlows:
        """Find the two largest targets of each unit."""
        n = matrix.n
        first = np.full(n, NONE, dtype=np.int64)
        second = np.full(n, NONE, dtype=np.int64)
        persons = np.zeros((2, n))
        ties = 0
        for unit in range(n):
            cells = slice(int(matrix.out_ptr[unit]), int(matrix.out_ptr[unit + 1]))
            goals, values = matrix.out_unit[cells], matrix.out_value[cells]
            other = goals != unit
            goals, values = goals[other], values[other]
            order = np.lexsort((matrix.rank[goals], -values))[:2]
            if order.size > 0:
                first[unit], persons[0, unit] = goals[order[0]], values[order[0]]
            if order.size > 1:
                second[unit], persons[1, unit] = goals[order[1]], values[order[1]]
                ties += int(same_share(*values[order].tolist()))
        leaving = matrix.residents - matrix.internal
        return cls(
            first,
            second,
            persons[0],
            persons[1],
            np.nan_to_num(ratio(leaving, matrix.residents)),
            np.nan_to_num(ratio(persons[0], matrix.residents)),
            ties,
        )

    def strongest(self, unit: int) -> tuple[int, ...]:
        """Return the two largest targets, as far as there are any."""
        return tuple(int(goal[unit]) for goal in (self.first, self.second) if goal[unit] != NONE)

    def arrow(self, matrix: FlowMatrix, unit: int) -> Arrow:
        """Return the largest flow of a unit."""
        residents = float(matrix.residents[unit])
        return Arrow(
            int(self.first[unit]),
            float(self.first_persons[unit]),
            residents - float(matrix.internal[unit]),
            residents,
            float(matrix.jobs[unit]),
        )

    def link(self, matrix: FlowMatrix, unit: int, goal: int) -> Link:
        """Return the tie of a unit to a target of its."""
        if goal == NONE:
            return Link()
        cells = slice(int(matrix.out_ptr[unit]), int(matrix.out_ptr[unit + 1]))
        persons = float(matrix.out_value[cells][matrix.out_unit[cells] == goal].sum())
        return Link(
            goal,
            persons,
            persons / float(matrix.residents[unit]),
            persons / float(matrix.residents[unit]) + persons / float(matrix.residents[goal])
            if matrix.residents[goal] > 0
            else float("nan"),
        )


def arrow_flip(
    matrix: FlowMatrix,
    flows: OutFlows,
    unit: int,
    shares: Sequence[float],
    decide: Callable[[Arrow], tuple[str, int]],
) -> Flip:
    """Return the smallest change of a unit's two largest flows that decides otherwise.

    Commuters are moved between the target and the own unit, so that the number
    of employed residents stays. What a ring or a cut makes of the arrow is left
    aside.

    Parameters
    ----------
    matrix, flows
        The flows and their two largest targets.
    unit : int
        The unit.
    shares : sequence of float
        Thresholds of the rule, as shares of the employed residents.
    decide : callable
        What the rule makes of the unit, and where its arrow then leads, -1 =
        nowhere; compared between before and after.
    """
    residents, jobs = float(matrix.residents[unit]), float(matrix.jobs[unit])
    internal = float(matrix.internal[unit])
    goals = [int(goal[unit]) for goal in (flows.first, flows.second) if goal[unit] != NONE]
    persons = [float(flows.first_persons[unit]), float(flows.second_persons[unit])][: len(goals)]
    now = decide(flows.arrow(matrix, unit))
    tries = []
    for place, there in enumerate(persons):
        edges = [share * residents for share in shares]
        edges += [there + share * residents - (residents - internal) for share in shares]
        edges += [other for p, other in enumerate(persons) if p != place]
        edges.append(there + jobs - residents)
        for edge in edges:
            for whole in {floor(edge) + step for step in (-1, 0, 1, 2)}:
                if 0 <= whole <= there + internal:
                    tries.append((abs(whole - there), place, float(whole)))
    for _, place, value in sorted(tries):
        moved = value - persons[place]
        both = [*persons]
        both[place] = value
        # Equal flows go to the unit with more jobs, as in OutFlows.
        lead = max(range(len(goals)), key=lambda p: (both[p], -int(matrix.rank[goals[p]])))
        goal = goals[lead] if both[lead] > 0 else NONE
        leaving = residents - internal + moved
        then = decide(Arrow(goal, both[lead], leaving, residents, jobs - moved))
        if then != now:
            return Flip(goals[place], value, moved, then[1])
    return Flip()


def cycles(goal: Sequence[int]) -> list[list[int]]:
    """Return the rings of arrows, each from its smallest unit on.

    Parameters
    ----------
    goal : sequence of int, length n
        Where each unit points, -1 = nowhere.
    """
    state = [0] * len(goal)
    found = []
    for start in range(len(goal)):
        path = []
        unit = start
        while unit != NONE and state[unit] == 0:
            state[unit] = 1
            path.append(unit)
            unit = goal[unit]
        if unit != NONE and state[unit] == 1:
            ring = path[path.index(unit) :]
            low = ring.index(min(ring))
            found.append(ring[low:] + ring[:low])
        for passed in path:
            state[passed] = 2
    return found


def open_rings(matrix: FlowMatrix, flows: OutFlows, goal: list[int], rule: list[str]) -> int:
    """Make every ring of arrows a region of its own, in place; return how many there are.

    The unit from which the smallest share commutes out leads it; ties by jobs.
    """
    rings = cycles(goal)
    for ring in rings:
        lead = min(ring, key=lambda unit: (flows.out_share[unit], matrix.rank[unit]))
        goal[lead] = NONE
        for unit in ring:
            rule[unit] = "ring_member"
        rule[lead] = "ring_lead"
    return len(rings)


def heads(goal: Sequence[int]) -> list[int]:
    """Return where the arrows from each unit end; there must be no ring."""
    end = [NONE] * len(goal)
    for start in range(len(goal)):
        path = []
        unit = start
        while end[unit] == NONE and goal[unit] != NONE:
            path.append(unit)
            unit = goal[unit]
        last = unit if end[unit] == NONE else end[unit]
        end[unit] = last
        for passed in path:
            end[passed] = last
    return end


def is_silent(matrix: FlowMatrix, unit: int) -> bool:
    """Return whether a unit has neither employed residents nor jobs."""
    return bool(matrix.residents[unit] == 0 and matrix.jobs[unit] == 0)
