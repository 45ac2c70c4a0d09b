#!/usr/bin/env bash
# The C tests: builds the programs of this folder against include/tenantry.h and the shared library, and runs them under
# valgrind where it is installed. `run.sh <test> ...` runs some of them, `run.sh show_lab` the hands-on lab for a person to
# watch.
set -euo pipefail
cd "$(dirname "$0")/../.."
language=C
# shellcheck source=tests/c/common.sh
. tests/c/common.sh
folder target/c-tests

compile() { # <program> <sources and flags>
    local program=$1
    shift
    "${CC:-cc}" -std=c11 -g -Wall -Wextra -Wpedantic -Werror "${flags[@]}" -Iinclude "$@" -o "$out/$program" "${linked[@]}"
}

# --- the tests -------------------------------------------------------------------------------------------------------

abi() {
    proves "what the library exports is what was agreed on"
    python3 tests/c/abi.py "$built/libtenantry.so"
}

walk() {
    recorder
    compile walk tests/c/walk_main.c tests/c/contract_walk.c
    check "every function sends what the contract says" walk "$first_line"
}

threads() {
    recorder
    compile threads tests/c/threads.c
    check "many threads share a client" threads "$first_line"
}

waiting() {
    recorder
    compile waiting tests/c/waiting.c
    check "a call is ended by another thread, and the log is told" waiting "$first_line"
}

forked() {
    recorder
    compile forked tests/c/forked.c
    # A child forgets what its parent had, on purpose: closing it would close the parent's connections.
    leaks=no check "a child process goes on with its parent's client" forked "$first_line"
}

example() {
    recorder
    sed -n '/@code/,/@endcode/{/@code/d;/@endcode/q;s/^ \* \{0,1\}//;p}' include/tenantry.h >"$out/example.c"
    compile example "$out/example.c"
    TENANTRY_URL=$first_line TENANTRY_CLIENT_ID=id TENANTRY_CLIENT_SECRET=secret \
        check "the program in the header works" example >"$out/example.txt"
    grep -q '"items"' "$out/example.txt"
}

readme() {
    local block
    rm -f "$out"/readme-*
    tests/c/readme.sh "$out"
    proves "the code in the README compiles"
    for block in "$out"/readme-*.c; do
        "${CC:-cc}" -std=c11 -Wall -Wextra -Werror -Iinclude -include stdio.h -include tenantry.h -c "$block" -o "$block.o"
    done
}

bad_input() {
    serve python3 tests/c/odd_server.py
    compile bad_input tests/c/bad_input.c
    check "bad input and odd answers are clear errors" bad_input "$first_line"
}

accounts() {
    sandbox
    compile accounts tests/c/accounts.c -lcjson
    check "several accounts are searched together" accounts "$first_line"
}

pages() {
    sandbox --page-size 3 --populate partners=7
    compile pages tests/c/pages.c -lcjson
    check "lists come page by page" pages "$first_line"
}

callbacks() {
    sandbox
    compile callbacks tests/c/callbacks.c -lcjson
    check "procedures call what the program gave them" callbacks "$first_line"
}

functions() {
    .venv/bin/python tests/c/examples.py >"$out/examples.c"
    compile examples -Itests/c tests/c/examples.c "$out/examples.c" -lcjson
    recorder
    check "the example of every operation works" examples "$first_line"
    in_worlds "the example of every procedure works" examples
}

credentials() {
    sandbox
    compile credentials tests/c/credentials.c -lcjson
    check "every kind of credentials works" credentials "$first_line"
}

groups() {
    sandbox
    compile groups tests/c/groups.c -lcjson
    check "every group's operations do what they should" groups "$first_line"
}

lab() {
    sandbox
    compile lab tests/c/lab.c -lcjson
    check "the hands-on lab" lab "$first_line" >"$out/lab.txt"
    tail -n 1 "$out/lab.txt"
}

show_lab() {
    sandbox
    compile lab tests/c/lab.c -lcjson
    "$out/lab" "$first_line"
}

if [ $# = 0 ]; then
    set -- abi walk threads waiting forked example readme bad_input pages accounts callbacks functions credentials groups lab
fi
for test in "$@"; do
    "$test"
done
