"""What the generated services stand on."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

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


class Service:
    """A group of operations. Each method is one call of ``_call``, or one run of ``_run`` over many."""

    __slots__ = ("_call", "_run")

    def __init__(self, call: Call, run: Run) -> None:
        self._call = call
        self._run = run

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class ServiceHolder:
    """What has the services as attributes. Each is imported on first use, and kept."""

    _call: Call
    _run: Run

    def __getattr__(self, name: str) -> Any:
        from tenantry.services import SERVICES

        place = SERVICES.get(name)
        if place is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        from importlib import import_module

        module, kind = place
        service: Service = getattr(import_module(module), kind)(self._call, self._run)
        self.__dict__[name] = service
        return service

    def __dir__(self) -> list[str]:
        from tenantry.services import SERVICES

        return sorted({*super().__dir__(), *SERVICES})
