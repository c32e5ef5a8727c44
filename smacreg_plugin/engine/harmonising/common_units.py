"""The coarsest units that are stable over several years, for whoever wants no estimates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .change_history import Ways

# Longer lists of names are cut for reading.
_MOST_NAMED = 4


class CommonUnit(NamedTuple):
    """Units of one date that some year does not tell apart.

    Attributes
    ----------
    id : str
        Smallest code of its members: the same for all tables of the same years.
    name : str
    members : tuple of str
        Ascending.
    """

    id: str
    name: str
    members: tuple[str, ...]


def common_units(ways: Iterable[Ways], names: Mapping[str, str]) -> list[CommonUnit]:
    """Join the units that an old code of any of the times went to.

    Connected components of the graph between the codes of each time and the
    units wanted; shares play no part.

    Parameters
    ----------
    ways : iterable of Ways
        Of all codes of each time.
    names : mapping of str to str
        Name of each unit, where known.

    Returns
    -------
    list of CommonUnit
        By id; every unit wanted is a member of one.
    """
    parent: dict[str, str] = {}

    def top(unit: str) -> str:
        while parent[unit] != unit:
            parent[unit] = parent[parent[unit]]
            unit = parent[unit]
        return unit

    for way in ways:
        for unit in way.changes.units.codes:
            parent.setdefault(unit, unit)
        for pieces in way.changes.pieces.values():
            tops = sorted({top(unit) for unit, _ in pieces})
            for other in tops[1:]:
                parent[other] = tops[0]
    members: dict[str, list[str]] = {}
    for unit in sorted(parent):
        members.setdefault(top(unit), []).append(unit)
    return sorted(
        CommonUnit(found[0], joined_name(found, names), tuple(found)) for found in members.values()
    )


def joined_name(members: Iterable[str], names: Mapping[str, str]) -> str:
    """Return the names of several units as one: ``Heim + Hitra + Orkland``."""
    all_names = [names.get(code) or code for code in members]
    shown = " + ".join(all_names[:_MOST_NAMED])
    more = len(all_names) - _MOST_NAMED
    return f"{shown} + … ({len(all_names)})" if more > 0 else shown
