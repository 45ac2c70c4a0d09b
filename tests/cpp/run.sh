#!/usr/bin/env bash
# The C++ tests: builds the programs of this folder against the headers of bindings/cpp and the shared library, and runs them
# under valgrind where it is installed. `run.sh <test> ...` runs some of them, `run.sh show_lab` the hands-on lab for a person
# to watch.
set -euo pipefail
cd "$(dirname "$0")/../.."
language=C++
# shellcheck source=tests/c/common.sh
. tests/c/common.sh
folder target/cpp-tests

warnings=(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
headers=(-Iinclude -Ibindings/cpp/include)

compile() { # <program> <sources>
    local program=$1
    shift
    g++ -std=c++17 -g "${warnings[@]}" "${headers[@]}" "$@" "${flags[@]}" -o "$out/$program" "${linked[@]}"
}

# --- the tests -------------------------------------------------------------------------------------------------------

warnings() {
    proves "the headers are free of warnings, each on its own, in C++17 and C++20"
    local compilers=(g++) header compiler standard
    local clang
    clang=$(compgen -c clang++ | sort -V | tail -n 1)
    if [ -n "$clang" ]; then
        compilers+=("$clang")
    else
        echo "  clang++ is not installed, so only g++ looked" >&2
    fi
    for compiler in "${compilers[@]}"; do
        for standard in 17 20; do
            for header in tenantry client pages error; do
                echo "#include <tenantry/$header.hpp>" |
                    "$compiler" "-std=c++$standard" "${warnings[@]}" "${headers[@]}" -fsyntax-only -x c++ -
            done
        done
        # What C++20 adds.
        "$compiler" -std=c++20 "${warnings[@]}" "${headers[@]}" -fsyntax-only tests/cpp/cpp20.cpp
    done
}

walk() {
    recorder
    compile walk tests/cpp/walk_main.cpp tests/cpp/contract_walk.cpp
    check "every method sends what the contract says" walk "$first_line"
}

threads() {
    recorder
    compile threads tests/cpp/threads.cpp
    check "many threads share a client" threads "$first_line"
}

errors() {
    serve python3 tests/c/odd_server.py
    compile errors tests/cpp/errors.cpp
    check "what goes wrong comes as an exception of its kind" errors "$first_line"
}

waiting() {
    recorder
    compile waiting tests/cpp/waiting.cpp
    check "a call is ended by another thread or its deadline, and the log is told" waiting "$first_line"
}

pages() {
    sandbox --page-size 3 --populate partners=7
    compile pages tests/cpp/pages.cpp
    check "lists are ranges over pages" pages "$first_line"
}

groups() {
    sandbox
    compile groups tests/cpp/groups.cpp tests/cpp/contract_walk.cpp
    check "every group's operations" groups "$first_line"
}

procedures() {
    sandbox
    compile procedures tests/cpp/procedures.cpp
    check "procedures, and callbacks that throw" procedures "$first_line"
}

methods() {
    .venv/bin/python tests/cpp/method_examples.py >"$out/method_examples.cpp"
    compile methods -Itests/cpp tests/cpp/methods.cpp "$out/method_examples.cpp"
    recorder
    check "the example of every operation works" methods "$first_line"
    in_worlds "the example of every procedure works" methods
}

examples() {
    local program
    for program in program header-program; do
        sandbox --populate partners=2
        python3 tests/cpp/examples.py "$program" >"$out/$program.cpp"
        compile "$program" "$out/$program.cpp"
        reachable check "the first program of the README and the headers ($program)" "$program" >"$out/$program.txt"
        [ "$(wc -l <"$out/$program.txt")" = 2 ]
    done
    sandbox
    python3 tests/cpp/examples.py all >"$out/examples.cpp"
    compile examples "$out/examples.cpp"
    reachable check "the examples in the README and the headers" examples "$first_line" >"$out/examples.txt" 2>"$out/examples.log" || {
        cat "$out/examples.log" >&2
        return 1
    }
}

installed() {
    local to=$PWD/$out/installed outside
    outside=$(mktemp -d)
    rm -rf "$to"
    make --no-print-directory --silent install NO_BUILD=1 PROFILE=dev PREFIX="$to"
    python3 tests/cpp/examples.py program >"$outside/program.cpp"
    cat >"$outside/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.16)
project(program CXX)
find_package(tenantry 0.1 REQUIRED)
add_executable(program program.cpp)
target_link_libraries(program PRIVATE tenantry::cpp)
CMAKE
    sandbox --populate partners=2
    (
        cd "$outside"
        TENANTRY_URL=$(field url) TENANTRY_CLIENT_ID=$(field client_id) TENANTRY_CLIENT_SECRET=$(field client_secret)
        export TENANTRY_URL TENANTRY_CLIENT_ID TENANTRY_CLIENT_SECRET
        export PKG_CONFIG_PATH=$to/lib/pkgconfig LD_LIBRARY_PATH=$to/lib
        proves "a program outside of this tree is built by pkg-config, and by find_package"
        # shellcheck disable=SC2046 # a list of flags
        g++ -std=c++17 "${warnings[@]}" program.cpp $(pkg-config --cflags --libs tenantry) -o program
        [ "$(./program | wc -l)" = 2 ]
        { cmake -S . -B built -DCMAKE_PREFIX_PATH="$to" && cmake --build built; } >cmake.txt 2>&1 || {
            cat cmake.txt >&2
            exit 1
        }
        [ "$(built/program | wc -l)" = 2 ]
    )
    rm -rf "$outside"
}

lab() {
    sandbox
    compile lab tests/cpp/lab.cpp
    check "the hands-on lab" lab "$first_line" >"$out/lab.txt"
    tail -n 1 "$out/lab.txt"
}

show_lab() {
    sandbox
    compile lab tests/cpp/lab.cpp
    "$out/lab" "$first_line"
}

if [ $# = 0 ]; then
    set -- warnings walk threads errors waiting pages groups procedures methods examples installed lab
fi
for test in "$@"; do
    "$test"
done
