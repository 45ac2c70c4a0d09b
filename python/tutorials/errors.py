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


def rename(client: Client, tenant_id: str, name: str) -> None:
    """A change that is made again when somebody else was first: read, look, write."""
    while True:
        tenant = client.tenants.get(tenant_id)
        if tenant["name"] == name:
            return
        try:
            client.tenants.update(tenant_id, {"name": name, "version": tenant["version"]})
        except VersionConflictError:
            continue


def main(sandbox: Sandbox) -> None:
    """One error after the other."""
    client = sandbox.client(retries=0)
    customer = client.tenants.create({"name": "C", "kind": "customer", "parent_id": sandbox.tenant_id})
    rename(client, customer["id"], "Customer")

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


if __name__ == "__main__":
    with Sandbox() as sandbox:
        main(sandbox)
