"""What a delineation decided about each unit, and why."""

from __future__ import annotations

from typing import NamedTuple


class Decision(NamedTuple):
    """One move.

    Attributes
    ----------
    step : int
        Iteration in which it happened, from 1; 0 = before the first.
    unit : int
        Position of the unit in the matrix.
    action : str
        ``moved`` to another region; ``reserved`` until the end; ``placed``
        from the reserve at the end; ``kept``, because nothing else links to
        it; ``left_out``, without residents, jobs or links.
    event : str
        Kind of a ``reserved`` unit. A: alone, and the other region would become less valid;
        B: alone without a link; C and D: the same for a member of a region of
        several; E and F: the same for the rest of a region that D broke up.
    source, target : int
        Region before and after, as the position of the unit that gave it its
        label; -1 = none.
    source_validity, target_validity_before, target_validity_after : float
        Validity of the region left, and of the region joined without and with
        the unit; NaN where there is none.
    """

    step: int
    unit: int
    action: str
    event: str = ""
    source: int = -1
    target: int = -1
    source_validity: float = float("nan")
    target_validity_before: float = float("nan")
    target_validity_after: float = float("nan")
