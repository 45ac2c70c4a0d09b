#!/usr/bin/env bash
# What `make install` installs is all that a program outside of this tree needs: one is built by pkg-config, by CMake and
# statically, and each talks to the sandbox. `install.sh NO_BUILD=1` installs the library that `make build` built.
set -euo pipefail
cd "$(dirname "$0")/.."
language=install
# shellcheck source=tests/c/common.sh
. tests/c/common.sh

installed=$PWD/target/installed
outside=$(mktemp -d)
trap 'rm -rf "$outside"; stop_servers' EXIT

rm -rf "$installed"
make --no-print-directory --silent install PREFIX="$installed" PROFILE=dev "$@"
cp tests/c/installed.c "$outside/program.c"
cat >"$outside/CMakeLists.txt" <<'CMAKE'
cmake_minimum_required(VERSION 3.16)
project(program C)
find_package(tenantry 0.1 REQUIRED)
add_executable(shared program.c)
target_link_libraries(shared PRIVATE tenantry::tenantry)
add_executable(static program.c)
target_link_libraries(static PRIVATE tenantry::static)
CMAKE

sandbox
TENANTRY_URL=$(field url) TENANTRY_CLIENT_ID=$(field client_id) TENANTRY_CLIENT_SECRET=$(field client_secret)
export TENANTRY_URL TENANTRY_CLIENT_ID TENANTRY_CLIENT_SECRET

cd "$outside"
export PKG_CONFIG_PATH=$installed/lib/pkgconfig
runs() { # <how it was built> <program>
    proves "$1"
    "$2" >said.txt
    grep -q '"tenant_id"' said.txt
}

# shellcheck disable=SC2046 # a list of flags
cc -std=c11 -Wall -Werror program.c $(pkg-config --cflags --libs tenantry) -o by-pkg-config
LD_LIBRARY_PATH=$installed/lib runs "a program built by pkg-config" ./by-pkg-config

# shellcheck disable=SC2046 # a list of flags
cc -std=c11 -Wall -Werror program.c $(pkg-config --cflags --libs tenantry-static) -o static-by-pkg-config
runs "a program built statically, by pkg-config" ./static-by-pkg-config

cmake -S . -B built -DCMAKE_PREFIX_PATH="$installed" >cmake.txt || { cat cmake.txt >&2 && exit 1; }
cmake --build built >cmake.txt || { cat cmake.txt >&2 && exit 1; }
runs "a program built by find_package" built/shared
runs "a program built statically, by find_package" built/static

proves "the static programs need no libtenantry"
for program in ./static-by-pkg-config built/static; do
    if ldd "$program" | grep libtenantry; then
        exit 1
    fi
done

proves "a package can be staged, and everything removed"
cd - >/dev/null
make --no-print-directory --silent install NO_BUILD=1 PROFILE=dev PREFIX=/usr DESTDIR="$outside/stage"
[ "$(PKG_CONFIG_PATH=$outside/stage/usr/lib/pkgconfig pkg-config --variable=includedir tenantry)" = /usr/include ]
make --no-print-directory --silent uninstall PREFIX=/usr DESTDIR="$outside/stage"
[ -z "$(find "$outside/stage" -type f -o -type l)" ]
