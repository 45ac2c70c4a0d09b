//! The C templates: the functions of the C ABI, the walk that tests them, and the header.

mod docs;
mod example;
mod functions;
pub(crate) mod header;
mod manual;
mod options;
mod procedures;
mod walk;

use crate::File;
use crate::model::{Api, Method};
use crate::problem::Result;

pub(crate) fn files(api: &Api) -> Result<Vec<File>> {
    let mut files = functions::files(api)?;
    files.push(walk::file(api));
    Ok(files)
}

/// As in `tenantry_tenants_get`.
fn function_name(method: &Method) -> String {
    format!("tenantry_{}_{}", method.group, method.name)
}

/// As in `tenantry_tenants_list_params`.
fn params_name(method: &Method) -> String {
    format!("{}_params", function_name(method))
}
