"""Status and error codes: what goes wrong, and what a program can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenantry import (
    ApiError,
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    VersionConflictError,
)
from tenantry.sandbox import Sandbox

if TYPE_CHECKING:
    from tenantry import Client


def show(error: ApiError) -> None:
    """What an error knows: the operation, the status, the platform's code and what that means."""
    meaning = error.meaning or "no meaning of its own"
    print(f"{type(error).__name__}: {error.operation} {error.status}, code {error.code} ({meaning})")


def terminate(client: Client, tenant_id: str) -> None:
    """A call that makes several requests says which of them it had made, and can simply be called again."""
    try:
        client.tenants.terminate(tenant_id, tenant_id)
    except ServerError as error:
        print("Done before it failed:", ", ".join(step.operation for step in error.done))
        client.tenants.terminate(tenant_id, tenant_id)


def main(sandbox: Sandbox) -> None:
    """One error after the other."""
    client, own_id = sandbox.client(retries=0), sandbox.tenant_id
    customer = client.tenants.create({"name": "Customer", "kind": "customer", "parent_id": own_id})

    # Who changes what somebody else has changed since is told so. ``tenants.rename`` and its like read again
    # and begin anew, as often as it takes.
    client.tenants.rename(customer["id"], "Customer, Inc")
    try:
        client.tenants.update(customer["id"], {"name": "Customer", "version": 1})
    except VersionConflictError as error:
        show(error)

    # What is wrong with a call itself is said before anything is sent.
    try:
        client.tenants.get("customer")
    except InvalidArgumentError as error:
        print(error)

    # What the service refuses has a class for what a program may want to tell apart.
    try:
        client.tenants.get("00000000-0000-0000-0000-000000000001")
    except (NotFoundError, PermissionDeniedError) as error:
        show(error)
    try:
        client.tenants.delete(customer["id"], version=2)
    except ApiError as error:
        show(error)

    # What fails for a while is asked again by itself, where that is safe (``retries``). Of what is not, the
    # error says whether it may have been done all the same. The sandbox fails when it is told to.
    sandbox.fail(500, operation="tenants.update")
    try:
        client.tenants.update(customer["id"], {"language": "fr", "version": 2})
    except ServerError as error:
        print("Look before you repeat it:", not error.outcome_known)
    sandbox.fail(429, operation="tenants.get", headers={"Retry-After": "7"})
    try:
        client.tenants.get(customer["id"])
    except RateLimitedError as error:
        print("Again in", error.retry_after, "seconds")

    sandbox.fail(500, operation="tenants.delete")
    terminate(client, customer["id"])


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox)
