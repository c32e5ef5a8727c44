"""Build the plugin's zip from the last commit: dist/smacreg-VERSION.zip.

    python3 tools/package.py [--release] [--output FOLDER]

The zip holds what `git archive` gives (`.gitattributes` says what is left out) and the compiled
translations. The same commit gives the same bytes. `--release` refuses what may not be uploaded.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from configparser import ConfigParser
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parents[1]
NAME = "smacreg"
PLACEHOLDER = re.compile(r"placeholder|example", re.IGNORECASE)
CHECKED_FOR_PLACEHOLDERS = ("author", "email", "homepage", "tracker", "repository")


def git(*arguments: str) -> bytes:
    """Return what git says in the checkout."""
    # In one time zone, since a zip holds local times.
    environment = {**os.environ, "TZ": "UTC"}
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    if done.returncode != 0:
        sys.exit(f"git {arguments[0]}: {done.stderr.decode().strip()}")
    return done.stdout


def metadata() -> dict[str, str]:
    """Return the metadata of the last commit, read as the plugin repository reads it."""
    parser = ConfigParser()
    parser.read_string(git("show", "HEAD:metadata.txt").decode("utf-8"))
    return dict(parser.items("general"))


def refuse_unreleasable(values: dict[str, str]) -> None:
    """Stop with one sentence when this commit may not be uploaded."""
    unfilled = [key for key in CHECKED_FOR_PLACEHOLDERS if PLACEHOLDER.search(values.get(key, ""))]
    if unfilled:
        sys.exit(
            "This version cannot be released: metadata.txt still holds placeholders in "
            f"{', '.join(unfilled)}; write the real ones and commit."
        )
    if git("status", "--porcelain").strip():
        sys.exit("This version cannot be released: the checkout has changes; commit them first.")


def compiled_translations(folder: Path) -> dict[str, bytes]:
    """Return the .qm files of the last commit's .ts files by their path in the plugin."""
    names = git("ls-tree", "--name-only", "HEAD", "i18n/").decode().split()
    (folder / "i18n").mkdir()
    for name in (name for name in names if name.endswith(".ts")):
        (folder / name).write_bytes(git("show", f"HEAD:{name}"))
    for problem in translations.compile_to(folder / "qm", folder):
        sys.exit(problem)
    return {f"i18n/{path.name}": path.read_bytes() for path in (folder / "qm").iterdir()}


def build(output: Path, version: str) -> Path:
    """Write the zip into a folder and return its path."""
    output.mkdir(parents=True, exist_ok=True)
    target = output / f"{NAME}-{version}.zip"
    seconds = int(git("log", "-1", "--format=%ct"))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        archive = folder / target.name
        git("archive", "--format=zip", f"--prefix={NAME}/", "--output", str(archive), "HEAD")
        with zipfile.ZipFile(archive, "a", zipfile.ZIP_DEFLATED) as file:
            for name, content in sorted(compiled_translations(folder).items()):
                entry = zipfile.ZipInfo(f"{NAME}/{name}", time.gmtime(seconds)[:6])
                entry.external_attr = 0o100644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                file.writestr(entry, content)
        shutil.move(archive, target)
    return target


def main() -> None:
    """Build as the command line says."""
    parser = argparse.ArgumentParser(description="Build the plugin's zip from the last commit.")
    parser.add_argument("--release", action="store_true", help="refuse what may not be uploaded")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder for the zip")
    options = parser.parse_args()
    values = metadata()
    if options.release:
        refuse_unreleasable(values)
    target = build(options.output, values["version"])
    print(f"{target} ({target.stat().st_size / 1024:.0f} KB)")


if __name__ == "__main__":
    main()
