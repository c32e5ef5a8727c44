"""A shift-share analysis as tables: regions, industries, the long table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..field_names.statistics import LONG, long_aliases
from ..fields import fields
from ..io import dissolve_regions
from ..outputs import Table, known
from . import shift_words

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.industries.shift_components import Components
    from ...smacreg_plugin.engine.industries.shift_share import Areas, ShiftShare
    from ..divisions import Division
    from ..io import UnitLayer
    from ..monitor import QgisMonitor
    from ..run import Run


class ShiftTables:
    """Makes the tables of one analysis.

    Parameters
    ----------
    layer : UnitLayer
        Names and geometries of the units.
    division : Division or None
        The regions, where there are any.
    found : ShiftShare
        What the engine found.
    """

    def __init__(self, layer: UnitLayer, division: Division | None, found: ShiftShare):
        self._layer = layer
        self._division = division
        self._found = found
        names = division.names if division else dict(zip(layer.units.codes, layer.names))
        self._names = [names[code] for code in found.areas.codes]
        self._span = _span(found.periods[0], found.periods[-1])

    def say(self, run: Run) -> None:
        """Write the result in plain words to the log."""
        shift_words.say(run, self._found, self._names)

    def regions(self, monitor: QgisMonitor) -> Table:
        """Return one row a region, or a unit where there is no division."""
        found, layer, division = self._found, self._layer, self._division
        areas, parts = found.areas, found.areas.result
        if division:
            partition = division.partition
            shapes, shape_type = dissolve_regions(layer, partition, monitor)
            first: tuple[str, ...] = ("region", "region_name", "units")
            sizes = partition.sizes.tolist()
        else:
            shapes, shape_type = layer.geometries, layer.geometry_type
            first, sizes = ("unit", "name"), []
        jobs = {"jobs_start": "start", "jobs_end": "end", "jobs_change": "change"}
        columns = {name: parts.total(part).tolist() for name, part in jobs.items()}
        columns["change_percent"] = parts.percent("change").tolist()
        columns.update({name: parts.total(name).tolist() for name in parts.names})
        columns.update({f"{name}_percent": parts.percent(name).tolist() for name in parts.names})
        rows = []
        for area, code in enumerate(areas.codes):
            attributes = [
                code,
                self._names[area],
                *sizes[area : area + 1],
                *(known(values[area]) for values in columns.values()),
                areas.coverage[area].item(),
                areas.status[area],
                found.reference.name,
            ]
            rows.append((shapes[area], attributes))
        names = fields(*first, *columns, "coverage", "status", "reference")
        aliases = {"status": long_aliases()["status"]}
        style = "diverging:local_percent"
        return Table(names, rows, shape_type, layer.crs, style, aliases)

    def by_industry(self) -> Table:
        """Return one row for each region and industry."""
        found, areas = self._found, self._found.areas
        parts = areas.result
        columns = {
            "jobs_start": parts.start,
            "jobs_end": parts.end,
            "jobs_change": parts.part("change"),
            "growth_percent": parts.growth_percent(),
            "reference_growth_percent": areas.reference_growth,
            **{name: parts.part(name) for name in parts.names},
            **{f"{name}_percent": parts.percent_of_area(name) for name in parts.names},
        }
        lists = [values.tolist() for values in columns.values()]
        industries = list(zip(found.industries, found.industry_names))
        rows = [
            (
                None,
                [
                    code,
                    self._names[area],
                    *industry,
                    *(known(values[area][place]) for values in lists),
                ],
            )
            for area, code in enumerate(areas.codes)
            for place, industry in enumerate(industries)
        ]
        first = ("region", "region_name") if self._division else ("unit", "name")
        names = fields(*first, "industry", "industry_name", *columns)
        return Table(names, rows, aliases=shift_words.aliases_by_industry())

    def statistics(self) -> Table:
        """Return the long table: each part in percent, with its jobs, also of each step."""
        found = self._found
        rows = [row for part, areas in found.parts for row in self._long(part, areas)]
        if found.reference.name.endswith("nation"):
            start, end = (found.reference.jobs[:, place].sum().item() for place in (0, -1))
            nation = [
                found.reference.code or None, "nation", None, "shift_change", self._span, None,
                100.0 * found.reference.growth(), end - start, start, "ok",
            ]  # fmt: skip
            rows.append([*nation, shift_words.source(found)])
        return Table(fields(*LONG), [(None, row) for row in rows], aliases=long_aliases())

    def _long(self, part: str, areas: Areas) -> Iterator[list[Any]]:
        source = shift_words.source(self._found)
        level, said = ("region", part) if self._division else ("unit", None)
        status = areas.status
        for span, ending, parts in self._versions(areas):
            start = parts.total("start").tolist()
            for name in ("change", *parts.names):
                indicator = f"shift_{name}{ending if name != 'change' else ''}"
                if ending and name == "change":
                    continue
                values = zip(parts.percent(name).tolist(), parts.total(name).tolist(), start)
                for area, numbers in enumerate(values):
                    yield [
                        areas.codes[area], level, said, indicator, span, None,
                        *map(known, numbers), status[area], source,
                    ]  # fmt: skip

    def _versions(self, areas: Areas) -> Iterator[tuple[str, str, Components]]:
        """Return period, ending of the indicators and parts: whole time, sum of steps, steps."""
        yield self._span, "", areas.fixed
        if areas.yearly is not None:
            yield self._span, "_yearly", areas.yearly
        periods = self._found.periods
        for step, parts in enumerate(areas.steps):
            yield _span(periods[step], periods[step + 1]), "", parts


def _span(first: str, last: str) -> str:
    return f"{first}-{last}"
