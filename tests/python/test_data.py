"""What people who work with tables and notebooks get."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas
import polars
import pytest

from tenantry import Client, data
from tenantry.sandbox import Sandbox


@pytest.fixture
def estate(sandbox: Sandbox, client: Client) -> dict[str, str]:
    """A partner, a customer below it with items, and another customer. Their ids by name."""
    ids = {"Sandbox Partner": sandbox.tenant_id}
    for name, kind, parent in (
        ("Partner", "partner", "Sandbox Partner"),
        ("Below <it>", "customer", "Partner"),
        ("Beside", "customer", "Sandbox Partner"),
    ):
        tenant = client.tenants.create(
            {
                "name": name,
                "kind": kind,
                "parent_id": ids[parent],
                "contact": {"email": f"{kind}@example.com"},
            }
        )
        ids[name] = tenant["id"]
    items = client.offering_items.available_for_child(sandbox.tenant_id, kind="customer")["items"]
    chosen: Any = [item for item in items if item["name"] == "workstations"]
    client.offering_items.set(ids["Beside"], {"offering_items": chosen})
    return ids


def rows(client: Client, sandbox: Sandbox) -> Iterator[dict[str, Any]]:
    return data.walk(client, sandbox.tenant_id, limit=1)


def test_a_subtree_is_walked_page_by_page_as_flat_rows(
    client: Client, sandbox: Sandbox, estate: dict[str, str]
) -> None:
    walked = list(rows(client, sandbox))
    assert {row["id"] for row in walked} == set(estate.values())
    assert {(row["depth"], row["path"], row["contact_email"]) for row in walked} == {
        (0, "Sandbox Partner", ""),
        (1, "Sandbox Partner/Partner", "partner@example.com"),
        (2, "Sandbox Partner/Partner/Below <it>", "customer@example.com"),
        (1, "Sandbox Partner/Beside", "customer@example.com"),
    }
    assert len({tuple(row) for row in walked}) == 1
    assert not any(isinstance(value, (dict, list)) for row in walked for value in row.values())
    pages = [entry for entry in sandbox.requests() if entry["operation"] == "tenants.list"]
    assert len(pages) >= len(walked)


def test_a_walk_asks_for_a_page_only_when_it_comes_to_it(
    client: Client, sandbox: Sandbox, estate: dict[str, str]
) -> None:
    assert next(rows(client, sandbox))["id"] == estate["Sandbox Partner"]
    assert len([entry for entry in sandbox.requests() if entry["operation"] == "tenants.list"]) == 1


def test_usages_are_flat_rows_with_their_quotas(client: Client, estate: dict[str, str]) -> None:
    used = list(data.usage_rows(client, (estate[name] for name in ("Sandbox Partner", "Beside"))))
    assert {row["tenant"] for row in used} == {estate["Sandbox Partner"], estate["Beside"]}
    assert len({tuple(row) for row in used}) == 1
    [row] = [row for row in used if row["tenant"] == estate["Beside"] and row["name"] == "workstations"]
    assert (row["value"], row["quota"], row["status"]) == (0, None, 1)
    assert list(data.usage_rows(client, estate["Beside"])) == [
        row for row in used if row["tenant"] == estate["Beside"]
    ]


def test_many_tenants_are_asked_for_in_several_requests(client: Client, sandbox: Sandbox) -> None:
    list(data.usage_rows(client, [sandbox.tenant_id] * (data.BATCH + 1)))
    asked = [entry for entry in sandbox.requests() if entry["operation"] == "usages.list_for_tenants"]
    assert len(asked) == 2


@pytest.mark.usefixtures("estate")
def test_rows_go_straight_into_pandas(client: Client, sandbox: Sandbox) -> None:
    tenants = pandas.DataFrame(rows(client, sandbox))
    assert tenants.groupby("kind")["id"].count().to_dict() == {"customer": 2, "partner": 2}
    assert tenants["depth"].max() == 2
    usages = pandas.DataFrame(data.usage_rows(client, tenants["id"]))
    joined = usages.merge(tenants, left_on="tenant", right_on="id", suffixes=("", "_of_tenant"))
    assert set(joined["name_of_tenant"]) == {"Sandbox Partner", "Beside"}


@pytest.mark.usefixtures("estate")
def test_rows_go_straight_into_polars(client: Client, sandbox: Sandbox) -> None:
    tenants = polars.DataFrame(list(rows(client, sandbox)))
    assert tenants.filter(polars.col("kind") == "customer").height == 2
    usages = polars.DataFrame(list(data.usage_rows(client, tenants["id"])))
    assert usages.join(tenants, left_on="tenant", right_on="id")["name_right"].n_unique() == 2


@pytest.mark.tenantry_sandbox(populate={"partners": 101, "customers": 1, "users": 1})
def test_columns_that_are_empty_for_long_go_into_polars_too(
    tenantry_client: Client, tenantry_sandbox: Sandbox
) -> None:
    walked = data.walk(tenantry_client, tenantry_sandbox.tenant_id)
    tenants = polars.DataFrame(walked, infer_schema_length=None)
    assert tenants["owner_id"].head(100).null_count() == 100
    assert tenants["owner_id"].drop_nulls().len() == 101
    usages = data.usage_rows(tenantry_client, tenants["id"])
    assert polars.DataFrame(usages, infer_schema_length=None)["tenant"].n_unique() > 101
    whole: Any = tenantry_client.tenants.iter_list(subtree_root_id=tenantry_sandbox.tenant_id)
    assert polars.DataFrame(list(whole), infer_schema_length=None).height == tenants.height


@pytest.mark.usefixtures("estate")
def test_lists_go_straight_into_both(client: Client, sandbox: Sandbox) -> None:
    children: Any = client.tenants.children(sandbox.tenant_id)["items"]
    assert set(pandas.DataFrame(children)["name"]) == {"Partner", "Beside"}
    assert set(polars.DataFrame(children)["name"]) == {"Partner", "Beside"}
    items: Any = client.offering_items.list(sandbox.tenant_id)["items"]
    assert len(pandas.json_normalize(items)["quota.version"]) == len(items)
    assert polars.DataFrame(items).unnest("quota").height == len(items)
    usages: Any = client.usages.list(sandbox.tenant_id)["items"]
    assert pandas.DataFrame(usages)["value"].sum() == polars.DataFrame(usages)["value"].sum() == 0


def test_a_tree_prints_itself(client: Client, sandbox: Sandbox, estate: dict[str, str]) -> None:
    tree = data.tree(client, sandbox.tenant_id)
    assert str(tree).splitlines() == [
        "Sandbox Partner (partner)",
        "├─ Partner (partner)",
        "│  └─ Below <it> (customer, trial)",
        "└─ Beside (customer, trial)",
    ]
    assert repr(tree) == "<Tree of 'Sandbox Partner': 4 tenants>"
    assert [node.tenant["name"] for node in tree][-1] == "Beside"
    below = data.tree(client, estate["Partner"])
    assert (below.tenant["depth"], len(below)) == (0, 2)


@pytest.mark.tenantry_sandbox(populate={"customers": 1, "users": 2})
def test_personal_tenants_are_rows_with_an_owner_and_stand_in_no_tree(
    tenantry_client: Client, tenantry_sandbox: Sandbox
) -> None:
    walked = list(data.walk(tenantry_client, tenantry_sandbox.tenant_id))
    owned = [row["owner_id"] for row in walked if row["owner_id"]]
    [customer] = [row["id"] for row in walked if row["kind"] == "customer"]
    assert set(owned) == set(tenantry_client.users.ids_for_tenant(customer)["items"])
    assert len(data.tree(tenantry_client, tenantry_sandbox.tenant_id)) == len(walked) - len(owned) == 2


def test_a_tree_shows_itself_in_notebooks(client: Client, sandbox: Sandbox, estate: dict[str, str]) -> None:
    html = data.tree(client, sandbox.tenant_id)._repr_html_()
    assert "Below &lt;it&gt; (customer, trial)" in html
    assert html.count("<details") == html.count("</details>") == 2
    assert f'title="{estate["Beside"]}"' in html
