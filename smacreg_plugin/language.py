"""The plugin's own language: as QGIS, Bokmål, Nynorsk or English.

QGIS ships no Nynorsk, so the language of QGIS is not enough.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

SETTING = "smacreg/language"
VARIABLE = "SMACREG_LANGUAGE"
LANGUAGES = ("nb", "nn", "en")
_FOLDER = Path(__file__).parent.parent / "i18n"
_SPOKEN = {"nb": "nb", "no": "nb", "nn": "nn"}


def current() -> str:
    """Return the language in use: ``nb``, ``nn`` or ``en``.

    The environment variable comes first (batch), then the setting, then the
    language of QGIS.
    """
    wanted = os.environ.get(VARIABLE, "").strip().lower()[:2]
    return wanted if wanted in LANGUAGES else _without_variable()


@cache
def _without_variable() -> str:
    # Every number that is shown asks; only `choose` changes it while QGIS runs.
    return chosen() or _SPOKEN.get(QgsApplication.locale().lower()[:2], "en")


def chosen() -> str:
    """Return the user's setting; empty means as QGIS."""
    value = QgsSettings().value(SETTING, "")
    return value if value in LANGUAGES else ""


def choose(language: str) -> None:
    """Store the user's setting; empty means as QGIS."""
    QgsSettings().setValue(SETTING, language if language in LANGUAGES else "")
    _without_variable.cache_clear()


def install() -> QTranslator | None:
    """Install the translator of the language in use and return it, or None for English."""
    language = current()
    if language == "en":
        return None
    translator = QTranslator()
    if not translator.load(str(_FOLDER / f"smacreg_{language}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove(translator: QTranslator | None) -> None:
    """Remove what :func:`install` returned."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
