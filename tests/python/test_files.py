"""Clients from the files that the vendor's samples keep."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tenantry import Client, ConfigurationError
from tenantry.sandbox import Sandbox


def test_what_registering_a_client_answered_is_a_file_to_begin_with(sandbox: Sandbox, tmp_path: Path) -> None:
    admin = sandbox.client(login=sandbox.login, password=sandbox.password)
    created = admin.clients.create(
        {
            "type": "api_client",
            "tenant_id": sandbox.tenant_id,
            "token_endpoint_auth_method": "client_secret_basic",
            "data": {"client_name": "Python.Client"},
        }
    )
    path = tmp_path / "api_client.json"
    path.write_text(json.dumps(created))
    client = Client.from_file(path, sandbox.url, timeout=20, user_agent="Training/1.0")
    assert client.clients.get(created["client_id"])["tenant_id"] == sandbox.tenant_id
    assert sandbox.requests()[-1]["user_agent"].startswith("Training/1.0 ")
    assert created["client_secret"] not in repr(client)


@pytest.mark.parametrize("name", ["base_url", "datacenter_url"])
def test_the_file_may_say_where_the_data_center_is(name: str, sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    held = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, name: f"{sandbox.url}/"}
    path.write_text(json.dumps(held))
    assert Client.from_file(str(path)).url == sandbox.url
    assert Client.from_file(path, "https://eu2.acronis.cloud").url == "https://eu2.acronis.cloud"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("no json: s3cret", "expected JSON"),
        ("[]", "expected client_id and client_secret and datacenter_url in it"),
        ('{"client_id": "id", "client_secret": "s3cret"}', "expected datacenter_url in it"),
        (
            '{"client_id": "id", "client_secret": "", "base_url": "https://host"}',
            "expected client_secret in it",
        ),
    ],
)
def test_a_file_that_lacks_something_is_a_configuration_error(
    content: str, problem: str, tmp_path: Path
) -> None:
    path = tmp_path / "api_client.json"
    path.write_text(content)
    with pytest.raises(ConfigurationError) as caught:
        Client.from_file(path)
    assert str(caught.value) == f"configuration: {path}: {problem}"
    assert "s3cret" not in repr(caught.value)


def test_a_file_that_is_not_there_is_a_configuration_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="No such file or directory"):
        Client.from_file(tmp_path / "api_client.json", "https://eu2.acronis.cloud")
