"""The tint of each region on the map: as the layer has it, and new ones unlike those around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...processing_provider.colouring import TINTS, tints

if TYPE_CHECKING:
    from ..engine.neighbours import Neighbours
    from ..engine.partition import Partition
    from .unit_reading import UnitData


def region_tints(data: UnitData, partition: Partition) -> dict[str, int]:
    """Return a tint from 1 to 4 for each region of a division of the same units.

    Regions keep the tint that the layer gives their units; without one, all are tinted anew.
    """
    touching = _touching(partition, data.neighbours)
    known = _of_layer(data)
    if not known:
        known = dict(zip(data.partition.ids, tints(_touching(data.partition, data.neighbours))))
    result = {region: known[region] for region in partition.ids if region in known}
    for place, region in enumerate(partition.ids):
        if region not in result:
            taken = [result.get(partition.ids[other], 0) for other in touching[place]]
            result[region] = min(range(1, TINTS + 1), key=lambda t: (taken.count(t), t))
    return result


def _of_layer(data: UnitData) -> dict[str, int]:
    given = data.told.get("tint", [])
    return {
        region: int(tint)
        for region, tint in zip(data.partition.labels(), given)
        if region and tint in range(1, TINTS + 1)
    }


def _touching(partition: Partition, neighbours: Neighbours | None) -> list[set[int]]:
    touching: list[set[int]] = [set() for _ in range(partition.k)]
    if neighbours is not None:
        for unit, region in enumerate(partition.region.tolist()):
            for other in partition.region[neighbours.of(unit)].tolist():
                if region >= 0 and other >= 0 and other != region:
                    touching[region].add(other)
    return touching
