"""The models that the plugin offers: chains of its algorithms, saved by the modeler.

A model keeps its id and its parameters from the file; names and labels are
translated here. A step whose algorithm is missing makes the model say so when it
is run, and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtGui import QIcon

from . import helptext, libraries
from .provider import ICON, ROOT

if TYPE_CHECKING:
    from .provider import SmacregProvider

_FOLDER = ROOT / "resources" / "models"


class Model(QgsProcessingModelAlgorithm):
    """A model from a file.

    Attributes
    ----------
    ID : str
        Name of the file, and the id, which never changes.
    TAGS : tuple of str
        Words to find it by, in English and Norwegian.
    """

    ID = ""
    TAGS: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.load()

    def labels(self) -> dict[str, str]:
        """Return the translated label of each parameter; for subclasses."""
        raise NotImplementedError

    def load(self) -> None:
        """Read the file; steps that nobody offers yet stay empty until the next time."""
        self.fromFile(str(_FOLDER / f"{self.ID}.model3"))
        self.setName(self.ID)
        for step in self.childAlgorithms().values():
            if step.algorithm() is not None:
                # Progress and errors name the step.
                step.setDescription(step.algorithm().displayName())
                self.setChildAlgorithm(step)
        # Only now: a changed step makes the outputs anew.
        labels = self.labels()
        for definition in self.parameterDefinitions():
            definition.setDescription(labels.get(definition.name(), definition.description()))

    def createInstance(self):
        """Return a new copy."""
        return type(self)()

    def name(self):
        """Return the id."""
        return self.ID

    def groupId(self):
        """Return the id of the group."""
        return "models"

    def group(self):
        """Return the name of the group."""
        return QCoreApplication.translate("Smacreg", "Models")

    def tags(self):
        """Return the words to find it by."""
        return list(self.TAGS)

    def svgIconPath(self):
        """Return the file of the icon."""
        own = ICON.with_name(f"{self.ID}.svg")
        return str(own if own.is_file() else ICON)

    def icon(self):
        """Return the icon."""
        return QIcon(self.svgIconPath())

    def shortHelpString(self):
        """Return the help for the side panel."""
        return helptext.panel(self.ID)

    def helpUrl(self):
        """Return the address of the packaged help page."""
        return helptext.page(self.ID, self.displayName())

    def processAlgorithm(self, parameters, context, feedback):
        """Run the steps; results are then loaded under their labels, not the steps' names."""
        results = super().processAlgorithm(parameters, context, feedback)
        for name, label in self.labels().items():
            if name in results and context.willLoadLayerOnCompletion(results[name]):
                context.layerToLoadOnCompletionDetails(results[name]).name = label
        return results

    def canExecute(self):
        """Return whether libraries and steps are there; only the toolbox asks."""
        names = libraries.missing(("numpy",))
        if names:
            return False, libraries.how_to_install(names)
        return super().canExecute()


class RegionsModel(Model):
    """Commuting table, three divisions, and maps of what tells them apart."""

    ID = "model_regions"
    TAGS = (
        "commuting", "labour market area", "functional region", "compare", "model", "pendling",
        "regioninndeling", "sammenligne inndelinger", "samanlikne inndelingar", "modell",
        "BA-region", "småbyregion",
    )  # fmt: skip

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Three divisions and their differences")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Draws regions by self-containment, around centres and by merging from one commuting "
            "table, and maps where they differ.",
        )

    def labels(self):
        """Return the translated label of each parameter."""
        translate = QCoreApplication.translate
        return {
            "UNITS": translate("Smacreg", "Units (municipalities)"),
            "UNIT_FIELD": translate("Smacreg", "Code of the unit"),
            "NAME_FIELD": translate("Smacreg", "Name of the unit"),
            "RESIDENTS_FIELD": translate("Smacreg", "Residents aged 20–66"),
            "FLOWS": translate("Smacreg", "Commuting table"),
            "ORIGIN_FIELD": translate("Smacreg", "Municipality of residence"),
            "DESTINATION_FIELD": translate("Smacreg", "Municipality of work"),
            "VALUE_FIELD": translate("Smacreg", "Commuters"),
            "YEAR_FIELD": translate("Smacreg", "Field with the year"),
            "YEAR": translate("Smacreg", "Year"),
            "SELF:REGIONS": translate("Smacreg", "Regions by self-containment"),
            "CENTRES:REGIONS": translate("Smacreg", "Regions around centres (BA rules)"),
            "CENTRES:UNIT_REGIONS": translate("Smacreg", "Units, their centre and why"),
            "CENTRES:TIMES_TO_FILL": translate("Smacreg", "Travel times to fill in"),
            "ZONES:REGIONS": translate("Smacreg", "Commuting zones"),
            "SELF_CENTRES:DIFFERENCE": translate(
                "Smacreg", "From self-containment to centres: what changes"
            ),
            "SELF_ZONES:DIFFERENCE": translate(
                "Smacreg", "From self-containment to commuting zones: what changes"
            ),
        }


class IndicatorsModel(Model):
    """Tables with old codes, on today's units, as indicators of regions."""

    ID = "model_indicators"
    TAGS = (
        "indicators", "statistics", "harmonise", "municipal reform", "time series", "model",
        "indikatorer", "indikatorar", "kommunesammenslåing", "kommunesamanslåing", "tidsserie",
        "regiontall", "regiontal", "dagens kommuner", "kommunane i dag", "modell", "småbyregion",
    )  # fmt: skip

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "From municipal tables to regional indicators")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Brings tables of population and jobs to today's municipalities and maps indicators "
            "of regions, with centre and hinterland.",
        )

    def labels(self):
        """Return the translated label of each parameter."""
        translate = QCoreApplication.translate
        return {
            "UNITS": translate("Smacreg", "Units (municipalities)"),
            "UNIT_FIELD": translate("Smacreg", "Code of the unit"),
            "NAME_FIELD": translate("Smacreg", "Name of the unit"),
            "DIVISION": translate("Smacreg", "Division (table, unit layer or region polygons)"),
            "DIVISION_UNIT_FIELD": translate(
                "Smacreg", "Code of the unit in the division (empty: region polygons)"
            ),
            "REGION_FIELD": translate("Smacreg", "Code of the region"),
            "REGION_NAME_FIELD": translate("Smacreg", "Name of the region"),
            "POPULATION": translate("Smacreg", "Population, in old and new codes"),
            "POPULATION_UNIT_FIELD": translate("Smacreg", "Population: code of the unit"),
            "POPULATION_VALUE_FIELDS": translate("Smacreg", "Population: persons, by age"),
            "POPULATION_YEAR_FIELD": translate("Smacreg", "Population: year"),
            "JOBS": translate("Smacreg", "Jobs and employed residents, in old and new codes"),
            "JOBS_UNIT_FIELD": translate("Smacreg", "Jobs: code of the unit"),
            "JOBS_VALUE_FIELDS": translate("Smacreg", "Jobs: numbers of jobs and persons"),
            "JOBS_YEAR_FIELD": translate("Smacreg", "Jobs: year"),
            "CHANGES_FILE": translate(
                "Smacreg", "Changes or correspondence from KLASS (JSON or CSV)"
            ),
            "CODE_CHANGES": translate("Smacreg", "Code table: from old codes to those of the map"),
            "OLD_CODE_FIELD": translate("Smacreg", "Old code"),
            "NEW_CODE_FIELD": translate("Smacreg", "New code"),
            "SHARE_FIELD": translate("Smacreg", "Share of the old unit that went to the new one"),
            "FIRST_YEAR_FIELD": translate("Smacreg", "First year of the old code"),
            "LAST_YEAR_FIELD": translate("Smacreg", "Last year of the old code"),
            "FLOWS": translate("Smacreg", "Commuting table, in the codes of the map"),
            "ORIGIN_FIELD": translate("Smacreg", "Municipality of residence"),
            "DESTINATION_FIELD": translate("Smacreg", "Municipality of work"),
            "VALUE_FIELD": translate("Smacreg", "Commuters"),
            "FLOW_YEAR_FIELD": translate("Smacreg", "Field with the year"),
            "FLOW_YEAR": translate("Smacreg", "Year"),
            "INDICATORS": translate("Smacreg", "Indicators (ids; “all”; empty: the usual set)"),
            "POPULATION_TODAY:REPORT": translate("Smacreg", "Population: what became of old codes"),
            "JOBS_TODAY:REPORT": translate("Smacreg", "Jobs: what became of old codes"),
            "INDICATORS:REGIONS": translate("Smacreg", "Regions with indicators"),
            "INDICATORS:STATISTICS_OUT": translate("Smacreg", "Long table of all values"),
            "INDICATORS:REPORT": translate("Smacreg", "Report on the indicators"),
        }


MODELS = (RegionsModel, IndicatorsModel)


def add_models(provider: SmacregProvider) -> None:
    """Add the models to the provider, behind its algorithms.

    Steps are found through the registry, which knows a provider only after it
    has loaded; outputs of a model come from its steps.
    """
    models = [model() for model in MODELS]
    for model in models:
        provider.addAlgorithm(model)
    if QgsApplication.processingRegistry().providerById(provider.id()) is None:
        _LoadLater(provider, models)


class _LoadLater(QObject):
    """Reads models again when the registry knows their provider, which owns this object."""

    def __init__(self, provider: SmacregProvider, models: list[Model]) -> None:
        super().__init__(provider)
        self._name = provider.id()
        self._models = models
        QgsApplication.processingRegistry().providerAdded.connect(self._load)

    def _load(self, name: str) -> None:
        if name == self._name:
            QgsApplication.processingRegistry().providerAdded.disconnect(self._load)
            while self._models:
                self._models.pop().load()
