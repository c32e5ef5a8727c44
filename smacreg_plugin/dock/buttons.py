"""Buttons of one height that the keyboard reaches and that say more than stands on them."""

from __future__ import annotations

from typing import TypeVar

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QToolButton, QWidget

from ..charts.theme import ROW

_Button = TypeVar("_Button", bound=QAbstractButton)


def tool_button(text: str, words: str, parent: QWidget) -> QToolButton:
    """Return a button that says more when it is pointed at."""
    return labelled(QToolButton(parent), text, words)


def labelled(button: _Button, text: str, words: str) -> _Button:
    """Give a button its text, and the words that are said about it; return it."""
    button.setText(text)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setMinimumHeight(ROW)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
