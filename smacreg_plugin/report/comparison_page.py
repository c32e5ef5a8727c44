"""The comparison as one page: finding, chart, table and notes; needs no script, prints on A4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..charts.xml_text import escaped
from .markup import document

_STYLE = """
h1 { margin: 0 0 8px; line-height: 1.25; }
.finding { font-size: 18px; margin: 0 0 16px; }
.pins { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 20px; padding: 0; margin: 0; }
.pins li { display: flex; align-items: center; gap: 6px; }
.pins svg { width: 16px; height: 16px; flex: none; }
.pins .leading { font-weight: bold; }
figure { margin: 0; }
.piece { break-inside: avoid; } .piece svg { display: block; }
svg text { font-family: sans-serif; }
.narrow { display: none; }
figcaption { margin-top: 8px; }
.table { overflow-x: auto; }
table { width: 100%; font-size: 14px; line-height: 1.35; }
caption { text-align: left; padding-bottom: 4px; }
th, td { padding: 4px 8px 4px 0; }
thead th { vertical-align: bottom; border-bottom-width: 2px; }
th.n, td.n { padding: 4px 12px 4px 4px; position: relative; }
th.n { white-space: normal; }
tbody th { font-weight: normal; }
tbody .theme { font-weight: bold; padding-top: 16px; }
.measured { color: #595959; color: var(--note); white-space: nowrap; }
td.leading { font-weight: bold; }
sup { line-height: 0; font-size: 11px; font-weight: normal; }
td sup { position: absolute; right: 4px; top: 12px; }
.notes { columns: 2; column-gap: 32px; padding-left: 24px; }
.notes li { break-inside: avoid; padding-left: 4px; margin-bottom: 4px; }
.marks { margin: 8px 0 0; }
footer { margin-top: 32px; border-top: 1px solid #d9d9d9; border-top-color: var(--grid); }
footer p { margin: 8px 0; overflow-wrap: anywhere; }
@media screen and (max-width: 640px) { .wide { display: none; } .narrow { display: block; }
  .notes { columns: 1; } .measured { white-space: normal; } }
@media print { @page { size: A4; margin: 14mm 12mm; } body { font-size: 10pt; }
  h1 { font-size: 16pt; } h2 { font-size: 12pt; break-after: avoid; margin: 5mm 0 2mm; }
  .finding { font-size: 11pt; } table { font-size: 8pt; } .table { overflow: visible; }
  sup { font-size: 6pt; } td sup { top: 2mm; } thead { display: table-header-group; }
  .theme { break-after: avoid; padding-top: 3mm; } .note, figcaption { font-size: 8pt; }
  footer { break-inside: avoid; margin-top: 5mm; } footer p { margin: 1mm 0; } }
"""


@dataclass(frozen=True)
class Pinned:
    """A region that is compared: its name, and its mark as markup."""

    name: str
    mark: str
    is_leading: bool = False


@dataclass(frozen=True)
class Line:
    """One indicator; all words are ready, none is escaped.

    Attributes
    ----------
    name, unit, period : str
    values : sequence of str
        Of each region and of what they are set against.
    marks : sequence of str
        What stands raised behind each value, the letter of a remark; empty for most.
    note : str
        Definition and source.
    """

    name: str
    unit: str
    period: str
    values: Sequence[str]
    marks: Sequence[str]
    note: str


@dataclass(frozen=True)
class Theme:
    """Indicators of one theme, under its name."""

    name: str
    lines: Sequence[Line]


@dataclass(frozen=True)
class Figure:
    """A chart as markup, wide and narrow, in pieces that stay whole on paper.

    It has a heading, and words below.
    """

    title: str
    wide: Sequence[str]
    narrow: Sequence[str]
    caption: str = ""


@dataclass(frozen=True)
class Words:
    """What stands on the page besides the data."""

    table: str
    caption: str
    indicator: str
    notes: str


@dataclass(frozen=True)
class Comparison:
    """All that the page shows.

    Attributes
    ----------
    language : str
    title, finding : str
    pins : sequence of Pinned
    against : str
        Heading of the last column.
    figure : Figure
    themes : sequence of Theme
    remarks : sequence of (str, str)
        Letter and words of what is to be said about single values.
    foot : sequence of str
        Sources, licence, date and version, a paragraph each.
    words : Words
    style : str
        CSS that the charts need.
    """

    language: str
    title: str
    finding: str
    pins: Sequence[Pinned]
    against: str
    figure: Figure
    themes: Sequence[Theme]
    remarks: Sequence[tuple[str, str]]
    foot: Sequence[str]
    words: Words
    style: str = ""


def comparison_page(data: Comparison) -> str:
    """Return the page."""
    figure, words = data.figure, data.words
    body = f"""<main>
<header>
<h1>{escaped(data.title)}</h1>
<p class="finding">{escaped(data.finding)}</p>
{_pins(data.pins)}
</header>
<section>
<h2>{escaped(figure.title)}</h2>
<figure>
<div class="wide">{_pieces(figure.wide)}</div>
<div class="narrow">{_pieces(figure.narrow)}</div>
<figcaption>{escaped(figure.caption)}</figcaption>
</figure>
</section>
<section>
<h2 id="table">{escaped(words.table)}</h2>
<div class="table" role="region" aria-labelledby="table" tabindex="0">
{_table(data)}
</div>
{_remarks(data.remarks)}
</section>
<section>
<h2>{escaped(words.notes)}</h2>
{_notes(data.themes)}
</section>
</main>
<footer class="note">
{"".join(f"<p>{escaped(text)}</p>" for text in data.foot if text)}
</footer>"""
    return document(data.language, escaped(data.title), _STYLE + data.style, body)


def _pins(pins: Sequence[Pinned]) -> str:
    items = "".join(
        f"<li{_class(one.is_leading)}>{one.mark}<span>{escaped(one.name)}</span></li>"
        for one in pins
    )
    return f'<ul class="pins">{items}</ul>'


def _pieces(pieces: Sequence[str]) -> str:
    return "\n".join(f'<div class="piece">{piece}</div>' for piece in pieces)


def _table(data: Comparison) -> str:
    words = data.words
    head = f'<th scope="col">{escaped(words.indicator)}</th>'
    head += "".join(
        f'<th scope="col" class="n">{escaped(text)}</th>'
        for text in (*(one.name for one in data.pins), data.against)
    )
    columns = len(data.pins) + 2
    leads = [one.is_leading for one in data.pins] + [False]
    body, number = [], 0
    for theme in data.themes:
        rows = []
        if theme.name:
            rows.append(
                f'<tr><th scope="rowgroup" colspan="{columns}" class="theme">'
                f"{escaped(theme.name)}</th></tr>"
            )
        for line in theme.lines:
            number += 1
            rows.append(_row(line, number, leads))
        body.append("<tbody>\n{}\n</tbody>".format("\n".join(rows)))
    return (
        f'<table>\n<caption class="note">{escaped(words.caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n" + "\n".join(body) + "\n</table>"
    )


def _row(line: Line, number: int, leads: Sequence[bool]) -> str:
    cells = "".join(
        f'<td class="n{" leading" if leads_it else ""}">{escaped(value)}{_raised(mark)}</td>'
        for value, mark, leads_it in zip(line.values, line.marks, leads)
    )
    measured = ", ".join(text for text in (line.unit, line.period) if text)
    return (
        f'<tr><th scope="row">{escaped(line.name)}{_raised(str(number))} '
        f'<span class="measured">{escaped(measured)}</span></th>{cells}</tr>'
    )


def _remarks(remarks: Sequence[tuple[str, str]]) -> str:
    if not remarks:
        return ""
    said = "; ".join(f"{_raised(mark)} {escaped(words)}" for mark, words in remarks)
    return f'<p class="note marks">{said}</p>'


def _notes(themes: Sequence[Theme]) -> str:
    items = "\n".join(
        f"<li><strong>{escaped(line.name)}.</strong> {escaped(line.note)}</li>"
        for theme in themes
        for line in theme.lines
    )
    return f'<ol class="notes note">\n{items}\n</ol>'


def _raised(text: str) -> str:
    return f"<sup>{escaped(text)}</sup>" if text else ""


def _class(is_leading: bool) -> str:
    return ' class="leading"' if is_leading else ""
