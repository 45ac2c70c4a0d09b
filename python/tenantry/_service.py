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
        ) -> Any:
            """What the operation gives."""


class Service:
    """A group of operations. Each method is one call of ``_call``."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class ServiceHolder:
    """What has the services as attributes. Each is imported on first use, and kept."""

    _call: Call

    def __getattr__(self, name: str) -> Any:
        from tenantry.services import SERVICES

        place = SERVICES.get(name)
        if place is None:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        from importlib import import_module

        module, kind = place
        service: Service = getattr(import_module(module), kind)(self._call)
        self.__dict__[name] = service
        return service

    def __dir__(self) -> list[str]:
        from tenantry.services import SERVICES

        return sorted({*super().__dir__(), *SERVICES})
