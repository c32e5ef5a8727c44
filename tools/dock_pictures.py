"""Take pictures of the dock on Norway's regions, as contact sheets: part of `make screenshots`.

Every view once in each QGIS (this machine's, 3.40 and the newest 3.x in chroots), and two views
in light and dark, three languages and two widths. `dock_pictures.py here` does only the first of
these, which is what runs in the chroots.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import desktop

ROOT = desktop.ROOT
REFERENCE = Path(os.environ.get("SMACREG_REFERENCE", ROOT.parent / "shared"))
PICTURES = ROOT / "build" / "screenshots"
WIDTH, WIDTHS = 420, (320, 600)
VARIED = ("barometer", "paths")
PINNED = ("Ålesund", "Molde", "Kristiansund", "Volda")
# Who is asked about, and whose region it is held over.
ASKED = ("Vestnes", "Ålesund")


def take(
    name: str,
    language: str,
    theme: str,
    widths: tuple[int, ...],
    views: tuple[str, ...],
    data: Path,
) -> None:
    """Run the desktop once and leave one contact sheet."""
    task = {
        "sheet": str(PICTURES / f"{name}.png"),
        "norway": str(REFERENCE / "data" / "norway"),
        "data": str(data),
        "pinned": PINNED,
        "asked": ASKED,
        "widths": widths,
        "views": views,
    }
    with tempfile.TemporaryDirectory() as folder:
        said = desktop.run("dock_script.py", task, Path(folder), language, theme)
    if not Path(task["sheet"]).is_file():
        sys.exit(f"No picture of the dock ({name}): {said[-3000:]}")
    print(os.path.relpath(task["sheet"]))


def here(data: Path) -> None:
    """Take every view once in this QGIS, those of municipalities with the map beside them."""
    from qgis.core import Qgis

    version = Qgis.QGIS_VERSION.partition("-")[0]
    take(f"dock_{version}", "nb", desktop.LIGHT, (WIDTH,), (), data)


def in_chroot(chroot: str) -> None:
    """Take every view once in another QGIS, and fetch the sheet out of its chroot."""
    steps = (
        "python tools/translations.py compile i18n >&2",
        "python tools/dock_pictures.py here >&2",
        "tar c -C build/screenshots .",
    )
    inside = " && ".join(steps)
    command = ["bash", "tools/in_chroot.sh", chroot, "qgis", "sh", "-c", inside]
    packed = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for member in archive:
            if member.name.endswith(".png"):
                path = PICTURES / Path(member.name).name
                path.write_bytes(archive.extractfile(member).read())
                print(os.path.relpath(path))


def main() -> None:
    """Take all pictures, or only those of this QGIS."""
    if not (REFERENCE / "data" / "norway").is_dir():
        sys.exit("There is no reference data: set SMACREG_REFERENCE to their folder.")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "norway.gpkg"
        here(data)
        if "here" in sys.argv[1:]:
            return
        for language in desktop.LANGUAGES:
            for theme, word in ((desktop.LIGHT, "light"), (desktop.DARK, "dark")):
                take(f"dock_{language}_{word}", language, theme, WIDTHS, VARIED, data)
    for chroot in ("3.40", "newest"):
        in_chroot(chroot)


if __name__ == "__main__":
    main()
