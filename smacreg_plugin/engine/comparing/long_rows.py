"""The rows of a long table that are of regions and the nation, and what is odd about others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import EngineError
from ..indicators import areas
from ..indicators.values import MISSING, OK, STATUSES
from ..messages import Message
from ..numbers import examples
from .long_columns import Texts, read_some_numbers, read_texts, same_text
from .series import CENTRE, HINTERLAND, WHOLE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Flags = NDArray[np.bool_]
    Positions = NDArray[np.int64]

NUMBERS = ("value", "numerator", "denominator")
_TEXTS = ("unit", "level", "part", "indicator", "period", "variant", "status", "source")
_UNIT, _REGION, _NATION = range(3)
_LEVELS = {areas.UNIT: _UNIT, areas.REGION: _REGION, areas.NATION: _NATION}
_PARTS = {"": WHOLE, areas.WHOLE: WHOLE, areas.CENTRE: CENTRE, areas.HINTERLAND: HINTERLAND}
_STATUSES = {word: code for code, word in enumerate(STATUSES)}


class LongRows:
    """The r rows of regions and the nation, in the order of the table.

    Parameters
    ----------
    columns, names : mapping
        See :func:`.region_table.read_region_table`.

    Attributes
    ----------
    texts : dict of str to Texts
        By role; empty throughout where the table has no such column.
    numbers : dict of str to ndarray of float, shape (r,)
        By role; NaN where there is none.
    is_nation : ndarray of bool, shape (r,)
    part : ndarray of int, shape (r,)
        ``WHOLE``, ``CENTRE`` or ``HINTERLAND``.
    status : ndarray of int8, shape (r,)
        Position in ``STATUSES``.
    findings : list of Message
    """

    def __init__(self, columns: Mapping[str, Sequence[Any]], names: Mapping[str, str]):
        self._names = {role: names.get(role, role) for role in (*_TEXTS, *NUMBERS)}
        self.findings: list[Message] = []
        count = len(columns["value"])
        if not count:
            raise EngineError("comparing.no_rows")
        every = {
            role: read_texts(columns[role]) if role in columns else same_text(count)
            for role in _TEXTS
        }
        if "level" in columns:
            level = _codes(every["level"], _LEVELS)
        else:
            level = np.full(count, _REGION)
        part = _codes(every["part"], _PARTS)
        rows = np.flatnonzero(self._chosen(every, level, part))
        if not (level[rows] == _REGION).any():
            raise EngineError("comparing.no_rows")
        self.is_nation: Flags = level[rows] == _NATION
        self.part = part[rows]
        self.texts = {role: Texts(text.words, text.place[rows]) for role, text in every.items()}
        self.numbers = {
            role: read_some_numbers(columns[role], rows, self._names[role])
            if role in columns
            else np.full(rows.size, np.nan)
            for role in NUMBERS
        }
        self.status = self._statuses()

    def _chosen(self, texts: Mapping[str, Texts], level: Positions, part: Positions) -> Flags:
        """Return which rows count, and tell of those that should but cannot."""
        self._tell_words("level", texts["level"], level < 0, areas.REGION)
        if not (level == _REGION).any():
            raise EngineError(
                "comparing.no_regions",
                field=self._names["level"],
                wanted=areas.REGION,
                found=examples(f"“{word}”" for word in texts["level"].words),
            )
        kept: Flags = (level == _REGION) | (level == _NATION)
        # The nation is not divided.
        odd = kept & ((part < 0) | ((level == _NATION) & (part != WHOLE)))
        self._tell_words("part", texts["part"], odd, areas.WHOLE)
        kept &= ~odd
        for role in ("unit", "indicator"):
            words, place = texts[role]
            empty = kept & (np.array([not word for word in words], dtype=np.bool_)[place])
            if empty.any():
                values = {"count": int(empty.sum()), "field": self._names[role]}
                self.findings.append(Message("comparing.no_code", values, is_warning=True))
                kept &= ~empty
        return kept

    def _tell_words(self, role: str, text: Texts, odd: Flags, usual: str) -> None:
        if not odd.any():
            return
        words = [text.words[place] for place in np.unique(text.place[odd]).tolist()]
        values = {
            "count": int(odd.sum()),
            "field": self._names[role],
            "examples": examples(f"“{word}”" for word in words),
            "usual": usual,
        }
        self.findings.append(Message("comparing.other_words", values, is_warning=True))

    def _statuses(self) -> NDArray[np.int8]:
        """Return what the table says of each value, or else whether there is one."""
        text = self.texts["status"]
        status = _codes(text, _STATUSES)
        named = np.array([bool(word) for word in text.words], dtype=np.bool_)[text.place]
        unknown = (status < 0) & named
        if unknown.any():
            values = {
                "count": int(unknown.sum()),
                "field": self._names["status"],
                "example": text.words[int(text.place[unknown].min())],
            }
            self.findings.append(Message("comparing.other_status", values))
        by_value = np.where(np.isnan(self.numbers["value"]), MISSING, OK)
        return np.where(status < 0, by_value, status).astype(np.int8)


def _codes(text: Texts, known: Mapping[str, int]) -> Positions:
    """Return what the word of each row stands for, -1 for one that is not known."""
    codes = [known.get(word.strip().casefold(), -1) for word in text.words]
    return np.array(codes, dtype=np.int64)[text.place]
