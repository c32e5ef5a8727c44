"""Print on one line what the tests run on."""

import platform

import numpy as np
import scipy
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

print(
    f"QGIS {Qgis.version()}, Qt {QT_VERSION_STR}, Python {platform.python_version()}, "
    f"numpy {np.__version__}, scipy {scipy.__version__}",
    flush=True,
)
