#!/usr/bin/env bash
# Tests with QGIS on this machine, without a screen: `test.sh [PYTEST_OPTIONS...]`.
# The same script runs inside the chroots, whose own Python is in SMACREG_PYTHON.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"

python=${SMACREG_PYTHON:-$(venv_of qgis)/bin/python}
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
export XDG_RUNTIME_DIR=$runtime
"$python" tools/versions.py
"$python" -m pytest "$@"
