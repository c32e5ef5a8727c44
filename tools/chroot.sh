#!/usr/bin/env bash
# Debian chroots with other QGIS and Python versions than this machine's.
#
#   chroot.sh make NAME             build the chroot if it is not there, print its folder
#   chroot.sh run NAME COMMAND...   run a command in it, in a fresh copy of the work tree
#   chroot.sh remove                delete all kept chroots
#
# NAME: py39 (Debian 11, Python 3.9, no QGIS), 3.40 (Debian 13), newest (the newest QGIS 3.x
# that the mirror offers). The chroots are kept in the user's cache and shared by all checkouts.
# Needs root (mmdebstrap, chroot): other users go through sudo.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

CHROOTS=$CACHE/chroots
ASK_AGAIN_AFTER_DAYS=14 # a kept "newest" older than this is compared with the mirror

QGIS_PACKAGES="qgis python3-qgis python3-numpy python3-scipy python3-pandas python3-venv \
python3-pip qttools5-dev-tools pyqt5-dev-tools postgresql postgresql-postgis fonts-open-sans \
fonts-dejavu-core ca-certificates git make mount procps xvfb xauth"

packages_of() {
    case $1 in
    py39) echo "python3 python3-venv python3-pip ca-certificates" ;;
    3.40 | newest) echo "$QGIS_PACKAGES" ;;
    *) die "There is no chroot named $1: use py39, 3.40 or newest." ;;
    esac
}

# The Debian mirror that this machine's own apt uses, in either format of its sources.
mirror() {
    if [ -n "${SMACREG_DEBIAN_MIRROR:-}" ]; then
        echo "$SMACREG_DEBIAN_MIRROR"
        return
    fi
    local id codename
    id=$(. /etc/os-release && echo "$ID")
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    [ "$id" = debian ] || die "The Debian mirror cannot be had from this machine's apt, which is \
not Debian's: name one in SMACREG_DEBIAN_MIRROR."
    apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
        awk -v suite="$codename" '$1 == suite { print $2; exit }' | grep . ||
        die "The Debian mirror cannot be had: apt's sources name none for $codename."
}

# The apt sources of a chroot, one line.
sources_of() { echo "deb $(mirror) $1 main"; }

# Suite and version of the newest QGIS 3.x on the mirror: "forky 3.44.15+dfsg-1".
# Testing is asked before unstable, so it wins where both have the same.
newest_qgis() {
    local state options
    state=$(mktemp -d)
    mkdir -p "$state/lists/partial" "$state/cache"
    { sources_of forky; sources_of sid; } >"$state/sources.list"
    options=(-o "Dir::Etc::SourceList=$state/sources.list" -o Dir::Etc::SourceParts=-
        -o Dir::Etc::Preferences=- -o Dir::Etc::PreferencesParts=- -o "Dir::Cache=$state/cache"
        -o "Dir::State::Lists=$state/lists" -o Acquire::Check-Valid-Until=false
        -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=3)
    apt-get "${options[@]}" -qq update >&2 &&
        apt-cache "${options[@]}" madison qgis |
        awk -F' *[|] *' '$2 ~ /^3\./ { split($3, site, " ")
                         sub("/.*", "", site[2]); print site[2], $2 }' |
            sort -k2,2Vr -k1,1 -s | head -n 1
    rm -rf "$state"
}

# What a chroot is made from; the file of this name in it says so, and a change rebuilds it.
recipe_of() { echo "$1 | $(packages_of "$1") | recipe 1"; }

is_current() { # NAME FOLDER
    [ "$(cat "$2/etc/smacreg-recipe" 2>/dev/null)" = "$(recipe_of "$1")" ] || return 1
    [ "$1" = newest ] || return 0
    [ -z "$(find "$2/etc/smacreg-made" -mtime +$ASK_AGAIN_AFTER_DAYS)" ] && return 0
    local offered
    offered=$(newest_qgis) && [ -n "$offered" ] || return 0
    [ "$offered" = "$(cat "$2/etc/smacreg-made")" ] && touch "$2/etc/smacreg-made"
}

make_chroot() { # NAME
    local name=$1 folder=$CHROOTS/$1 partial suite made started=$SECONDS
    is_current "$name" "$folder" && return
    case $name in
    py39) suite=bullseye made=bullseye ;;
    3.40) suite=trixie made=trixie ;;
    newest)
        made=$(newest_qgis) || made=
        [ -n "$made" ] || die "A QGIS 3.x newer than 3.40 cannot be had from the mirror."
        suite=${made%% *}
        ;;
    esac
    say "building the chroot $name ($made)"
    partial=$folder.partial
    rm -rf --one-file-system "$partial" "$folder"
    # Release files of testing can be weeks old; documentation is left out to save time.
    mmdebstrap --mode=root --variant=apt --verbose \
        --include="$(packages_of "$name" | tr ' ' ,)" \
        --aptopt='Acquire::Check-Valid-Until "false"' \
        --aptopt='Acquire::Languages "none"' --aptopt='Acquire::Retries "3"' \
        --aptopt='APT::Install-Recommends "false"' \
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --customize-hook='rm -rf "$1"/var/cache/apt/archives/*.deb' \
        "$suite" "$partial" "$(sources_of "$suite")" >"$CHROOTS/$name.log" 2>&1 || {
        tail -n 20 "$CHROOTS/$name.log" >&2
        rm -rf --one-file-system "$partial"
        die "The suite $suite for $name cannot be had (log: $CHROOTS/$name.log)."
    }
    echo "$made" >"$partial/etc/smacreg-made"
    recipe_of "$name" >"$partial/etc/smacreg-recipe"
    mv "$partial" "$folder"
    say "built the chroot $name in $((SECONDS - started)) s"
}

# A copy of the work tree as it is (tracked and new files, with history) at FOLDER.
copy_work_tree() { # FOLDER
    git clone --quiet --no-hardlinks "$ROOT" "$1" 2>/dev/null
    find "$1" -mindepth 1 -maxdepth 1 ! -name .git -exec rm -rf {} +
    (cd "$ROOT" && git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
        tar --null --files-from=- --create) | tar --extract --directory "$1"
}

# Runs inside an own mount namespace where that can be had, so nothing has to be unmounted;
# SMACREG_MAY_MOUNT says whether.
enter() { # FOLDER WORK COMMAND...
    local folder=$1 work=$2 shared
    shift 2
    shared=$(reference_folder)
    mkdir -p "$folder/smacreg" "$folder/shared"
    if [ "$SMACREG_MAY_MOUNT" = yes ] && mount --bind "$work/tree" "$folder/smacreg" 2>/dev/null
    then
        mount --bind "$work/tmp" "$folder/tmp"
        [ ! -d "$shared" ] || mount -o bind,ro "$shared" "$folder/shared"
        mount --rbind /proc "$folder/proc" 2>/dev/null || true
        mount --rbind /dev "$folder/dev" 2>/dev/null || true
    else
        rm -rf --one-file-system "$folder/smacreg" "$folder/shared"
        cp -a "$work/tree" "$folder/smacreg"
        [ ! -d "$shared" ] || cp -a "$shared" "$folder/shared"
        cp -a "$work/tmp/." "$folder/tmp/"
    fi
    local reference=()
    [ ! -d "$shared" ] || reference=(SMACREG_REFERENCE=/shared)
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home \
        LANG=C.UTF-8 TERM="${TERM:-dumb}" XDG_RUNTIME_DIR=/tmp/run QT_QPA_PLATFORM=offscreen \
        PYTHONPYCACHEPREFIX=/var/cache/smacreg PIP_DISABLE_PIP_VERSION_CHECK=1 \
        ${CI:+CI="$CI"} \
        ${SMACREG_REQUIRE_REFERENCE:+SMACREG_REQUIRE_REFERENCE="$SMACREG_REQUIRE_REFERENCE"} \
        "${reference[@]}" chroot "$folder" sh -c 'cd /smacreg && exec "$@"' sh "$@"
}

run_in_chroot() { # NAME COMMAND...
    local name=$1
    shift
    work=$(mktemp -d)
    trap 'rm -rf --one-file-system "$work"' EXIT
    trap 'exit 143' TERM INT
    mkdir -p "$work/tmp/home" "$work/tmp/run" "$work/tmp/wheels"
    chmod 1777 "$work/tmp"
    chmod 700 "$work/tmp/run"
    chmod 755 "$work"
    [ -z "${SMACREG_WHEELS:-}" ] || cp "$SMACREG_WHEELS"/*.whl "$work/tmp/wheels/"
    copy_work_tree "$work/tree"
    # Mounts go with their namespace; where there is none (in a chroot, say), things are copied.
    local namespace=(unshare --mount --propagation private) may_mount=yes
    "${namespace[@]}" true 2>/dev/null || namespace=(env) may_mount=no
    SMACREG_MAY_MOUNT=$may_mount "${namespace[@]}" bash "$0" enter "$CHROOTS/$name" "$work" "$@" 9>&-
}

# Only root can do the rest; the cache stays the caller's.
if [ "$(id -u)" -ne 0 ]; then
    as_root env XDG_CACHE_HOME="${XDG_CACHE_HOME:-$HOME/.cache}" ${CI:+CI="$CI"} \
        ${SMACREG_DEBIAN_MIRROR:+SMACREG_DEBIAN_MIRROR="$SMACREG_DEBIAN_MIRROR"} \
        ${SMACREG_REFERENCE:+SMACREG_REFERENCE="$SMACREG_REFERENCE"} \
        ${SMACREG_REQUIRE_REFERENCE:+SMACREG_REQUIRE_REFERENCE="$SMACREG_REQUIRE_REFERENCE"} \
        ${SMACREG_WHEELS:+SMACREG_WHEELS="$SMACREG_WHEELS"} bash "$0" "$@"
    exit
fi

action=${1:-}
shift || true
case $action in
make | run)
    mkdir -p "$CHROOTS"
    packages_of "${1:-}" >/dev/null
    exec 9>"$CHROOTS/$1.lock"
    flock 9 # one builder; runs share the lock, so nothing is rebuilt under them
    make_chroot "$1"
    flock --shared 9
    if [ "$action" = make ]; then echo "$CHROOTS/$1"; else run_in_chroot "$@"; fi
    ;;
enter) enter "$@" ;;
remove) rm -rf --one-file-system "$CHROOTS" ;;
*) die "usage: chroot.sh make NAME | run NAME COMMAND... | remove" ;;
esac
