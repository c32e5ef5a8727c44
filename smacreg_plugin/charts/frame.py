"""What stands around every chart: title, what is measured, source."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF

from .labels import wrap
from .scene import CENTRE, Scene
from .theme import MARGIN, Theme, pitch

EMPTY_HEIGHT = 96  # for a sentence where a chart has nothing to show


@dataclass(frozen=True)
class Caption:
    """Ready words; an empty one takes no room.

    Attributes
    ----------
    title : str
        The finding or the measure in words.
    subtitle : str
        Unit and year.
    source : str
    """

    title: str = ""
    subtitle: str = ""
    source: str = ""


NO_CAPTION = Caption()


def frame(scene: Scene, rect: QRectF, theme: Theme, caption: Caption) -> QRectF:
    """Write the caption around a chart; return the rectangle that is left, margins taken off."""
    inner = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    top, bottom = _heights(theme, inner.width(), caption)
    y = inner.top()
    for words, font, colour in _head(theme, inner.width(), caption):
        height = pitch(font)
        scene.write(words, QRectF(inner.left(), y, inner.width(), height), font, colour)
        y += height
    height = pitch(theme.note)
    foot = wrap(caption.source, theme.note, inner.width())
    y = inner.bottom() - height * len(foot)
    for words in foot:
        box = QRectF(inner.left(), y, inner.width(), height)
        scene.write(words, box, theme.note, theme.faint)
        y += height
    return inner.adjusted(0, top, 0, -bottom)


def frame_height(theme: Theme, width: float, caption: Caption) -> int:
    """Return how many pixels the caption and the margins take from the height."""
    return 2 * MARGIN + sum(_heights(theme, width - 2 * MARGIN, caption))


def say(scene: Scene, rect: QRectF, theme: Theme, words: str) -> None:
    """Write a sentence where a chart has nothing to show, in the middle of its room."""
    lines = wrap(words, theme.text, rect.width(), lines=3)
    height = pitch(theme.text)
    y = rect.top() + max(0, (rect.height() - height * len(lines)) // 2)
    for line in lines:
        box = QRectF(rect.left(), y, rect.width(), height)
        scene.write(line, box, theme.text, theme.faint, CENTRE)
        y += height


def _heights(theme: Theme, width: float, caption: Caption) -> tuple[int, int]:
    top = sum(pitch(font) for _, font, _ in _head(theme, width, caption))
    bottom = pitch(theme.note) * len(wrap(caption.source, theme.note, width))
    return top + MARGIN * bool(top), bottom + MARGIN * bool(bottom)


def _head(theme: Theme, width: float, caption: Caption) -> list:
    # A title that is an answer must not be cut.
    titles = wrap(caption.title, theme.title, width, lines=3)
    lines = [(words, theme.title, theme.ink) for words in titles]
    return lines + [
        (words, theme.note, theme.faint) for words in wrap(caption.subtitle, theme.note, width)
    ]
