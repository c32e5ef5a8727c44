#!/usr/bin/env python3
"""Translations: gather the texts of the code, check both languages, compile them for Qt.

    translations.py update        bring i18n/smacreg_<language>.ts up to date with the code
    translations.py check         say what is missing or wrong, one sentence each; exit code 1
    translations.py compile DIR   write smacreg_<language>.qm into DIR with Qt's lrelease

A text is what stands in translate("Smacreg", "...") or QT_TRANSLATE_NOOP("Smacreg", "...").
PyQt's own pylupdate5 passes over a text with a comma after it, which the formatter puts there;
both it and pylupdate6 mangle or drop f-strings in silence, which are an error here. Needs only
Python; `compile` needs lrelease.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "Smacreg"
LANGUAGES = ("nb", "nn")
SOURCES = ("__init__.py", "processing_provider", "smacreg_plugin")
MARKERS = ("translate", "QT_TRANSLATE_NOOP")
LRELEASE = (
    "/usr/lib/qt5/bin/lrelease",
    "/usr/lib/qt6/bin/lrelease",
    "lrelease-qt5",
    "lrelease-qt6",
    "lrelease",
)
_SIMILAR = 0.75
_SHOWN = 60


class Entry(NamedTuple):
    """The translation of one text; unfinished, it is at most a suggestion."""

    translation: str
    finished: bool


class Gathered(NamedTuple):
    """The texts of the code in order, and sentences about what is no text."""

    texts: list[str]
    problems: list[str]


# --- the code -------------------------------------------------------------------------------


def gather(root: Path = ROOT) -> Gathered:
    """Return every text in the code under ``root``."""
    trees = {file.relative_to(root).as_posix(): _parse(file) for file in code_files(root)}
    tables = {name for tree in trees.values() for name in _marked_tables(tree)}
    texts: set[str] = set()
    problems: list[str] = []
    for place, tree in trees.items():
        for node in ast.walk(tree):
            problem = _renamed(node)
            if isinstance(node, ast.Call):
                text, problem = _text_of(node, tables)
                if text:
                    texts.add(text)
            if problem:
                problems.append(f"{place}:{node.lineno}: {problem}")
    for text in sorted(texts):
        problem = _unfillable(text)
        if problem:
            problems.append(f"The text {_short(text)} {problem}.")
    return Gathered(sorted(texts), problems)


def code_files(root: Path = ROOT) -> Iterator[Path]:
    """Yield the files that may hold texts."""
    for source in SOURCES:
        path = root / source
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _parse(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def _marked_tables(tree: ast.Module) -> Iterator[str]:
    """Names of the dictionaries at module level whose every value is a marked text."""
    for node in tree.body:
        if isinstance(node, ast.Assign):
            target, value = node.targets[0], node.value
        elif isinstance(node, ast.AnnAssign):
            target, value = node.target, node.value
        else:
            continue
        if (
            isinstance(target, ast.Name)
            and isinstance(value, ast.Dict)
            and value.values
            and all(_called(item) == "QT_TRANSLATE_NOOP" for item in value.values)
        ):
            yield target.id


def _called(node: ast.AST) -> str:
    """Return the name by which a call is made, without its owner; empty if it is no call."""
    return _name(node.func) if isinstance(node, ast.Call) else ""


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _text_of(call: ast.Call, tables: set[str]) -> tuple[str, str]:
    """Return the text of a call and what is wrong with it; empty where there is none."""
    name = _called(call)
    if name == "tr":
        return "", f'tr() is not found by all tools: write translate("{CONTEXT}", "...").'
    if name not in MARKERS or _is_method_of_text(call.func):
        return "", ""
    if call.keywords or len(call.args) != 2:
        return "", f'{name} takes two arguments, "{CONTEXT}" and the text.'
    context, text = call.args
    if not (isinstance(context, ast.Constant) and context.value == CONTEXT):
        return "", f'the context of {name} must be the literal "{CONTEXT}".'
    if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
        return text.value, ""
    if isinstance(text, ast.JoinedStr):
        return "", f"the text of {name} is an f-string: use a plain literal and .format after it."
    # A text that was marked where it is written may be looked up where it is shown.
    if name == "translate" and isinstance(text, ast.Subscript) and _name(text.value) in tables:
        return "", ""
    return "", (
        f"the text of {name} is not a plain literal: write it out, and use .format after {name}."
    )


def _is_method_of_text(function: ast.expr) -> bool:
    """Tell "abc".translate(table) from QCoreApplication.translate(...)."""
    return isinstance(function, ast.Attribute) and not _name(function.value).endswith("Application")


def _renamed(node: ast.AST) -> str:
    """Return a sentence when translate gets another name, by which no tool finds its texts."""
    if (
        isinstance(node, ast.Assign)
        and _name(node.value) == "translate"
        and [_name(target) for target in node.targets] != ["translate"]
    ):
        return "translate must keep its name, or its texts are not found."
    return ""


# --- a text and its translation -------------------------------------------------------------


def places(text: str) -> set[str]:
    """Return the names in braces; ValueError where the braces do not match."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _unfillable(text: str) -> str:
    try:
        return "has a place {} without a name" if "" in places(text) else ""
    except ValueError as error:
        return f"has braces that do not match ({error})"


def wrong(source: str, translation: str) -> list[str]:
    """Return what is wrong with a translation, as the ends of sentences about it."""
    if not translation:
        return ["is marked as translated but empty"]
    unfillable = _unfillable(translation)
    if unfillable:
        return [unfillable]
    found = []
    wanted, given = places(source), places(translation)
    if wanted - given:
        found.append(f"lacks {_in_braces(wanted - given)}")
    if given - wanted:
        found.append(f"has {_in_braces(given - wanted)}, which the English text has not")
    if any(mark in translation for mark in "“”„"):
        found.append("has foreign quotation marks: Norwegian ones are «»")
    if _edges(source) != _edges(translation):
        found.append("begins or ends with other spaces or another full stop than the English text")
    if source.count("&") != translation.count("&"):
        found.append("has not the same number of & (the key that leads to a field)")
    return found


def _in_braces(names: set[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))


def _edges(text: str) -> tuple[bool, bool, str]:
    end = text.rstrip()[-1:]
    return text[:1].isspace(), text[-1:].isspace(), end if end in ".:?!…" else ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line if len(line) <= _SHOWN else line[: _SHOWN - 1] + '…'}”"


# --- the files ------------------------------------------------------------------------------


def file_of(language: str, root: Path = ROOT) -> Path:
    """Return the file of a language."""
    return root / "i18n" / f"smacreg_{language}.ts"


def read(file: Path) -> dict[str, Entry]:
    """Return the entries of a .ts file by text; empty if there is no file."""
    if not file.is_file():
        return {}
    try:
        # Our own file, from our own repository.
        tree = ET.parse(file)  # noqa: S314
    except ET.ParseError as error:
        sys.exit(
            f"{file.name} is not valid XML ({error}): restore it, or resolve the conflict in it."
        )
    entries = {}
    for message in tree.getroot().iter("message"):
        element = message.find("translation")
        if element is not None and element.get("type", "unfinished") == "unfinished":
            entries[message.findtext("source", "")] = Entry(
                element.text or "", "type" not in element.attrib
            )
    return entries


def merge(texts: list[str], known: dict[str, Entry]) -> dict[str, Entry]:
    """Return one entry for each text; a changed text gets its old translation as suggestion."""
    gone = {text: entry for text, entry in known.items() if text not in set(texts)}
    entries = {}
    for text in texts:
        if text in known:
            entries[text] = known[text]
            continue
        near = difflib.get_close_matches(text, gone, 1, _SIMILAR)
        entries[text] = Entry(gone[near[0]].translation if near else "", False)
    return entries


def render(language: str, entries: dict[str, Entry]) -> str:
    """Return the content of a .ts file: sorted by text, without places in the code."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text in sorted(entries):
        entry = entries[text]
        kind = "" if entry.finished else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{_escaped(text)}</source>",
            f"        <translation{kind}>{_escaped(entry.translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


# --- what can be asked ----------------------------------------------------------------------


def update(root: Path = ROOT) -> list[str]:
    """Write the .ts files anew and return sentences about what keeps this from being done."""
    texts, problems = gather(root)
    if problems:
        return problems
    report = []
    for language in LANGUAGES:
        file = file_of(language, root)
        known = read(file)
        entries = merge(texts, known)
        file.parent.mkdir(exist_ok=True)
        file.write_text(render(language, entries), encoding="utf-8")
        waiting = [text for text, entry in entries.items() if not entry.finished]
        gone = len(set(known) - set(entries))
        report.append(
            f"{file.relative_to(root).as_posix()}: {len(entries)} texts, {gone} removed, "
            f"{len(waiting)} to translate"
        )
        report += [f"    {_short(text)}" for text in waiting]
    print("\n".join(report))
    return []


def check(root: Path = ROOT) -> list[str]:
    """Return one sentence for each thing that is missing or wrong."""
    texts, problems = gather(root)
    for language in LANGUAGES:
        file = file_of(language, root)
        name = file.relative_to(root).as_posix()
        entries = read(file)
        new, gone = len(set(texts) - set(entries)), len(set(entries) - set(texts))
        written = file.read_text(encoding="utf-8") if file.is_file() else ""
        if new or gone or written != render(language, entries):
            problems.append(
                f"{name} is out of date ({new} texts are new, {gone} are gone): run "
                "python3 tools/translations.py update."
            )
        for text in sorted(set(texts) & set(entries)):
            entry = entries[text]
            faults = wrong(text, entry.translation) if entry.finished else ["is unfinished"]
            problems += [f"{name}: the translation of {_short(text)} {fault}." for fault in faults]
    return problems


def compile_to(folder: Path, root: Path = ROOT) -> list[str]:
    """Write the .qm files and return sentences about what went wrong."""
    lrelease = next(filter(None, map(shutil.which, LRELEASE)), None)
    if lrelease is None:
        return ["lrelease is not installed: install the package qttools5-dev-tools."]
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        file = file_of(language, root)
        target = folder / f"{file.stem}.qm"
        # An unfinished suggestion may lack a place that the code fills in.
        command = [lrelease, "-silent", "-nounfinished", str(file), "-qm", str(target)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode or not target.is_file():
            return [f"lrelease cannot compile {file.name}: {done.stderr.strip()}"]
    return []


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="bring the .ts files up to date with the code")
    commands.add_parser("check", help="say what is missing or wrong")
    compiling = commands.add_parser("compile", help="write the .qm files")
    compiling.add_argument("folder", type=Path)
    asked = parser.parse_args(arguments)
    if asked.command == "compile":
        problems = compile_to(asked.folder)
    else:
        problems = update() if asked.command == "update" else check()
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
