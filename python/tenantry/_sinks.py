"""Where downloads go: a file by its path, something to write to, or a function."""

from __future__ import annotations

import os

from tenantry._errors import InvalidArgumentError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any, Protocol, TypeAlias

    class Writable(Protocol):
        """A binary file, or what is like one."""

        def write(self, data: bytes, /) -> Any:
            """Takes the next bytes."""

    #: What a download may go to.
    Sink: TypeAlias = str | os.PathLike[str] | Writable | Callable[[bytes], object]


def opened(sink: Sink) -> Opened:
    """The sink, as a context in which there is a function that takes the bytes."""
    if isinstance(sink, (str, os.PathLike)):
        return IntoPath(os.fspath(sink))
    write = getattr(sink, "write", None)
    if write is not None:
        return Opened(lambda piece: _write_all(write, piece))
    if callable(sink):
        return Opened(sink)
    text = f"sink: expected a path, a binary file or a callable, got {type(sink).__name__}"
    raise InvalidArgumentError(f"invalid argument: {text}", message=text)


def _write_all(write: Callable[[bytes], object], piece: bytes) -> None:
    # A file without a buffer may take less than it is given, and says how much.
    while piece:
        taken = write(piece)
        if not isinstance(taken, int) or taken >= len(piece):
            return
        piece = piece[taken:]


class Opened:
    """A sink that somebody else opens and closes."""

    def __init__(self, take: Callable[[bytes], object]) -> None:
        self._take = take

    def __enter__(self) -> Callable[[bytes], object]:
        return self._take

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """It is not ours to close."""


class IntoPath(Opened):
    """A file that has its name once it is whole: what fails halfway leaves nothing behind."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._part = f"{path}.part"

    def __enter__(self) -> Callable[[bytes], object]:
        self._file = open(self._part, "wb")
        return self._file.write

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()
        if kind is None:
            os.replace(self._part, self._path)
        else:
            os.unlink(self._part)
