# SMACREG for QGIS: what a developer types. `make` lists the targets; the work is in tools/.
# Everything that is installed or built outside the checkout lies in ~/.cache/smacreg.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup test lint format engine-oldest engine-newest charts-qt6 matrix \
	matrix-3.40 matrix-newest smoke package package-test release demo prove bench methods \
	models screenshots clean clean-chroots

# Further options for pytest: make test PYTEST="-k islands -x"
PYTEST ?=

help: ## list the targets
	@awk -F':.*## ' '/^[a-z0-9.-]+:.*## / { printf "  make %-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# --- everyday work --------------------------------------------------------------------------

setup: ## install what is missing on this machine: QGIS, the pinned tools
	@tools/setup.sh
	@python3 tools/translations.py compile i18n

test: setup ## all tests, with this machine's QGIS
	@tools/test.sh $(PYTEST)

lint: setup ## ruff, flake8-qgis, mypy, Python 3.9, Qt 6 names, translations
	@tools/lint.sh

format: setup ## put the code in ruff's format
	@tools/lint.sh --fix

# --- other versions -------------------------------------------------------------------------

engine-oldest: setup ## the engine on Python 3.9 with the oldest numpy and scipy
	@tools/engine.sh oldest $(PYTEST)

engine-newest: setup ## the engine with the newest numpy and scipy
	@tools/engine.sh newest $(PYTEST)

charts-qt6: setup ## the charts under PyQt6, without QGIS
	@tools/charts_qt6.sh $(PYTEST)

matrix: matrix-3.40 matrix-newest ## all tests in QGIS 3.40 and in the newest 3.x

matrix-3.40: setup ## the same in QGIS 3.40 only (Debian 13)
	@tools/matrix.sh 3.40 $(PYTEST)

matrix-newest: setup ## the same in the newest QGIS 3.x that Debian's mirror offers
	@tools/matrix.sh newest $(PYTEST)

smoke: setup ## the algorithms through this machine's qgis_process
	@tools/smoke.sh

# --- the zip --------------------------------------------------------------------------------

package: setup ## build dist/smacreg-VERSION.zip from the last commit
	@python3 tools/package.py

package-test: package ## check the zip by the plugin repository's rules, install and run it
	@SMACREG_PROVE=1 SMACREG_ZIP="$$(ls -t dist/smacreg-*.zip | head -n 1)" tools/test.sh tests/package $(PYTEST)

release: setup ## as package, but refuse placeholders in the metadata
	@python3 tools/package.py --release

# --- demonstration, benchmarks, pictures -----------------------------------------------------

# Your own layers: make demo UNITS=map.gpkg UNIT_FIELD=code FLOWS=commuting.csv YEAR=2022
DEMO = UNITS UNIT_FIELD NAME_FIELD FLOWS ORIGIN_FIELD DESTINATION_FIELD VALUE_FIELD YEAR_FIELD \
	YEAR PRESET METHOD LINKAGE MIN_SIZE MIN_SELF_CONTAINMENT TARGET_SIZE TARGET_SELF_CONTAINMENT

demo: ## draw the regions of the demonstration country, or of your own layers
	@tools/setup.sh qgis
	@/usr/bin/python3 tools/demo.py $(foreach name,$(DEMO),$(if $($(name)),'$(name)=$($(name))'))

PEERS = $$(. tools/lib.sh && venv_of peers)/bin/python

# Where tests invent their examples, of which daily ones try a third.
REPEATED = tests/engine tests/charts tests/processing/test_colouring.py

prove: setup ## long proofs: all repetitions, runs cancelled, tables in docs, flips, newest numpy, peers
	@tools/setup.sh peers
	@SMACREG_PROVE=1 tools/engine.sh newest $(PYTEST)
	@SMACREG_PROVE=1 tools/test.sh $(REPEATED) tests/prove $(PYTEST)
	@SMACREG_PROVE=1 tools/test.sh tests/processing tests/batch tests/package -m prove $(PYTEST)
	@$(PEERS) -m pytest tests/prove/test_network_peers.py $(PYTEST)

bench: setup ## time the engine and the dock; writes docs/benchmarks.md
	@tools/setup.sh peers
	@$(PEERS) benchmarks/run.py

methods: setup ## write the tables of docs/methods.md, ba-regions.md and guide.md
	@$$(readlink -f .venv)/bin/python tools/method_tables.py

models: setup ## write the models in resources/models with this machine's QGIS (3.22)
	@QT_QPA_PLATFORM=offscreen /usr/bin/python3 tools/models.py

screenshots: setup ## pictures of the running desktop in each language, for the eye
	@python3 tools/screenshots.py
	@/usr/bin/python3 tools/dock_pictures.py

# --- cleaning -------------------------------------------------------------------------------

clean: ## remove what was built in the checkout
	@rm -rf build dist i18n/*.qm .qgis-settings .hypothesis .mypy_cache .ruff_cache .pytest_cache

clean-chroots: ## remove the chroots of the matrix (some 4 GB)
	@tools/chroot.sh remove
