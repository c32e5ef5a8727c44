"""What one run found, as the tables need it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np

    from ...smacreg_plugin.engine.assessment.cooperation.assessment import CooperationAssessment
    from ...smacreg_plugin.engine.indicators.capacity import Capacity
    from ...smacreg_plugin.engine.indicators.finances import PooledRatio
    from ..divisions import Division
    from ..io import UnitLayer
    from .cooperation_inputs import Scores


class Findings(NamedTuple):
    """Units, their division and what the engine measured.

    Attributes
    ----------
    layer : UnitLayer
        The units.
    division : Division
        Of the same units.
    persons : ndarray of float, shape (n,), or None
        Population of the units.
    found : CooperationAssessment
        Cooperations against the division.
    capacity : Capacity
        Of the regions.
    finances : dict of str to PooledRatio
        Of the regions, by the field that they are for.
    scores : Scores
        Of units or regions.
    """

    layer: UnitLayer
    division: Division
    persons: np.ndarray | None
    found: CooperationAssessment
    capacity: Capacity
    finances: dict[str, PooledRatio]
    scores: Scores

    def region_code(self, region: int) -> str | None:
        """Return the id of a region; None where there is none."""
        return self.division.partition.ids[region] if region >= 0 else None

    def region_name(self, region: int) -> str | None:
        """Return the name of a region; None where there is none."""
        return self.division.names[self.division.partition.ids[region]] if region >= 0 else None
