"""The report on a merge tree: one page with picture and tables, without scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...smacreg_plugin import language
from ...smacreg_plugin.charts.xml_text import escaped
from ...smacreg_plugin.report.markup import document
from .. import commuting
from ..provider import version
from ..texts import number, percent
from . import hierarchy_parameters
from .dendrogram import svg

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.hierarchy.cuts import HierarchicalRegions
    from ...smacreg_plugin.engine.delineation.hierarchy.tree_layout import TreeLayout
    from ..io import UnitLayer
    from ..run import Run

# More leaves than these nobody reads: then only the top of the tree is drawn.
MOST_LEAVES = 400

_STYLE = """
:root { --before: #0072b2; --after: #767676; }
@media screen and (prefers-color-scheme: dark) { :root { --before: #56b4e9; --after: #8f8f8f; } }
svg text { font-size: 12px; fill: #262626; fill: var(--text); }
svg .centre { font-weight: bold; }
svg .note { fill: #595959; fill: var(--note); }
svg .band { fill: #f0f3f6; fill: var(--band); }
svg path { fill: none; }
svg .grid { stroke: #d9d9d9; stroke: var(--grid); }
svg .before { stroke: #0072b2; stroke: var(--before); stroke-width: 2; }
svg .after { stroke: #767676; stroke: var(--after); stroke-width: 1.2; }
svg .cut { stroke: #262626; stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 5 4; }
svg .cut-text { font-weight: bold; }
table { display: block; overflow-x: auto; }
th, td { padding: 4px 20px 4px 0; }
.cut-row td { border-top: 2px dashed #262626; border-top-color: var(--text); }
"""

_BODY = """<h1>{title}</h1>
<p>{finding}</p>
<p>{how}</p>
<figure>
{picture}
<figcaption>{caption}</figcaption>
</figure>
<h2>{regions_title}</h2>
{regions}
<h2>{merges_title}</h2>
{merges}
<p class="note">{source}</p>"""


def page(
    run: Run,
    chosen: hierarchy_parameters.Chosen,
    layer: UnitLayer,
    result: HierarchicalRegions,
) -> str:
    """Return the report as HTML that is also well-formed XML.

    Parameters
    ----------
    run : Run
        Knows the names of the inputs.
    chosen : Chosen
        Method and cut.
    layer : UnitLayer
        Names of the units.
    result : HierarchicalRegions
        The merges and the cut.
    """
    from ...smacreg_plugin.engine.delineation.hierarchy.tree_layout import tree_layout

    translate = QCoreApplication.translate
    table = result.table
    names = [escaped(name) for name in layer.names]
    layout = tree_layout(table, result.steps, MOST_LEAVES)
    method = dict(hierarchy_parameters.methods())[chosen.method]
    title = translate("Smacreg", "Merge tree: {method}").format(method=method)
    finding = translate(
        "Smacreg",
        "{units} units make {regions} regions; {share} of the employed residents work in their "
        "own region.",
    ).format(
        units=number(table.n),
        regions=number(result.partition.k),
        share=percent(float(table.share_after[result.steps])),
    )
    body = _BODY.format(
        title=title,
        finding=finding,
        how=_how(chosen, layout, table.steps),
        picture=svg(layout, names, title, finding),
        caption=translate(
            "Smacreg",
            "Two branches that meet are two regions that join; blue and thick before the cut, "
            "grey and thin after it. Units of a region stand together on a common ground, its "
            "largest or leading unit in bold.",
        ),
        regions_title=translate("Smacreg", "Regions at the cut"),
        regions=_regions(result, names),
        merges_title=translate("Smacreg", "Merges in the picture"),
        merges=_merges(result, layout, names),
        source=_source(run),
    )
    return document(language.current(), title, _STYLE, body)


def _how(chosen: hierarchy_parameters.Chosen, layout: TreeLayout, steps: int) -> str:
    translate = QCoreApplication.translate
    ways = {**dict(hierarchy_parameters.cuts()), **dict(hierarchy_parameters.stops())}
    way = ways.get(chosen.stop.value, ways[chosen.way])
    if chosen.value is None:
        text = translate("Smacreg", "Cut by: {way}.").format(way=way)
    else:
        text = translate("Smacreg", "Cut by: {way}, {value}.").format(
            way=way, value=number(chosen.value)
        )
    if len(layout.step) < steps:
        text += " " + translate(
            "Smacreg", "Only the last {shown} of {steps} merges are drawn."
        ).format(shown=number(len(layout.step)), steps=number(steps))
    return (
        text
        + " "
        + translate(
            "Smacreg",
            "What was mended or decided by hand after the cut is not in the tree.",
        )
    )


def _regions(result: HierarchicalRegions, names: list[str]) -> str:
    translate = QCoreApplication.translate
    partition = result.partition
    rows = [
        [
            names[lead],
            number(len(members)),
            ", ".join(names[unit] for unit in members.tolist()),
        ]
        for lead, members in zip(
            partition.lead_units().tolist(), map(partition.members, range(partition.k))
        )
    ]
    return _table(
        [
            (translate("Smacreg", "Region"), False),
            (translate("Smacreg", "Number of units"), True),
            (translate("Smacreg", "Units"), False),
        ],
        rows,
    )


def _merges(result: HierarchicalRegions, layout: TreeLayout, names: list[str]) -> str:
    translate = QCoreApplication.translate
    table = result.table
    rows = [
        [
            number(step + 1),
            names[table.absorbed[step]],
            names[table.kept[step]],
            number(float(table.height[step] if layout.is_distance else table.strength[step]), 4),
            number(float(table.persons[step])),
            percent(float(table.share_after[step + 1])),
            number(int(table.regions_left[step])),
        ]
        for step in layout.step.tolist()
    ]
    strength = (
        translate("Smacreg", "Height (distance at which they join)")
        if layout.is_distance
        else translate("Smacreg", "Strength of the link")
    )
    hidden = result.table.steps - len(layout.step)
    return _table(
        [
            (translate("Smacreg", "Step"), True),
            (translate("Smacreg", "Region that joins it"), False),
            (translate("Smacreg", "Region"), False),
            (strength, True),
            (translate("Smacreg", "Commuters"), True),
            (translate("Smacreg", "Share who work in their own region"), True),
            (translate("Smacreg", "Number of regions"), True),
        ],
        rows,
        cut_before=result.steps - hidden,
    )


def _table(columns: list[tuple[str, bool]], rows: list[list[str]], cut_before: int = -1) -> str:
    """Return a table; the flag says whether a column holds numbers."""
    kinds = [' class="n"' if is_number else "" for _, is_number in columns]
    head = "".join(
        f'<th scope="col"{kind}>{label}</th>' for (label, _), kind in zip(columns, kinds)
    )
    body = []
    for place, row in enumerate(rows):
        cells = "".join(f"<td{kind}>{cell}</td>" for cell, kind in zip(row, kinds))
        mark = ' class="cut-row"' if place == cut_before else ""
        body.append(f"<tr{mark}>{cells}</tr>")
    lines = "\n".join(body)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{lines}\n</tbody>\n</table>"


def _source(run: Run) -> str:
    text = QCoreApplication.translate(
        "Smacreg", "Units: {units}. Commuting: {flows}. Made with SMACREG {version}."
    )
    units, flows = (run.source(name).sourceName() for name in (commuting.UNITS, commuting.FLOWS))
    year = run.text(commuting.YEAR)
    return text.format(
        units=escaped(units),
        flows=escaped(f"{flows}, {year}" if year else flows),
        version=version(),
    )
