// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// RegistrationTokensService is the type of [Client.RegistrationTokens]. Registration tokens, with
// which agents and devices register in a tenant.
type RegistrationTokensService struct{ conn *connection }

// List fetches a tenant's registration tokens.
//
//	GET /api/2/tenants/{tenant_id}/registration_tokens
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives several registration tokens.
//
// The contract lists 401 (no valid credentials) and 403 (no permission).
func (s *RegistrationTokensService) List(ctx context.Context, tenantID string) (*RegistrationTokenList, error) {
	a := s.conn.ask(ctx, "registration_tokens.list")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[RegistrationTokenList](a, func() C.int32_t {
		return C.tenantry_registration_tokens_list(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// Create creates a registration token for a tenant.
//
//	POST /api/2/tenants/{tenant_id}/registration_tokens
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - body: A registration token to create.
//
// It gives a token with which devices register in a tenant.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *RegistrationTokensService) Create(ctx context.Context, tenantID string, body *NewRegistrationToken) (*RegistrationToken, error) {
	a := s.conn.ask(ctx, "registration_tokens.create")
	cTenantID := a.text("tenant_id", tenantID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[RegistrationToken](a, func() C.int32_t {
		return C.tenantry_registration_tokens_create(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// ListLegacy fetches the caller's registration tokens. Superseded by `registration_tokens.list`.
//
//	GET /api/2/registration_tokens
//
// The contract calls this endpoint deprecated.
//
// It gives several registration tokens.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *RegistrationTokensService) ListLegacy(ctx context.Context) (*RegistrationTokenList, error) {
	a := s.conn.ask(ctx, "registration_tokens.list_legacy")
	return fetch[RegistrationTokenList](a, func() C.int32_t {
		return C.tenantry_registration_tokens_list_legacy(a.client, &a.call, &a.out, &a.err)
	})
}

// CreateLegacy creates a registration token. Superseded by `registration_tokens.create`.
//
//	POST /api/2/registration_tokens
//
// The contract calls this endpoint deprecated.
//
// It takes:
//
//   - body: A registration token to create, the older way.
//
// It gives a token with which devices register in a tenant.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *RegistrationTokensService) CreateLegacy(ctx context.Context, body *NewRegistrationTokenLegacy) (*RegistrationToken, error) {
	a := s.conn.ask(ctx, "registration_tokens.create_legacy")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[RegistrationToken](a, func() C.int32_t {
		return C.tenantry_registration_tokens_create_legacy(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Delete deletes a registration token.
//
//	DELETE /api/2/registration_tokens/{token_id}
//
// It takes:
//
//   - tokenID: The registration token's id.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
// (unsupported content type).
func (s *RegistrationTokensService) Delete(ctx context.Context, tokenID string) error {
	a := s.conn.ask(ctx, "registration_tokens.delete")
	cTokenID := a.text("token_id", tokenID)
	return a.nothing(func() C.int32_t {
		return C.tenantry_registration_tokens_delete(a.client, cTokenID, &a.call, &a.out, &a.err)
	})
}
