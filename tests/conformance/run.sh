#!/usr/bin/env bash
# Schemathesis over the running sandbox, from the contract: `run.sh short` in about a minute, `run.sh deep` as long as it takes.
set -euo pipefail
cd "$(dirname "$0")/../.."

case ${1:-short} in
short) phases=examples,fuzzing each=4 walks=3 ;;
deep) phases=examples,coverage,fuzzing each=30 walks=16 ;;
*) echo "run.sh short, or run.sh deep" >&2 && exit 2 ;;
esac

here=tests/conformance
out=target/conformance
venv=$out/venv
mkdir -p "$out"
if ! cmp --silent "$here/requirements.txt" "$venv/requirements.txt"; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$venv/requirements.txt"
fi

cargo build --quiet --workspace --exclude tenantry-python

cat "$here/schemathesis.toml" - >"$out/schemathesis.toml" <<EOF

[phases.fuzzing.generation]
max-examples = $each
EOF

round() ( # <phases> <seed> <how many operations must succeed>: over a sandbox of its own, whose ids come from the seed too
    exec {started}< <(exec target/debug/tenantry-sandbox --listen 127.0.0.1:0 --seed "$2")
    sandbox=$!
    trap 'kill "$sandbox"' EXIT
    IFS= read -r TENANTRY_SANDBOX <&"$started"
    export TENANTRY_SANDBOX ENOUGH=$3 PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 SCHEMATHESIS_HOOKS=$here/hooks.py
    url=$("$venv/bin/python" -c 'import json, sys; print(json.loads(sys.argv[1])["url"])' "$TENANTRY_SANDBOX")
    "$venv/bin/schemathesis" --config-file "$out/schemathesis.toml" run "$url/sandbox/openapi.json" \
        --phases "$1" --seed "$2" --warnings off
)

round "$phases" 1 60
# Walks along the links. One ends when the world answers otherwise than before, so there are several, each in a new world.
for seed in $(seq "$walks"); do
    round stateful "$seed" 10
done
