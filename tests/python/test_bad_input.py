"""What is given wrongly is refused before anything is sent, by a message that names it."""

from typing import Any

import pytest

from conftest import NOBODY
from tenantry import Client, ConfigurationError, InvalidArgumentError

#: Nothing listens there: what is refused in time never notices.
CLIENT: Any = Client("http://127.0.0.1:9", access_token="t", retries=0)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("x", 'expected a UUID such as 0fcd4a69-8a40-4de8-b711-d9c83dc000f7, got "x"'),
        ("", "expected an id, got an empty text"),
        (NOBODY + "/..", "expected a UUID"),
        (NOBODY.replace("0", "g", 1), "expected a UUID"),
        ("\udc80", "half of a surrogate pair"),
        (None, "expected str, got NoneType"),
        (7, "expected str, got int"),
        (b"x", "expected str, got bytes"),
    ],
)
def test_an_id_is_a_uuid(wrong: object, said: str) -> None:
    with pytest.raises(InvalidArgumentError, match="invalid argument: tenant_id: ") as caught:
        CLIENT.tenants.get(wrong)
    assert said in str(caught.value)
    assert (caught.value.operation, caught.value.attempts) == ("tenants.get", 0)


@pytest.mark.parametrize("wrong", ["", "a/b", "..", "a\\b", "a\nb"])
def test_an_id_that_is_no_uuid_holds_no_slash(wrong: str) -> None:
    with pytest.raises(InvalidArgumentError, match="setting_name: expected an id"):
        CLIENT.applications.get_setting(NOBODY, NOBODY, wrong)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"limit": "ten"}, 'limit: expected a whole number, got "ten"'),
        ({"limit": 1.5}, "limit: expected str, int, bool or a list of str, got float"),
        ({"limit": 2**63}, "limit: expected a whole number of at most 64 bits"),
        ({"limit": True}, "limit: expected a whole number"),
        ({"limit": {}}, "limit: expected str, int, bool or a list of str, got dict"),
        ({"with_contacts": 1}, 'with_contacts: expected true or false, got "1"'),
        ({"parent_id": "x"}, "parent_id: expected a UUID"),
        ({"updated_since": "yesterday"}, "updated_since: expected a date and time"),
        ({"uuids": []}, "uuids: expected at least one value"),
        ({"uuids": [NOBODY, 7]}, "uuids: in the list: expected str, got int"),
        ({"uuids": ["a,b"]}, "uuids: expected values that are not empty and hold no comma"),
        ({"after": "\ud800"}, "after: expected text, got half of a surrogate pair"),
    ],
)
def test_a_query_parameter_has_its_kind(query: dict[str, object], said: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        CLIENT.tenants.list(**query)
    assert said in str(caught.value)


def test_a_parameter_that_is_required_may_not_be_none() -> None:
    with pytest.raises(InvalidArgumentError, match="version: this parameter is required"):
        CLIENT.tenants.delete(NOBODY, version=None)
    with pytest.raises(TypeError, match="version"):
        CLIENT.tenants.delete(NOBODY)


def ring() -> dict[str, object]:
    """A dict that holds itself."""
    ring: dict[str, object] = {}
    ring["self"] = [ring]
    return ring


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("{", "body: expected JSON, which breaks off at line 1 column 1"),
        (b"\xff", "body: expected JSON"),
        ("", "body: "),
        (None, "body: this operation needs one"),
        (7, "body: expected a dict, a list, or JSON text, got int"),
        ({1: 2}, "body: a key: expected str, got int"),
        ({"contact": {"email": object()}}, "body.contact.email: object cannot be written as JSON"),
        ({"items": [0, {"when": b""}]}, "body.items.1.when: bytes cannot be written as JSON"),
        ({"value": float("nan")}, "body.value: JSON has no such number"),
        ({"value": 2**64}, "body.value: expected a number of at most 64 bits"),
        ({"value": "\ud800"}, "body.value: expected text, got half of a surrogate pair"),
        (ring(), "nested too deeply"),
    ],
)
def test_a_body_is_json(body: object, said: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        CLIENT.tenants.create(body)
    assert said in str(caught.value)


@pytest.mark.parametrize("body", ["text", {}, b"GIF89a", b""])
def test_a_logo_is_a_png_picture(body: object) -> None:
    with pytest.raises(InvalidArgumentError, match="body: "):
        CLIENT.branding.upload_logo(NOBODY, body, version=1)


def test_a_form_holds_plain_values() -> None:
    with pytest.raises(InvalidArgumentError, match="scope: expected a plain value"):
        CLIENT.auth.request_token({"grant_type": "password", "scope": {}})


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (("FETCH", "/x"), "method: expected GET"),
        ((7, "/x"), "method: expected str, got int"),
        (("GET", "x"), "path: expected it to start with a slash"),
        (("GET", "/x?y=1"), "path: expected it"),
        (("GET", None), "path: expected str, got NoneType"),
    ],
)
def test_a_raw_request_has_a_method_and_a_path(request_: tuple[object, object], said: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        CLIENT.request(*request_)
    assert said in str(caught.value)


def test_a_raw_request_takes_params_by_name() -> None:
    with pytest.raises(InvalidArgumentError, match="params: expected a dict, got list"):
        CLIENT.request("GET", "/x", params=[])


@pytest.mark.parametrize("wrong", ["x", "", None])
def test_a_client_is_scoped_to_a_uuid(wrong: object) -> None:
    with pytest.raises(InvalidArgumentError, match="tenant_id: expected"):
        CLIENT.for_tenant(wrong)


def test_what_is_no_service_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="'Client' object has no attribute 'tenant'"):
        _ = CLIENT.tenant
    with pytest.raises(AttributeError, match="'WithResponse' object has no attribute 'tenant'"):
        _ = CLIENT.with_response.tenant


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"datacenter_url": "eu2.acronis.cloud"}, "datacenter_url: expected a URL"),
        ({"datacenter_url": None}, "datacenter_url: expected a URL"),
        ({"datacenter_url": "http://eu2.acronis.cloud"}, "datacenter_url: expected https"),
        ({"client_id": "a"}, "client_secret: goes with client_id"),
        ({"password": "a"}, "login: goes with password"),
        ({"client_id": 7, "client_secret": "a"}, "client_id: expected str, got int"),
        ({"access_token": "a", "login": "b", "password": "c"}, "credentials: expected one kind"),
        ({"access_token": ""}, "access_token: expected a text that is not empty"),
        ({"totp_code": "123456"}, "totp_code: goes with a login and password"),
        ({"grant": "password"}, 'grant: "password" goes with a login and a password'),
        ({"grant": "magic"}, 'grant: expected "password" or None'),
        ({"timeout": 0}, "timeout: expected more than zero seconds"),
        ({"timeout": -1}, "timeout: expected a number of seconds above zero"),
        ({"connect_timeout": float("inf")}, "connect_timeout: expected a number of seconds above zero"),
        ({"timeout": "1"}, "timeout: expected a number of seconds, got str"),
        ({"retries": -1}, "retries: expected a whole number from 0 up"),
        ({"user_agent": "Training"}, "user_agent: expected <product>/<version>"),
        ({"proxy": "nowhere"}, "proxy: expected a URL"),
        ({"ca_file": "/no/such/file"}, "ca_file: /no/such/file: "),
        ({"ca_file": 7}, "ca_file: expected a path, got int"),
        ({"allow_insecure_http": "yes"}, "allow_insecure_http: expected True or False, got str"),
    ],
)
def test_a_setting_that_cannot_work_is_named(settings: dict[str, Any], said: str) -> None:
    settings.setdefault("datacenter_url", "https://eu2.acronis.cloud")
    with pytest.raises(ConfigurationError) as caught:
        Client(**settings)
    assert said in str(caught.value)


def test_without_credentials_only_open_operations_can_be_asked_for() -> None:
    with pytest.raises(ConfigurationError):
        Client("http://127.0.0.1:9").tenants.get(NOBODY)
