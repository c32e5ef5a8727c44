"""Opens the ordinary dialogs of the tools, and hears what comes out."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog

from .answer_layers import AnswerLayers
from .answers import Outcome
from .questions import PROVIDER, Step


class ToolRuns(QObject):
    """The dialogs that are open.

    Signals
    -------
    finished : str, object, str
        Key of the question, its step, and the answer.
    """

    finished = pyqtSignal(str, object, str)

    def __init__(self, project: QgsProject, parent: QObject | None = None):
        super().__init__(parent)
        self._project = project
        self._open: list[QDialog] = []
        self._layers = AnswerLayers(project)

    def open(self, key: str, step: Step, parameters: dict[str, Any]) -> QDialog:
        """Open the dialog of a tool with its parameters filled in.

        Parameters
        ----------
        key : str
            Of the question.
        step : Step
        parameters : dict
        """
        from qgis import processing

        dialog = processing.createAlgorithmDialog(f"{PROVIDER}:{step.tool}", parameters)
        self._open.append(dialog)

        def answer(is_fine: bool, results: dict[str, Any]) -> None:
            if is_fine and step.answer is not None:
                outcome = Outcome(results, self._project)
                self._layers.show(outcome.layer_ids(step.shows), outcome.layer_ids())
                self.finished.emit(key, step, step.answer(outcome))

        dialog.algorithmFinished.connect(answer)
        dialog.destroyed.connect(lambda: self._forget(dialog))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _forget(self, dialog: QDialog) -> None:
        if dialog in self._open:
            self._open.remove(dialog)
