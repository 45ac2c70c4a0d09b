"""Cookies: the jar of the standard library, with the manners of a dict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from email.message import Message
from http.cookiejar import Cookie, CookieJar
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from http.client import HTTPResponse
    from urllib.request import Request

    from tenantry.requests.models import PreparedRequest


class RequestsCookieJar(CookieJar, MutableMapping[str, "str | None"]):
    """Cookies by name. Which of them a request carries, its URL decides."""

    def get_dict(self, domain: str | None = None, path: str | None = None) -> dict[str, str | None]:
        """Names and values, of one domain and path or of all."""
        wanted = ((domain, "domain"), (path, "path"))
        return {
            cookie.name: cookie.value
            for cookie in CookieJar.__iter__(self)
            if all(value is None or getattr(cookie, name) == value for value, name in wanted)
        }

    def set(self, name: str, value: str | None, *, domain: str = "", path: str = "/") -> None:
        """Keeps a cookie. Without a domain, all requests carry it."""
        if value is None:
            self.pop(name, None)
            return
        self.set_cookie(
            Cookie(
                version=0,
                name=name,
                value=value,
                port=None,
                port_specified=False,
                domain=domain,
                domain_specified=bool(domain),
                domain_initial_dot=domain.startswith("."),
                path=path,
                path_specified=bool(path),
                secure=False,
                expires=None,
                discard=True,
                comment=None,
                comment_url=None,
                rest={},
            )
        )

    def __getitem__(self, name: str) -> str | None:
        return self.get_dict()[name]

    def __setitem__(self, name: str, value: str | None) -> None:
        self.set(name, value)

    def __delitem__(self, name: str) -> None:
        found = [cookie for cookie in CookieJar.__iter__(self) if cookie.name == name]
        if not found:
            raise KeyError(name)
        for cookie in found:
            self.clear(cookie.domain, cookie.path, cookie.name)

    def __contains__(self, name: object) -> bool:
        return name in self.get_dict()

    def __iter__(self) -> Iterator[Any]:
        """The cookies themselves, as with every jar."""
        return CookieJar.__iter__(self)

    def keys(self) -> Any:
        """The names."""
        return list(self.get_dict())

    def values(self) -> Any:
        """The values."""
        return list(self.get_dict().values())

    def items(self) -> Any:
        """Names and values."""
        return list(self.get_dict().items())

    def update(self, other: Any = (), /, **more: str | None) -> None:
        """Takes over the cookies of a jar or a dict."""
        if isinstance(other, CookieJar):
            for cookie in other:
                self.set_cookie(cookie)
            other = ()
        super().update(other, **more)

    def copy(self) -> RequestsCookieJar:
        """Another jar of the same cookies."""
        jar = RequestsCookieJar()
        jar.update(self)
        return jar

    def __getstate__(self) -> dict[str, Any]:
        # A lock stays in its process.
        return {name: value for name, value in self.__dict__.items() if name != "_cookies_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(RequestsCookieJar().__dict__, **state)

    def __repr__(self) -> str:
        # Without values: a session's cookie is as good as a password.
        return f"<{type(self).__name__}[{', '.join(self.get_dict())}]>"

    def header(self, request: PreparedRequest) -> str | None:
        """What a request carries as its ``Cookie``, if anything."""
        asked = _Asked(request)
        self.add_cookie_header(cast("Request", asked))
        return asked.cookie


def learn(jar: CookieJar, request: PreparedRequest, given: list[str]) -> None:
    """Keeps and forgets cookies as an answer says it, by these ``Set-Cookie`` headers."""
    message = Message()
    for value in given:
        message["Set-Cookie"] = value
    jar.extract_cookies(cast("HTTPResponse", _Answer(message)), cast("Request", _Asked(request)))


def jar_of(cookies: CookieJar | Mapping[str, str] | None) -> RequestsCookieJar:
    """A jar from whatever holds cookies."""
    jar = RequestsCookieJar()
    jar.update(cookies or {})
    return jar


def cookiejar_from_dict(cookie_dict: Mapping[str, str]) -> RequestsCookieJar:
    """A jar from names and values."""
    return jar_of(cookie_dict)


class _Asked:
    """A request as a jar wants to see it."""

    def __init__(self, request: PreparedRequest) -> None:
        self._url = request.url or ""
        parts = urlsplit(self._url)
        self.type = parts.scheme
        self.host = parts.netloc
        self.origin_req_host = parts.hostname or ""
        self.unverifiable = False
        self.cookie: str | None = None

    def get_full_url(self) -> str:
        return self._url

    def get_header(self, name: str, default: str | None = None) -> str | None:
        return self.cookie if name == "Cookie" else default

    def has_header(self, name: str) -> bool:
        return name == "Cookie" and self.cookie is not None

    def add_unredirected_header(self, name: str, value: str) -> None:
        if name == "Cookie":
            self.cookie = value


class _Answer:
    """An answer as a jar wants to see it."""

    def __init__(self, message: Message) -> None:
        self._message = message

    def info(self) -> Message:
        return self._message
