"""The science of SMACREG: plain numpy, never QGIS, never Qt.

Everything here can be imported in a notebook or a script and gives the same
numbers as the QGIS algorithms, which only read, call and write.
"""
