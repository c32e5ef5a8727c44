"""Periods as fields hold them."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QDate, QDateTime, Qt


def period_value(value: Any) -> Any:
    """Return a date as text (``2024-01-01``), anything else as it is."""
    if isinstance(value, (QDate, QDateTime)):
        date = value.date() if isinstance(value, QDateTime) else value
        return date.toString(Qt.DateFormat.ISODate)
    return value
