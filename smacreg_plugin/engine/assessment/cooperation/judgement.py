"""The verdict: how many cooperations lie inside one region, beside maximum and chance."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .chance import Chance, beside

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .chance import Drawn
    from .fit import CooperationFit

    Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Verdict:
    """One measure of some cooperations.

    Attributes
    ----------
    measure : str
        ``inside``: number of cooperations inside one region. ``inside_share``:
        the same as a share. ``inside_persons_share``: weighted by the
        population of the members. ``main_share``: average of the largest
        share of the members in one region. ``main_persons_share``: population
        in the region with most of it, over the population of all members.
    task : str
        Task of the cooperations; empty for all of them.
    cooperations : int
        How many they are.
    observed : float
        The measure; NaN where it is not defined.
    maximum : float
        What it could be at most; NaN where that is not known.
    chance : Chance
        What random connected groups of the same sizes give.
    """

    measure: str
    task: str
    cooperations: int
    observed: float
    maximum: float
    chance: Chance


def verdicts(
    fit: CooperationFit, drawn: Drawn | None, places: Sequence[int], task: str = ""
) -> list[Verdict]:
    """Judge some cooperations by every measure.

    Parameters
    ----------
    fit : CooperationFit
        Of all c cooperations.
    drawn : Drawn or None
        Random groups for the same cooperations; None where there are none.
    places : sequence of int
        The cooperations to judge, at least one.
    task : str
        What they have in common, empty for all.
    """
    chosen = np.asarray(places, dtype=np.int64)
    inside, possible = fit.inside[chosen], fit.possible[chosen]
    persons = fit.persons[chosen]
    count = chosen.size
    # The largest part in one region cannot be told from sizes alone: its maximum stays open.
    measured = {
        "inside": (float(inside.sum()), float(possible.sum())),
        "inside_share": (float(inside.sum()) / count, float(possible.sum()) / count),
        "inside_persons_share": (_weighted(inside, persons), _weighted(possible, persons)),
        "main_share": (math.fsum(fit.main_share[chosen].tolist()) / count, math.nan),
        "main_persons_share": (
            _weighted(fit.main_persons_share[chosen], persons),
            math.nan,
        ),
    }
    random = {} if drawn is None else _random(drawn, chosen)
    return [
        Verdict(
            measure,
            task,
            int(count),
            observed,
            maximum,
            beside(observed, random[measure]) if measure in random else Chance(),
        )
        for measure, (observed, maximum) in measured.items()
    ]


def _random(drawn: Drawn, chosen: NDArray[np.int64]) -> dict[str, Floats]:
    """Return each measure in each drawing, shape (d,)."""
    inside = drawn.inside[:, chosen]
    persons = drawn.persons[:, chosen]
    total = persons.sum(axis=1)
    counted = inside.sum(axis=1).astype(np.float64)
    return {
        "inside": counted,
        "inside_share": counted / chosen.size,
        "inside_persons_share": _ratio((persons * inside).sum(axis=1), total),
        "main_share": drawn.main_share[:, chosen].mean(axis=1),
        "main_persons_share": _ratio(drawn.main_persons[:, chosen].sum(axis=1), total),
    }


def _ratio(part: Floats, whole: Floats) -> Floats:
    ratio = np.full(part.shape, math.nan)
    np.divide(part, whole, out=ratio, where=whole > 0)
    return ratio


def _weighted(values: NDArray[np.bool_] | Floats, persons: Floats) -> float:
    """Return the mean of values weighted by persons; NaN without any."""
    total = math.fsum(persons.tolist())
    if not total > 0:
        return math.nan
    # A cooperation without inhabitants has no share and no weight.
    pairs = zip(values.tolist(), persons.tolist())
    return math.fsum(float(value) * weight for value, weight in pairs if weight > 0) / total
