#!/usr/bin/env bash
# All static checks: each runs, and the last line says which failed. `lint.sh --fix` formats.
set -uo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT" || exit 1

bin=$(venv_of newest)/bin
# What runs inside QGIS, and what is Python at all.
plugin=(__init__.py smacreg_plugin processing_provider)
code=("${plugin[@]}" tests tools)
failed=()

check() { # NAME COMMAND...
    local name=$1 started=$SECONDS
    shift
    say "$name"
    "$@" || failed+=("$name")
    if [ $((SECONDS - started)) -gt 20 ]; then say "$name took $((SECONDS - started)) s"; fi
}

translations() {
    if [ -f tools/translations.py ]; then "$(venv_of qgis)/bin/python" tools/translations.py check
    else echo "no tools/translations.py yet"; fi
}

shell_syntax() {
    local script
    for script in .ci/run tools/*.sh; do bash -n "$script" || return 1; done
}

if [ "${1:-}" = --fix ]; then
    "$bin/ruff" check --fix --quiet .
    exec "$bin/ruff" format .
fi

check "ruff" "$bin/ruff" check --quiet --no-cache .
check "ruff format" "$bin/ruff" format --check --quiet --no-cache .
# QGS105 forbids passing iface, which is what makes a dock testable; QGS2 and QGS4 contradict 3.22.
check "flake8-qgis" "$bin/flake8" --isolated --select=QGS1,QGS410 --ignore=QGS105 "${plugin[@]}"
check "mypy on the engine" "$bin/mypy" --no-error-summary --cache-dir="$CACHE/mypy"
check "Python 3.9" "$bin/vermin" --quiet --no-tips --violations --target=3.9- "${code[@]}"
check "Qt 6 and QGIS 4 names" "$bin/python" tools/check_enums.py "${plugin[@]}"
check "shell syntax" shell_syntax
check "translations" translations

if [ ${#failed[@]} -gt 0 ]; then
    die "lint: failed: $(IFS=,; echo "${failed[*]}")"
fi
echo "lint: all passed"
