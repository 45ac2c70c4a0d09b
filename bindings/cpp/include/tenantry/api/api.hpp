// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// All groups of operations.

#ifndef TENANTRY_API_API_HPP
#define TENANTRY_API_API_HPP

#include <memory>
#include <utility>

#include "../detail/connection.hpp"
#include "applications.hpp"
#include "auth.hpp"
#include "branding.hpp"
#include "clients.hpp"
#include "locations.hpp"
#include "offering_items.hpp"
#include "pricing.hpp"
#include "registration_tokens.hpp"
#include "reports.hpp"
#include "search.hpp"
#include "storages.hpp"
#include "tenants.hpp"
#include "usages.hpp"
#include "users.hpp"

namespace tenantry {

/// The groups of a client. Each keeps what it needs of the client, and may outlive it.
class Api {
public:
    /// Tokens, one-time tokens, device approval: the ways to show who is calling. The client gets and renews its own
    /// token without being asked.
    Auth auth() const {
        return Auth(connection_);
    }
    /// API clients, the accounts that programs use.
    Clients clients() const {
        return Clients(connection_);
    }
    /// Applications: the services of the platform, which of them a tenant has, and their settings.
    Applications applications() const {
        return Applications(connection_);
    }
    /// Tenants: partners, folders, customers and units, and the tree they form.
    Tenants tenants() const {
        return Tenants(connection_);
    }
    /// A tenant's pricing: trial or production, and the currency.
    Pricing pricing() const {
        return Pricing(connection_);
    }
    /// Offering items: what a tenant may use, and how much of it.
    OfferingItems offering_items() const {
        return OfferingItems(connection_);
    }
    /// A tenant's brand: names, colours, links and the logo. Customers and units have none of their own.
    Branding branding() const {
        return Branding(connection_);
    }
    /// Users: people's accounts, their roles and their passwords.
    Users users() const {
        return Users(connection_);
    }
    /// Locations: the data centers that storages stand in.
    Locations locations() const {
        return Locations(connection_);
    }
    /// Storages: infrastructure components that hold data, registered in a location.
    Storages storages() const {
        return Storages(connection_);
    }
    /// Usages: how much of each service tenants use now. Refreshed every few hours; billing goes by reports.
    Usages usages() const {
        return Usages(connection_);
    }
    /// Usage reports: once or every month, kept for download or sent by e-mail.
    Reports reports() const {
        return Reports(connection_);
    }
    /// Registration tokens, with which agents and devices register in a tenant.
    RegistrationTokens registration_tokens() const {
        return RegistrationTokens(connection_);
    }
    /// Search for tenants and users below a tenant.
    Search search() const {
        return Search(connection_);
    }

protected:
    explicit Api(std::shared_ptr<const detail::Connection> connection) noexcept : connection_(std::move(connection)) {}

    std::shared_ptr<const detail::Connection> connection_;
};

}  // namespace tenantry

#endif
