// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"iter"
)

// OfferingItemsService is the type of [Client.OfferingItems]. Offering items: what a tenant may
// use, and how much of it.
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
	cBody, bodyLen := bodyOf(a, "body", body)
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
	cBody, bodyLen := bodyOf(a, "body", body)
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
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[OfferingItemList](a, func() C.int32_t {
		return C.tenantry_offering_items_switch_edition(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Modify changes a tenant's offering items on what they are now.
//
// Reads those of all editions, lets `change` say what to send, sends it with the quotas' versions
// as they were read. When another writer was faster (426 or 409), reads again and lets `change`
// decide anew, five times at most. When nothing is to change, nothing is sent.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}/offering_items
//	PUT /api/2/tenants/{tenant_id}/offering_items
//
// It takes:
//
//   - tenantID: The tenant.
//   - change: Is told all items the tenant has or could have and gives those to send.
//
// It gives all items as they are now.
//
// A quota conflict only when every try lost to another writer.
func (s *OfferingItemsService) Modify(ctx context.Context, tenantID string, change func(*OfferingItemList) (*OfferingItemsUpdate, error)) (*OfferingItemList, error) {
	a := s.conn.ask(ctx, "offering_items.modify")
	cTenantID := a.text("tenant_id", tenantID)
	cChange, changeData := changeOf(a, change)
	return fetch[OfferingItemList](a, func() C.int32_t {
		return C.tenantry_offering_items_modify(a.client, cTenantID, cChange, changeData, &a.call, &a.out, &a.err)
	})
}

// EnableAll turns on all offering items of an edition that a tenant could have.
//
// Those that have no edition are turned on, too. What is on already stays as it is, with its quota.
// A customer or unit is on one storage for each usage: when several are offered and it is on none
// yet, `storage_ids` must say which.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	GET /api/2/applications
//	GET /api/2/tenants/{tenant_id}/offering_items
//	PUT /api/2/tenants/{tenant_id}/offering_items
//
// It takes:
//
//   - tenantID: The tenant, not a personal one.
//   - edition: The edition, as in `pck_per_workload`; `*` for all.
//
// It gives those items as they are now.
//
// An invalid argument when a storage must be chosen.
func (s *OfferingItemsService) EnableAll(ctx context.Context, tenantID string, edition string, params *OfferingItemsEnableAllParams) ([]OfferingItem, error) {
	a := s.conn.ask(ctx, "offering_items.enable_all")
	cTenantID := a.text("tenant_id", tenantID)
	cEdition := a.text("edition", edition)
	given := params.given(a)
	return value[[]OfferingItem](a, func() C.int32_t {
		return C.tenantry_offering_items_enable_all(a.client, cTenantID, cEdition, given, &a.call, &a.out, &a.err)
	})
}

// OfferingItemsEnableAllParams are the optional parameters of [OfferingItemsService.EnableAll].
type OfferingItemsEnableAllParams struct {
	// Only items of this application: its id, its type (`backup`) or its name.
	Application string

	// Only items of this type: `count`, `feature` or `infra`.
	Type string

	// The storages to use, for items that several storages offer.
	StorageIDs []string
}

func (p *OfferingItemsEnableAllParams) given(a *ask) *C.tenantry_offering_items_enable_all_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_offering_items_enable_all_params{
		struct_size: C.sizeof_tenantry_offering_items_enable_all_params,
		application: a.setting("application", p.Application),
		_type:       a.setting("type", p.Type),
		storage_ids: a.list("storage_ids", p.StorageIDs),
	}
}

// Enable turns on offering items by name.
//
// Those that are on already stay as they are, with their quotas. A customer or unit is on one
// storage for each usage: when several are offered and it is on none yet, `storage_ids` must say
// which.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	GET /api/2/applications
//	GET /api/2/tenants/{tenant_id}/offering_items
//	PUT /api/2/tenants/{tenant_id}/offering_items
//
// It takes:
//
//   - tenantID: The tenant, not a personal one.
//   - names: Their names, at least one; `*` stands for any letters, as in `pw_base_*`.
//
// It gives those items as they are now.
//
// An invalid argument when the tenant could have no item of a name, or a storage must be chosen.
func (s *OfferingItemsService) Enable(ctx context.Context, tenantID string, names []string, params *OfferingItemsEnableParams) ([]OfferingItem, error) {
	a := s.conn.ask(ctx, "offering_items.enable")
	cTenantID := a.text("tenant_id", tenantID)
	cNames := a.required("names", names)
	given := params.given(a)
	return value[[]OfferingItem](a, func() C.int32_t {
		return C.tenantry_offering_items_enable(a.client, cTenantID, cNames, given, &a.call, &a.out, &a.err)
	})
}

// OfferingItemsEnableParams are the optional parameters of [OfferingItemsService.Enable].
type OfferingItemsEnableParams struct {
	// Only items of this application: its id, its type (`backup`) or its name.
	Application string

	// Only items of this edition, and those that have none.
	Edition string

	// Only items of this type: `count`, `feature` or `infra`.
	Type string

	// The storages to use, for items that several storages offer.
	StorageIDs []string
}

func (p *OfferingItemsEnableParams) given(a *ask) *C.tenantry_offering_items_enable_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_offering_items_enable_params{
		struct_size: C.sizeof_tenantry_offering_items_enable_params,
		application: a.setting("application", p.Application),
		edition:     a.setting("edition", p.Edition),
		_type:       a.setting("type", p.Type),
		storage_ids: a.list("storage_ids", p.StorageIDs),
	}
}

// Disable turns off offering items by name, in the tenant and in all below it.
//
// Their quotas are gone then. Those that are off already stay so.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	GET /api/2/applications
//	GET /api/2/tenants/{tenant_id}/offering_items
//	PUT /api/2/tenants/{tenant_id}/offering_items
//
// It takes:
//
//   - tenantID: The tenant, not a personal one.
//   - names: Their names, at least one; `*` stands for any letters.
//
// It gives those items as they are now.
//
// An invalid argument when the tenant has no item of a name.
func (s *OfferingItemsService) Disable(ctx context.Context, tenantID string, names []string, params *OfferingItemsDisableParams) ([]OfferingItem, error) {
	a := s.conn.ask(ctx, "offering_items.disable")
	cTenantID := a.text("tenant_id", tenantID)
	cNames := a.required("names", names)
	given := params.given(a)
	return value[[]OfferingItem](a, func() C.int32_t {
		return C.tenantry_offering_items_disable(a.client, cTenantID, cNames, given, &a.call, &a.out, &a.err)
	})
}

// OfferingItemsDisableParams are the optional parameters of [OfferingItemsService.Disable].
type OfferingItemsDisableParams struct {
	// Only items of this application: its id, its type (`backup`) or its name.
	Application string

	// Only items of this edition, and those that have none.
	Edition string

	// Only items of this type: `count`, `feature` or `infra`.
	Type string

	// The storages, for items that several storages offer.
	StorageIDs []string
}

func (p *OfferingItemsDisableParams) given(a *ask) *C.tenantry_offering_items_disable_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_offering_items_disable_params{
		struct_size: C.sizeof_tenantry_offering_items_disable_params,
		application: a.setting("application", p.Application),
		edition:     a.setting("edition", p.Edition),
		_type:       a.setting("type", p.Type),
		storage_ids: a.list("storage_ids", p.StorageIDs),
	}
}

// SetQuota sets the quota of an offering item that is on, in units people write.
//
// A quota that is so already is not written again. When another writer was faster (426 or 409), the
// quota is read again and set anew, five times at most; with a `version`, both versions are
// reported instead, and the error's details hold them as `expected` and `found`.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/tenants/{tenant_id}/offering_items
//	PUT /api/2/tenants/{tenant_id}/offering_items
//
// It takes:
//
//   - tenantID: The tenant; the quotas of a user are those of the user's personal tenant.
//   - name: The item's name, as in `pw_base_workstations`.
//   - quota: The quota with its unit, as in `100 GiB` or `1.5 TB` (`GB` is 1000³ bytes, `GiB`
//     1024³), in `h` or `points` for what is counted in seconds, bare as in `12` for what is
//     counted in pieces; or `unlimited`.
//
// It gives the item as it is now.
//
// An invalid argument when the amount is not understood, the item is not on, is a feature, or is on
// for several storages; a quota conflict when the version is another.
func (s *OfferingItemsService) SetQuota(ctx context.Context, tenantID string, name string, quota string, params *OfferingItemsSetQuotaParams) (*OfferingItem, error) {
	a := s.conn.ask(ctx, "offering_items.set_quota")
	cTenantID := a.text("tenant_id", tenantID)
	cName := a.text("name", name)
	cQuota := a.text("quota", quota)
	given := params.given(a)
	return fetch[OfferingItem](a, func() C.int32_t {
		return C.tenantry_offering_items_set_quota(a.client, cTenantID, cName, cQuota, given, &a.call, &a.out, &a.err)
	})
}

// OfferingItemsSetQuotaParams are the optional parameters of [OfferingItemsService.SetQuota].
type OfferingItemsSetQuotaParams struct {
	// How far above the quota usage may go before it is stopped, as in `10 GiB`. `unlimited` for no
	// such limit, which makes the quota a soft one. What is there stays when it is not given.
	Overage string

	// The storage, for items that are on for several.
	StorageID string

	// The application, where two have an item of this name: its id, its type (`backup`) or its
	// name.
	Application string

	// The version the quota had when the value was decided. When it has another by now, nothing is
	// changed. Without it, the quota is set whatever others did.
	Version *int64
}

func (p *OfferingItemsSetQuotaParams) given(a *ask) *C.tenantry_offering_items_set_quota_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_offering_items_set_quota_params{
		struct_size: C.sizeof_tenantry_offering_items_set_quota_params,
		overage:     a.setting("overage", p.Overage),
		storage_id:  a.setting("storage_id", p.StorageID),
		application: a.setting("application", p.Application),
		version:     a.integer(p.Version),
	}
}

// SetQuotaBelow sets the quota of an offering item in every tenant directly below another that has
// it on.
//
// Users' personal tenants are left alone. A quota that is so already is not written again; called
// again after a failure, it goes on with the rest.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/tenants
//	GET /api/2/tenants/{tenant_id}/offering_items
//	PUT /api/2/tenants/{tenant_id}/offering_items
//
// It takes:
//
//   - tenantID: The tenant above them.
//   - name: The item's name, as in `pw_base_storage`.
//   - quota: The quota with its unit, as in `100 GiB`; or `unlimited`.
//
// It gives the tenants that have the item and their quotas.
//
// As for `offering_items.set_quota`.
func (s *OfferingItemsService) SetQuotaBelow(ctx context.Context, tenantID string, name string, quota string, params *OfferingItemsSetQuotaBelowParams) ([]QuotaBelow, error) {
	a := s.conn.ask(ctx, "offering_items.set_quota_below")
	cTenantID := a.text("tenant_id", tenantID)
	cName := a.text("name", name)
	cQuota := a.text("quota", quota)
	given := params.given(a)
	return value[[]QuotaBelow](a, func() C.int32_t {
		return C.tenantry_offering_items_set_quota_below(a.client, cTenantID, cName, cQuota, given, &a.call, &a.out, &a.err)
	})
}

// OfferingItemsSetQuotaBelowParams are the optional parameters of [OfferingItemsService.SetQuotaBelow].
type OfferingItemsSetQuotaBelowParams struct {
	// How far above the quota usage may go before it is stopped, as in `10 GiB`; `unlimited` for no
	// such limit. What is there stays when it is not given.
	Overage string

	// The storage, for items that are on for several.
	StorageID string

	// The application, where two have an item of this name: its id, its type (`backup`) or its
	// name.
	Application string
}

func (p *OfferingItemsSetQuotaBelowParams) given(a *ask) *C.tenantry_offering_items_set_quota_below_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_offering_items_set_quota_below_params{
		struct_size: C.sizeof_tenantry_offering_items_set_quota_below_params,
		overage:     a.setting("overage", p.Overage),
		storage_id:  a.setting("storage_id", p.StorageID),
		application: a.setting("application", p.Application),
	}
}

// ChangeEdition switches a tenant and all below it to another edition of an application.
//
// It does so when every warning is taken. Looks first what the switch would bring. A tenant that
// has only items of the edition already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/tenants/{tenant_id}/offering_items
//	GET /api/2/tenants/{tenant_id}/edition
//	PUT /api/2/tenants/{tenant_id}/edition
//
// It takes:
//
//   - tenantID: The tenant, not a personal one.
//   - edition: The edition to switch to, as in `pck_per_workload`.
//
// It gives all items as they are now.
//
// An invalid argument with the warnings that were not taken; 1021 for what the tenant above does
// not offer.
func (s *OfferingItemsService) ChangeEdition(ctx context.Context, tenantID string, edition string, params *OfferingItemsChangeEditionParams) ([]OfferingItem, error) {
	a := s.conn.ask(ctx, "offering_items.change_edition")
	cTenantID := a.text("tenant_id", tenantID)
	cEdition := a.text("edition", edition)
	given := params.given(a)
	return value[[]OfferingItem](a, func() C.int32_t {
		return C.tenantry_offering_items_change_edition(a.client, cTenantID, cEdition, given, &a.call, &a.out, &a.err)
	})
}

// OfferingItemsChangeEditionParams are the optional parameters of [OfferingItemsService.ChangeEdition].
type OfferingItemsChangeEditionParams struct {
	// The application: its id, its type or its name. `backup` when it is not given.
	Application string

	// The warnings that are taken, as in `OldFeaturesBecomeUnavailable`; `*` takes any.
	Accept []string
}

func (p *OfferingItemsChangeEditionParams) given(a *ask) *C.tenantry_offering_items_change_edition_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_offering_items_change_edition_params{
		struct_size: C.sizeof_tenantry_offering_items_change_edition_params,
		application: a.setting("application", p.Application),
		accept:      a.list("accept", p.Accept),
	}
}
