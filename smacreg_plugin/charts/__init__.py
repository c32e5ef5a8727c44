"""Charts painted with Qt alone: data and ready texts in, picture out; never QGIS, no wording."""
