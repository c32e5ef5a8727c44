"""Pages that lead into the tools."""

# Setting: whether the opening page shows when QGIS starts; not there until it has been seen once.
AT_START = "smacreg/start_page_at_start"
