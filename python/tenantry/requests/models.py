"""A request before it is sent, and the answer to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from email.message import Message
from io import BytesIO
from typing import TYPE_CHECKING, Any

from tenantry.requests import _bodies, _urls, status_codes
from tenantry.requests.auth import HTTPBasicAuth
from tenantry.requests.cookies import RequestsCookieJar, jar_of, learn
from tenantry.requests.exceptions import HTTPError, InvalidHeader, JSONDecodeError
from tenantry.requests.structures import CaseInsensitiveDict

if TYPE_CHECKING:
    from types import TracebackType
    from typing import TypeAlias

    from typing_extensions import Self

    #: What authorises a request: a login and a password, or what ``tenantry.requests.auth`` describes.
    Auth: TypeAlias = "tuple[str | bytes, str | bytes] | Callable[[PreparedRequest], PreparedRequest]"

#: Where a redirect leads.
REDIRECTS = (301, 302, 303, 307, 308)


class Request:
    """A request as its caller describes it. ``prepare`` makes of it what is sent."""

    def __init__(
        self,
        method: str,
        url: str | bytes,
        headers: Mapping[str, str | bytes | None] | None = None,
        files: Any = None,
        data: Any = None,
        params: Any = None,
        auth: Auth | None = None,
        cookies: Any = None,
        json: Any = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers or {}
        self.files = files
        self.data = data
        self.params = params
        self.auth = auth
        self.cookies = cookies
        self.json = json

    def prepare(self) -> PreparedRequest:
        """The request as it is sent."""
        prepared = PreparedRequest()
        prepared.prepare(self)
        return prepared

    def __repr__(self) -> str:
        return f"<Request [{self.method}]>"


class PreparedRequest:
    """A request as it is sent. What authorises it may change it at the last moment."""

    def __init__(self) -> None:
        self.method: str = ""
        self.url: str = ""
        self.headers: CaseInsensitiveDict[str | bytes] = CaseInsensitiveDict()
        self.body: bytes | str | None = None
        self._cookies = RequestsCookieJar()

    def prepare(self, request: Request) -> None:
        """Takes over what a request says."""
        self.method = request.method.upper()
        self.url, user = _urls.prepare(request.url, request.params)
        self.headers = CaseInsensitiveDict(
            (name, checked(name, value)) for name, value in request.headers.items() if value is not None
        )
        self.body, kind = _bodies.prepare(request.data, request.files, request.json)
        if kind:
            self.headers.setdefault("Content-Type", kind)
        self._cookies = jar_of(request.cookies)
        self.carry_cookies()
        auth = request.auth or user
        if auth is not None:
            if isinstance(auth, tuple):
                auth = HTTPBasicAuth(*auth)
            self.__dict__.update(auth(self).__dict__)
        self.measure()

    def carry_cookies(self) -> None:
        """Adds the cookies that go to this URL, unless the caller wrote that header."""
        if "Cookie" not in self.headers and (header := self._cookies.header(self)):
            self.headers["Cookie"] = header

    def measure(self) -> None:
        """Says how long the body is."""
        if self.body is not None:
            self.headers["Content-Length"] = str(len(self.content))
        elif self.method not in ("GET", "HEAD") and "Content-Length" not in self.headers:
            self.headers["Content-Length"] = "0"

    @property
    def content(self) -> bytes:
        """The body's bytes."""
        body = self.body or b""
        return body.encode() if isinstance(body, str) else body

    @property
    def path_url(self) -> str:
        """The path and what follows it, without the host."""
        return "/" + self.url.split("/", 3)[3] if self.url.count("/") > 2 else "/"

    def copy(self) -> PreparedRequest:
        """Another one of the same."""
        copied = PreparedRequest()
        copied.__dict__.update(self.__dict__)
        copied.headers = self.headers.copy()
        copied._cookies = self._cookies.copy()
        return copied

    def __repr__(self) -> str:
        return f"<PreparedRequest [{self.method}]>"


class Response:
    """The answer to a request. It is true when its status is no error."""

    def __init__(self) -> None:
        self.status_code: int = 0
        #: The headers. Their names are found in any case.
        self.headers: CaseInsensitiveDict[str] = CaseInsensitiveDict()
        #: Where the answer came from, after redirects.
        self.url: str = ""
        #: How the text is encoded, where the headers say it.
        self.encoding: str | None = None
        #: The answers that led here by redirects, oldest first.
        self.history: list[Response] = []
        #: What the status usually says.
        self.reason: str = ""
        #: The cookies that came with it.
        self.cookies = RequestsCookieJar()
        #: How long it took.
        self.elapsed = timedelta(0)
        #: What was asked.
        self.request = PreparedRequest()
        self._content = b""
        self._raw: BytesIO | None = None
        self._given_cookies: list[str] = []

    @classmethod
    def _of(
        cls, request: PreparedRequest, status: int, headers: list[tuple[str, str]], content: bytes
    ) -> Self:
        response = cls()
        response.request = request
        response.url = request.url
        response.status_code = status
        response.reason = status_codes.reason(status)
        for name, value in headers:
            before = response.headers.get(name)
            response.headers[name] = value if before is None else f"{before}, {value}"
        response.encoding = encoding_of(response.headers.get("Content-Type"))
        response._given_cookies = [value for name, value in headers if name == "set-cookie"]
        learn(response.cookies, request, response._given_cookies)
        response._content = content
        return response

    @property
    def content(self) -> bytes:
        """The content's bytes."""
        return self._content

    @property
    def text(self) -> str:
        """The content as text. What its encoding does not have stands as a question mark in a box."""
        try:
            return self._content.decode(self.encoding or self.apparent_encoding, "replace")
        except LookupError:
            return self._content.decode(self.apparent_encoding, "replace")

    @property
    def apparent_encoding(self) -> str:
        """How the content is encoded, by its looks."""
        return json.detect_encoding(self._content)

    def json(self, **kwargs: Any) -> Any:
        """The content, read as JSON. The arguments are those of ``json.loads``."""
        try:
            text = self._content.decode(json.detect_encoding(self._content))
        except UnicodeDecodeError:
            text = self.text
        try:
            return json.loads(text, **kwargs)
        except json.JSONDecodeError as problem:
            raise JSONDecodeError(
                problem.msg, problem.doc, problem.pos, request=self.request, response=self
            ) from None

    @property
    def ok(self) -> bool:
        """Whether the status is no error."""
        return self.status_code < 400

    @property
    def is_redirect(self) -> bool:
        """Whether the answer leads elsewhere."""
        return "Location" in self.headers and self.status_code in REDIRECTS

    @property
    def is_permanent_redirect(self) -> bool:
        """Whether the answer leads elsewhere for good."""
        return self.is_redirect and self.status_code in (301, 308)

    def raise_for_status(self) -> None:
        """Raises an ``HTTPError`` when the status is one."""
        if not self.ok:
            whose = "Client" if self.status_code < 500 else "Server"
            # Without the query, which may hold what nobody else should read.
            place = self.url.split("?")[0]
            text = f"{self.status_code} {whose} Error: {self.reason} for url: {place}"
            raise HTTPError(text, response=self)

    def iter_content(self, chunk_size: int | None = 1, decode_unicode: bool = False) -> Iterator[Any]:
        """The content in pieces."""
        content: bytes | str = self.text if decode_unicode else self._content
        size = chunk_size or len(content) or 1
        return (content[start : start + size] for start in range(0, len(content), size))

    def iter_lines(
        self, chunk_size: int = 512, decode_unicode: bool = False, delimiter: str | bytes | None = None
    ) -> Iterator[Any]:
        """The content line by line."""
        del chunk_size
        content: Any = self.text if decode_unicode else self._content
        return iter(content.splitlines() if delimiter is None else content.split(delimiter))

    @property
    def raw(self) -> BytesIO:
        """The content as a file to read from."""
        if self._raw is None:
            self._raw = BytesIO(self._content)
        return self._raw

    def close(self) -> None:
        """Nothing to do: the answer has been read."""

    def __bool__(self) -> bool:
        return self.ok

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_content(128)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}]>"


def checked(name: str, value: object) -> str | bytes:
    """A header's value, when it can be one."""
    if not isinstance(value, (str, bytes)):
        raise InvalidHeader(f"{name}: expected str or bytes, got {type(value).__name__}")
    text = value if isinstance(value, str) else value.decode("latin-1")
    if "\r" in text or "\n" in text:
        raise InvalidHeader(f"{name}: expected one line")
    return value


def encoding_of(content_type: str | None) -> str | None:
    """The encoding that a content type has or implies."""
    if not content_type:
        return None
    message = Message()
    message["Content-Type"] = content_type
    charset = message.get_param("charset")
    if isinstance(charset, str):
        return charset.strip("'\"")
    if message.get_content_type() == "application/json":
        return "utf-8"
    return "ISO-8859-1" if message.get_content_maintype() == "text" else None
