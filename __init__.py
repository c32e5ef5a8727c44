"""SMACREG for QGIS: functional regions from commuting tables.

SPDX-License-Identifier: GPL-2.0-or-later
"""


def classFactory(iface):
    """Return the plugin; called by QGIS when it loads."""
    from .smacreg_plugin.plugin import SmacregPlugin

    return SmacregPlugin(iface)
