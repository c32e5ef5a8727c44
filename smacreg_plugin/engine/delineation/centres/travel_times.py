"""Travel times between units, as far as they are known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ...codes import code_texts, refuse_near_misses
from ...errors import EngineError
from ...messages import Message
from ...numbers import examples, parse_numbers, plain

if TYPE_CHECKING:
    from ...flows import Units

METRES_PER_KILOMETRE = 1000.0
MINUTES_PER_HOUR = 60.0
_YES = {"1", "true", "t", "yes", "y", "ja", "j", "x"}
_NO = {"", "0", "false", "f", "no", "n", "nei"}


class Time(NamedTuple):
    """A travel time.

    Attributes
    ----------
    minutes : float
        From door to door.
    other_mode : bool
        Whether it is by another mode than car, a fast boat for example.
    straight_line : bool
        Whether it stands in for an unknown one.
    """

    minutes: float
    other_mode: bool = False
    straight_line: bool = False


class Pair(NamedTuple):
    """A unit and a centre whose travel time would decide.

    Attributes
    ----------
    unit, centre : int
        Positions in the matrix; the centre is a leading unit.
    persons, share, joint_share : float
        As in :class:`~.placement.Link`.
    limits : tuple of float
        Limits in minutes that count for the pair, ascending.
    """

    unit: int
    centre: int
    persons: float
    share: float
    joint_share: float
    limits: tuple[float, ...]


@dataclass(frozen=True)
class TravelTimes:
    """Known times by origin and destination, and what stands in for the others.

    Attributes
    ----------
    units : Units
        The n units.
    known : mapping of (int, int) to tuple of Time
        Times from unit to unit, as positions; several where there are several
        modes.
    speed : float, optional
        Kilometres per hour along the straight line, for pairs without a time.
    findings : tuple of Message
        What was found in the table.
    """

    units: Units
    known: Mapping[tuple[int, int], tuple[Time, ...]] = field(default_factory=dict)
    speed: float | None = None
    findings: tuple[Message, ...] = ()

    @classmethod
    def from_table(
        cls,
        units: Units,
        origins: Sequence[Any] = (),
        destinations: Sequence[Any] = (),
        minutes: Sequence[Any] = (),
        other_mode: Sequence[Any] | None = None,
        *,
        speed: float | None = None,
        names: tuple[str, str, str] = ("from", "to", "minutes"),
    ) -> TravelTimes:
        """Read a table of travel times.

        Parameters
        ----------
        units : Units
            The units; their positions must be in metres where ``speed`` is given.
        origins, destinations : sequence of str, length m
            Codes. Rows with a code that is not among the units are counted.
        minutes : sequence, length m
            Travel times; empty = not known yet.
        other_mode : sequence, length m, optional
            Whether the time is by another mode than car.
        speed : float, optional
            Kilometres per hour along the straight line, for other pairs.
        names : tuple of str
            Names of the columns, for messages.

        Raises
        ------
        EngineError
            ``times.*`` or ``numbers.*``.
        """
        if speed is not None and not (np.isfinite(speed) and speed > 0):
            raise EngineError("times.speed", speed=plain(speed))
        ends = []
        unknown: set[str] = set()
        for codes, name in ((origins, names[0]), (destinations, names[1])):
            texts = code_texts(codes)
            strange = {text for text in texts if text not in units.index}
            refuse_near_misses(strange, name, units.index, "unit")
            unknown |= strange
            ends.append([units.index.get(text, -1) for text in texts])
        rows = [row for row, value in enumerate(minutes) if not _is_empty(value)]
        values = parse_numbers([minutes[row] for row in rows], names[2], rows)
        if values.size and not np.all(values >= 0):
            first = int(np.flatnonzero(~(values >= 0))[0])
            raise EngineError(
                "times.negative",
                field=names[2],
                example=plain(values[first]),
                row=rows[first] + 1,
            )
        modes = _flags(other_mode, len(minutes))
        known: dict[tuple[int, int], dict[bool, Time]] = {}
        for row, value in zip(rows, values.tolist()):
            pair = ends[0][row], ends[1][row]
            if min(pair) >= 0:
                time = Time(value, modes[row])
                if known.setdefault(pair, {}).setdefault(modes[row], time) != time:
                    raise EngineError(
                        "times.conflict",
                        example=" → ".join(units.codes[end] for end in pair),
                        one=plain(known[pair][modes[row]].minutes),
                        other=plain(value),
                    )
        findings = []
        if minutes and not known:
            if rows:
                raise EngineError(
                    "times.unmatched", examples=examples(unknown), units=examples(units.codes)
                )
            findings.append(Message("times.none_filled", {"count": len(minutes)}, True))
        elif unknown:
            findings.append(
                Message("times.unknown", {"count": len(unknown), "examples": examples(unknown)})
            )
        if speed is not None and not np.all(np.isfinite(units.x) & np.isfinite(units.y)):
            raise EngineError("times.no_position")
        return cls(
            units,
            {pair: tuple(sorted(times.values())) for pair, times in known.items()},
            speed,
            tuple(findings),
        )

    def between(self, unit: int, centre: Sequence[int]) -> tuple[Time, ...]:
        """Return the times from a unit to a centre of one or several units.

        Every mode's shortest time to any unit of the centre. A mode's time that
        is only known the other way stands for both. Empty where nothing is known
        and no speed is given.
        """
        best: dict[bool, Time] = {}
        for goal in centre:
            there = {time.other_mode: time for time in self.known.get((unit, goal), ())}
            for time in self.known.get((goal, unit), ()):
                there.setdefault(time.other_mode, time)
            for mode, time in there.items():
                if mode not in best or time < best[mode]:
                    best[mode] = time
        if best:
            return tuple(best[mode] for mode in sorted(best))
        if self.speed is None:
            return ()
        x, y = self.units.x, self.units.y
        metres = min(float(np.hypot(x[unit] - x[c], y[unit] - y[c])) for c in centre)
        hours = metres / METRES_PER_KILOMETRE / self.speed
        return (Time(hours * MINUTES_PER_HOUR, straight_line=True),)


def _is_empty(value: Any) -> bool:
    if value is None:
        return True
    if isinstance(value, str):
        return not value.strip()
    return isinstance(value, float) and value != value


def _flags(values: Sequence[Any] | None, count: int) -> list[bool]:
    if values is None:
        return [False] * count
    flags = []
    for row, value in enumerate(values):
        if isinstance(value, float) and value != value:
            text = ""
        else:
            text = "" if value is None else str(value).strip().lower()
        text = text[:-2] if text.endswith(".0") else text
        if text not in _YES and text not in _NO:
            raise EngineError("times.mode", example=str(value), row=row + 1)
        flags.append(text in _YES)
    return flags
