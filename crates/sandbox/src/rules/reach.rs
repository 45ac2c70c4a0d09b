//! What a caller sees of a subtree, in the order of a walk through it: each tenant before those below it, siblings in the
//! order of their creation.

use uuid::Uuid;

use super::{Caller, access};
use crate::store::Store;
use crate::store::tenants::Tenant;
use crate::store::walk::Walk;

/// The tenants of a subtree, deleted ones included: all, or those after one of them.
pub(crate) fn subtree<'s>(
    store: &'s Store,
    caller: &'s Caller,
    top: &'s Tenant,
    after: Option<Uuid>,
) -> impl Iterator<Item = &'s Tenant> {
    let mut walk = match after {
        None => Walk::from(&store.tenants, &top.id),
        Some(last) => Walk::after(&store.tenants, top.id, last),
    };
    std::iter::from_fn(move || {
        loop {
            let tenant = walk.next()?;
            if access::sees(store, caller, tenant.id) {
                return Some(tenant);
            }
            // What lies below a tenant that is not seen is not seen either.
            walk.turn_back();
        }
    })
}
