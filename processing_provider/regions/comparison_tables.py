"""Two divisions side by side as tables: units, arrows, regions, measures, statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..fields import fields
from ..outputs import Table, known
from ..texts import number, percent
from .assessment_tables import summary_table
from .line_tables import line_between, points_of, warn_without_line

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.comparison import Comparison
    from ..divisions import Division
    from ..io import UnitLayer
    from ..monitor import QgisMonitor
    from ..run import Run


class ComparisonTables:
    """Makes the tables of one comparison.

    Parameters
    ----------
    layer : UnitLayer
        Names and geometries of the units.
    first, second : Division
        Of the same units, as they were read.
    found : Comparison
        What the engine found.
    """

    def __init__(self, layer: UnitLayer, first: Division, second: Division, found: Comparison):
        self._layer = layer
        self._found = found
        self._first = _Regions(first)
        self._second = _Regions(second)

    def say(self, run: Run) -> None:
        """Write the result in plain words to the log."""
        translate = QCoreApplication.translate
        values = self._found.values()
        run.say(
            translate(
                "Smacreg",
                "Of 100, the divisions are {score} alike. {units} of {compared} units and "
                "{persons} persons ({share}) change region.",
            ).format(
                score=number(round(values["score"])),
                units=number(values["moved_units"]),
                compared=number(values["units_compared"]),
                persons=number(round(values["moved_persons"])),
                share=percent(values["moved_persons_share"]),
            )
        )
        run.say(
            translate(
                "Smacreg",
                "{within} commuters no longer cross a regional border, and {across} cross one now.",
            ).format(within=number(values["now_within"]), across=number(values["now_across"]))
        )
        if values["merged_units"]:
            run.say(
                translate(
                    "Smacreg",
                    "{count} of the moved units are made of old units from different regions: "
                    "there the municipal merger may be the reason.",
                ).format(count=number(values["merged_units"]))
            )

    def difference(self) -> Table:
        """Return one row a unit."""
        found, layer = self._found, self._layer
        words = _changes()
        match = found.match.tolist()
        columns = [
            values.tolist()
            for values in (
                found.residents,
                found.weights,
                found.shared_share,
                found.now_within,
                found.now_across,
            )
        ]
        pairs = zip(found.first.partition.region.tolist(), found.second.partition.region.tolist())
        rows = []
        for unit, (first, second) in enumerate(pairs):
            status = found.status[unit]
            numbers = [known(column[unit]) for column in columns]
            attributes = [
                found.codes[unit],
                layer.names[unit],
                *self._first.named(first),
                *self._second.named(second),
                *self._second.named(match[first] if first >= 0 else -1),
                status,
                words[status],
                int(found.moved[unit]),
                int(found.merged[unit]),
                *numbers,
            ]
            rows.append((layer.geometries[unit], attributes))
        names = fields(
            "unit", "name", "first_region", "first_region_name", "second_region",
            "second_region_name", "matched_region", "matched_region_name", "change",
            "change_text", "moved", "merged", "residents", "persons", "shared_share",
            "now_within", "now_across",
        )  # fmt: skip
        return Table(names, rows, layer.geometry_type, layer.crs, "difference")

    def arrows(self, run: Run, monitor: QgisMonitor) -> Table:
        """Return one row for each pair of regions between which units moved."""
        moves, layer = self._found.moves, self._layer
        starts, ends = moves.from_unit.tolist(), moves.to_unit.tolist()
        points = points_of(layer, {*starts, *ends}, monitor)
        rows = []
        for row, (start, end) in enumerate(zip(starts, ends)):
            attributes = [
                *self._first.named(int(moves.first[row])),
                *self._second.named(int(moves.second[row])),
                layer.units.codes[start],
                layer.names[start],
                layer.units.codes[end],
                layer.names[end],
                int(moves.units[row]),
                float(moves.persons[row]),
            ]
            rows.append((line_between(points.get(start), points.get(end)), attributes))
        warn_without_line(run, sum(geometry.isNull() for geometry, _ in rows))
        names = fields(
            "first_region", "first_region_name", "second_region", "second_region_name",
            "from_centre", "from_centre_name", "to_centre", "to_centre_name", "units", "persons",
        )  # fmt: skip
        return Table(names, rows, QgsWkbTypes.Type.LineString, layer.crs, "moves")

    def contingency(self) -> Table:
        """Return one row for each pair of regions that share a unit."""
        table = self._found.contingency
        columns = (column.tolist() for column in table)
        rows = [
            (
                None,
                [
                    *self._first.named(first),
                    *self._second.named(second),
                    units,
                    persons,
                    residents,
                    jobs,
                    int(matched),
                ],
            )
            for first, second, units, persons, residents, jobs, matched in zip(*columns)
        ]
        names = fields(
            "first_region", "first_region_name", "second_region", "second_region_name", "units",
            "persons", "residents", "jobs", "matched",
        )  # fmt: skip
        return Table(names, rows)

    def measures(self) -> Table:
        """Return one row a measure, with what it says."""
        words = _meanings()
        rows = [
            (None, [name, words[name], known(value)])
            for name, value in self._found.values().items()
        ]
        return Table(fields("statistic", "meaning", "value"), rows)

    def statistics(self) -> Table:
        """Return one row a statistic of a whole division: first, second, difference."""
        found = self._found
        words = {row[0]: row[1] for _, row in summary_table(found.first.overall).rows}
        rows = [
            (None, [name, words[name], *map(known, values)])
            for name, values in found.statistics().items()
        ]
        names = fields("statistic", "meaning", "first_value", "second_value", "difference")
        return Table(names, rows)


class _Regions:
    """Ids and names of the regions of a division."""

    def __init__(self, division: Division):
        self._ids = division.partition.ids
        self._names = division.names

    def named(self, region: int) -> tuple[str | None, str | None]:
        """Return id and name of a region, nothing for none."""
        if region < 0:
            return None, None
        return self._ids[region], self._names[self._ids[region]]


def _changes() -> dict[str, str]:
    """Return what may have become of a unit, in words."""
    translate = QCoreApplication.translate
    return {
        "kept": translate("Smacreg", "In the same region"),
        "moved": translate("Smacreg", "Moved to another region"),
        "merged": translate("Smacreg", "Moved, and made of old units from different regions"),
        "only_first": translate("Smacreg", "Has a region in the first division only"),
        "only_second": translate("Smacreg", "Has a region in the second division only"),
        "none": translate("Smacreg", "Has no region in either division"),
    }


def _meanings() -> dict[str, str]:
    """Return what each measure says, in words."""
    translate = QCoreApplication.translate
    return {
        "score": translate("Smacreg", "Likeness: 100 = equal, 0 = no more alike than by chance"),
        "moved_persons": translate("Smacreg", "Persons who change region"),
        "moved_persons_share": translate("Smacreg", "Share of the persons who change region"),
        "moved_units": translate("Smacreg", "Units that change region"),
        "merged_units": translate(
            "Smacreg", "Moved units made of old units from different regions"
        ),
        "merged_persons": translate("Smacreg", "Persons in them"),
        "moved_residents": translate("Smacreg", "Employed residents who change region"),
        "now_within": translate("Smacreg", "Commuters who no longer cross a regional border"),
        "now_across": translate("Smacreg", "Commuters who cross a regional border now"),
        "commuters_left_out": translate(
            "Smacreg", "Commuters to and from units without a region, for whom nothing is said"
        ),
        "units_compared": translate("Smacreg", "Units with a region in both divisions"),
        "units_only_first": translate("Smacreg", "Units with a region in the first division only"),
        "units_only_second": translate(
            "Smacreg", "Units with a region in the second division only"
        ),
        "units_in_none": translate("Smacreg", "Units without a region in both divisions"),
        "regions_first": translate("Smacreg", "Regions of the first division"),
        "regions_second": translate("Smacreg", "Regions of the second division"),
        "regions_ended": translate("Smacreg", "Regions of the first division that ended"),
        "regions_new": translate("Smacreg", "Regions of the second division that are new"),
        "ari": translate(
            "Smacreg", "Adjusted Rand index: pairs of units that both treat alike, beyond chance"
        ),
        "rand": translate(
            "Smacreg",
            "Rand index: share of pairs of units that both put together, or both apart",
        ),
        "vi": translate(
            "Smacreg",
            "Variation of information, in nats: what one division leaves open about the other, "
            "0 = nothing",
        ),
        "vi_weighted": translate(
            "Smacreg", "Variation of information where every person counts the same, in nats"
        ),
        "nmi": translate(
            "Smacreg",
            "Normalised mutual information: 1 = each tells all about the other, 0 = nothing",
        ),
        "shared_share_mean": translate(
            "Smacreg",
            "Average over units: share of the units that its two regions share (Jaccard)",
        ),
    }
