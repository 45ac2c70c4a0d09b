"""Makes a world for the example of every procedure, as a program asks for one: ``procedures.py <command>``.

The program says on a line of its stdout which procedure is next and what it needs, and reads the sandbox's
keys and those things as one line of JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tenantry.sandbox import Sandbox

sys.path.insert(0, str(Path(__file__).parents[1] / "python"))


def keys(sandbox: Sandbox, needs: str) -> dict[str, object]:
    """What the program is told: how to reach the sandbox, and what is in it."""
    from world import World

    return {
        "url": sandbox.url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "world": World(sandbox.client(), sandbox.tenant_id).named_in(needs),
    }


def main(command: list[str]) -> int:
    """Runs the program to its end, in a folder where worlds may leave files."""
    command[-1] = os.path.abspath(command[-1])
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdin is not None
            assert program.stdout is not None
            asked = program.stdout.readline()
            while asked:
                with Sandbox() as sandbox:
                    needs = asked.rstrip("\n").partition(" ")[2]
                    program.stdin.write(json.dumps(keys(sandbox, needs)) + "\n")
                    program.stdin.flush()
                    asked = program.stdout.readline()
        os.chdir("/")
    return program.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
