"""Made-up names that sound Norwegian; no municipality of Norway has or had one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    import numpy as np

FIRST = (
    "Bjørke", "Blå", "Brann", "Dverg", "Falke", "Furu", "Grå", "Hegre", "Hjort", "Hvit", "Hære",
    "Jerv", "Kråke", "Kvass", "Kvern", "Lerke", "Lom", "Myr", "Måke", "Måne", "Nøkke", "Orre",
    "Regn", "Rype", "Røye", "Sild", "Skarv", "Skjær", "Skodde", "Snø", "Sol", "Stær", "Svane",
    "Sæter", "Sølv", "Tang", "Teiste", "Tjæle", "Trane", "Trost", "Tårn", "Ulve", "Vinter",
    "Værne", "Ærfugl", "Ørre", "Øyr", "Åkle", "Ålke",
)  # fmt: skip
LAST = {
    "city": ("havn", "by", "borg"),
    "island": ("øya", "vær", "holm"),
    "coast": ("fjord", "vik", "våg", "nes", "sund", "strand", "hamn", "bukt"),
    "inland": ("dal", "lia", "moen", "åsen", "vang", "heim", "vatn", "skog"),
}
COUNTIES = (
    "Vesthavet", "Nordskjær", "Midtfjella", "Sørbygdene", "Østkysten", "Ytterlandet", "Innviken",
)  # fmt: skip
COUNTRY = "Småbyland"


def every_name() -> set[str]:
    """Return all names that can be drawn."""
    settings = ("city", "island", "coast", "inland")
    return {name for first in FIRST for setting in settings for name in _names(first, setting)}


def draw_names(
    settings: Iterable[str], random: np.random.RandomState, taken: Collection[str] = ()
) -> list[str]:
    """Draw a different name for each setting: city, island, coast or inland.

    First elements come back only when all have been used. Names that are
    ``taken`` are not drawn.
    """
    names: list[str] = []
    firsts: list[str] = []
    for setting in settings:
        if not firsts:
            firsts = [FIRST[k] for k in random.permutation(len(FIRST))]
        options = _names(firsts.pop(), setting)
        turn = int(random.randint(len(options)))
        names.append(next(n for n in options[turn:] + options if n not in names and n not in taken))
    return names


def _names(first: str, setting: str) -> list[str]:
    # Two equal letters at the joint read badly (Blååsen).
    return [first + last for last in LAST[setting] if last[0] != first[-1].lower()]
