# Two commands do everything: `make verify` runs the main job, `make test` passes the tests. Both set up .venv first.
# Recipes only ever name .venv relative to this folder, so a path with spaces does no harm.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: verify test check bench clean

verify: $(STAMP)
	$(BIN)/claimcheck verify

test: check
	$(BIN)/python -m pytest --cov --cov-report=term

check: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(STAMP)
	$(BIN)/python bench/run.py

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .coverage build dist

# Installed anew only when the project's dependencies change: the package itself is linked, not copied.
$(STAMP): pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade --constraint constraints.txt pip
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group dev --editable .
	touch $(STAMP)
