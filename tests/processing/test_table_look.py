"""The attribute table of a result can be read, and nobody's numbers are rounded in the data."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from small_country import memory_layer

from smacreg.processing_provider.looks import Look
from smacreg.processing_provider.styles import apply

FIELDS = "NoGeometry?field=unit:string&field=jobs:double&field=local:double&field=hhi:double"
ALIASES = {"hhi": "Concentration on few industries"}


def styled(rows):
    layer = memory_layer(FIELDS, [(None, *row) for row in rows])
    apply(layer, Look("", ALIASES))
    return layer


def shown(layer, name):
    """Return the texts of a column as the attribute table writes them."""
    position = layer.fields().lookupField(name)
    setup = layer.editorWidgetSetup(position)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    return [
        formatter.representValue(layer, position, setup.config(), None, feature[position])
        for feature in layer.getFeatures()
    ]


def widths(layer):
    columns = layer.attributeTableConfig().columns()
    # One without a name is for actions.
    return {column.name: column.width for column in columns if column.name}


def test_numbers_have_three_digits(qgis_app):
    layer = styled(
        [
            ("0101", 1400, 836.0994571, 0.14703419),
            ("0102", 90, -44.8229172, 0.09872134),
            ("0103", 20, 9.7210987, 0.30000001),
        ]
    )
    assert shown(layer, "hhi") == ["0.147", "0.099", "0.300"]
    assert shown(layer, "local") == ["836.1", "-44.8", "9.7"]
    assert next(feature["local"] for feature in layer.getFeatures()) == 836.0994571


def test_only_rounded_columns_are_read_only(qgis_app):
    """A form writes back what it shows; whole numbers and texts stay as they were."""
    layer = styled([("0101", 1400, 836.0994571, 0.14703419)])
    form = layer.editFormConfig()
    assert [form.readOnly(place) for place in range(4)] == [False, False, True, True]
    assert layer.editorWidgetSetup(1).type() != "Range"


def test_columns_show_their_names(qgis_app):
    layer = styled([("0101", 1400, 836.1, 0.147), ("x" * 200, 90, -44.8, 0.099)])
    found = widths(layer)
    assert found["hhi"] >= 6 * len(ALIASES["hhi"])
    assert found["jobs"] < found["hhi"]
    assert 6 * 50 <= found["unit"] <= 10 * 50


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [("0101", None, None, None)],
        [("0101", 0.0, float("nan"), float("inf")), ("0102", 1.0, 0.0, None)],
    ],
)
def test_nothing_to_show(qgis_app, rows):
    layer = styled(rows)
    assert layer.editorWidgetSetup(2).type() != "Range"
    assert not layer.editFormConfig().readOnly(2)
    assert min(widths(layer).values()) > 40
