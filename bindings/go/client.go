// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// A Client is a client of one data center, as one caller. It keeps connections and a token, so make
// one and keep it: [New] makes it, [Client.Close] ends it. Any number of goroutines may use it at a
// time.
type Client struct {
	// Tokens, one-time tokens, device approval: the ways to show who is calling. The client gets
	// and renews its own token without being asked.
	Auth *AuthService

	// API clients, the accounts that programs use.
	Clients *ClientsService

	// Applications: the services of the platform, which of them a tenant has, and their settings.
	Applications *ApplicationsService

	// Tenants: partners, folders, customers and units, and the tree they form.
	Tenants *TenantsService

	// A tenant's pricing: trial or production, and the currency.
	Pricing *PricingService

	// Offering items: what a tenant may use, and how much of it.
	OfferingItems *OfferingItemsService

	// A tenant's brand: names, colours, links and the logo. Customers and units have none of their
	// own.
	Branding *BrandingService

	// Users: people's accounts, their roles and their passwords.
	Users *UsersService

	// Locations: the data centers that storages stand in.
	Locations *LocationsService

	// Storages: infrastructure components that hold data, registered in a location.
	Storages *StoragesService

	// Usages: how much of each service tenants use now. Refreshed every few hours; billing goes by
	// reports.
	Usages *UsagesService

	// Usage reports: once or every month, kept for download or sent by e-mail.
	Reports *ReportsService

	// Registration tokens, with which agents and devices register in a tenant.
	RegistrationTokens *RegistrationTokensService

	// Search for tenants and users below a tenant.
	Search *SearchService

	conn *connection
}

func newClient(conn *connection) *Client {
	return &Client{
		Auth:               &AuthService{conn},
		Clients:            &ClientsService{conn},
		Applications:       &ApplicationsService{conn},
		Tenants:            &TenantsService{conn},
		Pricing:            &PricingService{conn},
		OfferingItems:      &OfferingItemsService{conn},
		Branding:           &BrandingService{conn},
		Users:              &UsersService{conn},
		Locations:          &LocationsService{conn},
		Storages:           &StoragesService{conn},
		Usages:             &UsagesService{conn},
		Reports:            &ReportsService{conn},
		RegistrationTokens: &RegistrationTokensService{conn},
		Search:             &SearchService{conn},
		conn:               conn,
	}
}
