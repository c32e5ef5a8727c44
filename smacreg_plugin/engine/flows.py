"""The flow matrix: who lives in one unit and works in another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .codes import code_texts, refuse_near_misses
from .errors import EngineError
from .messages import Message
from .monitor import Monitor
from .numbers import classes, examples, parse_numbers, plain, row_number

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int32]

MOST_UNMATCHED_SHARE = 0.2
# More repeated pairs than this look like several years in one table.
MOST_REPEATED_SHARE = 0.2
MOST_PERSONS = 1e12


class Columns(NamedTuple):
    """Names of the columns as the user knows them, for messages."""

    origin: str = "origin"
    destination: str = "destination"
    value: str = "value"
    year: str = "year"
    unit: str = "unit"


@dataclass(frozen=True)
class Units:
    """The building blocks of regions, in ascending order of their codes.

    Attributes
    ----------
    codes : tuple of str, length n
        Unique codes, ascending.
    x, y : ndarray of float, shape (n,)
        Position, used to break ties; NaN where unknown.
    """

    codes: tuple[str, ...]
    x: Floats
    y: Floats

    @classmethod
    def from_table(
        cls,
        codes: Sequence[Any],
        x: Sequence[float] | Floats | None = None,
        y: Sequence[float] | Floats | None = None,
        *,
        columns: Columns | None = None,
    ) -> Units:
        """Check the codes and bring them into ascending order.

        Parameters
        ----------
        codes : sequence, length n
            One code a unit; anything but text is written as text.
        x, y : sequence of float, length n, optional
            Position of each unit, in any metric.
        columns : Columns, optional
            Column names for messages.

        Raises
        ------
        EngineError
            ``units.empty``, ``units.one``, ``units.no_code`` or
            ``units.duplicate``.
        """
        name = (columns or Columns()).unit
        if len(codes) == 0:
            raise EngineError("units.empty")
        texts = code_texts(codes)
        missing = [row for row, code in enumerate(texts) if not code]
        if missing:
            raise EngineError("units.no_code", count=len(missing), field=name, row=missing[0] + 1)
        repeated = [code for code, times in Counter(texts).items() if times > 1]
        if repeated:
            raise EngineError(
                "units.duplicate", count=len(repeated), field=name, examples=examples(repeated)
            )
        if len(texts) == 1:
            raise EngineError("units.one", example=texts[0])
        order = sorted(range(len(texts)), key=texts.__getitem__)
        unknown = np.full(len(texts), np.nan)
        return cls(
            tuple(texts[i] for i in order),
            np.asarray(unknown if x is None else x, dtype=np.float64)[order],
            np.asarray(unknown if y is None else y, dtype=np.float64)[order],
        )

    def __len__(self) -> int:
        """Return the number of units."""
        return len(self.codes)

    @cached_property
    def index(self) -> dict[str, int]:
        """Position of each code."""
        return {code: i for i, code in enumerate(self.codes)}


@dataclass(frozen=True)
class FlowMatrix:
    """Persons by unit of residence (origin) and unit of work (destination).

    Stored sparse both ways. Cells are above zero; the diagonal is included.

    Attributes
    ----------
    units : Units
        The n units.
    out_ptr, out_unit, out_value : ndarray
        Cells by origin: those of unit i stand at ``out_ptr[i]:out_ptr[i + 1]``,
        destinations ascending.
    in_ptr, in_unit, in_value : ndarray
        The same cells by destination.
    residents : ndarray of float, shape (n,)
        Employed residents of each unit, R_i (row sums).
    jobs : ndarray of float, shape (n,)
        Jobs in each unit, W_i (column sums).
    internal : ndarray of float, shape (n,)
        Persons who live and work in the unit (the diagonal).
    external_out, external_in : ndarray of float, shape (n,)
        Commuters to and from places outside the units. Always counted; part of
        ``residents`` and ``jobs`` only where ``holds_external`` says so.
    holds_external : bool
        Whether external commuters count in the margins.
    findings : tuple of Message
        What was dropped, summed or found on the way.
    """

    units: Units
    out_ptr: NDArray[np.int64]
    out_unit: Indices
    out_value: Floats
    in_ptr: NDArray[np.int64]
    in_unit: Indices
    in_value: Floats
    residents: Floats
    jobs: Floats
    internal: Floats
    external_out: Floats
    external_in: Floats
    holds_external: bool = False
    findings: tuple[Message, ...] = field(default=())

    @classmethod
    def from_table(
        cls,
        origins: Sequence[Any],
        destinations: Sequence[Any],
        values: Sequence[Any],
        units: Units,
        *,
        years: Sequence[Any] | None = None,
        year: str | None = None,
        min_flow: float = 0.0,
        keep_external: bool = False,
        columns: Columns | None = None,
        monitor: Monitor | None = None,
    ) -> FlowMatrix:
        """Build the matrix from a long table.

        Parameters
        ----------
        origins, destinations : sequence of str, length m
            Code of the unit of residence and of work.
        values : sequence of float or str, length m
            Persons; read strictly, see :func:`parse_numbers`.
        units : Units
            The units. Any other code is *external*.
        years : sequence, length m, optional
            Year of each row.
        year : str, optional
            The year to use; needed when ``years`` holds several.
        min_flow : float
            Cells below this many persons are left out.
        keep_external : bool
            Whether external commuters count in residents and jobs.
        columns : Columns, optional
            Column names for messages.
        monitor : Monitor, optional
            Receives progress and may cancel.

        Raises
        ------
        EngineError
            ``flows.*`` or ``numbers.*``: empty table, missing codes, several
            years, negative or unreadable values, codes that do not match.
        """
        columns, monitor = columns or Columns(), monitor or Monitor()
        lengths = [len(origins), len(destinations), len(values)]
        lengths += [] if years is None else [len(years)]
        if len(set(lengths)) > 1:
            raise EngineError("flows.length", lengths=", ".join(map(str, lengths)))
        rows, said = rows_of_year(years, year, columns)
        if rows is not None:
            origins, destinations, values = (
                [column[row] for row in rows] for column in (origins, destinations, values)
            )
        if len(origins) == 0:
            raise EngineError("flows.empty")
        monitor.check(0.1)
        persons = parse_numbers(values, columns.value, rows)
        negative = np.flatnonzero(persons < 0)
        if negative.size:
            raise EngineError(
                "flows.negative",
                count=int(negative.size),
                field=columns.value,
                example=plain(persons[negative[0]]),
                row=row_number(int(negative[0]), rows),
            )
        large = np.flatnonzero(persons > MOST_PERSONS)
        if large.size:
            raise EngineError(
                "flows.too_large",
                count=int(large.size),
                field=columns.value,
                example=plain(persons[large[0]]),
                row=row_number(int(large[0]), rows),
            )
        monitor.check(0.3)
        origin, unknown_origins = _match(origins, units, columns.origin, rows)
        monitor.check(0.5)
        destination, unknown_destinations = _match(destinations, units, columns.destination, rows)
        findings = said + _check_unmatched(
            origin, destination, persons, unknown_origins, unknown_destinations, units, columns
        )
        monitor.check(0.7)
        n = len(units)
        inside = (origin >= 0) & (destination >= 0)
        leaves = (origin >= 0) & (destination < 0)
        arrives = (origin < 0) & (destination >= 0)
        external_out = _sums_by_unit(origin[leaves], persons[leaves], n)
        external_in = _sums_by_unit(destination[arrives], persons[arrives], n)
        if leaves.any() or arrives.any():
            findings.append(
                Message(
                    "flows.external_kept" if keep_external else "flows.external_dropped",
                    {"out": plain(external_out.sum()), "into": plain(external_in.sum())},
                )
            )
        seen = np.zeros(n, dtype=bool)
        seen[origin[origin >= 0]] = True
        seen[destination[destination >= 0]] = True
        if not seen.all():
            silent = [units.codes[i] for i in np.flatnonzero(~seen)]
            findings.append(
                Message("flows.silent_units", {"count": len(silent), "examples": examples(silent)})
            )
        if not inside.all():
            origin, destination, persons = origin[inside], destination[inside], persons[inside]
        return cls._from_cells(
            origin,
            destination,
            persons,
            units,
            external=(external_out, external_in),
            keep_external=keep_external,
            min_flow=min_flow,
            findings=findings,
            columns=columns,
        )

    @classmethod
    def from_indices(
        cls, origin: Indices, destination: Indices, persons: Floats, units: Units
    ) -> FlowMatrix:
        """Build the matrix from positions of units instead of codes.

        Parameters
        ----------
        origin, destination : ndarray of int32, shape (m,)
            Positions in ``units``.
        persons : ndarray of float, shape (m,)
            Finite, not negative.
        units : Units
            The units.
        """
        nothing = np.zeros(len(units))
        return cls._from_cells(
            origin, destination, persons, units, external=(nothing, nothing), findings=[]
        )

    @classmethod
    def _from_cells(
        cls,
        origin: Indices,
        destination: Indices,
        persons: Floats,
        units: Units,
        *,
        external: tuple[Floats, Floats],
        findings: list[Message],
        keep_external: bool = False,
        min_flow: float = 0.0,
        columns: Columns | None = None,
    ) -> FlowMatrix:
        n = len(units)
        key = origin.astype(np.int64)
        key *= n
        key += destination
        order = np.argsort(key, kind="stable")
        key = key[order]
        persons = persons[order]
        del order
        first = np.ones(key.size, dtype=bool)
        np.not_equal(key[1:], key[:-1], out=first[1:])
        if not first.all():
            repeat = int(key[np.flatnonzero(~first)[0]])
            repeats = int(key.size - first.sum())
            many = repeats > MOST_REPEATED_SHARE * key.size
            findings.append(
                Message(
                    "flows.many_duplicates" if many else "flows.duplicates",
                    {
                        "count": repeats,
                        "example": f"{units.codes[repeat // n]} → {units.codes[repeat % n]}",
                    },
                    many,
                )
            )
            starts = np.flatnonzero(first)
            persons = _ordered_sums(persons, starts)
            key = key[starts]
        small = (persons < min_flow) & (persons > 0)
        if small.any():
            findings.append(
                Message(
                    "flows.below_minimum",
                    {
                        "cells": int(small.sum()),
                        "persons": plain(persons[small].sum()),
                        "min_flow": plain(min_flow),
                    },
                )
            )
        keep = (persons > 0) & ~small
        if not keep.all():
            key, persons = key[keep], persons[keep]
        if key.size == 0:
            raise EngineError(
                "flows.no_persons",
                field=(columns or Columns()).value,
            )
        origin = (key // n).astype(np.int32)
        destination = (key % n).astype(np.int32)
        del key
        by_destination = np.argsort(destination, kind="stable")
        diagonal = origin == destination
        external_out, external_in = external
        kept = float(keep_external)
        return cls(
            units=units,
            out_ptr=_pointers(origin, n),
            out_unit=destination,
            out_value=persons,
            in_ptr=_pointers(destination, n),
            in_unit=origin[by_destination],
            in_value=persons[by_destination],
            residents=np.bincount(origin, persons, n) + kept * external_out,
            jobs=np.bincount(destination, persons, n) + kept * external_in,
            internal=np.bincount(origin[diagonal], persons[diagonal], n).astype(np.float64),
            external_out=external_out,
            external_in=external_in,
            holds_external=keep_external,
            findings=tuple(findings),
        )

    @property
    def n(self) -> int:
        """Number of units."""
        return len(self.units)

    @property
    def cells(self) -> int:
        """Number of cells above zero, the diagonal included."""
        return int(self.out_value.size)

    @cached_property
    def total(self) -> float:
        """Persons who live and work in the units."""
        return float(self.out_value.sum())

    @cached_property
    def origins(self) -> Indices:
        """Origin of each cell, in the order of ``out_unit``."""
        return np.repeat(np.arange(self.n, dtype=np.int32), np.diff(self.out_ptr))

    @cached_property
    def rank(self) -> NDArray[np.int64]:
        """Place of each unit in the order that breaks ties, 0 first.

        Most jobs (sums that differ by rounding are equal), then smaller x,
        smaller y, smaller code.
        """
        jobs = classes(self.jobs)
        order = np.lexsort((np.arange(self.n), self.units.y, self.units.x, jobs))
        rank = np.empty(self.n, dtype=np.int64)
        rank[order] = np.arange(self.n)
        return rank

    @cached_property
    def _by_destination(self) -> NDArray[np.int64]:
        """Place in ``out_value`` of each cell in the order of ``in_value``."""
        return np.argsort(self.out_unit, kind="stable")

    def with_values(self, persons: Floats) -> FlowMatrix:
        """Return the matrix with other persons in the same cells; empty cells disappear.

        Nothing is sorted anew, so that this is cheap to repeat.

        Parameters
        ----------
        persons : ndarray of float, shape (cells,)
            In the order of ``out_value``; finite, not negative. External
            commuters stay as they are.

        Raises
        ------
        EngineError
            ``flows.no_persons`` when nobody is left.
        """
        keep = persons > 0
        if not keep.any():
            raise EngineError("flows.no_persons", field=Columns().value)
        n = self.n
        origin, destination, persons = self.origins[keep], self.out_unit[keep], persons[keep]
        kept_in = keep[self._by_destination]
        # The new place of each cell, for the cells that stay.
        place = np.cumsum(keep) - 1
        by_destination = place[self._by_destination[kept_in]]
        diagonal = origin == destination
        held = float(self.holds_external)
        return replace(
            self,
            out_ptr=np.append(0, np.cumsum(keep))[self.out_ptr],
            out_unit=destination,
            out_value=persons,
            in_ptr=np.append(0, np.cumsum(kept_in))[self.in_ptr],
            in_unit=origin[by_destination],
            in_value=persons[by_destination],
            residents=np.bincount(origin, persons, n) + held * self.external_out,
            jobs=np.bincount(destination, persons, n) + held * self.external_in,
            internal=np.bincount(origin[diagonal], persons[diagonal], n).astype(np.float64),
            findings=(),
        )

    def without(self, drop: NDArray[np.bool_]) -> FlowMatrix:
        """Return the matrix of the other units; margins lose the flows to the dropped ones.

        Parameters
        ----------
        drop : ndarray of bool, shape (n,)
            Units to leave out. Flows to and from them disappear; external
            commuters of the others stay as they are.
        """
        keep = np.flatnonzero(~drop)
        position = np.full(self.n, -1, dtype=np.int32)
        position[keep] = np.arange(keep.size, dtype=np.int32)
        units = Units(
            tuple(self.units.codes[i] for i in keep), self.units.x[keep], self.units.y[keep]
        )
        origin, destination = position[self.origins], position[self.out_unit]
        inside = (origin >= 0) & (destination >= 0)
        return self._from_cells(
            origin[inside],
            destination[inside],
            self.out_value[inside],
            units,
            external=(self.external_out[keep], self.external_in[keep]),
            keep_external=self.holds_external,
            findings=[],
        )

    def merged(self, place: Indices, units: Units) -> FlowMatrix:
        """Return the matrix of fewer units, some of which are several of these.

        Parameters
        ----------
        place : ndarray of int32, shape (n,)
            Position in ``units`` of each unit.
        units : Units
            The units then. Flows among those that become one are flows inside it.
        """
        external_out, external_in = (
            np.bincount(place, persons, len(units)).astype(np.float64)
            for persons in (self.external_out, self.external_in)
        )
        found = self._from_cells(
            place[self.origins],
            place[self.out_unit],
            self.out_value,
            units,
            external=(external_out, external_in),
            keep_external=self.holds_external,
            findings=[],
        )
        # That flows became one is what was asked for.
        return replace(found, findings=())


def rows_of_year(
    years: Sequence[Any] | None, year: str | None, columns: Columns
) -> tuple[list[int] | None, list[Message]]:
    """Return the rows to use (None = all) and what to say about rows without a year.

    Parameters
    ----------
    years : sequence, length m, or None
        Year of each row.
    year : str or None
        The year to use; needed when there are several.
    columns : Columns
        Name of the column, for messages.

    Raises
    ------
    EngineError
        ``flows.year_without_field``, ``flows.years`` or ``flows.year_missing``.
    """
    if years is None:
        if year:
            raise EngineError("flows.year_without_field", year=year)
        return None, []
    texts = code_texts(years)
    found = sorted(set(texts) - {""})
    if not year and len(found) > 1:
        raise EngineError("flows.years", years=", ".join(found))
    if year and year not in found:
        raise EngineError(
            "flows.year_missing", year=year, field=columns.year, years=", ".join(found)
        )
    without = texts.count("")
    if not found or (not year and not without):
        return None, []
    wanted = year or found[0]
    said = []
    if without:
        said.append(Message("flows.no_year", {"count": without, "field": columns.year}, True))
    return [row for row, text in enumerate(texts) if text == wanted], said


def _match(
    codes: Sequence[Any], units: Units, name: str, rows: Sequence[int] | None
) -> tuple[Indices, dict[int, str]]:
    """Return positions (-1 = not a unit) and the unknown code of each such row."""
    texts = code_texts(codes)
    get = units.index.get
    position = np.fromiter((get(code, -1) for code in texts), np.int32, len(texts))
    unknown = {int(row): texts[row] for row in np.flatnonzero(position < 0)}
    empty = [row for row, code in unknown.items() if not code]
    if empty:
        raise EngineError(
            "flows.no_code", count=len(empty), field=name, row=row_number(empty[0], rows)
        )
    return position, unknown


def _check_unmatched(
    origin: Indices,
    destination: Indices,
    persons: Floats,
    unknown_origins: dict[int, str],
    unknown_destinations: dict[int, str],
    units: Units,
    columns: Columns,
) -> list[Message]:
    """Refuse tables whose codes do not fit the units; report rows wholly outside."""
    unknown = set(unknown_origins.values()) | set(unknown_destinations.values())
    if not unknown:
        return []
    for codes, name in (
        (unknown_origins, columns.origin),
        (unknown_destinations, columns.destination),
    ):
        refuse_near_misses(set(codes.values()), name, units.index, columns.unit)
    outside = (origin < 0) | (destination < 0)
    if not ((origin >= 0) | (destination >= 0)).any():
        raise EngineError(
            "flows.all_unmatched",
            origin=columns.origin,
            destination=columns.destination,
            unit=columns.unit,
            examples=examples(unknown),
            units=examples(units.codes),
        )
    share = float(persons[outside].sum() / (persons.sum() or 1.0))
    if share > MOST_UNMATCHED_SHARE:
        raise EngineError(
            "flows.unmatched",
            share=round(100 * share, 1),
            persons=plain(persons[outside].sum()),
            examples=examples(unknown),
        )
    elsewhere = (origin < 0) & (destination < 0)
    if not elsewhere.any():
        return []
    places = {unknown_origins[int(row)] for row in np.flatnonzero(elsewhere)}
    return [
        Message(
            "flows.elsewhere",
            {
                "persons": plain(persons[elsewhere].sum()),
                "rows": int(elsewhere.sum()),
                "examples": examples(places),
            },
        )
    ]


def _ordered_sums(persons: Floats, starts: NDArray[np.int64]) -> Floats:
    """Sum runs of repeated pairs; sorted first, so that row order cannot matter."""
    run = np.zeros(persons.size, dtype=np.int64)
    run[starts[1:]] = 1
    np.cumsum(run, out=run)
    return np.add.reduceat(persons[np.lexsort((persons, run))], starts)


def _sums_by_unit(unit: Indices, persons: Floats, n: int) -> Floats:
    """Sum persons by unit; sorted first, so that row order cannot matter."""
    order = np.lexsort((persons, unit))
    return np.bincount(unit[order], persons[order], n).astype(np.float64)


def _pointers(sorted_or_not: Indices, n: int) -> NDArray[np.int64]:
    pointers = np.zeros(n + 1, dtype=np.int64)
    np.cumsum(np.bincount(sorted_or_not, minlength=n), out=pointers[1:])
    return pointers
