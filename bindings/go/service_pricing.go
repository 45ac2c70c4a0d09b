// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// PricingService: a tenant's pricing: trial or production, and the currency.
type PricingService struct{ conn *connection }

// Get fetches a tenant's pricing.
//
//	GET /api/2/tenants/{tenant_id}/pricing
//
// `production_start_date` is when a trial will be switched to production by itself, or when it was.
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a tenant's pricing.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *PricingService) Get(ctx context.Context, tenantID string) (*Pricing, error) {
	a := s.conn.ask(ctx, "pricing.get")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[Pricing](a, func() C.int32_t {
		return C.tenantry_pricing_get(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// Update changes a tenant's pricing; this is how a trial becomes production.
//
//	PUT /api/2/tenants/{tenant_id}/pricing
//
// A switch from trial to production is not to be undone, and the whole month goes into the monthly
// report. `version` is the one fetched with `pricing.get`.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - body: A change of a tenant's pricing.
//
// It gives a tenant's pricing.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *PricingService) Update(ctx context.Context, tenantID string, body *PricingUpdate) (*Pricing, error) {
	a := s.conn.ask(ctx, "pricing.update")
	cTenantID := a.text("tenant_id", tenantID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Pricing](a, func() C.int32_t {
		return C.tenantry_pricing_update(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// SwitchToProduction switches a customer from trial to production.
//
// Its usage is charged from now on, the whole of this month with it. This cannot be undone, and
// comes by itself after a full month of trial. A tenant that has left its trial is left as it is; a
// lost answer is looked for, and never sent again.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}/pricing
//	PUT /api/2/tenants/{tenant_id}/pricing
//
// It takes:
//
//   - tenantID: The customer.
//
// It gives the pricing as it is now.
func (s *PricingService) SwitchToProduction(ctx context.Context, tenantID string) (*Pricing, error) {
	a := s.conn.ask(ctx, "pricing.switch_to_production")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[Pricing](a, func() C.int32_t {
		return C.tenantry_pricing_switch_to_production(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}
