"""What a planner wonders, and the tools that answer it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

from qgis.PyQt.QtCore import QCoreApplication

from . import answers, filling
from .project_layers import Layers
from .roles import (
    CHANGES,
    COMMUTING,
    COOPERATIONS,
    DIVISION,
    INDUSTRY,
    JOBS,
    LINKS,
    OLD_TABLE,
    OTHER_DIVISION,
    POPULATION,
    SEA,
    UNITS,
)

PROVIDER = "smacreg"
# Views of the dock.
WHY, PATHS = "why", "paths"


@dataclass(frozen=True)
class Step:
    """One way to an answer: a tool, or a view of the dock.

    Attributes
    ----------
    text : str
        On the button.
    needs, helps : tuple of str
        Roles of the layers that it cannot do without, and of those that it can.
    tool : str
        Algorithm or model without its provider; empty where it is only a view.
    fill : callable
        Layers of the project -> parameters.
    answer : callable
        What the run gave back -> a sentence.
    shows : tuple of str
        Outputs that are the map of the answer, from the top; those that are not made count not.
    view : str
        View of the dock that shows the answer; empty where the map does.
    """

    text: str
    needs: tuple[str, ...]
    helps: tuple[str, ...] = ()
    tool: str = ""
    fill: Callable[[Layers], dict[str, Any]] | None = None
    answer: Callable[[answers.Outcome], str] | None = None
    shows: tuple[str, ...] = ()
    view: str = ""

    def missing(self, layers: Layers) -> list[str]:
        """Return the roles that the project has no layer for."""
        return [role for role in self.needs if role not in layers]


@dataclass(frozen=True)
class Question:
    """A question and the steps to its answer, the usual one first.

    Attributes
    ----------
    key, title, gets : str
        Name in the code, the question, and what one gets.
    steps : tuple of Step
    asks_closing : bool
        Whether the user may say which jobs go.
    """

    key: str
    title: str
    gets: str
    steps: tuple[Step, ...]
    asks_closing: bool = False

    def proposed(self, layers: Layers) -> Step:
        """Return the first step that the project has all layers for, or the first."""
        ready = (step for step in self.steps if not step.missing(layers))
        return next(ready, self.steps[0])

    def undrawn(self, layers: Layers) -> str:
        """Return the role of the division that a step lacks and a tool can draw; empty for none."""
        if draw_regions().missing(layers):
            return ""
        lacking = {role for step in self.steps for role in step.missing(layers)}
        return next((role for role in (DIVISION, OTHER_DIVISION) if role in lacking), "")


def draw_regions() -> Step:
    """Return the step that makes a division, which others need."""
    return _draw(QCoreApplication.translate("Smacreg", "Draw the regions"), "selfcontainment")


def draw_other_regions() -> Step:
    """Return the step that makes a second division, by other rules than the first."""
    return _draw(QCoreApplication.translate("Smacreg", "Draw a second division"), "centreregions")


def _draw(text: str, tool: str) -> Step:
    return Step(
        text,
        (UNITS, COMMUTING),
        (SEA, LINKS),
        tool,
        filling.regions,
        answers.regions,
        ("REGIONS", "UNIT_REGIONS"),
    )


def questions() -> tuple[Question, ...]:
    """Return the questions in the user's language."""
    translate = QCoreApplication.translate
    return (
        Question(
            "labour_market",
            translate(
                "Smacreg",
                "Which municipalities form one labour market, and has that changed?",
            ),
            translate(
                "Smacreg",
                "A map of regions in which people both live and work; and a map of the "
                "municipalities that lay elsewhere in earlier years.",
            ),
            (
                draw_regions(),
                Step(
                    translate("Smacreg", "Has it changed?"),
                    (UNITS, COMMUTING),
                    (CHANGES,),
                    "divisionstability",
                    filling.other_years,
                    answers.other_years,
                    ("UNIT_STABILITY",),
                ),
            ),
        ),
        Question(
            "edge",
            translate("Smacreg", "We lie between two centres: how firmly do we belong?"),
            translate(
                "Smacreg",
                "For the municipality that you choose: where people travel to work, and how many "
                "would have to change before it went to the neighbour.",
            ),
            (
                Step(
                    translate("Smacreg", "Choose a municipality"),
                    (UNITS, COMMUTING, DIVISION),
                    view=WHY,
                ),
                Step(
                    translate("Smacreg", "A map of all municipalities"),
                    (UNITS, COMMUTING, DIVISION),
                    (SEA, LINKS),
                    "assessdivision",
                    filling.assessment,
                    answers.ties,
                    ("UNIT_MEMBERSHIP",),
                ),
            ),
        ),
        Question(
            "borders",
            translate("Smacreg", "Should a border run elsewhere?"),
            translate(
                "Smacreg",
                "A map of the municipalities that two divisions place differently, and of how many "
                "persons that concerns.",
            ),
            (
                Step(
                    translate("Smacreg", "Compare my two divisions"),
                    (UNITS, COMMUTING, DIVISION, OTHER_DIVISION),
                    (),
                    "comparedivisions",
                    filling.two_divisions,
                    answers.two_divisions,
                    ("ARROWS", "DIFFERENCE"),
                ),
                Step(
                    translate("Smacreg", "Draw three divisions and compare"),
                    (UNITS, COMMUTING),
                    (),
                    "model_regions",
                    filling.three_divisions,
                    answers.three_divisions,
                    ("SELF_CENTRES:DIFFERENCE",),
                ),
            ),
        ),
        Question(
            "paths",
            translate("Smacreg", "Which regions grow, and does the hinterland come along?"),
            translate(
                "Smacreg",
                "Population and jobs of each region over the years, with centre and hinterland "
                "apart, as a map and as curves.",
            ),
            (
                Step(
                    translate("Smacreg", "Make the numbers"),
                    (UNITS, DIVISION, POPULATION, JOBS, CHANGES),
                    (COMMUTING,),
                    "model_indicators",
                    filling.indicators,
                    answers.growth,
                    ("INDICATORS:REGIONS", "REGIONS"),
                    PATHS,
                ),
                Step(
                    translate("Smacreg", "Make them from tables with today's codes"),
                    (UNITS, DIVISION, POPULATION),
                    (JOBS, INDUSTRY, COMMUTING),
                    "regionalindicators",
                    filling.statistics,
                    answers.growth,
                    ("INDICATORS:REGIONS", "REGIONS"),
                    PATHS,
                ),
            ),
        ),
        Question(
            "closing",
            translate("Smacreg", "Where would a closing hurt?"),
            translate(
                "Smacreg",
                "A map of how one-sided the jobs of each region are; and, if you choose an "
                "industry that goes, of where those who lose their work live.",
            ),
            (
                Step(
                    translate("Smacreg", "Show the industries"),
                    (UNITS, INDUSTRY),
                    (DIVISION, COMMUTING),
                    "industrystructure",
                    filling.industries,
                    answers.industries,
                    ("REGIONS",),
                ),
            ),
            asks_closing=True,
        ),
        Question(
            "cooperation",
            translate("Smacreg", "Does our cooperation follow daily life?"),
            translate(
                "Smacreg",
                "How many cooperations between municipalities lie inside one region, beside what "
                "is possible and what chance would give; and a map of who works with whom.",
            ),
            (
                Step(
                    translate("Smacreg", "Compare with the regions"),
                    (UNITS, DIVISION, COOPERATIONS),
                    (SEA, LINKS),
                    "cooperationfit",
                    filling.cooperation,
                    answers.cooperation,
                    ("REGIONS", "UNITS_OUT"),
                ),
            ),
        ),
        Question(
            "old_codes",
            translate("Smacreg", "What are our numbers for today's municipalities?"),
            translate(
                "Smacreg",
                "A table in which all years have the municipalities of the map, a report of what "
                "became of the old codes, and a map of whose numbers are sums or estimates.",
            ),
            (
                Step(
                    translate("Smacreg", "Convert the table"),
                    (OLD_TABLE, CHANGES, UNITS),
                    (),
                    "harmonisecodes",
                    filling.todays_codes,
                    answers.todays_codes,
                    ("UNITS_OUT",),
                ),
            ),
        ),
    )
