"""What a catalogue consists of: themes, variables, indicators, and the rules they may name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .formula import Formula

LANGUAGES = ("nb", "nn", "en")
KINDS = ("count", "amount", "rate", "median", "score")
# What can be added over units; of the others only WM, CTR, MAX and MIN make a regional value.
ADDITIVE = ("count", "amount")
RULES = ("SUM", "RND", "WM", "VEC", "MTX", "CTR", "MED", "MAX", "MIN", "NONE")
LEVELS = ("municipality", "point", "grid", "county", "region")
CERTAINTIES = ("certain", "remembered", "unknown")
DIRECTIONS = (1, -1, 0)
# Measures of the vector of categories, and of the vector of the units of a region.
CATEGORY_MEASURES = (
    "hhi", "entropy", "krugman", "related_variety", "unrelated_variety", "structural_change",
)  # fmt: skip
UNIT_MEASURES = ("fragmentation", "share_in_small_units")
MEASURES = {
    "VEC": CATEGORY_MEASURES + UNIT_MEASURES,
    "MTX": (
        "self_containment_supply",
        "self_containment_demand",
        "centre_dependence",
        "turnover",
    ),
}


@dataclass(frozen=True)
class Text:
    """A text in the three languages."""

    nb: str
    nn: str
    en: str

    def of(self, language: str) -> str:
        """Return the text in a language, e.g. ``nb`` or ``nn_NO``; any other gives English."""
        code = language.replace("-", "_").partition("_")[0].lower()
        code = "nb" if code == "no" else code
        texts: dict[str, str] = {"nb": self.nb, "nn": self.nn}
        return texts.get(code, self.en)


@dataclass(frozen=True)
class Theme:
    """A theme of the catalogue."""

    id: str
    name: Text


@dataclass(frozen=True)
class Variable:
    """A statistic as tables give it, by unit and year.

    Attributes
    ----------
    id : str
        Snake case; what formulas name.
    name : Text
    unit : str
        Unit of measure, e.g. ``persons``.
    kind : str
        One of :data:`KINDS`.
    dimension : str or None
        ``age`` or ``industry`` where it has categories.
    parts : tuple of str
        Variables whose sum it is, for tables that do not give it.
    tables : tuple of str
        Where it is published: table numbers, or the name of another source.
    aliases : tuple of str
        Other names of its column.
    """

    id: str
    name: Text
    unit: str
    kind: str
    dimension: str | None = None
    parts: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Indicator:
    """A number about a region, and how it is made from the numbers of its units.

    Attributes
    ----------
    id, theme : str
    name, definition, unit : Text
    direction : int
        1 high is good, -1 high is bad, 0 describes.
    rule : str
        One of :data:`RULES`. SUM adds; RND adds numerator and denominator, then divides; WM
        weights a rate by ``weight``; VEC adds the categories, then takes ``measure``; MTX
        takes ``measure`` from the flows with those inside the region apart; CTR is the
        value of the centre; MAX and MIN are over the units; MED and NONE have no value of
        a region.
    numerator : Formula
    denominator, weight : Formula or None
    factor : float
        What the value is multiplied by, e.g. 100 for per cent.
    change : int or None
        Years: the value minus the value so many years earlier. For the measure
        ``structural_change`` the years between the two vectors instead.
    measure : str or None
        VEC and MTX only, one of :data:`MEASURES`.
    limit : float or None
        Size below which a unit is small, for ``share_in_small_units`` only.
    tables : tuple of str
    level : str
        One of :data:`LEVELS`: the smallest area that it is published for.
    literature : str
        Where it comes from; may be empty.
    certainty : str
        One of :data:`CERTAINTIES`: what is known about the table and its content.
    default : bool
        Whether it belongs to the default set.
    """

    id: str
    theme: str
    name: Text
    definition: Text
    unit: Text
    direction: int
    rule: str
    numerator: Formula
    denominator: Formula | None
    weight: Formula | None
    factor: float
    change: int | None
    measure: str | None
    limit: float | None
    tables: tuple[str, ...]
    level: str
    literature: str
    certainty: str
    default: bool

    @property
    def formulas(self) -> Mapping[str, Formula]:
        """The formulas that it has, by their key in the file."""
        given = {
            "numerator": self.numerator,
            "denominator": self.denominator,
            "weight": self.weight,
        }
        return {key: formula for key, formula in given.items() if formula is not None}

    @property
    def variables(self) -> tuple[str, ...]:
        """Ids of all variables that it needs, each once."""
        every = [name for formula in self.formulas.values() for name in formula.variables]
        return tuple(dict.fromkeys(every))
