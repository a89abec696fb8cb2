# Two commands do everything: `make verify` runs the main job, `make test` passes the tests. Both set up .venv first.
# All it takes is python3 (3.11 or newer, with venv), make and git. Recipes only ever name .venv relative to this
# folder, so a path with spaces does no harm; and they run modules by `python -m`, because the first line of a script in
# .venv/bin holds the whole path, which the kernel cuts where it is long and splits where it has a space.

PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python -m
STAMP := .venv/.installed

.PHONY: verify test check bench clean

verify: $(STAMP)
	$(RUN) claimcheck verify

test: check
	$(RUN) pytest --cov --cov-report=term

# import-linter has no module to run; its script does as well when it is handed to Python.
check: $(STAMP)
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy
	$(BIN)/python $(BIN)/lint-imports

bench: $(STAMP)
	$(BIN)/python bench/run.py

clean:
	rm -rf .venv .claimcheck .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage build dist

# Installed anew only when the dependencies change: the package itself is linked, not copied. A .venv whose Python is
# gone or too old, as after an upgrade or a move of this folder, is made anew.
$(STAMP): pyproject.toml constraints.txt
	$(BIN)/python -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null || $(PYTHON) -m venv --clear .venv
	$(RUN) pip install --quiet --disable-pip-version-check --constraint constraints.txt --upgrade pip
	$(RUN) pip install --quiet --disable-pip-version-check --constraint constraints.txt --group dev --editable '.[all]'
	touch $(STAMP)
