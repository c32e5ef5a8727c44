# Shared by the scripts in tools/: where things are, and how to say and do things.
# Source it; it runs nothing.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/smacreg
unset PYTHONDONTWRITEBYTECODE
# Compiled Python of the checkout and of QGIS, which hundreds of processes load, lies in the cache.
export PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONPYCACHEPREFIX=${PYTHONPYCACHEPREFIX:-$CACHE/bytecode}

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# Run a command as root: as it is for root, through sudo for anybody else.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "This step needs root: run it as root, or install sudo."
    fi
}

# Short hash of the files named, used as the key of whatever was made from them.
key_of() { cat "$@" | sha256sum | cut -c1-12; }

# Path of the virtual environment made from a requirements file: `venv_of qgis`.
venv_of() { printf '%s/venv-%s-%s' "$CACHE" "$1" "$(key_of "$ROOT/tools/requirements/$1.txt")"; }

reference_folder() { printf '%s' "${SMACREG_REFERENCE:-$ROOT/../shared}"; }
