"""What a generated service has beyond the contract: small things that people reach for, written by hand.

A service is served by one class at run time, whether its calls are awaited or not; so each method here takes
what its call gives, and what is awaited gives something to await.
"""

from __future__ import annotations

from tenantry._errors import LoginConflictError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any


class UsersExtras:
    """Beside ``client.users``."""

    __slots__ = ()

    if TYPE_CHECKING:

        def check_login(self, *, username: str) -> Any: ...

    def login_available(self, login: str) -> bool:
        """Whether a login is free.

        ``GET /api/2/users/check_login``

        The service answers with a conflict when it is taken, which ``check_login`` raises. Here that is an
        answer like the other.

        Args:
            login: The login that a new user would have.

        Returns:
            True when nobody has it.

        Raises:
            tenantry.Error: Anything else that the service refuses, and what goes wrong on the way.

        Example:
            >>> free = client.users.login_available("foo.bar")
        """
        try:
            asked = self.check_login(username=login)
        except LoginConflictError:
            return False
        if hasattr(asked, "__await__"):
            return _login_available(asked)  # type: ignore[return-value] # pyright: ignore[reportReturnType]
        return True


async def _login_available(asked: Awaitable[object]) -> bool:
    try:
        await asked
    except LoginConflictError:
        return False
    return True


if TYPE_CHECKING:

    class AsyncUsersExtras:
        """Beside the ``users`` of an ``AsyncClient``."""

        async def login_available(self, login: str) -> bool:
            """Whether a login is free. See ``Client.users.login_available``."""
            ...
