"""Seconds that loading a plugin takes in a fresh QGIS: `load.py FOLDER NAME`.

Everything that QGIS itself loads is loaded before the clock starts.
"""

from __future__ import annotations

import importlib
import sys
import time

from qgis.core import QgsApplication

application = QgsApplication([], False)
application.initQgis()
sys.path.insert(0, "/usr/share/qgis/python/plugins")
import processing  # noqa: E402, F401

sys.path.insert(0, sys.argv[1])
started = time.perf_counter()
plugin = importlib.import_module(sys.argv[2]).classFactory(None)
plugin.initProcessing()
print(time.perf_counter() - started)
