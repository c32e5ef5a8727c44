"""Labour market areas with a reserve list: one unit of the least valid region moves at a time.

Franconi, L., D'Alo', M. and Ichim, D. (2016), Istat implementation of the
algorithm to develop labour market areas. As described, a unit moves only when
the region that it joins does not become less valid; otherwise it waits in
reserve and is placed at the end without a test.

The R package LabourMarketAreas 3.4 departs from this in two ways that
:class:`~.orders.PackageOrder` and ``fragments=True`` reproduce: ties and the reserve
follow the order of codes, and a region that has just lost a unit is judged by
its fragments until the next step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..monitor import Monitor
from .decisions import Decision
from .linkage import Link
from .orders import MeasuredOrder, PackageOrder
from .proto_regions import RESERVE

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Sums of flows that are no whole numbers differ in their last bits with the order of
# summation, which must not decide. The package compares exactly.
_NEAR = 1e-12


class Mover:
    """One run of the main loop.

    Parameters
    ----------
    regions : PackageOrder or MeasuredOrder
        Changed in place; units in reserve end with label -1.
    fragments : bool
        Judge a region that has just lost a unit by its fragments, as the
        package does.
    """

    def __init__(self, regions: PackageOrder | MeasuredOrder, fragments: bool) -> None:
        self.regions = regions
        self.fragments = fragments
        self._near = 0.0 if isinstance(regions, PackageOrder) else _NEAR
        self.decisions: list[Decision] = []
        self.step = 0
        # Inflow to each unit from its own region, itself included.
        self.inside = regions.matrix.internal.copy()
        # A region judged by its fragments, and the largest validity among them.
        self.fragmented: int | None = None
        self.most_valid_fragment = 0.0

    def run(self, monitor: Monitor) -> None:
        """Move one unit of the least valid region at a time until all regions are valid."""
        regions = self.regions
        while True:
            worst = regions.worst()
            if worst is None or regions.validity[worst] >= regions.valid:
                break
            if self.step % 64 == 0:
                # The number of steps is not known beforehand; it is seldom above 2 n.
                monitor.check(self.step / (self.step + regions.matrix.n))
            self.step += 1
            fragmented = self.fragmented
            self.fragmented = None
            alone = len(regions.members[worst]) == 1
            unit = self._first_to_leave(worst)
            link = regions.strongest(unit, exclude=worst)
            validity = regions.validity[worst]
            self._leave(unit, worst)
            if link is None:
                self._reserve(unit, "B" if alone else "D", worst, validity)
                if not alone:
                    self._break_up(worst, validity)
            else:
                self._join_or_reserve(
                    unit, link, worst, validity, "A" if alone else "C", fragmented
                )
            if fragmented is not None and regions.members[fragmented]:
                regions.refresh(fragmented)
            if len(regions.members[worst]) > 1:
                self._look_at_rest(worst)

    def _first_to_leave(self, region: int) -> int:
        regions = self.regions
        members = np.array(regions.members[region])
        if members.size == 1:
            return int(members[0])
        return self._largest_claim(members)

    def _largest_claim(self, members: NDArray[np.int64]) -> int:
        regions, matrix = self.regions, self.regions.matrix
        claim = (
            matrix.jobs[members]
            - self.inside[members]
            + matrix.residents[members]
            - matrix.internal[members]
        )
        # A claim is what is left of these sums, and as exact as they are.
        scale = float((matrix.jobs[members] + matrix.residents[members]).max())
        tied = members[claim >= claim.max() - self._near * scale].tolist()
        if len(tied) > 1:
            regions.ties += 1
        return int(min(tied, key=regions.unit_order))

    def _look_at_rest(self, region: int) -> None:
        """Do what a region needs that has just lost a unit and has several left."""
        if self.fragments:
            self._judge_by_fragments(region)

    def _join_or_reserve(
        self,
        unit: int,
        link: Link,
        source: int,
        validity: float,
        event: str,
        fragmented: int | None,
    ) -> None:
        regions = self.regions
        old = regions.validity[link.region]
        if link.region == fragmented:
            old = self.most_valid_fragment
        new = regions.validity_with(link, unit)
        if new >= old - self._near:
            self._join(unit, link)
            self.decisions.append(
                Decision(self.step, unit, "moved", "", source, link.region, validity, old, new)
            )
        else:
            self._reserve(unit, event, source, validity, (link.region, old, new))

    def _break_up(self, region: int, validity: float) -> None:
        """Place what is left of a region after its first unit found no link."""
        regions = self.regions
        own = {
            i: regions.criteria.validity(
                regions.unit_residents[i], regions.unit_jobs[i], regions.unit_internal[i]
            )
            for i in regions.members[region]
        }
        place = self._classes(own)
        order = sorted(own, key=lambda i: (place[i], regions.break_up_order(i)))
        for unit in order:
            self._leave(unit, region)
        for unit in order:
            link = regions.strongest(unit, exclude=region)
            if link is None:
                self._reserve(unit, "F", region, validity)
            else:
                self._join_or_reserve(unit, link, region, own[unit], "E", None)

    def _classes(self, values: dict[int, float]) -> dict[int, int]:
        """Return the place of each value among the different ones, 0 for the smallest."""
        classes: dict[int, int] = {}
        place, last = 0, min(values.values())
        for unit, value in sorted(values.items(), key=lambda item: item[1]):
            place += value - last > self._near
            last = value
            classes[unit] = place
        return classes

    def _reserve(
        self,
        unit: int,
        event: str,
        source: int,
        validity: float,
        refused: tuple[int, float, float] = (-1, np.nan, np.nan),
    ) -> None:
        target, before, after = refused
        self.decisions.append(
            Decision(self.step, unit, "reserved", event, source, target, validity, before, after)
        )

    def _leave(self, unit: int, region: int) -> None:
        self.regions.remove(unit, region)
        self._add_inflow(unit, region, -1.0)

    def _join(self, unit: int, link: Link) -> None:
        self._add_inflow(unit, link.region, 1.0)
        self.regions.add(unit, link)
        self.inside[unit] = link.back + self.regions.unit_internal[unit]

    def _add_inflow(self, unit: int, region: int, sign: float) -> None:
        matrix = self.regions.matrix
        row = slice(matrix.out_ptr[unit], matrix.out_ptr[unit + 1])
        targets = matrix.out_unit[row]
        fellow = self.regions.label[targets] == region
        self.inside[targets[fellow]] += sign * matrix.out_value[row][fellow]

    def _judge_by_fragments(self, region: int) -> None:
        """Judge a region by each member's margins with each single flow inside it."""
        regions, matrix = self.regions, self.regions.matrix
        members = np.array(regions.members[region])
        flows = np.concatenate(
            [
                matrix.out_value[s:e][regions.label[matrix.out_unit[s:e]] == region]
                for s, e in zip(matrix.out_ptr[members], matrix.out_ptr[members + 1])
            ]
        )
        if not flows.size:
            return
        validities = regions.criteria.validities(
            matrix.residents[members][:, None],
            matrix.jobs[members][:, None],
            np.unique(flows)[None, :],
        )
        self.fragmented = region
        self.most_valid_fragment = float(validities.max())
        regions.set_validity(region, float(validities.min()))


def place_reserve(
    regions: PackageOrder | MeasuredOrder, monitor: Monitor, step: int
) -> list[Decision]:
    """Give each reserve unit to the region with the strongest link, without a test.

    Passes are repeated until nothing changes; units without a link stay in
    reserve, or are placed by the rules of neighbours where these count.
    """
    decisions: list[Decision] = []
    waiting: list[int] = np.flatnonzero(regions.label == RESERVE).tolist()
    while waiting:
        monitor.check(1.0 - len(waiting) / regions.matrix.n)
        unlinked = []
        for unit in regions.reserve_order(waiting):
            link = regions.strongest(unit, exclude=RESERVE)
            if link is None:
                unlinked.append(unit)
            else:
                decisions.append(_placed(regions, step, unit, link, ""))
        if len(unlinked) == len(waiting):
            group = regions.next_group(waiting, exclude=RESERVE)
            if group is None:
                break
            for unit in group.units:
                link = Link(group.region, *regions.flows_with(unit, group.region))
                decisions.append(_placed(regions, step, unit, link, group.event))
            unlinked = [unit for unit in waiting if unit not in group.units]
        waiting = unlinked
    return decisions + [
        Decision(step, unit, "placed", "I", target=int(regions.label[unit]))
        for unit in regions.keep_alone(waiting)
    ]


def _placed(
    regions: PackageOrder | MeasuredOrder, step: int, unit: int, link: Link, event: str
) -> Decision:
    before = regions.validity[link.region]
    regions.add(unit, link)
    return Decision(
        step,
        unit,
        "placed",
        event,
        target=link.region,
        target_validity_before=before,
        target_validity_after=regions.validity[link.region],
    )
