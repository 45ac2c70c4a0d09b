//! Branding: what a tenant shows, changed by the tenant's version.
