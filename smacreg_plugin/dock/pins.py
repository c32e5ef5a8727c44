"""The pinned set: up to eight regions that are compared, each with a colour of its own."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator

from ..charts.marks import Pin
from ..charts.theme import PINNED

MOST = len(PINNED)


class Pins:
    """Regions in the order in which they were pinned.

    A region keeps its colour and shape while others come and go; one that is
    pinned takes the first that is free. One of them leads: its values are what
    the others are set against.
    """

    def __init__(self) -> None:
        self._colours: dict[str, int] = {}
        self._leading = ""

    def __iter__(self) -> Iterator[str]:
        return iter(self._colours)

    def __len__(self) -> int:
        return len(self._colours)

    def __contains__(self, region: object) -> bool:
        return region in self._colours

    @property
    def leading(self) -> str:
        """The region whose values are shown first; empty where none is pinned."""
        return self._leading

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another one."""
        return len(self) >= MOST

    def colour(self, region: str) -> int:
        """Return the number of a pinned region's colour and shape."""
        return self._colours[region]

    def marks(self, names: dict[str, str]) -> list[Pin]:
        """Return the pinned regions as charts take them."""
        return [Pin(one, names.get(one, one), colour) for one, colour in self._colours.items()]

    def add(self, region: str) -> bool:
        """Pin a region; return whether it is one more."""
        if not region or region in self or self.is_full:
            return False
        taken = set(self._colours.values())
        self._colours[region] = next(free for free in range(MOST) if free not in taken)
        self._leading = self._leading or region
        return True

    def remove(self, region: str) -> bool:
        """Let go of a region; return whether it was pinned."""
        if self._colours.pop(region, None) is None:
            return False
        if self._leading == region:
            self._leading = next(iter(self._colours), "")
        return True

    def lead(self, region: str) -> bool:
        """Let a pinned region lead; return whether that is new."""
        if region not in self or region == self._leading:
            return False
        self._leading = region
        return True

    def keep(self, known: Collection[str]) -> list[str]:
        """Let go of the regions that are not known; return them."""
        gone = [region for region in self if region not in known]
        for region in gone:
            self.remove(region)
        return gone

    def to_text(self) -> str:
        """Return the set as it is saved in a project."""
        return json.dumps({"pins": self._colours, "leading": self._leading})

    @classmethod
    def from_text(cls, text: str) -> Pins:
        """Read a saved set; an empty one where the text is none of ours."""
        pins = cls()
        try:
            saved = json.loads(text)
            colours = {str(one): int(colour) for one, colour in saved["pins"].items()}
            leading = str(saved["leading"])
        except (ValueError, TypeError, KeyError, AttributeError):
            return pins
        if len(set(colours.values())) == len(colours) and set(colours.values()) <= set(range(MOST)):
            pins._colours = colours
            pins._leading = leading if leading in colours else next(iter(colours), "")
        return pins
