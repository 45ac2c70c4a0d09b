#!/usr/bin/env bash
# The Go tests: vet, staticcheck and the race detector over bindings/go, with the library as `make install` installs it; then
# a program outside of this tree, with the module copied beside it. `run.sh lab` runs the hands-on lab alone, for a person to
# watch.
set -euo pipefail
cd "$(dirname "$0")/../.."

prefix=$PWD/target/go-tests/installed
cargo build --quiet --workspace --exclude tenantry-python
make --no-print-directory --silent install NO_BUILD=1 PREFIX="$prefix" PROFILE=dev
export PKG_CONFIG_PATH=$prefix/lib/pkgconfig PATH=$PWD/target/debug:$PATH
# Go looks at the flags for a library, not into it: other flags for another library.
CGO_CFLAGS="-O2 -g -DTENANTRY_BUILD=$(cksum <"$prefix/lib/libtenantry.a" | cut -d ' ' -f 1)"
export CGO_CFLAGS

if [ "${1:-}" = lab ]; then
    go -C bindings/go run ./examples/lab
    exit
fi

echo "Go: formatted, and nothing for go vet and staticcheck to say" >&2
unformatted=$(gofmt -l bindings/go)
[ -z "$unformatted" ] || { echo "gofmt: $unformatted" >&2 && exit 1; }
go -C bindings/go vet ./...
if GOBIN=$PWD/target/go-tests/bin go install honnef.co/go/tools/cmd/staticcheck@v0.7.0; then
    (cd bindings/go && "$OLDPWD/target/go-tests/bin/staticcheck" ./...)
else
    echo "Go: staticcheck is left out: it cannot be fetched here" >&2
fi

echo "Go: every method, every example, errors, waiting and procedures, under the race detector" >&2
go -C bindings/go test -race -count=1 ./...

echo "Go: the tests under AddressSanitizer, which finds memory of C that nobody freed (from Go 1.25 on)" >&2
go -C bindings/go test -asan -count=1 -run '^Test' .

echo "Go: the hands-on lab" >&2
go -C bindings/go run ./examples/lab | tail -n 1

echo "Go: programs outside of this tree, with the module copied, need no libtenantry" >&2
outside=$(mktemp -d)
trap 'rm -rf "$outside"' EXIT
cp -r bindings/go "$outside/tenantry"
mkdir -p "$outside/program/lab"
cp bindings/go/examples/lab/main.go "$outside/program/lab/"
# The README's code: a program, functions beside it, and a test.
python3 tests/go/readme.py bindings/go/README.md "$outside/program"
cd "$outside/program"
go mod init program 2>/dev/null
go mod edit -go 1.24 -require tenantry@v0.0.0 -replace tenantry=../tenantry
go vet ./...
go build -o first .
go build -o lab.bin ./lab
for program in ./first ./lab.bin; do
    if ldd "$program" | grep libtenantry; then
        exit 1
    fi
done
go test -count=1 .
env --unset=PKG_CONFIG_PATH ./lab.bin | tail -n 1
