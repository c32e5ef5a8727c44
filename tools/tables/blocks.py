"""Tables in Markdown, and the parts of a document that a program writes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from math import isnan

NOTHING = "–"


def table(header: Sequence[str], rows: Iterable[Sequence[str]], *, right: int = 0) -> str:
    """Return a table.

    Parameters
    ----------
    header, rows
        Cells as text.
    right : int
        Columns from this one on stand at the right edge; 0 = none.
    """
    edges = ["---:" if right and column >= right else "---" for column in range(len(header))]
    lines = [header, edges, *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def number(value: float, digits: int = 0) -> str:
    """Return a number, a dash where there is none."""
    return NOTHING if isnan(value) else f"{value:.{digits}f}"


def percent(share: float, digits: int = 2) -> str:
    """Return a share in per cent, without the sign."""
    return number(100.0 * share, digits)


def written(document: str, blocks: dict[str, str]) -> str:
    """Return a document with its marked parts written anew.

    A part stands between ``<!-- generated: name -->`` and ``<!-- end -->``.

    Raises
    ------
    ValueError
        When the parts of the document and the given ones are not the same.
    """
    pattern = re.compile(r"(<!-- generated: (\S+) -->\n).*?(<!-- end -->)", re.DOTALL)
    found = [match[2] for match in pattern.finditer(document)]
    if sorted(found) != sorted(blocks):
        raise ValueError(f"the document has the parts {sorted(found)}, not {sorted(blocks)}")
    return pattern.sub(lambda match: f"{match[1]}\n{blocks[match[2]]}\n\n{match[3]}", document)
