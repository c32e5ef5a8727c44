"""Travel-to-work areas: the least valid region is dissolved until all are valid.

Coombes, M. and Bond, S. (2008), Travel-to-Work Areas: the 2007 review, Office
for National Statistics; ONS (2011). The order inside a dissolved region is not
specified there: here the unit with most commuters across its border goes first.
"""

from __future__ import annotations

import numpy as np

from ..monitor import Monitor
from .decisions import Decision
from .linkage import Link
from .proto_regions import ProtoRegions


def dissolve_until_valid(regions: ProtoRegions, monitor: Monitor) -> list[Decision]:
    """Dissolve the least valid region and place each of its units elsewhere, until all are valid.

    A region whose units have no link to any other is closed and stays below
    the criteria. Each round takes up an open region and leaves it empty or
    closed, so there are at most n rounds, with neighbours too.
    """
    matrix = regions.matrix
    external: list[float] = (matrix.jobs + matrix.residents - 2 * matrix.internal).tolist()
    rank = regions.rank
    decisions: list[Decision] = []
    step = 0
    while True:
        worst = regions.worst()
        if worst is None or regions.validity[worst] >= regions.valid:
            return decisions
        if step % 64 == 0:
            monitor.check(step / matrix.n)
        step += 1
        validity = regions.validity[worst]
        waiting = sorted(regions.dissolve(worst), key=lambda i: (-external[i], rank[i]))
        while waiting:
            unlinked = []
            for unit in waiting:
                link = regions.strongest(unit, exclude=worst)
                if link is None:
                    unlinked.append(unit)
                else:
                    decisions.append(_join(regions, unit, link, "", (step, worst, validity)))
            if len(unlinked) == len(waiting):
                group = regions.next_group(waiting, exclude=worst)
                if group is None:
                    break
                for unit in group.units:
                    link = Link(group.region, *regions.flows_with(unit, group.region))
                    decisions.append(
                        _join(regions, unit, link, group.event, (step, worst, validity))
                    )
                unlinked = [unit for unit in waiting if unit not in group.units]
            # A unit tied only to its old fellows can follow them.
            waiting = unlinked
        if waiting:
            regions.close(worst, waiting)
            decisions += [
                Decision(
                    step,
                    unit,
                    "kept",
                    regions.closed_event,
                    worst,
                    worst,
                    validity,
                    validity,
                    np.nan,
                )
                for unit in waiting
            ]


def _join(
    regions: ProtoRegions, unit: int, link: Link, event: str, left: tuple[int, int, float]
) -> Decision:
    step, source, validity = left
    before = regions.validity[link.region]
    regions.add(unit, link)
    return Decision(
        step,
        unit,
        "moved",
        event,
        source,
        link.region,
        validity,
        before,
        regions.validity[link.region],
    )
