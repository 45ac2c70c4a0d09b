"""Who a client is, and that it stays so: tokens issued, renewed and scoped."""

import pytest

from tenantry import AuthenticationError, Client, ConfigurationError, PermissionDeniedError
from tenantry.sandbox import Sandbox

HOURS = 3600


def issued(sandbox: Sandbox) -> int:
    """How many tokens the sandbox was asked for."""
    return sum(entry["path"] == "/api/2/idp/token" for entry in sandbox.requests())


def test_a_token_that_has_expired_is_renewed(client: Client, sandbox: Sandbox) -> None:
    client.tenants.get(sandbox.tenant_id)
    client.tenants.get(sandbox.tenant_id)
    assert issued(sandbox) == 1
    sandbox.advance(3 * HOURS)
    client.tenants.get(sandbox.tenant_id)
    assert issued(sandbox) == 2


def test_a_ready_token_is_used_and_not_renewed(client: Client, sandbox: Sandbox) -> None:
    token = client.auth.request_token({"grant_type": "client_credentials"})["access_token"]
    ready = Client(sandbox.url, access_token=token)
    assert ready.tenants.get(sandbox.tenant_id)["id"] == sandbox.tenant_id
    sandbox.advance(3 * HOURS)
    with pytest.raises(AuthenticationError):
        ready.tenants.get(sandbox.tenant_id)


def test_a_users_login_goes_as_basic_where_that_is_taken(sandbox: Sandbox) -> None:
    user = Client(sandbox.url, login=sandbox.login, password=sandbox.password)
    assert user.users.me()["login"] == sandbox.login
    assert issued(sandbox) == 0
    with pytest.raises(ConfigurationError):
        user.reports.get(sandbox.tenant_id)


def test_a_users_login_is_exchanged_for_a_token_when_asked(sandbox: Sandbox) -> None:
    user = Client(sandbox.url, login=sandbox.login, password=sandbox.password, grant="password")
    assert user.users.me()["login"] == sandbox.login
    assert issued(sandbox) == 1


def test_a_one_time_token_opens_a_session(client: Client, sandbox: Sandbox) -> None:
    ott = client.auth.request_one_time_token({"login": sandbox.login, "purpose": "user_login"})["ott"]
    session = Client(sandbox.url, one_time_token=ott)
    assert session.users.me()["login"] == sandbox.login
    assert session.users.me()["login"] == sandbox.login


def test_a_scoped_client_reaches_its_tenant_only(client: Client, sandbox: Sandbox) -> None:
    new = {"kind": "customer", "parent_id": sandbox.tenant_id}
    one, other = (client.tenants.create({"name": name} | new) for name in ("One", "Other"))  # type: ignore[arg-type]
    scoped = client.for_tenant(one["id"])
    assert type(scoped) is Client
    assert scoped.url == client.url
    assert scoped.tenants.get(one["id"])["name"] == "One"
    with pytest.raises(PermissionDeniedError):
        scoped.tenants.get(other["id"])


def test_a_client_comes_from_the_environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TENANTRY_URL", sandbox.url + "/api/2")
    monkeypatch.setenv("TENANTRY_CLIENT_ID", sandbox.client_id)
    monkeypatch.delenv("TENANTRY_CLIENT_SECRET", raising=False)
    with pytest.raises(ConfigurationError, match="TENANTRY_CLIENT_SECRET"):
        Client.from_env()
    monkeypatch.setenv("TENANTRY_CLIENT_SECRET", sandbox.client_secret)
    client = Client.from_env(user_agent="Training/1.0", timeout=5)
    assert client.url == sandbox.url
    assert client.tenants.get(sandbox.tenant_id)["id"] == sandbox.tenant_id
    assert sandbox.requests()[-1]["user_agent"].startswith("Training/1.0 tenantry/")


def test_the_audit_log_shows_what_the_program_calls_itself(sandbox: Sandbox) -> None:
    agent = "Training/1.0 Business Automation"
    sandbox.client(user_agent=agent).tenants.get(sandbox.tenant_id)
    for entry in sandbox.requests():
        assert entry["user_agent"].startswith(agent + " tenantry/")


def test_a_client_may_be_used_in_a_with(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        client.tenants.get(sandbox.tenant_id)
    client.tenants.get(sandbox.tenant_id)
