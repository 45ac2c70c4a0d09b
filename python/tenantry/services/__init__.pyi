# Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
from tenantry.services import asynchronous, asynchronous_with_response, with_response
from tenantry.services.applications import Applications
from tenantry.services.auth import Auth
from tenantry.services.branding import Branding
from tenantry.services.clients import Clients
from tenantry.services.locations import Locations
from tenantry.services.offering_items import OfferingItems
from tenantry.services.pricing import Pricing
from tenantry.services.registration_tokens import RegistrationTokens
from tenantry.services.reports import Reports
from tenantry.services.search import Search
from tenantry.services.storages import Storages
from tenantry.services.tenants import Tenants
from tenantry.services.usages import Usages
from tenantry.services.users import Users

SERVICES: dict[str, tuple[str, str]]

class Services:
    auth: Auth
    clients: Clients
    applications: Applications
    tenants: Tenants
    pricing: Pricing
    offering_items: OfferingItems
    branding: Branding
    users: Users
    locations: Locations
    storages: Storages
    usages: Usages
    reports: Reports
    registration_tokens: RegistrationTokens
    search: Search

class ServicesWithResponse:
    auth: with_response.Auth
    clients: with_response.Clients
    applications: with_response.Applications
    tenants: with_response.Tenants
    pricing: with_response.Pricing
    offering_items: with_response.OfferingItems
    branding: with_response.Branding
    users: with_response.Users
    locations: with_response.Locations
    storages: with_response.Storages
    usages: with_response.Usages
    reports: with_response.Reports
    registration_tokens: with_response.RegistrationTokens
    search: with_response.Search

class AsyncServices:
    auth: asynchronous.Auth
    clients: asynchronous.Clients
    applications: asynchronous.Applications
    tenants: asynchronous.Tenants
    pricing: asynchronous.Pricing
    offering_items: asynchronous.OfferingItems
    branding: asynchronous.Branding
    users: asynchronous.Users
    locations: asynchronous.Locations
    storages: asynchronous.Storages
    usages: asynchronous.Usages
    reports: asynchronous.Reports
    registration_tokens: asynchronous.RegistrationTokens
    search: asynchronous.Search

class AsyncServicesWithResponse:
    auth: asynchronous_with_response.Auth
    clients: asynchronous_with_response.Clients
    applications: asynchronous_with_response.Applications
    tenants: asynchronous_with_response.Tenants
    pricing: asynchronous_with_response.Pricing
    offering_items: asynchronous_with_response.OfferingItems
    branding: asynchronous_with_response.Branding
    users: asynchronous_with_response.Users
    locations: asynchronous_with_response.Locations
    storages: asynchronous_with_response.Storages
    usages: asynchronous_with_response.Usages
    reports: asynchronous_with_response.Reports
    registration_tokens: asynchronous_with_response.RegistrationTokens
    search: asynchronous_with_response.Search
