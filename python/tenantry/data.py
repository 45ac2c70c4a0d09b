"""Tenants and usages as flat rows, for pandas, polars and spreadsheets; and tenants as a tree to look at.

    import pandas
    from tenantry import data

    tenants = pandas.DataFrame(data.walk(client, tenant_id))
    usages = pandas.DataFrame(data.usage_rows(client, tenants["id"]))
    print(data.tree(client, tenant_id))

Lists that the services give go into pandas and polars as they are, too. Rows are for when what is nested is
in the way: every value is a single one, and every row has the same keys.

polars tells a column's type by its first hundred rows, where a value that few tenants have may be None still:
``polars.DataFrame(data.walk(client, tenant_id), infer_schema_length=None)`` has it look at all.
"""

from __future__ import annotations

from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tenantry import Client, types

#: What a row of ``walk`` has, in this order.
TENANT_COLUMNS = (
    "id",
    "parent_id",
    "depth",
    "path",
    "name",
    "kind",
    "enabled",
    "version",
    "pricing_mode",
    "production_start_date",
    "customer_id",
    "internal_tag",
    "language",
    "mfa_status",
    "ancestral_access",
    "owner_id",
    "has_children",
    "created_at",
    "updated_at",
)

#: What it has of the tenant's contact.
CONTACT_COLUMNS = ("email", "firstname", "lastname", "phone", "country", "city")

#: What a row of ``usage_rows`` has, in this order. ``quota`` and ``overage`` follow.
USAGE_COLUMNS = (
    "application_id",
    "name",
    "usage_name",
    "edition",
    "type",
    "infra_id",
    "measurement_unit",
    "range_start",
    "value",
    "absolute_value",
)

#: For how many tenants usages are asked at a time: their ids stand in the URL.
BATCH = 50


def walk(client: Client, root_id: str, *, limit: int | None = None) -> Iterator[dict[str, Any]]:
    """A tenant and all below it, those higher up first, one flat row each.

    ``depth`` counts from the root, which has 0. ``path`` is the names from the root down, with slashes
    between. What is to be known of the contact is in ``contact_email`` and its like. A user's personal tenant
    has the user as its ``owner_id``. The list is read page by page, while it is walked; ``limit`` is how many
    tenants a page has.
    """
    places: dict[str, tuple[int, str]] = {}
    for tenant in client.tenants.iter_list(subtree_root_id=root_id, limit=limit):
        above = places.get(tenant["parent_id"])
        name = tenant["name"]
        depth, path = (0, name) if above is None else (above[0] + 1, f"{above[1]}/{name}")
        places[tenant["id"]] = depth, path
        seen: dict[str, Any] = {**tenant, "depth": depth, "path": path}
        contact: dict[str, Any] = seen.get("contact") or {}
        row = {column: seen.get(column) for column in TENANT_COLUMNS}
        yield row | {f"contact_{column}": contact.get(column) for column in CONTACT_COLUMNS}


def usage_rows(client: Client, tenant_ids: Iterable[str]) -> Iterator[dict[str, Any]]:
    """What tenants use, one flat row for each usage.

    ``tenant`` is the tenant's id. ``quota`` and ``overage`` are those of the offering item, and None where
    there is none or where it is unlimited; ``status`` is None where there is none. Where a tenant has several
    storages, a usage has a row for each: ``infra_id`` tells them apart.
    """
    ids = iter([tenant_ids] if isinstance(tenant_ids, str) else tenant_ids)
    while batch := list(islice(ids, BATCH)):
        for entry in client.usages.list_for_tenants(tenants=batch)["items"]:
            for usage in entry["usages"]:
                yield usage_row(entry["tenant"], usage)


def usage_row(tenant_id: str, usage: types.Usage) -> dict[str, Any]:
    """One usage as a row."""
    seen: dict[str, Any] = {**usage}
    item: dict[str, Any] = seen.get("offering_item") or {}
    quota: dict[str, Any] = item.get("quota") or {}
    row = {"tenant": tenant_id} | {column: seen.get(column) for column in USAGE_COLUMNS}
    return row | {"status": item.get("status"), "quota": quota.get("value"), "overage": quota.get("overage")}


class Tree:
    """A tenant and those below it. It prints itself, and notebooks show it as a list that folds."""

    def __init__(self, tenant: dict[str, Any]) -> None:
        #: The tenant, as a row of ``walk``.
        self.tenant = tenant
        #: Those right below it.
        self.children: list[Tree] = []

    def __iter__(self) -> Iterator[Tree]:
        """Itself and all below it."""
        yield self
        for child in self.children:
            yield from child

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def lines(self) -> Iterator[str]:
        """It, line by line."""
        yield self.label
        for child in self.children:
            last = child is self.children[-1]
            first, *rest = child.lines()
            yield f"{'└─' if last else '├─'} {first}"
            yield from (f"{'   ' if last else '│  '}{line}" for line in rest)

    @property
    def label(self) -> str:
        """The tenant in a few words."""
        marks = [self.tenant["kind"]]
        if self.tenant["pricing_mode"] == "trial":
            marks.append("trial")
        if not self.tenant["enabled"]:
            marks.append("disabled")
        return f"{self.tenant['name']} ({', '.join(marks)})"

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def __repr__(self) -> str:
        return f"<Tree of {self.tenant['name']!r}: {len(self)} tenants>"

    def _repr_html_(self) -> str:
        label = escape(self.label)
        title = escape(self.tenant["id"], quote=True)
        if not self.children:
            return f'<div title="{title}" style="margin-left: 1em">{label}</div>'
        inner = "".join(child._repr_html_() for child in self.children)
        opening = f'<details open title="{title}" style="margin-left: 1em">'
        return f"{opening}<summary>{label}</summary>{inner}</details>"


def tree(client: Client, root_id: str) -> Tree:
    """A tenant and all below it but personal tenants, as a tree: for ``print``, and for notebooks."""
    trees: dict[str, Tree] = {}
    for tenant in walk(client, root_id):
        if tenant["depth"] and tenant["owner_id"]:
            continue
        node = trees[tenant["id"]] = Tree(tenant)
        if tenant["depth"]:
            trees[tenant["parent_id"]].children.append(node)
    return trees[root_id.lower()]
