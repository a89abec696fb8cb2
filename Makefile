# Two commands do everything: `make verify` runs the main job, `make test` passes the tests. Both set up .venv first.
# All it takes is python3 (3.11 or newer, with venv), make and git. Recipes only ever name .venv relative to this
# folder, so a path with spaces does no harm; and they run modules by `python -m`, because the first line of a script in
# .venv/bin holds the whole path, which the kernel cuts where it is long and splits where it has a space.

PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python -m
STAMP := .venv/.installed
# A name for it, since a comma would end the argument of a call.
EXTRAS := .[all,cluster]

# What the tool is compared with, and what fits the cleaner's weights, stays apart: no test needs it.
BENCH_PYTHON := .venv-bench/bin/python
BENCH_STAMP := .venv-bench/.installed
PAGES := ../shared/bench/pages
UNSEEN := bench/.cache

.PHONY: verify test coverage check docs picture bench bench-cleaning bench-matching bench-scale clean

# A fit that broke off leaves no half of its scores behind.
.DELETE_ON_ERROR:

verify: $(STAMP)
	$(RUN) claimcheck verify

# The files come in the order of their names, for the small ones of tests/unit then fill the gaps at the end; most tests
# first, as is the default, leaves the slow files with few tests to one process.
test: check
	$(RUN) pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

# The same tests with branch coverage, which makes them half as slow again.
coverage: $(STAMP)
	$(RUN) pytest --numprocesses auto --dist loadfile --no-loadscope-reorder --cov --cov-report=term

# import-linter has no module to run; its script does as well when it is handed to Python.
check: $(STAMP)
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy
	$(BIN)/python $(BIN)/lint-imports

# The documentation as a site in build/site; loads nothing from elsewhere, and a dead link ends the build.
docs: $(STAMP)
	$(RUN) mkdocs build --quiet

# What a terminal shows of the first example, for the README.
picture: $(STAMP)
	$(BIN)/python docs/generate_pictures.py

bench: $(STAMP)
	$(BIN)/python bench/run.py

# The first run fits the weights anew for the scores of pages that they have not seen, which takes ten minutes or more;
# later ones do so only when what the weights are fitted on has changed. The table goes into docs/benchmarks.md.
bench-cleaning: $(BENCH_STAMP) $(UNSEEN)/plain.npz $(UNSEEN)/marked.npz
	$(BENCH_PYTHON) bench/compare_cleaning.py --pages $(PAGES) \
	    --plain-scores $(UNSEEN)/plain.npz --marked-scores $(UNSEEN)/marked.npz

# Linking, stance and conflict, figures and dates and sentences, needles: each a section of docs/benchmarks.md. It takes
# about fifteen minutes; `bench/compare_matching.py --part NAME` measures one of them.
bench-matching: $(BENCH_STAMP)
	$(BENCH_PYTHON) bench/compare_matching.py

# Time, memory and disk over 10,000, 100,000 and a million sentences, beside other tools: half an hour or more on two
# cores. `bench/scale.py --sentences 10000 100000` leaves out the million.
bench-scale: $(BENCH_STAMP)
	$(BENCH_PYTHON) bench/scale.py

$(UNSEEN)/%.npz: bench/fit_cleaning.py $(wildcard src/claimcheck/cleaning/measures/*.py) | $(BENCH_STAMP)
	mkdir -p $(UNSEEN)
	$(BENCH_PYTHON) bench/fit_cleaning.py --pages $(PAGES) --kind $* --scores $@

clean:
	rm -rf .venv .venv-bench bench/.cache .claimcheck .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage build dist

# Installed anew only when the dependencies change: the package itself is linked, not copied. An environment whose Python
# is gone or too old, as after an upgrade or a move of this folder, is made anew.
define install
	$(@D)/bin/python -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null || $(PYTHON) -m venv --clear $(@D)
	$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --upgrade pip
	$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt $(1)
	touch $@
endef

$(STAMP): pyproject.toml constraints.txt
	$(call install,--group dev --editable '$(EXTRAS)')

$(BENCH_STAMP): pyproject.toml constraints.txt
	$(call install,--group bench --editable .)
