#!/usr/bin/env bash
# All tests and a batch run in another QGIS than this machine's.
#
#   matrix.sh 3.40|newest [PYTEST_OPTIONS...]
set -euo pipefail
. "$(dirname "$0")/lib.sh"

version=$1
shift
bash "$ROOT/tools/in_chroot.sh" "$version" qgis python tools/smoke.py
exec bash "$ROOT/tools/in_chroot.sh" "$version" qgis bash tools/test.sh "$@"
