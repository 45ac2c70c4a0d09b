"""The examples of procedures run, each in a world of its own, blocking and awaited."""

from __future__ import annotations

import asyncio
import doctest
from importlib import import_module
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest

from tenantry import _native
from tenantry.sandbox import Sandbox
from tenantry.services import SERVICES
from world import World


def example(procedure: str) -> str:
    """The lines of a procedure's example."""
    group, method = procedure.split(".")
    module, name = SERVICES[group]
    documented = getattr(getattr(import_module(module), name), method).__doc__
    return "".join(example.source for example in doctest.DocTestParser().get_examples(documented))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of its own, where an example may leave its files."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("procedure", [*_native.procedures(), *_native.walks()])
def test_the_example_runs(sandbox: Sandbox, world: World, procedure: str) -> None:
    source = example(procedure)
    assert f"client.{procedure}(" in source
    names: dict[str, Any] = {"client": sandbox.client(), **world.named_in(source)}
    exec(source, names)


@pytest.mark.parametrize("procedure", _native.procedures())
def test_the_example_runs_awaited(sandbox: Sandbox, world: World, procedure: str) -> None:
    source = example(procedure).replace("client.", "await client.")
    names: dict[str, Any] = {"client": sandbox.async_client(), **world.named_in(source)}
    exec(f"async def main():\n{indent(source, '    ')}", names)
    asyncio.run(names["main"]())
