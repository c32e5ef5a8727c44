"""The verdict in words: one row a cooperation, the summary, and the log."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ..fields import fields
from ..outputs import Table, known
from ..texts import number, percent
from .cooperation_findings import Findings

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.cooperation.assessment import CooperationAssessment
    from ...smacreg_plugin.engine.assessment.cooperation.fit import CooperationFit
    from ...smacreg_plugin.engine.assessment.cooperation.judgement import Verdict
    from ...smacreg_plugin.engine.assessment.cooperation.memberships import Memberships
    from ..run import Run

_COOPERATION = (
    "cooperation", "cooperation_name", "task", "kind", "members", "member_names",
    "unknown_members", "members_alone", "population", "regions_touched", "inside", "possible",
    "region", "region_name", "main_share", "main_population_share", "best_region",
    "best_region_name", "jaccard", "chance", "verdict",
)  # fmt: skip
_SUMMARY = (
    "task", "statistic", "meaning", "observed", "maximum", "expected", "expected_low",
    "expected_high", "as_large", "verdict",
)  # fmt: skip
_MOST_NAMED = 3
# Rarer by chance than one drawing in twenty.
_RARE = 0.05


def cooperation_table(findings: Findings) -> Table:
    """Return one row a cooperation, then one a council."""
    found = findings.found
    no_chance = [math.nan] * len(found.councils)
    rows = [
        *_rows(findings, found.memberships, found.fit, "cooperation", found.chance.tolist()),
        *_rows(findings, found.councils, found.council_places, "council", no_chance),
    ]
    translate = QCoreApplication.translate
    aliases = {
        "region": translate("Smacreg", "Region with most members"),
        "region_name": translate("Smacreg", "Region with most members, name"),
        "population": translate("Smacreg", "Inhabitants of the members"),
        "task": translate("Smacreg", "Tasks"),
    }
    return Table(fields(*_COOPERATION), rows, aliases=aliases)


def summary_table(findings: Findings) -> Table:
    """Return observed, possible and expected for every measure, then plain counts."""
    words = _measures()
    rows = [
        (
            None,
            [
                one.task or None,
                one.measure,
                words[one.measure],
                *map(
                    known,
                    (
                        one.observed,
                        one.maximum,
                        one.chance.expected,
                        one.chance.low,
                        one.chance.high,
                        one.chance.as_large,
                    ),
                ),
                verdict_text(one),
            ],
        )
        for one in findings.found.verdicts
    ]
    for name, meaning, value in _counts(findings):
        rows.append((None, [None, name, meaning, known(float(value)), *[None] * 6]))
    aliases = {"task": QCoreApplication.translate("Smacreg", "Task (empty: all)")}
    return Table(fields(*_SUMMARY), rows, aliases=aliases)


def say(run: Run, found: CooperationAssessment) -> None:
    """Write the verdict to the log."""
    for measure in ("inside", "inside_persons_share"):
        verdict = found.verdict(measure)
        if not math.isnan(verdict.observed):
            run.say(verdict_text(verdict))
    if not len(found.councils):
        return
    run.say(
        QCoreApplication.translate(
            "Smacreg",
            "{count} councils of the region are looked at apart from the cooperations.",
        ).format(count=number(len(found.councils)))
    )


def verdict_text(verdict: Verdict) -> str | None:
    """Return a verdict as a sentence; None where its measure has none of its own."""
    if math.isnan(verdict.observed) or verdict.measure == "inside_share":
        return None
    translate = QCoreApplication.translate
    chance = verdict.chance
    values = {"count": number(verdict.cooperations)}
    if verdict.measure == "inside":
        shown = number
        text = translate(
            "Smacreg",
            "{observed} of {count} cooperations lie inside one region; {maximum} could at most.",
        )
    elif verdict.measure == "inside_persons_share":
        shown = percent
        text = translate(
            "Smacreg",
            "{observed} of the members' population belongs to cooperations inside one region; "
            "{maximum} could at most.",
        )
    elif verdict.measure == "main_share":
        shown = percent
        text = translate(
            "Smacreg", "On average {observed} of the members of a cooperation lie in one region."
        )
    else:
        shown = percent
        text = translate(
            "Smacreg",
            "{observed} of the members' population lives in the region with most of each "
            "cooperation.",
        )
    maximum = "" if math.isnan(verdict.maximum) else shown(verdict.maximum)
    sentence = text.format(observed=shown(verdict.observed), maximum=maximum, **values)
    if math.isnan(chance.expected):
        return sentence
    return f"{sentence} {_beside_chance(verdict, shown)}"


def _beside_chance(verdict: Verdict, shown: Any) -> str:
    translate = QCoreApplication.translate
    chance = verdict.chance
    if chance.as_large < _RARE:
        text = translate(
            "Smacreg",
            "Random groups of neighbours of the same sizes give {expected} (nine in ten: {low} to "
            "{high}): cooperation follows these regions clearly more than by chance.",
        )
    elif verdict.observed < chance.low:
        text = translate(
            "Smacreg",
            "Random groups of neighbours of the same sizes give {expected} (nine in ten: {low} to "
            "{high}): cooperation follows these regions less than by chance.",
        )
    else:
        text = translate(
            "Smacreg",
            "Random groups of neighbours of the same sizes give {expected} (nine in ten: {low} to "
            "{high}): what is observed could be chance.",
        )
    expected = chance.expected if shown is percent else round(chance.expected, 1)
    return text.format(expected=shown(expected), low=shown(chance.low), high=shown(chance.high))


def _rows(
    findings: Findings,
    memberships: Memberships,
    fit: CooperationFit,
    kind: str,
    chance: list[float],
) -> Iterator[tuple[None, list[Any]]]:
    kinds = _kinds()
    names = findings.layer.names
    for place, one in enumerate(memberships.ids):
        main, best = int(fit.main[place]), int(fit.best[place])
        units = memberships.members(place).tolist()
        unknown = memberships.unknown[place]
        yield (
            None,
            [
                one,
                memberships.names[place],
                memberships.tasks[place] or None,
                kinds[kind],
                int(fit.members[place]),
                ", ".join(names[unit] for unit in units),
                ", ".join(unknown) or None,
                int(fit.alone[place]),
                known(float(fit.persons[place])),
                int(fit.regions[place]),
                int(fit.inside[place]),
                int(fit.possible[place]),
                findings.region_code(main),
                findings.region_name(main),
                float(fit.main_share[place]),
                known(float(fit.main_persons_share[place])),
                findings.region_code(best),
                findings.region_name(best),
                float(fit.jaccard[place]),
                known(chance[place]),
                _sentence(findings, units, fit, place),
            ],
        )


def _sentence(findings: Findings, units: list[int], fit: CooperationFit, place: int) -> str:
    """Return what the figures of one cooperation say."""
    translate = QCoreApplication.translate
    region = findings.region_name(int(fit.main[place]))
    members = int(fit.members[place])
    if fit.inside[place]:
        return translate("Smacreg", "All {members} members lie in {region}.").format(
            members=number(members), region=region
        )
    if region is None:
        return translate("Smacreg", "No member has a region.")
    text = translate(
        "Smacreg",
        "The {members} members lie in {regions} regions, {most} of them in {region}.",
    ).format(
        members=number(members),
        regions=number(int(fit.regions[place])),
        most=number(round(float(fit.main_share[place]) * members)),
        region=region,
    )
    return f"{text} {_could(findings, units, fit, place)}"


def _could(findings: Findings, units: list[int], fit: CooperationFit, place: int) -> str:
    translate = QCoreApplication.translate
    if fit.possible[place]:
        return translate("Smacreg", "It could lie inside one region.")
    partition, names = findings.division.partition, findings.layer.names
    unplaced = int(fit.unplaced[place])
    if unplaced:
        return translate(
            "Smacreg", "It cannot lie inside one region: members without a region: {count}."
        ).format(count=number(unplaced))
    alone = [names[unit] for unit in units if partition.sizes[partition.region[unit]] == 1]
    more = " …" if len(alone) > _MOST_NAMED else ""
    return translate(
        "Smacreg",
        "It cannot lie inside one region, because of members alone in theirs: {names}.",
    ).format(names=", ".join(alone[:_MOST_NAMED]) + more)


def _kinds() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "cooperation": translate("Smacreg", "cooperation"),
        "council": translate("Smacreg", "council"),
    }


def _measures() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "inside": translate("Smacreg", "Cooperations inside one region"),
        "inside_share": translate("Smacreg", "Share of the cooperations inside one region"),
        "inside_persons_share": translate(
            "Smacreg", "Share of the members' population in cooperations inside one region"
        ),
        "main_share": translate(
            "Smacreg", "Largest share of the members in one region, average of the cooperations"
        ),
        "main_persons_share": translate(
            "Smacreg", "Share of the members' population in the region with most of it"
        ),
    }


def _counts(findings: Findings) -> Iterator[tuple[str, str, float]]:
    """Return the counts of the summary: name, meaning and value."""
    translate = QCoreApplication.translate
    found, partition = findings.found, findings.division.partition
    pairs = found.pairs
    yield (
        "possible_by_size",
        translate(
            "Smacreg", "Cooperations that could, each member's region being large enough for all"
        ),
        found.fit.roomy.sum(),
    )
    yield (
        "cooperating_units",
        translate("Smacreg", "Units that are a member of a cooperation"),
        (found.units.cooperations > 0).sum(),
    )
    yield "pairs", translate("Smacreg", "Pairs of units that cooperate"), pairs.first.size
    across = pairs.across(partition)
    yield "pairs_across", translate("Smacreg", "Pairs that cross a regional border"), across.sum()
    yield (
        "pairs_several",
        translate("Smacreg", "Pairs that share several cooperations"),
        (pairs.shared > 1).sum(),
    )
    yield (
        "pairs_several_share",
        translate("Smacreg", "Share of the pairs that share several cooperations"),
        float((pairs.shared > 1).mean()) if pairs.shared.size else math.nan,
    )
    text = translate("Smacreg", "Pairs that share exactly {count} cooperations")
    for shared, count in pairs.distribution().items():
        yield f"pairs_sharing_{shared}", text.format(count=number(shared)), count
    if found.council_fit is not None:
        yield "councils", translate("Smacreg", "Number of councils"), len(found.councils)
        yield (
            "council_jaccard_mean",
            translate("Smacreg", "Likeness of councils with their best region, average"),
            float(found.council_places.jaccard.mean()),
        )
