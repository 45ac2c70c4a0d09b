#!/bin/sh
# The Python module, and with it the core and the sandbox, compiles for Windows. Nobody has run it there.
set -eu
cd "$(dirname "$0")/.."

target=x86_64-pc-windows-gnu
if ! rustup target add "$target" >/dev/null 2>&1; then
    echo "The target $target cannot be had here: Windows is not checked."
    exit 0
fi
python=$PWD/.venv/bin/python
"$python" -m pip install --quiet --disable-pip-version-check -r python/wheel-requirements.txt

# A part of the cryptography is C and wants a compiler that knows Windows. zig does, by a name of its own for it.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/cc" <<EOF
#!/bin/sh
for argument do
    shift
    case \$argument in --target=*) ;; *) set -- "\$@" "\$argument" ;; esac
done
exec "$python" -m ziglang cc -target x86_64-windows-gnu "\$@"
EOF
printf '#!/bin/sh\nexec "%s" -m ziglang ar "$@"\n' "$python" >"$work/ar"
chmod +x "$work/cc" "$work/ar"
CC_x86_64_pc_windows_gnu=$work/cc AR_x86_64_pc_windows_gnu=$work/ar \
    cargo check --quiet --target "$target" --package tenantry-python
echo "compiles for $target"
