#!/usr/bin/env bash
# Tests in another QGIS than this machine's. Among them are the batch runs through that version's
# own qgis_process, from the checkout and from the zip in a fresh profile. Those of the engine,
# which knows no QGIS, have legs of their own with the oldest and the newest numpy; what the zip
# holds does not depend on QGIS either, nor do the tests that are marked slow, which run once.
#
#   matrix.sh 3.40|newest [PYTEST_OPTIONS...]
set -euo pipefail
. "$(dirname "$0")/lib.sh"

version=$1
shift
exec bash "$ROOT/tools/in_chroot.sh" "$version" qgis bash tools/test.sh \
    tests/charts tests/processing tests/dock tests/batch tests/package/test_install.py -m "not slow" "$@"
