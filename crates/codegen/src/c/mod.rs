//! The C templates: the functions of the C ABI, the walk that tests them, and the header.

mod docs;
mod functions;
pub(crate) mod header;
mod walk;

use tenantry_contract::ParamKind;

use crate::File;
use crate::model::{Api, Arg, Method};
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

/// How an optional parameter stands in a params struct, where zero must mean unset.
enum Slot {
    /// A text, NULL when unset.
    Text,
    /// A number behind a pointer, NULL when unset.
    Integer,
    /// `TENANTRY_UNSET`, `TENANTRY_TRUE` or `TENANTRY_FALSE`.
    Switch,
}

impl Slot {
    fn of(arg: &Arg) -> Self {
        match arg.kind {
            ParamKind::Integer => Self::Integer,
            ParamKind::Boolean => Self::Switch,
            _ => Self::Text,
        }
    }
}
