"""The errors: one class for each thing a program may want to do something about.

They are made by ``tenantry._native`` and raised by every call. Their text names the operation and holds no
secret; the attributes have the rest.
"""

from __future__ import annotations

import builtins

from tenantry._headers import Headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from tenantry._progress import Step


class Error(Exception):
    """What every error of this library is."""

    #: What happened, in the service's words where it gave any.
    message: str = ""
    #: The operation asked for, as in ``tenants.get``.
    operation: str | None = None
    #: The HTTP method of the request.
    method: str | None = None
    #: The path of the request, without its query.
    path: str | None = None
    #: The HTTP status, when an answer came.
    status: int | None = None
    #: The code in the error body: the platform's own number such as 1001, or a word.
    code: int | str | None = None
    #: What the platform's code means, for codes 1000 to 1035.
    meaning: str | None = None
    #: The ``details`` of the error body, as they came.
    details: Any = None
    #: The pause the service asks for before the next try, in seconds.
    retry_after: float | None = None
    #: How often the request was sent or tried to be sent. Zero when no byte left.
    attempts: int = 0
    #: Whether it is certain that the service did not carry the request out, or that it changes nothing.
    #: When it is not, look before you repeat.
    outcome_known: bool = True
    #: What a procedure had done when it failed: its requests that succeeded, in order. Empty for a single
    #: call.
    done: Sequence[Step] = ()
    #: The body of the answer as it came. Empty when none came.
    body: bytes = b""
    #: The headers of the answer. Empty when none came.
    headers: Headers = Headers()

    def __init__(
        self, text: str = "", *, headers: dict[str, str] | None = None, **attributes: object
    ) -> None:
        super().__init__(text)
        if headers is not None:
            self.headers = Headers({name.lower(): value for name, value in headers.items()})
        self.__dict__.update(attributes)


class ConfigurationError(Error):
    """The client is set up in a way that cannot work. Nothing was sent."""


class InvalidArgumentError(Error):
    """A parameter or body is not what the operation takes. Nothing was sent."""


class ApiError(Error):
    """The service answered that it refuses the request, or that it failed."""


class AuthenticationError(ApiError):
    """The credentials were refused."""


class PermissionDeniedError(ApiError):
    """The caller may not do this."""


class NotFoundError(ApiError):
    """There is no such object."""


class ConflictError(ApiError):
    """The request does not go with what is there."""


class VersionConflictError(ConflictError):
    """The object has another version by now: read it again, and look at it before you write."""


class NameConflictError(ConflictError):
    """The tenant name is taken."""


class LoginConflictError(ConflictError):
    """The login is taken."""


class QuotaConflictError(ConflictError):
    """A quota has another version by now, or offering items do not go together."""


class RateLimitedError(ApiError):
    """Too many requests: ``retry_after`` says how long to pause."""


class ServerError(ApiError):
    """The service failed."""


class TimeoutError(Error, builtins.TimeoutError):
    """The time limit passed. It is the builtin ``TimeoutError`` too."""


class ConnectionError(Error, builtins.ConnectionError):
    """The connection could not be made, or broke. It is the builtin ``ConnectionError`` too."""


class DecodeError(Error):
    """The answer is not what the operation promises."""


# Tracebacks and pickles name the place that programs import them from.
for _class in [*globals().values()]:
    if isinstance(_class, type) and issubclass(_class, Error):
        _class.__module__ = "tenantry"
