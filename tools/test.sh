#!/usr/bin/env bash
# Tests with QGIS on this machine, without a screen: `test.sh [PYTEST_OPTIONS...]`.
# The same script runs inside the chroots, whose own Python is in SMACREG_PYTHON.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"

python=${SMACREG_PYTHON:-$(venv_of qgis)/bin/python}
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
# QGIS leaves temporary folders behind, which go with this one. Other users (PostgreSQL's) may
# pass through it.
scratch=$(mktemp -d)
trap 'rm -rf --one-file-system "$scratch" "$PYTHONPYCACHEPREFIX$scratch"' EXIT
mkdir -m 700 "$scratch/runtime"
mkdir -m 1777 "$scratch/tmp"
chmod 755 "$scratch"
export XDG_RUNTIME_DIR=$scratch/runtime TMPDIR=$scratch/tmp
"$python" tools/versions.py
"$python" -m pytest "$@"
