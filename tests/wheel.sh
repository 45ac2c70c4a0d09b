#!/bin/sh
# The sdist builds with nothing but a Rust toolchain, the wheel made of it installs into an empty environment, and the first
# example of the README runs there.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. .venv/bin/activate
maturin sdist --quiet --out "$work"
deactivate
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "$work"/tenantry-*.tar.gz
cd "$work"
venv/bin/python - <<'EOF'
from tenantry.sandbox import Sandbox

with Sandbox() as sandbox:
    client = sandbox.client()
    tenant = client.tenants.get(sandbox.tenant_id)
    print(f"{tenant['name']} is at version {tenant['version']}")
EOF
echo "1 passed, 0 failed"
