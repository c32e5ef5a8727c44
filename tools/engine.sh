#!/usr/bin/env bash
# The engine's tests without QGIS, on the oldest or the newest numpy and scipy; without those
# that are slow, unless tests are named.
#
#   engine.sh oldest|newest [PYTEST_OPTIONS...]
set -euo pipefail
. "$(dirname "$0")/lib.sh"

which=${1:-}
shift || true
case " $*" in *" tests/"*) ;; *) set -- tests/engine -m "not slow" "$@" ;; esac
case $which in
newest)
    cd "$ROOT"
    python=$(venv_of newest)/bin/python
    "$python" -c 'import sys, numpy, scipy; print("Python", sys.version.split()[0],
        "numpy", numpy.__version__, "scipy", scipy.__version__)'
    exec "$python" -m pytest "$@"
    ;;
oldest) exec bash tools/in_chroot.sh py39 oldest python -m pytest "$@" ;;
*) die "usage: engine.sh oldest|newest" ;;
esac
