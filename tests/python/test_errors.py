"""What goes wrong: each class, reached for real."""

import builtins
import copy
import pickle
import socket
from collections.abc import Callable
from typing import Any

import pytest

import tenantry
from conftest import NOBODY, Answer, send
from tenantry import Client
from tenantry.sandbox import Sandbox


def test_refused_credentials_are_an_authentication_error(sandbox: Sandbox) -> None:
    client = Client(sandbox.url, client_id=sandbox.client_id, client_secret="wrong")
    with pytest.raises(tenantry.AuthenticationError) as caught:
        client.tenants.get(sandbox.tenant_id)
    assert caught.value.status == 401
    assert caught.value.code == "invalid_client"


def test_what_is_out_of_reach_is_a_permission_error(client: Client, sandbox: Sandbox) -> None:
    root = client.tenants.get(sandbox.tenant_id)["parent_id"]
    with pytest.raises(tenantry.PermissionDeniedError) as caught:
        client.tenants.get(root)
    assert caught.value.status == 403


def test_what_is_not_there_is_not_found(client: Client) -> None:
    with pytest.raises(tenantry.NotFoundError) as caught:
        client.tenants.get(NOBODY)
    error = caught.value
    assert (error.status, error.code, error.meaning) == (404, 1005, "Tenant not found")
    assert (error.operation, error.method, error.path) == ("tenants.get", "GET", f"/api/2/tenants/{NOBODY}")
    assert (error.attempts, error.outcome_known) == (1, True)
    assert error.message
    assert error.details["info"] == "Tenant not found"
    assert error.headers["Content-Type"].startswith("application/json")
    assert b'"code":1005' in error.body


def test_an_old_version_is_a_version_conflict(client: Client, sandbox: Sandbox) -> None:
    version = client.tenants.get(sandbox.tenant_id)["version"]
    with pytest.raises(tenantry.VersionConflictError) as caught:
        client.tenants.update(sandbox.tenant_id, {"version": version + 7})
    assert (caught.value.status, caught.value.code) == (409, 1001)


def test_a_tenant_name_that_is_taken_is_a_name_conflict(client: Client, sandbox: Sandbox) -> None:
    client.tenants.create({"name": "Foobar", "kind": "customer", "parent_id": sandbox.tenant_id})
    with pytest.raises(tenantry.NameConflictError) as caught:
        client.tenants.create({"name": "Foobar", "kind": "customer", "parent_id": sandbox.tenant_id})
    assert (caught.value.status, caught.value.code) == (409, 1004)


def test_a_login_that_is_taken_is_a_login_conflict(client: Client, sandbox: Sandbox) -> None:
    with pytest.raises(tenantry.LoginConflictError):
        client.users.check_login(username=sandbox.login)


def test_an_old_quota_is_a_quota_conflict(client: Client, sandbox: Sandbox) -> None:
    customer = client.tenants.create(
        {"name": "Foobar", "kind": "customer", "parent_id": sandbox.tenant_id},
    )
    items = client.offering_items.available_for_child(sandbox.tenant_id, kind="customer")["items"]
    item: Any = next(item for item in items if item["name"] == "workstations")
    client.offering_items.set(customer["id"], {"offering_items": [item]})
    item["quota"] = {"value": 10, "overage": None, "version": 12345}
    with pytest.raises(tenantry.QuotaConflictError) as caught:
        client.offering_items.set(customer["id"], {"offering_items": [item]})
    assert caught.value.status == 426


def test_another_conflict_is_a_conflict(client: Client, sandbox: Sandbox) -> None:
    sandbox.fail(409, operation="clients.create")
    with pytest.raises(tenantry.ConflictError) as caught:
        client.clients.create("{}")
    assert type(caught.value) is tenantry.ConflictError


def test_too_many_requests_are_told_with_the_pause_to_make(sandbox: Sandbox) -> None:
    sandbox.fail(429, operation="tenants.get", headers={"Retry-After": "7"})
    with pytest.raises(tenantry.RateLimitedError) as caught:
        sandbox.client(retries=0).tenants.get(sandbox.tenant_id)
    assert caught.value.retry_after == 7


def test_another_refusal_is_an_api_error(client: Client) -> None:
    with pytest.raises(tenantry.ApiError) as caught:
        client.tenants.list()
    assert type(caught.value) is tenantry.ApiError
    assert caught.value.status == 400


def test_of_a_failing_service_the_outcome_of_a_write_is_not_known(client: Client, sandbox: Sandbox) -> None:
    sandbox.fail(500, operation="tenants.create", body="<html><title>Oh no</title></html>")
    with pytest.raises(tenantry.ServerError) as caught:
        client.tenants.create({"name": "New", "kind": "customer", "parent_id": sandbox.tenant_id})
    assert not caught.value.outcome_known
    assert caught.value.body.startswith(b"<html>")


def test_an_answer_that_does_not_come_is_a_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        client = Client(url, access_token="t", timeout=0.3)
        with pytest.raises(tenantry.TimeoutError) as caught:
            client.tenants.delete(NOBODY, version=1)
    assert isinstance(caught.value, builtins.TimeoutError)
    assert not caught.value.outcome_known


def test_a_server_that_cannot_be_reached_is_a_connection_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    client = Client(f"http://127.0.0.1:{port}", access_token="t", retries=0)
    with pytest.raises(tenantry.ConnectionError) as caught:
        client.tenants.delete(NOBODY, version=1)
    assert isinstance(caught.value, builtins.ConnectionError)
    assert (caught.value.attempts, caught.value.outcome_known) == (1, True)
    assert (caught.value.status, caught.value.body, caught.value.headers) == (None, b"", {})


@pytest.mark.parametrize("body", [b"", b"{", b"[1,]", b'"\xff"', b"NaN", b"{} {}"])
def test_what_is_no_json_is_a_decode_error(serve: Callable[[Answer], str], body: bytes) -> None:
    client = Client(serve(lambda request: send(request, body=body)), access_token="t")
    with pytest.raises(tenantry.DecodeError) as caught:
        client.tenants.get(NOBODY)
    assert caught.value.message.startswith("expected JSON")
    assert (caught.value.status, caught.value.body) == (200, body)


def test_a_page_in_place_of_json_is_a_decode_error(serve: Callable[[Answer], str]) -> None:
    page = b"<html><title>Log in first</title></html>"
    client = Client(
        serve(lambda request: send(request, body=page, content_type="text/html")), access_token="t"
    )
    with pytest.raises(tenantry.DecodeError, match="expected JSON, got text/html"):
        client.tenants.get(NOBODY)


def test_a_page_that_is_no_text_is_a_decode_error(serve: Callable[[Answer], str]) -> None:
    client = Client(serve(lambda request: send(request, body=b"\xff", content_type="text/html")))
    with pytest.raises(tenantry.DecodeError, match="expected UTF-8"):
        client.auth.one_time_token_login_page()


def test_a_gateways_error_page_keeps_its_status_and_title(serve: Callable[[Answer], str]) -> None:
    page = b"<html><title>502 Bad\n Gateway</title></html>"
    client = Client(serve(lambda request: send(request, 502, page, "text/html")), access_token="t", retries=0)
    with pytest.raises(tenantry.ServerError) as caught:
        client.tenants.get(NOBODY)
    assert caught.value.status == 502
    assert "502 Bad Gateway" in str(caught.value)
    assert caught.value.body == page


def test_every_class_is_an_error_of_ours() -> None:
    for name in tenantry.__all__:
        kind = getattr(tenantry, name)
        if isinstance(kind, type) and issubclass(kind, Exception):
            assert issubclass(kind, tenantry.Error)


@pytest.mark.parametrize("clone", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])
def test_errors_can_be_carried_between_processes(client: Client, clone) -> None:  # type: ignore[no-untyped-def]
    errors: list[tenantry.Error] = []
    unreachable = Client("http://127.0.0.1:9", access_token="t", retries=0)
    for ask in (client.tenants.get, unreachable.tenants.get):
        with pytest.raises(tenantry.Error) as caught:
            ask(NOBODY)
        errors.append(caught.value)
    for error in errors:
        again = clone(error)
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)
        assert again.headers.get("CONTENT-TYPE") == error.headers.get("CONTENT-TYPE")


def test_an_error_shows_on_one_line(client: Client, sandbox: Sandbox) -> None:
    message = {"error": {"code": 400, "message": "one\ntwo", "details": {}, "domain": None}}
    sandbox.fail(400, operation="tenants.get", body=message)
    with pytest.raises(tenantry.ApiError) as caught:
        client.tenants.get(NOBODY)
    assert "\n" not in repr(caught.value)
    assert repr(caught.value).startswith("ApiError('tenants.get: ")


def test_an_error_says_the_place_that_programs_import_it_from() -> None:
    assert f"{tenantry.NotFoundError}" == "<class 'tenantry.NotFoundError'>"
    assert tenantry.Error.__module__ == "tenantry"

    class OwnError(tenantry.Error):
        pass

    assert OwnError.__module__ == __name__


def test_an_error_that_a_test_makes_is_like_one_of_ours() -> None:
    error = tenantry.RateLimitedError("slowly", status=429, headers={"Retry-After": "1"})
    assert (error.status, error.headers["retry-after"], error.headers.get("RETRY-AFTER")) == (429, "1", "1")
    assert pickle.loads(pickle.dumps(error)).headers == error.headers
