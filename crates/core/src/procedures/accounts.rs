//! A user made as it is wanted: created, changed where it differs, activated, given its roles. Shared by the single user
//! and by the plan of a whole tenant, which say which users there are.

use serde::Serialize;

use super::differences::{Differences, Field, fields};
use super::{Steps, find_out, logins, users, versioned};
use crate::models::{
    ActivationWay, ContactUpdate, NewPassword, NewUser, NewUserContact, PlanAction, PlanObject,
    User, UserPlan, UserRecord, UserRole, UserUpdate,
};
use crate::{Client, ErrorKind, Result};

/// A user that is there, with its roles.
#[derive(Clone)]
pub(super) struct Known(UserRecord);

impl Known {
    pub(super) fn id(&self) -> &str {
        &self.0.id
    }

    /// Whether it has this login.
    pub(super) fn is(&self, login: &str) -> bool {
        let own = self.0.login.as_deref();
        own.is_some_and(|own| logins::folded(own) == logins::folded(login))
    }

    fn is_active(&self) -> bool {
        self.0.activated.unwrap_or_default()
    }

    fn has(&self, role: &UserRole, tenant_id: &str) -> bool {
        let policies = &self.0.access_policies;
        policies
            .iter()
            .any(|policy| policy.role_id == *role && policy.tenant_id == tenant_id)
    }
}

/// At most so many ids in one request.
const MOST_IDS: usize = 100;

/// The users of a tenant itself.
pub(super) async fn of_tenant(
    steps: &Steps,
    client: &Client,
    tenant_id: &str,
) -> Result<Vec<Known>> {
    let ids = steps
        .make(client.users().ids_for_tenant(tenant_id))
        .await?
        .items;
    let mut found = Vec::new();
    for ids in ids.chunks(MOST_IDS) {
        let call = client.users().list().uuids(ids).with_access_policies(true);
        found.extend(steps.all(call).await?.into_iter().map(Known));
    }
    Ok(found)
}

/// What is to be done about a user.
struct Due {
    differing: Vec<Field>,
    activation: Option<ActivationWay>,
    roles: Vec<UserRole>,
}

fn due(plan: &UserPlan, roles: &[UserRole], tenant_id: &str, known: Option<&Known>) -> Due {
    let missing: Vec<UserRole> = roles
        .iter()
        .filter(|role| !known.is_some_and(|known| known.has(role, tenant_id)))
        .cloned()
        .collect();
    let has_password = plan.password.as_ref().is_some_and(|one| !one.is_empty());
    let way = match &plan.activation {
        Some(way) => way.clone(),
        None if has_password => ActivationWay::Password,
        None => ActivationWay::Email,
    };
    let is_due = match way {
        ActivationWay::Password => true,
        // Whether a mail was sent is nowhere to be read. It goes out before the roles are given: who has them has had it.
        ActivationWay::Email => known.is_none() || !missing.is_empty() || roles.is_empty(),
        _ => false,
    };
    Due {
        differing: known.map_or_else(Vec::new, |Known(record)| {
            let active = record.activated.unwrap_or_default();
            change(plan, active, record, &record.contact).1
        }),
        activation: (is_due && !known.is_some_and(Known::is_active)).then_some(way),
        roles: missing,
    }
}

/// What would become of a user.
pub(super) fn compare(
    plan: &UserPlan,
    roles: &[UserRole],
    tenant_id: &str,
    known: Option<&Known>,
    changes: &mut Differences,
) {
    let due = due(plan, roles, tenant_id, known);
    if known.is_none() {
        changes.note(PlanObject::User, PlanAction::Create, &plan.login);
    }
    note_fields(plan, &due.differing, changes);
    if let Some(way) = &due.activation {
        note_activation(plan, way, changes);
    }
    note_roles(plan, &due.roles, changes);
}

/// Makes a user as it is wanted, and gives its id.
pub(super) async fn make(
    steps: &Steps,
    client: &Client,
    plan: &UserPlan,
    roles: &[UserRole],
    tenant_id: &str,
    known: Option<Known>,
    changes: &mut Differences,
) -> Result<String> {
    let (id, known) = match known {
        Some(known) => (known.id().to_owned(), Some(known)),
        None => create(steps, client, plan, tenant_id, changes).await?,
    };
    let due = due(plan, roles, tenant_id, known.as_ref());
    if !due.differing.is_empty() {
        versioned::modify(steps, client, &id, |user: &User, update| {
            *update = change(plan, user.activated, user, &user.contact).0;
            update.version = user.version;
        })
        .await?;
        note_fields(plan, &due.differing, changes);
    }
    if let Some(way) = &due.activation {
        activate(steps, client, &id, plan, way).await?;
        note_activation(plan, way, changes);
    }
    if !due.roles.is_empty() {
        users::give_roles(steps, client, &id, &due.roles, tenant_id).await?;
        note_roles(plan, &due.roles, changes);
    }
    Ok(id)
}

/// Creates a user. When somebody else was faster, or the answer was lost, the user is looked for, and never created twice;
/// one that somebody else made comes along.
async fn create(
    steps: &Steps,
    client: &Client,
    plan: &UserPlan,
    tenant_id: &str,
    changes: &mut Differences,
) -> Result<(String, Option<Known>)> {
    let look = async {
        let mut there = of_tenant(steps, client, tenant_id).await?.into_iter();
        Ok(there.find(|known| known.is(&plan.login)))
    };
    let id = match steps
        .make(client.users().create(&new(plan, tenant_id)))
        .await
    {
        Ok(user) => user.id,
        Err(error) if error.kind() == ErrorKind::LoginConflict => {
            let found = look.await?.ok_or(error)?;
            return Ok((found.id().to_owned(), Some(found)));
        }
        Err(error) => find_out(error, look).await?.id().to_owned(),
    };
    changes.note(PlanObject::User, PlanAction::Create, &plan.login);
    Ok((id, None))
}

async fn activate(
    steps: &Steps,
    client: &Client,
    id: &str,
    plan: &UserPlan,
    way: &ActivationWay,
) -> Result<()> {
    if *way == ActivationWay::Password {
        let password = NewPassword {
            password: plan.password.clone().unwrap_or_default(),
            ..Default::default()
        };
        let look = async {
            let user = steps.make(client.users().get(id)).await?;
            Ok(user.activated.then_some(()))
        };
        let set = client.users().set_password(id, &password);
        steps.make_or_find(set, look).await?;
    } else {
        steps.make(client.users().send_activation_email(id)).await?;
    }
    Ok(())
}

/// The update that makes a user as it is wanted, and the fields that differ. The e-mail address of an active user is its
/// owner's to confirm, and no difference.
fn change(
    plan: &UserPlan,
    is_active: bool,
    user: &impl Serialize,
    contact: &impl Serialize,
) -> (UserUpdate, Vec<Field>) {
    let wanted = UserUpdate {
        language: plan.language.clone(),
        notifications: plan.notifications.clone(),
        business_types: plan.business_types.clone(),
        ..Default::default()
    };
    let mut differing = fields(&wanted, user, "");
    differing.retain(|field| field.name != "version");
    let is_changed = |name: &str| differing.iter().any(|field| field.name == name);
    let mut update = UserUpdate {
        language: wanted.language.filter(|_| is_changed("language")),
        notifications: wanted.notifications.filter(|_| is_changed("notifications")),
        business_types: wanted
            .business_types
            .filter(|_| is_changed("business_types")),
        ..Default::default()
    };
    let mut sent = plan.contact.clone();
    if is_active {
        sent.email = None;
    }
    let other = fields(&sent, contact, "contact.");
    if !other.is_empty() {
        update.contact = Some(sent);
        differing.extend(other);
    }
    (update, differing)
}

fn new(plan: &UserPlan, tenant_id: &str) -> NewUser {
    NewUser {
        tenant_id: tenant_id.to_owned(),
        login: Some(plan.login.trim().to_owned()),
        contact: Some(new_contact(&plan.contact)),
        language: plan.language.clone(),
        notifications: plan.notifications.clone(),
        business_types: plan.business_types.clone(),
        ..Default::default()
    }
}

/// The same contact in the form of a new user's. They have the same fields, but for the types, which are sent on as well.
fn new_contact(contact: &ContactUpdate) -> NewUserContact {
    serde_json::to_value(contact)
        .and_then(serde_json::from_value)
        .unwrap_or_default()
}

fn note_fields(plan: &UserPlan, differing: &[Field], changes: &mut Differences) {
    for field in differing {
        changes.note(PlanObject::User, PlanAction::Change, &plan.login);
        changes.of(&field.name, field.before.as_deref(), field.after.as_deref());
    }
}

fn note_activation(plan: &UserPlan, way: &ActivationWay, changes: &mut Differences) {
    let action = match way {
        ActivationWay::Password => PlanAction::SetPassword,
        _ => PlanAction::SendEmail,
    };
    changes.note(PlanObject::Activation, action, &plan.login);
}

fn note_roles(plan: &UserPlan, roles: &[UserRole], changes: &mut Differences) {
    for role in roles {
        changes.note(PlanObject::Role, PlanAction::Give, &plan.login);
        changes.of("role_id", None, Some(role.as_str()));
    }
}
