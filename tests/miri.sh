#!/usr/bin/env bash
# The unit tests of the C ABI's handles, texts, structs and callbacks in Miri, which sees what a sanitizer cannot: pointers that
# were not given for what they are used for.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! cargo +nightly miri --version >/dev/null 2>&1; then
    echo "miri: not run, there is no nightly toolchain with miri (rustup toolchain install nightly --component miri)" >&2
    exit
fi
MIRIFLAGS=-Zmiri-strict-provenance cargo +nightly miri test --quiet --package tenantry-ffi --lib
