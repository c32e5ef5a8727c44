"""Strict reading of JSON: every key known, every value of the right type."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from math import isfinite
from typing import Any

from ..errors import EngineError
from ..numbers import examples


def load(data: bytes | str) -> Any:
    """Read JSON text; a repeated key is refused.

    Raises
    ------
    EngineError
        ``catalogue.encoding``, ``catalogue.not_json`` or ``catalogue.repeated_key``.
    """
    if isinstance(data, bytes):
        try:
            data = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise EngineError("catalogue.encoding", position=error.start + 1) from error
    try:
        return json.loads(data, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise EngineError("catalogue.not_json", line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise EngineError("catalogue.not_json", line=1, column=1) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    entries = dict(pairs)
    if len(entries) < len(pairs):
        keys = [key for key, _ in pairs]
        again = sorted({key for key in keys if keys.count(key) > 1})
        raise EngineError("catalogue.repeated_key", keys=examples(again))
    return entries


class Entry:
    """An object of the file, and where it stands, for messages.

    Parameters
    ----------
    value : object
        What should be a JSON object.
    place : str
        Where it stands, e.g. ``indicators[3]``.
    required, optional : collection of str
        The keys that it must and may have.

    Raises
    ------
    EngineError
        ``catalogue.not_object``, ``catalogue.unknown_key`` or ``catalogue.missing_key``.
    """

    def __init__(
        self,
        value: Any,
        place: str,
        required: Collection[str],
        optional: Collection[str] = (),
    ) -> None:
        if not isinstance(value, Mapping):
            raise EngineError("catalogue.not_object", place=place)
        name = value.get("id")
        if isinstance(name, str) and name:
            place = f"{place} ({name})"
        known = [*required, *optional]
        unknown = [str(key) for key in value if key not in known]
        if unknown:
            raise EngineError(
                "catalogue.unknown_key",
                place=place,
                keys=examples(unknown),
                known=", ".join(known),
            )
        missing = [key for key in required if key not in value]
        if missing:
            raise EngineError("catalogue.missing_key", place=place, keys=", ".join(missing))
        self.value = value
        self.place = place

    def has(self, key: str) -> bool:
        """Return whether a key is given."""
        return key in self.value

    def text(self, key: str, *, empty: bool = False) -> str:
        """Return a text; ``catalogue.not_text`` where it is none, or empty against the rule."""
        value = self.value.get(key, "")
        if not isinstance(value, str) or not (empty or value.strip()):
            raise EngineError("catalogue.not_text", place=self._at(key))
        return value.strip()

    def choice(self, key: str, choices: Sequence[Any]) -> Any:
        """Return one of the given values; ``catalogue.choice`` where it is another."""
        value = self.value[key]
        # True is no 1, and a list cannot be looked up.
        same = [one for one in choices if type(one) is type(value) and one == value]
        if not same:
            raise EngineError(
                "catalogue.choice",
                place=self._at(key),
                value=value,
                choices=", ".join(str(choice) for choice in choices),
            )
        return same[0]

    def number(self, key: str, default: float | None) -> float | None:
        """Return a number above 0; ``catalogue.not_number`` where it is none."""
        if key not in self.value:
            return default
        value = self.value[key]
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
            raise EngineError("catalogue.not_number", place=self._at(key), value=value)
        if not isfinite(value):
            raise EngineError("catalogue.not_number", place=self._at(key), value=value)
        return float(value)

    def years(self, key: str) -> int | None:
        """Return a whole number of years above 0; ``catalogue.not_years`` otherwise."""
        if key not in self.value:
            return None
        value = self.value[key]
        if isinstance(value, bool) or not isinstance(value, int) or not 0 < value < 1000:
            raise EngineError("catalogue.not_years", place=self._at(key), value=value)
        return value

    def flag(self, key: str) -> bool:
        """Return true or false; ``catalogue.not_flag`` otherwise."""
        value = self.value.get(key, False)
        if not isinstance(value, bool):
            raise EngineError("catalogue.not_flag", place=self._at(key), value=value)
        return value

    def list(self, key: str) -> Sequence[Any]:
        """Return a list, empty where it is not given; ``catalogue.not_list`` otherwise."""
        value = self.value.get(key, [])
        if not isinstance(value, (list, tuple)):
            raise EngineError("catalogue.not_list", place=self._at(key))
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of different texts, none of them empty."""
        values = self.list(key)
        if not all(isinstance(value, str) and value.strip() for value in values):
            raise EngineError("catalogue.not_text", place=self._at(key))
        if len(set(values)) < len(values):
            again = sorted({value for value in values if values.count(value) > 1})
            raise EngineError("catalogue.twice", place=self._at(key), values=examples(again))
        return tuple(value.strip() for value in values)

    def _at(self, key: str) -> str:
        return f"{self.place}.{key}"
