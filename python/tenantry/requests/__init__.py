"""A stand-in for ``requests``, so that code written for it runs on this library's connections.

    import tenantry.requests as requests

It is what the vendor's tutorials and samples use of ``requests``, under the same names: the functions,
``Session``, ``Response``, ``auth``, ``codes`` and the exceptions. It speaks plain HTTP and knows nothing of
the API: no token is added or renewed, nothing is sent twice. For all of that there is ``tenantry.Client``.

What differs from ``requests``:

- Answers are always read whole; ``stream`` changes nothing.
- Names of headers are written in lower case. They are found in any.
- There are no adapters, hooks, client certificates or digest authentication: what asks for them is refused.
- Logins and passwords of HTTP Basic are sent as UTF-8. ``~/.netrc`` is not read.
- ``reason`` is what the status usually says, not what the server wrote.
- Environment proxies are not used for this machine.
"""

from tenantry._native import __version__
from tenantry.requests import auth, cookies, exceptions, structures
from tenantry.requests.api import delete, get, head, options, patch, post, put, request
from tenantry.requests.exceptions import (
    ConnectionError,
    ConnectTimeout,
    HTTPError,
    JSONDecodeError,
    ReadTimeout,
    RequestException,
    Timeout,
    TooManyRedirects,
    URLRequired,
)
from tenantry.requests.models import PreparedRequest, Request, Response
from tenantry.requests.sessions import Session, session
from tenantry.requests.status_codes import codes

__all__ = [
    "ConnectTimeout",
    "ConnectionError",
    "HTTPError",
    "JSONDecodeError",
    "PreparedRequest",
    "ReadTimeout",
    "Request",
    "RequestException",
    "Response",
    "Session",
    "Timeout",
    "TooManyRedirects",
    "URLRequired",
    "__version__",
    "auth",
    "codes",
    "cookies",
    "delete",
    "exceptions",
    "get",
    "head",
    "options",
    "patch",
    "post",
    "put",
    "request",
    "session",
    "structures",
]
