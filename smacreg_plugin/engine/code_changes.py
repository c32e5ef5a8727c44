"""Codes of another year on the units of today: mergers, splits and new codes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, Any

from .codes import code_texts
from .errors import EngineError
from .messages import Message
from .numbers import examples, parse_numbers

if TYPE_CHECKING:
    from .flows import Units

# Shares that add up to 1 but for this are the whole.
ROUNDING = 1e-9

Pieces = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class CodeChanges:
    """What became of each old code.

    Attributes
    ----------
    units : Units
        The units of today.
    pieces : dict of str to tuple of (str, float)
        For each old code of the table the units that it went to and the share
        of it that went there. A share of a change that ends nowhere is lost.
    sizes : dict of str to float, or None
        Persons of each old code, where they are given.
    findings : tuple of Message
        ``changes.lost``: old codes that lead to no unit of today, or only in part.
    """

    units: Units
    pieces: dict[str, Pieces]
    sizes: dict[str, float] | None
    findings: tuple[Message, ...]

    @classmethod
    def from_table(
        cls,
        units: Units,
        old: Sequence[Any],
        new: Sequence[Any],
        shares: Sequence[Any] | None = None,
        sizes: Sequence[Any] | None = None,
        *,
        share_field: str = "share",
        size_field: str = "persons",
    ) -> CodeChanges:
        """Read a code table and follow each old code to the units of today.

        Rules
        -----
        A new code that is a unit of today is the end of a change; any other is
        looked up as an old code in its turn, so that the changes of several
        reforms may stand in one table. Shares along a chain are multiplied,
        those that meet again in a unit added. Rows without an old or a new
        code are skipped, repeated rows count once.

        Parameters
        ----------
        units : Units
            The units of today.
        old, new : sequence, length m
            Old code and new code of each row, in any order.
        shares : sequence of float, length m, optional
            Share of the old unit that went to the new one, above 0 and at most
            1. Without them every row stands for the whole, and an old code may
            stand in one row only.
        sizes : sequence of float, length m, optional
            Persons of the whole old unit, the same in all its rows.
        share_field, size_field : str
            Column names, for messages.

        Raises
        ------
        EngineError
            ``changes.length``, ``changes.range``, ``changes.sum`` (shares of
            an old code that add up to more than 1), ``changes.split`` (several
            rows of an old code without shares), ``changes.contradicting`` (several
            shares of an old code in the same new one), ``changes.circle``,
            ``changes.size``, ``changes.no_match`` or ``numbers.*``.
        """
        lengths = [len(old), len(new), *(len(c) for c in (shares, sizes) if c is not None)]
        if len(set(lengths)) > 1:
            raise EngineError("changes.length", lengths=", ".join(map(str, lengths)))
        steps = _steps(old, new, shares, share_field)
        pieces: dict[str, Pieces] = {}
        for code in sorted(steps):
            ends: dict[str, float] = {}
            follow(code, 1.0, steps, units, ends, (code,))
            pieces[code] = tuple(sorted(ends.items()))
        if not any(pieces.values()):
            raise EngineError(
                "changes.no_match",
                examples=examples({new for row in steps.values() for new in row}),
                units=examples(units.codes),
            )
        findings = []
        whole = 1.0 - ROUNDING
        lost = [code for code, ends in pieces.items() if fsum(part for _, part in ends) < whole]
        if lost:
            values = {"count": len(lost), "examples": examples(lost)}
            findings.append(Message("changes.lost", values, True))
        known = None if sizes is None else _sizes(old, sizes, size_field)
        return cls(units, pieces, known, tuple(findings))

    def of(self, code: str) -> Pieces:
        """Return the units that an old code went to, with shares.

        A code that is not in the table is itself where it is a unit of today,
        and nothing otherwise.
        """
        found = self.pieces.get(code)
        if found is None:
            return ((code, 1.0),) if code in self.units.index else ()
        return found

    def unknown(self, codes: Iterable[str]) -> list[str]:
        """Return the codes that lead to no unit of today, ascending."""
        return sorted(code for code in set(codes) if code and not self.of(code))


def _steps(
    old: Sequence[Any], new: Sequence[Any], shares: Sequence[Any] | None, share_field: str
) -> dict[str, dict[str, float]]:
    """Return the shares of each row by old and new code; a repeated row counts once."""
    steps: dict[str, dict[str, float]] = {}
    contradicting: set[tuple[str, str]] = set()
    rows = list(zip(code_texts(old), code_texts(new)))
    used = [row for row, (a, b) in enumerate(rows) if a and b]
    if shares is None:
        numbers = [1.0] * len(used)
    else:
        numbers = parse_numbers([shares[row] for row in used], share_field, used).tolist()
    for row, share in zip(used, numbers):
        if not 0.0 < share <= 1.0 + ROUNDING:
            raise EngineError("changes.range", field=share_field, value=share, row=row + 1)
        code, target = rows[row]
        if steps.setdefault(code, {}).setdefault(target, share) != share:
            contradicting.add(rows[row])
    if not steps:
        raise EngineError("changes.empty")
    if contradicting:
        raise EngineError(
            "changes.contradicting",
            count=len(contradicting),
            field=share_field,
            example=" → ".join(min(contradicting)),
        )
    if shares is None:
        split = sorted(code for code, row in steps.items() if len(row) > 1)
        if split:
            raise EngineError(
                "changes.split",
                count=len(split),
                example=split[0],
                targets=examples(steps[split[0]]),
            )
    more = sorted(code for code, row in steps.items() if sum(row.values()) > 1.0 + ROUNDING)
    if more:
        raise EngineError("changes.sum", count=len(more), field=share_field, example=more[0])
    return steps


def _sizes(old: Sequence[Any], sizes: Sequence[Any], field: str) -> dict[str, float]:
    codes = code_texts(old)
    used = [row for row, code in enumerate(codes) if code]
    numbers = parse_numbers([sizes[row] for row in used], field, used).tolist()
    known: dict[str, float] = {}
    for row, size in zip(used, numbers):
        if size < 0 or known.setdefault(codes[row], size) != size:
            raise EngineError("changes.size", field=field, example=codes[row], row=row + 1)
    return known


def follow(
    code: str,
    share: float,
    steps: dict[str, dict[str, float]],
    units: Units,
    ends: dict[str, float],
    passed: tuple[str, ...],
) -> None:
    """Add the shares of an old code in the units that its changes lead to.

    Parameters
    ----------
    code : str
        The code to follow.
    share : float
        How much of the first code has come so far.
    steps : dict of str to dict of str to float
        Shares of each change by old and new code.
    units : Units
        A change that leads to one of them ends there.
    ends : dict of str to float
        Takes the shares.
    passed : tuple of str
        The codes passed so far, this one last.

    Raises
    ------
    EngineError
        ``changes.circle``.
    """
    for target, part in steps.get(code, {}).items():
        if target in units.index:
            ends[target] = ends.get(target, 0.0) + share * part
        elif target in passed:
            raise EngineError("changes.circle", codes=" → ".join((*passed, target)))
        else:
            follow(target, share * part, steps, units, ends, (*passed, target))
