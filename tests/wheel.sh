#!/bin/sh
# What is released works elsewhere: the sources as they are packed install into an empty environment with nothing but a Rust
# toolchain, and the portable wheel passes its audit and the Python tests on every CPython from 3.10 that is at hand. The
# module can do without its sandbox.
set -eu
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

first_example() {
    (cd "$work" && "$1" - <<'EOF'
from tenantry.sandbox import Sandbox

with Sandbox() as sandbox:
    client = sandbox.client()
    tenant = client.tenants.get(sandbox.tenant_id)
    print(f"{tenant['name']} is at version {tenant['version']}")
EOF
    )
}

# One of each version. A pyenv has its versions in a folder of its own.
pythons() {
    for python in python3 python3.10 python3.11 python3.12 python3.13 python3.14 python3.15 \
        "${PYENV_ROOT:-$HOME/.pyenv}"/versions/*/bin/python; do
        "$python" -c 'import sys, sysconfig
supported = sys.version_info >= (3, 10) and sys.implementation.name == "cpython"
if supported and not sysconfig.get_config_var("Py_GIL_DISABLED"):
    print("%d.%d" % sys.version_info[:2], sys.executable)' 2>/dev/null || true
    done | sort -u -k 1,1 -V
}

python/wheel.sh "$work/dist"

echo "pip install . of what is packed, into an empty environment"
python3 -m venv "$work/sdist"
tar -xzf "$work"/dist/tenantry-*.tar.gz -C "$work"
# That it builds does not depend on how well the result is optimised, and the wheel has just been.
(cd "$work"/tenantry-*/ && MATURIN_PEP517_ARGS="--profile dev" "$work/sdist/bin/pip" install --quiet --disable-pip-version-check .)
first_example "$work/sdist/bin/python"

cargo check --quiet --package tenantry-python --no-default-features

# The tests need what only newer versions of Python have: data frames, a notebook's kernel.
grep -E '^(pytest|uvloop)==' requirements-dev.txt >"$work/requirements.txt"
on_wheel() {
    "$2" -m venv "$work/$1"
    "$work/$1/bin/pip" install --quiet --disable-pip-version-check -r "$work/requirements.txt" "$work"/dist/tenantry-*.whl
    first_example "$work/$1/bin/python"
    "$work/$1/bin/python" -m pytest --quiet -p no:cacheprovider --basetemp "$work/$1/tmp" \
        --ignore tests/python/test_data.py --ignore tests/python/test_notebook.py --ignore tests/python/test_readme.py
}

cargo build --quiet --workspace --exclude tenantry-python
pythons >"$work/pythons"
while read -r version python; do
    on_wheel "$version" "$python" >"$work/$version.log" 2>&1 &
    echo "$! $version" >>"$work/running"
done <"$work/pythons"
passed=0 failed=0
while read -r process version; do
    if wait "$process"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    echo "wheel, CPython $version"
    cat "$work/$version.log"
done <"$work/running"
echo "$passed passed, $failed failed"
[ "$passed" -gt 0 ] && [ "$failed" = 0 ]
