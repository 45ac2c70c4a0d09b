# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
"""Every method, called once with the contract's sample values.

The recorder tells whether what arrived is what the contract says.
"""

from __future__ import annotations

from tenantry import AsyncClient

PNG = b"\x89PNG\r\n\x1a\n"


async def walk(client: AsyncClient) -> None:
    """Calls them all."""
    await _auth(client)
    await _clients(client)
    await _applications(client)
    await _tenants(client)
    await _pricing(client)
    await _offering_items(client)
    await _branding(client)
    await _users(client)
    await _locations(client)
    await _storages(client)
    await _usages(client)
    await _reports(client)
    await _registration_tokens(client)
    await _search(client)


async def _auth(client: AsyncClient) -> None:
    await client.auth.openid_configuration()
    await client.auth.request_token(
        {
            "grant_type": "password",
            "client_id": "text",
            "client_secret": "text",
            "username": "text",
            "password": "text",
            "refresh_token": "text",
            "code": "text",
            "scope": "text",
            "assertion": "text",
            "device_code": "text",
            "totp_code": "text",
            "code_verifier": "0123456789012345678901234567890123456789012",
            "not_required_introspection": True,
        },
    )
    await client.auth.revoke_token(
        {"token": "text", "token_type_hint": "access_token", "client_id": "text", "client_secret": "text"}
    )
    await client.auth.introspect_token({"token": "text"})
    await client.auth.request_one_time_token(
        {
            "purpose": "user_login",
            "login": "text",
            "external_id": "text",
            "user_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "audit_data": "text",
        },
    )
    await client.auth.log_in_with_one_time_token({"ott": "text"})
    await client.auth.one_time_token_login_page(ott="a b&c=d+e/f?g%h#ü*", target_uri="a b&c=d+e/f?g%h#ü*")
    await client.auth.log_out()
    await client.auth.authorize_device(
        {
            "client_id": "text",
            "display_name": "text",
            "scope": ["urn:acronis.com:tenant-id::backup_agent_admin"],
        },
    )
    await client.auth.get_device_approval(
        code="a b&c=d+e/f?g%h#ü*", tenant_uuid="0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
    )
    await client.auth.approve_device({"code": "text", "tenant_uuid": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"})
    await client.auth.forgot_link(login="a b&c=d+e/f?g%h#ü*")


async def _clients(client: AsyncClient) -> None:
    await client.clients.create(
        {
            "type": "api_client",
            "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "data": {},
            "token_endpoint_auth_method": "client_secret_basic",
            "redirect_uris": ["text"],
            "origin_id": "text",
        },
    )
    await client.clients.list(
        uuids=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        origin_id="a b&c=d+e/f?g%h#ü*",
        allow_deleted=True,
    )
    await client.clients.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.clients.update(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {"data": {}, "status": "enabled", "redirect_uris": ["text"], "origin_id": "text"},
    )
    await client.clients.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")


async def _applications(client: AsyncClient) -> None:
    await client.applications.list()
    await client.applications.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.applications.enable(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
    )
    await client.applications.disable(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
    )
    await client.applications.ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", for_ui=True)
    await client.applications.ids_for_tenants(tenants=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
    await client.applications.get_setting(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "a name+ü"
    )
    await client.applications.update_setting(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "a name+ü",
        {"value": "text", "lock": True, "exclusive": True},
    )
    await client.applications.delete_setting(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "a name+ü"
    )


async def _tenants(client: AsyncClient) -> None:
    await client.tenants.create(
        {
            "name": "text",
            "parent_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "kind": "root",
            "contact": {
                "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                "user_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                "types": ["legal"],
                "email": "john.doe@example.com",
                "address1": "text",
                "address2": "text",
                "country": "text",
                "state": "text",
                "city": "text",
                "zipcode": "text",
                "phone": "text",
                "firstname": "text",
                "lastname": "text",
                "title": "text",
                "website": "text",
                "industry": "text",
                "organization_size": "text",
                "email_confirmed": True,
                "aan": "text",
                "language": "text",
                "fax": "text",
            },
            "company_billing_contact": {
                "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                "user_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                "types": ["legal"],
                "email": "john.doe@example.com",
                "address1": "text",
                "address2": "text",
                "country": "text",
                "state": "text",
                "city": "text",
                "zipcode": "text",
                "phone": "text",
                "firstname": "text",
                "lastname": "text",
                "title": "text",
                "website": "text",
                "industry": "text",
                "organization_size": "text",
                "email_confirmed": True,
                "aan": "text",
                "language": "text",
                "fax": "text",
            },
            "enabled": True,
            "customer_id": "text",
            "internal_tag": "text",
            "language": "text",
            "default_idp_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "update_lock": {"enabled": True},
            "ancestral_access": True,
            "settings": {"enhanced_security": True},
            "enhanced_security": True,
        },
    )
    await client.tenants.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", embed_path=True, allow_deleted=True)
    await client.tenants.list(
        uuids=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        parent_id="0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        subtree_root_id="0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        updated_since="2026-01-02T03:04:05Z",
        limit=1,
        after="a b&c=d+e/f?g%h#ü*",
        lod="stamps",
        with_contacts=True,
        with_offering_items=True,
        with_infra_offering_items=True,
        expand_offering_items=True,
        include_relative_path=True,
        allow_deleted=True,
    )
    await client.tenants.child_ids(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        order="a b&c=d+e/f?g%h#ü*",
        allow_deleted=True,
        after="a b&c=d+e/f?g%h#ü*",
    )
    await client.tenants.children(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        order="a b&c=d+e/f?g%h#ü*",
        allow_deleted=True,
        after="a b&c=d+e/f?g%h#ü*",
    )
    await client.tenants.update(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {
            "name": "text",
            "customer_type": "default",
            "parent_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "kind": "root",
            "contact": {
                "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                "user_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                "types": ["legal"],
                "email": "john.doe@example.com",
                "address1": "text",
                "address2": "text",
                "country": "text",
                "state": "text",
                "city": "text",
                "zipcode": "text",
                "phone": "text",
                "firstname": "text",
                "lastname": "text",
                "title": "text",
                "website": "text",
                "industry": "text",
                "organization_size": "text",
                "email_confirmed": True,
                "aan": "text",
                "language": "text",
                "fax": "text",
            },
            "enabled": True,
            "customer_id": "text",
            "version": 7,
            "brand_id": 7,
            "internal_tag": "text",
            "language": "text",
            "default_idp_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "update_lock": {"enabled": True, "owner_id": "text"},
            "ancestral_access": True,
            "external_operation_status": "no_operation",
        },
    )
    await client.tenants.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
    await client.tenants.restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", force=True)
    await client.tenants.set_default_idp(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {"version": 7, "idp_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "apply_to_children": True},
    )
    await client.tenants.mfa_status("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.tenants.set_mfa("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {"enabled": True})


async def _pricing(client: AsyncClient) -> None:
    await client.pricing.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.pricing.update(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {"mode": "trial", "currency": "AUD", "version": 7, "production_start_date": "text"},
    )


async def _offering_items(client: AsyncClient) -> None:
    await client.offering_items.list(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        infra_uuid="0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        available_only="a b&c=d+e/f?g%h#ü*",
        for_ui=True,
        edition="a b&c=d+e/f?g%h#ü*",
        usage_names=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        status=1,
        include_secondary=True,
        type="count",
    )
    await client.offering_items.list_subtree(
        subtree_root_tenant_id="0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        usage_names=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        editions=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        offering_items=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        updated_since="2026-01-02T03:04:05Z",
        limit=1,
        after="a b&c=d+e/f?g%h#ü*",
        allow_deleted=True,
    )
    await client.offering_items.available_for_child(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", kind="a b&c=d+e/f?g%h#ü*", edition="a b&c=d+e/f?g%h#ü*"
    )
    await client.offering_items.set(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {
            "offering_items": [
                {
                    "application_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                    "name": "text",
                    "status": 0,
                    "infra_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                    "quota": {"value": 0, "overage": 0, "version": 0},
                },
            ],
            "check_usage": True,
        },
    )
    await client.offering_items.prices("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.offering_items.set_prices(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {
            "items": [
                {
                    "application_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                    "infra_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                    "name": "text",
                    "price": "text",
                    "version": 7,
                },
            ],
        },
    )
    await client.offering_items.check_edition_switch(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        target_edition="a b&c=d+e/f?g%h#ü*",
        application_id="a b&c=d+e/f?g%h#ü*",
    )
    await client.offering_items.switch_edition(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {"target_edition": "text", "application_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"},
    )


async def _branding(client: AsyncClient) -> None:
    await client.branding.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", effective=3)
    await client.branding.enable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
    await client.branding.update(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {
            "support_phone": "text",
            "id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "account_server_url": "text",
            "support_url": "text",
            "mobile_app_android_download_url": "text",
            "upsell_url": "text",
            "backup_console_url": "text",
            "terms_url": "text",
            "home_url": "text",
            "knowledgebase_url": "text",
            "platform_terms_url": "text",
            "user_guide_url": "text",
            "mobile_app_ios_download_url": "text",
            "color": "text",
            "company_name": "text",
            "color_scheme": "text",
            "logotype": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "service_name": "text",
            "reg_server_url": "text",
            "router_url": "text",
            "agent_gateway_url": "text",
            "help_url": "text",
            "privacy_policy_url": "text",
            "owns_custom_legal_docs": True,
            "white_labeled_agent": True,
            "smtp_override": 7,
            "smtp_reply_address": "text",
            "smtp_server": "text",
            "smtp_port": 7,
            "smtp_user": "text",
            "smtp_password": "text",
            "smtp_encryption": "",
        },
        version=3,
    )
    await client.branding.disable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
    await client.branding.logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.branding.upload_logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", PNG, version=3)


async def _users(client: AsyncClient) -> None:
    await client.users.create(
        {
            "tenant_id": "text",
            "login": "text",
            "external_id": "text",
            "idp_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "contact": {
                "email": "john.doe@example.com",
                "address1": "text",
                "address2": "text",
                "country": "text",
                "state": "text",
                "city": "text",
                "zipcode": "text",
                "phone": "text",
                "firstname": "text",
                "lastname": "text",
                "title": "text",
                "website": "text",
                "industry": "text",
                "organization_size": "text",
                "aan": "text",
                "fax": "text",
                "language": "text",
            },
            "enabled": True,
            "language": "text",
            "business_types": ["buyer"],
            "notifications": ["maintenance"],
            "use_existing_identity": True,
            "origin_id": "text",
            "origin_external_id": "text",
            "disable_after": "2026-01-02T03:04:05Z",
        },
    )
    await client.users.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", allow_deleted=True)
    await client.users.list(
        uuids=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        origin_id="a b&c=d+e/f?g%h#ü*",
        external_ids=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        tenant_id="0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        subtree_root_tenant_id="0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        updated_since="2026-01-02T03:04:05Z",
        limit=1,
        after="a b&c=d+e/f?g%h#ü*",
        lod="stamps",
        with_access_policies=True,
        allow_deleted=True,
        inside_organization=True,
        access_policies=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        tenant_kinds=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        target_tenant_id="a b&c=d+e/f?g%h#ü*",
    )
    await client.users.ids_for_tenant(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        include_grand_children=True,
        include_hidden=True,
        order="a b&c=d+e/f?g%h#ü*",
        allow_deleted=True,
    )
    await client.users.me()
    await client.users.update(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {
            "login": "text",
            "external_id": "text",
            "idp_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "contact": {
                "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                "user_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                "types": ["legal"],
                "email": "john.doe@example.com",
                "address1": "text",
                "address2": "text",
                "country": "text",
                "state": "text",
                "city": "text",
                "zipcode": "text",
                "phone": "text",
                "firstname": "text",
                "lastname": "text",
                "title": "text",
                "website": "text",
                "industry": "text",
                "organization_size": "text",
                "email_confirmed": True,
                "aan": "text",
                "language": "text",
                "fax": "text",
            },
            "enabled": True,
            "language": "text",
            "notifications": ["maintenance"],
            "version": 7,
            "disable_after": "2026-01-02T03:04:05Z",
            "business_types": ["buyer"],
        },
    )
    await client.users.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
    await client.users.restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", force=True, enable=True)
    await client.users.check_login(username="a b&c=d+e/f?g%h#ü*")
    await client.users.check_password({"password": "text"})
    await client.users.set_password("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {"password": "text"})
    await client.users.send_activation_email("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.users.access_policies(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", include_user_group_policies=True
    )
    await client.users.set_access_policies(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {
            "items": [
                {
                    "id": "text",
                    "version": 7,
                    "created_at": "2026-01-02T03:04:05Z",
                    "updated_at": "2026-01-02T03:04:05Z",
                    "deleted_at": "2026-01-02T03:04:05Z",
                    "trustee_id": "text",
                    "trustee_type": "user",
                    "issuer_id": "text",
                    "tenant_id": "text",
                    "resource_server_id": "text",
                    "resource_namespace": "text",
                    "resource_path": "text",
                    "role_id": "root_admin",
                },
            ],
        },
    )
    await client.users.set_mfa("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {"enabled": True})


async def _locations(client: AsyncClient) -> None:
    await client.locations.create({"owner_tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "name": "text"})
    await client.locations.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.locations.list(uuids=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
    await client.locations.ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.locations.storage_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.locations.update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {"name": "text", "version": 7})
    await client.locations.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)


async def _storages(client: AsyncClient) -> None:
    await client.storages.register(
        {
            "owner_tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "location_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "name": "text",
            "url": "https://example.com",
            "capabilities": ["backup"],
            "content_url": "https://example.com",
            "content_mobile_url": "https://example.com",
            "backend_type": "text",
        },
    )
    await client.storages.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.storages.list(uuids=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
    await client.storages.update(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {
            "name": "text",
            "location_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "url": "https://example.com",
            "capabilities": ["backup"],
            "content_url": "https://example.com",
            "content_mobile_url": "https://example.com",
            "backend_type": "text",
            "version": 7,
        },
    )
    await client.storages.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3, force=True)


async def _usages(client: AsyncClient) -> None:
    await client.usages.list(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        usage_names=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        editions=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
    )
    await client.usages.list_for_tenants(
        tenants=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        usage_names=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
        editions=["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"],
    )
    await client.usages.update(
        {
            "items": [
                {
                    "tenant_id": "text",
                    "resource_id": "text",
                    "usage_type": "text",
                    "offering_item": "text",
                    "infra_id": "text",
                    "usage_value": 7,
                },
            ],
        },
    )


async def _reports(client: AsyncClient) -> None:
    await client.reports.create(
        {
            "recipients": ["0fcd4a69-8a40-4de8-b711-d9c83dc000f7"],
            "result_action": "save",
            "parameters": {
                "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
                "level": "itself",
                "kind": "usage_daily",
                "formats": ["csv"],
                "period": {"start": "2026-01-02", "end": "2026-01-02"},
                "hide_zero_usage": True,
                "show_skus": True,
            },
            "schedule": {"enabled": True, "type": "once"},
            "generation_date": "2026-01-02",
        },
    )
    await client.reports.get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.reports.ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.reports.update(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        {
            "recipients": ["0fcd4a69-8a40-4de8-b711-d9c83dc000f7"],
            "parameters": {
                "level": "itself",
                "kind": "usage_daily",
                "hide_zero_usage": True,
                "show_skus": True,
            },
            "schedule": {"enabled": True},
        },
    )
    await client.reports.delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", version=3)
    await client.reports.stored("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.reports.download(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
    )


async def _registration_tokens(client: AsyncClient) -> None:
    await client.registration_tokens.list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    await client.registration_tokens.create(
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", {"expires_in": 7, "scopes": ["text"]}
    )
    await client.registration_tokens.list_legacy()
    await client.registration_tokens.create_legacy(
        {"tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "expires_in": 7, "scopes": ["text"]}
    )
    await client.registration_tokens.delete("a name+ü")


async def _search(client: AsyncClient) -> None:
    await client.search.find(
        tenant="a b&c=d+e/f?g%h#ü*", text="a b&c=d+e/f?g%h#ü*", limit=3, allow_deleted=True
    )
