"""The card of one unit: where its residents work, and sentences about why it is where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite, nan

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF
from qgis.PyQt.QtGui import QColor

from .chart import Chart
from .frame import EMPTY_HEIGHT, NO_CAPTION, Caption, frame, frame_height, say
from .labels import wrap
from .marks import SECONDARY
from .ranges import tick
from .scales import Scale
from .scene import RIGHT, Box, Item, Mark, Scene
from .theme import GAP, GRID, MARGIN, Theme, pitch, up_to_grid, width_of

OWN, RIVAL, OTHER = "own", "rival", "other"
# Positions in the pinned colours, so that a card looks like the other charts.
COLOURS = {OWN: 0, RIVAL: 1, OTHER: 7}
_SHAPES = {OWN: "circle", RIVAL: "square", OTHER: "triangle"}
_BAR, _TICK = 12, 20
_INDENT = GAP + GRID  # of the notes, behind their mark
_MOST_LINES = 12


@dataclass(frozen=True)
class Target:
    """Where some residents work; all words are ready.

    Attributes
    ----------
    id, name : str
    persons, share_words : str
        Number of commuters, and their share of the residents.
    note : str
        Which region it lies in, and their share of the jobs there.
    share : float
    kind : str
        `OWN` region, that of the runner-up (`RIVAL`), or `OTHER`.
    limit : float
        Share at which the answer would change; NaN where none is known.
    limit_words : str
    tip : str
    """

    id: str
    name: str
    persons: str
    share_words: str
    note: str
    share: float
    kind: str = OTHER
    limit: float = nan
    limit_words: str = ""
    tip: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A heading and what it is about."""

    heading: str
    text: str


@dataclass(frozen=True)
class UnitCardData:
    """What a card shows.

    Attributes
    ----------
    caption : Caption
        The title is the answer.
    heading : str
        Of the targets.
    targets : tuple of Target
    none : str
        A sentence for when there are none.
    paragraphs : tuple of Paragraph
    """

    caption: Caption = NO_CAPTION
    heading: str = ""
    targets: tuple[Target, ...] = ()
    none: str = ""
    paragraphs: tuple[Paragraph, ...] = ()


class UnitCard(Chart):
    """Three bars and some sentences; each bar is an item whose id is its unit's."""

    def __init__(self, data: UnitCardData, description: str = "") -> None:
        super().__init__(data.caption.title, description)
        self.data = data
        self._targets = {target.id: target for target in data.targets}

    def tip(self, one: str) -> str:
        return self._targets[one].tip if one in self._targets else ""

    def size_hint(self, theme: Theme, width: float) -> QSizeF:
        inner = width - 2 * MARGIN
        height = frame_height(theme, width, self.data.caption)
        height += _heading_height(self.data.heading, theme)
        rows = sum(_row_height(target, theme, inner) for target in self.data.targets)
        height += rows or EMPTY_HEIGHT
        for paragraph in self.data.paragraphs:
            height += GAP + _heading_height(paragraph.heading, theme)
            height += len(_lines(paragraph, theme, inner)) * pitch(theme.text)
        return QSizeF(width, height)

    def lay_out(self, rect: QRectF, theme: Theme) -> Scene:
        scene = Scene()
        inner = frame(scene, rect, theme, self.data.caption)
        y = _write_heading(scene, self.data.heading, inner, inner.top(), theme)
        if not self.data.targets:
            room = QRectF(inner.left(), y, inner.width(), EMPTY_HEIGHT)
            say(scene, room, theme, self.data.none)
            y += EMPTY_HEIGHT
        columns = _columns(self.data.targets, inner, theme)
        for target in self.data.targets:
            height = _row_height(target, theme, inner.width())
            scene.items.append(Item(target.id, QRectF(rect.left(), y, rect.width(), height)))
            _draw_target(scene, target, y, inner, columns, theme)
            y += height
        for paragraph in self.data.paragraphs:
            y = _write_heading(scene, paragraph.heading, inner, y + GAP, theme)
            for words in _lines(paragraph, theme, inner.width()):
                box = QRectF(inner.left(), y, inner.width(), pitch(theme.text))
                scene.write(words, box, theme.text, theme.ink)
                y += pitch(theme.text)
        return scene


@dataclass(frozen=True)
class _Columns:
    """The scale of the bars, and the width of the words behind them."""

    scale: Scale
    words: float


def _columns(targets: Sequence[Target], inner: QRectF, theme: Theme) -> _Columns:
    words = up_to_grid(max((width_of(t.share_words, theme.strong) for t in targets), default=0))
    values = [value for t in targets for value in (t.share, t.limit) if isfinite(value)]
    right = inner.right() - words - MARGIN
    return _Columns(Scale(0.0, max(values, default=1.0) or 1.0, inner.left(), right), words)


def _row_height(target: Target, theme: Theme, width: float) -> int:
    notes = len(_notes(target, theme, width))
    return pitch(theme.text) + _TICK + notes * pitch(theme.note) + MARGIN


def _notes(target: Target, theme: Theme, width: float) -> list[str]:
    said = (target.note, target.limit_words)
    return [line for words in said for line in wrap(words, theme.note, width - _INDENT)]


def _draw_target(
    scene: Scene, target: Target, top: float, inner: QRectF, columns: _Columns, theme: Theme
) -> None:
    colour, line = theme.pinned(COLOURS[target.kind]), pitch(theme.text)
    top += GRID
    at_persons = width_of(target.persons, theme.text)
    box = QRectF(inner.left(), top, inner.width(), line)
    scene.write(target.persons, box, theme.text, theme.ink, RIGHT)
    scene.write(target.name, box.adjusted(0, 0, -at_persons - MARGIN, 0), theme.strong, theme.ink)
    middle = top + line + _TICK / 2
    _draw_bar(scene, target, middle, columns, colour, theme)
    box = QRectF(inner.right() - columns.words, middle - line / 2, columns.words, line)
    scene.write(target.share_words, box, theme.strong, theme.ink, RIGHT)
    y, note = middle + _TICK / 2, pitch(theme.note)
    mark = QPointF(inner.left() + GRID, y + note / 2)
    scene.add(Mark(target.id, _SHAPES[target.kind], mark, SECONDARY + 2, colour, theme.ink))
    for words in _notes(target, theme, inner.width()):
        box = QRectF(inner.left() + _INDENT, y, inner.width() - _INDENT, note)
        scene.write(words, box, theme.note, theme.faint)
        y += note


def _draw_bar(
    scene: Scene, target: Target, middle: float, columns: _Columns, colour: QColor, theme: Theme
) -> None:
    scale = columns.scale
    ground = QRectF(scale.start, middle - _BAR / 2, scale.end - scale.start, _BAR)
    scene.add(Box(ground, theme.grid_line))
    if isfinite(target.share):
        length = max(scale(target.share) - scale.start, 1.0)
        scene.add(Box(QRectF(scale.start, ground.top(), length, _BAR), colour))
    if isfinite(target.limit):
        scene.add(tick(scale(target.limit), middle, _TICK, theme.ground, width=6))
        scene.add(tick(scale(target.limit), middle, _TICK, theme.ink))


def _heading_height(words: str, theme: Theme) -> int:
    return pitch(theme.strong) + GRID if words else 0


def _write_heading(scene: Scene, words: str, inner: QRectF, top: float, theme: Theme) -> float:
    if words:
        box = QRectF(inner.left(), top, inner.width(), pitch(theme.strong))
        scene.write(words, box, theme.strong, theme.ink)
    return top + _heading_height(words, theme)


def _lines(paragraph: Paragraph, theme: Theme, width: float) -> list[str]:
    return wrap(paragraph.text, theme.text, width, lines=_MOST_LINES)
