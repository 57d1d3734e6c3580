# make demo   from nothing to a station that inspects the demo line
# make test   the whole test suite
# make lint   ruff and mypy
# make translations  take new texts into resources/translations/*.ts, and build what the station reads
# make screenshots   pictures of all states of the station into resources/screenshots
# make bench  the measurements in tests/bench
# make bench-records whether the records keep what they promise: ten minutes on two cores
# make bench-limits  whether limits keep what they promise: a quarter of an hour on two cores
# make soak   ten minutes (SECONDS=n) of a line that is disturbed on purpose: every trigger one verdict
# make package     the distribution for PCs without Python or internet, into build/package (five minutes on two cores)
# make clean  remove everything that make made

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/installed
TS := $(wildcard resources/translations/*.ts)
QM := $(TS:.ts=.qm)
PIP := $(BIN)/python -m pip install --disable-pip-version-check --quiet -c constraints.txt

# As the program has it: threads that wait spinning are slow beside other programs.
export OMP_WAIT_POLICY := PASSIVE

.PHONY: package package-tools package-build package-check demo test lint bench soak clean translations screenshots python system-libraries bench-records

demo: $(STAMP) $(QM) system-libraries
	$(BIN)/inspector demo

test: $(STAMP) $(QM) system-libraries
	$(BIN)/python -m pytest

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(STAMP)
	$(PIP) -e ".[dev,bench]"
	@set -e; for script in tests/bench/bench_*.py; do \
		if [ -e "$$script" ]; then echo "== $$script"; PYTHONPATH=. $(BIN)/python "$$script"; fi; \
	done

bench-records: $(STAMP)
	$(BIN)/python -m tests.bench.bench_records

bench-limits: $(STAMP)
	$(PIP) -e ".[dev,bench]"
	$(BIN)/python -m tests.bench.bench_limits

SECONDS ?= 600
soak: $(STAMP)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench.soak --seconds $(SECONDS)

translations: $(STAMP)
	$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none $$(find inspector/ui inspector/workers -name '*.py' | sort) -ts $(TS)
	$(MAKE) $(QM)

%.qm: %.ts | $(STAMP)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

screenshots: $(STAMP) $(QM) system-libraries
	INSPECTOR_SCREENSHOTS=resources/screenshots $(BIN)/python -m pytest -q tests/ui/screenshots.py

package: package-tools package-build package-check
	@case "$$(uname -s)" in Linux) $(BIN)/python packaging/linux.py;; esac

package-tools: $(STAMP) $(QM) system-libraries
	$(PIP) -e ".[dev,package]"

package-build: $(STAMP) $(QM) system-libraries
	rm -rf build/package
	$(BIN)/pyinstaller --noconfirm --log-level ERROR --distpath build/package --workpath build/pyinstaller packaging/inspector.spec
	PYTHONPATH=. $(BIN)/python packaging/size.py

package-check: $(STAMP)
	$(BIN)/python packaging/smoke_test.py

clean:
	rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis resources/translations/*.qm
	find inspector models tests -name __pycache__ -type d -prune -exec rm -rf {} +

# torch goes first: the others then settle for the one that is there.
$(STAMP): pyproject.toml setup.py constraints.txt | python
	@echo "Installing into .venv; this takes some minutes."
	@$(PYTHON) -m venv .venv || { \
		echo "Python cannot make a virtual environment here. On Debian or Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }
	$(PIP) torch
	$(PIP) -e ".[dev]"
	@touch $@

python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Inspector needs Python 3.11 or newer as $(PYTHON). Install it, or name it: make PYTHON=python3.11" >&2; exit 1; }

# As root on Debian the missing ones are installed; anybody else is told which.
system-libraries: | python
	@packages=$$($(PYTHON) -m inspector.system_libraries --packages); \
	if [ -n "$$packages" ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$packages >/dev/null; \
	fi; \
	$(PYTHON) -m inspector.system_libraries
