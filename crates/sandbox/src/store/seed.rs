//! The world a sandbox begins with: a root, and one partner tenant with an API client, an administrator and everything
//! the catalogue has.

use serde::{Deserialize, Serialize};
use serde_json::{Map, json};
use uuid::Uuid;

use super::Store;
use super::catalogue::Catalogue;
use super::clients::ApiClient;
use super::contact::Contact;
use super::items::{ItemKey, ItemState, Quota};
use super::storages::{Location, Storage};
use super::tenants::Kind;
use super::users::{Policy, User, UserMfa};
use crate::clock::Moment;

/// What somebody needs to begin.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Keys {
    pub(crate) client_id: Uuid,
    pub(crate) client_secret: String,
    pub(crate) tenant_id: Uuid,
    pub(crate) login: String,
    pub(crate) password: String,
}

/// The identity provider of everybody, as the guide prints it (behaviour.md 3.1).
pub(crate) const DEFAULT_IDP: Uuid = Uuid::from_u128(0x11111111_1111_1111_1111_111111111111);

/// Where they stand.
const LOCATION: &str = "Sandbox Cloud";

/// The storages: two can do the same (clients-in-the-wild 22).
const STORAGES: [(&str, &str, &str, &[&str]); 4] = [
    (
        "Backup storage 1",
        "acronis",
        "abgw://backup1.example.com:44445",
        &["backup"],
    ),
    (
        "Backup storage 2",
        "azure",
        "microsoft+azure://blob.core.windows.net/backup2",
        &["backup"],
    ),
    (
        "Recovery storage",
        "acronis",
        "abgw://recovery.example.com:44445",
        &["disaster_recovery"],
    ),
    (
        "Sync storage",
        "acronis",
        "ssfs://sync.example.com:44445",
        &["files_cloud"],
    ),
];

/// Fills an empty store.
pub(crate) fn sow(store: &mut Store, now: Moment) -> Keys {
    let admin = store.random.id();
    let root = store.blank_tenant(None, Kind::Root, "Sandbox", admin, now);
    store.tenants.insert(root.clone());
    let partner = store.blank_tenant(Some(&root), Kind::Partner, "Sandbox Partner", admin, now);
    store.tenants.insert(partner.clone());
    let (root, partner) = (root.id, partner.id);
    plant_storages(store, root);
    for tenant in [root, partner] {
        offer_everything(store, tenant, now);
    }
    let password = store.random.secret();
    let login = "administrator".to_owned();
    plant_admin(store, admin, partner, &login, &password, now);
    let (client_id, client_secret) = plant_client(store, partner, admin, now);
    Keys {
        client_id,
        client_secret,
        tenant_id: partner,
        login,
        password,
    }
}

fn plant_storages(store: &mut Store, owner: Uuid) {
    let location = store.random.id();
    store.locations.insert(Location {
        id: location,
        number: store.locations.next_number(),
        owner,
        name: LOCATION.to_owned(),
        version: 0,
    });
    for (number, (name, backend, url, capabilities)) in (1..).zip(&STORAGES) {
        let id = store.random.id();
        store.storages.insert(
            id,
            Storage {
                id,
                number,
                owner,
                location,
                name: (*name).to_owned(),
                url: (*url).to_owned(),
                capabilities: capabilities
                    .iter()
                    .map(|&capability| capability.to_owned())
                    .collect(),
                content_url: None,
                content_mobile_url: None,
                backend_type: Some((*backend).to_owned()),
                version: 1,
            },
        );
    }
}

/// Turns on every service and every item, on every storage that can hold it.
fn offer_everything(store: &mut Store, tenant: Uuid, now: Moment) {
    let catalogue = Catalogue::get();
    let offering = store.offerings.of_mut(tenant);
    offering.applications.extend(
        catalogue
            .applications
            .iter()
            .map(|application| application.id),
    );
    for (id, item) in catalogue.items() {
        let places: Vec<Option<Uuid>> = match item.capability {
            None => vec![None],
            Some(needed) => store
                .storages
                .values()
                .filter(|storage| storage.capabilities.iter().any(|has| has == needed))
                .map(|storage| Some(storage.id))
                .collect(),
        };
        for infra in places {
            offering.items.insert(
                ItemKey { item: id, infra },
                ItemState {
                    enabled: true,
                    locked: false,
                    quota: Quota::default(),
                    updated_at: now,
                },
            );
        }
    }
}

fn plant_admin(
    store: &mut Store,
    id: Uuid,
    tenant: Uuid,
    login: &str,
    password: &str,
    now: Moment,
) {
    let mut contact = Contact::new(store.random.id(), &["management"], now);
    let mut fields = Map::new();
    fields.insert("email".to_owned(), json!("administrator@example.com"));
    fields.insert("firstname".to_owned(), json!("Sandbox"));
    fields.insert("lastname".to_owned(), json!("Administrator"));
    contact.merge(&fields, now);
    let policy = store.random.id();
    let number = store.users.next_number();
    store.users.insert(User {
        id,
        number,
        tenant,
        login: login.to_owned(),
        version: 1,
        created_at: now,
        updated_at: now,
        deleted_at: None,
        activated: true,
        enabled: true,
        terms_accepted: true,
        contact,
        language: "en".to_owned(),
        idp: DEFAULT_IDP,
        external_id: None,
        origin_id: None,
        origin_external_id: None,
        disable_after: None,
        personal_tenant: None,
        business_types: Vec::new(),
        notifications: ["quota", "reports", "backup_daily_report"]
            .map(str::to_owned)
            .to_vec(),
        password: Some(password.to_owned()),
        mfa: UserMfa::Off,
        unconfirmed_email: None,
        policies: vec![Policy {
            id: policy.to_string(),
            issuer: id.to_string(),
            tenant,
            role: "partner_admin".to_owned(),
            version: 1,
            created_at: now,
            resource_namespace: None,
        }],
    });
}

fn plant_client(store: &mut Store, tenant: Uuid, admin: Uuid, now: Moment) -> (Uuid, String) {
    let id = store.random.id();
    let secret = store.random.secret();
    let mut data = Map::new();
    data.insert("client_name".to_owned(), json!("Sandbox client"));
    store.clients.insert(
        id,
        ApiClient {
            id,
            secret: secret.clone(),
            tenant,
            kind: "api_client".to_owned(),
            auth_method: "client_secret_basic".to_owned(),
            data,
            redirect_uris: Vec::new(),
            origin_id: None,
            enabled: true,
            created_at: now,
            created_by: admin,
            roles: vec!["partner_admin".to_owned()],
            last_access: None,
            deleted_at: None,
        },
    );
    (id, secret)
}
