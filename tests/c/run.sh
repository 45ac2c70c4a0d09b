#!/usr/bin/env bash
# The C tests: builds the programs of this folder against include/tenantry.h and the shared library, and runs them under
# valgrind where it is installed. `run.sh lab` runs the hands-on lab alone, for a person to watch.
set -euo pipefail
cd "$(dirname "$0")/../.."

built=target/debug
out=target/c-tests
mkdir -p "$out"
# The name that the programs are linked to: the library's SONAME.
ln -sf "../debug/libtenantry.so" "$out/libtenantry.so.0"

compile() { # <program> <sources and flags>: against the shared library
    local program=$1
    shift
    cc -std=c11 -g -Wall -Wextra -Wpedantic -Werror -Iinclude "$@" -o "$out/$program" \
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

checked=()
leaks=full
if command -v valgrind >/dev/null; then
    # Only what nothing points to any more is a leak. Rust points into blocks, not at their starts, and the thread that the
    # library keeps for the process's life has memory of its own.
    checked=(valgrind --quiet --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=1)
fi

check() { # <what it proves> <program> <arguments>
    local proves=$1 program=$2
    shift 2
    echo "C: $proves" >&2
    "${checked[@]}" ${checked:+--leak-check=$leaks} "$out/$program" "$@"
}

sandbox() { # <options>: a fresh one; `first_line` is then how to reach it
    serve "$built/tenantry-sandbox" --listen 127.0.0.1:0 "$@"
}

if [ "${1:-}" = lab ]; then
    compile lab tests/c/lab.c -lcjson
    sandbox
    "$out/lab" "$first_line"
    exit
fi

if nm --dynamic --defined-only "$built/libtenantry.so" | grep -v ' tenantry_'; then
    echo "the library exports more than tenantry_*" >&2
    exit 1
fi

serve "$built/tenantry-recorder"
compile walk tests/c/walk_main.c tests/c/contract_walk.c
check "every function sends what the contract says" walk "$first_line"

serve "$built/tenantry-recorder"
compile threads tests/c/threads.c
check "many threads share a client" threads "$first_line"
compile waiting tests/c/waiting.c
check "a call is ended by another thread, and the log is told" waiting "$first_line"
compile forked tests/c/forked.c
# A child forgets what its parent had, on purpose: closing it would close the parent's connections.
leaks=no check "a child process goes on with its parent's client" forked "$first_line"

sed -n '/@code/,/@endcode/{/@code/d;/@endcode/q;s/^ \* \{0,1\}//;p}' include/tenantry.h >"$out/example.c"
compile example "$out/example.c"
cc -std=c11 -Iinclude "$out/example.c" -o "$out/example-static" "$built/libtenantry.a" -lm -pthread
for example in example example-static; do
    TENANTRY_URL=$first_line TENANTRY_CLIENT_ID=id TENANTRY_CLIENT_SECRET=secret \
        check "the program in the header works ($example)" "$example" >"$out/example.txt"
    grep -q '"items"' "$out/example.txt"
done

serve python3 tests/c/odd_server.py
compile bad_input tests/c/bad_input.c
check "bad input and odd answers are clear errors" bad_input "$first_line"

sandbox --page-size 3 --populate partners=7
compile pages tests/c/pages.c -lcjson
check "lists come page by page" pages "$first_line"

sandbox
compile credentials tests/c/credentials.c -lcjson
check "every kind of credentials works" credentials "$first_line"

sandbox
compile lab tests/c/lab.c -lcjson
check "the hands-on lab" lab "$first_line" >"$out/lab.txt"
tail -n 1 "$out/lab.txt"
