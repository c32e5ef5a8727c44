"""What is measured: names, units and directions, and what may be said about the numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..indicators.selection import is_signed

if TYPE_CHECKING:
    from ..catalogue.catalogue import Catalogue
    from ..catalogue.entries import Indicator

# What the nation has more or less of because it is large, or has in its extreme unit.
_WITHOUT_YARDSTICK = ("SUM", "MIN", "MAX")


@dataclass(frozen=True)
class Measure:
    """An indicator as a reader meets it, in one language.

    Attributes
    ----------
    id, name, definition, unit, theme, theme_name : str
        Empty where nothing is known.
    direction : int
        1 high is good, -1 high is bad, 0 describes.
    factor : float or None
        What numerator over denominator is multiplied by; None where unknown.
    counts : bool
        Whether the numerator counts persons or the like, so that it has the noise of small
        numbers: no difference, change, weighted sum or amount.
    rate : bool
        Whether regions of different size may be compared: all but sums.
    yardstick : bool
        Whether a region may be held against the nation: a sum, an extreme value of a unit or
        the number of units may not.
    change : bool
        Whether it lies around zero, as changes and balances do.
    """

    id: str
    name: str
    definition: str = ""
    unit: str = ""
    theme: str = ""
    theme_name: str = ""
    direction: int = 0
    factor: float | None = None
    counts: bool = False
    rate: bool = True
    yardstick: bool = True
    change: bool = False


def measures_of(
    ids: Sequence[str],
    catalogue: Catalogue | None,
    language: str,
    names: Mapping[str, str] | None = None,
) -> tuple[Measure, ...]:
    """Return what indicators measure: by theme and as the catalogue has them, unknown ones last.

    Parameters
    ----------
    ids : sequence of str
        Each once is enough.
    catalogue : Catalogue or None
    language : str
        ``nb``, ``nn`` or ``en``.
    names : mapping of str to str, optional
        Names of indicators that the catalogue does not know.
    """
    wanted = list(dict.fromkeys(ids))
    known: dict[str, Measure] = {}
    if catalogue is not None:
        kept = [one for one in catalogue.indicators if one.id in set(wanted)]
        for theme in catalogue.themes:
            name = theme.name.of(language)
            known.update(
                (one.id, _measure(one, name, catalogue, language))
                for one in kept
                if one.theme == theme.id
            )
    others = [Measure(id_, (names or {}).get(id_, id_)) for id_ in wanted if id_ not in known]
    return (*known.values(), *others)


def _measure(indicator: Indicator, theme_name: str, catalogue: Catalogue, language: str) -> Measure:
    return Measure(
        id=indicator.id,
        name=indicator.name.of(language),
        definition=indicator.definition.of(language),
        unit=indicator.unit.of(language),
        theme=indicator.theme,
        theme_name=theme_name,
        direction=indicator.direction,
        factor=indicator.factor,
        counts=_counts(indicator, catalogue),
        rate=indicator.rule != "SUM",
        yardstick=indicator.rule not in _WITHOUT_YARDSTICK and indicator.measure != "fragmentation",
        change=is_signed(indicator),
    )


def _counts(indicator: Indicator, catalogue: Catalogue) -> bool:
    """Return whether the numerator counts each person, or the like, once."""
    return (
        indicator.rule in ("RND", "MTX")
        and indicator.change is None
        and all(
            term.coefficient == 1 and catalogue.variable(term.variable).kind == "count"
            for term in indicator.numerator.terms
        )
    )
