#!/usr/bin/env bash
# Schemathesis over the running sandbox, from the contract: `run.sh short` in about a minute, `run.sh deep` as long as it takes.
set -euo pipefail
cd "$(dirname "$0")/../.."

case ${1:-short} in
short) phases=examples,fuzzing,stateful each=4 walks=120 ;;
deep) phases=examples,coverage,fuzzing,stateful each=30 walks=600 ;;
*) echo "run.sh short, or run.sh deep" >&2 && exit 2 ;;
esac
shift || true

here=tests/conformance
out=target/conformance
venv=$out/venv
mkdir -p "$out"
if ! cmp --silent "$here/requirements.txt" "$venv/requirements.txt"; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$venv/requirements.txt"
fi

cargo build --quiet --package tenantry-sandbox
# With a seed its ids are the same every time, and so are the requests.
exec {started}< <(exec target/debug/tenantry-sandbox --listen 127.0.0.1:0 --seed 7)
sandbox=$!
trap 'kill "$sandbox"' EXIT
IFS= read -r TENANTRY_SANDBOX <&"$started"
url=$("$venv/bin/python" -c 'import json, sys; print(json.loads(sys.argv[1])["url"])' "$TENANTRY_SANDBOX")

cat "$here/schemathesis.toml" - >"$out/schemathesis.toml" <<EOF

[phases.fuzzing.generation]
max-examples = $each

[phases.stateful.generation]
max-examples = $walks
EOF

export TENANTRY_SANDBOX PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 SCHEMATHESIS_HOOKS=$here/hooks.py
"$venv/bin/schemathesis" --config-file "$out/schemathesis.toml" run "$url/sandbox/openapi.json" \
    --phases "$phases" "$@"
