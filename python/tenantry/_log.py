"""The logger ``tenantry``: requests at DEBUG, what is done about them unasked at INFO.

Imported only once the program itself has imported ``logging``. What is logged holds no query, no body, no
header and so no secret.
"""

from __future__ import annotations

import logging

LOGGER = logging.getLogger("tenantry")


def wanted() -> bool:
    """Whether anything would be logged at all."""
    return LOGGER.isEnabledFor(logging.INFO)


def tell(
    what: str, operation: str, method: str, path: str, attempts: int, detail: str, milliseconds: float
) -> None:
    """Logs what happened to a request. The record has the same as attributes."""
    request = f"{operation}: {method} {path}" if operation else f"{method} {path}"
    facts: dict[str, object] = {
        "operation": operation,
        "method": method,
        "path": path,
        "attempts": attempts,
    }
    if what == "repeating":
        facts |= {"reason": detail, "milliseconds": milliseconds}
        LOGGER.info(
            "%s: attempt %d: %s; again in %.0f ms", request, attempts, detail, milliseconds, extra=facts
        )
    elif what == "renewed":
        LOGGER.info("%s: issued for %s", request, detail, extra=facts | {"credentials": detail})
    elif what == "answered":
        facts |= {"status": int(detail), "milliseconds": milliseconds}
        LOGGER.debug(
            "%s: status %s in %.1f ms, attempts: %d", request, detail, milliseconds, attempts, extra=facts
        )
    else:
        facts |= {"status": None, "reason": detail, "milliseconds": milliseconds}
        LOGGER.debug("%s: %s in %.1f ms, attempts: %d", request, detail, milliseconds, attempts, extra=facts)
