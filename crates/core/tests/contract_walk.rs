// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every method, called once with the contract's sample values; the recorder tells whether what
//! arrived is what the contract says.

use tenantry::{Client, Nullable, Result, models};
use tenantry_recorder::Recorder;

const PNG: &[u8] = &[137, 80, 78, 71, 13, 10, 26, 10];

#[test]
fn every_method_sends_what_the_contract_says() -> Result<()> {
    let server = Recorder::start();
    let client = Client::builder(server.url()).access_token("token").build()?;
    auth(&client)?;
    clients(&client)?;
    applications(&client)?;
    tenants(&client)?;
    pricing(&client)?;
    offering_items(&client)?;
    branding(&client)?;
    users(&client)?;
    locations(&client)?;
    storages(&client)?;
    usages(&client)?;
    reports(&client)?;
    registration_tokens(&client)?;
    search(&client)?;
    let verdict = server.verdict();
    assert!(verdict.is_clean(), "{verdict}");
    Ok(())
}

fn auth(client: &Client) -> Result<()> {
    client.auth().openid_configuration().wait()?;
    client
        .auth()
        .request_token(
            &models::TokenRequest {
                grant_type: models::GrantType::Password,
                client_id: Some("text".into()),
                client_secret: Some("text".into()),
                username: Some("text".into()),
                password: Some("text".into()),
                refresh_token: Some("text".into()),
                code: Some("text".into()),
                scope: Some("text".into()),
                assertion: Some("text".into()),
                device_code: Some("text".into()),
                totp_code: Some("text".into()),
                code_verifier: Some(
                    "0123456789012345678901234567890123456789012".into(),
                ),
                not_required_introspection: Some(true),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .auth()
        .revoke_token(
            &models::TokenRevocation {
                token: "text".into(),
                token_type_hint: Some(models::TokenTypeHint::AccessToken),
                client_id: Some("text".into()),
                client_secret: Some("text".into()),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .auth()
        .introspect_token(
            &models::TokenIntrospectionRequest {
                token: "text".into(),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .auth()
        .request_one_time_token(
            &models::OneTimeTokenRequest {
                purpose: models::OneTimeTokenPurpose::UserLogin,
                login: Some("text".into()),
                external_id: Some("text".into()),
                user_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                audit_data: Some("text".into()),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .auth()
        .log_in_with_one_time_token(
            &models::OneTimeTokenLogin {
                ott: "text".into(),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .auth()
        .one_time_token_login_page()
        .ott("a b&c=d+e/f?g%h#ü*")
        .target_uri("a b&c=d+e/f?g%h#ü*")
        .wait()?;
    client.auth().log_out().wait()?;
    client
        .auth()
        .authorize_device(
            &models::DeviceAuthorizationRequest {
                client_id: "text".into(),
                display_name: Some("text".into()),
                scope: vec!["urn:acronis.com:tenant-id::backup_agent_admin".into()],
                ..Default::default()
            },
        )
        .wait()?;
    client
        .auth()
        .get_device_approval("a b&c=d+e/f?g%h#ü*")
        .tenant_uuid("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .wait()?;
    client
        .auth()
        .approve_device(
            &models::DeviceApprovalRequest {
                code: "text".into(),
                tenant_uuid: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                ..Default::default()
            },
        )
        .wait()?;
    client.auth().forgot_link("a b&c=d+e/f?g%h#ü*").wait()?;
    Ok(())
}

fn clients(client: &Client) -> Result<()> {
    client
        .clients()
        .create(
            &models::NewApiClient {
                r#type: models::ApiClientType::ApiClient,
                tenant_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
                data: Some(Default::default()),
                token_endpoint_auth_method: models::TokenEndpointAuthMethod::ClientSecretBasic,
                redirect_uris: Some(vec!["text".into()]),
                origin_id: Some("text".into()),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .clients()
        .list()
        .uuids(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .origin_id("a b&c=d+e/f?g%h#ü*")
        .allow_deleted(true)
        .wait()?;
    client.clients().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .clients()
        .update(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::ApiClientUpdate {
                data: Some(Default::default()),
                status: Some(models::ApiClientStatus::Enabled),
                redirect_uris: Some(vec!["text".into()]),
                origin_id: Some("text".into()),
                ..Default::default()
            },
        )
        .wait()?;
    client.clients().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    Ok(())
}

fn applications(client: &Client) -> Result<()> {
    client.applications().list().wait()?;
    client.applications().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .applications()
        .enable(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        )
        .wait()?;
    client
        .applications()
        .disable(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        )
        .wait()?;
    client
        .applications()
        .ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .for_ui(true)
        .wait()?;
    client
        .applications()
        .ids_for_tenants(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .wait()?;
    client
        .applications()
        .get_setting(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "a name+ü",
        )
        .wait()?;
    client
        .applications()
        .update_setting(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "a name+ü",
            &models::SettingUpdate {
                value: Nullable::Value("text".into()),
                lock: Some(true),
                exclusive: Some(true),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .applications()
        .delete_setting(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "a name+ü",
        )
        .wait()?;
    Ok(())
}

fn tenants(client: &Client) -> Result<()> {
    client
        .tenants()
        .create(
            &models::NewTenant {
                name: "text".into(),
                parent_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
                kind: models::TenantKind::Root,
                contact: Some(models::ContactUpdate {
                    tenant_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                    user_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                    types: Some(vec![models::ContactType::Legal]),
                    email: Some("john.doe@example.com".into()),
                    address1: Nullable::Value("text".into()),
                    address2: Nullable::Value("text".into()),
                    country: Nullable::Value("text".into()),
                    state: Nullable::Value("text".into()),
                    city: Nullable::Value("text".into()),
                    zipcode: Nullable::Value("text".into()),
                    phone: Nullable::Value("text".into()),
                    firstname: Nullable::Value("text".into()),
                    lastname: Nullable::Value("text".into()),
                    title: Nullable::Value("text".into()),
                    website: Nullable::Value("text".into()),
                    industry: Nullable::Value("text".into()),
                    organization_size: Nullable::Value("text".into()),
                    email_confirmed: Nullable::Value(true),
                    aan: Nullable::Value("text".into()),
                    language: Nullable::Value("text".into()),
                    fax: Nullable::Value("text".into()),
                    ..Default::default()
                }),
                company_billing_contact: Some(models::ContactUpdate {
                    tenant_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                    user_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                    types: Some(vec![models::ContactType::Legal]),
                    email: Some("john.doe@example.com".into()),
                    address1: Nullable::Value("text".into()),
                    address2: Nullable::Value("text".into()),
                    country: Nullable::Value("text".into()),
                    state: Nullable::Value("text".into()),
                    city: Nullable::Value("text".into()),
                    zipcode: Nullable::Value("text".into()),
                    phone: Nullable::Value("text".into()),
                    firstname: Nullable::Value("text".into()),
                    lastname: Nullable::Value("text".into()),
                    title: Nullable::Value("text".into()),
                    website: Nullable::Value("text".into()),
                    industry: Nullable::Value("text".into()),
                    organization_size: Nullable::Value("text".into()),
                    email_confirmed: Nullable::Value(true),
                    aan: Nullable::Value("text".into()),
                    language: Nullable::Value("text".into()),
                    fax: Nullable::Value("text".into()),
                    ..Default::default()
                }),
                enabled: Some(true),
                customer_id: Some("text".into()),
                internal_tag: Nullable::Value("text".into()),
                language: Some("text".into()),
                default_idp_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                update_lock: Some(models::NewUpdateLock {
                    enabled: true,
                    ..Default::default()
                }),
                ancestral_access: Some(true),
                settings: Some(models::NewTenantSettings {
                    enhanced_security: Some(true),
                    ..Default::default()
                }),
                enhanced_security: Some(true),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .tenants()
        .get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .embed_path(true)
        .allow_deleted(true)
        .wait()?;
    client
        .tenants()
        .list()
        .uuids(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .parent_id("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .subtree_root_id("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .updated_since("2026-01-02T03:04:05Z")
        .limit(1)
        .after("a b&c=d+e/f?g%h#ü*")
        .lod(models::LevelOfDetail::Stamps)
        .with_contacts(true)
        .with_offering_items(true)
        .with_infra_offering_items(true)
        .expand_offering_items(true)
        .include_relative_path(true)
        .allow_deleted(true)
        .wait()?;
    client
        .tenants()
        .child_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .order("a b&c=d+e/f?g%h#ü*")
        .allow_deleted(true)
        .after("a b&c=d+e/f?g%h#ü*")
        .wait()?;
    client
        .tenants()
        .children("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .order("a b&c=d+e/f?g%h#ü*")
        .allow_deleted(true)
        .after("a b&c=d+e/f?g%h#ü*")
        .wait()?;
    client
        .tenants()
        .update(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::TenantUpdate {
                name: Some("text".into()),
                customer_type: Some(models::CustomerType::Default),
                parent_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                kind: Some(models::TenantKind::Root),
                contact: Some(models::ContactUpdate {
                    tenant_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                    user_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                    types: Some(vec![models::ContactType::Legal]),
                    email: Some("john.doe@example.com".into()),
                    address1: Nullable::Value("text".into()),
                    address2: Nullable::Value("text".into()),
                    country: Nullable::Value("text".into()),
                    state: Nullable::Value("text".into()),
                    city: Nullable::Value("text".into()),
                    zipcode: Nullable::Value("text".into()),
                    phone: Nullable::Value("text".into()),
                    firstname: Nullable::Value("text".into()),
                    lastname: Nullable::Value("text".into()),
                    title: Nullable::Value("text".into()),
                    website: Nullable::Value("text".into()),
                    industry: Nullable::Value("text".into()),
                    organization_size: Nullable::Value("text".into()),
                    email_confirmed: Nullable::Value(true),
                    aan: Nullable::Value("text".into()),
                    language: Nullable::Value("text".into()),
                    fax: Nullable::Value("text".into()),
                    ..Default::default()
                }),
                enabled: Some(true),
                customer_id: Nullable::Value("text".into()),
                version: 7,
                brand_id: Nullable::Value(7),
                internal_tag: Nullable::Value("text".into()),
                language: Some("text".into()),
                default_idp_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                update_lock: Some(models::UpdateLockUpdate {
                    enabled: true,
                    owner_id: Nullable::Value("text".into()),
                    ..Default::default()
                }),
                ancestral_access: Some(true),
                external_operation_status: Some(
                    models::ExternalOperationStatus::NoOperation,
                ),
                ..Default::default()
            },
        )
        .wait()?;
    client.tenants().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    client.tenants().restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").force(true).wait()?;
    client
        .tenants()
        .set_default_idp(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::DefaultIdpUpdate {
                version: 7,
                idp_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
                apply_to_children: true,
                ..Default::default()
            },
        )
        .wait()?;
    client.tenants().mfa_status("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .tenants()
        .set_mfa(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::TenantMfaUpdate {
                enabled: true,
                ..Default::default()
            },
        )
        .wait()?;
    Ok(())
}

fn pricing(client: &Client) -> Result<()> {
    client.pricing().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .pricing()
        .update(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::PricingUpdate {
                mode: Some(models::PricingMode::Trial),
                currency: Nullable::Value(models::Currency::Aud),
                version: 7,
                production_start_date: Nullable::Value("text".into()),
                ..Default::default()
            },
        )
        .wait()?;
    Ok(())
}

fn offering_items(client: &Client) -> Result<()> {
    client
        .offering_items()
        .list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .infra_uuid("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .available_only("a b&c=d+e/f?g%h#ü*")
        .for_ui(true)
        .edition("a b&c=d+e/f?g%h#ü*")
        .usage_names(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .status(1)
        .include_secondary(true)
        .r#type(models::OfferingItemType::Count)
        .wait()?;
    client
        .offering_items()
        .list_subtree("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .usage_names(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .editions(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .offering_items(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .updated_since("2026-01-02T03:04:05Z")
        .limit(1)
        .after("a b&c=d+e/f?g%h#ü*")
        .allow_deleted(true)
        .wait()?;
    client
        .offering_items()
        .available_for_child("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .kind("a b&c=d+e/f?g%h#ü*")
        .edition("a b&c=d+e/f?g%h#ü*")
        .wait()?;
    client
        .offering_items()
        .set(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::OfferingItemsUpdate {
                offering_items: vec![
                    models::OfferingItemUpdate { application_id :
                    "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(), name : "text".into(),
                    status : Some(0), infra_id :
                    Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()), quota :
                    Some(models::Quota { value : Some(0), overage : Some(0), version : 0,
                    ..Default::default() }), ..Default::default() }
                ],
                check_usage: Some(true),
                ..Default::default()
            },
        )
        .wait()?;
    client.offering_items().prices("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .offering_items()
        .set_prices(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::OfferingItemPricesUpdate {
                items: vec![
                    models::OfferingItemPriceUpdate { application_id :
                    "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(), infra_id :
                    Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()), name : "text"
                    .into(), price : "text".into(), version : Some(7),
                    ..Default::default() }
                ],
                ..Default::default()
            },
        )
        .wait()?;
    client
        .offering_items()
        .check_edition_switch(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "a b&c=d+e/f?g%h#ü*",
            "a b&c=d+e/f?g%h#ü*",
        )
        .wait()?;
    client
        .offering_items()
        .switch_edition(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::EditionSwitch {
                target_edition: "text".into(),
                application_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
                ..Default::default()
            },
        )
        .wait()?;
    Ok(())
}

fn branding(client: &Client) -> Result<()> {
    client.branding().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").effective(3).wait()?;
    client.branding().enable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    client
        .branding()
        .update(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::BrandOptionsUpdate {
                support_phone: Nullable::Value("text".into()),
                id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                account_server_url: Nullable::Value("text".into()),
                support_url: Nullable::Value("text".into()),
                mobile_app_android_download_url: Nullable::Value("text".into()),
                upsell_url: Nullable::Value("text".into()),
                backup_console_url: Some("text".into()),
                terms_url: Nullable::Value("text".into()),
                home_url: Nullable::Value("text".into()),
                knowledgebase_url: Nullable::Value("text".into()),
                platform_terms_url: Nullable::Value("text".into()),
                user_guide_url: Nullable::Value("text".into()),
                mobile_app_ios_download_url: Nullable::Value("text".into()),
                color: Nullable::Value("text".into()),
                company_name: Nullable::Value("text".into()),
                color_scheme: Some("text".into()),
                logotype: Nullable::Value("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                service_name: Nullable::Value("text".into()),
                reg_server_url: Nullable::Value("text".into()),
                router_url: Nullable::Value("text".into()),
                agent_gateway_url: Nullable::Value("text".into()),
                help_url: Nullable::Value("text".into()),
                privacy_policy_url: Nullable::Value("text".into()),
                owns_custom_legal_docs: Some(true),
                white_labeled_agent: Some(true),
                smtp_override: Some(7),
                smtp_reply_address: Some("text".into()),
                smtp_server: Some("text".into()),
                smtp_port: Some(7),
                smtp_user: Some("text".into()),
                smtp_password: Some("text".into()),
                smtp_encryption: Some(models::SmtpEncryption::Unencrypted),
                ..Default::default()
            },
            3,
        )
        .wait()?;
    client.branding().disable("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    client.branding().logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .branding()
        .upload_logo("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", PNG, 3)
        .wait()?;
    Ok(())
}

fn users(client: &Client) -> Result<()> {
    client
        .users()
        .create(
            &models::NewUser {
                tenant_id: "text".into(),
                login: Some("text".into()),
                external_id: Some("text".into()),
                idp_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                contact: Some(models::NewUserContact {
                    email: "john.doe@example.com".into(),
                    address1: Nullable::Value("text".into()),
                    address2: Nullable::Value("text".into()),
                    country: Nullable::Value("text".into()),
                    state: Nullable::Value("text".into()),
                    city: Nullable::Value("text".into()),
                    zipcode: Nullable::Value("text".into()),
                    phone: Nullable::Value("text".into()),
                    firstname: Nullable::Value("text".into()),
                    lastname: Nullable::Value("text".into()),
                    title: Nullable::Value("text".into()),
                    website: Nullable::Value("text".into()),
                    industry: Nullable::Value("text".into()),
                    organization_size: Nullable::Value("text".into()),
                    aan: Nullable::Value("text".into()),
                    fax: Nullable::Value("text".into()),
                    language: Nullable::Value("text".into()),
                    ..Default::default()
                }),
                enabled: Some(true),
                language: Some("text".into()),
                business_types: Some(vec![models::BusinessType::Buyer]),
                notifications: Some(vec![models::UserNotification::Maintenance]),
                use_existing_identity: Some(true),
                origin_id: Some("text".into()),
                origin_external_id: Some("text".into()),
                disable_after: Some("2026-01-02T03:04:05Z".into()),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .users()
        .get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .allow_deleted(true)
        .wait()?;
    client
        .users()
        .list()
        .uuids(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .origin_id("a b&c=d+e/f?g%h#ü*")
        .external_ids(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .tenant_id("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .subtree_root_tenant_id("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .updated_since("2026-01-02T03:04:05Z")
        .limit(1)
        .after("a b&c=d+e/f?g%h#ü*")
        .lod(models::LevelOfDetail::Stamps)
        .with_access_policies(true)
        .allow_deleted(true)
        .inside_organization(true)
        .access_policies(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .tenant_kinds(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .target_tenant_id("a b&c=d+e/f?g%h#ü*")
        .wait()?;
    client
        .users()
        .ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .include_grand_children(true)
        .include_hidden(true)
        .order("a b&c=d+e/f?g%h#ü*")
        .allow_deleted(true)
        .wait()?;
    client.users().me().wait()?;
    client
        .users()
        .update(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::UserUpdate {
                login: Some("text".into()),
                external_id: Some("text".into()),
                idp_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                contact: Some(models::ContactUpdate {
                    tenant_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                    user_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                    types: Some(vec![models::ContactType::Legal]),
                    email: Some("john.doe@example.com".into()),
                    address1: Nullable::Value("text".into()),
                    address2: Nullable::Value("text".into()),
                    country: Nullable::Value("text".into()),
                    state: Nullable::Value("text".into()),
                    city: Nullable::Value("text".into()),
                    zipcode: Nullable::Value("text".into()),
                    phone: Nullable::Value("text".into()),
                    firstname: Nullable::Value("text".into()),
                    lastname: Nullable::Value("text".into()),
                    title: Nullable::Value("text".into()),
                    website: Nullable::Value("text".into()),
                    industry: Nullable::Value("text".into()),
                    organization_size: Nullable::Value("text".into()),
                    email_confirmed: Nullable::Value(true),
                    aan: Nullable::Value("text".into()),
                    language: Nullable::Value("text".into()),
                    fax: Nullable::Value("text".into()),
                    ..Default::default()
                }),
                enabled: Some(true),
                language: Some("text".into()),
                notifications: Some(vec![models::UserNotification::Maintenance]),
                version: 7,
                disable_after: Some("2026-01-02T03:04:05Z".into()),
                business_types: Some(vec![models::BusinessType::Buyer]),
                ..Default::default()
            },
        )
        .wait()?;
    client.users().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    client
        .users()
        .restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .force(true)
        .enable(true)
        .wait()?;
    client.users().check_login("a b&c=d+e/f?g%h#ü*").wait()?;
    client
        .users()
        .check_password(
            &models::PasswordCheck {
                password: "text".into(),
                ..Default::default()
            },
        )
        .wait()?;
    client
        .users()
        .set_password(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::NewPassword {
                password: "text".into(),
                ..Default::default()
            },
        )
        .wait()?;
    client.users().send_activation_email("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .users()
        .access_policies("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .include_user_group_policies(true)
        .wait()?;
    client
        .users()
        .set_access_policies(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::AccessPoliciesUpdate {
                items: vec![
                    models::AccessPolicyUpdate { id : "text".into(), version : 7,
                    created_at : Some("2026-01-02T03:04:05Z".into()), updated_at :
                    Some("2026-01-02T03:04:05Z".into()), deleted_at :
                    Nullable::Value("2026-01-02T03:04:05Z".into()), trustee_id : "text"
                    .into(), trustee_type : models::TrusteeType::User, issuer_id : "text"
                    .into(), tenant_id : "text".into(), resource_server_id : Some("text"
                    .into()), resource_namespace : Some("text".into()), resource_path :
                    Some("text".into()), role_id : models::UserRole::RootAdmin,
                    ..Default::default() }
                ],
                ..Default::default()
            },
        )
        .wait()?;
    client
        .users()
        .set_mfa(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::UserMfaUpdate {
                enabled: true,
                ..Default::default()
            },
        )
        .wait()?;
    Ok(())
}

fn locations(client: &Client) -> Result<()> {
    client
        .locations()
        .create(
            &models::NewLocation {
                owner_tenant_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
                name: "text".into(),
                ..Default::default()
            },
        )
        .wait()?;
    client.locations().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client.locations().list(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"]).wait()?;
    client.locations().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client.locations().storage_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .locations()
        .update(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::LocationUpdate {
                name: "text".into(),
                version: 7,
                ..Default::default()
            },
        )
        .wait()?;
    client.locations().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    Ok(())
}

fn storages(client: &Client) -> Result<()> {
    client
        .storages()
        .register(
            &models::NewStorage {
                owner_tenant_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
                location_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                name: "text".into(),
                url: "https://example.com".into(),
                capabilities: vec![models::StorageCapability::Backup],
                content_url: Some("https://example.com".into()),
                content_mobile_url: Some("https://example.com".into()),
                backend_type: Nullable::Value("text".into()),
                ..Default::default()
            },
        )
        .wait()?;
    client.storages().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client.storages().list(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"]).wait()?;
    client
        .storages()
        .update(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::StorageUpdate {
                name: Some("text".into()),
                location_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                url: Some("https://example.com".into()),
                capabilities: Some(vec![models::StorageCapability::Backup]),
                content_url: Some("https://example.com".into()),
                content_mobile_url: Some("https://example.com".into()),
                backend_type: Nullable::Value("text".into()),
                version: 7,
                ..Default::default()
            },
        )
        .wait()?;
    client
        .storages()
        .delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
        .force(true)
        .wait()?;
    Ok(())
}

fn usages(client: &Client) -> Result<()> {
    client
        .usages()
        .list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
        .usage_names(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .editions(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .wait()?;
    client
        .usages()
        .list_for_tenants(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .usage_names(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .editions(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
        .wait()?;
    client
        .usages()
        .update(
            &models::UsageUpdate {
                items: vec![
                    models::UsageValue { tenant_id : Some("text".into()), resource_id :
                    Some("text".into()), usage_type : Some("text".into()), offering_item
                    : Some("text".into()), infra_id : Some("text".into()), usage_value :
                    7, ..Default::default() }
                ],
                ..Default::default()
            },
        )
        .wait()?;
    Ok(())
}

fn reports(client: &Client) -> Result<()> {
    client
        .reports()
        .create(
            &models::NewReport {
                recipients: Some(vec!["0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()]),
                result_action: models::ReportResultAction::Save,
                parameters: models::NewReportParameters {
                    tenant_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
                    level: models::ReportLevel::Itself,
                    kind: models::ReportKind::UsageDaily,
                    formats: Some(vec![models::ReportFormat::Csv]),
                    period: Some(models::ReportPeriod {
                        start: "2026-01-02".into(),
                        end: "2026-01-02".into(),
                        ..Default::default()
                    }),
                    hide_zero_usage: Some(true),
                    show_skus: Some(true),
                    ..Default::default()
                },
                schedule: models::NewReportSchedule {
                    enabled: Some(true),
                    r#type: models::ReportScheduleType::Once,
                    ..Default::default()
                },
                generation_date: Some("2026-01-02".into()),
                ..Default::default()
            },
        )
        .wait()?;
    client.reports().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client.reports().ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .reports()
        .update(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::ReportUpdate {
                recipients: Some(vec!["0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()]),
                parameters: Some(models::ReportParametersUpdate {
                    level: Some(models::ReportLevel::Itself),
                    kind: Some(models::ReportKind::UsageDaily),
                    hide_zero_usage: Some(true),
                    show_skus: Some(true),
                    ..Default::default()
                }),
                schedule: Some(models::ReportScheduleUpdate {
                    enabled: true,
                    ..Default::default()
                }),
                ..Default::default()
            },
        )
        .wait()?;
    client.reports().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    client.reports().stored("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .reports()
        .download(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        )
        .wait()?;
    Ok(())
}

fn registration_tokens(client: &Client) -> Result<()> {
    client.registration_tokens().list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    client
        .registration_tokens()
        .create(
            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
            &models::NewRegistrationToken {
                expires_in: 7,
                scopes: vec!["text".into()],
                ..Default::default()
            },
        )
        .wait()?;
    client.registration_tokens().list_legacy().wait()?;
    client
        .registration_tokens()
        .create_legacy(
            &models::NewRegistrationTokenLegacy {
                tenant_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
                expires_in: 7,
                scopes: vec!["text".into()],
                ..Default::default()
            },
        )
        .wait()?;
    client.registration_tokens().delete("a name+ü").wait()?;
    Ok(())
}

fn search(client: &Client) -> Result<()> {
    client
        .search()
        .find("a b&c=d+e/f?g%h#ü*", "a b&c=d+e/f?g%h#ü*")
        .limit(3)
        .allow_deleted(true)
        .wait()?;
    Ok(())
}
