"""What one `tenants.get` costs against a server with canned bytes, and what an import costs.

Every way runs in a process of its own. The ways take turns, round after round, so that a drifting machine
drifts for all; the median over the rounds is printed. `make bench` builds what this needs and runs it.

    run.py <folder of the Rust and C programs> [--rounds N] [--count N]
"""

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent

RUST = {
    "Rust: tenantry, typed": "tenantry",
    "Rust: tenantry, bytes": "tenantry-bytes",
    "Rust: reqwest, current thread": "current-thread",
    "Rust: reqwest, block_on of a worker's": "block-on-multi-thread",
    "Rust: reqwest, spawned on a worker": "spawn-multi-thread",
    "Rust: reqwest, spawned on a thread of ours": "spawn-current-thread",
}
C = {"C: tenantry": "tenantry", "C: libcurl": "libcurl"}
PYTHON = {
    "Python: tenantry": "tenantry",
    "Python: httpr": "httpr",
    "Python: pyreqwest": "pyreqwest",
    "Python: pycurl and json": "pycurl",
    "Python: requests.Session": "requests",
}
IMPORTS = ["tenantry", "httpr", "pyreqwest.client", "requests"]


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def import_milliseconds(module: str) -> float:
    """CPU time of a Python that imports the module, less that of one that imports nothing."""

    def cpu(code: str) -> float:
        before = os.times()
        run(sys.executable, "-c", code)
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    rounds = range(10)
    return (
        1000 * (sum(cpu(f"import {module}") for _ in rounds) - sum(cpu("pass") for _ in rounds)) / len(rounds)
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("programs", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--count", type=int, default=5000)
    options = parser.parse_args()

    ways = {name: [str(options.programs / "calls"), way] for name, way in RUST.items()}
    ways |= {name: [str(options.programs / "calls-c"), way] for name, way in C.items()}
    ways |= {name: [sys.executable, str(HERE / "calls.py"), way] for name, way in PYTHON.items()}
    figures: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}

    server = subprocess.Popen([str(options.programs / "canned")], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        for round_number in range(options.rounds):
            print(f"round {round_number + 1} of {options.rounds}", file=sys.stderr)
            for name, command in ways.items():
                cpu, wall = map(float, run(*command, url, str(options.count)).split())
                figures[name].append((cpu, wall))
    finally:
        server.kill()
        server.wait()

    print(f"one tenants.get, medians of {options.rounds} rounds of {options.count} calls\n")
    print(f"{'':44}{'CPU':>10}{'wall':>10}")
    for name, rounds in figures.items():
        cpu, wall = (statistics.median(column) for column in zip(*rounds, strict=True))
        print(f"{name:44}{cpu:7.1f} us{wall:7.1f} us")

    def ratio(ours: str, theirs: str) -> float:
        """The median of the ratios within each round: it holds when the machine's speed drifts."""
        pairs = zip(figures[ours], figures[theirs], strict=True)
        return statistics.median(one[0] / other[0] for one, other in pairs)

    print(f"\nC: tenantry takes {ratio('C: tenantry', 'C: libcurl'):.2f} of the CPU of libcurl")
    for name in PYTHON:
        if name != "Python: tenantry":
            peer = name.removeprefix("Python: ")
            print(f"Python: tenantry takes {ratio('Python: tenantry', name):.2f} of the CPU of {peer}")
    print("\nimport, CPU, mean of 10")
    for module in IMPORTS:
        print(f"{module:44}{import_milliseconds(module):7.1f} ms")


main()
