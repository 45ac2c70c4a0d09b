//! What a caller sees of a subtree, level by level.

use uuid::Uuid;

use super::{Caller, access};
use crate::store::Store;
use crate::store::tenants::Tenant;
use crate::store::walk::Place;

/// The tenants of a subtree, deleted ones included: all, or those after a place.
pub(crate) fn subtree<'s>(
    store: &'s Store,
    caller: &'s Caller,
    top: Uuid,
    after: Option<Place>,
) -> impl Iterator<Item = &'s Tenant> {
    let mut walk = store.tenants.walk(top, after.as_ref());
    std::iter::from_fn(move || {
        loop {
            let id = walk.next()?;
            if access::sees(store, caller, id) {
                return store.tenants.any(id);
            }
            // What lies below a tenant that is not seen is not seen either.
            let unseen = store
                .tenants
                .upwards(id)
                .take_while(|above| above.id != top)
                .filter(|above| !access::sees(store, caller, above.id))
                .last();
            walk.pass(&store.tenants.place(unseen.map_or(id, |tenant| tenant.id)));
        }
    })
}
