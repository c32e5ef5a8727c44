"""A table as CSV: for a spreadsheet with decimal commas, or for everything else."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from math import isfinite
from typing import NamedTuple, Union

# With these a spreadsheet takes text for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Cell = Union[str, float, int, None]


class Form(NamedTuple):
    """How a file is written: what stands between cells, in numbers, and its encoding."""

    separator: str
    decimal: str
    encoding: str


# What a spreadsheet in a country of decimal commas opens as it should; it knows UTF-8 by its mark.
SEMICOLON = Form(";", ",", "utf-8-sig")
COMMA = Form(",", ".", "utf-8")


def csv_table(rows: Iterable[Sequence[Cell]], form: Form) -> bytes:
    """Return rows as the content of a CSV file.

    Numbers stand as they are, not rounded; None and what is not finite is empty. Text that a
    spreadsheet would take for a formula gets an apostrophe before it.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=form.separator)
    writer.writerows([_written(cell, form) for cell in row] for row in rows)
    return text.getvalue().encode(form.encoding)


def _written(cell: Cell, form: Form) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_FORMULA) else cell
    if not isfinite(cell):
        return ""
    whole = int(cell) if float(cell).is_integer() else float(cell)
    return repr(whole).replace(".", form.decimal)
