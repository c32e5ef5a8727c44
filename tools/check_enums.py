"""Find Qt and QGIS names that Qt 6 and QGIS 4 do not have, without running either.

Qt names are looked up in the stubs of the PyQt6 wheel; QGIS enums must be scoped
(`QgsWkbTypes.Type.Polygon`), which is the one spelling that QGIS 3.22 to 4.x share.

    python tools/check_enums.py FILE_OR_FOLDER...
"""

from __future__ import annotations

import ast
import functools
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path

# QGIS's own `qgis.PyQt` offers these in the module where Qt 5 has them.
PATCHED = {
    "QtWidgets": {"QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack"},
    "QtCore": {"NULL"},
}
# Field types have no spelling for all versions: `compat` chooses by the version of QGIS.
CHOSEN_BY_VERSION = {("QVariant", "Type")}
GONE_METHODS = {"exec_", "print_"}
QGIS_CLASS = re.compile(r"Qgs[A-Z]\w*|Qgis")
ENUM_LIKE = re.compile(r"[A-Z]\w*[a-z]\w*")


@functools.cache
def stub(module: str) -> dict[str, ast.stmt]:
    """Return the classes and names at the top of a PyQt6 module's stub; empty if there is none."""
    package = importlib.util.find_spec("PyQt6")
    if package is None or not package.submodule_search_locations:
        sys.exit("PyQt6 is not installed: run `make setup`.")
    path = Path(package.submodule_search_locations[0]) / f"{module}.pyi"
    if not path.is_file():
        return {}
    # Some signatures in the stubs are no valid Python ("*args, /"); only names matter here.
    text = path.read_text(encoding="utf-8").replace(", /)", ")").replace(", /,", ",")
    return names_in(ast.parse(text).body)


def names_in(body: list[ast.stmt]) -> dict[str, ast.stmt]:
    """Return the names that statements define."""
    names: dict[str, ast.stmt] = {}
    for node in body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            names[node.name] = node
        elif isinstance(node, ast.Assign):
            names.update((target.id, node) for target in node.targets if hasattr(target, "id"))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names[node.target.id] = node
    return names


def find(module: str, path: list[str]) -> bool:
    """Tell whether PyQt6's module has the dotted name, inherited members included."""
    node = stub(module).get(path[0])
    if node is None:
        return False
    if len(path) == 1 or not isinstance(node, ast.ClassDef):
        return True
    return any(
        _has(owner_module, owner, path[1:]) for owner_module, owner in ancestors(module, node)
    )


def _has(module: str, owner: ast.ClassDef, path: list[str]) -> bool:
    member = names_in(owner.body).get(path[0])
    if member is None:
        # Members of Python's own enum classes are not in the stubs.
        return hasattr(object, path[0]) or path[0] in {"name", "value"}
    if len(path) == 1 or not isinstance(member, ast.ClassDef):
        return True
    return _has(module, member, path[1:])


def ancestors(module: str, node: ast.ClassDef) -> Iterator[tuple[str, ast.ClassDef]]:
    """Yield a class and all its bases, with their modules."""
    yield module, node
    for base in node.bases:
        *owner, name = ast.unparse(base).split(".")
        base_module = owner[-1] if owner else module
        found = stub(base_module).get(name)
        if isinstance(found, ast.ClassDef):
            yield from ancestors(base_module, found)


def dotted(node: ast.expr) -> list[str]:
    """Return ["Qt", "ItemDataRole", "UserRole"] of such an expression, [] of any other."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else []


def aliases(tree: ast.Module) -> set[int]:
    """Return the ids of expressions that get a name for members: `kind = Qgs.Enum; kind.Member`."""
    used = {dotted(n)[0] for n in ast.walk(tree) if isinstance(n, ast.Attribute) and dotted(n)}
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and any(isinstance(target, ast.Name) and target.id in used for target in node.targets)
    }


def check(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and complaint of everything in a file that QGIS 4 does not know."""
    modules: dict[str, str] = {}  # name in the file -> Qt module that it was imported from
    inner = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    called = {id(n.func) for n in ast.walk(tree) if isinstance(n, ast.Call)}
    notes = [getattr(n, "annotation", None) for n in ast.walk(tree)]
    notes += [n.returns for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    scopes = called | aliases(tree)
    scopes |= {id(part) for note in notes if note for part in ast.walk(note)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] in {"PyQt5", "PyQt6"}:
                    yield node.lineno, f"import {alias.name}: take Qt from qgis.PyQt"
        elif isinstance(node, ast.ImportFrom):
            origin = node.module or ""
            if origin.split(".")[0] in {"PyQt5", "PyQt6"}:
                yield node.lineno, f"import from {origin}: take Qt from qgis.PyQt"
            elif origin.startswith("qgis.PyQt."):
                module = origin.rpartition(".")[2]
                for alias in node.names:
                    if alias.name in PATCHED.get(module, ()):
                        continue
                    modules[alias.asname or alias.name] = module
                    if not find(module, [alias.name]):
                        yield node.lineno, f"{module}.{alias.name} does not exist in Qt 6"
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in GONE_METHODS:
            yield node.lineno, f".{node.attr} does not exist in Qt 6"
        path = dotted(node)
        if id(node) in inner or not path:
            continue
        if path[0] in modules and stub(modules[path[0]]):
            if tuple(path[:2]) not in CHOSEN_BY_VERSION and not find(modules[path[0]], path):
                yield node.lineno, f"{'.'.join(path)} does not exist in Qt 6: scope the enum"
        elif (
            QGIS_CLASS.fullmatch(path[0])
            and len(path) == 2
            and ENUM_LIKE.fullmatch(path[1])
            and id(node) not in scopes
        ):
            yield node.lineno, f"{'.'.join(path)} is not scoped: write Class.Enum.Member"


def main(arguments: list[str]) -> int:
    """Check the files and folders named; return the exit code."""
    files: list[Path] = []
    for argument in map(Path, arguments):
        files += sorted(argument.rglob("*.py")) if argument.is_dir() else [argument]
    found = 0
    for file in files:
        for line, complaint in sorted(check(ast.parse(file.read_text(encoding="utf-8")))):
            print(f"{file}:{line}: {complaint}")
            found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
