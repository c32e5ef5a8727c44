"""What every algorithm has in common."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from . import helptext, libraries, run_record
from .inputs import GivenLayer, input_layers, layer_lists, place_of_inputs
from .parameters import advanced
from .provider import ICON
from .refusals import why_refused
from .tables import given_tables

if TYPE_CHECKING:
    from .looks import Look
    from .run import Run
    from .tables import GivenTable


class SmacregAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms.

    A subclass sets the constants below, declares its parameters and outputs in
    ``define``, and works in ``compute``: read, call one engine function, write.

    Attributes
    ----------
    ID, GROUP : str
        Ids, which never change.
    NEEDS : tuple of str
        Libraries that it imports.
    TAGS : tuple of str
        Words to find it by, in English and Norwegian.
    """

    ID = ""
    GROUP = ""
    NEEDS: tuple[str, ...] = ("numpy",)
    TAGS: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._refusal = ""
        self._sources: dict[str, tuple[str | list[str], bool]] = {}
        self._tables: dict[str, list[GivenTable]] = {}
        self._looks: dict[str, Look] = {}

    def define(self) -> None:
        """Add parameters and outputs; for subclasses."""
        raise NotImplementedError

    def compute(self, run: Run) -> dict[str, Any]:
        """Do the work and return the numbers for the modeler; for subclasses."""
        raise NotImplementedError

    def add_sink(
        self, name: str, label: str, kind: Any, *, optional: bool = True, by_default: bool = False
    ) -> None:
        """Declare an output layer or table."""
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                name, label, kind, optional=optional, createByDefault=by_default or not optional
            )
        )

    def add_numbers(self, *numbers: tuple[str, str]) -> None:
        """Declare output numbers by name and label."""
        for name, label in numbers:
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def createInstance(self):
        """Return a new copy."""
        return type(self)()

    def name(self):
        """Return the id."""
        return self.ID

    def groupId(self):
        """Return the id of the group."""
        return self.GROUP

    def group(self):
        """Return the name of the group."""
        translate = QCoreApplication.translate
        return {
            "data": translate("Smacreg", "Data"),
            "regions": translate("Smacreg", "Regions"),
            "access": translate("Smacreg", "Access"),
            "scr": translate("Smacreg", "Small city regions"),
            "indicators": translate("Smacreg", "Indicators"),
            "resilience": translate("Smacreg", "Resilience"),
            "composite": translate("Smacreg", "Composite indices"),
            "sharing": translate("Smacreg", "Sharing"),
        }[self.GROUP]

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

    def canExecute(self):
        """Return whether the libraries are there; only the toolbox asks."""
        names = libraries.missing(self.NEEDS)
        return (False, libraries.how_to_install(names)) if names else (True, "")

    def initAlgorithm(self, config=None):
        """Declare parameters and outputs, the run record last."""
        self.define()
        translate = QCoreApplication.translate
        self.addParameter(
            advanced(
                QgsProcessingParameterFileDestination(
                    run_record.NAME,
                    translate("Smacreg", "Run record"),
                    fileFilter=translate("Smacreg", "JSON files (*.json)"),
                    optional=True,
                    createByDefault=False,
                )
            )
        )

    def checkParameterValues(self, parameters, context):
        """Refuse an output that is an input before the dialog starts the run."""
        fine, text = super().checkParameterValues(parameters, context)
        if fine:
            text = why_refused(self, parameters, place_of_inputs(self, parameters, context))
        return not text, text

    def prepareAlgorithm(self, parameters, context, feedback):
        """Look at the layers themselves, which only this thread may do."""
        self._refusal = why_refused(self, parameters, place_of_inputs(self, parameters, context))
        given = {
            name: GivenLayer(parameters.get(name), layer)
            for name, layer in input_layers(self, parameters, context).items()
        }
        self._sources = {
            name: run_record.input_value(one.layer, one.value) for name, one in given.items()
        }
        lists = layer_lists(self, parameters, context)
        self._tables = {
            **{name: given_tables([one], with_rows=False) for name, one in given.items()},
            **{name: given_tables(layers) for name, layers in lists.items()},
        }
        self._sources.update(
            {name: run_record.list_value(layers) for name, layers in lists.items()}
        )
        return True

    def processAlgorithm(self, parameters, context, feedback):
        """Run ``compute``; whatever goes wrong, leave no output behind and say one sentence."""
        names = libraries.missing(self.NEEDS)
        # A model asks neither canExecute nor checkParameterValues.
        if names or self._refusal:
            raise QgsProcessingException(
                libraries.how_to_install(names) if names else self._refusal
            )
        from ..smacreg_plugin.engine.errors import Cancelled, EngineError
        from .run import Run
        from .texts import sentence

        run = Run(self, parameters, context, feedback, self._sources, self._tables)
        run.warn_unknown()
        try:
            results = run.finish(self.compute(run))
        except (Cancelled, EngineError) as error:
            _let_go(error)
            run.undo()
            raise QgsProcessingException(sentence(error.message)) from None
        except BaseException as error:
            _let_go(error)
            run.undo()
            raise
        self._looks = run.looks
        return results

    def postProcessAlgorithm(self, context, feedback):
        """Style the outputs: in the desktop when they load, in a GeoPackage for good."""
        from .on_load import OnLoad
        from .styles import save_in_geopackage

        OnLoad.prepare(context, self._looks)
        for destination, look in self._looks.items():
            save_in_geopackage(destination, look)
        return {}


def _let_go(error: BaseException | None) -> None:
    """Free what the functions that failed hold: an open file cannot be removed on Windows."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__context__
