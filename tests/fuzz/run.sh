#!/usr/bin/env bash
# The fuzzers of the C ABI, each for some seconds from its kept corpus: `run.sh [<seconds>]`. `run.sh keep [<seconds>]` adds what
# reached new code to the corpus, made as small as can be.
#
# A nightly toolchain is needed, for the address sanitizer and for the coverage that libFuzzer is led by.
set -euo pipefail
cd "$(dirname "$0")/../.."

keep=
if [ "${1:-}" = keep ]; then
    keep=yes
    shift
fi
seconds=${1:-60}

if ! cargo +nightly --version >/dev/null 2>&1; then
    echo "fuzz: not run, there is no nightly toolchain (rustup toolchain install nightly)" >&2
    exit
fi

machine=$(rustc -vV | sed -n 's/^host: //p')
coverage="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters
 -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares"
RUSTFLAGS="${coverage//$'\n'/} -Zsanitizer=address -Ccodegen-units=1 -Cdebug-assertions" \
    cargo +nightly build --quiet --manifest-path tests/fuzz/Cargo.toml --target "$machine" --target-dir target/fuzz

found=target/fuzz/found
mkdir -p "$found"
for fuzzer in arguments answers; do
    program=target/fuzz/$machine/debug/$fuzzer
    corpus=tests/fuzz/corpus/$fuzzer
    grown=target/fuzz/corpus-$fuzzer
    mkdir -p "$corpus" "$grown"
    echo "fuzz: $fuzzer, for $seconds seconds" >&2
    # Leaks are valgrind's to find: connections are kept on purpose.
    ASAN_OPTIONS=detect_leaks=0 "$program" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len=4096 \
        -artifact_prefix="$found/$fuzzer-" -print_final_stats=1 "$grown" "$corpus" >"$found/$fuzzer.log" 2>&1 ||
        { tail -n 40 "$found/$fuzzer.log" >&2 && exit 1; }
    grep number_of_executed_units "$found/$fuzzer.log" >&2
    if [ -n "$keep" ]; then
        ASAN_OPTIONS=detect_leaks=0 "$program" -set_cover_merge=1 "$corpus" "$grown" >>"$found/$fuzzer.log" 2>&1
    fi
done
