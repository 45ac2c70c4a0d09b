"""The front door: settings in, the services out."""

from __future__ import annotations

from tenantry import _native
from tenantry._errors import InvalidArgumentError
from tenantry._response import RawResponse, Response
from tenantry._service import ServiceHolder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from os import PathLike
    from types import TracebackType
    from typing import Any, Literal

    from typing_extensions import Self

    from tenantry._progress import Progress
    from tenantry._sinks import Sink
    from tenantry.services import Services, ServicesWithResponse
else:
    Services = ServicesWithResponse = ServiceHolder


class Handle:
    """What every client is: a data center, credentials and settings, held by the native module."""

    def __init__(
        self,
        datacenter_url: str,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        login: str | None = None,
        password: str | None = None,
        totp_code: str | None = None,
        access_token: str | None = None,
        one_time_token: str | None = None,
        grant: Literal["password"] | None = None,
        user_agent: str | None = None,
        connect_timeout: float | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        ca_file: str | PathLike[str] | None = None,
        proxy: str | None = None,
        allow_insecure_http: bool = False,
    ) -> None:
        settings: dict[str, object] = {
            "datacenter_url": datacenter_url,
            "client_id": client_id,
            "client_secret": client_secret,
            "login": login,
            "password": password,
            "totp_code": totp_code,
            "access_token": access_token,
            "one_time_token": one_time_token,
            "grant": grant,
            "user_agent": user_agent,
            "connect_timeout": connect_timeout,
            "timeout": timeout,
            "retries": retries,
            "ca_file": ca_file,
            "proxy": proxy,
            "allow_insecure_http": allow_insecure_http,
        }
        self._hold(_native.Client(settings))

    def _hold(self, native: _native.Client) -> None:
        self._native = native

    @classmethod
    def from_env(
        cls,
        *,
        user_agent: str | None = None,
        connect_timeout: float | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        ca_file: str | PathLike[str] | None = None,
        proxy: str | None = None,
        allow_insecure_http: bool = False,
    ) -> Self:
        """A client from ``TENANTRY_URL``, ``TENANTRY_CLIENT_ID`` and ``TENANTRY_CLIENT_SECRET``.

        The settings are those of the constructor.
        """
        settings: dict[str, object] = {
            "user_agent": user_agent,
            "connect_timeout": connect_timeout,
            "timeout": timeout,
            "retries": retries,
            "ca_file": ca_file,
            "proxy": proxy,
            "allow_insecure_http": allow_insecure_http,
        }
        return cls._of(_native.Client.from_env(settings))

    @classmethod
    def from_file(
        cls,
        path: str | PathLike[str],
        datacenter_url: str | None = None,
        *,
        user_agent: str | None = None,
        connect_timeout: float | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        ca_file: str | PathLike[str] | None = None,
        proxy: str | None = None,
        allow_insecure_http: bool = False,
    ) -> Self:
        """A client from a file such as the ``api_client.json`` of the vendor's samples.

        It is what ``clients.create`` gave, kept as JSON: ``client_id`` and ``client_secret`` count. The data
        center's URL is ``datacenter_url``, or the file's own ``datacenter_url`` or ``base_url``. The settings
        are those of the constructor.
        """
        from tenantry._files import api_client

        settings = api_client(path, datacenter_url)
        settings |= {
            "user_agent": user_agent,
            "connect_timeout": connect_timeout,
            "timeout": timeout,
            "retries": retries,
            "ca_file": ca_file,
            "proxy": proxy,
            "allow_insecure_http": allow_insecure_http,
        }
        return cls._of(_native.Client(settings))

    def for_tenant(self, tenant_id: str) -> Self:
        """A client whose token is scoped to one tenant at or below this client's own."""
        return self._of(self._native.for_tenant(tenant_id))

    @property
    def url(self) -> str:
        """The data center's URL, without ``/api/2``."""
        return self._native.url

    @classmethod
    def _of(cls, native: _native.Client) -> Self:
        client = cls.__new__(cls)
        client._hold(native)
        return client

    def __repr__(self) -> str:
        return repr(self._native).replace("Client", type(self).__name__, 1)


class Client(Handle, Services):
    """A client of one data center, as one caller.

    Give it the data center's URL and one kind of credentials:

    - ``client_id`` and ``client_secret`` of an API client: the normal way. Tokens are issued and renewed by
      themselves.
    - ``login`` and ``password`` of a user: HTTP Basic, for the few operations that take it. With
      ``grant="password"``, or with the ``totp_code`` of the user's authenticator, they are exchanged for
      a token, which all operations take.
    - ``access_token``: a ready one, which is not renewed.
    - ``one_time_token``: exchanged for a session on first use.

    The rest is optional:

    - ``user_agent``: what the program calls itself in the audit log, ``<product>/<version> <comment>``.
    - ``connect_timeout``, ``timeout``: in seconds; for making a connection (10), and for a call in all (60).
    - ``retries``: how often a request is sent again when that is safe (2).
    - ``ca_file``: certificates to trust beside the system's, in PEM form.
    - ``proxy``: a URL; by default what ``HTTPS_PROXY`` and its kin say.
    - ``allow_insecure_http``: permits plain http to other machines, where credentials can be read on the way.

    The services are attributes, as in ``client.tenants.get(tenant_id)``. A client is safe to use from many
    threads, and in the children of a fork. It needs no closing.
    """

    def _hold(self, native: _native.Client) -> None:
        super()._hold(native)

        def run(index: int, path: tuple[str, ...], query: dict[str, Any]) -> Iterator[Any]:
            from tenantry._pages import items

            return items(native.call, index, path, query)

        def do(
            name: str,
            arguments: dict[str, Any],
            on_progress: Callable[[Progress], object] | None,
            timeout: float | None,
            *,
            change: Callable[[Any], Any] | None = None,
            sink: Sink | None = None,
        ) -> Any:
            if sink is None:
                return native.run(name, arguments, on_progress, timeout, change)
            from tenantry._sinks import opened

            with opened(sink) as take:
                return native.run(name, arguments, on_progress, timeout, change, take)

        def walk(name: str, arguments: dict[str, Any]) -> Iterator[Any]:
            from tenantry._pages import steps

            return steps(native.walk(name, arguments))

        self._call = native.call
        self._run = run
        self._do = do
        self._walk = walk
        #: The same services, whose methods give a ``Response``: status and headers beside the data.
        self.with_response = WithResponse(native)

    def request(
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
        return RawResponse(*self._native.request(method, path, params, body, content_type))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Nothing to do: a client needs no closing."""


class WithResponse(ServicesWithResponse):
    """The services of a client, whose methods give a ``Response``."""

    def __init__(self, native: _native.Client) -> None:
        def call(
            index: int,
            path: tuple[str, ...],
            query: dict[str, Any] | None = None,
            body: object = None,
            after: str | None = None,
        ) -> Response[Any]:
            return Response(*native.call_with_response(index, path, query, body, after))

        def run(index: int, path: tuple[str, ...], query: dict[str, Any]) -> Iterator[Any]:
            from tenantry._pages import responses

            return responses(call, index, path, query)

        self._call = call
        self._run = run
        self._do = self._walk = several


def several(*_: object, **__: object) -> Any:
    """In place of a procedure, where every method gives the status of its answer."""
    text = "a procedure has many answers: call it on the client's own services, without with_response"
    raise InvalidArgumentError(f"invalid argument: {text}", message=text)
