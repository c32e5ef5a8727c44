"""The table that the project started from, and why our figures differ from it.

Its rows were computed with prototypes and with the published programs before the
engine was written (method notes, section 16).
"""

from __future__ import annotations

from blocks import number, table
from method_rows import COLUMNS, DIGITS, Values

# Regions, single-unit, smallest and mean self-containment, internal share, Q, ARI, VI.
FIGURES: dict[str, Values] = {
    "official": (159, 78, 0.550, 0.800, 0.861, 0.767, 1, 0),
    "sweden": (106, 41, 0.601, 0.840, 0.905, 0.762, 0.528, 0.669),
    "compatible 1000": (133, 47, 0.686, 0.814, 0.875, 0.775, 0.601, 0.694),
    "classic 1000": (133, 47, 0.686, 0.814, 0.875, 0.775, 0.601, 0.695),
    "compatible 500": (153, 69, 0.679, 0.806, 0.874, 0.773, 0.612, 0.628),
    "compatible 3500": (92, 12, 0.686, 0.832, 0.876, 0.776, 0.576, 0.843),
    "zones 0.98": (70, 10, 0.662, 0.860, 0.885, 0.792, 0.520, 0.946),
    "zones 0.95": (125, 35, 0.497, 0.813, 0.853, 0.775, 0.676, 0.532),
    "zones 0.9": (188, 85, 0.302, 0.770, 0.815, 0.750, 0.530, 0.582),
    "intramax 159": (159, 63, 0.154, 0.721, 0.720, 0.683, 0.405, 0.889),
    "intramax 90": (90, 16, 0.278, 0.781, 0.780, 0.736, 0.413, 1.098),
    "intramax 46": (46, 3, 0.522, 0.843, 0.831, 0.774, 0.325, 1.474),
    "modularity 1": (27, 0, 0.709, 0.883, 0.907, 0.800, 0.301, 1.705),
    "modularity 5": (80, 12, 0.278, 0.791, 0.794, 0.748, 0.415, 1.087),
    "modularity 20": (171, 70, 0.154, 0.710, 0.716, 0.679, 0.411, 0.832),
}
ORDER_FREE = (
    "The rule leaves open which of two equal largest flows counts and in which order chains are "
    "cut. The prototype went by municipality code. Here equal flows go to the unit with more "
    "jobs and all chains of more than two links are cut at once at their weakest link, again "
    "and again, so that no code matters."
)
ROUNDED = (
    "The regions are the same as those of average linkage in scipy. Q is 0.79145; the table has "
    "it rounded up."
)
RANDOM = (
    "Both searches are random and stop at different divisions of almost the same quality, so "
    "that only Q can be compared. Q in the table is that of resolution 1; what is searched for is "
    "the largest value at the resolution of the row. Shown is the range of ten seeds, each the "
    "best of ten starts."
)
REASONS = {
    "sweden": ORDER_FREE,
    "zones 0.98": ROUNDED,
    "modularity 1": RANDOM,
    "modularity 5": RANDOM,
    "modularity 20": RANDOM,
}
Q = COLUMNS.index("Q")


def differences(found: dict[str, list[Values]], names: dict[str, str]) -> str:
    """Return every difference with its reason, as a table.

    Parameters
    ----------
    found : dict
        Our values by key, one a seed.
    names : dict
        Name of each row.

    Raises
    ------
    ValueError
        When a figure differs without a reason.
    """
    rows = []
    for key, theirs in FIGURES.items():
        ours = found[key]
        random = len(ours) > 1
        columns = [Q] if random else range(len(COLUMNS))
        parts = []
        for column in columns:
            digits = DIGITS[column]
            before = number(theirs[column], digits)
            now = sorted({number(values[column], digits) for values in ours})
            if now != [before]:
                shown = now[0] if len(now) == 1 else f"{now[0]}–{now[-1]}"
                parts.append(f"{COLUMNS[column]} {before} → {shown}")
        if parts and key not in REASONS:
            raise ValueError(f"{names[key]}: {', '.join(parts)}, for no stated reason")
        if parts:
            rows.append([names[key], ", ".join(parts), REASONS[key]])
    return table(("method", "before → now", "reason"), rows)
