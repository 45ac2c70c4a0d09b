#!/usr/bin/env bash
# The C++ tests: builds the programs of this folder against the headers of bindings/cpp and the shared library, and runs them
# under valgrind where it is installed. `run.sh <test> ...` runs some of them, `run.sh show_lab` the hands-on lab for a person
# to watch.
#
# The sanitizers' runs (sanitizers.sh) set where the library was built, flags of their own, and no valgrind.
set -euo pipefail
cd "$(dirname "$0")/../.."

servers_built=target/debug
built=${BUILT:-target/debug}
out=${OUT:-target/cpp-tests}
read -ra flags <<<"${FLAGS:-}"
mkdir -p "$out"
# The name that the programs are linked to: the library's SONAME.
ln -sf "$PWD/$built/libtenantry.so" "$out/libtenantry.so.0"

warnings=(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
headers=(-Iinclude -Ibindings/cpp/include)

compile() { # <program> <sources>: against the shared library
    local program=$1
    shift
    g++ -std=c++17 -g "${warnings[@]}" "${headers[@]}" "$@" "${flags[@]}" -o "$out/$program" \
        "$out/libtenantry.so.0" -Wl,-rpath,"\$ORIGIN" -pthread
}

servers=()
trap 'for server in "${servers[@]}"; do kill "$server" 2>/dev/null || true; done' EXIT

serve() { # <command>: starts a server; `first_line` is then the first line it prints
    local output
    exec {output}< <(exec "$@")
    servers+=("$!")
    IFS= read -r first_line <&"$output"
}

sandbox() { # <options>: a fresh one; `first_line` is then how to reach it
    serve "$servers_built/tenantry-sandbox" --listen 127.0.0.1:0 "$@"
}

field() { # <name>: of the sandbox's first line
    python3 -c 'import json, sys; print(json.loads(sys.argv[1])[sys.argv[2]])' "$first_line" "$1"
}

# What a test proves is said here, also when what its program says goes elsewhere.
exec 3>&2
checked=()
if [ -z "${FLAGS:-}" ] && command -v valgrind >/dev/null; then
    # Only what nothing points to any more is a leak. Rust points into blocks, not at their starts, and the thread that the
    # library keeps for the process's life has memory of its own.
    checked=(valgrind --quiet --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=1)
fi

check() { # <what it proves> <program> <arguments>
    local proves=$1 program=$2
    shift 2
    echo "C++: $proves" >&3
    "${checked[@]}" "$out/$program" "$@"
}

# --- the tests -------------------------------------------------------------------------------------------------------

warnings() {
    echo "C++: the headers are free of warnings, each on its own, in C++17 and C++20" >&2
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
    serve "$servers_built/tenantry-recorder"
    compile walk tests/cpp/walk_main.cpp tests/cpp/contract_walk.cpp
    check "every method sends what the contract says" walk "$first_line"
}

threads() {
    serve "$servers_built/tenantry-recorder"
    compile threads tests/cpp/threads.cpp
    check "many threads share a client" threads "$first_line"
}

errors() {
    serve python3 tests/c/odd_server.py
    compile errors tests/cpp/errors.cpp
    check "what goes wrong comes as an exception of its kind" errors "$first_line"
}

waiting() {
    serve "$servers_built/tenantry-recorder"
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

procedure_examples() {
    compile procedure_examples tests/cpp/procedure_examples.cpp tests/cpp/procedure_walk.cpp
    echo "C++: the example of every procedure works" >&2
    .venv/bin/python tests/c/procedures.py "${checked[@]}" "$out/procedure_examples"
}

examples() {
    local program
    for program in program header-program; do
        sandbox --populate partners=2
        python3 tests/cpp/examples.py "$program" >"$out/$program.cpp"
        compile "$program" "$out/$program.cpp"
        TENANTRY_URL=$(field url) TENANTRY_CLIENT_ID=$(field client_id) TENANTRY_CLIENT_SECRET=$(field client_secret) \
            check "the first program of the README and the headers ($program)" "$program" >"$out/$program.txt"
        [ "$(wc -l <"$out/$program.txt")" = 2 ]
    done
    sandbox
    python3 tests/cpp/examples.py all >"$out/examples.cpp"
    compile examples "$out/examples.cpp"
    TENANTRY_URL=$(field url) TENANTRY_CLIENT_ID=$(field client_id) TENANTRY_CLIENT_SECRET=$(field client_secret) \
        check "the examples in the README and the headers" examples "$first_line" >"$out/examples.txt" 2>"$out/examples.log" || {
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
        echo "C++: a program outside of this tree is built by pkg-config, and by find_package" >&2
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
    set -- warnings walk threads errors waiting pages groups procedures procedure_examples examples installed lab
fi
for test in "$@"; do
    "$test"
done
