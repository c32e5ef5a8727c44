"""What the engine has to say, in the user's language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..smacreg_plugin import language

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.messages import Message


_QUOTES = str.maketrans("“”", "«»")


def sentence(message: Message) -> str:
    """Return an engine message as a sentence in the user's language."""
    from ..smacreg_plugin.engine.messages import TEMPLATES

    template = QCoreApplication.translate("Smacreg", TEMPLATES[message.key])
    # Only here do values name parameters and choices; elsewhere they may be codes.
    words = _words() if message.key.startswith("criteria.") else {}
    return template.format(**{name: _shown(value, words) for name, value in message.values.items()})


def _shown(value: Any, words: dict[str, str]) -> str:
    if hasattr(value, "key"):
        # A reason inside a sentence.
        return sentence(value)
    if isinstance(value, (int, float)):
        return number(value)
    text = ", ".join(words.get(part, part) for part in str(value).split(", "))
    # The engine quotes what it lists as English does.
    return text if language.current() == "en" else text.translate(_QUOTES)


def number(value: float, digits: int = 6, decimals: int | None = None) -> str:
    """Return a number with the separators of the language.

    It has ``digits`` significant digits, and no decimals if it is whole, or just so many
    ``decimals``.
    """
    # Four digits stay together: 1250 persons, but also a year.
    locale = _locale(language.current(), is_grouped=not abs(value) < 10_000)
    whole = float(value).is_integer()
    if whole or decimals is not None:
        return locale.toString(float(value), "f", decimals or 0)
    return locale.toString(float(value), "g", digits)


@cache
def _locale(spoken: str, *, is_grouped: bool) -> QLocale:
    locale = QLocale({"nb": "nb_NO", "nn": "nn_NO"}.get(spoken, "en_GB"))
    if not is_grouped:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale


def percent(share: float, decimals: int | None = None) -> str:
    """Return a share as a percentage with one decimal, which a whole one has if it is asked for."""
    return QCoreApplication.translate("Smacreg", "{number} %").format(
        number=number(round(100 * share, 1), decimals=decimals)
    )


def _words() -> dict[str, str]:
    """Return the labels of what the engine names by its own names."""
    translate = QCoreApplication.translate
    return {
        "min_size": translate("Smacreg", "Minimum size"),
        "min_self_containment": translate("Smacreg", "Minimum self-containment"),
        "target_size": translate("Smacreg", "Target size"),
        "target_self_containment": translate("Smacreg", "Target self-containment"),
        "linkage": translate("Smacreg", "Linkage"),
        "norwegian_small": translate("Smacreg", "Norwegian small regions"),
        "ttwa_small_minimum": translate("Smacreg", "TTWA criteria, small minimum"),
        "italian": translate("Smacreg", "Italian local labour systems"),
        "uk": translate("Smacreg", "UK travel-to-work areas"),
        "custom": translate("Smacreg", "Custom"),
        "smart": "Smart",
        "curds": "CURDS",
        "intramax": "Intramax",
        "0 or more": translate("Smacreg", "0 or more"),
        "above 0 and at most 1": translate("Smacreg", "above 0 and at most 1"),
        "above 0": translate("Smacreg", "above 0"),
        "0 or more and below 1": translate("Smacreg", "0 or more and below 1"),
        "min_share": translate("Smacreg", "Own rule: share must exceed (0.08 = 8 %)"),
        "min_joint_share": translate(
            "Smacreg", "Own rule: share both ways must exceed (0.08 = 8 %)"
        ),
        "max_minutes": translate("Smacreg", "Own rule: minutes must be below"),
    }
