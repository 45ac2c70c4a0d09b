"""The headers of an answer."""

from __future__ import annotations


class Headers(dict[str, str]):
    """Headers by name. Names are kept in lower case, and looked up in any."""

    __slots__ = ()

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    # The one way to call it that is of use for headers.
    def get(  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride]
        self, name: str, default: str | None = None
    ) -> str | None:
        """The value of a header, or the default."""
        return super().get(name.lower(), default)
