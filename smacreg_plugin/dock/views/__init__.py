"""One file a view of the comparison; `panel.py` lists them."""
