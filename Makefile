# Everything happens in a virtual environment of its own, .venv, built from the pinned requirements.

.DEFAULT_GOAL := help
.PHONY: help run test steady lint bench pins pictures

BIN := .venv/bin
ARGS ?=

help:
	@echo "make run       set up, and open the app on this computer only"
	@echo "make test      set up, and run every test (ARGS=\"-k letter\" for some)"
	@echo "make steady    every browser test ten times while all cores are busy (ARGS=3: three times)"
	@echo "make lint      set up, and run ruff and mypy"
	@echo "make bench     set up, and measure speed as ratios"
	@echo "make pictures  take the pictures of the documents anew (ARGS=home for some)"
	@echo "make pins      renew the pinned requirements (ARGS=--upgrade for newer versions)"

run: .venv/runtime
	DEBRIEF_LOCAL_TOKEN=on $(BIN)/python -m streamlit run streamlit_app.py --server.address localhost --server.showEmailPrompt false $(ARGS)

test: .venv/tests
	@$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

steady: .venv/tests
	$(BIN)/python -m tests.steady $(ARGS)

lint: .venv/tests
	$(BIN)/python -m ruff check
	$(BIN)/python -m ruff format --check
	$(BIN)/python -m mypy

bench: .venv/benchmarks
	@$(BIN)/python -m benchmarks $(ARGS)

pictures: .venv/tests
	$(BIN)/python -m docs.take_pictures $(ARGS)

PIN := $(BIN)/python -m uv pip compile --quiet --universal --no-annotate --custom-compile-command "make pins"
pins: .venv/runtime
	$(BIN)/python -m pip install --quiet uv
	$(PIN) $(ARGS) pyproject.toml --output-file requirements.txt
	$(PIN) $(ARGS) --group dev --constraints requirements.txt --output-file requirements-dev.txt
	$(PIN) $(ARGS) --group bench --constraints requirements.txt --output-file benchmarks/requirements.txt

# A stamp is newer than the requirements it was installed from, so nothing is installed twice.

.venv/runtime: requirements.txt
	@$(BIN)/python -c "" 2>/dev/null || { $(find_python); "$$python" -m venv --clear .venv; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/tests: .venv/runtime requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

.venv/benchmarks: .venv/tests benchmarks/requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r benchmarks/requirements.txt
	@touch $@

# A name on the path may be a launcher for a version that is not installed, so each is asked.
define find_python
set -e; python=; \
for name in $(PYTHON) python3.13 python3.12 python3.11 python3 python; do \
  if "$$name" -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; \
  then python="$$name"; break; fi; \
done; \
if [ -z "$$python" ]; then \
  echo "Interview Debrief needs Python 3.11 or newer, and found none. Install it, or name it: make run PYTHON=/path/to/python3.12" >&2; exit 1; \
fi
endef
