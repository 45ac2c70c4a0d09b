//! Lists of many pages, read inside a procedure.

use super::Steps;
use crate::{Endpoint, Error, ErrorKind, Items, Page, Result};

impl Steps {
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
