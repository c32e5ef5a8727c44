#!/usr/bin/env bash
# Run a command in a chroot, with one of the sets in tools/requirements installed there.
#
#   in_chroot.sh CHROOT REQUIREMENTS COMMAND...     e.g. in_chroot.sh 3.40 qgis python -m pytest
#
# This machine's pip fetches the wheels, since the chroot does not know its settings.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"

chroot=$1 requirements=$2
shift 2
folder=$(bash tools/chroot.sh make "$chroot")
venv=/opt/$(basename "$(venv_of "$requirements")")

if [ ! -e "$folder$venv/complete" ]; then
    version=$(basename "$(readlink -f "$folder/usr/bin/python3")" | sed 's/^python//')
    SMACREG_WHEELS=$CACHE/wheels/$version-$(key_of "tools/requirements/$requirements.txt")
    export SMACREG_WHEELS
    if [ ! -e "$SMACREG_WHEELS/complete" ]; then
        say "fetching wheels for Python $version"
        "$(venv_of qgis)/bin/pip" download -qq --no-deps --only-binary=:all: \
            --python-version "$version" --dest "$SMACREG_WHEELS" \
            --requirement "tools/requirements/$requirements.txt"
        touch "$SMACREG_WHEELS/complete"
    fi
    options=
    [ "$requirements" != qgis ] || options=--system-site-packages
    bash tools/chroot.sh run "$chroot" sh -ec "rm -rf $venv
        python3 -m venv $options $venv
        $venv/bin/pip install -qq --no-index --find-links /tmp/wheels --no-deps \
            --requirement tools/requirements/$requirements.txt
        touch $venv/complete"
fi

unset SMACREG_WHEELS
exec bash tools/chroot.sh run "$chroot" env "SMACREG_PYTHON=$venv/bin/python" \
    sh -c 'PATH=${SMACREG_PYTHON%/*}:$PATH; exec "$@"' sh "$@"
