"""Cooperations against a division: everything that is measured, in one go."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..part import Part
from .chance import Drawn, draw
from .councils import CouncilFit, council_fit
from .fit import CooperationFit, cooperation_fit
from .judgement import Verdict, verdicts
from .network import Pairs, RegionTies, UnitTies, cooperating_pairs, region_ties, unit_ties

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...messages import Message
    from ...monitor import Monitor
    from ...neighbours import Neighbours
    from ...partition import Partition
    from .memberships import Memberships

    Floats = NDArray[np.float64]


@dataclass(frozen=True)
class CooperationAssessment:
    """What cooperations and a division have to do with each other.

    Attributes
    ----------
    memberships, councils : Memberships
        The c cooperations, and the councils, which are not among them.
    fit, council_places : CooperationFit
        Where cooperations, and councils, lie.
    drawn : Drawn or None
        Random groups of the same sizes; None without neighbours.
    verdicts : list of Verdict
        Of all cooperations, then of those of each task where there are several tasks.
    pairs, units, regions
        Of the network of cooperations.
    council_fit : CouncilFit or None
        Regions against councils; None without councils.
    """

    memberships: Memberships
    councils: Memberships
    fit: CooperationFit
    council_places: CooperationFit
    drawn: Drawn | None
    verdicts: list[Verdict]
    pairs: Pairs
    units: UnitTies
    regions: RegionTies
    council_fit: CouncilFit | None

    @property
    def findings(self) -> tuple[Message, ...]:
        """What is to be said about the drawings."""
        return () if self.drawn is None else self.drawn.findings

    @property
    def chance(self) -> Floats:
        """How often a random group of the cooperation's size lies in one region, shape (c,).

        NaN without drawings; the same for cooperations of the same size.
        """
        sizes = self.memberships.sizes
        if self.drawn is None:
            return np.full(sizes.size, math.nan)
        _, place = np.unique(sizes, return_inverse=True)
        each = self.drawn.inside.mean(axis=0)
        return np.asarray((np.bincount(place, each) / np.bincount(place))[place])

    def verdict(self, measure: str) -> Verdict:
        """Return one measure of all cooperations together."""
        return next(one for one in self.verdicts if one.measure == measure and not one.task)


def assess_cooperations(
    memberships: Memberships,
    councils: Memberships,
    partition: Partition,
    neighbours: Neighbours | None,
    *,
    persons: Floats | None = None,
    draws: int = 1000,
    seed: int = 1,
    starts: str = "members",
    monitor: Monitor,
) -> CooperationAssessment:
    """Measure cooperations against a division.

    Parameters
    ----------
    memberships, councils : Memberships
        As :func:`.memberships.split_councils` returns them.
    partition : Partition
        Division of the same n units.
    neighbours : Neighbours or None
        Of the same units; without them nothing is drawn.
    persons : ndarray of float, shape (n,), optional
        Population of the units.
    draws, seed, starts
        As for :func:`.chance.draw`.
    monitor : Monitor
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        As the functions it calls.
    """
    fit = cooperation_fit(memberships, partition, persons)
    drawn = None
    if neighbours is not None:
        drawn = draw(
            memberships,
            partition,
            neighbours,
            persons=persons,
            draws=draws,
            seed=seed,
            starts=starts,
            monitor=Part(monitor, 0.0, 0.6),
        )
    judged = verdicts(fit, drawn, range(len(memberships)))
    by_task = memberships.by_task()
    for task, places in by_task.items() if len(by_task) > 1 else ():
        judged += verdicts(fit, drawn, places, task)
    pairs = cooperating_pairs(memberships, Part(monitor, 0.6, 0.1))
    return CooperationAssessment(
        memberships=memberships,
        councils=councils,
        fit=fit,
        council_places=cooperation_fit(councils, partition, persons),
        drawn=drawn,
        verdicts=judged,
        pairs=pairs,
        units=unit_ties(memberships, pairs, partition, Part(monitor, 0.7, 0.3)),
        regions=region_ties(memberships, pairs, partition, fit.inside),
        council_fit=council_fit(councils, partition, persons) if len(councils) else None,
    )
