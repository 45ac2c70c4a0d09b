// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// PricingService is the type of [Client.Pricing]. A tenant's pricing: trial or production, and the
// currency.
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

// BillingSettings tells how a partner is charged: licensing mode, tier level, contract and account
// number.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//
// It takes:
//
//   - tenantID: The partner.
//
// It gives the settings.
func (s *PricingService) BillingSettings(ctx context.Context, tenantID string) (*BillingSettings, error) {
	a := s.conn.ask(ctx, "pricing.billing_settings")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[BillingSettings](a, func() C.int32_t {
		return C.tenantry_pricing_billing_settings(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// SetLicensingMode sets how a partner is charged.
//
// A mode that is set already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//	PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//
// It takes:
//
//   - tenantID: The partner.
//   - mode: `per_gb`, by storage alone, or `per_device`, by devices and hosted storage.
//
// It gives the setting as it is now.
//
// An invalid argument for another mode.
func (s *PricingService) SetLicensingMode(ctx context.Context, tenantID string, mode string) (*Setting, error) {
	a := s.conn.ask(ctx, "pricing.set_licensing_mode")
	cTenantID := a.text("tenant_id", tenantID)
	cMode := a.text("mode", mode)
	return fetch[Setting](a, func() C.int32_t {
		return C.tenantry_pricing_set_licensing_mode(a.client, cTenantID, cMode, &a.call, &a.out, &a.err)
	})
}

// SetTierLevel sets a partner's minimum commitment.
//
// A level that is set already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//	PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//
// It takes:
//
//   - tenantID: The partner.
//   - level: -1 for none, 0 for the first tier, 1 for the second and so on; -2 for one that was
//     agreed on by itself.
//
// It gives the setting as it is now.
//
// An invalid argument for a level that is not from -2 to 7.
func (s *PricingService) SetTierLevel(ctx context.Context, tenantID string, level int64) (*Setting, error) {
	a := s.conn.ask(ctx, "pricing.set_tier_level")
	cTenantID := a.text("tenant_id", tenantID)
	cLevel := a.number(level)
	return fetch[Setting](a, func() C.int32_t {
		return C.tenantry_pricing_set_tier_level(a.client, cTenantID, cLevel, &a.call, &a.out, &a.err)
	})
}

// PriceList tells what a partner pays for what.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//
// It takes:
//
//   - tenantID: The partner.
//
// It gives the price list.
//
// Not found when the partner has none.
func (s *PricingService) PriceList(ctx context.Context, tenantID string) (*PriceList, error) {
	a := s.conn.ask(ctx, "pricing.price_list")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[PriceList](a, func() C.int32_t {
		return C.tenantry_pricing_price_list(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}
