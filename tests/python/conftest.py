"""The servers that tests talk to: the sandbox, the recorder, and one that answers whatever a test wants."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tenantry import Client
from tenantry.sandbox import Sandbox
from world import World

ROOT = Path(__file__).parents[2]

#: An id of the right form that nothing has.
NOBODY = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"

# What a shell starts in the background ignores Ctrl-C, and some tests are about nothing else.
signal.signal(signal.SIGINT, signal.default_int_handler)

#: Answers one request, given the handler it came to.
Answer = Callable[[BaseHTTPRequestHandler], None]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Client:
    return sandbox.client(timeout=20)


@pytest.fixture
def world(sandbox: Sandbox) -> World:
    """Tenants, users and reports in the sandbox, each made when it is asked for."""
    return World(sandbox.client(), sandbox.tenant_id)


class Recorder:
    """The server that keeps what arrives, and judges it by the contract."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._client = Client(url, access_token="token")

    def client(self) -> Client:
        """A client of it."""
        return Client(self.url, access_token="token", timeout=20)

    def last(self) -> dict[str, str]:
        """The request that arrived last."""
        *_, last = self._client.request("GET", "/recorded").json()
        return dict(last)

    def last_body(self) -> object:
        """The JSON that the last request carried."""
        return json.loads(self.last()["body"])

    def verdict(self) -> dict[str, object]:
        """What differs from the contract."""
        return dict(self._client.request("GET", "/verdict").json())


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    program = ROOT / "target" / "debug" / "tenantry-recorder"
    assert program.exists(), "`make build` makes the recorder"
    with subprocess.Popen([program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield Recorder(process.stdout.readline().strip())
        process.kill()


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], str]]:
    """Starts a server that answers as it is told, and gives its URL."""
    servers: list[ThreadingHTTPServer] = []

    def start(answer: Answer) -> str:
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                """Not in the tests' output."""

            def answer(self) -> None:
                self.body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                answer(self)

            do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815 (their names are http.server's)
            do_HEAD = do_PATCH = do_OPTIONS = answer  # noqa: N815

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        servers.append(server)
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def send(
    handler: BaseHTTPRequestHandler,
    status: int = 200,
    body: bytes = b"{}",
    content_type: str = "application/json",
    **headers: str,
) -> None:
    """Answers a request."""
    handler.send_response(status)
    handler.send_header("Content-Type", content_type)
    handler.send_header("Content-Length", str(len(body)))
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    if handler.command != "HEAD":
        handler.wfile.write(body)
