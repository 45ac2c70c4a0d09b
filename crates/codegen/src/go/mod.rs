//! The Go templates: the services, the models, the examples, and the walk that tests them. What they write is as gofmt
//! would.

mod docs;
mod examples;
mod layout;
mod literal;
mod models;
mod names;
mod procedure_examples;
mod services;
mod signatures;
mod walk;

use crate::File;
use crate::model::Api;
use crate::problem::Result;

pub(crate) fn files(api: &Api) -> Result<Vec<File>> {
    let mut files = services::files(api);
    files.extend(models::files(api));
    files.extend(examples::files(api)?);
    files.push(walk::file(api)?);
    files.extend(procedure_examples::files(api)?);
    Ok(files)
}
