"""What a country pack knows about codes: which were in use when, and shares of splits."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .change_history import Existence
from .change_steps import Change
from .name_register import KnownUnits
from .periods import time_of

if TYPE_CHECKING:
    from ..formats.code_splits import CodeSplit
    from ..formats.code_vintages import Vintage

# Codes of another country meet some of these by chance.
_FEWEST_KNOWN = 0.9


class Country(NamedTuple):
    """The structures of a country, the oldest first, and its splits."""

    vintages: tuple[Vintage, ...]
    splits: tuple[CodeSplit, ...]

    def is_meant(self, codes: Collection[str]) -> bool:
        """Return whether codes are those of this country."""
        known = {code for vintage in self.vintages for code in vintage.codes}
        return bool(codes) and len(known & set(codes)) >= _FEWEST_KNOWN * len(set(codes))

    def existence(self) -> Existence:
        """Return a function that knows which codes were in use when."""
        begins = [_time(vintage.valid_from, -math.inf) for vintage in self.vintages]
        units = [frozenset(vintage.codes) for vintage in self.vintages]
        known = frozenset().union(*units)

        def exists(code: str, time: float) -> bool | None:
            place = bisect_right(begins, time) - 1
            return None if code not in known or place < 0 else code in units[place]

        return exists

    @property
    def moments(self) -> list[float]:
        """Times at which a structure begins."""
        begins = (_time(vintage.valid_from, -math.inf) for vintage in self.vintages)
        return [time for time in begins if math.isfinite(time)]

    def shares(self, without: Collection[str] = ()) -> list[Change]:
        """Return the shares of split units, but for those that the user has own ones for."""
        return [
            Change(
                split.old,
                split.new,
                split.share,
                _time(split.valid_from, -math.inf),
                _time(split.valid_to, math.nan),
                f"{split.basis} ({split.source})",
            )
            for split in self.splits
            if split.old not in without
        ]

    def known_at(self, time: float) -> KnownUnits:
        """Return the units of the structure at a time; before all the first."""
        begins = [_time(vintage.valid_from, -math.inf) for vintage in self.vintages]
        place = max(bisect_right(begins, time) - 1, 0)
        return KnownUnits.of_vintage(self.vintages[place])

    def all_known(self) -> Sequence[KnownUnits]:
        """Return the units of all structures."""
        return [KnownUnits.of_vintage(vintage) for vintage in self.vintages]


def _time(day: str | None, otherwise: float) -> float:
    time = None if day is None else time_of(day)
    return otherwise if time is None else time
