"""What the user must hear about a harmonised table."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import TYPE_CHECKING

import numpy as np

from ..messages import Message
from ..numbers import examples, plain
from .cells import BY_SHARE, BY_STRUCTURE, KINDS, REFUSED, Cells, Targets
from .change_report import ReportRow
from .gathering import Gathered, missing_parts
from .old_table import OldTable, Rows

if TYPE_CHECKING:
    from numpy.typing import NDArray


def findings_of(
    table: OldTable,
    rows: Rows,
    time: NDArray[np.int64],
    where: Targets,
    cells: Cells,
    gathered: Gathered,
    listed: Sequence[ReportRow],
) -> list[Message]:
    """Return what the user must hear about the result."""
    findings = []
    counts = np.bincount(gathered.kind, minlength=len(KINDS)).tolist()
    shown = dict(zip(KINDS, counts))
    findings.append(Message("harmonise.rows", {"rows": len(rows), "found": sum(counts), **shown}))
    lost = sorted({row.old for row in listed if row.kind == "unmatched"})
    if lost:
        gone = rows.numbers[cells.unmatched, 0]
        said = {
            "count": len(lost),
            "examples": examples(lost),
            "rows": int(cells.unmatched.size),
            "value": plain(round(fsum(gone[np.isfinite(gone)]), 6)),
            "field": rows.fields[0],
        }
        findings.append(Message("harmonise.unmatched", said, True))
    for kind, key, is_warning in (
        (BY_STRUCTURE, "harmonise.by_structure", False),
        (BY_SHARE, "harmonise.by_share", True),
        (REFUSED, "harmonise.refused", True),
    ):
        concerned = np.unique(cells.row[cells.kind == kind])
        if concerned.size:
            codes = {
                rows.codes[int(code)]
                for side in (rows.origin, rows.destination)
                for at, code in zip(time[concerned].tolist(), side[concerned].tolist())
                if len(where.pieces[at][code]) > 1
            }
            found = rows.numbers[concerned, 0]
            said = {
                "count": int(concerned.size),
                "examples": examples(codes),
                "value": plain(round(fsum(found[np.isfinite(found)]), 6)),
                "field": rows.fields[0],
            }
            findings.append(Message(key, said, is_warning))
    if gathered.refused.any():
        names = [rows.fields[c] for c in np.flatnonzero(gathered.refused.any(axis=0)).tolist()]
        units = {where.names[u] for u in gathered.origin[gathered.refused.any(axis=1)].tolist()}
        said = {
            "count": int(gathered.refused.sum()),
            "fields": ", ".join(names),
            "examples": examples(units),
        }
        findings.append(Message("harmonise.rates_refused", said, True))
    if not rows.is_flows and cells.row.size:
        parts = missing_parts(rows, time, cells)
        if parts:
            period, unit, without = parts[0]
            said = {
                "count": len(parts),
                "unit": where.names[unit],
                "period": rows.period.values[period] or "–",
                "codes": examples(rows.codes[code] for code in without),
            }
            findings.append(Message("harmonise.parts_missing", said, True))
    return findings
