// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"iter"
)

// OfferingItemsService: offering items: what a tenant may use, and how much of it.
type OfferingItemsService struct{ conn *connection }

// List fetches a tenant's offering items with their states and quotas.
//
//	GET /api/2/tenants/{tenant_id}/offering_items
//
// Without `edition` only items of the edition `standard` come back, and items that have no edition;
// `*` gives all. The quotas of a user are those of the user's personal tenant.
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a tenant's offering items.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission), 409 (a conflict) and 426 (a quota's version is out of date).
func (s *OfferingItemsService) List(ctx context.Context, tenantID string, params *OfferingItemsListParams) (*OfferingItemList, error) {
	a := s.conn.ask(ctx, "offering_items.list")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return fetch[OfferingItemList](a, func() C.int32_t {
		return C.tenantry_offering_items_list(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// OfferingItemsListParams are the optional parameters of [OfferingItemsService.List].
type OfferingItemsListParams struct {
	// Only items of this storage.
	InfraUUID string

	// `true` leaves out what business rules do not allow to be enabled. A text, not a boolean.
	AvailableOnly string

	// When true, items in a grace period are left out.
	ForUI *bool

	// Only items of this edition; `*` gives those of all. Items without an edition always come
	// back. `standard` when it is not given.
	Edition string

	// Only items of these usages.
	UsageNames []string

	// Only items in this state: `1` on, `0` off.
	Status *int64

	// When true, secondary offering items are included.
	IncludeSecondary *bool

	// Only items of this type. One of `count`, `feature` and `infra`.
	Type OfferingItemType
}

func (p *OfferingItemsListParams) given(a *ask) *C.tenantry_offering_items_list_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_offering_items_list_params{
		struct_size:       C.sizeof_tenantry_offering_items_list_params,
		infra_uuid:        a.setting("infra_uuid", p.InfraUUID),
		available_only:    a.setting("available_only", p.AvailableOnly),
		for_ui:            a.truth(p.ForUI),
		edition:           a.setting("edition", p.Edition),
		usage_names:       a.list("usage_names", p.UsageNames),
		status:            a.integer(p.Status),
		include_secondary: a.truth(p.IncludeSecondary),
		_type:             a.setting("type", string(p.Type)),
	}
}

// ListSubtree fetches the offering items of a tenant and of all tenants below it.
//
//	GET /api/2/tenants/offering_items
//
// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
// had by giving that as After, alone or with a Limit. ListSubtreeAll does that.
//
// It takes:
//
//   - subtreeRootTenantID: The tenant at the root of the tree.
//
// It gives a tenant's offering items.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission) and 404 (not found).
func (s *OfferingItemsService) ListSubtree(ctx context.Context, subtreeRootTenantID string, params *OfferingItemsListSubtreeParams) (*OfferingItemList, error) {
	a := s.conn.ask(ctx, "offering_items.list_subtree")
	cSubtreeRootTenantID := a.text("subtree_root_tenant_id", subtreeRootTenantID)
	given := params.given(a)
	return fetch[OfferingItemList](a, func() C.int32_t {
		return C.tenantry_offering_items_list_subtree(a.client, cSubtreeRootTenantID, given, &a.call, &a.out, &a.err)
	})
}

// ListSubtreeAll gives the items of ListSubtree, page after page.
//
//	GET /api/2/tenants/offering_items
//
// Pages are asked for as items are. A page that fails gives its error and ends the run, and so does
// a cursor that comes again.
func (s *OfferingItemsService) ListSubtreeAll(ctx context.Context, subtreeRootTenantID string, params *OfferingItemsListSubtreeParams) iter.Seq2[*OfferingItem, error] {
	return everyItem(ctx, s.conn, "offering_items.list_subtree", func(a *ask, list **C.tenantry_pages) func() C.int32_t {
		cSubtreeRootTenantID := a.text("subtree_root_tenant_id", subtreeRootTenantID)
		given := params.given(a)
		return func() C.int32_t {
			return C.tenantry_offering_items_list_subtree_pages(a.client, cSubtreeRootTenantID, given, list, &a.err)
		}
	}, func(page *OfferingItemList) []*OfferingItem { return pointers(page.Items) })
}

// OfferingItemsListSubtreeParams are the optional parameters of [OfferingItemsService.ListSubtree].
type OfferingItemsListSubtreeParams struct {
	// Only items of these usages.
	UsageNames []string

	// Only items of these editions.
	Editions []string

	// Only items of these names.
	OfferingItems []string

	// Only items that changed after this time (RFC 3339, UTC).
	UpdatedSince Timestamp

	// Items to a page. `5000` when it is not given.
	Limit *int64

	// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
	// filters.
	After string

	// When true, deleted offering items may be returned.
	AllowDeleted *bool
}

func (p *OfferingItemsListSubtreeParams) given(a *ask) *C.tenantry_offering_items_list_subtree_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_offering_items_list_subtree_params{
		struct_size:    C.sizeof_tenantry_offering_items_list_subtree_params,
		usage_names:    a.list("usage_names", p.UsageNames),
		editions:       a.list("editions", p.Editions),
		offering_items: a.list("offering_items", p.OfferingItems),
		updated_since:  a.setting("updated_since", string(p.UpdatedSince)),
		limit:          a.integer(p.Limit),
		after:          a.setting("after", p.After),
		allow_deleted:  a.truth(p.AllowDeleted),
	}
}

// AvailableForChild fetches the offering items that a new child of this tenant could get.
//
//	GET /api/2/tenants/{tenant_id}/offering_items/available_for_child
//
// Ask the parent. Without `edition` only items of the edition `standard` come back; `*` gives all.
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a tenant's offering items.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials) and 403
// (no permission).
func (s *OfferingItemsService) AvailableForChild(ctx context.Context, tenantID string, params *OfferingItemsAvailableForChildParams) (*OfferingItemList, error) {
	a := s.conn.ask(ctx, "offering_items.available_for_child")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return fetch[OfferingItemList](a, func() C.int32_t {
		return C.tenantry_offering_items_available_for_child(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// OfferingItemsAvailableForChildParams are the optional parameters of [OfferingItemsService.AvailableForChild].
type OfferingItemsAvailableForChildParams struct {
	// The kind the child would have: `partner`, `folder`, `customer` or `unit`.
	Kind string

	// Only items of this edition; `*` gives those of all. Items without an edition always come
	// back. `standard` when it is not given.
	Edition string
}

func (p *OfferingItemsAvailableForChildParams) given(a *ask) *C.tenantry_offering_items_available_for_child_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_offering_items_available_for_child_params{
		struct_size: C.sizeof_tenantry_offering_items_available_for_child_params,
		kind:        a.setting("kind", p.Kind),
		edition:     a.setting("edition", p.Edition),
	}
}

// Set turns offering items on and off and sets their quotas.
//
//	PUT /api/2/tenants/{tenant_id}/offering_items
//
// Send the items as they were fetched, changed. Each quota carries the version it was fetched with;
// an outdated one is a quota conflict. Enabling an item enables its application too. The items of a
// personal tenant cannot be turned on or off, and a customer can have one storage for each usage.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - body: Offering items to set.
//
// It gives a tenant's offering items.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission), 404 (not found) and 409 (a conflict).
func (s *OfferingItemsService) Set(ctx context.Context, tenantID string, body *OfferingItemsUpdate) (*OfferingItemList, error) {
	a := s.conn.ask(ctx, "offering_items.set")
	cTenantID := a.text("tenant_id", tenantID)
	cBody, bodyLen := bodyOf(a, body)
	return fetch[OfferingItemList](a, func() C.int32_t {
		return C.tenantry_offering_items_set(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Prices fetches the prices of a tenant's offering items.
//
//	GET /api/2/tenants/{tenant_id}/offering_items/pricing
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives the prices of a tenant's offering items.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *OfferingItemsService) Prices(ctx context.Context, tenantID string) (*OfferingItemPrices, error) {
	a := s.conn.ask(ctx, "offering_items.prices")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[OfferingItemPrices](a, func() C.int32_t {
		return C.tenantry_offering_items_prices(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// SetPrices sets the prices of a tenant's offering items.
//
//	PUT /api/2/tenants/{tenant_id}/offering_items/pricing
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - body: Prices to set.
//
// It gives the prices of a tenant's offering items.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *OfferingItemsService) SetPrices(ctx context.Context, tenantID string, body *OfferingItemPricesUpdate) (*OfferingItemPrices, error) {
	a := s.conn.ask(ctx, "offering_items.set_prices")
	cTenantID := a.text("tenant_id", tenantID)
	cBody, bodyLen := bodyOf(a, body)
	return fetch[OfferingItemPrices](a, func() C.int32_t {
		return C.tenantry_offering_items_set_prices(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// CheckEditionSwitch tells whether a tenant could switch to an edition, and what it would lose.
//
//	GET /api/2/tenants/{tenant_id}/edition
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - targetEdition: Edition to switch to.
//   - applicationID: The application's id.
//
// It gives what a switch of edition would bring.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission) and 404 (not found).
func (s *OfferingItemsService) CheckEditionSwitch(ctx context.Context, tenantID string, targetEdition string, applicationID string) (*EditionSwitchWarnings, error) {
	a := s.conn.ask(ctx, "offering_items.check_edition_switch")
	cTenantID := a.text("tenant_id", tenantID)
	cTargetEdition := a.text("target_edition", targetEdition)
	cApplicationID := a.text("application_id", applicationID)
	return fetch[EditionSwitchWarnings](a, func() C.int32_t {
		return C.tenantry_offering_items_check_edition_switch(a.client, cTenantID, cTargetEdition, cApplicationID, &a.call, &a.out, &a.err)
	})
}

// SwitchEdition switches a tenant to another edition of an application.
//
//	PUT /api/2/tenants/{tenant_id}/edition
//
// Only Cyber Protection and File Sync & Share have editions. Where an edition is not available the
// error's context lists the items in the way.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - body: The edition to switch to.
//
// It gives a tenant's offering items.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission) and 404 (not found).
func (s *OfferingItemsService) SwitchEdition(ctx context.Context, tenantID string, body *EditionSwitch) (*OfferingItemList, error) {
	a := s.conn.ask(ctx, "offering_items.switch_edition")
	cTenantID := a.text("tenant_id", tenantID)
	cBody, bodyLen := bodyOf(a, body)
	return fetch[OfferingItemList](a, func() C.int32_t {
		return C.tenantry_offering_items_switch_edition(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}
