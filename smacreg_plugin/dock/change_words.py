"""What moving a border changes, in words and numbers."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...processing_provider.texts import number, percent
from ..charts.changes import Figure, Region
from .unit_words import persons

if TYPE_CHECKING:
    from ..engine.assessment.consequences import Consequences, Figures, RegionChange
    from .unit_reading import UnitData

_NONE = "–"


def regions_of(data: UnitData, found: Consequences, *, brief: bool) -> tuple[Region, ...]:
    """Return the regions that change, those with most jobs first.

    Parameters
    ----------
    data : UnitData
    found : Consequences
    brief : bool
        Whether only what fits beside the mouse is wanted.
    """
    changes = sorted(found.regions, key=lambda one: -_largest(one))
    return tuple(
        Region(
            change.region,
            data.region_name(change.region),
            _figures(change, brief=brief) if change.after is not None else (),
            _warning(change),
        )
        for change in changes
    )


def _largest(change: RegionChange) -> float:
    return max(one.jobs for one in (change.before, change.after) if one is not None)


def _figures(change: RegionChange, *, brief: bool) -> tuple[Figure, ...]:
    from ..engine.assessment.consequences import CRITERIA, IN_PIECES

    translate = QCoreApplication.translate
    shares = (
        [(translate("Smacreg", "Self-containment"), "self_containment", percent, CRITERIA)]
        if brief
        else [
            (translate("Smacreg", "Live and work here"), "sc_supply", percent, ""),
            (translate("Smacreg", "Jobs held by residents"), "sc_demand", percent, ""),
        ]
    )
    rows = [
        *shares,
        (translate("Smacreg", "Jobs"), "jobs", persons, ""),
        (translate("Smacreg", "Residents in work"), "residents", persons, ""),
        (translate("Smacreg", "Municipalities"), "units", persons, ""),
        (translate("Smacreg", "Pieces"), "pieces", persons, IN_PIECES),
    ]
    if not brief:
        fulfilled = translate("Smacreg", "Fulfils the criteria (1 or more)")
        rows.append((fulfilled, "validity", _ratio, CRITERIA))
    return tuple(
        Figure(
            name,
            _value(change.before, field, write),
            _value(change.after, field, write),
            bool(rule) and rule in change.broken,
        )
        for name, field, write, rule in rows
        if _is_known(change, field)
    )


def _warning(change: RegionChange) -> str:
    from ..engine.assessment.consequences import CENTRE_LEFT, CRITERIA, EMPTIED, IN_PIECES

    translate = QCoreApplication.translate
    words = {
        EMPTIED: translate("Smacreg", "no municipality is left"),
        CENTRE_LEFT: translate("Smacreg", "its centre is in another region"),
        IN_PIECES: translate("Smacreg", "it falls into pieces"),
        CRITERIA: translate("Smacreg", "it no longer fulfils the criteria"),
    }
    said = ", ".join(words[rule] for rule in change.broken)
    return said[:1].upper() + said[1:]


def _is_known(change: RegionChange, field: str) -> bool:
    sides = (change.before, change.after)
    return any(side is not None and getattr(side, field) is not None for side in sides)


def _value(side: Figures | None, field: str, write) -> str:
    value = None if side is None else getattr(side, field)
    return write(value) if value is not None and isfinite(value) else _NONE


def _ratio(value: float) -> str:
    return number(value, decimals=2)
