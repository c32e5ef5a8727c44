"""Which indicators and periods a user asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

from ..errors import EngineError
from .period_texts import spans

if TYPE_CHECKING:
    from ..catalogue.catalogue import Catalogue
    from ..catalogue.entries import Indicator

ALL = "all"
_SPAN = re.compile(r"(\d{4})\s*[-–]\s*(\d{4})")


def select_indicators(
    catalogue: Catalogue, text: str, themes: Sequence[str] = ()
) -> list[Indicator]:
    """Return indicators by their ids, in the order of the catalogue.

    Parameters
    ----------
    catalogue : Catalogue
    text : str
        Ids with commas between; ``all``; empty for the default set.
    themes : sequence of str
        Only those of these themes; empty for all.

    Raises
    ------
    EngineError
        ``indicators.unknown``, with what may be meant, or ``indicators.none_of_theme``.
    """
    ids = [part.strip() for part in re.split(r"[,;\s]+", text) if part.strip()]
    known = {indicator.id.casefold(): indicator for indicator in catalogue.indicators}
    if [part.casefold() for part in ids] == [ALL]:
        chosen = list(catalogue.indicators)
    elif ids:
        unknown = [part for part in ids if part.casefold() not in known]
        if unknown:
            near = get_close_matches(unknown[0].casefold(), known, 3, 0.5)
            shown = [known[one].id for one in near] or [one.id for one in catalogue.indicators[:5]]
            raise EngineError(
                "indicators.unknown",
                count=len(unknown),
                examples=", ".join(unknown[:3]),
                known=", ".join(shown),
            )
        wanted = {known[part.casefold()].id for part in ids}
        chosen = [indicator for indicator in catalogue.indicators if indicator.id in wanted]
    elif themes:
        # A theme may have nothing in the default set.
        chosen = [one for one in catalogue.indicators if one.certainty == "certain"]
    else:
        chosen = list(catalogue.default_set())
    of_themes = [one for one in chosen if not themes or one.theme in themes]
    if not of_themes:
        raise EngineError("indicators.none_of_theme", themes=", ".join(themes))
    return of_themes


def select_periods(available: Sequence[str], text: str) -> list[str]:
    """Return periods that a user asks for, ascending.

    Parameters
    ----------
    available : sequence of str
        Those of the values.
    text : str
        Periods and spans of years with commas between; empty for all.

    Raises
    ------
    EngineError
        ``indicators.no_such_period``.
    """
    known = sorted(set(available))
    if not text.strip():
        return known
    chosen: set[str] = set()
    for part in filter(None, (one.strip() for one in re.split(r"[,;]", text))):
        span = _SPAN.fullmatch(part)
        if span:
            found = {one for one in known if span[1] <= one[:4] <= span[2]}
        else:
            found = {part} & set(known)
        if not found:
            raise EngineError("indicators.no_such_period", period=part, known=spans(known))
        chosen |= found
    return sorted(chosen)


def is_signed(indicator: Indicator) -> bool:
    """Return whether an indicator lies around zero, as changes and balances do."""
    return (bool(indicator.change) and indicator.measure is None) or any(
        term.coefficient < 0 for term in indicator.numerator.terms
    )
