"""Functional regions around centres, by the rules of official and published divisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import code_changes, commuting
from ..parameters import advanced, choice, field, own_number
from .delineation import DelineationAlgorithm, Drawn, Ground, Late

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.centres.candidates import Centres
    from ...smacreg_plugin.engine.delineation.centres.placement import CentreRegions
    from ...smacreg_plugin.engine.delineation.centres.travel_times import TravelTimes
    from ..monitor import QgisMonitor
    from ..run import Run

LADDERS = ("ba2020", "own")
_OF_LADDERS = ("RESIDENTS_FIELD", "TRAVEL_TIMES", "STRAIGHT_LINE_SPEED", "MORE_CENTRES")
# Inputs that some rules have no use for; the ladders use all but the population.
_UNUSED = {
    "nordregio2018": (*_OF_LADDERS, "CENTRES", "POPULATION_FIELD"),
    "statistics_sweden": (*_OF_LADDERS, "CENTRES", "POPULATION_FIELD"),
    "fua": _OF_LADDERS,
}


class CentreRegionsAlgorithm(DelineationAlgorithm):
    """Reads centres and travel times, calls the rule, tells why each unit is where it is."""

    ID = "centreregions"
    TAGS = (
        "commuting", "labour market area", "functional region", "functional urban area", "FUA",
        "delineation", "centre", "travel time", "BA-region", "BA 2020", "TØI", "Nordregio", "SCB",
        "Statistics Sweden", "local labour market", "pendling", "regioninndeling", "senter",
        "senterkommune", "omland", "reisetid", "utpendling", "bo- og arbeidsmarkedsregion",
        "bu- og arbeidsmarknadsregion", "småbyregion",
    )  # fmt: skip

    RULES = "RULES"
    RESIDENTS_FIELD = "RESIDENTS_FIELD"
    CENTRES = "CENTRES"
    CENTRE_FIELD = "CENTRE_FIELD"
    CENTRE_GROUP_FIELD = "CENTRE_GROUP_FIELD"
    MORE_CENTRES = "MORE_CENTRES"
    TRAVEL_TIMES = "TRAVEL_TIMES"
    TIME_FROM_FIELD = "TIME_FROM_FIELD"
    TIME_TO_FIELD = "TIME_TO_FIELD"
    MINUTES_FIELD = "MINUTES_FIELD"
    OTHER_MODE_FIELD = "OTHER_MODE_FIELD"
    STRAIGHT_LINE_SPEED = "STRAIGHT_LINE_SPEED"
    POPULATION_FIELD = "POPULATION_FIELD"
    CITY_SIZE = "CITY_SIZE"
    MIN_SHARE = "MIN_SHARE"
    MIN_JOINT_SHARE = "MIN_JOINT_SHARE"
    MAX_MINUTES = "MAX_MINUTES"
    EARLIER_YEAR = "EARLIER_YEAR"
    TIMES_TO_FILL = "TIMES_TO_FILL"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Functional regions around centres")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Gives each municipality to a centre by the rules of BA-regions 2020, Nordregio, "
            "Statistics Sweden or functional urban areas, and says why.",
        )

    def define_method(self):
        """Declare rules, centres and travel times."""
        translate = QCoreApplication.translate
        rules = (
            ("ba2020", translate("Smacreg", "BA-regions 2020 (TØI)")),
            ("nordregio2018", translate("Smacreg", "After Nordregio 2018")),
            ("statistics_sweden", translate("Smacreg", "After Statistics Sweden")),
            ("fua", translate("Smacreg", "Functional urban areas (15 %)")),
            ("own", translate("Smacreg", "Own thresholds")),
        )
        self.addParameter(choice(self.RULES, translate("Smacreg", "Rules"), rules, default=0))
        self.addParameter(
            field(
                self.RESIDENTS_FIELD,
                translate("Smacreg", "Residents aged 20–66"),
                commuting.UNITS,
                optional=True,
            )
        )
        self._define_centres()
        self._define_times()
        self._define_cities()
        self._define_own_rules()
        self._define_mergers()

    def _define_centres(self):
        translate = QCoreApplication.translate
        for parameter in (
            _table(self.CENTRES, translate("Smacreg", "Centres")),
            field(
                self.CENTRE_FIELD,
                translate("Smacreg", "Code of the unit that is a centre"),
                self.CENTRES,
                optional=True,
            ),
            field(
                self.CENTRE_GROUP_FIELD,
                translate("Smacreg", "Joint centre (same value: one centre together)"),
                self.CENTRES,
                optional=True,
            ),
            advanced(
                QgsProcessingParameterBoolean(
                    self.MORE_CENTRES,
                    translate("Smacreg", "Units that no given centre takes may become centres"),
                    defaultValue=False,
                )
            ),
        ):
            self.addParameter(parameter)

    def _define_times(self):
        translate = QCoreApplication.translate
        for parameter in (
            _table(self.TRAVEL_TIMES, translate("Smacreg", "Travel times")),
            field(
                self.TIME_FROM_FIELD,
                translate("Smacreg", "From unit"),
                self.TRAVEL_TIMES,
                optional=True,
            ),
            field(
                self.TIME_TO_FIELD,
                translate("Smacreg", "To centre"),
                self.TRAVEL_TIMES,
                optional=True,
            ),
            field(
                self.MINUTES_FIELD,
                translate("Smacreg", "Minutes"),
                self.TRAVEL_TIMES,
                optional=True,
            ),
            field(
                self.OTHER_MODE_FIELD,
                translate("Smacreg", "By another mode than car (1 = yes)"),
                self.TRAVEL_TIMES,
                optional=True,
            ),
            advanced(
                own_number(
                    self.STRAIGHT_LINE_SPEED,
                    translate(
                        "Smacreg",
                        "Speed along the straight line for missing times, km/h (empty: not used)",
                    ),
                )
            ),
        ):
            self.addParameter(parameter)

    def _define_cities(self):
        translate = QCoreApplication.translate
        self.addParameter(
            advanced(
                field(
                    self.POPULATION_FIELD,
                    translate("Smacreg", "Inhabitants, for functional urban areas"),
                    commuting.UNITS,
                    optional=True,
                )
            )
        )
        self.addParameter(
            advanced(
                QgsProcessingParameterNumber(
                    self.CITY_SIZE,
                    translate("Smacreg", "Smallest city, inhabitants"),
                    type=QgsProcessingParameterNumber.Type.Double,
                    defaultValue=50_000,
                )
            )
        )

    def _define_own_rules(self):
        translate = QCoreApplication.translate
        for name, label in (
            (self.MIN_SHARE, translate("Smacreg", "Own rule: share must exceed (0.08 = 8 %)")),
            (
                self.MIN_JOINT_SHARE,
                translate("Smacreg", "Own rule: share both ways must exceed (0.08 = 8 %)"),
            ),
            (self.MAX_MINUTES, translate("Smacreg", "Own rule: minutes must be below")),
        ):
            self.addParameter(advanced(own_number(name, label)))

    def _define_mergers(self):
        label = QCoreApplication.translate(
            "Smacreg", "Earlier year, to see whether a merger decides"
        )
        self.addParameter(
            advanced(QgsProcessingParameterString(self.EARLIER_YEAR, label, optional=True))
        )
        code_changes.define(self)

    def define_outputs(self):
        """Declare the table of missing travel times."""
        translate = QCoreApplication.translate
        self.add_sink(
            self.TIMES_TO_FILL,
            translate("Smacreg", "Travel times to fill in"),
            QgsProcessing.SourceType.TypeVector,
            by_default=True,
        )
        self.add_numbers(
            ("TIME_ASSUMED", translate("Smacreg", "Units with an assumed travel time")),
            ("NEEDS_TIME", translate("Smacreg", "Units that need a travel time")),
        )

    def check(self, run: Run) -> None:
        """Refuse what does not go together."""
        translate = QCoreApplication.translate
        rules = run.choice(self.RULES)
        for name in _UNUSED.get(rules, ("POPULATION_FIELD",)):
            if run.is_set(name):
                run.warn(
                    translate(
                        "Smacreg", "The input “{input}” is not used by the chosen rules."
                    ).format(input=run.label(name))
                )
        own = [
            name
            for name in (self.MIN_SHARE, self.MIN_JOINT_SHARE, self.MAX_MINUTES)
            if run.number(name) is not None
        ]
        if rules == "own" and not {self.MIN_SHARE, self.MIN_JOINT_SHARE} & set(own):
            raise QgsProcessingException(
                translate(
                    "Smacreg",
                    "Own thresholds need a share: fill in the share, or the share both ways.",
                )
            )
        if rules != "own" and own:
            raise QgsProcessingException(
                translate(
                    "Smacreg",
                    "“{field}” belongs to own thresholds, but published rules are chosen: leave "
                    "it empty, or choose own thresholds.",
                ).format(field=run.label(own[0]))
            )
        if rules == "fua" and not run.given(self.CENTRES) and not run.text(self.POPULATION_FIELD):
            raise QgsProcessingException(
                translate(
                    "Smacreg",
                    "Functional urban areas need cities: choose the field with the inhabitants, "
                    "or give a table of centres.",
                )
            )
        if run.text(self.EARLIER_YEAR) and run.text(self.EARLIER_YEAR) == run.text(commuting.YEAR):
            raise QgsProcessingException(
                translate(
                    "Smacreg",
                    "The earlier year is the year itself ({year}): choose one before the merger.",
                ).format(year=run.text(commuting.YEAR))
            )
        if bool(run.text(self.EARLIER_YEAR)) != run.given(code_changes.CODE_CHANGES) or (
            run.text(self.EARLIER_YEAR) and not run.text(commuting.YEAR_FIELD)
        ):
            raise QgsProcessingException(
                translate(
                    "Smacreg",
                    "To see whether a merger decides, three things are needed: the field with the "
                    "year in the commuting table, the earlier year, and the changes of codes.",
                )
            )

    def delineate(self, run: Run, ground: Ground, monitor: QgisMonitor) -> Drawn:
        """Read centres and times, apply the rules."""
        from ...smacreg_plugin.engine.delineation.centres.placement import Status
        from . import centre_inputs, centre_tables

        rules = run.choice(self.RULES)
        centres = times = None
        if rules in (*LADDERS, "fua"):
            centres = centre_inputs.centres(run, ground, monitor.part(0.0, 0.05))
        if rules in LADDERS:
            times = centre_inputs.times(run, ground, monitor.part(0.05, 0.2))
        result = self._draw(run, rules, ground, centres, times, monitor.part(0.2, 0.9))
        leads, said = centre_inputs.merger_leads(run, ground, result, monitor.part(0.9, 1.0))

        def late(moved: set[int]) -> Late:
            # What was decided by hand needs no travel time any more.
            open_ = [p.status for unit, p in enumerate(result.placements) if unit not in moved]
            return Late(
                {self.TIMES_TO_FILL: centre_tables.times_to_fill(ground.layer, result, moved)},
                {
                    "TIME_ASSUMED": open_.count(Status.TIME_ASSUMED),
                    "NEEDS_TIME": open_.count(Status.NEEDS_TIME),
                },
            )

        return Drawn(
            result.partition,
            [*result.findings, *said],
            has_centres=True,
            style="placed" if rules in LADDERS else "units",
            columns=centre_tables.columns(ground.layer, result, leads),
            late=late,
        )

    def _draw(
        self,
        run: Run,
        rules: str | None,
        ground: Ground,
        centres: Centres | None,
        times: TravelTimes | None,
        monitor: QgisMonitor,
    ) -> CentreRegions:
        from ...smacreg_plugin.engine.delineation.centres.functional_urban_areas import (
            functional_urban_areas,
        )
        from ...smacreg_plugin.engine.delineation.centres.ladder import BA_2020, own_rule
        from ...smacreg_plugin.engine.delineation.centres.ladder_regions import ladder_regions
        from ...smacreg_plugin.engine.delineation.centres.nordregio import nordregio_2018
        from ...smacreg_plugin.engine.delineation.centres.statistics_sweden import (
            statistics_sweden,
        )
        from . import centre_inputs

        matrix = ground.matrix
        if rules == "nordregio2018":
            return nordregio_2018(matrix, monitor=monitor)
        if rules == "statistics_sweden":
            return statistics_sweden(matrix, monitor=monitor)
        if rules == "fua":
            cities = centre_inputs.cities(run, ground, centres, monitor.part(0.0, 0.2))
            return functional_urban_areas(
                matrix, cities, neighbours=ground.neighbours, monitor=monitor.part(0.2, 1.0)
            )
        rungs = BA_2020
        if rules == "own":
            minutes = run.number(self.MAX_MINUTES)
            rungs = own_rule(
                run.number(self.MIN_SHARE) or 0.0,
                run.number(self.MIN_JOINT_SHARE) or 0.0,
                float("inf") if minutes is None else minutes,
            )
        run.settings = {"rungs": [vars(rung) for rung in rungs]}
        return ladder_regions(
            matrix,
            centre_inputs.residents(run, ground, monitor.part(0.0, 0.2)),
            rungs,
            centres=centres,
            more_centres=run.flag(self.MORE_CENTRES),
            times=times,
            monitor=monitor.part(0.2, 1.0),
        )


def _table(name: str, label: str) -> QgsProcessingParameterFeatureSource:
    return QgsProcessingParameterFeatureSource(
        name, label, [QgsProcessing.SourceType.TypeVector], optional=True
    )
