"""A harmonised table, its report and its units as outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsField, QgsFields, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from ..compat import REAL, TEXT
from ..fields import fields
from ..io import UnitLayer, dissolve
from ..outputs import Table, known

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...smacreg_plugin.engine.harmonising.change_report import ReportRow
    from ...smacreg_plugin.engine.harmonising.harmonise import Harmonised
    from ...smacreg_plugin.engine.harmonising.old_table import OldTable
    from ..monitor import QgisMonitor

_STATUS, _OTHER_STATUS = "status", "code_status"


def harmonised(found: Harmonised, table: OldTable, own: QgsFields) -> Table:
    """Return the table's own fields with the new codes, and how sure each row is."""
    numbers = {*table.values, *table.rates}
    texts = {table.unit_field, table.destination_field}
    result = QgsFields()
    for name in found.columns:
        field = QgsField(own.field(own.lookupField(name)))
        if name in numbers:
            field = QgsField(name, REAL)
        elif name in texts or (name == table.period_field and _holds_text(table.periods)):
            field = QgsField(name, TEXT)
        result.append(field)
    status = _STATUS if _STATUS not in found.columns else _OTHER_STATUS
    result.append(QgsField(status, TEXT))
    rows = zip(*found.columns.values(), found.status)
    alias = QCoreApplication.translate("Smacreg", "How sure the value is")
    return Table(result, [(None, row) for row in rows], aliases={status: alias})


def _holds_text(periods: Any) -> bool:
    """Return whether periods are text, as dates become when they are read."""
    return any(isinstance(value, str) for value in periods or ())


def report(rows: Iterable[ReportRow]) -> Table:
    """Return one row a finding."""
    kinds = _kinds()
    return Table(
        fields(
            "finding", "old_code", "old_name", "new_code", "new_name", "first_period",
            "last_period", "value", "share", "basis",
        ),
        [
            (
                None,
                [
                    row.kind, row.old or None, row.old_name or None, row.new or None,
                    row.new_name or None, row.first_period or None, row.last_period or None,
                    known(row.value), known(row.share), _basis(row, kinds) or None,
                ],
            )
            for row in rows
        ],
        aliases={"value": QCoreApplication.translate("Smacreg", "Value concerned")},
    )  # fmt: skip


def _kinds() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "unknown": translate("Smacreg", "no known code"),
        "not_in_use": translate("Smacreg", "code not in use then"),
        "no_unit": translate("Smacreg", "leads to none of the units wanted"),
        "part_no_unit": translate("Smacreg", "part that leads to none of the units wanted"),
        "no_share": translate("Smacreg", "no shares are known"),
        "rate": translate("Smacreg", "rate that cannot be computed: {detail}"),
        "structure": translate("Smacreg", "as in {detail}"),
        "share": translate("Smacreg", "share: {detail}"),
        "kept_together": translate("Smacreg", "kept together in a common unit"),
        "check": translate("Smacreg", "deviates by {detail} from the second variable"),
    }


def _basis(row: ReportRow, kinds: dict[str, str]) -> str:
    if row.basis == "share" and not row.detail:
        return ""
    return kinds[row.basis].format(detail=row.detail) if row.basis else row.detail


def common_units(found: Harmonised, layer: UnitLayer | None, monitor: QgisMonitor) -> Table:
    """Return the common units with their polygons."""
    layer = _required(layer)
    place = layer.units.index
    members = [np.array([place[code] for code in one.members]) for one in found.common]
    shapes, kind = dissolve(layer, members, monitor)
    rows = [
        (shape, [one.id, one.name, len(one.members), ", ".join(one.members)])
        for shape, one in zip(shapes, found.common)
    ]
    return Table(
        fields("unit", "name", "units", "member_codes"), rows, kind, layer.crs, "common_units"
    )


def units(found: Harmonised, layer: UnitLayer | None) -> Table:
    """Return the units wanted, and how sure the numbers of each are."""
    layer = _required(layer)
    known_of = {one.unit: one for one in found.units}
    rows = []
    for code, name, geometry in zip(layer.units.codes, layer.names, layer.geometries):
        one = known_of[code]
        codes = ", ".join(one.codes)
        counts = (one.rows, one.estimated, one.refused)
        rows.append((geometry, [code, name, one.status or None, codes or None, *counts]))
    return Table(
        fields(
            "unit", "name", _STATUS, "table_codes", "table_rows", "estimated_rows", "refused_rows"
        ),
        rows,
        layer.geometry_type,
        layer.crs,
        "harmonised_units",
        {_STATUS: QCoreApplication.translate("Smacreg", "How sure the numbers are")},
    )


def _required(layer: UnitLayer | None) -> UnitLayer:
    if layer is None:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "The polygons are made from the units wanted: choose their layer, or leave outputs "
                "with polygons out.",
            )
        )
    return layer
