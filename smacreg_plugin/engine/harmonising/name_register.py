"""The units of a year by the spellings of their names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from .spelling import SPELLINGS, apart_from_brackets, halves, is_county, without_pairs

if TYPE_CHECKING:
    from ..formats.code_vintages import Vintage

# Of two names, the part that must agree for one to be a slip of the other.
_ALIKE = 0.82


class KnownUnits(NamedTuple):
    """The units whose names may occur.

    Attributes
    ----------
    codes, names, counties : sequence of str, length n
        Of one year. A county may be empty; what stands in brackets behind a name
        counts as its county, too.
    county_codes : sequence of str, length n or 0
        Codes of the counties, where they are known.
    year : str
        Of the units, for messages.
    """

    codes: Sequence[str]
    names: Sequence[str]
    counties: Sequence[str]
    county_codes: Sequence[str] = ()
    year: str = ""

    @classmethod
    def of_vintage(cls, vintage: Vintage) -> KnownUnits:
        """Return the units of a structure of a country pack."""
        return cls(vintage.codes, vintage.names, vintage.counties, vintage.county_codes, vintage.id)


class Register:
    """Units by the spellings of their names."""

    def __init__(self, known: KnownUnits, others: Sequence[KnownUnits] = ()) -> None:
        self.known = known
        self._others = others
        self._bare: list[str] = []
        self._counties: list[list[str]] = []
        for name, county in zip(known.names, known.counties):
            bare, bracket = apart_from_brackets(name)
            self._bare.append(bare)
            self._counties.append([text for text in (county, bracket) if text])
        self._steps: list[tuple[Callable[[str], str], dict[str, set[int]]]] = []
        for spell in SPELLINGS:
            whole: dict[str, set[int]] = {}
            parts: dict[str, set[int]] = {}
            for unit, name in enumerate(self._bare):
                whole.setdefault(spell(name), set()).add(unit)
                for half in halves(name):
                    parts.setdefault(spell(half), set()).add(unit)
            self._steps += [(spell, whole), (spell, parts)]

    def units_named(self, name: str) -> tuple[list[int], bool]:
        """Return the units that a name may mean, and whether they bear just this name."""
        for step, (spell, units) in enumerate(self._steps):
            found = units.get(spell(name))
            if found is None:
                found = self._by_halves(name, spell, units)
            if found:
                return sorted(found, key=lambda unit: self.known.codes[unit]), step == 0
        return [], False

    def _by_halves(
        self, name: str, spell: Callable[[str], str], units: dict[str, set[int]]
    ) -> set[int]:
        """Return the units that all halves of a double name may mean."""
        parts = halves(name)
        meant = [units[spell(part)] for part in parts if spell(part) in units]
        if len(parts) < 2 or not meant:
            return set()
        # A half that is unknown may be a place of its own: "Nes - Jøssund".
        if len(meant) < len(parts) and not self.year_with(name):
            return set()
        return set.intersection(*meant)

    def year_with(self, name: str) -> str:
        """Return the last other year in which a unit bore a name; empty if there is none."""
        years = [
            then.known.year or "?" for then in self._of_other_years if then.units_named(name)[0]
        ]
        return max(years, default="")

    def lies_in(self, unit: int, county: str) -> bool:
        """Return whether a text means the county of a unit."""
        codes = self.known.county_codes
        code = codes[unit] if codes else ""
        return any(is_county(county, name, code) for name in self._counties[unit])

    @cached_property
    def _known_counties(self) -> set[tuple[str, str]]:
        codes = self.known.county_codes or [""] * len(self._counties)
        return {(name, code) for names, code in zip(self._counties, codes) for name in names}

    @cached_property
    def _of_other_years(self) -> list[Register]:
        return [Register(units) for units in self._others]

    def lay_in(self, name: str, county: str) -> bool:
        """Return whether a county of other years held the only unit of a name then."""
        if any(is_county(county, name, code) for name, code in self._known_counties):
            return False
        for then in self._of_other_years:
            found, _ = then.units_named(name)
            if len(found) == 1 and then.lies_in(found[0], county):
                return True
        return False

    def described(self, unit: int) -> str:
        """Return code and county of a unit."""
        return " ".join([self.known.codes[unit], *self._counties[unit][:1]])

    def nearest(self, name: str) -> str:
        """Return the name of a unit that is spelt most like this one; empty if none is."""
        _, units = self._steps[-1]
        slip = without_pairs(apart_from_brackets(name)[0])
        close = get_close_matches(slip, sorted(units), 1, _ALIKE)
        return min(self.known.names[unit] for unit in units[close[0]]) if close else ""
