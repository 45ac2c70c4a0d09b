#!/usr/bin/env bash
# What stands in bindings/c/README.md: takes its C code apart, into one file to a block: `readme.sh <folder>`.
set -euo pipefail
awk -v folder="$1" '
    /^```c$/ { block++; inside = 1; next }
    /^```/ { inside = 0 }
    inside { print > (folder "/readme-" block ".c") }
' bindings/c/README.md
