#!/usr/bin/env bash
# The algorithms through this machine's qgis_process, from a fresh profile.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
scratch=$(mktemp -d)
trap 'rm -rf --one-file-system "$scratch" "$PYTHONPYCACHEPREFIX$scratch"' EXIT
TMPDIR=$scratch "$(venv_of qgis)/bin/python" "$ROOT/tools/smoke.py"
