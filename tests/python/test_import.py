"""What an import brings, and what it leaves for later."""

import subprocess
import sys

import tenantry
from tenantry.services import SERVICES


def loaded(program: str) -> set[str]:
    """The modules that a program has loaded at its end."""
    program += "; import sys; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-I", "-c", program], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


def test_an_import_leaves_what_is_heavy_for_later() -> None:
    modules = loaded("import tenantry") - loaded("pass")
    heavy = {"asyncio", "logging", "typing", "ssl", "json", "tenantry.sandbox", "tenantry.types"}
    assert modules & heavy == set()
    assert not any(name.startswith("tenantry.services") for name in modules)


def test_a_service_is_loaded_when_it_is_asked_for() -> None:
    modules = loaded("import tenantry; tenantry.Client('https://host').tenants")
    assert "tenantry.services.tenants" in modules
    assert "tenantry.services.users" not in modules
    assert "tenantry.types" not in modules


def test_asyncio_comes_with_the_asynchronous_client_only() -> None:
    modules = loaded("import tenantry; tenantry.AsyncClient")
    assert {"asyncio", "tenantry._async_client"} <= modules
    assert "tenantry.types" not in modules
    modules = loaded("import tenantry; dir(tenantry); tenantry.Client('https://host').tenants.iter_list()")
    assert not {"asyncio", "tenantry._async_client"} & modules


def test_what_is_not_there_is_said_as_python_says_it() -> None:
    assert "AsyncClient" in dir(tenantry)
    assert not hasattr(tenantry, "nothing_of_this_name")


def test_a_client_lists_its_services() -> None:
    client = tenantry.Client("https://host")
    assert set(SERVICES) < set(dir(client))
    assert set(SERVICES) < set(dir(client.with_response))
    assert client.tenants is client.tenants
    assert client.with_response.tenants is client.with_response.tenants


def test_the_version_is_the_packages() -> None:
    from importlib.metadata import version

    assert tenantry.__version__ == version("tenantry")
