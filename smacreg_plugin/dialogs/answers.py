"""What came out of a run, in one sentence a question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...processing_provider.compat import without_null
from ...processing_provider.texts import number, percent

_GROWTH = "d02"
_WHOLE = 0.5


class Outcome:
    """What a run gave back.

    Parameters
    ----------
    results : dict
        Numbers and layers by the name of the output.
    project : QgsProject
        Where the desktop has loaded the layers.
    """

    def __init__(self, results: Mapping[str, Any], project: QgsProject):
        self._results = results
        self._context = QgsProcessingContext()
        self._context.setProject(project)

    def __getitem__(self, name: str) -> Any:
        return self._results[name]

    def layer_ids(self, names: Iterable[str] | None = None) -> list[str]:
        """Return the ids of some output layers that are there, or of all."""
        layers = [self._layer(name) for name in (self._results if names is None else names)]
        return [layer.id() for layer in layers if layer is not None]

    def _layer(self, name: str) -> QgsVectorLayer | None:
        value = self._results.get(name)
        if not isinstance(value, str):
            return None
        layer = QgsProcessingUtils.mapLayerFromString(value, self._context, False)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def rows(self, name: str, *fields: str) -> list[list[Any]]:
        """Return some fields of an output layer, None for NULL; empty where it has not them."""
        layer = self._layer(name)
        if layer is None:
            return []
        positions = [layer.fields().lookupField(field) for field in fields]
        if min(positions) < 0:
            return []
        return [
            without_null([feature[position] for position in positions])
            for feature in layer.getFeatures()
        ]


def regions(outcome: Outcome) -> str:
    """Say how many regions there are and how many people work in their own."""
    return QCoreApplication.translate(
        "Smacreg",
        "{regions} regions, {single} of them a single municipality. {share} of those who work "
        "live and work in the same region.",
    ).format(
        regions=number(outcome["NUMBER_OF_REGIONS"]),
        single=number(outcome["SINGLE_UNIT_REGIONS"]),
        share=percent(outcome["INTERNAL_SHARE"]),
    )


def other_years(outcome: Outcome) -> str:
    """Say how many municipalities stay where they are in other years."""
    return QCoreApplication.translate(
        "Smacreg",
        "Against {years} other years: {stay} of {count} municipalities lie in the same region in "
        "nearly all of them, {leave} lie elsewhere in more than half.",
    ).format(
        years=number(outcome["DRAWINGS"]),
        stay=number(outcome["CORE_UNITS"]),
        count=number(len(outcome.rows("UNIT_STABILITY", "unit"))),
        leave=number(outcome["LEAVE_IN_HALF"]),
    )


def ties(outcome: Outcome) -> str:
    """Say how many municipalities are tied more firmly to another region, and which least."""
    translate = QCoreApplication.translate
    rows = outcome.rows("UNIT_MEMBERSHIP", "name", "margin", "region_name", "runner_up_name")
    rows = [row for row in rows if row[1] is not None]
    said = translate(
        "Smacreg",
        "{count} municipalities are tied more firmly to another region than to their own.",
    ).format(count=number(outcome["STRONGER_ELSEWHERE"]))
    if not rows:
        return said
    name, _, region, other = min(rows, key=lambda row: (row[1], row[0]))
    nearest = translate("Smacreg", "Nearest the edge is {unit}, between {region} and {other}.")
    return f"{said} {nearest.format(unit=name, region=region, other=other)}"


def two_divisions(outcome: Outcome) -> str:
    """Say how much differs between two divisions."""
    return QCoreApplication.translate(
        "Smacreg",
        "{units} municipalities, with {share} of the persons, change region. Of 100, the divisions "
        "are {likeness} alike.",
    ).format(
        units=number(outcome["MOVED_UNITS"]),
        share=percent(outcome["MOVED_SHARE"]),
        likeness=number(outcome["LIKENESS"], decimals=0),
    )


def three_divisions(outcome: Outcome) -> str:
    """Say how many municipalities lie in the same region whichever way regions are drawn."""
    moved = [
        {unit for unit, is_moved in outcome.rows(name, "unit", "moved") if is_moved}
        for name in ("SELF_CENTRES:DIFFERENCE", "SELF_ZONES:DIFFERENCE")
    ]
    count = len(outcome.rows("SELF_CENTRES:DIFFERENCE", "unit"))
    return QCoreApplication.translate(
        "Smacreg",
        "{same} of {count} municipalities lie in the same region whichever way the regions are "
        "drawn; the other {others} are worth a discussion.",
    ).format(
        same=number(count - len(moved[0] | moved[1])),
        count=number(count),
        others=number(len(moved[0] | moved[1])),
    )


def growth(outcome: Outcome) -> str:
    """Say how many regions grow, and which most and least."""
    translate = QCoreApplication.translate
    for name in ("INDICATORS:REGIONS", "REGIONS"):
        rows = [row for row in outcome.rows(name, "region_name", _GROWTH) if row[1] is not None]
        if rows:
            break
    else:
        return translate("Smacreg", "The regions have their numbers: choose one to follow.")
    ordered = sorted((value, region) for region, value in rows)
    low, high = ordered[0], ordered[-1]
    return translate(
        "Smacreg",
        "{up} of {count} regions have grown in ten years. Most: {first} ({most} %), least: "
        "{last} ({least} %).",
    ).format(
        up=number(sum(value > 0 for _, value in rows)),
        count=number(len(rows)),
        first=high[1],
        most=number(high[0], decimals=1),
        last=low[1],
        least=number(low[0], decimals=1),
    )


def industries(outcome: Outcome) -> str:
    """Say which region is the least varied, or whom the jobs that go hit hardest."""
    return _closing(outcome) or _least_varied(outcome)


def _closing(outcome: Outcome) -> str:
    rows = outcome.rows("EXPOSURE", "name", "jobs_lost", "jobs_lost_percent")
    hit = [row for row in rows if row[2] is not None]
    if not hit:
        return ""
    name, _, share = max(hit, key=lambda row: (row[2], row[0]))
    return QCoreApplication.translate(
        "Smacreg",
        "{jobs} jobs go, and the loss reaches {count} municipalities. Hardest hit is {unit}: "
        "{share} % of those in work who live there.",
    ).format(
        jobs=number(outcome["JOBS_LOST"], decimals=0),
        count=number(sum(lost >= _WHOLE for _, lost, _ in hit if lost is not None)),
        unit=name,
        share=number(share, decimals=1),
    )


def _least_varied(outcome: Outcome) -> str:
    fields = ("equivalent_number", "largest_share", "largest_industry_name")
    # Without a division every municipality is a region of its own.
    found = outcome.rows("REGIONS", "region_name", *fields) or outcome.rows(
        "REGIONS", "name", *fields
    )
    rows = [row for row in found if row[1] is not None]
    if not rows:
        return ""
    region, value, share, industry = min(rows, key=lambda row: (row[1], row[0]))
    return QCoreApplication.translate(
        "Smacreg",
        "{region} is the most one-sided: as if it had only {value} equally large industries. "
        "{share} of its jobs are in “{industry}”.",
    ).format(
        region=region, value=number(value, decimals=1), share=percent(share), industry=industry
    )


def cooperation(outcome: Outcome) -> str:
    """Say how many cooperations lie inside one region, and how many could."""
    return QCoreApplication.translate(
        "Smacreg",
        "{inside} of {count} cooperations lie inside one region. At most {possible} could, and "
        "by chance it would be about {chance}.",
    ).format(
        inside=number(outcome["INSIDE_ONE_REGION"]),
        count=number(outcome["NUMBER_OF_COOPERATIONS"]),
        possible=number(outcome["POSSIBLE"]),
        chance=number(outcome["EXPECTED"], decimals=0),
    )


def todays_codes(outcome: Outcome) -> str:
    """Say whether the sum is kept, and how many municipalities have sums and estimates."""
    translate = QCoreApplication.translate
    said = translate(
        "Smacreg",
        "All years are on today's municipalities: the sum was {before} and is {after}. {estimated} "
        "rows are estimates, because a municipality was split; {unknown} codes lead nowhere.",
    ).format(
        before=number(outcome["TOTAL_BEFORE"]),
        after=number(outcome["TOTAL_AFTER"]),
        estimated=number(outcome["ESTIMATED_ROWS"]),
        unknown=number(outcome["UNMATCHED_CODES"]),
    )
    rows = outcome.rows("UNITS_OUT", "status", "estimated_rows", "refused_rows")
    if not rows:
        return said
    where = translate(
        "Smacreg",
        "Of {count} municipalities, {summed} are sums of old ones, {estimated} have estimates and "
        "{empty} lack numbers.",
    ).format(
        count=number(len(rows)),
        summed=number(sum(status == "summed" for status, _, _ in rows)),
        estimated=number(sum(estimates > 0 for _, estimates, _ in rows)),
        empty=number(sum(status is None or refused > 0 for status, _, refused in rows)),
    )
    return f"{said} {where}"
