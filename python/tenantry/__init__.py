"""Client library for the Acronis Account Management API v2.

    from tenantry import Client

    client = Client("https://eu2.acronis.cloud", client_id="...", client_secret="...")
    tenant = client.tenants.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    print(tenant["name"], "is at version", tenant["version"])

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
from tenantry._response import RawResponse, Response

__all__ = [
    "ApiError",
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
    "QuotaConflictError",
    "RateLimitedError",
    "RawResponse",
    "Response",
    "ServerError",
    "TimeoutError",
    "VersionConflictError",
    "__version__",
]
