"""The official workbook as centres and travel times for our own ladder of rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from norway import Norway

from smacreg.smacreg_plugin.engine.delineation.centres.candidates import (
    Candidate,
    Centres,
    candidates,
)
from smacreg.smacreg_plugin.engine.delineation.centres.ladder import BA_2020, climb
from smacreg.smacreg_plugin.engine.delineation.centres.ladder_regions import ladder_regions
from smacreg.smacreg_plugin.engine.delineation.centres.placement import (
    CentreRegions,
    Link,
)
from smacreg.smacreg_plugin.engine.delineation.centres.travel_times import Time, TravelTimes
from smacreg.smacreg_plugin.engine.flows import FlowMatrix

# Six regions of several municipalities whose centre the workbook calls a remainder, and two
# whose municipalities are members of each other; of these the one that names the region.
UNLABELLED = {"21": "3421", "45": "4222", "57": "4602", "99": "5044", "102": "5056",
              "155": "5438", "72": "4643", "141": "5418"}  # fmt: skip
# The other municipality of the last two.
SWAPPED = {**UNLABELLED, "72": "4642", "141": "5416"}

OVER_8, REMAINDER, CENTRE, OTHER_MODE = (
    "Utpendling > 8", "Restkommune", "enterkommune", "alt. reise",
)  # fmt: skip
RULES = {
    OVER_8: "out over 8",
    "Reisevei < 45, sum pendling > 6": "sum over 6, under 45 min",
    "Reisevei < 45, sum pendling > 8": "sum over 8, under 45 min",
    "Reisevei < 75, sum pendling > 8": "sum over 8, under 75 min",
    "Reisetid < 90, alt. reisemåte, pendling > 8": "sum over 8, under 90 min by another mode",
    "Reisevei < 30": "under 30 min",
    "Forhindre ikke-sammenhengende BA-region": "contiguity",
    "Restkommune, egen BA-region": "remainder, a region of its own",
}
LIMIT = 0.08


@dataclass(frozen=True)
class Official:
    """The workbook beside the commuting of one year.

    Attributes
    ----------
    norway : Norway
        The data.
    year : int
        Of the commuting; residents are those of 1 January.
    unlabelled : dict
        Centre of the regions without a labelled one.
    """

    norway: Norway
    year: int
    unlabelled: dict[str, str]

    def row(self, unit: int) -> dict[str, str]:
        """Return the workbook's row."""
        return self.norway.workbook[self.norway.units.codes[unit]]

    def figure(self, unit: int, name: str) -> float:
        """Return a number of the workbook."""
        return float(self.row(unit)[f"ba_{name}"])

    def rule(self, unit: int) -> str:
        """Return the workbook's rule in our words."""
        return RULES[self.row(unit)["ba_rule"]]

    @cached_property
    def matrix(self) -> FlowMatrix:
        """The flows."""
        return self.norway.matrix(self.year)

    @cached_property
    def groups(self) -> dict[str, list[int]]:
        """Units of the centre of each region that has one."""
        found: dict[str, list[int]] = {}
        for unit, code in enumerate(self.norway.units.codes):
            row = self.row(unit)
            if CENTRE in row["ba_rule"] or self.unlabelled.get(row["ba_no"]) == code:
                found.setdefault(row["ba_no"], []).append(unit)
        return found

    @cached_property
    def centres(self) -> Centres:
        """The centres."""
        return Centres.of(self.matrix, list(self.groups.values()))

    def head(self, unit: int) -> int:
        """Return the leading unit of the unit's official region."""
        members = self.groups.get(self.row(unit)["ba_no"])
        return int(self.centres.group[members[0]]) if members else unit

    @cached_property
    def times(self) -> TravelTimes:
        """The workbook's times, which are those to the own centre."""
        known = {}
        for unit in range(self.matrix.n):
            if self.head(unit) != unit and self.centres.group[unit] < 0:
                boat = OTHER_MODE in self.row(unit)["ba_rule"]
                time = Time(self.figure(unit, "travel_time_min"), boat)
                known[unit, self.head(unit)] = (time,)
        return TravelTimes(self.norway.units, known)

    @cached_property
    def choices(self) -> list[list[Candidate]]:
        """The centres that each unit commutes to."""
        residents = self.norway.residents(self.year)
        return candidates(self.matrix, residents, self.centres, self.times)

    def link(self, unit: int, head: int) -> Link:
        """Return the tie of a unit to a centre."""
        found = self.choices[unit]
        return next((choice.link() for choice in found if choice.centre == head), Link())

    def with_long_times(self, unit: int) -> int:
        """Return where a unit belongs if every unknown time is too long, -1 = alone."""
        far = (Time(float("inf")),)
        known = [choice._replace(times=choice.times or far) for choice in self.choices[unit]]
        chosen = climb(known, BA_2020).candidate
        return -1 if chosen is None else chosen.centre

    def draw(
        self, matrix: FlowMatrix | None = None, times: TravelTimes | None = None
    ) -> CentreRegions:
        """Run the ladder."""
        return ladder_regions(
            matrix or self.matrix,
            self.norway.residents(self.year),
            BA_2020,
            centres=self.centres,
            times=times or self.times,
        )

    @cached_property
    def result(self) -> CentreRegions:
        """Our regions."""
        return self.draw()

    def placed_at(self, unit: int) -> int:
        """Return the leading unit of the region that we place a unit in."""
        regions = self.result.partition
        return int(self.norway.units.index[regions.ids[int(regions.region[unit])]])

    @cached_property
    def members(self) -> list[int]:
        """Units that are neither a centre nor a remainder in the workbook."""
        return [
            unit
            for unit in range(self.matrix.n)
            if not any(word in self.row(unit)["ba_rule"] for word in (CENTRE, REMAINDER))
        ]

    @cached_property
    def decided_otherwise(self) -> list[int]:
        """Members that are placed by a time, a mode or contiguity."""
        return [unit for unit in self.members if self.row(unit)["ba_rule"] != OVER_8]

    def confirm(self, units: list[int]) -> dict[str, CentreRegions]:
        """Run again with every stated flip of some units, and see that it does what it says.

        Returns
        -------
        dict
            What came of the changed ``minutes`` and ``persons``.

        Raises
        ------
        ValueError
            When it does not.
        """
        placements = self.result.placements
        known = dict(self.times.known)
        cells = {
            (int(origin), int(goal)): float(value)
            for origin, goal, value in zip(
                self.matrix.origins, self.matrix.out_unit, self.matrix.out_value
            )
        }
        for unit in units:
            time, persons = placements[unit].minutes, placements[unit].persons
            if time.centre >= 0:
                mode = any(t.other_mode for t in known.get((unit, time.centre), ()))
                known[unit, time.centre] = (Time(time.value, mode),)
            if persons.centre >= 0:
                for goal in self.centres.members()[persons.centre]:
                    cells.pop((unit, goal), None)
                cells[unit, persons.centre] = persons.value
        pairs = np.array(list(cells), dtype=np.int32)
        changed = FlowMatrix.from_indices(
            pairs[:, 0], pairs[:, 1], np.array(list(cells.values())), self.matrix.units
        )
        # The order that breaks ties stays.
        changed = replace(changed, jobs=self.matrix.jobs)
        after = {
            "minutes": self.draw(times=replace(self.times, known=known)),
            "persons": self.draw(matrix=changed),
        }
        for kind, drawn in after.items():
            for unit in units:
                flip, before = getattr(placements[unit], kind), placements[unit].own.centre
                now = drawn.placements[unit].own.centre
                if flip.centre >= 0 and not (now == flip.to != before):
                    raise ValueError(f"{self.norway.names[unit]}: {kind} does not flip it")
        return after


def name_of(norway: Norway, unit: int) -> str:
    """Return the name of a unit, and words for -1."""
    return norway.names[unit] if unit >= 0 else "a region of its own"
