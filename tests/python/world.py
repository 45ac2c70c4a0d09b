"""The example world: what the examples of procedures name, made in a sandbox as an example asks for it.

``crates/codegen/src/world.rs`` lists the names. What one thing needs to stand on is made with it.
"""

from __future__ import annotations

from base64 import b64decode
from functools import cached_property
from pathlib import Path
from typing import Any

from tenantry import Client, types

#: A password that the service's rules let pass.
PASSWORD = "Sandbox-World-1"

#: The report that examples look at.
REPORT = {"kind": "usage_current", "level": "direct_partners", "formats": ["csv_v2_0"]}

#: A PNG picture of one pixel.
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="


class World:
    """Everything by the name it has in examples."""

    def __init__(self, client: Client, root_id: str) -> None:
        self._client = client
        self.root_id = root_id

    def _tenant(self, kind: str, name: str, parent_id: str, **more: str) -> str:
        body: Any = {"name": name, "kind": kind, "parent_id": parent_id, **more}
        return self._client.tenants.create(body)["id"]

    @cached_property
    def partner_id(self) -> str:
        partner = self._tenant("partner", "Partner, Inc", self.root_id)
        self._client.offering_items.enable_all(partner, "*")
        return partner

    @cached_property
    def folder_id(self) -> str:
        return self._tenant("folder", "Folder", self.partner_id)

    @cached_property
    def _customer(self) -> types.Tenant:
        customer = self._tenant("customer", "Customer, Inc", self.partner_id, customer_id="CUSTOMER-17")
        self._client.offering_items.enable(customer, ["pw_base_workstations", "local_storage"])
        pricing = self._client.pricing.get(customer)
        self._client.pricing.update(customer, {"mode": "production", "version": pricing["version"]})
        return self._client.tenants.get(customer)

    @cached_property
    def customer_id(self) -> str:
        return self._customer["id"]

    @cached_property
    def customer_name(self) -> str:
        return self._customer["name"]

    @cached_property
    def external_id(self) -> str | None:
        return self._customer.get("customer_id")

    @cached_property
    def customer_number(self) -> int:
        return int(self._client.tenants.number(self.customer_id))

    @cached_property
    def unit_id(self) -> str:
        return self._tenant("unit", "Unit", self.customer_id)

    def _made(self, login: str) -> types.User:
        user = self._client.users.create(
            {
                "tenant_id": self.customer_id,
                "login": login,
                "contact": {"email": f"{login}@example.com", "firstname": login.split(".")[0].title()},
            }
        )
        self._client.users.set_password(user["id"], {"password": PASSWORD})
        return user

    @cached_property
    def _user(self) -> types.User:
        return self._made("richard.doe")

    @cached_property
    def user_id(self) -> str:
        return self._user["id"]

    @cached_property
    def user_login(self) -> str:
        return self._user["login"]

    @cached_property
    def _admin(self) -> types.User:
        admin = self._made("jane.roe")
        self._client.users.add_role(admin["id"], "company_admin", self.customer_id)
        return admin

    @cached_property
    def admin_id(self) -> str:
        return self._admin["id"]

    @cached_property
    def admin_login(self) -> str:
        return self._admin["login"]

    @cached_property
    def _finished(self) -> types.FinishedReport:
        wanted: Any = {"tenant_id": self.root_id, **REPORT}
        return self._client.reports.run(wanted, poll_every_ms=10)

    @cached_property
    def report_id(self) -> str:
        return self._finished["report"]["id"]

    @cached_property
    def file_id(self) -> str:
        return self._finished["files"][0]["id"]

    @cached_property
    def monthly_report_id(self) -> str:
        parameters: Any = {"tenant_id": self.root_id, **REPORT}
        schedule: Any = {"type": "monthly", "day": 1}
        body: Any = {"parameters": parameters, "schedule": schedule, "result_action": "save"}
        return self._client.reports.create(body)["id"]

    @cached_property
    def application_id(self) -> str:
        self.customer_id  # noqa: B018 (it has its items by then)
        applications = self._client.applications.list()["items"]
        return next(item["id"] for item in applications if item["type"] == "backup")

    def _location(self, name: str) -> str:
        return self._client.locations.create({"name": name, "owner_tenant_id": self.root_id})["id"]

    @cached_property
    def location_name(self) -> str:
        self.location_id  # noqa: B018 (it has its name by then)
        return "Data Center"

    @cached_property
    def location_id(self) -> str:
        return self._location("Data Center")

    @cached_property
    def other_location_id(self) -> str:
        return self._location("Second Data Center")

    @cached_property
    def _storage(self) -> types.Storage:
        return self._client.storages.add(
            {
                "owner_tenant_id": self.root_id,
                "location_id": self.location_id,
                "name": "Files",
                "url": "s3://key:secret@storage.example.com/files",
                "capabilities": ["files_cloud"],
            }
        )

    @cached_property
    def storage_id(self) -> str:
        return self._storage["id"]

    @cached_property
    def storage_name(self) -> str:
        return self._storage["name"]

    @cached_property
    def other_client_id(self) -> str:
        body: types.NewApiClient = {
            "type": "api_client",
            "tenant_id": self.root_id,
            "token_endpoint_auth_method": "client_secret_basic",
            "data": {"client_name": self.client_name},
        }
        return self._client.clients.create(body)["client_id"]

    client_name = "Second client"

    @cached_property
    def logo_path(self) -> str:
        Path("logo.png").write_bytes(b64decode(PICTURE))
        return "logo.png"

    def named_in(self, example: str) -> dict[str, Any]:
        """What an example names, each made by now."""
        names = [name for name in (*vars(World), "root_id") if not name.startswith("_")]
        return {name: getattr(self, name) for name in names if name in example}
