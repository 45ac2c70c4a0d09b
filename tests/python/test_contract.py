"""What is sent is what the contract says."""

import doctest
import importlib
import json
from typing import Any

import pytest

import contract_walk
from conftest import NOBODY, Recorder
from tenantry import _native, types
from tenantry.services import SERVICES


def test_every_method_sends_what_the_contract_says(recorder: Recorder) -> None:
    contract_walk.walk(recorder.client())
    verdict = recorder.verdict()
    assert verdict["problems"] == []
    assert verdict["missing"] == []


@pytest.mark.parametrize("group", SERVICES)
def test_the_examples_in_the_docstrings_run(recorder: Recorder, group: str) -> None:
    module, _ = SERVICES[group]
    runner = doctest.DocTestRunner()
    many = [*_native.procedures(), *_native.walks()]
    found = doctest.DocTestFinder().find(
        importlib.import_module(module), extraglobs={"client": recorder.client()}
    )
    for test in found:
        # Those of procedures take more than one request: test_procedure_examples.py.
        if f"{group}.{test.name.rpartition('.')[2]}" not in many:
            runner.run(test)
    assert runner.tries > 0
    assert runner.failures == 0


def test_a_missing_key_null_and_a_value_are_three_things_in_a_body(recorder: Recorder) -> None:
    client = recorder.client()
    bodies: list[types.TenantUpdate] = [
        {"version": 1},
        {"version": 1, "customer_id": None},
        {"version": 1, "customer_id": "7"},
    ]
    for body in bodies:
        client.tenants.update(NOBODY, body)
        assert recorder.last_body() == body


def test_a_quota_is_lifted_by_null(recorder: Recorder) -> None:
    item = {"application_id": NOBODY, "name": "storage", "status": 1, "quota": {"value": None, "version": 0}}
    recorder.client().offering_items.set(NOBODY, json.dumps({"offering_items": [item]}))
    assert recorder.last_body() == {"offering_items": [item]}


@pytest.mark.parametrize("write", [json.dumps, lambda body: json.dumps(body).encode(), dict])
def test_a_body_is_a_dict_or_json_text(recorder: Recorder, write) -> None:  # type: ignore[no-untyped-def]
    body = {"name": "Käse, Inc", "kind": "customer", "parent_id": NOBODY, "contact": {"email": ""}}
    recorder.client().tenants.create(write(body))
    assert recorder.last_body() == body


def test_json_text_is_sent_as_it_is(recorder: Recorder) -> None:
    text = '{"version":  1, "unknown": 1e400}'
    recorder.client().tenants.update(NOBODY, text)
    assert recorder.last()["body"] == text


def test_every_kind_of_python_value_has_its_json(recorder: Recorder) -> None:
    body: dict[str, Any] = {
        "none": None,
        "flag": True,
        "least": -(2**63),
        "most": 2**64 - 1,
        "half": 1.5,
        "text": "Käse\n🧀",
        "list": [1, [2, {}]],
        "tuple": (1, 2),
    }
    recorder.client().tenants.update(NOBODY, body)  # type: ignore[arg-type]
    assert recorder.last_body() == body | {"tuple": [1, 2]}


def test_lists_in_the_query_are_joined_by_commas(recorder: Recorder) -> None:
    for uuids in ([NOBODY, NOBODY], (NOBODY, NOBODY)):
        recorder.client().tenants.list(uuids=uuids, with_contacts=False, limit=0)
        assert recorder.last()["query"] == f"uuids={NOBODY}%2C{NOBODY}&limit=0&with_contacts=false"


def test_none_is_not_sent(recorder: Recorder) -> None:
    recorder.client().tenants.list(parent_id=NOBODY, limit=None)
    assert recorder.last()["query"] == f"parent_id={NOBODY}"
