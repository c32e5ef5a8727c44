#!/usr/bin/env bash
# The charts' tests under PyQt6, which QGIS 4 uses, without QGIS: charts know Qt alone.
#
#   charts_qt6.sh [PYTEST_OPTIONS...]
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"

python=$(venv_of newest)/bin/python
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
"$python" -c 'from PyQt6.QtCore import PYQT_VERSION_STR, QT_VERSION_STR
print("PyQt", PYQT_VERSION_STR, "Qt", QT_VERSION_STR)'
exec "$python" -m pytest tests/charts "$@"
