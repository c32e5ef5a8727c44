"""What changes: regions with their figures before and after, broken rules marked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF

from .chart import Chart
from .frame import NO_CAPTION, Caption, frame, frame_height, say
from .labels import wrap
from .scene import CENTRE, RIGHT, Box, Item, Mark, Scene
from .theme import BAD, GAP, GRID, MARGIN, Theme, pitch, readable, up_to_grid, width_of

ARROW = "\N{RIGHTWARDS ARROW}"
_SIGN, _SIGN_ROOM = 10, 16
# A pixel or so, or rounding cuts numbers.
_LINE_ROOM = 4
_ARROW_ROOM = 24
_EMPTY_HEIGHT = 64


@dataclass(frozen=True)
class Figure:
    """One figure of a region; all words are ready.

    Attributes
    ----------
    name, before, after : str
    broken : bool
        Whether a rule that held before does not hold after.
    """

    name: str
    before: str
    after: str
    broken: bool = False


@dataclass(frozen=True)
class Region:
    """A region that changes.

    Attributes
    ----------
    id, name : str
    figures : tuple of Figure
    warning : str
        Which rules are broken, in words; empty where none is.
    """

    id: str
    name: str
    figures: tuple[Figure, ...]
    warning: str = ""


class Changes(Chart):
    """One block a region, each an item; short enough to lie on a map."""

    def __init__(
        self,
        regions: tuple[Region, ...],
        caption: Caption = NO_CAPTION,
        empty: str = "",
        description: str = "",
    ) -> None:
        super().__init__(caption.title, description)
        self.regions, self.caption, self.empty = regions, caption, empty
        self._by_id = {region.id: region for region in regions}

    def tip(self, one: str) -> str:
        region = self._by_id.get(one)
        if region is None:
            return ""
        lines = [f"{f.name}: {f.before} {ARROW} {f.after}" for f in region.figures]
        return "\n".join(line for line in (region.name, region.warning, *lines) if line)

    def size_hint(self, theme: Theme, width: float) -> QSizeF:
        height = frame_height(theme, width, self.caption)
        inner = QRectF(MARGIN, 0, width - 2 * MARGIN, 0)
        columns = _columns(self.regions, inner, theme)
        blocks = [_height(region, columns, theme, inner.width()) for region in self.regions]
        height += sum(blocks) + GAP * max(0, len(blocks) - 1) if blocks else _EMPTY_HEIGHT
        return QSizeF(width, height)

    def lay_out(self, rect: QRectF, theme: Theme) -> Scene:
        scene = Scene()
        inner = frame(scene, rect, theme, self.caption)
        if not self.regions:
            say(scene, inner, theme, self.empty)
            return scene
        columns = _columns(self.regions, inner, theme)
        y = inner.top()
        for region in self.regions:
            height = _height(region, columns, theme, inner.width())
            scene.items.append(Item(region.id, QRectF(rect.left(), y, rect.width(), height)))
            _draw(scene, region, y, inner, columns, theme)
            y += height + GAP
        return scene


@dataclass(frozen=True)
class _Columns:
    """Right edges of the numbers before and after, and the middle of the arrow, in pixels."""

    before: float
    arrow: float
    after: float
    width: float


def _columns(regions: tuple[Region, ...], inner: QRectF, theme: Theme) -> _Columns:
    figures = [figure for region in regions for figure in region.figures]
    widths = [
        max(width_of(f.before, theme.strong), width_of(f.after, theme.strong)) for f in figures
    ]
    width = up_to_grid(max(widths, default=0.0) + _LINE_ROOM)
    before = inner.right() - width - _ARROW_ROOM
    return _Columns(before, before + _ARROW_ROOM / 2, inner.right(), width)


def _height(region: Region, columns: _Columns, theme: Theme, width: float) -> int:
    names = sum(len(_names(figure, columns, theme, width)) for figure in region.figures)
    lines = names + len(_warnings(region, theme, width))
    return lines * pitch(theme.text) + (1 + len(region.figures)) * GRID + pitch(theme.text)


def _names(figure: Figure, columns: _Columns, theme: Theme, width: float) -> list[str]:
    numbers = 2 * columns.width + _ARROW_ROOM + MARGIN
    return wrap(figure.name, theme.text, width - numbers) or [""]


def _line(theme: Theme) -> int:
    return pitch(theme.text) + GRID


def _warnings(region: Region, theme: Theme, width: float) -> list[str]:
    return wrap(region.warning, theme.text, width - _SIGN_ROOM, lines=3)


def _draw(
    scene: Scene, region: Region, top: float, inner: QRectF, columns: _Columns, theme: Theme
) -> None:
    line, alarm = _line(theme), readable(theme.data(BAD), theme.ground, theme.ink)
    box = QRectF(inner.left(), top, inner.width(), line)
    scene.write(region.name, box, theme.strong, theme.ink)
    scene.add(Box(QRectF(inner.left(), top + line - 1, inner.width(), 1), theme.grid_line))
    y = top + line
    for k, words in enumerate(_warnings(region, theme, inner.width())):
        height = pitch(theme.text)
        if k == 0:
            centre = QPointF(inner.left() + _SIGN / 2, y + height / 2)
            scene.add(Mark(region.id, "triangle", centre, _SIGN, theme.data(BAD), theme.ink))
        box = QRectF(inner.left() + _SIGN_ROOM, y, inner.width() - _SIGN_ROOM, height)
        scene.write(words, box, theme.text, alarm)
        y += height
    for figure in region.figures:
        y = _draw_figure(scene, figure, y, inner, columns, theme)


def _draw_figure(
    scene: Scene, figure: Figure, y: float, inner: QRectF, columns: _Columns, theme: Theme
) -> float:
    """Draw one figure; return where the next one begins."""
    line, is_new = _line(theme), figure.before != figure.after
    names = _names(figure, columns, theme, inner.width())
    for k, words in enumerate(names):
        box = QRectF(inner.left(), y + k * pitch(theme.text), inner.width(), line)
        scene.write(words, box, theme.text, theme.ink if is_new else theme.faint)
    y += (len(names) - 1) * pitch(theme.text)
    box = QRectF(columns.before - columns.width, y, columns.width, line)
    scene.write(figure.before, box, theme.text, theme.faint, RIGHT, cut=False)
    if is_new:
        box = QRectF(columns.arrow - MARGIN, y, 2 * MARGIN, line)
        scene.write(ARROW, box, theme.text, theme.faint, CENTRE, cut=False)
        box = QRectF(columns.after - columns.width, y, columns.width, line)
        ink = readable(theme.data(BAD), theme.ground, theme.ink) if figure.broken else theme.ink
        scene.write(figure.after, box, theme.strong, ink, RIGHT, cut=False)
    return y + line


def sentences(regions: tuple[Region, ...]) -> Iterator[str]:
    """Return the changes as text, for those who do not see them."""
    for region in regions:
        said = ", ".join(f"{f.name} {f.before} {ARROW} {f.after}" for f in region.figures)
        about = (f"{said}." if said else "", f"{region.warning}." if region.warning else "")
        yield f"{region.name}: {' '.join(filter(None, about))}"
