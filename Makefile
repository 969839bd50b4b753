# make run opens the program on the sample story, make test proves that it works; both set up what they need.

PYTHON ?= python3
# Whether somebody named a Python; otherwise one that was named before is kept.
IS_ASKED_FOR := $(if $(filter environment command,$(firstword $(origin PYTHON))),yes)
# One more than the two cores of a small machine: tests wait for disks, windows and other programs.
WORKERS ?= 3
BIN := .venv/bin
SET_UP := .venv/.set-up
VERSION = $(shell $(BIN)/python -c 'import reader; print(reader.VERSION)')

# A machine may forbid Python to keep what it has compiled; the tests start the program a hundred times, and each
# start would compile all of it anew.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help run test tests check style types setup bench quality screenshots golden translations folder-app test-package deb packages flatpak guide tree

help:
	@echo "make run          set up and open the window on the sample story"
	@echo "make test         set up, lint, check types, run all tests"
	@echo "make setup        leave a working $(BIN)/parallax"
	@echo "make check        lint and types only"
	@echo "make bench        measure speed against other ways of doing the same"
	@echo "make quality      measure how well pages are read and passages paired"
	@echo "make screenshots  draw the main states of the program into resources/screenshots"
	@echo "make translations bring the translations up to date with the words of the window"
	@echo "make folder-app   make a folder that runs without Python"
	@echo "make test-package make that folder and prove that what is in it works"
	@echo "make deb          make a Debian package around that folder"
	@echo "make packages     make all packages for Linux"
	@echo "make flatpak      make a Flatpak of the archive, where flatpak-builder is"
	@echo "make guide        make web pages of the guide"
	@echo "make golden       accept what the program now makes of the sample story"

run: setup
	$(BIN)/parallax --sample

# Types are looked at beside the tests, on the core that these leave idle while they wait.
test: system-for-tests style
	@$(MAKE) --no-print-directory --jobs=2 types tests

tests: setup
	$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup --no-loadscope-reorder

check: style types

style: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

# Make looks once whether the stamp is there, so what may take it away comes before, and Make again.
setup: system
	@packaging/environment.sh .venv $(PYTHON) $(IS_ASKED_FOR)
	@$(MAKE) --no-print-directory $(SET_UP)

# The stamp keeps the second time quick: pip is asked again only when the dependencies may have changed.
$(SET_UP): pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	@touch $@

.PHONY: system system-for-tests
system:
	@packaging/system-packages.sh run

system-for-tests:
	@packaging/system-packages.sh test

bench: setup
	@for file in tests/benchmarks/bench_*.py; do \
		name=$$(basename $$file .py); echo "== $$name"; \
		$(BIN)/python -m tests.benchmarks.$$name || exit 1; \
	done

quality: setup
	$(BIN)/python -m tests.benchmarks.quality

screenshots: system-for-tests setup
	$(BIN)/python -m tests.screenshots

golden: setup
	$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup --no-loadscope-reorder -k golden --update-golden

translations: setup
	packaging/translations.sh

# A folder that runs without Python, and a Debian package around it.
folder-app: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group package
	$(BIN)/python -m PyInstaller --noconfirm --log-level ERROR packaging/parallax.spec

test-package: system-for-tests folder-app
	PARALLAX_TEST_PACKAGED=$(CURDIR)/dist/parallax/parallax $(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup \
		tests/packaging/packaged tests/endtoend/test_main_job.py

deb: tree
	packaging/linux/deb.sh build/tree dist $(VERSION)

# All that a Linux system can be given: .deb, .rpm, an archive, and a file that unpacks itself.
packages: tree
	packaging/linux/archive.sh build/tree dist $(VERSION)
	packaging/linux/rpm.sh build/tree dist $(VERSION)
	packaging/linux/deb.sh build/tree dist $(VERSION)

# The guide as web pages, of the text that the window shows.
guide: setup
	$(BIN)/python packaging/guide.py build/guide

# Needs flatpak-builder, and the runtime that the manifest names.
flatpak: packages
	$(BIN)/python packaging/flatpak/sources.py dist/parallax-$(VERSION)-linux-$$(uname -m).tar.zst
	flatpak-builder --force-clean build/flatpak packaging/flatpak/org.parallax_reader.parallax.yml

tree: folder-app
	@packaging/system-packages.sh package
	packaging/linux/tree.sh dist/parallax build/tree
