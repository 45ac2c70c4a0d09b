"""The front door for programs that run in an event loop."""

from __future__ import annotations

from tenantry._aio import arrival, result
from tenantry._client import Handle, several
from tenantry._response import RawResponse, Response
from tenantry._service import ServiceHolder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from tenantry import _native
    from tenantry._progress import Progress
    from tenantry._sinks import Sink
    from tenantry.services import AsyncServices, AsyncServicesWithResponse
else:
    AsyncServices = AsyncServicesWithResponse = ServiceHolder


class AsyncClient(Handle, AsyncServices):
    """A client whose methods are awaited.

        async with AsyncClient("https://eu2.acronis.cloud", client_id="...", client_secret="...") as client:
            tenant = await client.tenants.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
            async for child in client.tenants.iter_children(tenant["id"]):
                print(child["name"])

    It takes the settings of ``tenantry.Client`` and has the same services and methods by the same names. A
    call that is cancelled stops its request. Calls go on side by side, without threads of their own, in
    asyncio's event loop and in others that can listen at file descriptors, such as uvloop's.

    A client belongs to no event loop: one may be used in several, one after the other or at the same time.
    """

    def _hold(self, native: _native.Client) -> None:
        super()._hold(native)

        async def call(
            index: int,
            path: tuple[str, ...],
            query: dict[str, Any] | None = None,
            body: object = None,
            after: str | None = None,
        ) -> Any:
            sent = await arrival(
                lambda mailbox, number: native.send(mailbox, number, index, path, query, body, after)
            )
            return sent.value()

        def run(index: int, path: tuple[str, ...], query: dict[str, Any]) -> AsyncIterator[Any]:
            from tenantry._pages import async_items

            return async_items(call, index, path, query)

        async def do(
            name: str,
            arguments: dict[str, Any],
            on_progress: Callable[[Progress], object] | None,
            timeout: float | None,
            *,
            change: Callable[[Any], Any] | None = None,
            sink: Sink | None = None,
        ) -> Any:
            def begin(
                take: Callable[[bytes], object] | None,
            ) -> Callable[[_native.Mailbox, int], _native.Running]:
                return lambda mailbox, number: native.begin(
                    mailbox, number, name, arguments, on_progress, timeout, change, take
                )

            if sink is None:
                return await result(begin(None))
            from tenantry._sinks import opened

            with opened(sink) as take:
                return await result(begin(take))

        def walk(name: str, arguments: dict[str, Any]) -> AsyncIterator[Any]:
            from tenantry._pages import async_steps

            return async_steps(native.walk(name, arguments))

        self._call = call
        self._run = run
        self._do = do
        self._walk = walk
        #: The same services, whose methods give a ``Response``: status and headers beside the data.
        self.with_response = AsyncWithResponse(native)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: dict[str, Any] | None = None,
        body: object = None,
        content_type: str | None = None,
    ) -> RawResponse:
        """Sends a request to an endpoint that has no method here: same credentials, retries and errors.

        ``path`` starts at the host's root, as in ``/api/2/applications``. ``body`` is a dict or a list,
        written as JSON, or text or bytes, sent as they are.
        """
        native = self._native
        sent = await arrival(
            lambda mailbox, number: native.send_request(
                mailbox, number, method, path, params, body, content_type
            )
        )
        return RawResponse(*sent.raw())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Nothing to do: a client needs no closing."""


class AsyncWithResponse(AsyncServicesWithResponse):
    """The services of an asynchronous client, whose methods give a ``Response``."""

    def __init__(self, native: _native.Client) -> None:
        async def call(
            index: int,
            path: tuple[str, ...],
            query: dict[str, Any] | None = None,
            body: object = None,
            after: str | None = None,
        ) -> Response[Any]:
            sent = await arrival(
                lambda mailbox, number: native.send(mailbox, number, index, path, query, body, after)
            )
            return Response(*sent.response())

        def run(index: int, path: tuple[str, ...], query: dict[str, Any]) -> AsyncIterator[Any]:
            from tenantry._pages import async_responses

            return async_responses(call, index, path, query)

        self._call = call
        self._run = run
        self._do = self._walk = several
