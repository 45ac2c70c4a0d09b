//! The changes that are tried. Each picks its objects among those that are there, by a number that means the same in
//! any world.

use proptest::prelude::*;

/// A number that picks one of several.
pub type Pick = usize;

/// One change.
#[derive(Debug, Clone)]
pub enum Step {
    CreateTenant {
        parent: Pick,
        kind: &'static str,
        name: Pick,
    },
    UpdateTenant {
        tenant: Pick,
        stale: bool,
        change: TenantChange,
    },
    DeleteTenant {
        tenant: Pick,
        stale: bool,
    },
    RestoreTenant {
        tenant: Pick,
    },
    CreateUser {
        tenant: Pick,
        login: Pick,
    },
    UpdateUser {
        user: Pick,
        stale: bool,
        change: UserChange,
    },
    DeleteUser {
        user: Pick,
        stale: bool,
    },
    RestoreUser {
        user: Pick,
    },
    GiveRole {
        user: Pick,
        role: &'static str,
    },
    SetItem {
        tenant: Pick,
        item: Pick,
        status: u8,
        quota: Option<(i64, Option<i64>)>,
        stale: bool,
    },
    SwitchEdition {
        tenant: Pick,
        edition: &'static str,
    },
    Use {
        tenant: Pick,
        item: Pick,
        value: i64,
    },
}

/// What is changed in a tenant.
#[derive(Debug, Clone)]
pub enum TenantChange {
    Enabled(bool),
    Name(Pick),
    Parent(Pick),
    Kind(&'static str),
}

/// What is changed in a user.
#[derive(Debug, Clone)]
pub enum UserChange {
    Enabled(bool),
    Login(Pick),
}

/// Any change. Wrong ones are as welcome as right ones, but the world should grow.
pub fn step() -> impl Strategy<Value = Step> {
    let pick = || 0..64_usize;
    let few = || 0..6_usize;
    let seldom = || prop::bool::weighted(0.1);
    let kind = prop::sample::select(vec!["partner", "folder", "customer", "customer", "unit"]);
    let tenant_change = prop_oneof![
        4 => prop::bool::weighted(0.3).prop_map(TenantChange::Enabled),
        1 => few().prop_map(TenantChange::Name),
        2 => pick().prop_map(TenantChange::Parent),
        1 => prop::sample::select(vec!["partner", "folder", "customer"]).prop_map(TenantChange::Kind),
    ];
    let user_change = prop_oneof![
        3 => prop::bool::weighted(0.3).prop_map(UserChange::Enabled),
        1 => few().prop_map(UserChange::Login),
    ];
    let role = prop::sample::select(vec![
        "backup_user",
        "sync_share_user",
        "admin",
        "admin",
        "partner_admin",
    ]);
    let edition = prop::sample::select(vec![
        "standard",
        "disaster_recovery",
        "pck_per_gigabyte",
        "pck_per_workload",
    ]);
    let quota = prop::option::of((0..1000_i64, prop::option::of(0..100_i64)));
    prop_oneof![
        6 => (pick(), kind, prop_oneof![1 => few(), 4 => pick()])
            .prop_map(|(parent, kind, name)| Step::CreateTenant { parent, kind, name }),
        5 => (pick(), seldom(), tenant_change)
            .prop_map(|(tenant, stale, change)| Step::UpdateTenant { tenant, stale, change }),
        3 => (pick(), seldom()).prop_map(|(tenant, stale)| Step::DeleteTenant { tenant, stale }),
        2 => pick().prop_map(|tenant| Step::RestoreTenant { tenant }),
        5 => (pick(), prop_oneof![1 => few(), 4 => pick()])
            .prop_map(|(tenant, login)| Step::CreateUser { tenant, login }),
        3 => (pick(), seldom(), user_change)
            .prop_map(|(user, stale, change)| Step::UpdateUser { user, stale, change }),
        2 => (pick(), seldom()).prop_map(|(user, stale)| Step::DeleteUser { user, stale }),
        2 => pick().prop_map(|user| Step::RestoreUser { user }),
        3 => (pick(), role).prop_map(|(user, role)| Step::GiveRole { user, role }),
        6 => (pick(), pick(), prop_oneof![1 => Just(0_u8), 3 => Just(1_u8)], quota, seldom())
            .prop_map(|(tenant, item, status, quota, stale)| Step::SetItem { tenant, item, status, quota, stale }),
        1 => (pick(), edition).prop_map(|(tenant, edition)| Step::SwitchEdition { tenant, edition }),
        2 => (pick(), pick(), 0..1200_i64).prop_map(|(tenant, item, value)| Step::Use { tenant, item, value }),
    ]
}
