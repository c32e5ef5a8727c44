"""The output fields: fixed names, the same in every algorithm, with aliases to read.

Types and aliases stand in ``field_names``, one file a subject.
"""

from __future__ import annotations

from qgis.core import QgsField, QgsFields

from .field_names import (
    cooperation,
    harmonise,
    indicators,
    industries,
    regions,
    shift_share,
    statistics,
    structure,
)

_ROOMS = (
    cooperation,
    harmonise,
    indicators,
    industries,
    regions,
    shift_share,
    statistics,
    structure,
)
_KINDS = {name: kind for room in _ROOMS for name, kind in room.KINDS.items()}


def fields(*names: str) -> QgsFields:
    """Return the fields of these names in this order."""
    result = QgsFields()
    for name in names:
        result.append(QgsField(name, _KINDS[name]))
    return result


def aliases() -> dict[str, str]:
    """Return the name of each field in the user's language."""
    return {name: alias for room in _ROOMS for name, alias in room.aliases().items()}
