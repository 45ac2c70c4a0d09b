# What the tests of the C library have in common, in C, in C++ and of what is installed. It is sourced at the root of the tree,
# by a script that sets `language`, as people are told it.
# shellcheck shell=bash

servers_built=target/debug
servers=()
stop_servers() {
    local server
    for server in "${servers[@]}"; do kill "$server" 2>/dev/null || true; done
}
trap stop_servers EXIT

serve() { # <command>: starts a server; `first_line` is then the first line it prints
    local output
    exec {output}< <(exec "$@")
    servers+=("$!")
    IFS= read -r first_line <&"$output"
}

recorder() { # a fresh one
    serve "$servers_built/tenantry-recorder"
}

sandbox() { # <options>: a fresh one; `first_line` is then how to reach it
    serve "$servers_built/tenantry-sandbox" --listen 127.0.0.1:0 "$@"
}

field() { # <name>: of the sandbox's first line
    python3 -c 'import json, sys; print(json.loads(sys.argv[1])[sys.argv[2]])' "$first_line" "$1"
}

reachable() { # <command>: runs it with the sandbox in its environment, as an API client of it
    TENANTRY_URL=$(field url) TENANTRY_CLIENT_ID=$(field client_id) TENANTRY_CLIENT_SECRET=$(field client_secret) "$@"
}

# --- programs against the shared library -----------------------------------------------------------------------------
#
# The sanitizers' runs (sanitizers.sh) set where the library was built, flags of their own, and no valgrind.

read -ra flags <<<"${FLAGS:-}"

folder() { # <folder>: where programs are built, and find the library by the name they are linked to, its SONAME
    out=${OUT:-$1}
    built=${BUILT:-target/debug}
    mkdir -p "$out"
    ln -sf "$PWD/$built/libtenantry.so" "$out/libtenantry.so.0"
    linked=("$out/libtenantry.so.0" -Wl,-rpath,"\$ORIGIN" -pthread)
}

# Valgrind, where it is installed. Only what nothing points to any more is a leak. Rust points into blocks, not at their starts,
# and the thread that the library keeps for the process's life has memory of its own.
leaks=full
checked=()
if [ -z "${FLAGS:-}" ] && command -v valgrind >/dev/null; then
    checked=(valgrind --quiet --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=1)
fi

# What a test proves is said here, also when what its program says goes elsewhere.
exec 3>&2

proves() { # <what>
    echo "$language: $1" >&3
}

check() { # <what it proves> <program> <arguments>
    proves "$1"
    local program=$2
    shift 2
    "${checked[@]}" ${checked:+--leak-check=$leaks} "$out/$program" "$@"
}

in_worlds() { # <what it proves> <program>: which runs examples, each in a world of its own (procedures.py)
    proves "$1"
    .venv/bin/python tests/c/procedures.py "${checked[@]}" ${checked:+--leak-check=$leaks} "$out/$2"
}
