"""One request each, without a session."""

from __future__ import annotations

from typing import Any

from tenantry.requests.models import Response
from tenantry.requests.sessions import Session


def request(method: str, url: str | bytes, **kwargs: Any) -> Response:
    """Sends a request and gives the answer, whatever its status.

    Args:
        method: As in ``GET``.
        url: Where to.
        **kwargs: ``params`` (dict, pairs or text), ``data`` (a form as a dict or pairs, text, bytes, an open
            file), ``json``, ``headers``, ``cookies``, ``files`` (sent as ``multipart/form-data``), ``auth``
            (login and password, or an object of ``requests.auth``), ``timeout`` (seconds, or a pair for
            making the connection and for the answer), ``allow_redirects``, ``proxies``, ``verify`` (False, or
            a file of certificates), ``stream`` (without effect).
    """
    with Session() as session:
        return session.request(method, url, **kwargs)


def get(url: str | bytes, params: Any = None, **kwargs: Any) -> Response:
    """Sends a GET."""
    return request("GET", url, params=params, **kwargs)


def options(url: str | bytes, **kwargs: Any) -> Response:
    """Sends an OPTIONS."""
    return request("OPTIONS", url, **kwargs)


def head(url: str | bytes, **kwargs: Any) -> Response:
    """Sends a HEAD. Redirects are not followed unless it is asked for."""
    kwargs.setdefault("allow_redirects", False)
    return request("HEAD", url, **kwargs)


def post(url: str | bytes, data: Any = None, json: Any = None, **kwargs: Any) -> Response:
    """Sends a POST."""
    return request("POST", url, data=data, json=json, **kwargs)


def put(url: str | bytes, data: Any = None, **kwargs: Any) -> Response:
    """Sends a PUT."""
    return request("PUT", url, data=data, **kwargs)


def patch(url: str | bytes, data: Any = None, **kwargs: Any) -> Response:
    """Sends a PATCH."""
    return request("PATCH", url, data=data, **kwargs)


def delete(url: str | bytes, **kwargs: Any) -> Response:
    """Sends a DELETE."""
    return request("DELETE", url, **kwargs)
