//! What a user calls: every operation is a method, and some operations are more than one.

use serde_json::Value;

use crate::{Contract, Operation, Param, Variant};

/// One method of the public API: an operation, or one of its variants.
#[derive(Debug, Clone, Copy)]
pub struct Method<'c> {
    /// The operation that is sent.
    pub operation: &'c Operation,
    /// The variant, when the method is not the operation itself.
    pub variant: Option<&'c Variant>,
}

impl<'c> Method<'c> {
    /// Its name within the group, as in `children`.
    #[must_use]
    pub fn method(&self) -> &'c str {
        match self.variant {
            Some(variant) => &variant.method,
            None => &self.operation.method,
        }
    }

    /// The name a user reads in errors and logs: `tenants.children`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}", self.operation.group, self.method())
    }

    /// The query parameters a user may give. What a variant fixes is nobody's choice: it decides what comes back.
    pub fn query(&self) -> impl Iterator<Item = &'c Param> {
        let operation = self.operation;
        operation.query.iter().filter(|param| {
            let fixed = operation.variants.iter().flat_map(|variant| &variant.query);
            !fixed.into_iter().any(|(name, _)| *name == param.name)
        })
    }

    /// The query parameters it always sends.
    #[must_use]
    pub fn fixed_query(&self) -> &'c [(String, String)] {
        self.variant.map_or(&[], |variant| &variant.query)
    }

    /// The schema of the JSON it answers with, if it answers with JSON.
    #[must_use]
    pub fn result(&self) -> Option<&'c Value> {
        match self.variant {
            Some(variant) => Some(&variant.schema),
            None => {
                let success = self.operation.success()?;
                let is_json = success.content_type.as_deref() == Some("application/json");
                let schema = success.schema.as_ref().filter(|_| is_json)?;
                Some(self.what_variants_leave(schema))
            }
        }
    }

    /// Of several shapes, the one that no variant answers with.
    fn what_variants_leave(&self, schema: &'c Value) -> &'c Value {
        let variants = &self.operation.variants;
        let shapes = schema.get("oneOf").and_then(Value::as_array);
        shapes
            .filter(|_| !variants.is_empty())
            .into_iter()
            .flatten()
            .find(|shape| !variants.iter().any(|variant| variant.schema == **shape))
            .unwrap_or(schema)
    }
}

impl Contract {
    /// Every method, in the order of the operations; variants follow their operation.
    pub fn methods(&self) -> impl Iterator<Item = Method<'_>> {
        self.operations.iter().flat_map(|operation| {
            let variants = operation.variants.iter().map(Some);
            std::iter::once(None)
                .chain(variants)
                .map(move |variant| Method { operation, variant })
        })
    }
}
