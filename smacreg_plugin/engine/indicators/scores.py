"""Scores that people gave in interviews: carried along, never measured here."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..codes import code_texts, refuse_near_misses
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples, parse_numbers

# So many items become fields of a map layer; a layer with hundreds is slow and unreadable.
MOST_FIELDS = 20
_LONGEST_NAME = 40
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "đ": "d", "ŋ": "n", "ŧ": "t"})


class ScoreColumns(NamedTuple):
    """Names of the columns, for messages.

    Attributes
    ----------
    area, item, score : str
        Of the table of scores.
    map_area : str
        Code of the areas on the map.
    """

    area: str = "area"
    item: str = "item"
    score: str = "score"
    map_area: str = "unit"


@dataclass(frozen=True)
class Score:
    """What all raters together say about one item of one area.

    Attributes
    ----------
    area, item : str
        Code of a unit or region; what was scored, for example leadership.
    raters : int
        How many scored it.
    mean, lowest, highest : float
        Of their scores.
    deviation : float
        Mean absolute deviation of the scores from their mean, in points of the
        scale: 0 when all agree. NaN with one rater. It needs no assumption
        about the scale or about how scores would be without agreement.

    References
    ----------
    Burke, Finkelstein and Dusig (1999): On average deviation indices for
    estimating interrater agreement. Organizational Research Methods 2.
    """

    area: str
    item: str
    raters: int
    mean: float
    lowest: float
    highest: float
    deviation: float

    @property
    def range(self) -> float:
        """Return highest minus lowest."""
        return self.highest - self.lowest


def scores_by_table(
    areas: Collection[str],
    codes: Sequence[Any],
    items: Sequence[Any],
    scores: Sequence[Any],
    *,
    raters: Sequence[Any] | None = None,
    columns: ScoreColumns | None = None,
) -> tuple[list[Score], tuple[Message, ...]]:
    """Read scores and bring those of several raters together.

    Parameters
    ----------
    areas : collection of str
        Codes of the units or regions on the map.
    codes, items, scores : sequence, length m
        Area, item and score of each row, in any order.
    raters : sequence, length m, optional
        Who gave the score; without it each row is another rater.
    columns : ScoreColumns, optional
        Names of the columns, for messages.

    Returns
    -------
    list of Score
        Ascending by area, then item.
    tuple of Message
        ``scores.incomplete_rows``, ``unknown`` and ``few_raters``.

    Raises
    ------
    EngineError
        ``scores.empty``, ``no_match`` or ``repeated``; ``numbers.*``; ``codes.*``.
    """
    named = columns or ScoreColumns()
    places, things = code_texts(codes), [item.strip() for item in code_texts(items)]
    people = [""] * len(places) if raters is None else code_texts(raters)
    given = code_texts(scores)
    findings: list[Message] = []
    if not any(places):
        raise EngineError("scores.empty", field=named.area)
    lacking = [
        row for row in range(len(places)) if not (places[row] and things[row] and given[row])
    ]
    if lacking:
        values = {"count": len(lacking), "row": lacking[0] + 1}
        findings.append(Message("scores.incomplete_rows", values, True))
    rows = sorted(set(range(len(places))) - set(lacking))
    known = _known_rows(areas, places, rows, named, findings)
    numbers = parse_numbers([scores[row] for row in known], named.score, known).tolist()
    groups: dict[tuple[str, str], list[float]] = {}
    seen: set[tuple[str, str, str]] = set()
    twice: set[tuple[str, str, str]] = set()
    for row, number in zip(known, numbers):
        key = (places[row], things[row], people[row])
        if people[row]:
            (twice if key in seen else seen).add(key)
        groups.setdefault(key[:2], []).append(number)
    if twice:
        area, item, rater = min(twice)
        example = f"{rater}: {area}, {item}"
        raise EngineError("scores.repeated", count=len(twice), example=example)
    result = [_together(*key, values) for key, values in sorted(groups.items())]
    alone = sum(score.raters == 1 for score in result)
    if alone:
        findings.append(Message("scores.few_raters", {"count": alone, "all": len(result)}, True))
    return result, tuple(findings)


class Agreement(NamedTuple):
    """All scores of one area together.

    Attributes
    ----------
    items : int
        How many items are scored.
    raters : int
        Most raters of an item; 0 where nothing is scored.
    deviation : float
        Mean of the items' ``deviation``, over those with several raters; NaN
        where no item has.
    """

    items: int
    raters: int
    deviation: float


def agreement(scores: Sequence[Score]) -> Agreement:
    """Bring the scores of one area together."""
    deviations = [score.deviation for score in scores if score.raters > 1]
    return Agreement(
        len(scores),
        max((score.raters for score in scores), default=0),
        math.fsum(deviations) / len(deviations) if deviations else math.nan,
    )


def item_fields(scores: Sequence[Score], taken: Collection[str] = ()) -> dict[str, str]:
    """Return the name of a field for each item: ``score_`` and plain letters.

    Parameters
    ----------
    scores : sequence of Score
        Whose items are wanted.
    taken : collection of str
        Names that other fields have.
    """
    used = set(taken)
    result: dict[str, str] = {}
    for item in sorted({score.item for score in scores}):
        plain = unicodedata.normalize("NFKD", item.lower().translate(_LETTERS))
        words = re.sub(r"[^a-z0-9]+", "_", plain.encode("ascii", "ignore").decode()).strip("_")
        stem = f"score_{words or 'item'}"[:_LONGEST_NAME].rstrip("_")
        name, number = stem, 2
        while name in used:
            name, number = f"{stem}_{number}", number + 1
        used.add(name)
        result[item] = name
    return result


def too_many_items(fields: dict[str, str]) -> list[Message]:
    """Report items that do not become fields of a layer."""
    if len(fields) <= MOST_FIELDS:
        return []
    return [Message("scores.wide", {"count": len(fields), "most": MOST_FIELDS}, True)]


def _known_rows(
    areas: Collection[str],
    places: Sequence[str],
    rows: Sequence[int],
    columns: ScoreColumns,
    findings: list[Message],
) -> list[int]:
    index = {code: place for place, code in enumerate(areas)}
    unknown = {places[row] for row in rows} - set(index)
    refuse_near_misses(unknown, columns.area, index, columns.map_area)
    known = [row for row in rows if places[row] in index]
    if not known:
        raise EngineError(
            "scores.no_match",
            field=columns.area,
            examples=examples(unknown) or "–",
            areas=examples(areas),
        )
    if unknown:
        values = {"count": len(unknown), "examples": examples(unknown)}
        findings.append(Message("scores.unknown", values, True))
    return known


def _together(area: str, item: str, values: Sequence[float]) -> Score:
    count = len(values)
    mean = math.fsum(values) / count
    deviation = math.fsum(abs(value - mean) for value in values) / count if count > 1 else math.nan
    return Score(area, item, count, mean, min(values), max(values), deviation)
