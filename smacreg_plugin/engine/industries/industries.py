"""Jobs by industry, by unit or region and period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import EngineError
from ..messages import Message
from ..monitor import Monitor
from ..numbers import examples
from .industry_rows import IndustryColumns, read_rows
from .industry_sums import all_or_none, complete, sum_of_complete
from .industry_units import gaps, outside_units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..partition import Partition

    Floats = NDArray[np.float64]


@dataclass(frozen=True)
class IndustryTable:
    """Jobs of n units in k industries and t periods.

    Attributes
    ----------
    units : tuple of str, length n
        Codes, ascending.
    industries, industry_names : tuple of str, length k
        Codes, ascending, and their names (the codes where there are none). No
        industry holds the jobs of another.
    periods : tuple of str, length t
        Ascending; one empty text where the table has no periods.
    jobs : ndarray of float, shape (n, k, t)
        NaN where missing. An industry that a unit-year does not name has 0.
    coverage : ndarray of float, shape (n, t)
        Of a unit: 1 where it has every value, else 0. Of a region: the share of
        its units that have every value; the others are not in its sums.
    outside_units : tuple of str, length m
        Units of the table that are not among the n.
    outside_jobs : ndarray of float, shape (m, k, t)
        Their jobs.
    nation_jobs : ndarray of float, shape (m, k, t), or None
        The nation's own rows (m = 1), or the units of a table of its own.
    nation_source : str
        What :meth:`nation` gives: ``table`` (a table of its own), ``rows`` (own rows),
        ``all_units`` (the sum of all units of the table, more than the n) or ``set``
        (the sum of the n units: there is nothing else).
    nation_code : str
        Code of the own rows.
    findings : tuple of Message
        What was met while reading.
    """

    units: tuple[str, ...]
    industries: tuple[str, ...]
    industry_names: tuple[str, ...]
    periods: tuple[str, ...]
    jobs: Floats
    coverage: Floats
    outside_units: tuple[str, ...]
    outside_jobs: Floats
    nation_jobs: Floats | None
    nation_source: str
    nation_code: str
    findings: tuple[Message, ...]

    @classmethod
    def from_table(
        cls,
        units: Sequence[Any],
        industries: Sequence[Any],
        values: Sequence[Any],
        periods: Sequence[Any] | None = None,
        names: Sequence[Any] | None = None,
        *,
        known_units: Sequence[str] | None = None,
        without: Sequence[str] = (),
        every_without: bool = True,
        columns: IndustryColumns | None = None,
        monitor: Monitor | None = None,
    ) -> IndustryTable:
        """Read a table with one row for each unit, industry and period.

        Parameters
        ----------
        units, industries : sequence, length m
            Codes, in any order.
        values : sequence of float or str, length m
            Jobs. ``.``, ``..``, ``:``, nothing and None are missing.
        periods, names : sequence, length m, optional
            Period of the row, and name of its industry.
        known_units : sequence of str, optional
            Units to keep, such as those of a map; all of them come back, NaN where
            the table has none. Others are counted, and are part of the nation.
            Without it, all units of the table are kept.
        without : sequence of str
            Codes or names of industries to leave out.
        every_without : bool
            Whether each of these must be in the table.
        columns : IndustryColumns, optional
            Column names, for messages.
        monitor : Monitor, optional
            Receives progress and may cancel.

        Raises
        ------
        EngineError
            ``industries.length``, ``industries.empty``, ``industries.no_key``,
            ``industries.no_match``, ``industries.without_unknown``,
            ``industries.nothing_left``, ``industries.negative``,
            ``industries.duplicate``, ``industries.duplicate_without_period``,
            ``industries.double`` (totals and nested industries), ``codes.*`` or
            ``numbers.*``.
        """
        known = {code: place for place, code in enumerate(sorted(known_units or ()))}
        read = read_rows(
            units, industries, values, periods, names,
            known=known, without=without, every_without=every_without,
            columns=columns or IndustryColumns(), monitor=monitor or Monitor(),
        )  # fmt: skip
        kept = tuple(known) if known else read.codes
        place = {code: row for row, code in enumerate(read.codes)}
        jobs = np.full((len(kept), *read.values.shape[1:]), np.nan)
        inside = [row for row, code in enumerate(kept) if code in place]
        jobs[inside] = read.values[[place[kept[row]] for row in inside]]
        outside = [code for code in read.codes if code not in known] if known else []
        nation, others, findings = outside_units(outside, kept, read.values, place)
        return cls(
            kept,
            read.industries,
            read.names,
            read.periods,
            jobs,
            complete(jobs),
            others,
            read.values[[place[code] for code in others]],
            read.values[[place[nation]]] if nation else None,
            "rows" if nation else ("all_units" if others else "set"),
            nation,
            (*read.findings, *findings, *gaps(kept, read.periods, jobs)),
        )

    def only(self, periods: Sequence[str]) -> IndustryTable:
        """Return these periods; a unit without all values in one of them has none.

        Sums of several periods are then sums of the same units.

        Raises
        ------
        EngineError
            ``industries.no_period``.
        """
        unknown = [period for period in periods if period not in self.periods]
        if unknown:
            raise EngineError(
                "industries.no_period", period=unknown[0], periods=", ".join(self.periods)
            )
        places = [self.periods.index(period) for period in periods]
        jobs, outside = (all_or_none(a[:, :, places]) for a in (self.jobs, self.outside_jobs))
        nation = None if self.nation_jobs is None else self.nation_jobs[:, :, places]
        # One row is the nation in each period by itself; of several, the same ones count in all.
        if nation is not None and len(nation) > 1:
            nation = all_or_none(nation)
        return replace(
            self,
            periods=tuple(periods),
            jobs=jobs,
            coverage=complete(jobs),
            outside_jobs=outside,
            nation_jobs=nation,
        )

    def by_region(self, partition: Partition) -> IndustryTable:
        """Return the sums over the units of each region; units without a region are outside.

        A unit without all values in a period is not in the sums of that period
        (``coverage`` says so); a region with no other has NaN. Use :meth:`only`
        first where periods are compared.

        Raises
        ------
        EngineError
            ``industries.partition`` when the partition has other units.
        """
        if partition.codes != self.units:
            strange = set(partition.codes) ^ set(self.units)
            raise EngineError(
                "industries.partition", count=len(strange), examples=examples(strange)
            )
        jobs, shares = [], []
        for region in range(partition.k):
            members = partition.members(region)
            jobs.append(sum_of_complete(self.jobs[members]))
            shares.append(self.coverage[members].mean(axis=0))
        free = partition.members(-1)
        shape = (0, *self.jobs.shape[1:])
        return replace(
            self,
            units=partition.ids,
            jobs=np.array(jobs) if jobs else np.zeros(shape),
            coverage=np.array(shares) if shares else np.zeros((0, shape[2])),
            outside_units=(*self.outside_units, *(self.units[unit] for unit in free)),
            outside_jobs=np.concatenate([self.outside_jobs, self.jobs[free]]),
        )

    def units_with_values(self) -> int:
        """Return how many of the units (or regions) have every value of every period."""
        return int((self.coverage >= 1).all(axis=1).sum())

    def nation(self) -> IndustryTable:
        """Return one row for the nation, see ``nation_source``; its code may be empty.

        A unit without all values in a period is not in a sum over units.
        """
        jobs = self.nation_jobs
        if jobs is None:
            jobs = np.concatenate([self.jobs, self.outside_jobs])
        coverage = complete(jobs).mean(axis=0)[None]
        return self._one(self.nation_code, sum_of_complete(jobs)[None], coverage)

    def whole_set(self) -> IndustryTable:
        """Return one row for the sum of the units (or regions) of this table."""
        return self._one("", sum_of_complete(self.jobs)[None], self.coverage.mean(axis=0)[None])

    def _one(self, code: str, jobs: Floats, coverage: Floats) -> IndustryTable:
        return replace(
            self,
            units=(code,),
            jobs=jobs,
            coverage=coverage,
            outside_units=(),
            outside_jobs=np.zeros((0, *jobs.shape[1:])),
        )

    def with_nation(self, table: IndustryTable) -> IndustryTable:
        """Return the same with the nation of another table, whose units are summed.

        Industries that only one of the two has get 0 in the other; ``findings`` are
        those of the other table, and ``industries.only_nation``.

        Raises
        ------
        EngineError
            ``industries.nation_period`` when the other lacks a period of this one,
            ``industries.nation_lacks`` when it lacks industries that have jobs here.
        """
        late = [period for period in self.periods if period not in table.periods]
        if late:
            raise EngineError(
                "industries.nation_period",
                count=len(late),
                examples=", ".join(late[:3]),
                periods=", ".join(table.periods),
            )
        lacking = [
            code
            for place, code in enumerate(self.industries)
            if code not in table.industries and np.nansum(self.jobs[:, place]) > 0
        ]
        if lacking:
            raise EngineError(
                "industries.nation_lacks",
                count=len(lacking),
                examples="; ".join(lacking[:3]),
                industries="; ".join(table.industries[:12]),
            )
        every = tuple(sorted({*self.industries, *table.industries}))
        more = [code for code in every if code not in self.industries]
        findings = []
        if more:
            said = {"count": len(more), "examples": "; ".join(more[:3])}
            findings.append(Message("industries.only_nation", said, True))
        names = dict(zip(table.industries, table.industry_names))
        names.update(zip(self.industries, self.industry_names))
        wide = self._with_industries(every)
        places = [table.periods.index(period) for period in self.periods]
        return replace(
            wide,
            industry_names=tuple(names[code] for code in every),
            nation_jobs=table._with_industries(every).jobs[:, :, places],
            nation_source="table",
            nation_code="",
            findings=(*table.findings, *findings),
        )

    def _with_industries(self, every: tuple[str, ...]) -> IndustryTable:
        place = {code: row for row, code in enumerate(self.industries)}

        def widened(jobs: Floats) -> Floats:
            zeros = np.where(np.isfinite(jobs).any(axis=1), 0.0, np.nan)
            columns = [jobs[:, place[code]] if code in place else zeros for code in every]
            return np.stack(columns, axis=1)

        return replace(
            self,
            industries=every,
            jobs=widened(self.jobs),
            outside_jobs=widened(self.outside_jobs),
        )
