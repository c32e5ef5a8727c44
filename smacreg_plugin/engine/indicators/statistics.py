"""Statistics of the units: all tables together, variable by variable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from ..messages import Message
from .series import Plane, Series, plane_of, series_of
from .statistics_matching import places_of, vintages
from .vector_series import with_same_categories, without_totals

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..catalogue.catalogue import Catalogue
    from ..catalogue.formula import Term
    from ..flows import Units
    from ..formats.code_vintages import Vintage
    from .observations import Observations

    Floats = NDArray[np.float64]

# Two tables may round alike numbers differently.
_ROUNDING = 1e-9


@dataclass
class Statistics:
    """All series on the units.

    Attributes
    ----------
    units : Units
        The n units.
    catalogue : Catalogue
        Knows how variables are made of others.
    series : tuple of Series
        In the order of the tables, then of variables and variants.
    unmatched : tuple of str
        Codes of the tables that are no unit, ascending.
    findings : list of Message
        Grows while planes are asked for.
    """

    units: Units
    catalogue: Catalogue
    series: tuple[Series, ...]
    unmatched: tuple[str, ...]
    findings: list[Message] = field(default_factory=list)
    _planes: dict[tuple[str, tuple[str, ...], str], Plane | Message] = field(
        default_factory=dict, repr=False
    )
    _vectors: dict[tuple[str, str], Series | Message] = field(default_factory=dict, repr=False)

    @classmethod
    def put_together(
        cls,
        units: Units,
        tables: Sequence[Observations],
        catalogue: Catalogue,
        *,
        unit_field: str = "unit",
        structures: Sequence[Vintage] = (),
    ) -> Statistics:
        """Match the tables with the units.

        Parameters
        ----------
        units : Units
            The n units of the map.
        tables : sequence of Observations
            The first counts where two give the same number differently.
        catalogue : Catalogue
            Knows the variables.
        unit_field : str
            Column of the map with the codes, for messages.
        structures : sequence of Vintage
            Units of other years, by which codes of another year are recognised.

        Raises
        ------
        EngineError
            ``codes.zeros_lost``, ``codes.spaces`` or ``statistics.all_unmatched``.
        """
        series: list[Series] = []
        unmatched: set[str] = set()
        findings: list[Message] = []
        for table in tables:
            findings += table.findings
            place = places_of(table, units, unit_field)
            strange = {code for code, at in zip(table.codes, place.tolist()) if at < 0}
            if strange:
                unmatched |= strange
                findings += vintages(table, place, structures)
            series += series_of(table, place, len(units))
        return cls(units, catalogue, tuple(series), tuple(sorted(unmatched)), findings)

    @property
    def variables(self) -> frozenset[str]:
        """Ids of the variables that the tables give."""
        return frozenset(one.variable for one in self.series)

    def variants_of(self, variable: str) -> frozenset[str]:
        """Return the variants in which a variable, or a part of it, is given."""
        direct = {one.variant for one in self.series if one.variable == variable}
        for part in self.catalogue.variable(variable).parts:
            direct |= self.variants_of(part)
        return frozenset(direct)

    def plane(self, term: Term, variant: str) -> Plane | Message:
        """Return a variable of a formula in one variant alone.

        Parameters
        ----------
        term : Term
            Its lag and coefficient do not matter here.
        variant : str
            Empty for what was observed.

        Returns
        -------
        Plane or Message
            A message where no table gives it, and why.
        """
        key = (term.variable, term.categories, variant)
        if key not in self._planes:
            self._planes[key] = self._make(term, variant)
        return self._planes[key]

    def vector(self, variable: str, variant: str) -> Series | Message:
        """Return the categories of a variable without totals, from all tables with the same."""
        key = (variable, variant)
        if key not in self._vectors:
            self._vectors[key] = self._make_vector(variable, variant)
        return self._vectors[key]

    def _make_vector(self, variable: str, variant: str) -> Series | Message:
        for name in (variable, *self.catalogue.variable(variable).parts):
            given = [one for one in self.series if (one.variable, one.variant) == (name, variant)]
            found = [one for one in map(without_totals, given) if one is not None]
            usable = [one for one in found if isinstance(one, Series)]
            if usable:
                joined, left_out = with_same_categories(usable)
                self.findings += left_out
                return joined
            if found:
                return found[0]
        return self._lacking(variable)

    def _make(self, term: Term, variant: str) -> Plane | Message:
        found: list[Plane] = []
        problem: Message | None = None
        for one in self.series:
            if (one.variable, one.variant) == (term.variable, variant):
                plane = plane_of(one, term)
                if isinstance(plane, Message):
                    problem = problem or plane
                else:
                    found.append(plane)
        composed = self._of_parts(term, variant)
        if isinstance(composed, Plane):
            found.append(composed)
        elif problem is None and not self._is_own_lack(term, composed):
            problem = composed
        if found:
            return self._combined(found, term)
        return problem or self._lacking(term.variable)

    def _of_parts(self, term: Term, variant: str) -> Plane | Message | None:
        """Sum the variables that the variable consists of."""
        planes = []
        for part in self.catalogue.variable(term.variable).parts:
            plane = self.plane(replace(term, variable=part), variant)
            if isinstance(plane, Message):
                return plane
            planes.append(plane)
        if not planes:
            return None
        periods = sorted(set.intersection(*(set(plane.periods) for plane in planes)))
        at = [[plane.periods.index(period) for period in periods] for plane in planes]
        values = sum(plane.values[rows] for plane, rows in zip(planes, at))
        estimated = np.any([plane.estimated[rows] for plane, rows in zip(planes, at)], axis=0)
        tables = tuple(dict.fromkeys(name for plane in planes for name in plane.tables))
        return Plane(tuple(periods), np.asarray(values), estimated, tables)

    def _combined(self, planes: Sequence[Plane], term: Term) -> Plane:
        """Fill the gaps of the first plane from those that follow."""
        if len(planes) == 1:
            return planes[0]
        periods = tuple(sorted({period for plane in planes for period in plane.periods}))
        values = np.full((len(periods), len(self.units)), np.nan)
        estimated = np.zeros(values.shape, dtype=np.bool_)
        tables: list[str] = []
        for plane in planes:
            rows = [periods.index(period) for period in plane.periods]
            known = values[rows]
            self._compare(known, plane, tables, term)
            gaps = np.isnan(known) & np.isfinite(plane.values)
            if gaps.any():
                tables += [name for name in plane.tables if name not in tables]
            values[rows] = np.where(gaps, plane.values, known)
            estimated[rows] = np.where(gaps, plane.estimated, estimated[rows])
        return Plane(periods, values, estimated, tuple(tables))

    def _compare(self, known: Floats, plane: Plane, tables: Sequence[str], term: Term) -> None:
        """Say where two tables, or a total and its parts, give different numbers."""
        both = np.isfinite(known) & np.isfinite(plane.values)
        size = np.maximum(np.abs(known), 1.0)
        with np.errstate(invalid="ignore"):
            different = both & (np.abs(known - plane.values) > _ROUNDING * size)
        if not different.any():
            return
        period, unit = np.argwhere(different)[0].tolist()
        values = {
            "count": int(different.sum()),
            "variable": str(replace(term, coefficient=1.0, lag=0)),
            "tables": ", ".join(dict.fromkeys([*tables, *plane.tables])),
            "example": ", ".join(filter(None, (self.units.codes[unit], plane.periods[period]))),
            "one": float(known[period, unit]),
            "other": float(plane.values[period, unit]),
        }
        self.findings.append(Message("statistics.disagree", values, is_warning=True))

    def _is_own_lack(self, term: Term, of_parts: Message | None) -> bool:
        """Return whether a variable is better named itself than one of its parts."""
        is_lack = of_parts is not None and of_parts.key.startswith("statistics.lacking")
        return is_lack and bool(self.catalogue.variable(term.variable).tables)

    def _lacking(self, variable: str) -> Message:
        tables = self.catalogue.variable(variable).tables
        key = "statistics.lacking_table" if tables else "statistics.lacking"
        return Message(key, {"variable": variable, "tables": ", ".join(tables)})
