"""The fixtures that programs which use this library are tested with."""

import re

import pytest

from conftest import ROOT

pytest_plugins = "pytester"


def blocks(title: str) -> str:
    """The program that the page on testing shows under this name."""
    page = (ROOT / "python" / "TESTING.md").read_text()
    found = re.search(rf"```python\n# {re.escape(title)}\n(.*?)```", page, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_programs_on_the_page_work_as_they_stand_there(pytester: pytest.Pytester) -> None:
    pages = {title: blocks(f"{title}.py") for title in ("billing", "test_billing", "test_report")}
    pytester.makepyfile(**pages)
    pytester.runpytest_subprocess("--strict-markers").assert_outcomes(passed=5)


def test_a_program_without_pytest_works_as_it_stands_there(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "python" / "TESTING.md").read_text()
    *_, program = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    exec(compile(program, "TESTING.md", "exec"), {})
    assert capsys.readouterr().out == "Sandbox Partner\n"


def test_fixtures_are_there_and_nothing_is_loaded_before_they_are_used(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_first():
            assert "tenantry.sandbox" not in sys.modules
            assert "tenantry._async_client" not in sys.modules

        def test_each_has_a_sandbox_of_its_own(tenantry_sandbox, tenantry_client):
            assert tenantry_client.url == tenantry_sandbox.url
            assert tenantry_sandbox.requests() == []

        def test_asynchronous_clients(tenantry_async_client, tenantry_sandbox):
            import asyncio
            own = asyncio.run(tenantry_async_client.tenants.get(tenantry_sandbox.tenant_id))
            assert own["id"] == tenantry_sandbox.tenant_id

        def test_the_environment_leads_to_it(tenantry_environment):
            from tenantry import Client
            assert Client.from_env().tenants.get(tenantry_environment.tenant_id)["name"]

        def test_and_no_longer_than_a_test():
            import os
            assert "TENANTRY_URL" not in os.environ
        """
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=5)


def test_the_nearest_mark_says_how_a_sandbox_is_made(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.tenantry_sandbox(tls=True)
        class TestMarked:
            def test_of_the_class(self, tenantry_client):
                assert tenantry_client.url.startswith("https:")

            @pytest.mark.tenantry_sandbox(seed=1)
            def test_of_its_own(self, tenantry_client):
                assert tenantry_client.url.startswith("http:")

        @pytest.mark.tenantry_sandbox(cats=3)
        def test_of_what_there_is_not(tenantry_sandbox):
            pass

        @pytest.mark.tenantry_sandbox({"seed": 1})
        def test_of_what_has_no_name(tenantry_sandbox):
            pass
        """
    )
    result = pytester.runpytest_subprocess("--strict-markers")
    result.assert_outcomes(passed=2, errors=2)
    result.stdout.fnmatch_lines(["*TypeError*cats*", "*TypeError*positional*"])


def test_a_test_that_fails_shows_what_it_asked_for(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        def test_that_fails(tenantry_client, tenantry_sandbox):
            tenantry_client.tenants.get(tenantry_sandbox.tenant_id)
            assert False
        """
    )
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        ["*Requests to the sandbox*", "200 POST /api/2/idp/token", "200 GET /api/2/tenants/*-*"]
    )


def test_a_test_that_fails_with_its_sandbox_stopped_fails_alone(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        def test_that_fails(tenantry_sandbox):
            tenantry_sandbox.stop()
            assert False

        def test_that_does_not(tenantry_client, tenantry_sandbox):
            tenantry_client.tenants.get(tenantry_sandbox.tenant_id)
        """
    )
    pytester.runpytest_subprocess().assert_outcomes(failed=1, passed=1)


def test_every_fault_can_be_asked_for(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest, tenantry

        @pytest.mark.parametrize(("fault", "error"), [
            ("reset", tenantry.ConnectionError),
            ("reset_after", tenantry.ConnectionError),
            ("truncate", tenantry.ConnectionError),
            ("malformed", tenantry.DecodeError),
            ("content_type", tenantry.DecodeError),
        ])
        def test_fault(tenantry_sandbox, fault, error):
            client = tenantry_sandbox.client(retries=0)
            tenantry_sandbox.fault(fault, operation="tenants.get")
            with pytest.raises(error):
                client.tenants.get(tenantry_sandbox.tenant_id)
            client.tenants.get(tenantry_sandbox.tenant_id)

        def test_forgetting(tenantry_sandbox, tenantry_client):
            tenantry_sandbox.fault("status", status=500, times=None)
            tenantry_sandbox.clear_faults()
            tenantry_client.tenants.get(tenantry_sandbox.tenant_id)
        """
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=6)
