"""Client library for the Acronis Account Management API v2.

    from tenantry import Client

    client = Client("https://eu2.acronis.cloud", client_id="...", client_secret="...")
    tenant = client.tenants.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    print(tenant["name"], "is at version", tenant["version"])

``AsyncClient`` is the same for asyncio: its calls are awaited.

Results are plain dicts and lists; ``tenantry.types`` says what is in them. What goes wrong is a
``tenantry.Error``. ``tenantry.sandbox`` has an offline server to try everything against.

This project is not affiliated with the vendor of the API it talks to.
"""

from tenantry._client import Client
from tenantry._errors import (
    ApiError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    ConnectionError,
    DecodeError,
    Error,
    InvalidArgumentError,
    LoginConflictError,
    NameConflictError,
    NotFoundError,
    PermissionDeniedError,
    QuotaConflictError,
    RateLimitedError,
    ServerError,
    TimeoutError,
    VersionConflictError,
)
from tenantry._native import __version__
from tenantry._progress import Progress, Step
from tenantry._response import RawResponse, Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tenantry._async_client import AsyncClient

__all__ = [
    "ApiError",
    "AsyncClient",
    "AuthenticationError",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "DecodeError",
    "Error",
    "InvalidArgumentError",
    "LoginConflictError",
    "NameConflictError",
    "NotFoundError",
    "PermissionDeniedError",
    "Progress",
    "QuotaConflictError",
    "RateLimitedError",
    "RawResponse",
    "Response",
    "ServerError",
    "Step",
    "TimeoutError",
    "VersionConflictError",
    "__version__",
]


def __getattr__(name: str) -> object:
    # It brings asyncio, which most programs have no use for.
    if name == "AsyncClient":
        from tenantry._async_client import AsyncClient

        globals()[name] = AsyncClient
        return AsyncClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
