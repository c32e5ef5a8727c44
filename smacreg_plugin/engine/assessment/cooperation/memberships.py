"""Which units belong to which cooperation, as people hand it over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ...codes import code_texts, refuse_near_misses
from ...errors import EngineError
from ...messages import Message
from ...numbers import examples

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...flows import Units

# More codes in one sentence would bury the rest of the log.
_MOST_NAMED = 20


class MembershipColumns(NamedTuple):
    """Names of the columns, for messages.

    Attributes
    ----------
    cooperation, member, task : str
        Of the table of cooperations.
    unit : str
        Code of the units.
    """

    cooperation: str = "cooperation"
    member: str = "member"
    task: str = "task"
    unit: str = "unit"


@dataclass(frozen=True)
class Memberships:
    """Cooperations of two or more members, ascending by their ids.

    Attributes
    ----------
    n : int
        Number of units that could be members.
    ids, names, tasks : tuple of str, length c
        Id; name, or the id where there is none; tasks, several joined with a
        comma, empty where none is given.
    ptr : ndarray of int64, shape (c + 1,)
        Members of cooperation i stand at ``ptr[i]:ptr[i + 1]``.
    unit : ndarray of int64, shape (m,)
        Positions of the units that are members, ascending in each cooperation.
    unknown : tuple of tuple of str, length c
        Codes of members that are not among the units.
    """

    n: int
    ids: tuple[str, ...]
    names: tuple[str, ...]
    tasks: tuple[str, ...]
    ptr: NDArray[np.int64]
    unit: NDArray[np.int64]
    unknown: tuple[tuple[str, ...], ...]

    def __len__(self) -> int:
        """Return the number of cooperations."""
        return len(self.ids)

    @cached_property
    def cooperation(self) -> NDArray[np.int64]:
        """Cooperation of each known membership, shape (m,)."""
        return np.repeat(np.arange(len(self), dtype=np.int64), np.diff(self.ptr))

    @cached_property
    def sizes(self) -> NDArray[np.int64]:
        """Number of members, those outside the units included, shape (c,)."""
        outside = np.array([len(codes) for codes in self.unknown], dtype=np.int64)
        return np.diff(self.ptr) + outside

    def members(self, cooperation: int) -> NDArray[np.int64]:
        """Return the positions of the units of one cooperation, ascending."""
        return self.unit[self.ptr[cooperation] : self.ptr[cooperation + 1]]

    def chosen(self, keep: Sequence[int]) -> Memberships:
        """Return only the cooperations at these positions, which ascend."""
        members = [self.members(place) for place in keep]
        return replace(
            self,
            ids=tuple(self.ids[place] for place in keep),
            names=tuple(self.names[place] for place in keep),
            tasks=tuple(self.tasks[place] for place in keep),
            ptr=np.concatenate([[0], np.cumsum([one.size for one in members])]).astype(np.int64),
            unit=np.concatenate([np.empty(0, dtype=np.int64), *members]),
            unknown=tuple(self.unknown[place] for place in keep),
        )

    def by_task(self) -> dict[str, list[int]]:
        """Return the positions of the cooperations of each task; one with several has each."""
        found: dict[str, list[int]] = {}
        for place, tasks in enumerate(self.tasks):
            for task in filter(None, tasks.split(_BETWEEN)):
                found.setdefault(task, []).append(place)
        return dict(sorted(found.items()))


_BETWEEN = ", "


class _Rows(NamedTuple):
    """Codes by cooperation, and by cooperation and task; names by cooperation."""

    members: dict[str, set[str]]
    by_task: dict[str, dict[str, set[str]]]
    names: dict[str, set[str]]


def memberships_by_table(
    units: Units,
    cooperations: Sequence[Any],
    members: Sequence[Any],
    *,
    names: Sequence[Any] | None = None,
    tasks: Sequence[Any] | None = None,
    columns: MembershipColumns | None = None,
) -> tuple[Memberships, tuple[Message, ...]]:
    """Read cooperations from a table with one row a member.

    Parameters
    ----------
    units : Units
        The n units.
    cooperations, members : sequence, length m
        Cooperation and unit code of each row, in any order.
    names, tasks : sequence, length m, optional
        Name and task of the cooperation. A cooperation may have several tasks
        when all have the same members.
    columns : MembershipColumns, optional
        Names of the columns, for messages.

    Returns
    -------
    Memberships
    tuple of Message
        ``cooperation.incomplete_rows``, ``repeated``, ``unknown_members``,
        ``one_member`` and ``several_names``.

    Raises
    ------
    EngineError
        ``cooperation.empty``, ``no_match``, ``tasks_differ`` or ``none_left``;
        ``codes.zeros_lost`` or ``codes.spaces`` for nearly matching codes.
    """
    named = columns or MembershipColumns()
    findings: list[Message] = []
    rows = _gather(cooperations, members, names, tasks, named, findings)
    _check_members(units, rows, named, findings)
    _check_tasks(rows, named)
    several = [one for one in sorted(rows.members) if len(rows.members[one]) > 1]
    alone = sorted(set(rows.members) - set(several))
    if alone:
        findings.append(
            Message(
                "cooperation.one_member", {"count": len(alone), "examples": examples(alone)}, True
            )
        )
    if not several:
        raise EngineError("cooperation.none_left", field=named.cooperation)
    findings += _names_finding(rows, several)
    index = units.index
    known = [sorted(index[code] for code in rows.members[one] if code in index) for one in several]
    ptr = np.concatenate([[0], np.cumsum([len(places) for places in known])])
    return (
        Memberships(
            len(units),
            tuple(several),
            tuple(min(rows.names[one], default=one) for one in several),
            tuple(_BETWEEN.join(sorted(filter(None, rows.by_task[one]))) for one in several),
            ptr.astype(np.int64),
            np.array([place for places in known for place in places], dtype=np.int64),
            tuple(
                tuple(sorted(code for code in rows.members[one] if code not in index))
                for one in several
            ),
        ),
        tuple(findings),
    )


def split_councils(
    memberships: Memberships, task: str, *, task_field: str = "task"
) -> tuple[Memberships, Memberships]:
    """Return the cooperations and, apart from them, the councils.

    Parameters
    ----------
    memberships : Memberships
        All of them.
    task : str
        Task that marks the councils; empty for none.
    task_field : str
        Name of the column, for messages.

    Raises
    ------
    EngineError
        ``cooperation.council_missing`` or ``only_councils``.
    """
    if not task:
        return memberships, memberships.chosen([])
    by_task = memberships.by_task()
    if task not in by_task:
        raise EngineError(
            "cooperation.council_missing",
            task=task,
            field=task_field,
            tasks=examples(by_task, 10) or "–",
        )
    councils = by_task[task]
    others = [place for place in range(len(memberships)) if place not in set(councils)]
    if not others:
        raise EngineError("cooperation.only_councils", task=task)
    return memberships.chosen(others), memberships.chosen(councils)


def _gather(
    cooperations: Sequence[Any],
    members: Sequence[Any],
    names: Sequence[Any] | None,
    tasks: Sequence[Any] | None,
    columns: MembershipColumns,
    findings: list[Message],
) -> _Rows:
    """Collect the rows; what is incomplete or repeated is reported."""
    rows = _Rows({}, {}, {})
    blank = [""] * len(cooperations)
    incomplete: list[int] = []
    seen: set[tuple[str, str, str]] = set()
    repeated: list[str] = []
    for row, (one, member, name, task) in enumerate(
        zip(
            code_texts(cooperations),
            code_texts(members),
            blank if names is None else code_texts(names),
            blank if tasks is None else code_texts(tasks),
        )
    ):
        if not one or not member:
            incomplete.append(row)
            continue
        one, task = one.strip(), task.strip()
        if (one, member, task) in seen:
            repeated.append(f"{one}: {member}")
        seen.add((one, member, task))
        rows.members.setdefault(one, set()).add(member)
        rows.by_task.setdefault(one, {}).setdefault(task, set()).add(member)
        rows.names.setdefault(one, set()).update(filter(None, [name.strip()]))
    if not rows.members:
        raise EngineError("cooperation.empty", field=columns.cooperation, member=columns.member)
    if incomplete:
        findings.append(
            Message(
                "cooperation.incomplete_rows",
                {"count": len(incomplete), "row": incomplete[0] + 1},
                True,
            )
        )
    if repeated:
        findings.append(
            Message(
                "cooperation.repeated",
                {"count": len(repeated), "examples": examples(set(repeated))},
                True,
            )
        )
    return rows


def _check_members(
    units: Units, rows: _Rows, columns: MembershipColumns, findings: list[Message]
) -> None:
    """Refuse nearly matching codes, and report members that are no units."""
    codes = set().union(*rows.members.values())
    unknown = sorted(code for code in codes if code not in units.index)
    refuse_near_misses(unknown, columns.member, units.index, columns.unit)
    if len(unknown) == len(codes):
        raise EngineError(
            "cooperation.no_match",
            field=columns.member,
            examples=examples(unknown),
            units=examples(units.codes),
        )
    if unknown:
        touched = [one for one, found in rows.members.items() if found & set(unknown)]
        values = {
            "count": len(unknown),
            "field": columns.member,
            "members": examples(unknown, _MOST_NAMED),
            "cooperations": len(touched),
            "examples": examples(touched),
        }
        findings.append(Message("cooperation.unknown_members", values, True))


def _check_tasks(rows: _Rows, columns: MembershipColumns) -> None:
    """Refuse a cooperation whose members depend on the task: it may be several with one id."""
    mixed = sorted(
        one
        for one, tasks in rows.by_task.items()
        if any(found != rows.members[one] for found in tasks.values())
    )
    if mixed:
        raise EngineError(
            "cooperation.tasks_differ",
            count=len(mixed),
            example=mixed[0],
            tasks=examples(task or "?" for task in rows.by_task[mixed[0]]),
            field=columns.cooperation,
        )


def _names_finding(rows: _Rows, kept: Sequence[str]) -> list[Message]:
    several = [one for one in kept if len(rows.names[one]) > 1]
    if not several:
        return []
    values = {
        "count": len(several),
        "example": several[0],
        "names": examples(rows.names[several[0]]),
    }
    return [Message("cooperation.several_names", values, True)]
