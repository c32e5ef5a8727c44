"""The table of the comparison as cells for a file: numbers as they are."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..report.csv_table import Cell
from . import words
from .comparison import Comparison
from .comparison_words import part_name
from .shown_rows import shown_rows


def csv_rows(comparison: Comparison) -> list[list[Cell]]:
    """Return a row of headings and a row for each indicator."""
    translate = QCoreApplication.translate
    names = [comparison.name(region) for region in comparison.pins]
    part = part_name(comparison.part)
    status = translate("Smacreg", "{region}: status")
    head: list[Cell] = [
        translate("Smacreg", "Id"),
        translate("Smacreg", "Indicator"),
        translate("Smacreg", "Unit of measure"),
        translate("Smacreg", "Period"),
        *(f"{name} ({part})" if part else name for name in names),
        words.comparator_name(comparison),
        translate("Smacreg", "Source"),
        *(status.format(region=name) for name in names),
    ]
    body: list[list[Cell]] = [
        [
            row.measure.id,
            row.measure.name,
            row.measure.unit,
            row.period,
            *row.values.tolist(),
            row.comparator,
            row.source,
            *row.statuses,
        ]
        for row, _ in shown_rows(comparison)
    ]
    return [head, *body]
