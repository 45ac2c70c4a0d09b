#!/bin/sh
# The portable wheel and the sdist, into dist/ or the folder that is named: for CPython 3.10 and later (abi3), on any Linux
# with glibc 2.17 or later. zig links it, so that the glibc of this machine does not matter. `--target` and what else
# follows the folder goes to maturin.
set -eu
cd "$(dirname "$0")/.."

out=${1:-dist}
[ $# -eq 0 ] || shift
.venv/bin/python -m pip install --quiet --disable-pip-version-check -r python/wheel-requirements.txt
export PATH="$PWD/.venv/bin:$PATH" VIRTUAL_ENV="$PWD/.venv"
maturin sdist --out "$out"
maturin build --quiet --profile dist --zig --compatibility manylinux_2_17 --out "$out" "$@"
for wheel in "$out"/tenantry-*.whl; do
    abi3audit --strict "$wheel"
    echo "$wheel: $(($(wc -c <"$wheel") / 1024)) KiB"
done
