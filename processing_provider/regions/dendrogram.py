"""A merge tree as a picture: inline SVG that needs no script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..texts import number, percent

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.hierarchy.tree_layout import TreeLayout

_WIDTH = 960
_LEFT, _RIGHT = 248, 932
_TOP, _BOTTOM = 56, 32
_ROW = 16
_MOST_TICKS = 8


def svg(layout: TreeLayout, names: list[str], title: str, description: str) -> str:
    """Return the tree with a leaf a row, the axis above and below, and the cut as a line.

    Parameters
    ----------
    layout : TreeLayout
        Rows and levels.
    names : list of str, length n
        Name of each unit, escaped.
    title, description : str
        What the picture is and what it says, for those who do not see it; escaped.
    """
    height = _TOP + _ROW * len(layout.leaf) + _BOTTOM
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" '
        f'role="img" aria-labelledby="tree-title tree-text">',
        f'<title id="tree-title">{title}</title>',
        f'<desc id="tree-text">{description}</desc>',
        *_bands(layout),
        *_axis(layout, height),
        *_branches(layout),
        *_cut(layout, height),
        *_leaves(layout, names),
        "</svg>",
    ]
    return "\n".join(parts)


def _x(layout: TreeLayout, level: float) -> float:
    share = (level - layout.lowest) / max(layout.highest - layout.lowest, 1e-9)
    return round(_LEFT + (_RIGHT - _LEFT) * share, 1)


def _y(row: float) -> float:
    return round(_TOP + _ROW * (row + 0.5), 1)


def _bands(layout: TreeLayout) -> list[str]:
    """Return a pale ground under every second region, so that regions are told apart."""
    parts: list[str] = []
    start, band = 0, 0
    regions = layout.region.tolist()
    for row in range(1, len(regions) + 1):
        if row < len(regions) and regions[row] == regions[start] >= 0:
            continue
        if band % 2 == 0 and regions[start] >= 0:
            parts.append(
                f'<rect class="band" x="0" y="{_TOP + _ROW * start}" width="{_WIDTH}" '
                f'height="{_ROW * (row - start)}"/>'
            )
        start, band = row, band + 1
    return parts


def _axis(layout: TreeLayout, height: int) -> list[str]:
    translate = QCoreApplication.translate
    label = (
        translate("Smacreg", "Height (distance at which they join)")
        if layout.is_distance
        else translate("Smacreg", "Share who work in their own region")
    )
    parts = [f'<text class="note" x="{_LEFT}" y="14">{label}</text>']
    for level in _ticks(layout):
        text = number(round(level, 2)) if layout.is_distance else percent(level)
        x = _x(layout, level)
        parts.append(f'<path class="grid" d="M{x} {_TOP - 4}V{height - _BOTTOM + 4}"/>')
        parts += [
            f'<text class="note" x="{x}" y="{y}" text-anchor="middle">{text}</text>'
            for y in (_TOP - 8, height - _BOTTOM + 18)
        ]
    return parts


def _ticks(layout: TreeLayout) -> list[float]:
    """Return round levels along the axis, in hundredths that people count in."""
    low, high = round(100 * layout.lowest, 6), round(100 * layout.highest)
    for step in (1, 2, 5, 10, 20):
        ticks = [tick for tick in range(0, high + 1, step) if tick >= low]
        if len(ticks) <= _MOST_TICKS:
            break
    return [tick / 100 for tick in ticks]


def _branches(layout: TreeLayout) -> list[str]:
    """Return one path for the joins before the cut and one for those after it."""
    before, after = [], []
    for rows, starts, level, is_before in zip(
        layout.rows.tolist(),
        layout.starts.tolist(),
        layout.level.tolist(),
        layout.before.tolist(),
    ):
        x = _x(layout, level)
        (first, second), (one, other) = map(_y, rows), (_x(layout, start) for start in starts)
        path = f"M{one} {first}H{x}V{second}H{other}"
        (before if is_before else after).append(path)
    return [
        f'<path class="{name}" d="{"".join(paths)}"/>'
        for name, paths in (("after", after), ("before", before))
        if paths
    ]


def _cut(layout: TreeLayout, height: int) -> list[str]:
    if (layout.region < 0).all():
        return []
    x = _x(layout, layout.cut)
    text = QCoreApplication.translate("Smacreg", "cut")
    return [
        f'<path class="cut" d="M{x} {_TOP - 4}V{height - _BOTTOM + 4}"/>',
        f'<text class="cut-text" x="{x}" y="{_TOP - 24}" text-anchor="middle">{text}</text>',
    ]


def _leaves(layout: TreeLayout, names: list[str]) -> list[str]:
    parts = []
    for row, (leaf, units, region) in enumerate(
        zip(layout.leaf.tolist(), layout.units.tolist(), layout.region.tolist())
    ):
        name = names[leaf]
        if units > 1:
            name = QCoreApplication.translate("Smacreg", "{name} and {count} more").format(
                name=name, count=number(units - 1)
            )
        kind = ' class="centre"' if leaf == region else ""
        parts.append(
            f'<text{kind} x="{_LEFT - 8}" y="{_y(row) + 4}" text-anchor="end">{name}</text>'
        )
    return parts
