"""The formulas of the catalogue: sums of variables, of some of their categories, of earlier years.

    [N*]variable[:category,category,...][@-YEARS]   joined by " + " and " - "

For example ``population - population@-10``, ``jobs_industry:06,09,19-20`` or
``0.5*population + 0.5*population@-1``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import EngineError
from ..numbers import plain
from .categories import Tiling, tiling

IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")
_SIGNS = re.compile(r"\s+([+-])\s+")
_TERM = re.compile(r"(?:([^*]*)\*)?([^*:@]*)(?::([^@]*))?(?:@(.*))?", re.DOTALL)
_COEFFICIENT = re.compile(r"\d+(\.\d+)?", re.ASCII)
_LAG = re.compile(r"-([1-9]\d{0,2})", re.ASCII)
_RANGE = re.compile(r"\d{1,3}(-\d{1,3}|\+)?", re.ASCII)
_NAME = re.compile(r"[^\W\d_][^,:@*+]*")


@dataclass(frozen=True)
class Term:
    """One variable in a formula.

    Attributes
    ----------
    coefficient : float
        With its sign.
    variable : str
        Id of the variable.
    categories : tuple of str
        Ranges or names as written; empty for the whole variable.
    lag : int
        Years back; 0 = the year itself.
    """

    coefficient: float
    variable: str
    categories: tuple[str, ...] = ()
    lag: int = 0

    def positions(self, available: Sequence[str], dimension: str) -> Tiling:
        """Return where the categories stand among those of a table, see ``tiling``."""
        return tiling(self.categories, available, dimension)

    def __str__(self) -> str:
        """Return the term as it is written, without its sign."""
        size = abs(self.coefficient)
        text = self.variable if size == 1 else f"{plain(size)}*{self.variable}"
        if self.categories:
            text += ":" + ",".join(self.categories)
        return f"{text}@-{self.lag}" if self.lag else text


@dataclass(frozen=True)
class Formula:
    """A sum of terms; its text is ``str(formula)``."""

    terms: tuple[Term, ...]

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables that it names, each once, in its order."""
        return tuple(dict.fromkeys(term.variable for term in self.terms))

    def __str__(self) -> str:
        """Return the formula as it is written."""
        first, *rest = self.terms
        signs = "".join(f" {'-' if term.coefficient < 0 else '+'} {term}" for term in rest)
        return f"{first}{signs}"


def parse_formula(text: str, place: str) -> Formula:
    """Read a formula.

    Parameters
    ----------
    text : str
        The formula.
    place : str
        Where it stands, for messages, e.g. ``"D03.numerator"``.

    Raises
    ------
    EngineError
        ``formula.empty``, ``formula.coefficient``, ``formula.variable``,
        ``formula.category`` or ``formula.lag``, with the faulty part.
    """
    if not text.strip():
        raise EngineError("formula.empty", place=place)
    pieces = _SIGNS.split(text.strip())
    signs = ["+", *pieces[1::2]]
    return Formula(tuple(_term(piece, sign, place) for sign, piece in zip(signs, pieces[::2])))


def _term(text: str, sign: str, place: str) -> Term:
    match = _TERM.fullmatch(text)
    if match is None:
        raise EngineError("formula.variable", place=place, part=text)
    coefficient, variable, categories, lag = match.groups()
    if coefficient is not None and not (
        _COEFFICIENT.fullmatch(coefficient) and float(coefficient) > 0
    ):
        raise EngineError("formula.coefficient", place=place, part=coefficient)
    if not IDENTIFIER.fullmatch(variable):
        raise EngineError("formula.variable", place=place, part=variable or text)
    if lag is not None and not _LAG.fullmatch(lag):
        raise EngineError("formula.lag", place=place, part=f"@{lag}")
    size = 1.0 if coefficient is None else float(coefficient)
    return Term(
        -size if sign == "-" else size,
        variable,
        () if categories is None else _categories(categories, place),
        0 if lag is None else -int(lag),
    )


def _categories(text: str, place: str) -> tuple[str, ...]:
    labels = tuple(label.strip() for label in text.split(","))
    for label in labels:
        first, _, last = label.partition("-")
        backwards = first.isdigit() and last.isdigit() and int(first) > int(last)
        if backwards or not (_RANGE.fullmatch(label) or _NAME.fullmatch(label)):
            raise EngineError("formula.category", place=place, part=label)
    return labels
