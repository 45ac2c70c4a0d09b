"""How the lab prints: headings, numbered steps with their requests, a tree, a table.

It knows nothing of the API.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tenantry import ApiError, Response

T = TypeVar("T")

COLOURS = sys.stdout.isatty() and "NO_COLOR" not in os.environ

#: So wide are the words of a step. Its request stands to the right of them.
WIDTH = 50


class UnexpectedError(Exception):
    """A step did not do what the tutorial says."""


def heading(title: str) -> None:
    """Begins an exercise or a tutorial."""
    print(f"\n{bold(title)}\n{'─' * len(title)}")


def part(title: str) -> None:
    """Begins a part of an exercise."""
    print(f"\n  {bold(title)}")


def note(number: int, words: str) -> None:
    """Prints a step that makes no request."""
    print(f"{number:4}. {words}")


def step(number: int, words: str, request: str, status: int, response: Response[T]) -> T:
    """Prints a step and its request, holds the status against the tutorial's, and hands on what came."""
    line(number, words, request, response.status)
    check(response.status == status, f"the tutorial expects the status {status}")
    return response.data


def aside(words: str, request: str, status: int, response: Response[T]) -> T:
    """A step that the tutorial does not have."""
    return step(0, words, request, status, response)


def refused(number: int, words: str, request: str, error: ApiError) -> None:
    """Prints a step whose request is meant to be refused."""
    line(number, words, request, error.status)
    detail(f"{type(error).__name__}: {error.message}")


def check(fine: bool, expected: str) -> None:
    """Ends the lab when something is not as the tutorial says."""
    if not fine:
        raise UnexpectedError(expected)


def detail(words: str) -> None:
    """Prints what is worth knowing about the step before."""
    print(f"      {dim(words)}")


def line(number: int, words: str, request: str, status: int | None) -> None:
    """Prints one line of the lab. Words that are too long go on below, so that requests stand in a column."""
    first, *rest = wrap(words, WIDTH)
    mark = f"{number:4}." if number else "     "
    print(f"{mark} {first:{WIDTH}}  {green(str(status))} {cyan(request)}")
    for words in rest:
        print(f"      {words}")


def tree(title: str, rows: Iterable[tuple[int, str]]) -> None:
    """Prints rows below each other, each as deep as it says."""
    part(title)
    for depth, words in rows:
        print(f"    {'   ' * (depth - 1)}{'└─ ' if depth else ''}{words}")


def table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Prints a table: the first column is text, the others stand to the right."""
    part(title)
    widths = [max(len(row[column]) for row in [columns, *rows]) for column in range(len(columns))]
    for row in [columns, ["─" * width for width in widths], *rows]:
        first, *others = zip(row, widths, strict=True)
        cells = [f"{first[0]:<{first[1]}}", *(f"{text:>{width}}" for text, width in others)]
        print(f"    {'  '.join(cells)}")


def lines(title: str, texts: Iterable[str]) -> None:
    """Prints lines as they are."""
    part(title)
    for text in texts:
        print(f"    {text}")


def wrap(words: str, width: int) -> list[str]:
    """A sentence broken into lines."""
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return lines


def bold(text: str) -> str:
    """Text that stands out."""
    return painted(text, 1)


def dim(text: str) -> str:
    """Text that stands back."""
    return painted(text, 2)


def green(text: str) -> str:
    """Text that says that all is well."""
    return painted(text, 32)


def cyan(text: str) -> str:
    """Text that is a request."""
    return painted(text, 36)


def painted(text: str, colour: int) -> str:
    """Text in a colour, where there is a terminal to show it."""
    return f"\x1b[{colour}m{text}\x1b[0m" if COLOURS else text
