"""Several requests that share headers, cookies and settings."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import timedelta
from functools import lru_cache
from http.cookiejar import CookieJar
from time import perf_counter
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from tenantry._native import Bare, __version__
from tenantry.requests import _urls
from tenantry.requests.cookies import RequestsCookieJar, jar_of, learn
from tenantry.requests.exceptions import RequestException, TooManyRedirects
from tenantry.requests.models import PreparedRequest, Request, Response
from tenantry.requests.structures import CaseInsensitiveDict

#: What ``requests`` has that would be without effect here, and what it stands for.
MISSING = {
    "mount": "adapters",
    "adapters": "adapters",
    "hooks": "hooks",
    "cert": "client certificates",
}

if TYPE_CHECKING:
    from types import TracebackType
    from typing import TypeAlias

    from typing_extensions import Self

    from tenantry.requests.models import Auth

    #: Seconds for making a connection and for the answer, together or apart.
    Timeout: TypeAlias = "float | tuple[float | None, float | None] | None"


class Session:
    """Shares headers, parameters, authorisation and cookies among its requests.

    Nothing is added that was not given, nothing is renewed, and nothing is sent twice.
    """

    def __init__(self) -> None:
        #: What every request carries.
        self.headers: CaseInsensitiveDict[str | bytes] = CaseInsensitiveDict(
            {"User-Agent": f"tenantry/{__version__}", "Accept": "*/*"}
        )
        #: What authorises every request that brings nothing of its own.
        self.auth: Auth | None = None
        #: Parameters of every request.
        self.params: Any = {}
        #: The cookies that answers left.
        self.cookies = RequestsCookieJar()
        #: Whether certificates are checked, or the file of those that are good.
        self.verify: bool | str | os.PathLike[str] = True
        #: Proxies by ``http`` and ``https``, ``all``, or one host, as in ``https://eu2.acronis.cloud``.
        self.proxies: dict[str, str | None] = {}
        #: Whether the environment's proxies, ``REQUESTS_CA_BUNDLE`` and ``CURL_CA_BUNDLE`` are heard.
        self.trust_env = True
        #: How many redirects are followed.
        self.max_redirects = 30
        #: Without effect: answers are always read whole.
        self.stream = False

    if not TYPE_CHECKING:  # A type checker is to see the attributes that there are.

        def __setattr__(self, name: str, value: object) -> None:
            if name in MISSING and value:
                raise missing(name)
            super().__setattr__(name, value)

    def mount(self, *_: object) -> None:
        """Refused: there are no adapters. ``tenantry.Client`` repeats what may be repeated."""
        raise missing("mount")

    def request(
        self,
        method: str,
        url: str | bytes,
        params: Any = None,
        data: Any = None,
        headers: Mapping[str, str | bytes | None] | None = None,
        cookies: Any = None,
        files: Any = None,
        auth: Auth | None = None,
        timeout: Timeout = None,
        allow_redirects: bool = True,
        proxies: Mapping[str, str | None] | None = None,
        hooks: None = None,
        stream: bool | None = None,
        verify: bool | str | os.PathLike[str] | None = None,
        cert: None = None,
        json: Any = None,
    ) -> Response:
        """Sends a request and gives the answer, whatever its status."""
        for name, value in (("hooks", hooks), ("cert", cert)):
            if value:
                raise missing(name)
        request = Request(
            method,
            url,
            headers=headers,
            files=files,
            data=data,
            params=params,
            auth=auth,
            cookies=cookies,
            json=json,
        )
        return self.send(
            self.prepare_request(request),
            timeout=timeout,
            allow_redirects=allow_redirects,
            proxies=proxies,
            stream=stream,
            verify=verify,
        )

    def prepare_request(self, request: Request) -> PreparedRequest:
        """A request with what the session adds, as it is sent."""
        cookies = jar_of(self.cookies)
        cookies.update(jar_of(request.cookies))
        params = request.params
        if self.params and not isinstance(params, (str, bytes)):
            own = dict(_grouped(params))
            params = {name: value for name, value in _grouped(self.params) if name not in own} | own
        headers: CaseInsensitiveDict[Any] = CaseInsensitiveDict(self.headers)
        headers.update(request.headers)
        merged = Request(
            request.method,
            request.url,
            headers=headers,
            files=request.files,
            data=request.data,
            params=params,
            auth=request.auth or self.auth,
            cookies=cookies,
            json=request.json,
        )
        return merged.prepare()

    def send(
        self,
        request: PreparedRequest,
        *,
        timeout: Timeout = None,
        allow_redirects: bool = True,
        proxies: Mapping[str, str | None] | None = None,
        stream: bool | None = None,
        verify: bool | str | os.PathLike[str] | None = None,
    ) -> Response:
        """Sends a prepared request, and follows where the answers lead."""
        del stream
        connect, read = limits(timeout)
        trusted = self._trusted(verify)
        through = {**self.proxies, **(proxies or {})}
        history: list[Response] = []
        while True:
            bare = connections(trusted, connect, self._proxy(request.url, through))
            response = exchange(bare, request, read)
            learn(self.cookies, request, response._given_cookies)
            response.history = list(history)
            if not (allow_redirects and response.is_redirect):
                return response
            history.append(response)
            if len(history) > self.max_redirects:
                text = f"Exceeded {self.max_redirects} redirects."
                raise TooManyRedirects(text, request=request, response=response)
            request = follow(response, self.cookies)

    def _trusted(self, verify: bool | str | os.PathLike[str] | None) -> bool | str:
        chosen = self.verify if verify is None else verify
        if chosen is True and self.trust_env:
            named = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
            chosen = next(filter(None, map(os.environ.get, named)), True)
        return chosen if isinstance(chosen, bool) else os.fspath(chosen)

    def _proxy(self, url: str, proxies: Mapping[str, str | None]) -> str | None:
        """The proxy to a URL. None: the environment's. Empty: none at all."""
        parts = urlsplit(url)
        names = (f"{parts.scheme}://{parts.hostname}", parts.scheme, f"all://{parts.hostname}", "all")
        for name in names:
            if name in proxies:
                return proxies[name] or ""
        return None if self.trust_env else ""

    def get(self, url: str | bytes, **kwargs: Any) -> Response:
        """Sends a GET."""
        return self.request("GET", url, **kwargs)

    def options(self, url: str | bytes, **kwargs: Any) -> Response:
        """Sends an OPTIONS."""
        return self.request("OPTIONS", url, **kwargs)

    def head(self, url: str | bytes, **kwargs: Any) -> Response:
        """Sends a HEAD. Redirects are not followed unless it is asked for."""
        kwargs.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **kwargs)

    def post(self, url: str | bytes, data: Any = None, json: Any = None, **kwargs: Any) -> Response:
        """Sends a POST."""
        return self.request("POST", url, data=data, json=json, **kwargs)

    def put(self, url: str | bytes, data: Any = None, **kwargs: Any) -> Response:
        """Sends a PUT."""
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url: str | bytes, data: Any = None, **kwargs: Any) -> Response:
        """Sends a PATCH."""
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url: str | bytes, **kwargs: Any) -> Response:
        """Sends a DELETE."""
        return self.request("DELETE", url, **kwargs)

    def close(self) -> None:
        """Nothing to do: connections are shared, and close by themselves."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def session() -> Session:
    """A session."""
    return Session()


def missing(name: str) -> NotImplementedError:
    """The error for what ``requests`` has and this has not."""
    return NotImplementedError(f"{name}: tenantry.requests has no {MISSING[name]}")


def limits(timeout: Timeout) -> tuple[float | None, float | None]:
    """How long making a connection may take, and how long the answer."""
    pair = timeout if isinstance(timeout, tuple) else (timeout, timeout)
    fine = all(one is None or (isinstance(one, (int, float)) and one is not True and one > 0) for one in pair)
    if len(pair) != 2 or not fine:
        raise ValueError("timeout: expected seconds above zero, or a pair: to connect and to be answered")
    return pair


@lru_cache(maxsize=32)
def connections(verify: bool | str, connect: float | None, proxy: str | None) -> Bare:
    """The connections that all requests of the same settings share."""
    return Bare(verify, connect, proxy)


def exchange(bare: Bare, request: PreparedRequest, limit: float | None) -> Response:
    """Sends one request and reads the answer."""
    headers = [
        (name, value if isinstance(value, bytes) else value.encode("utf-8" if value.isascii() else "latin-1"))
        for name, value in request.headers.items()
    ]
    started = perf_counter()
    try:
        place = request.url.split("#")[0]
        came = bare.exchange(request.method, place, headers, request.content, limit)
    except RequestException as problem:
        problem.request = request
        raise
    response = Response._of(request, *came)
    response.elapsed = timedelta(seconds=perf_counter() - started)
    return response


def follow(response: Response, cookies: CookieJar) -> PreparedRequest:
    """The request that a redirect asks for."""
    before = response.request
    # Python reads a header byte by byte; a path in it is UTF-8.
    location = response.headers["Location"].encode("latin-1").decode("utf-8", "replace")
    request = before.copy()
    request.url, _ = _urls.prepare(urljoin(before.url, location))
    status = response.status_code
    turning = status in (302, 303) or (status == 301 and before.method == "POST")
    if turning and before.method != "HEAD":
        request.method = "GET"
    if status not in (307, 308):
        request.body = None
        for name in ("Content-Length", "Content-Type", "Transfer-Encoding"):
            request.headers.pop(name, None)
    if elsewhere(before.url, request.url):
        request.headers.pop("Authorization", None)
    request.headers.pop("Cookie", None)
    learn(request._cookies, before, response._given_cookies)
    request._cookies.update(cookies)
    request.carry_cookies()
    request.measure()
    return request


def elsewhere(before: str, after: str) -> bool:
    """Whether a redirect leads where the authorisation must not go along."""
    old, new = urlsplit(before), urlsplit(after)
    if old.hostname != new.hostname:
        return True
    usual = {"http": 80, "https": 443}
    ports = (old.port or usual.get(old.scheme), new.port or usual.get(new.scheme))
    upgraded = (old.scheme, new.scheme) == ("http", "https") and ports == (80, 443)
    return not upgraded and (old.scheme, ports[0]) != (new.scheme, ports[1])


def _grouped(values: Any) -> list[tuple[str, Any]]:
    return list(values.items() if isinstance(values, Mapping) else values or ())
