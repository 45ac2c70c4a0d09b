# Everything the project can do, each from a fresh clone. `make help` lists it.
#
# The Python module is built by maturin alone: it sets pyo3 up in its own way, and turning back and forth would build it anew
# each time.

VENV      := .venv
PYTHON    := $(VENV)/bin/python
READY     := $(VENV)/.ready
BENCH     := target/bench-venv
JOBS      := $(shell nproc)
# What calls make or cargo itself is none of this make's jobs.
ALONE     := env --unset=MAKEFLAGS --unset=MFLAGS
MATURIN   := VIRTUAL_ENV=$(CURDIR)/$(VENV) $(VENV)/bin/maturin
C_SOURCES := $(wildcard tests/c/*.c tests/c/*.h tests/bench/*.c tests/cpp/*.cpp tests/cpp/*.hpp) \
             $(shell find bindings/cpp/include -name '*.hpp')

.DEFAULT_GOAL := help
.PHONY: help setup build demo demo-c demo-cpp demo-go test test-rust test-c test-cpp test-go test-python test-deep test-properties test-conformance test-postman test-wheel test-windows test-licenses test-install test-sanitizers test-fuzz test-miri conformance lint fmt abi generate bench clean

help: ## what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {sub(":.*", "", $$1); printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# --- setting up ------------------------------------------------------------------------------------------------------

setup: $(READY) ## compilers, valgrind and the Python environment

$(READY): requirements-dev.txt tests/setup.sh
	tests/setup.sh
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@

build: $(READY) ## every crate, the sandbox, the C library and the Python module, for development
	cargo build --workspace --exclude tenantry-python
	$(MATURIN) develop --quiet

# --- seeing it work --------------------------------------------------------------------------------------------------

demo: build ## the hands-on lab of the API, in Python, against the sandbox
	$(PYTHON) python/tutorials/lab.py

demo-c: build ## the same lab as a C program
	tests/c/run.sh show_lab

demo-cpp: build ## the same lab as a C++ program
	tests/cpp/run.sh show_lab

demo-go: build ## the same lab as a Go program
	tests/go/run.sh lab

# --- testing ---------------------------------------------------------------------------------------------------------

# Cargo's tests leave another sandbox behind than `make build`, so that is looked after again. From then on nobody builds, and
# the rest runs at the same time.
test: build ## units, the contract walk in every language, C and C++ under valgrind, Go, Python, a short conformance run
	cargo run --quiet --package tenantry-codegen -- --check
	$(MAKE) --no-print-directory test-rust
	$(MAKE) --no-print-directory build
	$(MAKE) --no-print-directory --jobs=$(JOBS) --output-sync test-c test-cpp test-go test-python conformance

test-rust:
	cargo test --workspace --exclude tenantry-python

test-c:
	$(ALONE) tests/c/run.sh
	$(ALONE) tests/install.sh NO_BUILD=1

test-cpp:
	$(ALONE) tests/cpp/run.sh

test-go:
	$(ALONE) tests/go/run.sh

test-python:
	$(ALONE) $(PYTHON) -m pytest

conformance: ## schemathesis over the running sandbox, from the contract
	$(ALONE) tests/conformance/run.sh short

test-deep: test-properties test-conformance test-postman test-wheel test-windows test-licenses test-install test-sanitizers test-fuzz test-miri ## what takes long: random worlds, long conformance, Postman, clean wheel and sdist, sanitizers, fuzzing, Miri

test-properties:
	TENANTRY_CASES=150 cargo test --package tenantry-sandbox --test properties

test-conformance:
	tests/conformance/run.sh deep

test-postman:
	tests/postman.sh

test-wheel: $(READY)
	tests/wheel.sh

test-windows: $(READY)
	tests/windows.sh

test-sanitizers: build
	tests/c/sanitizers.sh
	tests/cpp/sanitizers.sh

test-install:
	$(ALONE) tests/install.sh

test-fuzz:
	tests/fuzz/run.sh 60

test-miri:
	tests/miri.sh

test-licenses:
	tests/licenses.sh

# --- keeping it tidy -------------------------------------------------------------------------------------------------

lint: $(READY) ## rustfmt, clippy, rustdoc, ruff, mypy, pyright, clang-format
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --quiet
	$(VENV)/bin/ruff check --no-cache
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy
	$(VENV)/bin/basedpyright
	$(VENV)/bin/clang-format --dry-run --Werror $(C_SOURCES)

fmt: $(READY) ## formats every language
	cargo fmt --all
	$(VENV)/bin/ruff format
	gofmt -w bindings/go
	$(VENV)/bin/clang-format -i $(C_SOURCES)

abi: ## accepts a change of the C library's functions, structs or constants
	python3 tests/c/abi.py --accept

generate: ## rewrites every generated file from the contract
	cargo run --quiet --package tenantry-codegen

# --- installing ------------------------------------------------------------------------------------------------------

include bindings/c/install.mk

# --- measuring -------------------------------------------------------------------------------------------------------

bench: $(READY) ## what one call costs, beside other clients: what is released, by fat LTO, which takes some minutes to build
	cargo build --profile dist --quiet --package tenantry-bench --package tenantry-ffi
	ln -sf libtenantry.so target/dist/libtenantry.so.0
	cc -O2 -Iinclude tests/bench/calls.c -o target/dist/calls-c -Ltarget/dist -ltenantry -lcurl -Wl,-rpath,$(CURDIR)/target/dist
	python3 -m venv $(BENCH)
	$(BENCH)/bin/pip install --quiet --disable-pip-version-check -r tests/bench/requirements.txt maturin
	VIRTUAL_ENV=$(CURDIR)/$(BENCH) $(BENCH)/bin/maturin develop --quiet --profile dist
	$(BENCH)/bin/python tests/bench/run.py target/dist

clean: ## removes what was built
	cargo clean
	rm -rf $(VENV)
