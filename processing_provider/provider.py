"""The provider: which algorithms there are."""

from __future__ import annotations

from configparser import ConfigParser
from functools import cache
from importlib import import_module
from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

ROOT = Path(__file__).parent.parent
ICON = ROOT / "resources" / "icons" / "smacreg.svg"

ALGORITHMS = (
    ("data.harmonisecodes", "HarmoniseCodes"),
    ("data.demodata", "DemoData"),
    ("regions.selfcontainment", "SelfContainment"),
    ("regions.centreregions", "CentreRegionsAlgorithm"),
    ("regions.hierarchicalregions", "HierarchicalRegions"),
    ("regions.networkregions", "NetworkRegions"),
    ("regions.assessdivision", "AssessDivision"),
    ("regions.comparedivisions", "CompareDivisions"),
    ("regions.divisionstability", "DivisionStability"),
    ("regions.desirelines", "DesireLines"),
    ("indicators.regionalindicators", "RegionalIndicators"),
    ("indicators.industrystructure", "IndustryStructureAlgorithm"),
    ("indicators.shiftshare", "ShiftShareAlgorithm"),
    ("indicators.cooperationfit", "CooperationFit"),
)


@cache
def version() -> str:
    """Return the version in ``metadata.txt``."""
    metadata = ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


class SmacregProvider(QgsProcessingProvider):
    """Offers the algorithms to the toolbox, the modeler and ``qgis_process``."""

    def id(self):
        """Return the id, which never changes."""
        return "smacreg"

    def name(self):
        """Return the short name."""
        return "SMACREG"

    def longName(self):
        """Return the name with the version."""
        return QCoreApplication.translate(
            "Smacreg", "SMACREG {version} – small city regions"
        ).format(version=version())

    def versionInfo(self):
        """Return the version."""
        return version()

    def icon(self):
        """Return the icon."""
        return QIcon(str(ICON))

    def svgIconPath(self):
        """Return the file of the icon."""
        return str(ICON)

    def loadAlgorithms(self):
        """Import and add the algorithms; only now, so that the plugin starts fast."""
        for module, name in ALGORITHMS:
            algorithm = getattr(import_module(f".{module}", __package__), name)
            self.addAlgorithm(algorithm())
        from .models import add_models

        add_models(self)
