# Everything sets itself up: there is no step before `make demo` or `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
QUICK := -m "not full" --randomly-seed=2026
WORKERS ?= $(shell nproc 2>/dev/null || echo 2)

.PHONY: help demo stop test test-full check format bench docs lock clean

help: ## List what there is to do
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Hemval needs Python 3.11 or newer: make PYTHON=python3.12 …"; exit 2; }
	@echo "Setting up $(VENV), once …" >&2
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV)
	@test -x $(BIN)/uv || $(BIN)/pip install -qq --disable-pip-version-check uv
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements-dev.txt
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY) ## Run the main job on the five shipped municipalities, and leave an office running
	@$(BIN)/hemval demo --out demo
	@$(BIN)/hemval demo-office --out demo-office --detach

stop: $(READY) ## Stop what the demo left running
	@$(BIN)/hemval demo-office --out demo-office --stop

test: $(READY) ## The quick tier
	@$(BIN)/pytest -n $(WORKERS) $(QUICK)
	@$(BIN)/python -m tests.office.on_postgresql $(BIN)/pytest -n $(WORKERS) $(QUICK) tests/apps tests/web

test-full: $(READY) ## All tests, wide matrices included
	@$(BIN)/pytest -n $(WORKERS)
	@$(BIN)/python -m tests.office.on_postgresql $(BIN)/pytest -n $(WORKERS) tests/apps tests/web

check: $(READY) ## Format, lint, types, house rules
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/pytest -n 0 tests/house_rules

format: $(READY) ## Put the code in order
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: $(READY) ## Measure, and print JSON
	@$(BIN)/hemval bench lists --json
	@$(BIN)/hemval bench allocate --json
	@$(BIN)/hemval bench round --json
	@$(BIN)/hemval bench simulate
	@$(BIN)/hemval bench letters

docs: $(READY) ## Write the generated pages of docs/ anew
	@HEMVAL_LANG=sv $(BIN)/hemval system schema --markdown > docs/systemansvarig/system-file.md
	@$(BIN)/python -m tests.texts.examples_page > docs/rules/reasons-examples.md

lock: $(READY) ## Pin the newest versions of all dependencies
	@$(BIN)/uv lock --quiet --upgrade
	@$(BIN)/uv export --quiet --no-emit-project --no-dev --no-header --format requirements-txt --output-file requirements.txt
	@$(BIN)/uv export --quiet --no-emit-project --no-header --format requirements-txt --output-file requirements-dev.txt

clean: ## Remove what was made here
	@rm -rf $(VENV) demo demo-office .pytest_cache .mypy_cache .ruff_cache .hypothesis
