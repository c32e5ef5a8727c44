"""Regions that hold more commuters than chance would: modularity with a resolution.

Newman, M. E. J. and Girvan, M. (2004), Finding and evaluating community
structure in networks, Physical Review E 69, 026113; directed: Leicht, E. A. and
Newman, M. E. J. (2008), Physical Review Letters 100, 118703; resolution:
Reichardt, J. and Bornholdt, S. (2006), Physical Review E 74, 016110. The search
follows Traag, V. A., Waltman, L. and van Eck, N. J. (2019), From Louvain to
Leiden: guaranteeing well-connected communities, Scientific Reports 9, 5233.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...errors import EngineError
from ...messages import Message
from ...monitor import Monitor
from .levels import Level, pieces
from .moving import move_nodes
from .refining import refined
from .results import partition_of, silent_units

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...flows import FlowMatrix
    from ...neighbours import Neighbours
    from ...partition import Partition
    from .levels import Labels

RUNS = 10
# A pass that adds less has changed nothing that anybody could see.
LEAST_RISE = 1e-9
# With more links than this, only the best start is followed to its end.
MANY_LINKS = 1_000_000
# Units with many links start from the strongest of them; all count from the second level on.
STRONGEST, MANY_LINKS_OF_UNIT = 32, 128
# A start does not wait for the last few units that would gain: later passes visit them again.
PATIENCE = 0.03


@dataclass(frozen=True)
class ModularityRegions:
    """Result of :func:`modularity_regions`.

    Attributes
    ----------
    partition : Partition
        Region of each unit of the matrix, named by the unit with most jobs; -1
        for units without residents in work and jobs.
    findings : tuple of Message
        What the user should know.
    modularity : float
        Q at the resolution asked for.
    reached : tuple of float
        Q of each start; where only the best was followed, that of the others
        after their first pass.
    """

    partition: Partition
    findings: tuple[Message, ...]
    modularity: float
    reached: tuple[float, ...]


def modularity_regions(
    matrix: FlowMatrix,
    *,
    resolution: float = 1.0,
    seed: int = 1,
    runs: int = RUNS,
    neighbours: Neighbours | None = None,
    monitor: Monitor | None = None,
) -> ModularityRegions:
    """Draw the regions with the highest modularity that a seeded search finds.

    ``Q = sum over regions of I / N - resolution * R W / N²`` with I the persons
    who live and work in the region, R its employed residents, W its jobs, both
    without external commuters, and N all persons. Each start is a series of
    passes (units move, groups are refined and become the units of the next
    level) until a pass adds nothing; the best start counts.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    resolution : float
        Above 0; more gives more and smaller regions.
    seed : int
        0 or more. The same seed gives the same regions, whatever the order of
        rows and the codes.
    runs : int
        Number of starts, 1 or more.
    neighbours : Neighbours, optional
        Units then join only groups next to them, and every region is in one
        piece. Without them every region is in one piece by its flows.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``network.resolution``, ``network.runs``, ``network.seed`` or
        ``contiguity.length``.
    Cancelled
        When the monitor says so.
    """
    refuse_settings(resolution, seed, runs)
    if neighbours is not None:
        neighbours.require(matrix.n)
    monitor = monitor or Monitor()
    monitor.check(0.0)
    units = Level.of_units(matrix, neighbours, lambda: monitor.check(0.0))
    search = _Search(units, resolution, monitor)
    many = units.links.nnz > MANY_LINKS
    found: list[tuple[float, Labels, np.random.Generator]] = []
    for run in range(runs):
        search.fraction = run / (runs + many)
        rng = np.random.default_rng((seed, run))
        quality, label = search.start(rng)
        if not many:
            quality, label = search.follow(quality, label, rng)
        found.append((quality, label, rng))
    reached = tuple(quality for quality, _, _ in found)
    quality, label, rng = found[int(np.argmax(reached))]
    if many:
        search.fraction = runs / (runs + 1)
        quality, label = search.follow(quality, label, rng)
    if neighbours is None:
        # A region without flows between its parts gains by falling apart.
        label = search.connected(label)
    silent = silent_units(matrix)
    partition = partition_of(matrix, label[matrix.rank], silent.unassigned)
    return ModularityRegions(
        partition,
        (*silent.findings, *_findings(reached, resolution, seed, many, quality)),
        units.modularity(label, resolution),
        reached,
    )


class _Search:
    """Passes over the levels of one network."""

    def __init__(self, units: Level, resolution: float, monitor: Monitor) -> None:
        self.units = units
        self.resolution = resolution
        self.monitor = monitor
        self.fraction = 0.0
        dense = units.links.nnz > MANY_LINKS_OF_UNIT * units.n
        self.first = units.strongest(STRONGEST) if dense else units
        self.check()

    def check(self) -> None:
        self.monitor.check(self.fraction)

    def start(self, rng: np.random.Generator) -> tuple[float, Labels]:
        """Return Q and labels after the first pass, from single units."""
        return self._pass(self.first, np.arange(self.units.n), rng, PATIENCE)

    def follow(
        self, quality: float, label: Labels, rng: np.random.Generator
    ) -> tuple[float, Labels]:
        """Repeat passes until one adds nothing."""
        while True:
            better, new = self._pass(self.units, label, rng)
            if better <= quality + LEAST_RISE:
                return (better, new) if better > quality else (quality, label)
            quality, label = better, new

    def connected(self, label: Labels) -> Labels:
        """Split the groups that no flows hold together."""
        # Where the strongest links do, the others need not be looked at.
        strong = pieces(self.first, label)
        return label if strong.max() == label.max() else pieces(self.units, label)

    def _pass(
        self, level: Level, label: Labels, rng: np.random.Generator, patience: float = 0.0
    ) -> tuple[float, Labels]:
        """Move, refine and group, level by level, until all groups stay apart."""
        node = np.arange(self.units.n)
        below = self.units
        check: Callable[[], None] = self.check
        while True:
            label, k = move_nodes(level, label, self.resolution, rng, check, patience=patience)
            if level.beside is not None:
                # A node that left may have cut its group in two.
                label = pieces(level, label)
                k = int(label.max()) + 1
            if k == level.n:
                return level.modularity(label, self.resolution), label[node]
            part, parts = refined(level, label, k, self.resolution, rng, check)
            if parts == level.n:
                part, parts = label, k
            self.check()
            group = np.empty(parts, dtype=np.int64)
            group[part] = label
            level = below.grouped(part, parts)
            label, node, below = group, part[node], level


def refuse_settings(resolution: float, seed: int, runs: int) -> None:
    """Refuse settings that cannot work.

    Raises
    ------
    EngineError
        ``network.resolution``, ``network.seed`` or ``network.runs``.
    """
    if not (math.isfinite(resolution) and resolution > 0.0):
        raise EngineError("network.resolution", value=resolution)
    if seed < 0:
        raise EngineError("network.seed", value=seed)
    if runs < 1:
        raise EngineError("network.runs", value=runs)


def _findings(
    reached: tuple[float, ...], resolution: float, seed: int, many: bool, quality: float
) -> list[Message]:
    values = {
        "runs": len(reached),
        "seed": seed,
        "resolution": resolution,
        "least": round(min(reached), 5),
        "most": round(max(reached), 5),
    }
    if many:
        return [Message("network.best_start", {**values, "quality": round(quality, 5)})]
    return [Message("network.starts", values)]
