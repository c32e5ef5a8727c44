#!/usr/bin/env bash
# The algorithms through this machine's qgis_process, from a fresh profile.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
exec "$(venv_of qgis)/bin/python" "$ROOT/tools/smoke.py"
