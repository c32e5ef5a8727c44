"""SMACREG for QGIS: functional regions from commuting tables.

SPDX-License-Identifier: GPL-2.0-or-later
"""


def classFactory(iface):  # noqa: N802, ANN001, ANN201 -- the name and form that QGIS asks for
    """Return the plugin; called by QGIS when it loads."""
    from .smacreg_plugin.plugin import SmacregPlugin

    return SmacregPlugin(iface)
