"""What a table of statistics must not hold, and what it lacks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..errors import EngineError
from ..messages import Message
from ..numbers import examples
from .observations import EMPTY, REASONS, Observations

if TYPE_CHECKING:
    from ..catalogue.catalogue import Catalogue


def refuse_duplicates(found: Observations, unread: Sequence[str]) -> None:
    """Refuse a number that is given twice.

    Parameters
    ----------
    found : Observations
    unread : sequence of str
        Columns that are not read, one of which may tell the rows apart.

    Raises
    ------
    EngineError
        ``statistics.duplicate``, or ``statistics.duplicate_unread`` with the columns.
    """
    sizes = (found.variants, found.variables, found.labels, found.periods, found.codes)
    places = (found.variant, found.variable, found.label, found.period, found.unit)
    key = np.zeros(found.unit.size, dtype=np.int64)
    for size, place in zip(sizes, places):
        key = key * len(size) + place
    key.sort()
    again = key[1:][key[1:] == key[:-1]]
    if not again.size:
        return
    example, rest_of_key = [], int(again[0])
    for size in reversed(sizes):
        rest_of_key, at = divmod(rest_of_key, len(size))
        example.append(size[at])
    code, *rest = example
    values = {
        "count": int(np.unique(again).size),
        "table": found.table,
        "example": ", ".join([code, *filter(None, rest)]),
    }
    if unread:
        raise EngineError("statistics.duplicate_unread", columns=examples(unread, 8), **values)
    raise EngineError("statistics.duplicate", **values)


def refuse_negative(found: Observations, catalogue: Catalogue) -> None:
    """Refuse counts below zero; ``statistics.negative``."""
    counts = [catalogue.variable(name).kind == "count" for name in found.variables]
    negative = np.flatnonzero((found.values < 0) & np.array(counts)[found.variable])
    if negative.size:
        # Not the first row, which another order of the rows would change.
        first = min(
            negative.tolist(), key=lambda at: (found.unit[at], found.period[at], found.values[at])
        )
        raise EngineError(
            "statistics.negative",
            count=int(negative.size),
            table=found.table,
            variable=found.variables[found.variable[first]],
            value=float(found.values[first]),
            unit=found.codes[found.unit[first]],
            period=found.periods[found.period[first]],
        )


def missing_values(found: Observations) -> list[Message]:
    """Say how many values are missing, by the reason that the table gives."""
    counts = np.bincount(found.reasons, minlength=len(REASONS) + 1)
    messages = []
    for reason, key in (
        (1, "statistics.not_possible"),
        (2, "statistics.not_available"),
        (3, "statistics.suppressed"),
        (EMPTY, "statistics.no_value"),
    ):
        if counts[reason]:
            at = np.flatnonzero(found.reasons == reason)
            first = min(at.tolist(), key=lambda p: (found.unit[p], found.period[p]))
            example = ", ".join(
                filter(
                    None,
                    (found.codes[found.unit[first]], found.periods[found.period[first]]),
                )
            )
            values = {"count": int(counts[reason]), "table": found.table, "example": example}
            messages.append(Message(key, values, is_warning=reason == EMPTY))
    return messages
