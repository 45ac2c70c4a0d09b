#!/usr/bin/env bash
# The learners' Postman collection runs against the sandbox by newman, from the first exercise to the last, and every request
# is marked with the program's name.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v npm >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nodejs npm >/dev/null
fi
command -v npm >/dev/null || {
    echo "Not run: newman, which runs the Postman collection, needs Node.js 18 or later with npm, and there is none." >&2
    exit 0
}
out=target/postman
mkdir -p "$out"
if ! cmp --silent tests/postman/package.json "$out/package.json"; then
    npm install --silent --no-audit --no-fund --prefix "$out" "newman@$(node -p 'require("./tests/postman/package.json").devDependencies.newman')"
    cp tests/postman/package.json "$out/package.json"
fi

cargo build --quiet --workspace --exclude tenantry-python
exec {started}< <(exec target/debug/tenantry-sandbox --listen 127.0.0.1:0)
sandbox=$!
trap 'kill "$sandbox"' EXIT
IFS= read -r keys <&"$started"
key() { node -p 'JSON.parse(process.argv[1])[process.argv[2]]' "$keys" "$1"; }

"$out/node_modules/.bin/newman" run tests/postman/lab.postman_collection.json \
    --environment tests/postman/lab.postman_environment.json \
    --env-var "base_url=$(key url)" --env-var "username=$(key login)" --env-var "password=$(key password)" \
    --timeout 120000 --bail --color off --reporter-cli-no-banner --reporter-cli-no-success-assertions

curl --silent --show-error --fail "$(key url)/sandbox/requests" | node -e '
    const { items } = JSON.parse(require("fs").readFileSync(0, "utf8"));
    const unmarked = items.filter((item) => !(item.user_agent ?? "").startsWith("Training/1.0 "));
    if (items.length === 0 || unmarked.length > 0) {
        console.error(`${unmarked.length} of ${items.length} requests were not marked`);
        process.exit(1);
    }'
