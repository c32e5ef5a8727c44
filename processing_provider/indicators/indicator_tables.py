"""Indicators as tables: regions and units for the map, the long table, report and sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import QgsField, QgsFields, QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ...smacreg_plugin import language
from ..compat import REAL, TEXT
from ..field_names.statistics import LONG, long_aliases
from ..fields import fields
from ..io import dissolve_regions
from ..outputs import LazyRows, Table
from ..texts import number, sentence

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.catalogue.catalogue import Catalogue
    from ...smacreg_plugin.engine.indicators.regional_table import Outcome, RegionalTable
    from ..divisions import Division
    from ..io import UnitLayer
    from ..monitor import QgisMonitor
    from ..run import Run
    from ..tables import GivenTable

# SQLite and QGIS suffer above.
MOST_FIELDS = 150
_DETAILS = (("_n", "numerator", REAL), ("_d", "denominator", REAL), ("_status", "status", TEXT))
_REGION = ("region", "region_name", "centre", "units")
_UNIT = ("unit", "name", "region", "region_name", "is_centre")
_MOST_LINES = 15


class Shown(NamedTuple):
    """An indicator of the wide layers: what was computed, and its field."""

    outcome: Outcome
    field: str


class IndicatorTables:
    """Makes the tables of one run.

    Parameters
    ----------
    layer : UnitLayer
        The units.
    division : Division
        Of the same units.
    catalogue : Catalogue
        Knows the themes.
    table : RegionalTable
        All values.
    on_map : Outcome
        The indicator that colours the layers.
    with_details : bool
        Whether the layers also hold numerator, denominator and status.
    """

    def __init__(
        self,
        layer: UnitLayer,
        division: Division,
        catalogue: Catalogue,
        table: RegionalTable,
        on_map: Outcome,
        *,
        with_details: bool,
    ):
        self._layer = layer
        self._division = division
        self._table = table
        self._on_map = on_map
        self._details = _DETAILS if with_details else ()
        self._language = language.current()
        self._themes = {theme.id: theme.name.of(self._language) for theme in catalogue.themes}
        self.shown = self._fitting()

    @property
    def left_out(self) -> int:
        """Number of indicators that the wide layers have no room for."""
        return len(self._table.available) - len(self.shown)

    def regions(self, monitor: QgisMonitor) -> Table:
        """Return one row a region, dissolved, with the latest values."""
        partition = self._division.partition
        shapes, shape_type = dissolve_regions(self._layer, partition, monitor)
        areas = self._table.areas
        centres = [partition.codes[unit] if unit >= 0 else None for unit in areas.centre.tolist()]
        keys = [
            (name, self._division.names[name], centre, units)
            for name, centre, units in zip(partition.ids, centres, partition.sizes.tolist())
        ]
        return self._wide(_REGION, keys, shapes, shape_type, areas.regions)

    def units(self) -> Table:
        """Return one row a unit with the latest values."""
        areas, names = self._table.areas, self._division.names
        is_centre = set(areas.centre.tolist())
        keys = [
            (code, name, region or None, names.get(region), int(unit in is_centre))
            for unit, (code, name, region) in enumerate(
                zip(self._layer.units.codes, self._layer.names, areas.region_of())
            )
        ]
        return self._wide(
            _UNIT, keys, self._layer.geometries, self._layer.geometry_type, areas.units
        )

    def long(self, *, with_units: bool) -> Table:
        """Return the long table, with the rows of units or without them."""
        names = fields(*LONG, "coverage", "approx", "imputed")
        rows = LazyRows(
            self._table.rows(with_units=with_units),
            lambda: ((None, row) for row in self._table.long(with_units=with_units)),
        )
        return Table(names, rows, aliases=long_aliases())

    def report(self) -> Table:
        """Return one row an indicator: what became of it, and why."""
        rows = []
        for outcome in self._table.outcomes:
            periods = outcome.periods or [None]
            rows.append(
                (
                    None,
                    [
                        outcome.indicator.id,
                        outcome.indicator.name.of(self._language),
                        self._themes[outcome.indicator.theme],
                        outcome.what,
                        sentence(outcome.why) if outcome.why else None,
                        periods[0] or None,
                        periods[-1] or None,
                        outcome.partial,
                        outcome.missing,
                        outcome.estimated,
                        outcome.small,
                    ],
                )
            )
        names = fields(
            "indicator", "name", "theme", "outcome", "why", "first_period", "last_period",
            "partial_values", "missing_values", "estimated_values", "small_values",
        )  # fmt: skip
        return Table(names, rows)

    def _fitting(self) -> list[Shown]:
        """Return as many indicators as the layers have room for, that of the map among them."""
        available = self._table.available
        room = (MOST_FIELDS - max(len(_REGION), len(_UNIT))) // (1 + len(self._details))
        kept = available[:room]
        if self._on_map not in kept:
            kept = [*kept[: room - 1], self._on_map]
        taken = {*_REGION, *_UNIT}
        shown = []
        for outcome in kept:
            name = outcome.indicator.id.lower()
            # Ids of a user's own catalogue may be anything, and differ by case alone.
            while name in taken:
                name += "_"
            taken.update(name + ending for ending in ("", *(end for end, *_ in _DETAILS)))
            shown.append(Shown(outcome, name))
        return shown

    def _wide(
        self,
        key_names: Sequence[str],
        keys: Sequence[Sequence[Any]],
        shapes: Sequence[QgsGeometry],
        shape_type: QgsWkbTypes.Type,
        part: slice,
    ) -> Table:
        names = QgsFields(fields(*key_names))
        columns: list[list[Any]] = []
        aliases: dict[str, str] = {}
        for shown in self.shown:
            values = self._table.wide(shown.outcome, part)
            label = self._label(shown.outcome)
            for ending, what, kind in (("", "value", REAL), *self._details):
                names.append(QgsField(shown.field + ending, kind))
                columns.append(values[what])
                aliases[shown.field + ending] = _with_detail(label, what)
        rows = [(shape, [*key, *values]) for shape, key, values in zip(shapes, keys, zip(*columns))]
        return Table(names, rows, shape_type, self._layer.crs, self._style(), aliases)

    def _label(self, outcome: Outcome) -> str:
        """Return name, unit and period of what a layer shows."""
        values, row = self._table.latest(outcome)
        when = " ".join(filter(None, (values.periods[row], values.variant)))
        indicator = outcome.indicator
        label = f"{indicator.name.of(self._language)}, {indicator.unit.of(self._language)}"
        return f"{label} ({when})" if when else label

    def _style(self) -> str:
        kind = "diverging" if self._table.lies_around_zero(self._on_map) else "graduated"
        name = next(shown.field for shown in self.shown if shown.outcome is self._on_map)
        return f"{kind}:{name}"


def _with_detail(label: str, what: str) -> str:
    """Return the name of a field beside the value of an indicator."""
    translate = QCoreApplication.translate
    details = {
        "value": "{indicator}",
        "numerator": translate("Smacreg", "{indicator}: numerator"),
        "denominator": translate("Smacreg", "{indicator}: denominator"),
        "status": translate("Smacreg", "{indicator}: status"),
    }
    return details[what].format(indicator=label)


def source_table(tables: Sequence[GivenTable], names: Sequence[str]) -> Table:
    """Return one row a table that numbers come from.

    Parameters
    ----------
    tables : sequence of GivenTable
    names : sequence of str
        Their names in the long table.
    """
    rows = []
    for table, name in zip(tables, names):
        about = table.about
        values = (name, about.identifier or about.title, about.date, about.licence,
                  about.history or table.file)  # fmt: skip
        rows.append((None, [value or None for value in values]))
    return Table(fields("source", "table", "date", "licence", "query"), rows)


def say(run: Run, table: RegionalTable, left_out: int) -> None:
    """Write in plain words what was computed and what was not."""
    translate = QCoreApplication.translate
    spoken = language.current()
    run.say(
        translate(
            "Smacreg",
            "{computed} indicators for {regions} regions and {units} units, {periods} periods.",
        ).format(
            computed=number(len(table.available)),
            regions=number(table.areas.k),
            units=number(table.areas.n),
            periods=number(len(table.periods)),
        )
    )
    lacking = [one for one in table.outcomes if one.why is not None]
    for outcome in lacking[:_MOST_LINES]:
        text = (
            translate("Smacreg", "{id} ({name}) is not computed: {why}")
            if not outcome.values
            else translate("Smacreg", "{id} ({name}) has no value for regions: {why}")
        )
        why = sentence(outcome.why)
        run.say(
            text.format(id=outcome.indicator.id, name=outcome.indicator.name.of(spoken), why=why)
        )
    if len(lacking) > _MOST_LINES:
        run.say(
            translate("Smacreg", "{count} more are not computed: the report says why.").format(
                count=number(len(lacking) - _MOST_LINES)
            )
        )
    _say_gaps(run, table)
    if left_out:
        run.warn(
            translate(
                "Smacreg",
                "The layers have room for {most} fields: {count} indicators are in the long table "
                "only.",
            ).format(most=MOST_FIELDS, count=number(left_out))
        )


def _say_gaps(run: Run, table: RegionalTable) -> None:
    """Say how many values of regions are not what they seem."""
    translate = QCoreApplication.translate
    partial = table.partial_values()
    missing = sum(one.missing for one in table.outcomes)
    estimated = sum(one.estimated for one in table.outcomes)
    if partial:
        run.warn(
            translate(
                "Smacreg", "{count} values of regions lack some units (status “partial”)."
            ).format(count=number(partial))
        )
    if missing:
        run.warn(
            translate(
                "Smacreg",
                "{count} values of regions are missing, because too many units lack a value.",
            ).format(count=number(missing))
        )
    if estimated:
        run.warn(
            translate(
                "Smacreg",
                "{count} values of regions rest on estimated values of units (status “estimated”).",
            ).format(count=number(estimated))
        )
