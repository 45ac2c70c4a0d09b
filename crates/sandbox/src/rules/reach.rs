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

/// The same, of some tenants only.
pub(crate) fn among<'s>(
    store: &'s Store,
    caller: &Caller,
    top: Uuid,
    after: Option<Place>,
    some: impl IntoIterator<Item = Uuid>,
) -> impl Iterator<Item = &'s Tenant> {
    let mut found: Vec<(Place, Uuid)> = some
        .into_iter()
        .filter(|id| store.tenants.is_within(*id, top) && access::sees(store, caller, *id))
        .map(|id| (store.tenants.place(id), id))
        .filter(|(place, _)| after.as_ref().is_none_or(|after| place > after))
        .collect();
    found.sort_unstable();
    found
        .into_iter()
        .filter_map(|(_, id)| store.tenants.any(id))
}
