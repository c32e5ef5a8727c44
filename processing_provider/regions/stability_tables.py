"""Many drawings of a division as tables: units, agreed regions, drawings, their likeness."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..colouring import neighbours, tints
from ..fields import fields
from ..io import UnitLayer, dissolve_regions, point_inside
from ..outputs import LazyRows, Table, known
from ..texts import number, percent

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.stability import Stability
    from ...smacreg_plugin.engine.flows import FlowMatrix
    from ...smacreg_plugin.engine.partition import Partition
    from ..monitor import QgisMonitor
    from ..run import Run

# All pairs of 200 drawings are 20,000 rows.
_MOST_COMPARED = 200
_STATISTICS = (
    "units", "residents", "jobs", "internal", "sc_supply", "sc_demand", "self_containment",
    "net_commuting",
)  # fmt: skip


class StabilityTables:
    """Makes the tables of one run.

    Parameters
    ----------
    layer : UnitLayer
        Names and geometries of the units.
    matrix : FlowMatrix
        Flows between them.
    found : Stability
        What the engine found.
    agreed : Partition
        The division that most drawings agree on, with its centres as ids.
    """

    def __init__(self, layer: UnitLayer, matrix: FlowMatrix, found: Stability, agreed: Partition):
        self._layer = layer
        self._matrix = matrix
        self._found = found
        self._agreed = agreed
        self._names = dict(zip(layer.units.codes, layer.names))

    def say(self, run: Run, kind: str) -> None:
        """Write the result in plain words to the log."""
        translate = QCoreApplication.translate
        values = self._found.values()
        if kind == "resampled":
            run.say(
                translate(
                    "Smacreg",
                    "The drawings show what small numbers alone can change. Real changes from year "
                    "to year come on top and are larger.",
                )
            )
        run.say(
            translate(
                "Smacreg",
                "Drawings: {drawings}. Regions in them: {found} (in the base: {regions}). Likeness "
                "with the base on average: {score} of 100.",
            ).format(
                drawings=number(values["variants"]),
                found=_span(values["regions_least"], values["regions_most"]),
                regions=number(values["regions"]),
                score=_score(values["score_mean"]),
            )
        )
        run.say(
            translate(
                "Smacreg",
                "Units that stay in their region in at least nine of ten drawings: {core}, with "
                "{share} of the employed residents. Units that leave it in more than half: "
                "{leave}.",
            ).format(
                core=number(values["core_units"]),
                share=_percent(values["core_residents_share"]),
                leave=number(values["leave_in_half"]),
            )
        )

    def units(self, monitor: QgisMonitor) -> Table:
        """Return one row a unit."""
        layer, found, base = self._layer, self._found, self._found.base
        *_, colours = self._drawn(base, monitor)
        firmness, agreed = found.firmness, self._agreed.labels()
        columns = [
            values.tolist()
            for values in (found.stays, found.together, found.region_likeness, found.other_share)
        ]
        rows = []
        for unit, (region, other) in enumerate(zip(base.region.tolist(), found.other.tolist())):
            stays, together, region_likeness, other_share = (
                known(column[unit]) for column in columns
            )
            attributes = [
                found.base.codes[unit],
                layer.names[unit],
                *self._named(base.ids[region] if region >= 0 else ""),
                float(self._matrix.residents[unit]),
                float(self._matrix.jobs[unit]),
                stays,
                firmness[unit] or None,
                int(found.core[unit]),
                together,
                region_likeness,
                *self._named(base.ids[other] if other >= 0 else ""),
                other_share if other >= 0 else None,
                *self._named(agreed[unit]),
                colours[region] if region >= 0 else None,
                colours[other] if other >= 0 else None,
            ]
            rows.append((layer.geometries[unit], attributes))
        names = fields(
            "unit", "name", "region", "region_name", "residents", "jobs", "stays", "firmness",
            "core", "together", "region_likeness", "often_with", "often_with_name",
            "often_with_share", "consensus", "consensus_name", "tint", "runner_up_tint",
        )  # fmt: skip
        return Table(names, rows, layer.geometry_type, layer.crs, "stability")

    def regions(self, monitor: QgisMonitor) -> Table:
        """Return the regions that most drawings agree on, with statistics."""
        from ...smacreg_plugin.engine.assessment.quality import region_statistics

        layer, agreed = self._layer, self._agreed
        statistics = region_statistics(self._matrix, agreed)
        shapes, kind, colours = self._drawn(agreed, monitor)
        columns = [getattr(statistics, name).tolist() for name in _STATISTICS]
        rows = []
        for region, centre in enumerate(agreed.lead_units().tolist()):
            attributes = [
                *self._named(agreed.ids[region]),
                layer.units.codes[centre],
                *point_inside(layer.geometries[centre]),
                *(known(column[region]) for column in columns),
                colours[region],
            ]
            rows.append((shapes[region], attributes))
        names = fields(
            "region", "region_name", "centre", "centre_x", "centre_y", *_STATISTICS, "tint"
        )
        return Table(names, rows, kind, layer.crs, "regions")

    def settings(self) -> Table:
        """Return one row a drawing."""
        found = self._found
        columns = (
            found.score, found.ari, found.min_self_containment, found.mean_self_containment
        )  # fmt: skip
        numbers = zip(*(values.tolist() for values in columns))
        rows = [
            (None, [place, name, regions, *map(known, values)])
            for place, (name, regions, values) in enumerate(
                zip(found.names, found.regions.tolist(), numbers), start=1
            )
        ]
        names = fields(
            "number", "variant", "regions", "likeness", "ari", "self_containment_minimum",
            "self_containment_mean",
        )  # fmt: skip
        return Table(names, rows)

    def likeness(self, run: Run) -> Table:
        """Return one row a pair of drawings, computed when it is written."""
        most = min(len(self._found.names), _MOST_COMPARED)
        count = most * (most - 1) // 2
        rows = LazyRows(count, lambda: _pairs(run, self._found, most))
        return Table(fields("variant", "other_variant", "likeness", "ari"), rows)

    def _drawn(
        self, partition: Partition, monitor: QgisMonitor
    ) -> tuple[list[QgsGeometry], QgsWkbTypes.Type, list[int | None]]:
        """Return the shapes of the regions, their type and their tints."""
        shapes, kind = dissolve_regions(self._layer, partition, monitor.part(0.0, 0.7))
        if QgsWkbTypes.geometryType(kind) != QgsWkbTypes.GeometryType.PolygonGeometry:
            return shapes, kind, [None] * partition.k
        return shapes, kind, list(tints(neighbours(shapes, monitor.part(0.7, 1.0))))

    def _named(self, region: str) -> tuple[str | None, str | None]:
        """Return id and name of a region, which are those of its centre; nothing for none."""
        return (region, self._names[region]) if region else (None, None)


def _pairs(run: Run, found: Stability, most: int) -> Iterator[tuple[None, list[Any]]]:
    """Yield a row for each pair of the first drawings."""
    from ...smacreg_plugin.engine.assessment.likeness import score

    names = found.names
    if len(names) > most:
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "The likeness is given for the first {most} of {count} drawings only.",
            ).format(most=number(most), count=number(len(names)))
        )
    for one, other, ari in found.pairs(most):
        yield None, [names[one], names[other], known(float(score(ari))), known(ari)]


def _span(least: float, most: float) -> str:
    return number(least) if least == most else f"{number(least)}–{number(most)}"


def _score(value: float) -> str:
    return "–" if math.isnan(value) else number(round(value))


def _percent(value: float) -> str:
    return "–" if math.isnan(value) else percent(value)
