"""Tables of statistics matched with the units of the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..codes import refuse_near_misses
from ..errors import EngineError
from ..harmonising.code_systems import recognise_vintage
from ..messages import Message
from ..numbers import examples
from .period_texts import spans

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import Units
    from ..formats.code_vintages import Vintage
    from .observations import Observations

# More codes than this that are no unit in a period look like another year's.
FEW_UNMATCHED = 0.02


def places_of(table: Observations, units: Units, unit_field: str) -> NDArray[np.int64]:
    """Return the unit of each code of a table, -1 where it is none."""
    place = np.array([units.index.get(code, -1) for code in table.codes], dtype=np.int64)
    unknown = [code for code, at in zip(table.codes, place.tolist()) if at < 0]
    refuse_near_misses(unknown, table.unit_field, units.index, unit_field)
    if len(unknown) == len(table.codes):
        raise EngineError(
            "statistics.all_unmatched",
            table=table.table,
            field=table.unit_field,
            examples=examples(unknown),
            units=examples(units.codes),
        )
    return place


def vintages(
    table: Observations, place: NDArray[np.int64], structures: Sequence[Vintage]
) -> list[Message]:
    """Say in which periods codes are no units, and whose units the codes of the last of them are.

    Parameters
    ----------
    table : Observations
    place : ndarray of int, shape (c,)
        Unit of each code, -1 where it is none.
    structures : sequence of Vintage
        What the country pack knows; may be empty.
    """
    messages = []
    n_codes = len(table.codes)
    key = np.unique(table.period.astype(np.int64) * n_codes + table.unit)
    period, code = key // n_codes, key % n_codes
    is_strange = place[code] < 0
    every = np.bincount(period, minlength=len(table.periods))
    strange = np.bincount(period[is_strange], minlength=len(table.periods))
    mixed = np.flatnonzero(strange > FEW_UNMATCHED * every)
    some = np.setdiff1d(np.flatnonzero(strange), mixed)
    for chosen, name, is_warning in (
        (mixed, "statistics.other_vintage", True),
        (some, "statistics.unmatched", False),
    ):
        if chosen.size:
            codes = {table.codes[c] for c in code[is_strange & np.isin(period, chosen)].tolist()}
            values = {
                "count": len(codes),
                "table": table.table,
                "periods": spans([table.periods[p] for p in chosen.tolist()]),
                "examples": examples(codes),
            }
            messages.append(Message(name, values, is_warning))
    if mixed.size and structures:
        codes_of_last = [table.codes[c] for c in code[period == mixed[-1]].tolist()]
        found = recognise_vintage(codes_of_last, structures, field=table.unit_field)
        messages.append(found.findings[0])
    return messages
