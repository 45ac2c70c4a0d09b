# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
"""The services by name: the module and the class of each, which are imported on first use."""

SERVICES = {
    "auth": ("tenantry.services.auth", "Auth"),
    "clients": ("tenantry.services.clients", "Clients"),
    "applications": ("tenantry.services.applications", "Applications"),
    "tenants": ("tenantry.services.tenants", "Tenants"),
    "pricing": ("tenantry.services.pricing", "Pricing"),
    "offering_items": ("tenantry.services.offering_items", "OfferingItems"),
    "branding": ("tenantry.services.branding", "Branding"),
    "users": ("tenantry.services.users", "Users"),
    "locations": ("tenantry.services.locations", "Locations"),
    "storages": ("tenantry.services.storages", "Storages"),
    "usages": ("tenantry.services.usages", "Usages"),
    "reports": ("tenantry.services.reports", "Reports"),
    "registration_tokens": ("tenantry.services.registration_tokens", "RegistrationTokens"),
    "search": ("tenantry.services.search", "Search"),
}
