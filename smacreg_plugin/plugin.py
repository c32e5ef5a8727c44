"""The plugin as QGIS sees it: registers what the other floors offer, nothing else."""

from __future__ import annotations

from qgis.core import QgsApplication

from . import language


class SmacregPlugin:
    """Registers translator, provider and options page.

    Parameters
    ----------
    iface : QgisInterface or None
        The running QGIS; None in ``qgis_process``.
    """

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self._options = None
        self._translator = language.install()

    def initProcessing(self):
        """Register the algorithms; the only call that ``qgis_process`` makes."""
        from ..processing_provider.provider import SmacregProvider

        self.provider = SmacregProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Register the algorithms and the options page."""
        self.initProcessing()
        from .options import OptionsFactory

        self._options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self._options)

    def unload(self):
        """Take back everything, in reverse."""
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        language.remove(self._translator)
        self._translator = None
