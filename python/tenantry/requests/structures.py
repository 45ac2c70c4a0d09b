"""A dict of headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import Generic, TypeVar

Value = TypeVar("Value")


class CaseInsensitiveDict(MutableMapping[str, Value], Generic[Value]):
    """A dict whose keys are found in any case. Each key keeps the case it was last set with."""

    def __init__(
        self, data: Mapping[str, Value] | Iterable[tuple[str, Value]] | None = None, **more: Value
    ) -> None:
        self._held: dict[str, tuple[str, Value]] = {}
        self.update(data or {}, **more)

    def __setitem__(self, key: str, value: Value) -> None:
        self._held[key.lower()] = (key, value)

    def __getitem__(self, key: str) -> Value:
        return self._held[key.lower()][1]

    def __delitem__(self, key: str) -> None:
        del self._held[key.lower()]

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self._held.values())

    def __len__(self) -> int:
        return len(self._held)

    def copy(self) -> CaseInsensitiveDict[Value]:
        """Another one of the same content."""
        return CaseInsensitiveDict(self.items())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        others = CaseInsensitiveDict(other)
        return self._lowered() == others._lowered()

    def _lowered(self) -> dict[str, Value]:
        return {lowered: value for lowered, (_, value) in self._held.items()}

    def __repr__(self) -> str:
        return str(dict(self.items()))
