"""What schemathesis cannot know by itself: how to log in, which ids there are, and two checks of ours."""

# ruff: noqa: ARG001, ARG002
# schemathesis looks at the names of what it hands over, used or not.

import os
import re
import zlib

import schemathesis
from schemathesis.core.failures import Failure

import world

IDS = world.build()

#: Other names for the same.
SAME = {
    "subtree_root_id": "parent_id",
    "subtree_root_tenant_id": "parent_id",
    "owner_tenant_id": "parent_id",
    "target_tenant_id": "tenant_id",
    "tenant_uuid": "tenant_id",
    "tenants": "tenant_id",
    "tenant": "parent_id",
    "uuids": "tenant_id",
    "trustee_id": "user_id",
    "infra_uuid": "infra_id",
}

UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")

#: What has a version, and where it is seen.
GUARDED = re.compile(r"/(?:(?:tenants|users|infra|locations|reports)/([0-9a-f-]{36})(?:/pricing)?)")

#: So many operations must succeed at least once, or the run has proved nothing.
ENOUGH = int(os.environ["ENOUGH"])


@schemathesis.auth(refresh_interval=None)
class AccessToken:
    """The client-credentials token of the sandbox's own API client."""

    def get(self, case, context):
        return world.issue_token()

    def set(self, case, data, context):
        case.headers["Authorization"] = f"Bearer {data}"


def known(name, value):
    """Three of four made-up ids become one that is there; what is no id is left as it came."""
    if name == "login" and isinstance(value, str) and value:
        return f"login{zlib.crc32(value.encode(errors='replace'))}"
    if name == "url":
        return f"https://storage{zlib.crc32(str(value).encode(errors='replace'))}.example.com"
    ids = IDS.get(SAME.get(name, name))
    if ids is None or not isinstance(value, str) or not (name == "setting_name" or UUID.fullmatch(value)):
        return value
    choice = zlib.crc32(value.encode())
    return ids[choice // 4 % len(ids)] if choice % 4 else value


def known_within(value, name=None):
    """The same for everything inside a value."""
    if isinstance(value, dict):
        return {key: known_within(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [known_within(inner, name) for inner in value]
    return known(name, value)


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    return known_within(path_parameters)


@schemathesis.hook
def map_query(context, query):
    return known_within(query)


@schemathesis.hook
def map_body(context, body):
    return known_within(body)


@schemathesis.hook
def filter_case(context, case):
    """What was deleted can be seen when it is asked for; that is no use after free."""
    query = case.query or {}
    return not (isinstance(query, dict) and "allow_deleted" in query and "{" in case.path)


@schemathesis.hook
def before_call(context, case, kwargs):
    """Three of four requests are what a program would send. How long a body is, its sender alone says."""
    case.headers.pop("Content-Length", None)
    choice = zlib.crc32(repr((case.query, case.body)).encode(errors="replace"))
    if choice % 4:
        name_user(case, choice)
        take_version(case)


def name_user(case, choice):
    """A new user has a login and an e-mail address: the service asks for them, the contract does not."""
    if (
        (case.method, case.path) == ("POST", "/users")
        and isinstance(case.body, dict)
        and "tenant_id" in case.body
    ):
        case.body |= {"login": f"login{choice}", "contact": {"email": f"login{choice}@example.com"}}


def take_version(case):
    """A change has the version of what it changes, and what a walk deletes is disabled first."""
    found = GUARDED.match(case.formatted_path)
    parts = [part for part in (case.query, case.body) if isinstance(part, dict) and "version" in part]
    if found is None or not parts:
        return
    path, object_id = found.group(0), found.group(1)
    if case.method == "DELETE" and object_id in IDS["tenant_id"] + IDS["user_id"]:
        return
    current = world.look(path)
    if current is None or "version" not in current:
        return
    if case.method == "DELETE" and current.get("enabled"):
        current = world.disable(path, current["version"]) or current
    parts[0]["version"] = current["version"]


@schemathesis.check
def only_documented_successes(ctx, response, case):
    """A 2xx is one that the contract lists."""
    listed = case.operation.definition.raw["responses"]
    if 200 <= response.status_code < 300 and str(response.status_code) not in listed:
        raise Failure(
            operation=case.operation.label,
            title="Undocumented success",
            message=f"{response.status_code} came, the contract lists {', '.join(sorted(listed))}",
        )


@schemathesis.check
class most_operations_succeed:  # noqa: N801 the name of a check
    """A run whose requests are all refused proves nothing."""

    def __init__(self):
        self.seen, self.succeeded = set(), set()

    def after_response(self, ctx, response, case):
        self.seen.add(case.operation.label)
        if 200 <= response.status_code < 300:
            self.succeeded.add(case.operation.label)

    def after_run(self, ctx):
        world.call("GET", "/api/2/users/me", world.issue_token())
        print(
            f"{len(self.succeeded)} operations succeeded; never:",
            *sorted(self.seen - self.succeeded),
            sep="\n  ",
        )
        if len(self.succeeded) < ENOUGH:
            raise AssertionError(
                f"Only {len(self.succeeded)} operations succeeded at least once, of {ENOUGH} wanted"
            )
