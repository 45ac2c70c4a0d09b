#!/usr/bin/env bash
# The C tests under the compilers' sanitizers. Address and undefined behaviour: the programs, and every block that they or the
# library take from the heap. Threads: programs and library, which a nightly toolchain builds with its standard library.
set -euo pipefail
cd "$(dirname "$0")/../.."

echo "sanitizers: address, undefined behaviour" >&2
# A child forgets what its parent had, on purpose: closing it would close the parent's connections.
FLAGS="-fsanitize=address,undefined -fno-sanitize-recover=all" OUT=target/c-tests-address \
    tests/c/run.sh walk threads waiting example bad_input pages callbacks functions credentials lab

if ! cargo +nightly --version >/dev/null 2>&1 ||
    ! [ -d "$(rustc +nightly --print sysroot)/lib/rustlib/src/rust/library" ]; then
    echo "sanitizers: threads are not watched, there is no nightly toolchain with rust-src" >&2
    exit
fi

echo "sanitizers: threads" >&2
machine=$(rustc -vV | sed -n 's/^host: //p')
RUSTFLAGS=-Zsanitizer=thread cargo +nightly build --quiet -Zbuild-std --target "$machine" --target-dir target/sanitizers \
    --package tenantry-ffi
FLAGS="-fsanitize=thread tests/c/tsan_missing.c" OUT=target/c-tests-thread BUILT=target/sanitizers/$machine/debug \
    tests/c/run.sh threads waiting pages callbacks
