"""One run of an algorithm: what was asked, what is read, what is written."""

from __future__ import annotations

import contextlib
import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)
from qgis.PyQt.QtCore import QCoreApplication

from . import run_record
from .compat import list_of_texts
from .looks import Look
from .monitor import QgisMonitor
from .outputs import Outputs, Table, known, not_removed
from .parameters import words
from .texts import sentence

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.messages import Message
    from .geopackage import NewGeoPackage
    from .pages import NewPage
    from .tables import GivenTable


class Run:
    """Everything that ``compute`` of an algorithm needs.

    Attributes
    ----------
    fingerprints : dict
        Filled while sources are read, when a run record is wanted.
    looks : dict
        Style and aliases of each output by destination.
    settings : dict
        What choices such as a preset meant in this run, for the run record.
    """

    def __init__(
        self,
        algorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        sources: dict[str, tuple[str | list[str], bool]],
        tables: dict[str, list[GivenTable]] | None = None,
    ):
        self.context = context
        self.feedback = feedback
        self.fingerprints: dict[str, dict[str, Any]] = {}
        self.looks: dict[str, Look] = {}
        self.settings: dict[str, Any] = {}
        self._algorithm = algorithm
        self._parameters = parameters
        self._sources = sources
        self._tables = tables or {}
        self._outputs = Outputs(algorithm, parameters, context, feedback)
        self._pending: list[NewGeoPackage | NewPage] = []
        self._results: dict[str, Any] = {}
        self._heading = ""

    def source(self, name: str) -> QgsProcessingFeatureSource:
        """Return an input table or layer."""
        source = self._algorithm.parameterAsSource(self._parameters, name, self.context)
        if source is None:
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, name))
        return source

    def tables(self, name: str) -> list[GivenTable]:
        """Return the tables of a parameter, in the order given where it takes several."""
        return self._tables.get(name, [])

    def has(self, name: str) -> bool:
        """Return whether the algorithm has a parameter of this name."""
        return self._algorithm.parameterDefinition(name) is not None

    def given(self, name: str) -> bool:
        """Return whether an optional layer was given."""
        return name in self._sources

    def wants(self, name: str) -> bool:
        """Return whether an optional output was asked for."""
        value = self._parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink
        if isinstance(value, QgsProperty):
            value, _ = value.valueAsString(self.context.expressionContext())
        return bool(value)

    def text(self, name: str) -> str:
        """Return a text or the name of a field; empty where not given."""
        text = self._algorithm.parameterAsString(self._parameters, name, self.context)
        # The name of a field may begin or end with a space.
        is_field = self._algorithm.parameterDefinition(name).type() == "field"
        return text if is_field else text.strip()

    def texts(self, name: str) -> list[str]:
        """Return the names of several fields; none where not given."""
        return list_of_texts(self._algorithm, self._parameters, name, self.context)

    def file(self, name: str) -> str:
        """Return the path of a file to write."""
        return self._algorithm.parameterAsFileOutput(self._parameters, name, self.context)

    def number(self, name: str) -> float | None:
        """Return a number, or None where not given."""
        default = self._algorithm.parameterDefinition(name).defaultValue()
        if self._parameters.get(name, default) in (None, ""):
            return None
        return self._algorithm.parameterAsDouble(self._parameters, name, self.context)

    def is_set(self, name: str) -> bool:
        """Return whether the user gave something other than the default."""
        default = self._algorithm.parameterDefinition(name).defaultValue()
        value = self._parameters.get(name, default)
        return value not in (None, "") and value != default

    def flag(self, name: str) -> bool:
        """Return whether something was ticked."""
        return self._algorithm.parameterAsBoolean(self._parameters, name, self.context)

    def choice(self, name: str) -> str | None:
        """Return the engine's word of a choice, or None where not given."""
        definition = self._algorithm.parameterDefinition(name)
        if self._parameters.get(name, definition.defaultValue()) in (None, ""):
            return None
        index = self._algorithm.parameterAsEnum(self._parameters, name, self.context)
        return words(definition)[index]

    def choices(self, name: str) -> list[str]:
        """Return the engine's words of a choice of several."""
        # QGIS takes nothing for the first.
        if self._parameters.get(name) in (None, "", []):
            return []
        known = words(self._algorithm.parameterDefinition(name))
        chosen = self._algorithm.parameterAsEnums(self._parameters, name, self.context)
        return [known[index] for index in sorted(set(chosen))]

    def label(self, name: str) -> str:
        """Return a parameter's label, for messages."""
        return self._algorithm.parameterDefinition(name).description()

    @property
    def wants_record(self) -> bool:
        """Whether a run record was asked for."""
        return bool(self._parameters.get(run_record.NAME))

    def monitor(self, start: float, end: float) -> QgisMonitor:
        """Return a monitor for the part of the work between two fractions."""
        return QgisMonitor(self.feedback, start, end)

    @contextlib.contextmanager
    def under(self, heading: str) -> Iterator[None]:
        """Write a heading before the first line that follows inside, or before the error."""
        self._heading = heading
        try:
            yield
        except BaseException:
            self._say_heading()
            raise
        finally:
            self._heading = ""

    def _say_heading(self) -> None:
        heading, self._heading = self._heading, ""
        if heading:
            self.feedback.pushInfo(heading)

    def say(self, text: str) -> None:
        """Write a line to the log."""
        self._say_heading()
        # qgis_process writes its progress in front, which must not join a number to another.
        self.feedback.pushInfo(f"– {text}" if text[:1].isdigit() else text)

    def warn(self, text: str) -> None:
        """Write a warning to the log."""
        self._say_heading()
        self.feedback.pushWarning(text)

    def tell(self, findings: Iterable[Message]) -> None:
        """Write what the engine found to the log."""
        for message in findings:
            (self.warn if message.is_warning else self.say)(sentence(message))

    def warn_unused(self, names: Iterable[str], choice: str) -> None:
        """Warn about inputs that were given but have no part in what was chosen.

        Parameters
        ----------
        names : iterable of str
            The parameters that are not read.
        choice : str
            The parameter that decides so.
        """
        for name in names:
            if self._is_changed(name):
                self.warn(
                    QCoreApplication.translate(
                        "Smacreg",
                        "The input “{input}” is not used with what is chosen for “{choice}”.",
                    ).format(input=self.label(name), choice=self.label(choice))
                )

    def _is_changed(self, name: str) -> bool:
        """Return whether a parameter has another value than its default."""
        definition = self._algorithm.parameterDefinition(name)
        default = definition.defaultValue()
        if definition.type() in ("source", "multilayer"):
            return self.given(name)
        if definition.type() == "boolean":
            return self.flag(name) != bool(default)
        if definition.type() == "number":
            return self.number(name) not in (None, default)
        return self.text(name) not in ("", default)

    def warn_unknown(self) -> None:
        """Warn about parameters that the algorithm does not have; QGIS ignores them in silence."""
        known = {definition.name() for definition in self._algorithm.parameterDefinitions()}
        for name in sorted(set(self._parameters) - known):
            near = difflib.get_close_matches(name.upper(), known, 1)
            text = QCoreApplication.translate(
                "Smacreg", "There is no parameter “{name}”: it is ignored."
            ).format(name=name)
            if near:
                text += " " + QCoreApplication.translate(
                    "Smacreg", "Did you mean “{name}”?"
                ).format(name=near[0])
            self.warn(text)

    def write(self, name: str, table: Table, monitor: QgisMonitor) -> None:
        """Write an output, if it was asked for."""
        destination = self._outputs.write(name, table, monitor)
        if destination is not None:
            self._results[name] = destination
            self.looks[destination] = Look(table.style, table.aliases)

    def link(self, name: str, property_name: str, other: str) -> None:
        """Let a layer tell the desktop where another output lies, if both were written."""
        layer, target = self._results.get(name), self._results.get(other)
        if layer and target:
            look = self.looks[layer]
            properties = {**look.properties, property_name: target}
            self.looks[layer] = look._replace(properties=properties)

    def write_geopackage(self, path: Path, tables: dict[str, Table], monitor: QgisMonitor) -> None:
        """Write a GeoPackage of several tables; ``finish`` puts it in its place."""
        from .geopackage import NewGeoPackage

        geopackage = NewGeoPackage(path)
        self._pending.append(geopackage)
        geopackage.write(tables, monitor)

    def write_page(self, path: Path, text: str) -> None:
        """Write a page of text; ``finish`` puts it in its place."""
        from .pages import NewPage

        page = NewPage(path)
        self._pending.append(page)
        page.write(text)

    def finish(self, numbers: dict[str, Any]) -> dict:
        """Write the run record, if it was asked for, and return the results.

        A number that is not defined is returned as None.
        """
        defined = {name: known(value) for name, value in numbers.items()}
        results = {**self._results, **defined}
        path = ""
        if self.wants_record:
            path = self.file(run_record.NAME)
            record = run_record.build(
                self._algorithm,
                self._parameters,
                self.context,
                self._sources,
                self.fingerprints,
                results,
                self.settings,
            )
            try:
                run_record.write(path, record)
            except OSError as error:
                raise QgsProcessingException(
                    QCoreApplication.translate(
                        "Smacreg",
                        "The run record cannot be written to {path}: check that the folder "
                        "exists and that the disk is not full ({reason}).",
                    ).format(path=path, reason=error.strerror)
                ) from None
            results[run_record.NAME] = path
        # Last of all, because a file already there cannot be brought back.
        try:
            for pending in self._pending:
                pending.put_in_place()
        except QgsProcessingException:
            if path:
                with contextlib.suppress(OSError):
                    Path(path).unlink()
            raise
        return results

    def undo(self) -> None:
        """Remove what was written."""
        self._outputs.undo()
        for pending in self._pending:
            left = pending.discard()
            if left is not None:
                self.feedback.reportError(not_removed(str(left)), False)
