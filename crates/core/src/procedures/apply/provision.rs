//! The plan of a tenant from plain words: what a command line or a C program has at hand.

use serde::Deserialize;

use super::{plan, run};
use crate::api::tenants::Tenants;
use crate::models::{
    ActivationWay, ContactUpdate, ItemPlan, PlanResult, TenantKind, TenantPlan, UserPlan,
};
use crate::procedures::Procedure;
use crate::{Error, Nullable, Result, Secret};

/// What [`Tenants::provision`] may be told beside where, what and how it is called.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProvisionOptions {
    /// Its offering items, each a name (`*` stands for any letters), and its quota behind `=` where it has one, as in
    /// `pw_base_storage=100 GiB`. When there is only an edition, application or type, all of that.
    pub items: Vec<String>,
    /// Only items of this edition, and those that have none.
    pub edition: Option<String>,
    /// Only items of this application: its id, its type (`backup`) or its name.
    pub application: Option<String>,
    /// Only items of this type: `count`, `feature` or `infra`.
    pub r#type: Option<String>,
    /// The storages to use, for items that several storages offer.
    pub storage_ids: Vec<String>,
    /// Its id in a system of yours, for reports.
    pub customer_id: Option<String>,
    /// Preferred language, as in `en` or `pt-BR`.
    pub language: Option<String>,
    /// The e-mail address of its contact.
    pub email: Option<String>,
    /// Whether tenants above its parent may look into it.
    pub ancestral_access: Option<bool>,
    /// Backups only with encryption. Only a new tenant can be given it.
    pub enhanced_security: Option<bool>,
    /// Whether its users need two factors to log in.
    pub two_factor: Option<bool>,
    /// When true, it is charged, for good.
    pub production: bool,
    /// The login of its administrator. Without it, none is created.
    pub admin_login: Option<String>,
    /// The administrator's e-mail address. The login when it is not given.
    pub admin_email: Option<String>,
    /// The administrator's first name.
    pub admin_firstname: Option<String>,
    /// The administrator's last name.
    pub admin_lastname: Option<String>,
    /// The administrator's role. That of the tenant's kind when it is not given: `partner_admin`, `company_admin` or
    /// `unit_admin`.
    pub admin_role: Option<String>,
    /// The administrator's password, which is set. Without it, an activation e-mail is sent.
    pub admin_password: Option<Secret>,
    /// When true, nothing is changed, and the result lists what would be.
    pub dry_run: bool,
}

impl Tenants<'_> {
    /// Provisions a partner, folder, customer or unit: creates it, turns on offering items with quotas, sets two-factor
    /// authentication, switches to production, creates an administrator with a role and activates the account. It is
    /// [`Tenants::apply`] in plain words: what a first call left undone, a second goes on with.
    ///
    /// - `parent_id`: The tenant above it.
    /// - `kind`: What it is: partner, folder, customer or unit.
    /// - `name`: The name users see, unique in the tree.
    /// - `options`: Everything else.
    ///
    /// Requests: as for [`Tenants::apply`].
    ///
    /// # Errors
    /// As for [`Tenants::apply`].
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// use tenantry::procedures::ProvisionOptions;
    ///
    /// let options = ProvisionOptions {
    ///     items: vec!["pw_base_workstations=25".into(), "local_storage=1 TiB".into()],
    ///     two_factor: Some(true),
    ///     admin_login: Some("richard.doe@example.com".into()),
    ///     ..Default::default()
    /// };
    /// let made = client
    ///     .tenants()
    ///     .provision(sandbox.tenant_id(), "customer", "Customer, Inc", options)
    ///     .wait()?;
    /// assert!(made.created);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn provision(
        &self,
        parent_id: impl Into<String>,
        kind: impl Into<TenantKind>,
        name: impl Into<String>,
        options: ProvisionOptions,
    ) -> Procedure<PlanResult> {
        let client = self.client.clone();
        let (parent_id, kind, name) = (parent_id.into(), kind.into(), name.into());
        Procedure::new(move |steps| async move {
            let dry_run = options.dry_run;
            let wanted = planned(parent_id, kind, name, options)?;
            plan::check(&wanted)?;
            run(&steps, &client, &wanted, dry_run).await
        })
    }
}

fn planned(
    parent_id: String,
    kind: TenantKind,
    name: String,
    options: ProvisionOptions,
) -> Result<TenantPlan> {
    let admin = administrator(&options)?;
    let mut names = options.items;
    let narrows = [&options.edition, &options.application, &options.r#type];
    if names.is_empty() && narrows.into_iter().any(Option::is_some) {
        names.push("*".to_owned());
    }
    let item = |written: String| {
        let (name, quota) = match written.split_once('=') {
            Some((name, quota)) => (name.trim().to_owned(), Some(quota.trim().to_owned())),
            None => (written.trim().to_owned(), None),
        };
        ItemPlan {
            name,
            quota,
            edition: options.edition.clone().filter(|edition| edition != "*"),
            application: options.application.clone(),
            r#type: options.r#type.as_deref().map(Into::into),
            ..Default::default()
        }
    };
    Ok(TenantPlan {
        parent_id,
        kind,
        name,
        contact: options.email.map(|email| ContactUpdate {
            email: Some(email),
            ..Default::default()
        }),
        customer_id: options.customer_id,
        language: options.language,
        ancestral_access: options.ancestral_access,
        enhanced_security: options.enhanced_security,
        two_factor: options.two_factor,
        items: (!names.is_empty()).then(|| names.into_iter().map(item).collect()),
        storage_ids: (!options.storage_ids.is_empty()).then_some(options.storage_ids),
        production: options.production.then_some(true),
        admins: admin.map(|admin| vec![admin]),
        ..Default::default()
    })
}

fn administrator(options: &ProvisionOptions) -> Result<Option<UserPlan>> {
    let Some(login) = &options.admin_login else {
        let given = [
            ("admin_email", options.admin_email.is_some()),
            ("admin_firstname", options.admin_firstname.is_some()),
            ("admin_lastname", options.admin_lastname.is_some()),
            ("admin_role", options.admin_role.is_some()),
            ("admin_password", options.admin_password.is_some()),
        ];
        return match given.iter().find(|(_, is_given)| *is_given) {
            Some((name, _)) => Err(Error::invalid_argument(format!(
                "admin_login: expected a login beside {name}"
            ))),
            None => Ok(None),
        };
    };
    let text = |given: &Option<String>| given.clone().map_or(Nullable::Absent, Nullable::Value);
    let email = options.admin_email.as_ref().unwrap_or(login);
    if !email.contains('@') {
        return Err(Error::invalid_argument(
            "admin_email: expected an e-mail address, since the login is none",
        ));
    }
    Ok(Some(UserPlan {
        login: login.clone(),
        contact: ContactUpdate {
            email: Some(email.clone()),
            firstname: text(&options.admin_firstname),
            lastname: text(&options.admin_lastname),
            ..Default::default()
        },
        roles: options
            .admin_role
            .clone()
            .map(|role| vec![role.as_str().into()]),
        activation: options
            .admin_password
            .as_ref()
            .map(|_| ActivationWay::Password),
        password: options.admin_password.clone(),
        ..Default::default()
    }))
}
