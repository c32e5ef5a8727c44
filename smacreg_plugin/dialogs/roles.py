"""What layers of a project are for, in words."""

from __future__ import annotations

from typing import NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

(
    UNITS, SEA, COMMUTING, LINKS, DIVISION, OTHER_DIVISION, POPULATION, JOBS, INDUSTRY,
    COOPERATIONS, CHANGES, OLD_TABLE,
) = (
    "units", "sea", "commuting", "links", "division", "other_division", "population", "jobs",
    "industry", "cooperations", "changes", "old_table",
)  # fmt: skip


class Role(NamedTuple):
    """What a layer is for.

    Attributes
    ----------
    label : str
        Its name.
    has : str
        What it must have, for those who look for it.
    demo : str
        Output of the demonstration country that is one; empty where there is none.
    """

    label: str
    has: str
    demo: str = ""


def roles() -> dict[str, Role]:
    """Return the roles in the user's language."""
    translate = QCoreApplication.translate
    return {
        UNITS: Role(
            translate("Smacreg", "Map of municipalities"),
            translate("Smacreg", "Areas with a field for the code and one for the name."),
            "MUNICIPALITIES",
        ),
        SEA: Role(
            translate("Smacreg", "Map with sea, for neighbours"),
            translate("Smacreg", "The same areas out to the border at sea."),
            "MUNICIPALITIES_WITH_SEA",
        ),
        COMMUTING: Role(
            translate("Smacreg", "Commuting table"),
            translate(
                "Smacreg",
                "One row for each pair of residence and workplace, with the number of commuters.",
            ),
            "COMMUTING",
        ),
        LINKS: Role(
            translate("Smacreg", "Ferries and bridges"),
            translate("Smacreg", "One row for each link, with the codes of both ends."),
            "FERRY_LINKS",
        ),
        DIVISION: Role(
            translate("Smacreg", "Division into regions"),
            translate("Smacreg", "Municipalities with a field that says their region."),
        ),
        OTHER_DIVISION: Role(
            translate("Smacreg", "Another division"),
            translate("Smacreg", "Municipalities with a field that says their region."),
        ),
        POPULATION: Role(
            translate("Smacreg", "Population by year, also by age"),
            translate(
                "Smacreg",
                "One row for each municipality and year, with persons or a column for each age "
                "group.",
            ),
            "POPULATION_AGE",
        ),
        JOBS: Role(
            translate("Smacreg", "Jobs by year"),
            translate(
                "Smacreg",
                "One row for each municipality and year, with jobs and employed residents.",
            ),
            "JOBS",
        ),
        INDUSTRY: Role(
            translate("Smacreg", "Jobs by industry"),
            translate("Smacreg", "One row for each municipality, industry and year."),
            "JOBS_INDUSTRY",
        ),
        COOPERATIONS: Role(
            translate("Smacreg", "List of cooperations"),
            translate("Smacreg", "One row for each member, with the code of the municipality."),
            "COOPERATIONS",
        ),
        CHANGES: Role(
            translate("Smacreg", "Table of code changes"),
            translate("Smacreg", "Old code and new code, and the share that moved."),
            "CODE_CHANGES",
        ),
        OLD_TABLE: Role(
            translate("Smacreg", "Table with old codes"),
            translate("Smacreg", "One row for each municipality and year, with numbers."),
            "POPULATION",
        ),
    }
