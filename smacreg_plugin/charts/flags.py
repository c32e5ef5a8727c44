"""Names over points of a line, like flags: no pole crosses a flag, as low as can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product, zip_longest

_AIR = 4.0  # pixels between a pole and its flag, and between two flags
_MOST = 9  # above this many not all ways are tried


@dataclass(frozen=True)
class Flag:
    """Where one name stands.

    Attributes
    ----------
    left : float
        Its left edge in pixels.
    row : int
        Counted upwards from the line.
    beside : bool
        Its pole stands beside it; otherwise it ends under it.
    """

    left: float
    row: int
    beside: bool


def flags(places: Sequence[float], widths: Sequence[float], low: float, high: float) -> list[Flag]:
    """Give each name a side of its pole and a row.

    A name to the right that does not fit moves left until it does, and stands on its pole.

    Parameters
    ----------
    places, widths : sequence of float
        Where the poles stand, and how wide the names are, in pixels.
    low, high : float
        Ends of the room for names; each is no wider than that.

    Returns
    -------
    list of Flag
        In the order given. Of the ways without a crossing that with the fewest rows, then the
        most names to the right. If there is none, each name has a row of its own.
    """
    if not places:
        return []
    order = sorted(range(len(places)), key=lambda k: (places[k], k))
    placed = _placed(tuple(places[k] for k in order), tuple(widths[k] for k in order), low, high)
    return [flag for _, flag in sorted(zip(order, placed), key=lambda pair: pair[0])]


# Asked once for the height of a chart and once more to draw it.
@lru_cache(maxsize=16)
def _placed(
    places: tuple[float, ...], widths: tuple[float, ...], low: float, high: float
) -> list[Flag]:
    """Return the flags of ascending places."""
    spans = [_span(*one, 0, high) for one in zip(places, widths)]
    rows = list(range(len(places) - 1, -1, -1))
    cost = (2 * len(places), 0)
    for sides in product((0, 1), repeat=min(len(places), _MOST)):
        tried = [
            _span(*one, to_left, high)
            for *one, to_left in zip_longest(places, widths, sides, fillvalue=0)
        ]
        if any(left < low for left, _ in tried):
            continue
        found = _rows(places, tried, cost[0])
        if found is not None and (max(found), sum(sides)) < cost:
            spans, rows, cost = tried, found, (max(found), sum(sides))
            if cost == (0, 0):
                break
    return [
        Flag(
            max(low, left),
            row,
            beside=not left - _AIR / 2 < place < left + width + _AIR / 2,
        )
        for place, width, (left, _), row in zip(places, widths, spans, rows)
    ]


def _span(place: float, width: float, to_left: int, high: float) -> tuple[float, float]:
    left = place - _AIR - width if to_left else min(place + _AIR, high - width)
    return left, left + width


def _rows(
    places: Sequence[float], spans: Sequence[tuple[float, float]], most: int
) -> list[int] | None:
    """Return the lowest rows, up to row `most`, in which no pole crosses a name; or None."""
    everyone = range(len(places))
    # A name over another one's pole must be above that one's name, where the pole ends.
    above = [
        {j for j in everyone if j != i and spans[i][0] - 1 < places[j] < spans[i][1] + 1}
        for i in everyone
    ]
    rows = [0] * len(places)
    for _ in range(2 * len(places) ** 2 + 1):
        before = list(rows)
        for i in everyone:
            rows[i] = max([rows[i], *(rows[j] + 1 for j in above[i])])
        if max(rows) > most:
            return None
        if rows != before:
            continue
        touching = next(
            (
                (i, j)
                for i in everyone
                for j in range(i)
                if rows[i] == rows[j] and _touch(spans[i], spans[j])
            ),
            None,
        )
        if touching is None:
            return rows
        # Of two that only stand in each other's way, the one nearer to its names' side goes up.
        i, j = sorted(touching, key=lambda k: (places[k], k))
        to_left = spans[i][0] < places[i] and spans[j][0] < places[j]
        above[j if to_left else i].add(i if to_left else j)
    return None


def _touch(first: tuple[float, float], second: tuple[float, float]) -> bool:
    return first[0] < second[1] + _AIR and second[0] < first[1] + _AIR
