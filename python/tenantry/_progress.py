"""What procedures tell on their way, and what they had done when they failed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class _Told:
    __slots__ = ()
    __match_args__: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__match_args__)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self.__match_args__))

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__name__}({values})"


class Step(_Told):
    """A request that a procedure made and that succeeded."""

    __slots__ = ("operation", "status")
    __match_args__ = ("operation", "status")

    def __init__(self, operation: str, status: int) -> None:
        #: The operation, as in ``tenants.update``.
        self.operation = operation
        #: The HTTP status of its answer.
        self.status = status


class Progress(_Told):
    """Something that happened on the way of a procedure: what ``on_progress`` is called with."""

    __slots__ = ("count", "event", "operation", "status")
    __match_args__ = ("event", "operation", "status", "count")

    def __init__(
        self, event: Literal["made", "waiting", "received"] | str, operation: str, status: int, count: int
    ) -> None:
        #: ``made``: a request succeeded. ``waiting``: what was asked for is not ready, and it pauses before
        #: it looks again. ``received``: bytes of a download came and went to the sink.
        self.event = event
        #: The operation it happened to, as in ``tenants.update``.
        self.operation = operation
        #: The HTTP status of the answer; 0 where nothing was answered.
        self.status = status
        #: How often it has looked so far, when it waits; how many bytes have come, when it receives.
        self.count = count
