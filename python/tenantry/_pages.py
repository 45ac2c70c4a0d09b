"""Lists that come page by page, read as one run.

A page that failed is an error, and never an empty page; a cursor that leads back to where it came from is an
error, and never an endless run. What is held is one page, whatever the length of the list.
"""

from __future__ import annotations

from tenantry._errors import DecodeError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from tenantry import _native
    from tenantry._service import Call


class Cursors:
    """The cursors of one run, by which its end is told."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def behind(self, page: Any) -> str | None:
        """The cursor of the page behind this one. None when this is the last."""
        try:
            page["items"]
            after: object = ((page.get("paging") or {}).get("cursors") or {}).get("after")
        except (AttributeError, KeyError, TypeError):
            raise _unexpected("the answer is no page of a list") from None
        if not isinstance(after, str) or not after:
            return None
        if after in self._seen:
            raise _unexpected("the cursor of the next page was given before")
        self._seen.add(after)
        return after


def items(call: Call, index: int, path: tuple[str, ...], query: dict[str, Any]) -> Iterator[Any]:
    """The items of all pages."""
    cursors, after = Cursors(), None
    while True:
        page = call(index, path, query, None, after)
        after = cursors.behind(page)
        yield from page["items"]
        if after is None:
            return


def responses(call: Call, index: int, path: tuple[str, ...], query: dict[str, Any]) -> Iterator[Any]:
    """The pages themselves, each with its status and headers."""
    cursors, after = Cursors(), None
    while True:
        response = call(index, path, query, None, after)
        after = cursors.behind(response.data)
        yield response
        if after is None:
            return


async def async_items(
    call: Call, index: int, path: tuple[str, ...], query: dict[str, Any]
) -> AsyncIterator[Any]:
    """The items of all pages."""
    cursors, after = Cursors(), None
    while True:
        page = await call(index, path, query, None, after)
        after = cursors.behind(page)
        for item in page["items"]:
            yield item
        if after is None:
            return


async def async_responses(
    call: Call, index: int, path: tuple[str, ...], query: dict[str, Any]
) -> AsyncIterator[Any]:
    """The pages themselves, each with its status and headers."""
    cursors, after = Cursors(), None
    while True:
        response = await call(index, path, query, None, after)
        after = cursors.behind(response.data)
        yield response
        if after is None:
            return


def steps(walking: _native.Walking) -> Iterator[Any]:
    """What a walk comes by."""
    while (step := walking.step_blocking()) is not None:
        yield step


async def async_steps(walking: _native.Walking) -> AsyncIterator[Any]:
    """What a walk comes by."""
    from tenantry._aio import result

    while (step := await result(walking.begin_step)) is not None:
        yield step


def _unexpected(message: str) -> DecodeError:
    return DecodeError(f"unexpected answer: {message}", message=message)
