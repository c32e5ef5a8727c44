"""The industry structure as tables: regions, industries, exposure and the long table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..field_names.statistics import LONG, long_aliases
from ..fields import fields
from ..outputs import LazyRows, Table, known

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.industries.exposure import Exposure
    from ...smacreg_plugin.engine.industries.industries import IndustryTable
    from ...smacreg_plugin.engine.industries.structure_statistics import StructureStatistics
    from ...smacreg_plugin.engine.partition import Partition
    from ..io import UnitLayer

_QUOTIENTS = (
    "jobs", "industry_share", "reference_share", "expected_jobs", "lq", "lq_shrunk",
    "lq_low", "lq_high", "lq_additive", "lq_log", "lq_standardised", "specialised", "small",
    "density",
)  # fmt: skip
_COUNTS = ("specialised_industries", "small_industries")


class Areas(NamedTuple):
    """The regions on the map.

    Attributes
    ----------
    partition : Partition
        Of the units; each unit on its own where no division is given.
    names : dict of str to str
        Name of each region.
    level : str
        ``region``, or ``unit`` where no division is given.
    shapes : list of QgsGeometry
        One for each region.
    shape_type : QgsWkbTypes.Type
        Type of all of them.
    """

    partition: Partition
    names: dict[str, str]
    level: str
    shapes: Sequence[QgsGeometry]
    shape_type: QgsWkbTypes.Type


class StructureTables:
    """Makes the tables of one run.

    Parameters
    ----------
    layer : UnitLayer
        The units.
    areas : Areas
        The regions.
    table : IndustryTable
        Codes and names of the industries.
    statistics : StructureStatistics
        What the engine found.
    groups : list of str or None
        Group of each industry of the table.
    """

    def __init__(
        self,
        layer: UnitLayer,
        areas: Areas,
        table: IndustryTable,
        statistics: StructureStatistics,
        groups: list[str] | None,
    ):
        self._layer = layer
        self._areas = areas
        self._table = table
        self._statistics = statistics
        self._groups = groups

    def regions(self) -> Table:
        """Return one row a region."""
        found, areas = self._statistics.structure, self._areas
        columns = self._statistics.columns()
        coverage = columns.pop("coverage")
        largest = found.regions.largest.tolist()
        code, name = self._first()
        names: dict[str, list[Any]] = {
            code: list(areas.partition.ids),
            name: [areas.names[region] for region in areas.partition.ids],
            **({"units": areas.partition.sizes.tolist()} if code == "region" else {}),
            "jobs": _known(columns.pop("jobs")),
            "largest_industry": self._industry(largest, self._table.industries),
            "largest_industry_name": self._industry(largest, self._table.industry_names),
            **{name: _known(values) for name, values in columns.items()},
            **{name: _counts(getattr(found, name).tolist(), largest) for name in _COUNTS},
            "small": _counts(map(int, found.small), largest),
            "coverage": _known(coverage),
        }
        rows = zip(areas.shapes, map(list, zip(*names.values())))
        return Table(
            fields(*names), list(rows), areas.shape_type, self._layer.crs,
            "graduated:equivalent_number",
        )  # fmt: skip

    def industries(self) -> Table:
        """Return one row a region and industry; regions without jobs have none."""
        places = [
            region
            for region, jobs in enumerate(self._statistics.structure.regions.jobs.tolist())
            if jobs > 0
        ]
        count = len(places) * self._statistics.structure.industries.size
        names = ("region", "region_name", "industry", "industry_name", "industry_group")
        return Table(
            fields(*names, *_QUOTIENTS), LazyRows(count, lambda: self._industry_rows(places))
        )

    def _industry_rows(self, regions: list[int]) -> Iterator[tuple[None, list[Any]]]:
        found, areas = self._statistics.structure, self._areas
        columns = [getattr(found.quotients, name) for name in _QUOTIENTS]
        for region in regions:
            code = areas.partition.ids[region]
            values = zip(*(_known(column[region]) for column in columns))
            for place, numbers in zip(found.industries.tolist(), values):
                group = None if self._groups is None else self._groups[place]
                yield None, [
                    code, areas.names[code], self._table.industries[place],
                    self._table.industry_names[place], group, *numbers,
                ]  # fmt: skip

    def exposure(self, found: Exposure | None) -> Table:
        """Return one row a unit, and one for those who live outside; none without a shock."""
        names = fields(
            "unit", "name", "region", "region_name", "residents", "workers", "jobs_lost",
            "jobs_lost_percent",
        )  # fmt: skip
        translate = QCoreApplication.translate
        rows: list[tuple[QgsGeometry, list[Any]]] = []
        if found is not None:
            columns = zip(
                self._layer.geometries, self._layer.units.codes, self._layer.names,
                self._areas.partition.labels(), found.residents.tolist(), found.workers.tolist(),
                found.lost.tolist(), _known(found.percent),
            )  # fmt: skip
            for geometry, unit, name, region, *numbers in columns:
                where = (region, self._areas.names[region]) if region else (None, None)
                rows.append((geometry, [unit, name, *where, *numbers]))
            if found.workers_outside:
                name = translate("Smacreg", "Live outside the units")
                lost = [None, found.workers_outside, found.lost_outside, None]
                rows.append((QgsGeometry(), [None, name, None, None, *lost]))
        return Table(
            names, rows, self._layer.geometry_type, self._layer.crs, "graduated:jobs_lost_percent",
            {"workers": translate("Smacreg", "Residents who work where the jobs go")},
        )  # fmt: skip

    def long(self, source: str) -> Table:
        """Return the long table of statistics; ``source`` says where the numbers are from."""
        areas = self._areas
        part = "region" if areas.level == "region" else None
        rows = []
        for value in self._statistics.long():
            is_nation = value.region < 0
            where = (
                [self._table.nation_code or None, "nation", None]
                if is_nation
                else [areas.partition.ids[value.region], areas.level, part]
            )
            numbers = [known(n) for n in (value.value, value.numerator, value.denominator)]
            rows.append(
                (
                    None,
                    [*where, value.indicator, value.period or None, None, *numbers, value.status,
                     source],
                )
            )  # fmt: skip
        return Table(fields(*LONG), rows, aliases=long_aliases())

    def _first(self) -> tuple[str, str]:
        """Return the fields that say which region, or which unit where each is its own."""
        return ("region", "region_name") if self._areas.level == "region" else ("unit", "name")

    def _industry(self, places: list[int], texts: Sequence[str]) -> list[str | None]:
        return [None if place < 0 else texts[place] for place in places]


def _counts(values: Iterable[int], largest: Iterable[int]) -> list[int | None]:
    """Return counts, None for regions without a largest industry: nothing is known of them."""
    return [value if place >= 0 else None for value, place in zip(values, largest)]


def _known(values: Any) -> list[Any]:
    """Return numbers as plain ones, None for those that are not defined."""
    plain = values.tolist()
    return [int(v) if isinstance(v, bool) else known(v) for v in plain]
