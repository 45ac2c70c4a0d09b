#!/bin/sh
# The portable wheel and the sdist, into dist/ or the folder that is named: for CPython 3.10 and later (abi3), on any Linux
# with glibc 2.17 or later. zig links it, so that the glibc of this machine does not matter. `--target` and what else
# follows the folder goes to maturin.
set -eu
cd "$(dirname "$0")/.."

out=${1:-dist}
[ $# -eq 0 ] || shift
python=.venv/bin/python
"$python" -m pip install --quiet --disable-pip-version-check -r python/wheel-requirements.txt
PATH="$PWD/.venv/bin:$PATH" VIRTUAL_ENV="$PWD/.venv" .venv/bin/maturin build --quiet --profile dist --zig \
    --compatibility manylinux_2_17 --sdist --out "$out" "$@"
for wheel in "$out"/tenantry-*.whl; do
    .venv/bin/abi3audit --strict "$wheel"
    echo "$wheel: $(($(wc -c <"$wheel") / 1024)) KiB"
done
