"""No secret shows where people look: in what is printed, raised, or logged."""

import pickle
import traceback
from typing import Any

import pytest

from conftest import NOBODY
from tenantry import Client, Error
from tenantry.sandbox import Sandbox

SECRET = "s3cret"

CREDENTIALS: list[dict[str, Any]] = [
    {"client_id": "id", "client_secret": SECRET},
    {"login": "login", "password": SECRET},
    {"login": "login", "password": SECRET, "totp_code": SECRET},
    {"login": "login", "password": SECRET, "grant": "password"},
    {"access_token": SECRET},
    {"one_time_token": SECRET},
]


@pytest.mark.parametrize("credentials", CREDENTIALS)
def test_a_client_does_not_show_its_secrets(credentials: dict[str, Any]) -> None:
    client = Client("https://eu2.acronis.cloud", proxy=f"http://user:{SECRET}@127.0.0.1:1", **credentials)
    assert SECRET not in repr(client) + str(client) + repr(client._native) + repr(client.tenants)
    with pytest.raises(TypeError, match="cannot pickle"):
        pickle.dumps(client)


@pytest.mark.parametrize("credentials", CREDENTIALS)
def test_an_error_does_not_show_them(sandbox: Sandbox, credentials: dict[str, Any]) -> None:
    client = Client(sandbox.url, **credentials)
    with pytest.raises(Error) as caught:
        client.tenants.get(NOBODY)
    shown = repr(caught.value) + "".join(traceback.format_exception_only(caught.value))
    assert SECRET not in shown + repr(vars(caught.value))


def test_what_is_wrong_with_a_setting_is_said_without_its_value() -> None:
    wrongs: list[dict[str, Any]] = [
        {"datacenter_url": f"https://user:{SECRET}@host"},
        {"proxy": f"socks://user:{SECRET}@host"},
        {"client_id": [SECRET], "client_secret": SECRET},
        {"timeout": SECRET},
        {"retries": SECRET},
        {"grant": SECRET},
    ]
    for wrong in wrongs:
        with pytest.raises(Error) as caught:
            Client(**({"datacenter_url": "https://eu2.acronis.cloud"} | wrong))
        assert SECRET not in repr(caught.value) + repr(vars(caught.value))


def test_what_is_wrong_with_a_body_is_said_without_it(sandbox: Sandbox) -> None:
    client: Any = sandbox.client()
    for wrong in (f'{{"password": "{SECRET}"', {"password": [SECRET, object()]}, {"password": 1, "x": b"s"}):
        with pytest.raises(Error) as caught:
            client.users.set_password(NOBODY, wrong)
        assert SECRET not in repr(caught.value) + repr(vars(caught.value))


def test_responses_do_not_show_what_is_in_them(sandbox: Sandbox) -> None:
    response = sandbox.client().with_response.auth.request_token({"grant_type": "client_credentials"})
    assert response.data["access_token"]
    assert repr(response) == "<Response 200 application/json; charset=utf-8>"


def test_a_sandbox_does_not_show_its_secrets(sandbox: Sandbox) -> None:
    for shown in (repr(sandbox), repr(sandbox._native)):
        assert shown == f"<Sandbox {sandbox.url}>"
