"""Libraries that an algorithm needs: are they there, and if not, how to get them."""

from __future__ import annotations

from importlib.util import find_spec

from qgis.PyQt.QtCore import QCoreApplication


def missing(needs: tuple[str, ...]) -> list[str]:
    """Return which of the libraries are not installed; imports none of them."""
    return [name for name in needs if find_spec(name) is None]


def how_to_install(names: list[str]) -> str:
    """Return which libraries are missing and, a sentence for each system, how to install them."""
    return QCoreApplication.translate(
        "Smacreg",
        "This algorithm needs the Python library {names}, which is not installed. Windows: open "
        "the OSGeo4W Setup and install {packages}. macOS: in a terminal, run "
        "/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install {libraries}. "
        "Linux: install {packages} with the package manager. Then start QGIS again.",
    ).format(
        names=", ".join(names),
        packages=", ".join(f"python3-{name}" for name in names),
        libraries=" ".join(names),
    )
