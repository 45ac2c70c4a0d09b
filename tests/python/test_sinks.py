"""Where downloads go: paths, binary files and functions."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path
from typing import Any

import pytest

import tenantry
from tenantry import Client
from tenantry.sandbox import Sandbox
from world import World


@pytest.fixture
def content(client: Client, world: World) -> bytes:
    """What the report's file holds."""
    return client.reports.download(world.report_id, world.file_id)


def test_a_path_gets_the_file(client: Client, world: World, content: bytes, tmp_path: Path) -> None:
    for path in (tmp_path / "report.csv", str(tmp_path / "other.csv")):
        length = client.reports.download_to(world.report_id, world.file_id, path)
        assert length == len(content)
        assert Path(path).read_bytes() == content
    assert sorted(file.name for file in tmp_path.iterdir()) == ["other.csv", "report.csv"]


def test_a_file_is_written_to_and_left_open(
    client: Client, world: World, content: bytes, tmp_path: Path
) -> None:
    memory = io.BytesIO()
    client.reports.download_to(world.report_id, world.file_id, memory)
    assert memory.getvalue() == content
    with open(tmp_path / "report.csv", "wb", buffering=0) as file:
        client.reports.download_to(world.report_id, world.file_id, file)
        assert not file.closed
    assert (tmp_path / "report.csv").read_bytes() == content


def test_a_file_that_takes_little_at_a_time_gets_it_all(client: Client, world: World, content: bytes) -> None:
    taken: list[bytes] = []

    class Narrow(io.RawIOBase):
        def write(self, data: Any, /) -> int:
            taken.append(bytes(data[:7]))
            return len(taken[-1])

    client.reports.download_to(world.report_id, world.file_id, Narrow())
    assert b"".join(taken) == content


def test_a_function_gets_the_pieces(client: Client, world: World, content: bytes) -> None:
    pieces: list[bytes] = []
    client.reports.download_to(world.report_id, world.file_id, pieces.append)
    assert b"".join(pieces) == content


def test_what_a_sink_raises_reaches_the_caller(client: Client, world: World) -> None:
    problem = OSError("disk full")

    def take(_: bytes) -> None:
        raise problem

    with pytest.raises(OSError, match="disk full") as caught:
        client.reports.download_to(world.report_id, world.file_id, take)
    assert caught.value is problem


def test_what_fails_halfway_leaves_no_file(
    sandbox: Sandbox, client: Client, world: World, tmp_path: Path
) -> None:
    report, file = world.report_id, world.file_id
    before = tmp_path / "kept.csv"
    before.write_text("before")
    sandbox.fault("truncate", operation="reports.download", times=None)
    with pytest.raises(tenantry.Error):
        client.reports.download_to(report, file, before)
    assert [path.name for path in tmp_path.iterdir()] == ["kept.csv"]
    assert before.read_text() == "before"


def test_a_text_file_is_told_by_what_it_raises(client: Client, world: World) -> None:
    sink: Any = io.StringIO()
    with pytest.raises(TypeError):
        client.reports.download_to(world.report_id, world.file_id, sink)


@pytest.mark.parametrize("sink", [7, ["report.csv"], object()])
def test_nothing_else_is_a_sink(client: Client, world: World, sink: Any) -> None:
    with pytest.raises(tenantry.InvalidArgumentError, match="sink: expected a path"):
        client.reports.download_to(world.report_id, world.file_id, sink)


def test_an_event_loop_pours_too(sandbox: Sandbox, world: World, content: bytes, tmp_path: Path) -> None:
    report, file = world.report_id, world.file_id

    async def main() -> None:
        client = sandbox.async_client()
        await client.reports.download_to(report, file, tmp_path / "report.csv")

    asyncio.run(main())
    assert (tmp_path / "report.csv").read_bytes() == content
