"""What comes back: plain Python objects."""

import json
from collections.abc import Callable

from conftest import NOBODY, Answer, Recorder, send
from tenantry import Client
from tenantry.sandbox import Sandbox


def test_results_are_plain_dicts(client: Client, sandbox: Sandbox) -> None:
    tenant = client.tenants.get(sandbox.tenant_id)
    assert type(tenant) is dict
    assert type(tenant["version"]) is int
    assert type(tenant["contact"]) is dict
    assert json.loads(json.dumps(tenant)) == tenant


def test_what_this_version_does_not_know_is_kept(serve: Callable[[Answer], str]) -> None:
    body = {"kind": "galaxy", "new": [{"deep": None}], "big": 2**70, "half": 0.5, "text": "Grüße 🌍"}
    url = serve(lambda request: send(request, body=json.dumps(body).encode()))
    assert Client(url, access_token="t").tenants.get(NOBODY) == body


def test_where_there_is_nothing_the_result_is_none(recorder: Recorder) -> None:
    assert recorder.client().users.check_login(username="somebody") is None  # type: ignore[func-returns-value]
    assert recorder.client().tenants.delete(NOBODY, version=1) is None  # type: ignore[func-returns-value]


def test_files_are_bytes_and_pages_are_str(recorder: Recorder) -> None:
    client = recorder.client()
    assert client.branding.logo(NOBODY).startswith(b"\x89PNG")
    assert type(client.reports.download(NOBODY, NOBODY)) is bytes
    assert type(client.auth.one_time_token_login_page()) is str


def test_status_and_headers_come_beside_the_data(client: Client, sandbox: Sandbox) -> None:
    response = client.with_response.tenants.get(sandbox.tenant_id)
    assert response.status == 200
    assert response.data == client.tenants.get(sandbox.tenant_id)
    assert response.headers["Content-Type"] == response.headers["content-type"]
    assert response.headers["CONTENT-TYPE"].startswith("application/json")
    assert response.headers.get("Content-type") == response.headers["content-type"]
    assert "Content-type" in response.headers
    assert response.headers.get("x-nothing") is None
    assert "x-nothing" not in response.headers


def test_a_status_of_its_own_shows(client: Client, sandbox: Sandbox) -> None:
    body = {"name": "New", "kind": "customer", "parent_id": sandbox.tenant_id}
    assert client.with_response.tenants.create(body).status == 201  # type: ignore[arg-type]


def test_headers_that_come_twice_are_joined(serve: Callable[[Answer], str]) -> None:
    url = serve(lambda request: send(request, X_One="1", x_one="2"))
    headers = Client(url, access_token="t").with_response.tenants.get(NOBODY).headers
    assert headers["X-One"] == "1, 2"


def test_anything_can_be_asked_for_by_its_path(client: Client, sandbox: Sandbox) -> None:
    path = f"/api/2/tenants/{sandbox.tenant_id}"
    response = client.request("get", path, params={"embed_path": True, "allow_deleted": None})
    assert response.status == 200
    assert response.json() == json.loads(response.content)
    assert response.json()["id"] == sandbox.tenant_id
    assert repr(response) == "<RawResponse 200 application/json; charset=utf-8>"

    response = client.request("PUT", path, body={"customer_id": "7", "version": response.json()["version"]})
    assert response.json()["customer_id"] == "7"


def test_a_raw_body_goes_out_as_it_is(recorder: Recorder) -> None:
    client = recorder.client()
    client.request("PUT", "/api/2/tenants/usages", body=b"a,b\n", content_type="text/csv")
    last = recorder.last()
    assert (last["body"], last["content_type"]) == ("a,b\n", "text/csv")
