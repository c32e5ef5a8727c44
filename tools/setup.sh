#!/usr/bin/env bash
# Make this machine ready: Debian's packages, and the virtual environments with pinned tools.
#
#   setup.sh        what the tests and linters need (QGIS among it)
#   setup.sh qgis   only QGIS and what it needs to run the plugin (for `make demo`)
#   setup.sh peers  that, and the programs that the engine is timed and proved against
#
# Does only what is missing. The environments lie in the user's cache, so that a fresh clone
# finds them; `.venv` in the checkout points to the one with QGIS.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

QGIS_PACKAGES="qgis python3-qgis python3-numpy python3-scipy python3-pandas fonts-open-sans \
fonts-dejavu-core ca-certificates"
DEVELOPER_PACKAGES="git unzip python3-venv python3-pip qttools5-dev-tools pyqt5-dev-tools xvfb \
xauth chromium postgresql postgresql-postgis mount mmdebstrap debian-archive-keyring"

install_packages() {
    local missing=()
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then return; fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    mkdir -p "$CACHE"
    { apt_get update && apt_get -y -o Dpkg::Use-Pty=0 install --no-install-recommends \
        "${missing[@]}"; } 2>&1 | tee "$CACHE/apt.log" | progress || {
        tail -n 20 "$CACHE/apt.log" >&2
        die "The packages cannot be installed (log: $CACHE/apt.log)."
    }
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 "$@"; }

# Of apt's thousands of lines, one for each 200 steps.
progress() {
    awk '/^Get:/ { got++ } /^Unpacking / { unpacked++ } /^Setting up / { ready++ }
        /^(Get:|Unpacking |Setting up )/ && ++steps % 200 == 0 {
            printf "    %d fetched, %d unpacked, %d set up\n", got, unpacked, ready; fflush() }' >&2
}

# An environment in the cache, with exactly the packages that its requirements file names.
make_environment() { # NAME VENV_OPTIONS...
    local name=$1 folder partial
    shift
    folder=$(venv_of "$name")
    if [ -e "$folder/complete" ]; then return; fi
    say "making the Python environment $name"
    rm -rf "$folder"
    mkdir -p "$CACHE"
    /usr/bin/python3 -m venv "$@" "$folder"
    "$folder/bin/pip" install -qq --no-deps --requirement "$ROOT/tools/requirements/$name.txt"
    touch "$folder/complete"
    # Environments of older requirements are of no more use to this checkout or others.
    for partial in "$CACHE/venv-$name-"*; do
        [ "$partial" = "$folder" ] || [ -z "$(find "$partial/complete" -mtime +30 2>/dev/null)" ] ||
            rm -rf "$partial"
    done
}

command -v apt-get >/dev/null || die "This set-up is for Debian and Ubuntu: there is no apt-get."
# shellcheck disable=SC2086  # lists of words
if [ "${1:-}" = qgis ]; then
    install_packages $QGIS_PACKAGES
else
    install_packages $QGIS_PACKAGES $DEVELOPER_PACKAGES
    make_environment qgis --system-site-packages
    make_environment newest
    if [ "${1:-}" = peers ]; then make_environment peers; fi
    [ "$(readlink "$ROOT/.venv")" = "$(venv_of qgis)" ] || ln -sfn "$(venv_of qgis)" "$ROOT/.venv"
fi
