// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// ClientsService is the type of [Client.Clients]. API clients, the accounts that programs use.
type ClientsService struct{ conn *connection }

// Create registers an API client and gives its secret.
//
//	POST /api/2/clients
//
// The secret is in this answer and nowhere else; whoever loses it has to reset it. The client
// inherits the rights of its creator but outlives it. Registering the first client with a user's
// login and password is what HTTP Basic is for.
//
// It takes:
//
//   - body: An API client to register.
//
// It gives a new API client, with its secret.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *ClientsService) Create(ctx context.Context, body *NewAPIClient) (*CreatedAPIClient, error) {
	a := s.conn.ask(ctx, "clients.create")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[CreatedAPIClient](a, func() C.int32_t {
		return C.tenantry_clients_create(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// List fetches several API clients.
//
//	GET /api/2/clients
//
// It gives several API clients.
//
// The contract lists 401 (no valid credentials) and 403 (no permission).
func (s *ClientsService) List(ctx context.Context, params *ClientsListParams) (*APIClientList, error) {
	a := s.conn.ask(ctx, "clients.list")
	given := params.given(a)
	return fetch[APIClientList](a, func() C.int32_t {
		return C.tenantry_clients_list(a.client, given, &a.call, &a.out, &a.err)
	})
}

// ClientsListParams are the optional parameters of [ClientsService.List].
type ClientsListParams struct {
	// The clients' ids.
	UUIDs []string

	// Only clients of this origin. May be given alone or with `uuids`.
	OriginID string

	// When true, deleted clients may be returned too.
	AllowDeleted *bool
}

func (p *ClientsListParams) given(a *ask) *C.tenantry_clients_list_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_clients_list_params{
		struct_size:   C.sizeof_tenantry_clients_list_params,
		uuids:         a.list("uuids", p.UUIDs),
		origin_id:     a.setting("origin_id", p.OriginID),
		allow_deleted: a.truth(p.AllowDeleted),
	}
}

// Get fetches one API client.
//
//	GET /api/2/clients/{client_id}
//
// It takes:
//
//   - clientID: The API client's id.
//
// It gives an API client.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *ClientsService) Get(ctx context.Context, clientID string) (*APIClient, error) {
	a := s.conn.ask(ctx, "clients.get")
	cClientID := a.text("client_id", clientID)
	return fetch[APIClient](a, func() C.int32_t {
		return C.tenantry_clients_get(a.client, cClientID, &a.call, &a.out, &a.err)
	})
}

// Update changes an API client.
//
//	PUT /api/2/clients/{client_id}
//
// It takes:
//
//   - clientID: The API client's id.
//   - body: What changes in an API client.
//
// It gives an API client.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
// (unsupported content type).
func (s *ClientsService) Update(ctx context.Context, clientID string, body *APIClientUpdate) (*APIClient, error) {
	a := s.conn.ask(ctx, "clients.update")
	cClientID := a.text("client_id", clientID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[APIClient](a, func() C.int32_t {
		return C.tenantry_clients_update(a.client, cClientID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Delete deletes an API client.
//
//	DELETE /api/2/clients/{client_id}
//
// It takes:
//
//   - clientID: The API client's id.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *ClientsService) Delete(ctx context.Context, clientID string) error {
	a := s.conn.ask(ctx, "clients.delete")
	cClientID := a.text("client_id", clientID)
	return a.nothing(func() C.int32_t {
		return C.tenantry_clients_delete(a.client, cClientID, &a.call, &a.out, &a.err)
	})
}

// Register registers an API client, which is what programs log in as.
//
// The client it is called on is usually one of a user's login and password sent as HTTP Basic,
// whose rights the API client inherits. The secret is in what comes back and nowhere else. When the
// answer is lost the secret is lost with it, and nothing is sent again: the error then tells the id
// of the client that came to be, if one did, to be removed.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/me
//	GET /api/2/clients
//	POST /api/2/clients
//
// It takes:
//
//   - name: The name that the console shows.
//
// It gives the API client, with its secret.
//
// An invalid argument for an empty name.
func (s *ClientsService) Register(ctx context.Context, name string, params *ClientsRegisterParams) (*CreatedAPIClient, error) {
	a := s.conn.ask(ctx, "clients.register")
	cName := a.text("name", name)
	given := params.given(a)
	return fetch[CreatedAPIClient](a, func() C.int32_t {
		return C.tenantry_clients_register(a.client, cName, given, &a.call, &a.out, &a.err)
	})
}

// ClientsRegisterParams are the optional parameters of [ClientsService.Register].
type ClientsRegisterParams struct {
	// The tenant that the client is to act in, with all below it. The caller's own when it is not
	// given.
	TenantID string
}

func (p *ClientsRegisterParams) given(a *ask) *C.tenantry_clients_register_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_clients_register_params{
		struct_size: C.sizeof_tenantry_clients_register_params,
		tenant_id:   a.setting("tenant_id", p.TenantID),
	}
}

// Enable lets an API client get tokens again.
//
// One that may already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/clients/{client_id}
//	PUT /api/2/clients/{client_id}
//
// It takes:
//
//   - clientID: The API client.
//
// It gives the API client as it is now.
func (s *ClientsService) Enable(ctx context.Context, clientID string) (*APIClient, error) {
	a := s.conn.ask(ctx, "clients.enable")
	cClientID := a.text("client_id", clientID)
	return fetch[APIClient](a, func() C.int32_t {
		return C.tenantry_clients_enable(a.client, cClientID, &a.call, &a.out, &a.err)
	})
}

// Disable shuts an API client out: it gets no tokens, and those it has are revoked.
//
// One that is shut out already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/clients/{client_id}
//	PUT /api/2/clients/{client_id}
//
// It takes:
//
//   - clientID: The API client.
//
// It gives the API client as it is now.
func (s *ClientsService) Disable(ctx context.Context, clientID string) (*APIClient, error) {
	a := s.conn.ask(ctx, "clients.disable")
	cClientID := a.text("client_id", clientID)
	return fetch[APIClient](a, func() C.int32_t {
		return C.tenantry_clients_disable(a.client, cClientID, &a.call, &a.out, &a.err)
	})
}

// Remove deletes an API client and revokes its tokens.
//
// This cannot be undone, so its name or id must be repeated. When the answer is lost, the client is
// looked for, and its absence is the answer.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/clients/{client_id}
//	DELETE /api/2/clients/{client_id}
//
// It takes:
//
//   - clientID: The API client.
//   - confirmation: Its name or its id.
//
// An invalid argument when the confirmation is neither name nor id.
func (s *ClientsService) Remove(ctx context.Context, clientID string, confirmation string) error {
	a := s.conn.ask(ctx, "clients.remove")
	cClientID := a.text("client_id", clientID)
	cConfirmation := a.text("confirmation", confirmation)
	return a.nothing(func() C.int32_t {
		return C.tenantry_clients_remove(a.client, cClientID, cConfirmation, &a.call, &a.out, &a.err)
	})
}
