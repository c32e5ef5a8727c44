"""All indicators of all regions, read from the long table of statistics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..indicators.values import variant_rank
from ..messages import Message
from .assembling import assemble
from .long_rows import LongRows
from .series import Series


@dataclass(frozen=True, eq=False)
class RegionTable:
    """The indicators of k regions.

    Attributes
    ----------
    ids : tuple of str
        Codes of the regions, ascending.
    series : tuple of Series
        By indicator and variant.
    """

    ids: tuple[str, ...]
    series: tuple[Series, ...]

    @cached_property
    def _positions(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.ids)}

    @cached_property
    def _series(self) -> dict[str, dict[str, Series]]:
        found: dict[str, dict[str, Series]] = {}
        for one in self.series:
            found.setdefault(one.indicator, {})[one.variant] = one
        return found

    @property
    def indicators(self) -> tuple[str, ...]:
        """Ids of the indicators, each once, in the order of the series."""
        return tuple(self._series)

    def position(self, region_id: str) -> int:
        """Return the place of a region in :attr:`ids`; KeyError where it is none of them."""
        return self._positions[region_id]

    def nearest(self, indicator: str, variant: str = "") -> Series | None:
        """Return the series of an indicator in this variant, or in that which stands for it.

        That is what was observed, or else the main variant, or else the first, as in the
        region layer. None where the table does not have the indicator.
        """
        variants = self._series.get(indicator, {})
        ranked = sorted(variants, key=lambda name: (name != variant, variant_rank(name), name))
        return variants[ranked[0]] if ranked else None


def read_region_table(
    columns: Mapping[str, Sequence[Any]], names: Mapping[str, str]
) -> tuple[RegionTable, tuple[Message, ...]]:
    """Read a long table; the order of its rows does not matter.

    Parameters
    ----------
    columns : mapping of str to sequence, each of length m
        By what they hold: ``unit``, ``indicator`` and ``value``; where the table has them also
        ``level``, ``part``, ``period``, ``variant``, ``numerator``, ``denominator``, ``status``
        and ``source``. Without ``level`` every row is one of a region; rows of units are
        passed over. None or NaN where nothing stands.
    names : mapping of str to str
        How the columns are called in the user's table, for messages.

    Returns
    -------
    RegionTable, tuple of Message
        The messages say which rows were left out and which words were not known.

    Raises
    ------
    EngineError
        ``comparing.no_rows``, ``comparing.no_regions``, ``comparing.nations``,
        ``comparing.duplicates`` or ``comparing.too_large``; ``numbers.*`` where a number is
        none.
    """
    rows = LongRows(columns, names)
    return RegionTable(*assemble(rows)), tuple(rows.findings)
