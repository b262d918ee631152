# Two environments, so that neither command ever undoes the other's set-up: `.venv` holds what the coach runs with,
# `.venv-dev` adds what tests and checks need; a third, `.venv-peers`, is for the benchmark beside other bots. A copy of
# the lock, written last, marks an environment as finished: what was interrupted, or made from another lock, is made anew.

.DEFAULT_GOAL := help
.PHONY: help run test check proof year bench bench-peers accuracy lock .venv .venv-dev .venv-peers

# The newest first; each is started, since a name on the path may be a launcher for a version that is not there.
PYTHONS := python3.14 python3.13 python3.12 python3.11 python3 python
find_python = python=; bare=; for name in $(PYTHONS); do \
    $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue; \
    $$name -c 'import ensurepip, venv' >/dev/null 2>&1 || { bare=$$name; continue; }; \
    python=$$name; break; done; \
  if [ -z "$$python" ]; then \
    if [ -n "$$bare" ]; then echo "$$bare cannot make environments: install its venv package (Debian: python3-venv)." >&2; \
    else echo "Milepost needs Python 3.11 or newer, and none of $(PYTHONS) is." >&2; fi; exit 2; fi

# $(call environment,folder,lock)
environment = if ! { cmp -s $(2) $(1)/installed.txt && $(1)/bin/python -c '' 2>/dev/null; }; then \
    $(find_python); \
    echo "Setting up $(1) with $$($$python --version), once (a minute or so) …"; \
    $$python -m venv --clear $(1) \
    && $(1)/bin/python -m pip install --quiet --quiet --disable-pip-version-check --no-input --require-hashes -r $(2) \
    && cp $(2) $(1)/installed.part && mv $(1)/installed.part $(1)/installed.txt; fi

# A token counts only with something behind the `=`; a half-set one is the coach's to refuse, with its own words.
has_token = [ -n "$$TELEGRAM_TOKEN$$TELEGRAM_TOKEN_FILE" ] || grep -qsE \
  "^[[:space:]]*(export[[:space:]]+)?TELEGRAM_TOKEN(_FILE)?[[:space:]]*=[[:space:]]*[\"']?[^[:space:]\"'\#]" .env

help: ## Show these commands
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

run: .venv ## Start the coach: on Telegram with TELEGRAM_TOKEN, else in a sandbox in your browser
	@if $(has_token); then exec .venv/bin/python -m bot; else exec .venv/bin/python -m bot --sandbox; fi

test: .venv-dev ## Run the tests (ARGS="tests/bot -k timeline" to choose)
	@.venv-dev/bin/python -m pytest -n 2 $(ARGS)

check: .venv-dev ## Lint, formatting, types, known vulnerabilities; writes an SBOM into build/
	@.venv-dev/bin/ruff check .
	@.venv-dev/bin/ruff format --check .
	@.venv-dev/bin/mypy
	@.venv-dev/bin/python .ci/audit.py

proof: .venv-dev ## Put the promises to the test: kills, failures, floods, anything (ARGS="talks soak --seed 7")
	@.venv-dev/bin/python -m tests.proof $(ARGS)

year: .venv-dev ## Live a year with a thousand simulated mentees, and check every message (ARGS="--mentees 100 --seed 7")
	@.venv-dev/bin/python -m tests.year $(ARGS)

bench: .venv-dev ## Measure what the README promises
	@.venv-dev/bin/python -m tests.bench $(ARGS)

bench-peers: .venv-dev .venv-peers ## Measure usual bots and the coach in the same run (needs Debian's redis)
	@.venv-dev/bin/python -m tests.bench.peers $(ARGS)

accuracy: .venv-dev ## Count how much of what people type is read rightly (ARGS="deadline --language en --kept")
	@.venv-dev/bin/python -m tests.accuracy $(ARGS)

# The tests' lock comes first and binds the other: a test tool that holds a library back holds it back in both.
# The user's own pip and uv settings must leave no trace: no index, no folder of wheels.
lock: ## Lock the dependencies of pyproject.toml anew (ARGS=--upgrade takes newer versions)
	@set -e; $(find_python); folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	  $$python -m venv "$$folder"; "$$folder/bin/python" -m pip install --quiet --quiet --disable-pip-version-check uv; \
	  for name in $$(env | sed -nE 's/^((UV|PIP)_[A-Z_]+)=.*/\1/p'); do unset $$name; done; \
	  compile="$$folder/bin/uv pip compile --no-config --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-header $(ARGS)"; \
	  $$compile pyproject.toml --group dev --output-file requirements-dev.txt; \
	  $$compile pyproject.toml --constraint requirements-dev.txt --output-file requirements.txt; \
	  $$compile --group peers --constraint requirements-dev.txt --output-file tests/bench/peers/requirements.txt

.venv: ; @$(call environment,.venv,requirements.txt)
.venv-dev: ; @$(call environment,.venv-dev,requirements-dev.txt)
.venv-peers: ; @$(call environment,.venv-peers,tests/bench/peers/requirements.txt)
