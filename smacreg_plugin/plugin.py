"""The plugin as QGIS sees it: registers what the other floors offer, nothing else."""

from __future__ import annotations

from qgis.core import QgsApplication

from . import language


class SmacregPlugin:
    """Registers translator, provider, options page, menu and dock.

    Parameters
    ----------
    iface : QgisInterface or None
        The running QGIS; None in ``qgis_process``.
    """

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self._options = None
        self.desktop = None
        self._translator = language.install()

    def initProcessing(self):
        """Register the algorithms; the only call that ``qgis_process`` makes."""
        from ..processing_provider.provider import SmacregProvider

        self.provider = SmacregProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Register the algorithms, and what only the desktop has."""
        self.initProcessing()
        from .desktop import Desktop
        from .options import OptionsFactory

        self._options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self._options)
        self.desktop = Desktop(self.iface)

    def unload(self):
        """Take back everything, in reverse."""
        if self.desktop is not None:
            self.desktop.close()
            self.desktop = None
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        language.remove(self._translator)
        self._translator = None
