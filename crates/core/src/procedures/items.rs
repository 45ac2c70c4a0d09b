//! Changing a tenant's offering items when others change them too: read, decide, write, and again on what another writer
//! left. What the public procedures and the declarative form share; they alone know what is wanted.

use super::{Steps, Tries, find_out};
use crate::models::{
    OfferingItem, OfferingItemList, OfferingItemUpdate, OfferingItemsUpdate, Quota,
};
use crate::{Client, Result};

/// What became of a tenant's items.
pub(super) struct Written {
    /// All items as they were read.
    pub(super) before: OfferingItemList,
    /// All items as they are now.
    pub(super) after: OfferingItemList,
}

/// All items a tenant has or could have, of every edition.
pub(super) async fn read(
    steps: &Steps,
    client: &Client,
    tenant_id: &str,
) -> Result<OfferingItemList> {
    let call = client.offering_items().list(tenant_id).edition("*");
    steps.make(call).await
}

/// Reads, lets `decide` say what to send, sends it; again on what another writer left. When the answer is lost, what is there
/// is the answer. `known` is what the items are where that was read already.
pub(super) async fn change(
    steps: &Steps,
    client: &Client,
    tenant_id: &str,
    mut known: Option<OfferingItemList>,
    mut decide: impl FnMut(&OfferingItemList) -> Result<OfferingItemsUpdate>,
) -> Result<Written> {
    let mut tries = Tries::default();
    loop {
        let before = match known.take() {
            Some(known) => known,
            None => read(steps, client, tenant_id).await?,
        };
        let update = decide(&before)?;
        if update.offering_items.is_empty() {
            let after = before.clone();
            return Ok(Written { before, after });
        }
        match steps
            .make(client.offering_items().set(tenant_id, &update))
            .await
        {
            Ok(answer) => {
                let after = overlaid(&before, answer);
                return Ok(Written { before, after });
            }
            Err(error) if tries.raced(&error) => {}
            Err(error) => {
                let look = async {
                    let after = read(steps, client, tenant_id).await?;
                    let is_done = decide(&after)?.offering_items.is_empty();
                    Ok(is_done.then_some(Written { before, after }))
                };
                return find_out(error, look).await;
            }
        }
    }
}

/// The items as they were, with those the service answered in their places.
fn overlaid(before: &OfferingItemList, mut answer: OfferingItemList) -> OfferingItemList {
    let mut after = before.items.clone();
    for item in std::mem::take(&mut answer.items) {
        match after.iter_mut().find(|known| is_same(known, &item)) {
            Some(known) => *known = item,
            None => after.push(item),
        }
    }
    OfferingItemList {
        items: after,
        ..answer
    }
}

/// Whether two are one item of a tenant: a name occurs once per storage.
pub(super) fn is_same(one: &OfferingItem, other: &OfferingItem) -> bool {
    (&one.application_id, &one.name, &one.infra_id)
        == (&other.application_id, &other.name, &other.infra_id)
}

/// Whether it is turned on.
pub(super) fn is_on(item: &OfferingItem) -> bool {
    item.status == 1
}

/// An item as it is sent back: told apart by application, name, edition and storage.
pub(super) fn sent_back(item: &OfferingItem) -> OfferingItemUpdate {
    let mut update = OfferingItemUpdate {
        application_id: item.application_id.clone(),
        name: item.name.clone(),
        status: Some(item.status),
        infra_id: item.infra_id.clone(),
        quota: item.quota.clone(),
        ..Default::default()
    };
    if let Some(edition) = &item.edition {
        update
            .extra
            .insert("edition".to_owned(), edition.clone().into());
    }
    update
}

/// What is sent to change these.
pub(super) fn sending(items: impl IntoIterator<Item = OfferingItemUpdate>) -> OfferingItemsUpdate {
    OfferingItemsUpdate {
        offering_items: items.into_iter().collect(),
        ..Default::default()
    }
}

/// An item as it is sent to be turned on or off.
pub(super) fn turned(item: &OfferingItem, on: bool) -> OfferingItemUpdate {
    OfferingItemUpdate {
        status: Some(i64::from(on)),
        quota: None,
        ..sent_back(item)
    }
}

/// The quota an item has; one that is off, or has none yet, has no limit and version 0.
pub(super) fn quota(item: &OfferingItem) -> Quota {
    item.quota.clone().unwrap_or_default()
}
