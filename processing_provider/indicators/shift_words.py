"""A shift-share analysis in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..texts import number

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.industries.shift_share import ShiftShare
    from ..run import Run


def say(run: Run, found: ShiftShare, names: list[str]) -> None:
    """Write the result to the log.

    Parameters
    ----------
    run : Run
        Takes the sentences.
    found : ShiftShare
        What the engine found.
    names : list of str, length n
        Of the areas.
    """
    translate = QCoreApplication.translate
    reference = found.reference
    start, end = (reference.jobs[:, place].sum().item() for place in (0, -1))
    run.say(
        translate(
            "Smacreg",
            "Compared with {reference}: {start} jobs in {first} and {end} in {last}, a growth of "
            "{growth} %.",
        ).format(
            reference=source(found),
            start=_jobs(start),
            end=_jobs(end),
            first=found.periods[0],
            last=found.periods[-1],
            growth=_percent(100.0 * reference.growth()),
        )
    )
    _say_steps(run, found)
    _say_local(run, found, names)


def _say_steps(run: Run, found: ShiftShare) -> None:
    if found.areas.steps:
        run.say(
            QCoreApplication.translate(
                "Smacreg",
                "The parts are sums of {count} steps, each with its own start: {periods}.",
            ).format(count=number(len(found.areas.steps)), periods=", ".join(found.periods))
        )


def _say_local(run: Run, found: ShiftShare, names: list[str]) -> None:
    places = found.areas.highest_and_lowest("local")
    if places is None:
        return
    translate = QCoreApplication.translate
    share = found.areas.result.percent("local").tolist()
    jobs = found.areas.result.total("local").tolist()
    highest, lowest = (
        {"name": names[place], "jobs": _jobs(jobs[place]), "percent": _percent(share[place])}
        for place in places
    )
    for text, said in (
        (
            translate(
                "Smacreg",
                "The local part is highest in {name}: {jobs} jobs, {percent} % of those at the "
                "start.",
            ),
            highest,
        ),
        (
            translate(
                "Smacreg",
                "The local part is lowest in {name}: {jobs} jobs, {percent} % of those at the "
                "start.",
            ),
            lowest,
        ),
    ):
        run.say(text.format(**said))


def source(found: ShiftShare) -> str:
    """Return what the areas are compared with, in words."""
    translate = QCoreApplication.translate
    reference = found.reference
    whole = {
        "table": translate("Smacreg", "the nation (table of its own)"),
        "rows": translate("Smacreg", "the nation (its rows “{code}” in the industry table)"),
        "all_units": translate(
            "Smacreg", "the sum of the {units} units of the industry table that have all values"
        ),
        "set": translate("Smacreg", "the sum of the set, {units} units"),
    }[reference.source].format(code=reference.code, units=number(reference.units))
    if not reference.without_own:
        return whole
    return translate("Smacreg", "{reference}, less the region itself").format(reference=whole)


def aliases_by_industry() -> dict[str, str]:
    """Return the names of fields that mean something else by industry."""
    translate = QCoreApplication.translate
    return {
        "national_percent": translate("Smacreg", "National part, % of all jobs of the area"),
        "industry_mix_percent": translate("Smacreg", "Industry part, % of all jobs of the area"),
        "local_percent": translate("Smacreg", "Local part, % of all jobs of the area"),
        "competitive_percent": translate(
            "Smacreg", "Local part: competitive, % of all jobs of the area"
        ),
        "allocation_percent": translate(
            "Smacreg", "Local part: allocation, % of all jobs of the area"
        ),
    }


def _jobs(value: float) -> str:
    return number(round(value, 1), 12)


def _percent(value: float) -> str:
    return number(round(value, 2))
