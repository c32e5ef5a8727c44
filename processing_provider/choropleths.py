"""Maps of one number: five classes from light to dark, or two hues around a middle.

The limits stand in the legend, under the name of what is shown; what has no
value is hatched and says so.
"""

from __future__ import annotations

import math

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..smacreg_plugin.engine.class_limits import decimals, quantile_limits, symmetric_limits
from .compat import without_null
from .texts import number

_KINDS = ("graduated", "diverging")
_BLUES = ("#e3eef8", "#b5d1ea", "#74a9d6", "#3579b8", "#0b4a86")
# Purple, light grey, green: apart also for the colour-blind.
_SIDES = ("#7b4a9e", "#c4a9d6", "#ececec", "#a3d3a6", "#2b8a47")
_LINE = "#6e6e6e"


def is_choropleth(style: str) -> bool:
    """Return whether a style is a map of one number: ``KIND:FIELD`` or ``KIND:FIELD:MIDDLE``."""
    return style.partition(":")[0] in _KINDS


def choropleth(
    layer: QgsVectorLayer, style: str, *, hatched: QgsFillSymbol
) -> QgsRuleBasedRenderer:
    """Return the renderer of a map of one number.

    Parameters
    ----------
    layer : QgsVectorLayer
        Whose values the classes are made for; it has its aliases already.
    style : str
        See :class:`.looks.Look`.
    hatched : QgsFillSymbol
        For features without a value.
    """
    kind, name, *middle = style.split(":")
    values = _values(layer, name)
    if kind == "graduated":
        classes = _ascending(values)
    else:
        classes = _around(values, float(middle[0]) if middle else 0.0)
    root = QgsRuleBasedRenderer.Rule(None)
    # A rule without a symbol is a heading.
    heading = QgsRuleBasedRenderer.Rule(None, label=_label(layer, name))
    root.appendChild(heading)
    for colour, low, high, label in classes:
        symbol = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": _LINE, "outline_width": "0.15"}
        )
        heading.appendChild(
            QgsRuleBasedRenderer.Rule(symbol, filterExp=_between(name, low, high), label=label)
        )
    if np.isnan(values).any() or not classes:
        label = QCoreApplication.translate("Smacreg", "No value")
        heading.appendChild(
            QgsRuleBasedRenderer.Rule(hatched, filterExp=f'"{name}" IS NULL', label=label)
        )
    return QgsRuleBasedRenderer(root)


def _values(layer: QgsVectorLayer, name: str) -> np.ndarray:
    position = layer.fields().lookupField(name)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([position])
    column = without_null([feature[position] for feature in layer.getFeatures(request)])
    return np.array([math.nan if value is None else float(value) for value in column])


def _label(layer: QgsVectorLayer, name: str) -> str:
    return layer.attributeAlias(layer.fields().lookupField(name)) or name


def _ascending(values: np.ndarray) -> list[tuple[str, float, float, str]]:
    limits = quantile_limits(values)
    if len(limits) == 1:
        return [(_BLUES[2], -math.inf, math.inf, number(limits[0], 3))]
    count = len(limits) - 1
    colours = [
        _BLUES[round(place * (len(_BLUES) - 1) / max(count - 1, 1))] for place in range(count)
    ]
    last = count - 1
    inside = limits[1:-1]
    places = decimals(inside) if inside else None
    shown = [number(limit, 3, places) for limit in limits]
    return [
        (
            colours[place],
            limits[place] if place else -math.inf,
            limits[place + 1] if place < last else math.inf,
            f"{shown[place]} – {shown[place + 1]}",
        )
        for place in range(count)
    ]


def _around(values: np.ndarray, middle: float) -> list[tuple[str, float, float, str]]:
    limits = symmetric_limits(values, middle)
    if not limits:
        if np.isnan(values).all():
            return []
        return [(_SIDES[2], -math.inf, math.inf, number(middle, 3))]
    translate = QCoreApplication.translate
    below, above = translate("Smacreg", "below {number}"), translate("Smacreg", "{number} or more")
    # A dash between two numbers with a minus could not be read.
    between = translate("Smacreg", "{low} to {high}")
    places = decimals(limits)
    shown = [number(limit, decimals=places) for limit in limits]
    labels = [
        below.format(number=shown[0]),
        *(between.format(low=low, high=high) for low, high in zip(shown, shown[1:])),
        above.format(number=shown[-1]),
    ]
    edges = [-math.inf, *limits, math.inf]
    classes = list(zip(_SIDES, edges, edges[1:], labels))
    # The highest stands on top of the legend.
    return classes[::-1]


def _between(name: str, low: float, high: float) -> str:
    parts = [f'"{name}" IS NOT NULL']
    if math.isfinite(low):
        parts.append(f'"{name}" >= {low!r}')
    if math.isfinite(high):
        parts.append(f'"{name}" < {high!r}')
    return " AND ".join(parts)
