"""Borders moved by hand, step by step, and the table of decisions that does the same at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from ..delineation.by_hand import apply_decisions
from ..errors import EngineError
from ..numbers import examples
from .aggregate import require_same_units
from .scenario_places import Placed, named_regions, partition_of, place_of, settled

if TYPE_CHECKING:
    from ..flows import FlowMatrix
    from ..neighbours import Neighbours
    from ..partition import Partition


class Decisions(NamedTuple):
    """The table that :func:`.by_hand.apply_decisions` takes, a row a moved unit.

    Attributes
    ----------
    units, regions : list of str
        Unit codes, ascending, and the code of a unit in the region that each goes to.
        Where no unit can stand for a region, its id.
    """

    units: list[str]
    regions: list[str]


@dataclass(frozen=True, eq=False)
class Scenario:
    """A division with moves by hand; every change returns another scenario.

    A new region has the unit with most jobs of those that made it as its founder, and is
    named after it. Once the founder leaves, the member with most jobs is the founder. An
    old region keeps its id as long as it has a unit, whichever that is. Only where a table
    of decisions could not say so it gets a founder and becomes new: all that were in it
    before have regions of their own now, and others are in it.

    Attributes
    ----------
    name : str
        What the scenario is called.
    matrix : FlowMatrix
        n units.
    base : Partition
        The division before all moves, of the same units.
    steps : tuple of dict of int to int
        Where all moved units are after each step, undone steps that can be done again included;
        see :mod:`.scenario_places`.
    done : int
        Number of the steps that count.
    """

    name: str
    matrix: FlowMatrix
    base: Partition
    steps: tuple[Placed, ...] = ()
    done: int = 0

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise EngineError("scenario.no_name")
        require_same_units(self.matrix, self.base)

    @classmethod
    def from_decisions(
        cls,
        name: str,
        matrix: FlowMatrix,
        base: Partition,
        units: Sequence[Any],
        regions: Sequence[Any],
        *,
        neighbours: Neighbours | None = None,
    ) -> Scenario:
        """Read a scenario from a table of decisions, as one step.

        Parameters and errors are those of :func:`.by_hand.apply_decisions`; any table that
        it accepts gives exactly its partition.
        """
        change = apply_decisions(matrix, base, units, regions, neighbours=neighbours)
        before, after = base.labels(), change.partition.labels()
        places = {region: place for place, region in enumerate(base.ids)}
        for decision in change.log:
            if decision.event == "J":
                # A founder that was alone before founds the old region.
                places.setdefault(after[decision.unit], base.k + decision.target)
        placed = {
            unit: places[new] for unit, (old, new) in enumerate(zip(before, after)) if new != old
        }
        return cls(name, matrix, base)._then(placed)

    @property
    def placed(self) -> Placed:
        """Where the moved units are; see :mod:`.scenario_places`."""
        return self.steps[self.done - 1] if self.done else {}

    @cached_property
    def partition(self) -> Partition:
        """The division after the moves."""
        return partition_of(self.base, self.placed)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self.done > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step."""
        return self.done < len(self.steps)

    def move_many(self, units: Sequence[int], region: str | None) -> Scenario:
        """Move units to a region, or to a new one that they make together.

        Parameters
        ----------
        units : sequence of int
            Positions of the units, in any order.
        region : str or None
            Id of a region of :attr:`partition`; None = a new region.

        Returns
        -------
        Scenario
            This one where nothing changes: all are there, or are a region already.

        Raises
        ------
        EngineError
            ``scenario.region``.
        """
        now = self.partition
        chosen = sorted({int(unit) for unit in units})
        if not chosen:
            return self
        if region is None:
            own = {int(now.region[unit]) for unit in chosen}
            here = own.pop()
            if not own and here >= 0 and int(now.sizes[here]) == len(chosen):
                return self
            # A founder that is not there: the best of them takes its place.
            target = self.base.k + self.matrix.n
        else:
            if region not in now.ids:
                values = {"region": region, "name": self.name, "examples": examples(now.ids)}
                raise EngineError("scenario.region", **values)
            target = place_of(self.base, self.placed, now, region)
        return self._moved(dict.fromkeys(chosen, target))

    def move_back(self, units: Sequence[int]) -> Scenario:
        """Move units to where they were before all moves, to no region where they had none."""
        return self._moved({int(unit): int(self.base.region[unit]) for unit in units})

    def undo(self) -> Scenario:
        """Take back the last step; this scenario where there is none."""
        return replace(self, done=self.done - 1) if self.can_undo else self

    def redo(self) -> Scenario:
        """Do the last undone step again; this scenario where there is none."""
        return replace(self, done=self.done + 1) if self.can_redo else self

    def renamed(self, name: str) -> Scenario:
        """Return the same steps under another name.

        Raises
        ------
        EngineError
            ``scenario.no_name``.
        """
        return replace(self, name=name)

    def decisions(self) -> Decisions:
        """Return the smallest table that makes exactly :attr:`partition` of :attr:`base`.

        Regions are written as codes of units wherever possible, which every delineation
        understands; of a region, the unit that names it, else the one with most jobs that
        was in it before all moves, and first those that still are.
        """
        codes = self.base.codes
        units = sorted(self.placed)
        regions = named_regions(self.matrix, self.base, self.placed)
        return Decisions(
            [codes[unit] for unit in units], [regions[self.placed[unit]] for unit in units]
        )

    def _moved(self, to: Placed) -> Scenario:
        return self._then(settled(self.matrix, self.base, {**self.placed, **to})) if to else self

    def _then(self, placed: Placed) -> Scenario:
        if placed == self.placed:
            return self
        steps = (*self.steps[: self.done], placed)
        return replace(self, steps=steps, done=len(steps))
