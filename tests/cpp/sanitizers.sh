#!/usr/bin/env bash
# The C++ tests under the compilers' sanitizers. Address and undefined behaviour: the programs, and every block that they or the
# library take from the heap. Threads: programs and library, which tests/c/sanitizers.sh built where it could.
set -euo pipefail
cd "$(dirname "$0")/../.."

echo "sanitizers: address, undefined behaviour, in C++" >&2
FLAGS="-fsanitize=address,undefined -fno-sanitize-recover=all" OUT=target/cpp-tests-address \
    tests/cpp/run.sh walk threads errors waiting pages groups procedures methods lab

library=target/sanitizers/$(rustc -vV | sed -n 's/^host: //p')/debug
if ! [ -e "$library/libtenantry.so" ]; then
    echo "sanitizers: threads are not watched in C++, there is no library that tests/c/sanitizers.sh built" >&2
    exit
fi

echo "sanitizers: threads, in C++" >&2
mkdir -p target/cpp-tests-thread
cc -c -fsanitize=thread tests/c/tsan_missing.c -o target/cpp-tests-thread/tsan_missing.o
FLAGS="-fsanitize=thread target/cpp-tests-thread/tsan_missing.o" OUT=target/cpp-tests-thread BUILT=$library \
    tests/cpp/run.sh threads waiting pages procedures
