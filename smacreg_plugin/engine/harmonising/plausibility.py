"""Whether a mapping of codes can be right: its result beside a second variable.

A wrong mapping keeps national totals, so that only the units themselves can tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..codes import code_texts, refuse_near_misses
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples, parse_numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Plausibility:
    """The comparison, by the rows of the first variable.

    Attributes
    ----------
    codes : tuple of str, length n
    ratio : ndarray of float, shape (n,)
        First variable per unit of the second, divided by their usual ratio where
        the variables are proportional; NaN where either is missing, infinite
        where only the second is 0.
    deviation : ndarray of float, shape (n,)
        ``|ratio - 1|``.
    suspicious : ndarray of bool, shape (n,)
        Deviation above the threshold, or only the first is 0.
    usual : float
        The ratio that 1 stands for: 1, or the median where they are proportional.
    missing : tuple of str
        Units with a value in one variable only, ascending.
    findings : tuple of Message
        ``plausibility.passed`` or ``plausibility.suspicious``, and
        ``plausibility.unpaired``.
    """

    codes: tuple[str, ...]
    ratio: NDArray[np.float64]
    deviation: NDArray[np.float64]
    suspicious: NDArray[np.bool_]
    usual: float
    missing: tuple[str, ...]
    findings: tuple[Message, ...]


def check_plausibility(
    codes: Sequence[Any],
    values: Sequence[Any],
    reference_codes: Sequence[Any],
    reference_values: Sequence[Any],
    *,
    threshold: float = 0.06,
    proportional: bool = False,
    field: str = "value",
    reference_field: str = "reference",
    code_field: str = "code",
    reference_code_field: str = "code",
) -> Plausibility:
    """Compare the result of a mapping with a second variable for the same units.

    Rules
    -----
    Where both variables count the same (residents aged 15-74 in two tables), a
    unit is suspicious when their ratio differs from 1 by more than the threshold.
    Where they are proportional only (eligible voters and residents), the ratio is
    first divided by its median over the units, that is, the logarithm of the ratio
    is compared with its median, which a minority of wrong units cannot move; the
    threshold must then be wider than the true spread of the ratio. A unit in which
    both are 0 is as expected; one in which only one of them is, is suspicious.

    Parameters
    ----------
    codes, values : sequence, length n
        The result of the mapping: one row for each unit. None and NaN are missing.
    reference_codes, reference_values : sequence, length m
        The second variable, in any order.
    threshold : float
        Largest deviation that is accepted. 0.06 is for counts of the same people a
        quarter of a year apart.
    proportional : bool
        Whether the variables only vary together.
    field, reference_field, code_field, reference_code_field : str
        Column names, for messages.

    Raises
    ------
    EngineError
        ``plausibility.length``, ``plausibility.threshold``, ``plausibility.repeated``,
        ``plausibility.negative``, ``plausibility.no_match``, ``codes.*`` or ``numbers.*``.
    """
    lengths = [len(codes), len(values), len(reference_codes), len(reference_values)]
    if lengths[0] != lengths[1] or lengths[2] != lengths[3]:
        raise EngineError("plausibility.length", lengths=", ".join(map(str, lengths)))
    if not (np.isfinite(threshold) and threshold > 0):
        raise EngineError("plausibility.threshold", value=threshold)
    ours = _by_code(codes, values, code_field, field)
    theirs = _by_code(reference_codes, reference_values, reference_code_field, reference_field)
    index = {code: place for place, code in enumerate(sorted(theirs))}
    refuse_near_misses(ours.keys() - theirs.keys(), code_field, index, reference_code_field)
    if not ours.keys() & theirs.keys():
        raise EngineError(
            "plausibility.no_match",
            field=field,
            reference=reference_field,
            examples=examples(ours),
            others=examples(theirs),
        )
    names = code_texts(codes)
    pairs = [(ours.get(code), theirs.get(code)) for code in names]
    ratio = np.array([_ratio(*pair) for pair in pairs])
    usual = 1.0
    if proportional:
        # Nobody in both is as expected, whatever is usual.
        nobody = np.array([pair == (0, 0) for pair in pairs], dtype=np.bool_)
        usual = _median(ratio[~nobody])
        ratio = np.where(nobody, 1.0, ratio / usual)
    deviation = np.abs(ratio - 1.0)
    suspicious = (deviation > threshold) | (ratio == 0)
    missing = tuple(sorted(ours.keys() ^ theirs.keys()))
    found = Plausibility(tuple(names), ratio, deviation, suspicious, usual, missing, ())
    findings = _said(found, threshold, field, reference_field)
    return Plausibility(tuple(names), ratio, deviation, suspicious, usual, missing, findings)


def _by_code(
    codes: Sequence[Any], values: Sequence[Any], code_field: str, field: str
) -> dict[str, float]:
    """Return the values that are given by code."""
    names = code_texts(codes)
    repeated = [code for code, count in Counter(names).items() if count > 1 and code]
    if repeated:
        raise EngineError(
            "plausibility.repeated",
            count=len(repeated),
            field=code_field,
            examples=examples(repeated),
        )
    used = [
        row
        for row, (code, value) in enumerate(zip(names, values))
        if code and value is not None and value == value and str(value).strip()
    ]
    numbers = parse_numbers([values[row] for row in used], field, used).tolist()
    found = {names[row]: number for row, number in zip(used, numbers)}
    negative = [code for code, number in found.items() if number < 0]
    if negative:
        raise EngineError(
            "plausibility.negative", count=len(negative), field=field, examples=examples(negative)
        )
    return found


def _ratio(value: float | None, reference: float | None) -> float:
    if value is None or reference is None:
        return np.nan
    if reference == 0:
        return np.inf if value else 1.0
    return value / reference


def _median(ratio: NDArray[np.float64]) -> float:
    """Return the median of the ratios that are neither 0 nor infinite, on a log scale."""
    usable = ratio[np.isfinite(ratio) & (ratio > 0)]
    return float(np.exp(np.median(np.log(usable)))) if usable.size else 1.0


def _said(found: Plausibility, threshold: float, field: str, reference: str) -> tuple[Message, ...]:
    shared = {"field": field, "reference": reference, "limit": f"{100 * threshold:g}"}
    compared = np.flatnonzero(~np.isnan(found.deviation))
    worst = sorted(compared, key=lambda row: (-found.deviation[row], found.codes[row]))
    texts = [f"{found.codes[row]}: {100 * (found.ratio[row] - 1):+.1f} %" for row in worst]
    said = []
    bad = int(found.suspicious.sum())
    if bad:
        more = " …" if bad > 3 else ""
        values = {
            "count": bad,
            "units": len(worst),
            "examples": ", ".join(texts[: min(bad, 3)]) + more,
        }
        said.append(Message("plausibility.suspicious", {**shared, **values}, True))
    elif worst:
        largest = {"largest": f"{100 * found.deviation[worst[0]]:.1f}"}
        values = {"count": len(worst), "example": found.codes[worst[0]], **largest}
        said.append(Message("plausibility.passed", {**shared, **values}))
    if found.missing:
        values = {"count": len(found.missing), "examples": examples(found.missing)}
        said.append(Message("plausibility.unpaired", {**shared, **values}, True))
    return tuple(said)
