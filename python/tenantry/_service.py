"""What the generated services stand on."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Protocol

    from tenantry._progress import Progress
    from tenantry._sinks import Sink

    class Call(Protocol):
        """Asks for an operation, by its place in the table of operations."""

        def __call__(
            self,
            index: int,
            path: tuple[str, ...],
            query: dict[str, Any] | None = None,
            body: object = None,
            after: str | None = None,
        ) -> Any:
            """What the operation gives: for the page behind the cursor ``after``, if there is one."""

    class Run(Protocol):
        """Runs over the pages of an operation."""

        def __call__(self, index: int, path: tuple[str, ...], query: dict[str, Any]) -> Any:
            """What the pages hold, one after the other."""

    class Do(Protocol):
        """Does a procedure, by its name, as in ``tenants.suspend``."""

        def __call__(
            self,
            name: str,
            arguments: dict[str, Any],
            on_progress: Callable[[Progress], object] | None,
            timeout: float | None,
            *,
            change: Callable[[Any], Any] | None = None,
            sink: Sink | None = None,
        ) -> Any:
            """What the procedure gives."""

    class Walk(Protocol):
        """Walks through something, by the walk's name, as in ``tenants.walk``."""

        def __call__(self, name: str, arguments: dict[str, Any]) -> Any:
            """What the walk comes by, one after the other."""


class Service:
    """A group of operations.

    Each method is one call of ``_call``, one run of ``_run`` over many, a procedure done by ``_do``, or
    a walk by ``_walk``.
    """

    __slots__ = ("_call", "_do", "_run", "_walk")

    def __init__(self, call: Call, run: Run, do: Do, walk: Walk) -> None:
        self._call = call
        self._run = run
        self._do = do
        self._walk = walk

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class ServiceHolder:
    """What has the services as attributes. Each is imported on first use, and kept."""

    _call: Call
    _run: Run
    _do: Do
    _walk: Walk

    def __getattr__(self, name: str) -> Any:
        from tenantry.services import SERVICES

        place = SERVICES.get(name)
        if place is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        from importlib import import_module

        module, kind = place
        service_class: type[Service] = getattr(import_module(module), kind)
        service = service_class(self._call, self._run, self._do, self._walk)
        self.__dict__[name] = service
        return service

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __dir__(self) -> list[str]:
        from tenantry.services import SERVICES

        return sorted({*super().__dir__(), *SERVICES})
