#!/bin/sh
# Installs what the tests need and this machine lacks: by apt when that can be done, else it says what is missing.
set -eu

missing=""
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }
need cc gcc
need g++ g++
need make make
need valgrind valgrind
need curl curl
need cmake cmake
need pkg-config pkg-config
need openssl openssl
echo '#include <curl/curl.h>' | cc -E - >/dev/null 2>&1 || missing="$missing libcurl4-openssl-dev"
echo '#include <nlohmann/json.hpp>' | g++ -x c++ -E - >/dev/null 2>&1 || missing="$missing nlohmann-json3-dev"
echo '#include <cjson/cJSON.h>' | cc -E - >/dev/null 2>&1 || missing="$missing libcjson-dev"
python3 -c 'import venv, ensurepip' >/dev/null 2>&1 || missing="$missing python3-venv"

if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq
        # shellcheck disable=SC2086 # a list of packages
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
    else
        echo "Please install:$missing" >&2
        exit 1
    fi
fi

command -v cargo >/dev/null 2>&1 || {
    echo "Please install Rust by rustup (https://rustup.rs)." >&2
    exit 1
}
python3 -c 'import sys; sys.exit(sys.version_info < (3, 10))' || {
    echo "Please install Python 3.10 or later." >&2
    exit 1
}
minor=$(go env GOVERSION 2>/dev/null | sed -n 's/^go1\.\([0-9]*\).*/\1/p')
[ "${minor:-0}" -ge 24 ] || {
    echo "Please install Go 1.24 or later (https://go.dev/dl). What a system packages, such as golang of apt, may be older." >&2
    exit 1
}
