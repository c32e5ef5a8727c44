"""The catalogue of indicators: the country's, and the user's own on top of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from .parameters import advanced

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.catalogue.catalogue import Catalogue
    from .run import Run

CATALOGUE = "CATALOGUE"
COUNTRY = "norway"


def parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter for the user's own catalogue."""
    translate = QCoreApplication.translate
    return advanced(
        QgsProcessingParameterFile(
            CATALOGUE,
            translate("Smacreg", "Own catalogue of indicators (added to Norway's)"),
            fileFilter=translate("Smacreg", "JSON files (*.json)"),
            optional=True,
        )
    )


def read(run: Run) -> Catalogue:
    """Read the catalogue and tell what the user's own adds or replaces.

    Raises
    ------
    QgsProcessingException, EngineError
        When the file cannot be read or is no catalogue.
    """
    from ..smacreg_plugin.countries import pack
    from ..smacreg_plugin.engine.catalogue.catalogue import read_catalogue

    catalogue = read_catalogue(pack.read(COUNTRY, "catalogue.json"))
    own = run.text(CATALOGUE)
    if not own:
        return catalogue
    try:
        data = Path(own).read_bytes()
    except OSError as error:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg", "The catalogue {path} cannot be read ({reason}): choose another file."
            ).format(path=own, reason=error.strerror)
        ) from None
    merged = catalogue.merged(read_catalogue(data, catalogue))
    run.tell(merged.findings)
    return merged
