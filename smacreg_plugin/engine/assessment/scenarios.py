"""Several scenarios side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import EngineError

if TYPE_CHECKING:
    from .scenario import Scenario


@dataclass(frozen=True)
class Scenarios:
    """Several scenarios by name, in the order in which they were made.

    Attributes
    ----------
    items : tuple of Scenario
        Their names differ.
    """

    items: tuple[Scenario, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Their names."""
        return tuple(scenario.name for scenario in self.items)

    def named(self, name: str) -> Scenario:
        """Return one of them; KeyError where there is none of that name."""
        return dict(zip(self.names, self.items))[name]

    def add(self, scenario: Scenario) -> Scenarios:
        """Return them with one more.

        Raises
        ------
        EngineError
            ``scenario.name_taken``.
        """
        if scenario.name in self.names:
            raise EngineError("scenario.name_taken", name=scenario.name)
        return Scenarios((*self.items, scenario))

    def with_changed(self, name: str, scenario: Scenario) -> Scenarios:
        """Return them with another state, or another name, of the one called ``name``.

        Raises
        ------
        EngineError
            ``scenario.name_taken``.
        """
        if scenario.name != name and scenario.name in self.names:
            raise EngineError("scenario.name_taken", name=scenario.name)
        return Scenarios(tuple(scenario if old.name == name else old for old in self.items))

    def without(self, name: str) -> Scenarios:
        """Return the others."""
        return Scenarios(tuple(scenario for scenario in self.items if scenario.name != name))
