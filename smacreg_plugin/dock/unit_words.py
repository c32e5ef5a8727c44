"""The unit card in words: the answer, the targets, and sentences about what holds the unit."""

from __future__ import annotations

from math import isfinite, nan
from typing import TYPE_CHECKING, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ...processing_provider.texts import number, percent
from ..charts.frame import Caption
from ..charts.unit_card import OTHER, OWN, RIVAL, Paragraph, Target, UnitCardData
from . import words

if TYPE_CHECKING:
    from ..engine.assessment.unit_card import Target as Flow
    from ..engine.assessment.unit_card import UnitCard
    from .unit_reading import UnitData


class Subject(NamedTuple):
    """What a card is about.

    Attributes
    ----------
    data : UnitData
    card : UnitCard
    name : str
        Of the unit, or of several as one.
    is_centre : bool
        Whether the region is called after it, or has most jobs there.
    unit : int
        Position in the data; -1 for several units as one, about which the layer says nothing.
    """

    data: UnitData
    card: UnitCard
    name: str
    is_centre: bool
    unit: int

    def said(self, what: str) -> str:
        """Return what the layer says about the unit, as text."""
        said = self.data.said(what, self.unit) if self.unit >= 0 else None
        return "" if said is None else str(said)

    def number(self, what: str) -> float:
        """Return a number that the layer gives the unit; NaN where it gives none."""
        try:
            return float(self.said(what))
        except ValueError:
            return nan

    def region(self, region: str) -> str:
        """Return the name of a region."""
        return self.data.region_name(region)


def card_of(subject: Subject) -> UnitCardData:
    """Return the card, ready to be drawn."""
    translate = QCoreApplication.translate
    data, card = subject.data, subject.card
    inside = translate(
        "Smacreg", "{residents} employed residents, {share} of them work in {unit} itself"
    ).format(
        residents=persons(card.residents), share=_share(card.own_unit_share), unit=subject.name
    )
    return UnitCardData(
        Caption(
            headline(subject),
            f"{inside}, {data.year}" if data.year else inside,
            words.source(data.source),
        ),
        translate("Smacreg", "Where the others work"),
        tuple(_targets(subject)),
        translate("Smacreg", "Nobody commutes from here to another municipality."),
        tuple(_paragraphs(subject)),
    )


def in_words(shown: UnitCardData) -> str:
    """Return a whole card as text, for those who do not see it."""
    rows = (
        f"{one.name}: {one.persons}, {one.share_words}; {one.note} {one.limit_words}".strip() + "."
        for one in shown.targets
    )
    said = (f"{one.heading}: {one.text}" for one in shown.paragraphs)
    return " ".join((shown.caption.subtitle + ".", *rows, *said))


def headline(subject: Subject) -> str:
    """Return where the unit belongs and how clearly, as a title."""
    from ..engine.assessment.close_calls import Belonging, belonging

    translate = QCoreApplication.translate
    change = subject.number("flip_persons_change")
    kind = belonging(subject.card, change if isfinite(change) else None)
    if subject.is_centre and kind not in (
        Belonging.ALONE, Belonging.BARELY_ALONE, Belonging.NOWHERE,
    ):  # fmt: skip
        text = translate("Smacreg", "{unit} is the centre of {region}")
    else:
        text = {
            Belonging.NOWHERE: translate("Smacreg", "{unit} belongs to no region"),
            Belonging.ALONE: translate("Smacreg", "{unit} is a region of its own"),
            Belonging.BARELY_ALONE: translate(
                "Smacreg", "{unit} is a region of its own, but only just"
            ),
            Belonging.CLEAR: translate("Smacreg", "{unit} belongs to {region}"),
            Belonging.BARELY: translate("Smacreg", "{unit} belongs to {region}, but only just"),
            Belonging.AGAINST: translate(
                "Smacreg", "{unit} belongs to {region}, though more commute to {other}"
            ),
        }[kind]
    card = subject.card
    return text.format(
        unit=subject.name,
        region=subject.region(card.region) if card.region else "",
        other=subject.region(card.runner_up) if card.runner_up else "",
    )


def _targets(subject: Subject) -> list[Target]:
    limits = _limits(subject)
    found = []
    for flow in subject.card.targets:
        limit, limit_words = limits.get(flow.unit, (nan, ""))
        note = _note(subject, flow)
        name = subject.data.name(flow.unit)
        count = QCoreApplication.translate("Smacreg", "{count} persons").format(
            count=persons(flow.persons)
        )
        share = _share(flow.residents_share)
        found.append(
            Target(
                flow.unit,
                name,
                count,
                share,
                note,
                flow.residents_share,
                _kind(subject, flow),
                limit,
                limit_words,
                "\n".join(
                    line for line in (f"{name}: {count}, {share}", note, limit_words) if line
                ),
            )
        )
    return found


def _kind(subject: Subject, flow: Flow) -> str:
    card = subject.card
    if card.region and flow.region == card.region:
        return OWN
    # Where a rule decides, the other region that it names counts.
    centre = subject.data.unit(subject.said("flip_persons_centre"))
    rival = subject.data.partition.labels()[centre] if centre >= 0 else card.runner_up
    return RIVAL if flow.region and flow.region == rival else OTHER


def _note(subject: Subject, flow: Flow) -> str:
    translate = QCoreApplication.translate
    if not flow.region:
        where = translate("Smacreg", "no region, {share} of the jobs there")
    elif _kind(subject, flow) == OWN:
        where = translate("Smacreg", "same region, {share} of the jobs there")
    else:
        where = translate("Smacreg", "region {region}, {share} of the jobs there")
    region = subject.region(flow.region) if flow.region else ""
    return where.format(region=region, share=_share(flow.jobs_share))


def _limits(subject: Subject) -> dict[str, tuple[float, str]]:
    """Return by target where the answer would change, and what the line there means."""
    translate = QCoreApplication.translate
    card, wanted = subject.card, subject.number("flip_persons")
    if isfinite(wanted) and card.residents:
        share = wanted / card.residents
        text = translate("Smacreg", "Line: {count} persons ({share}), where the answer changes")
        return {
            subject.said("flip_persons_centre"): (
                share, text.format(count=persons(wanted), share=_share(share)),
            )
        }  # fmt: skip
    first = next((flow.unit for flow in card.targets if _kind(subject, flow) == OWN), "")
    if not first or not card.runner_up:
        return {}
    text = translate("Smacreg", "Line: all who commute to {region} ({share})").format(
        region=subject.region(card.runner_up), share=_share(card.runner_up_share)
    )
    return {first: (card.runner_up_share, text)}


def _paragraphs(subject: Subject) -> list[Paragraph]:
    translate = QCoreApplication.translate
    stays = subject.number("stays")
    told = (
        (translate("Smacreg", "The rule"), subject.said("why")),
        (translate("Smacreg", "What would change it"), subject.said("flip") or _flip(subject)),
        (translate("Smacreg", "Next in line"), _runner_up(subject)),
        (translate("Smacreg", "A merger may decide"), subject.said("merger")),
        (
            translate("Smacreg", "Does the border stand small-number variation?"),
            translate("Smacreg", "It stays in its region in {count} of 10 drawings.").format(
                count=persons(10 * stays)
            )
            if isfinite(stays)
            else "",
        ),
    )
    return [Paragraph(heading, _held_together(text)) for heading, text in told if text]


def _held_together(text: str) -> str:
    """Return a text that does not break between a number and its per cent sign."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")


def _flip(subject: Subject) -> str:
    """Return what would make another region the stronger one."""
    from ..engine.assessment.close_calls import commuters_within

    translate = QCoreApplication.translate
    card = subject.card
    if card.persons_to_flip is None:
        return ""
    other = subject.region(card.runner_up)
    if card.persons_to_flip == 0:
        return translate(
            "Smacreg", "More residents work in {other} already than in the own region."
        ).format(other=other)
    said = []
    if not card.alone:
        said.append(
            translate(
                "Smacreg",
                "Of those who commute out, {own} work in the rest of the region and {count} in "
                "{other}.",
            ).format(
                own=persons(commuters_within(card)),
                count=persons(card.runner_up_persons),
                other=other,
            )
        )
    said.append(
        translate(
            "Smacreg",
            "With those who work in {unit} itself, {count} residents would have to go to {other} "
            "instead before it is the stronger one.",
        ).format(unit=subject.name, count=number(card.persons_to_flip), other=other)
    )
    return " ".join(said)


def _runner_up(subject: Subject) -> str:
    translate = QCoreApplication.translate
    card = subject.card
    if not card.runner_up:
        return translate("Smacreg", "No resident works in another region.")
    text = translate("Smacreg", "{other}: {count} residents work there, {share}.").format(
        other=subject.region(card.runner_up),
        count=persons(card.runner_up_persons),
        share=_share(card.runner_up_share),
    )
    if not isfinite(card.margin):
        return text
    lead = translate(
        "Smacreg", "{share} work in the own region: a lead of {lead} percentage points."
    ).format(share=_share(card.strength), lead=number(round(100 * card.margin, 1)))
    return f"{text} {lead}"


def persons(count: float) -> str:
    """Return a number of persons without decimals; a dash where there is none."""
    return number(round(count)) if isfinite(count) else "–"


def _share(share: float) -> str:
    # They stand below each other.
    return percent(share, decimals=1) if isfinite(share) else "–"
