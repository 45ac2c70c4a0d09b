"""What can go wrong, under the names that ``requests`` has for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tenantry.requests.models import PreparedRequest, Response


class RequestException(OSError):
    """Anything that went wrong with a request."""

    def __init__(
        self, *args: object, request: PreparedRequest | None = None, response: Response | None = None
    ) -> None:
        super().__init__(*args)
        #: The answer, when one came.
        self.response = response
        #: The request, as it was sent or was to be sent.
        self.request = request if request is not None or response is None else response.request


class HTTPError(RequestException):
    """The answer says that the request failed: ``raise_for_status`` found 4xx or 5xx."""


class ConnectionError(RequestException):
    """The connection could not be made, or broke."""


class ProxyError(ConnectionError):
    """The proxy did not do its part."""


class SSLError(ConnectionError):
    """The other side's certificate is not good, or TLS failed."""


class Timeout(RequestException):
    """A time limit passed."""


class ConnectTimeout(ConnectionError, Timeout):
    """No connection was there in time. Nothing was sent."""


class ReadTimeout(Timeout):
    """The answer did not begin in time, or paused for too long."""


class TooManyRedirects(RequestException):
    """One redirect followed another, more often than the session allows."""


class URLRequired(RequestException):
    """A request needs a URL."""


class MissingSchema(RequestException, ValueError):
    """The URL says neither http nor https."""


class InvalidSchema(RequestException, ValueError):
    """The URL is of another kind than http and https."""


class InvalidURL(RequestException, ValueError):
    """The URL cannot be used."""


class InvalidProxyURL(InvalidURL):
    """The proxy's URL cannot be used."""


class InvalidHeader(RequestException, ValueError):
    """A header cannot be sent as it is."""


class ChunkedEncodingError(RequestException):
    """The answer broke off."""


class ContentDecodingError(RequestException):
    """The answer's content is not encoded as it says."""


class StreamConsumedError(RequestException, TypeError):
    """The content was read before. Never raised: answers are read whole."""


class RetryError(RequestException):
    """Repeating did not help. Never raised: nothing is sent twice."""


class UnrewindableBodyError(RequestException):
    """A body cannot be sent again. Never raised: bodies are read before they are sent."""


class InvalidJSONError(RequestException):
    """What was to be sent or read is no JSON."""


class JSONDecodeError(InvalidJSONError, json.JSONDecodeError):
    """The content is no JSON. It is the ``JSONDecodeError`` of ``json`` too."""

    def __init__(self, msg: str, doc: str, pos: int, **known: Any) -> None:
        json.JSONDecodeError.__init__(self, msg, doc, pos)
        InvalidJSONError.__init__(self, *self.args, **known)

    def __reduce__(self) -> Any:
        return json.JSONDecodeError.__reduce__(self)
