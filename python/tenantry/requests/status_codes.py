"""``codes``: HTTP statuses by their names, as in ``codes.ok`` and ``codes.NOT_FOUND``."""

from __future__ import annotations

from http import HTTPStatus

#: What programs say that the standard calls otherwise.
OTHERWISE = {
    "okay": 200,
    "all_ok": 200,
    "all_good": 200,
    "moved": 301,
    "bad": 400,
    "payment": 402,
    "permanent_redirect": 308,
    "temporary_redirect": 307,
    "not_allowed": 405,
    "timeout": 408,
    "unsupported_media": 415,
    "media_type": 415,
    "unprocessable": 422,
    "upgrade": 426,
    "precondition": 428,
    "too_many": 429,
    "server_error": 500,
    "unavailable": 503,
    # Names that versions of Python do not agree on.
    "request_entity_too_large": 413,
    "content_too_large": 413,
    "request_uri_too_long": 414,
    "uri_too_long": 414,
    "requested_range_not_satisfiable": 416,
    "range_not_satisfiable": 416,
    "unprocessable_entity": 422,
    "unprocessable_content": 422,
}


class Codes:
    """The statuses, as attributes and by key, in small or capital letters."""

    def __init__(self) -> None:
        named = {status.name.lower(): status.value for status in HTTPStatus} | OTHERWISE
        self._named = named | {name.upper(): value for name, value in named.items()}

    def __getattr__(self, name: str) -> int:
        try:
            return self.__dict__["_named"][name]  # type: ignore[no-any-return]
        except KeyError:
            raise AttributeError(f"no status is called {name!r}") from None

    def __getitem__(self, name: str) -> int | None:
        return self._named.get(name)

    def get(self, name: str, default: int | None = None) -> int | None:
        """The status of this name, or the default."""
        return self._named.get(name, default)

    def __dir__(self) -> list[str]:
        return sorted(self._named)


codes = Codes()


def reason(status: int) -> str:
    """What a status usually says."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
