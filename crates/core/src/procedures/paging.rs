//! Lists of many pages, read inside a procedure.

use super::Steps;
use crate::call::Call;
use crate::{Endpoint, Error, ErrorKind, Items, Page, Result};

impl Steps {
    /// All items of a list, however many pages it comes in.
    pub(super) async fn all<E: Endpoint<Output: Page> + 'static>(
        &self,
        call: Call<E>,
    ) -> Result<Vec<<E::Output as Page>::Item>> {
        let mut items = call.items();
        let mut all = Vec::new();
        while let Some(item) = self.next(&mut items).await? {
            all.push(item);
        }
        Ok(all)
    }

    /// The next item of a list; `None` after the last. Each page is a step.
    pub(super) async fn next<E: Endpoint<Output: Page> + 'static>(
        &self,
        items: &mut Items<E>,
    ) -> Result<Option<<E::Output as Page>::Item>> {
        loop {
            if let Some(item) = items.at_hand() {
                return Ok(Some(item));
            }
            let Some(call) = items.due() else {
                return Ok(None);
            };
            let page = self.make(call).await?;
            let taken = items.take_in(page);
            taken.map_err(|problem| Error::new(ErrorKind::Decode, problem))?;
        }
    }
}
