// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// UsagesService is the type of [Client.Usages]. Usages: how much of each service tenants use now.
// Refreshed every few hours; billing goes by reports.
type UsagesService struct{ conn *connection }

// List fetches what a tenant uses.
//
//	GET /api/2/tenants/{tenant_id}/usages
//
// Numbers are refreshed every five to six hours. `value` counts since `range_start`,
// `absolute_value` is the total. The same usage occurs once for each storage.
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives what a tenant uses.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *UsagesService) List(ctx context.Context, tenantID string, params *UsagesListParams) (*UsageList, error) {
	a := s.conn.ask(ctx, "usages.list")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return fetch[UsageList](a, func() C.int32_t {
		return C.tenantry_usages_list(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// UsagesListParams are the optional parameters of [UsagesService.List].
type UsagesListParams struct {
	// Only these usages.
	UsageNames []string

	// Only usages of these editions.
	Editions []string
}

func (p *UsagesListParams) given(a *ask) *C.tenantry_usages_list_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_usages_list_params{
		struct_size: C.sizeof_tenantry_usages_list_params,
		usage_names: a.list("usage_names", p.UsageNames),
		editions:    a.list("editions", p.Editions),
	}
}

// ListForTenants fetches what each of several tenants uses.
//
//	GET /api/2/tenants/usages
//
// Numbers are refreshed every five to six hours. `value` counts since `range_start`,
// `absolute_value` is the total.
//
// It takes:
//
//   - tenants: The tenants' ids.
//
// It gives what several tenants use.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *UsagesService) ListForTenants(ctx context.Context, tenants []string, params *UsagesListForTenantsParams) (*TenantUsagesList, error) {
	a := s.conn.ask(ctx, "usages.list_for_tenants")
	cTenants := a.required("tenants", tenants)
	given := params.given(a)
	return fetch[TenantUsagesList](a, func() C.int32_t {
		return C.tenantry_usages_list_for_tenants(a.client, cTenants, given, &a.call, &a.out, &a.err)
	})
}

// UsagesListForTenantsParams are the optional parameters of [UsagesService.ListForTenants].
type UsagesListForTenantsParams struct {
	// Only these usages.
	UsageNames []string

	// Only usages of these editions.
	Editions []string
}

func (p *UsagesListForTenantsParams) given(a *ask) *C.tenantry_usages_list_for_tenants_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_usages_list_for_tenants_params{
		struct_size: C.sizeof_tenantry_usages_list_for_tenants_params,
		usage_names: a.list("usage_names", p.UsageNames),
		editions:    a.list("editions", p.Editions),
	}
}

// Update reports usage from outside the platform.
//
//	PUT /api/2/tenants/usages
//
// Which fields are given decides whether usage is reported for a tenant or for a resource. The
// caller must belong to the root tenant, or be an application that the platform has approved. An
// item that fails carries an `error` in an answer that succeeds.
//
// Takes an access token: a login and password sent as HTTP Basic do not do.
//
// It takes:
//
//   - body: Usages to report.
//
// It gives what became of the reported usages.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *UsagesService) Update(ctx context.Context, body *UsageUpdate) (*UsageUpdateResult, error) {
	a := s.conn.ask(ctx, "usages.update")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[UsageUpdateResult](a, func() C.int32_t {
		return C.tenantry_usages_update(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// AgainstQuotas tells what a tenant and all below it use, held against the tenant's quotas.
//
// It says how much is left, and whether a quota is exceeded. The service counts anew every five to
// six hours; bills are made from reports.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}/usages
//
// It takes:
//
//   - tenantID: The tenant.
//
// It gives the usages.
func (s *UsagesService) AgainstQuotas(ctx context.Context, tenantID string, params *UsagesAgainstQuotasParams) ([]QuotaUsage, error) {
	a := s.conn.ask(ctx, "usages.against_quotas")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return value[[]QuotaUsage](a, func() C.int32_t {
		return C.tenantry_usages_against_quotas(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// UsagesAgainstQuotasParams are the optional parameters of [UsagesService.AgainstQuotas].
type UsagesAgainstQuotasParams struct {
	// Only these usages, as in `storage`. All when it is not given.
	UsageNames []string

	// Only usages of these editions, and those that have none. All when it is not given.
	Editions []string
}

func (p *UsagesAgainstQuotasParams) given(a *ask) *C.tenantry_usages_against_quotas_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_usages_against_quotas_params{
		struct_size: C.sizeof_tenantry_usages_against_quotas_params,
		usage_names: a.list("usage_names", p.UsageNames),
		editions:    a.list("editions", p.Editions),
	}
}

// OfChildren tells what each of a tenant's children uses, with all below it.
//
// It takes as few requests as there can be. A hundred children are asked for at once. Children
// whose usages are not to be seen have none.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}/children
//	GET /api/2/tenants/usages
//
// It takes:
//
//   - tenantID: The tenant.
//
// It gives the children, by name.
func (s *UsagesService) OfChildren(ctx context.Context, tenantID string, params *UsagesOfChildrenParams) ([]ChildUsage, error) {
	a := s.conn.ask(ctx, "usages.of_children")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return value[[]ChildUsage](a, func() C.int32_t {
		return C.tenantry_usages_of_children(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// UsagesOfChildrenParams are the optional parameters of [UsagesService.OfChildren].
type UsagesOfChildrenParams struct {
	// Only these usages, as in `storage`. All when it is not given.
	UsageNames []string

	// Only usages of these editions, and those that have none. All when it is not given.
	Editions []string
}

func (p *UsagesOfChildrenParams) given(a *ask) *C.tenantry_usages_of_children_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_usages_of_children_params{
		struct_size: C.sizeof_tenantry_usages_of_children_params,
		usage_names: a.list("usage_names", p.UsageNames),
		editions:    a.list("editions", p.Editions),
	}
}
