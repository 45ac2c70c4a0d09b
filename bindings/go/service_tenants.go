// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"iter"
)

// TenantsService: tenants: partners, folders, customers and units, and the tree they form.
type TenantsService struct{ conn *connection }

// Create creates a tenant.
//
//	POST /api/2/tenants
//
// A customer starts as a trial, a partner in production. A new tenant has no services until it gets
// offering items. The name must be unique in the tree: a name that is taken is a name conflict.
//
// It takes:
//
//   - body: A tenant to create.
//
// It gives a tenant: a partner, folder, customer or unit.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *TenantsService) Create(ctx context.Context, body *NewTenant) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.create")
	cBody, bodyLen := bodyOf(a, body)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_create(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Get fetches one tenant.
//
//	GET /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a tenant: a partner, folder, customer or unit.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *TenantsService) Get(ctx context.Context, tenantID string, params *TenantsGetParams) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.get")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_get(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// TenantsGetParams are the optional parameters of [TenantsService.Get].
type TenantsGetParams struct {
	// When true, the answer holds the path of tenants down to this one.
	EmbedPath *bool

	// When true, a deleted tenant may be returned.
	AllowDeleted *bool
}

func (p *TenantsGetParams) given(a *ask) *C.tenantry_tenants_get_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_get_params{
		struct_size:   C.sizeof_tenantry_tenants_get_params,
		embed_path:    a.truth(p.EmbedPath),
		allow_deleted: a.truth(p.AllowDeleted),
	}
}

// List fetches several tenants, given by their ids, their parent or the root of their tree.
//
//	GET /api/2/tenants
//
// Give one of `uuids`, `parent_id` and `subtree_root_id`; without any of them the service refuses.
// Unknown ids are left out without a word.
//
// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
// had by giving that as After, alone or with a Limit. ListAll does that.
//
// It gives a page of tenants.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission) and 404 (not found).
func (s *TenantsService) List(ctx context.Context, params *TenantsListParams) (*TenantList, error) {
	a := s.conn.ask(ctx, "tenants.list")
	given := params.given(a)
	return fetch[TenantList](a, func() C.int32_t {
		return C.tenantry_tenants_list(a.client, given, &a.call, &a.out, &a.err)
	})
}

// ListAll gives the items of List, page after page.
//
//	GET /api/2/tenants
//
// Pages are asked for as items are. A page that fails gives its error and ends the run, and so does
// a cursor that comes again.
func (s *TenantsService) ListAll(ctx context.Context, params *TenantsListParams) iter.Seq2[*TenantRecord, error] {
	return everyItem(ctx, s.conn, "tenants.list", func(a *ask, list **C.tenantry_pages) func() C.int32_t {
		given := params.given(a)
		return func() C.int32_t {
			return C.tenantry_tenants_list_pages(a.client, given, list, &a.err)
		}
	}, func(page *TenantList) []*TenantRecord { return pointers(page.Items) })
}

// TenantsListParams are the optional parameters of [TenantsService.List].
type TenantsListParams struct {
	// The tenants' ids, at most 100. Not together with `subtree_root_id` or `parent_id`.
	UUIDs []string

	// The children of this tenant. Not together with `uuids` or `subtree_root_id`.
	ParentID string

	// This tenant and all below it, those higher up first. Not together with `uuids` or
	// `parent_id`.
	SubtreeRootID string

	// Only tenants that changed after this time (RFC 3339, UTC).
	UpdatedSince Timestamp

	// Tenants to a page. `5000` when it is not given.
	Limit *int64

	// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
	// filters.
	After string

	// How much of each tenant comes back. `stamps`: ids, version and times. `basic`: also name,
	// kind and whether it is enabled. `full`: everything. One of `stamps`, `basic` and `full`.
	// `full` when it is not given.
	LOD LevelOfDetail

	// When true, the tenants' contacts come along.
	WithContacts *bool

	// When true, only tenants that have offering items of the type `count`.
	WithOfferingItems *bool

	// When true, only tenants that have offering items of the type `infra`.
	WithInfraOfferingItems *bool

	// When true, all offering items of the tenants come along.
	ExpandOfferingItems *bool

	// When true, the tenants between the caller's and those in `uuids` come along. Not together
	// with `subtree_root_id` or `parent_id`.
	IncludeRelativePath *bool

	// When true, deleted tenants may be returned.
	AllowDeleted *bool
}

func (p *TenantsListParams) given(a *ask) *C.tenantry_tenants_list_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_list_params{
		struct_size:               C.sizeof_tenantry_tenants_list_params,
		uuids:                     a.list("uuids", p.UUIDs),
		parent_id:                 a.setting("parent_id", p.ParentID),
		subtree_root_id:           a.setting("subtree_root_id", p.SubtreeRootID),
		updated_since:             a.setting("updated_since", string(p.UpdatedSince)),
		limit:                     a.integer(p.Limit),
		after:                     a.setting("after", p.After),
		lod:                       a.setting("lod", string(p.LOD)),
		with_contacts:             a.truth(p.WithContacts),
		with_offering_items:       a.truth(p.WithOfferingItems),
		with_infra_offering_items: a.truth(p.WithInfraOfferingItems),
		expand_offering_items:     a.truth(p.ExpandOfferingItems),
		include_relative_path:     a.truth(p.IncludeRelativePath),
		allow_deleted:             a.truth(p.AllowDeleted),
	}
}

// ChildIDs fetches the ids of a tenant's direct children.
//
//	GET /api/2/tenants/{tenant_id}/children
//
// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
// had by giving that as After, alone or with a Limit. ChildIDsAll does that.
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a list of ids.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *TenantsService) ChildIDs(ctx context.Context, tenantID string, params *TenantsChildIDsParams) (*IDList, error) {
	a := s.conn.ask(ctx, "tenants.child_ids")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return fetch[IDList](a, func() C.int32_t {
		return C.tenantry_tenants_child_ids(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// ChildIDsAll gives the items of ChildIDs, page after page.
//
//	GET /api/2/tenants/{tenant_id}/children
//
// Pages are asked for as items are. A page that fails gives its error and ends the run, and so does
// a cursor that comes again.
func (s *TenantsService) ChildIDsAll(ctx context.Context, tenantID string, params *TenantsChildIDsParams) iter.Seq2[UUID, error] {
	return everyItem(ctx, s.conn, "tenants.child_ids", func(a *ask, list **C.tenantry_pages) func() C.int32_t {
		cTenantID := a.text("tenant_id", tenantID)
		given := params.given(a)
		return func() C.int32_t {
			return C.tenantry_tenants_child_ids_pages(a.client, cTenantID, given, list, &a.err)
		}
	}, func(page *IDList) []UUID { return page.Items })
}

// TenantsChildIDsParams are the optional parameters of [TenantsService.ChildIDs].
type TenantsChildIDsParams struct {
	// What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
	// `usage.workstations` or, with the storage's id,
	// `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in front reverses it. `name` when
	// it is not given.
	Order string

	// When true, deleted tenants may be among them.
	AllowDeleted *bool

	// Cursor of the next page, from paging.cursors.after of the previous response; it encodes
	// filters and sorting, so send it alone.
	After string
}

func (p *TenantsChildIDsParams) given(a *ask) *C.tenantry_tenants_child_ids_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_child_ids_params{
		struct_size:   C.sizeof_tenantry_tenants_child_ids_params,
		order:         a.setting("order", p.Order),
		allow_deleted: a.truth(p.AllowDeleted),
		after:         a.setting("after", p.After),
	}
}

// Children fetches a tenant's direct children.
//
//	GET /api/2/tenants/{tenant_id}/children?include_details=true
//
// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
// had by giving that as After, alone or with a Limit. ChildrenAll does that.
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a tenant's direct children.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *TenantsService) Children(ctx context.Context, tenantID string, params *TenantsChildrenParams) (*TenantChildren, error) {
	a := s.conn.ask(ctx, "tenants.children")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return fetch[TenantChildren](a, func() C.int32_t {
		return C.tenantry_tenants_children(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// ChildrenAll gives the items of Children, page after page.
//
//	GET /api/2/tenants/{tenant_id}/children?include_details=true
//
// Pages are asked for as items are. A page that fails gives its error and ends the run, and so does
// a cursor that comes again.
func (s *TenantsService) ChildrenAll(ctx context.Context, tenantID string, params *TenantsChildrenParams) iter.Seq2[*Tenant, error] {
	return everyItem(ctx, s.conn, "tenants.children", func(a *ask, list **C.tenantry_pages) func() C.int32_t {
		cTenantID := a.text("tenant_id", tenantID)
		given := params.given(a)
		return func() C.int32_t {
			return C.tenantry_tenants_children_pages(a.client, cTenantID, given, list, &a.err)
		}
	}, func(page *TenantChildren) []*Tenant { return pointers(page.Items) })
}

// TenantsChildrenParams are the optional parameters of [TenantsService.Children].
type TenantsChildrenParams struct {
	// What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
	// `usage.workstations` or, with the storage's id,
	// `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in front reverses it. `name` when
	// it is not given.
	Order string

	// When true, deleted tenants may be among them.
	AllowDeleted *bool

	// Cursor of the next page, from paging.cursors.after of the previous response; it encodes
	// filters and sorting, so send it alone.
	After string
}

func (p *TenantsChildrenParams) given(a *ask) *C.tenantry_tenants_children_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_children_params{
		struct_size:   C.sizeof_tenantry_tenants_children_params,
		order:         a.setting("order", p.Order),
		allow_deleted: a.truth(p.AllowDeleted),
		after:         a.setting("after", p.After),
	}
}

// Update changes a tenant, moves it, or turns it off and on.
//
//	PUT /api/2/tenants/{tenant_id}
//
// Send what changes, and the `version` the tenant has now; fields left out keep their values, also
// inside `contact`. Every update raises the version by one. `parent_id` moves the tenant, `enabled`
// turns it off or on with everything below it, and `kind` may only change between partner and
// folder.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - body: What changes in a tenant.
//
// It gives a tenant: a partner, folder, customer or unit.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found), 409 (a
// conflict) and 415 (unsupported content type).
func (s *TenantsService) Update(ctx context.Context, tenantID string, body *TenantUpdate) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.update")
	cTenantID := a.text("tenant_id", tenantID)
	cBody, bodyLen := bodyOf(a, body)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_update(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Delete deletes a tenant and everything below it.
//
//	DELETE /api/2/tenants/{tenant_id}
//
// The tenant must be disabled first; `version` is the one it has after that. All users, tenants and
// data below it go too. The vendor's guide calls this irreversible; `tenants.restore` brings back
// what is not gone for good yet.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - version: The version the tenant has now.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *TenantsService) Delete(ctx context.Context, tenantID string, version int64) error {
	a := s.conn.ask(ctx, "tenants.delete")
	cTenantID := a.text("tenant_id", tenantID)
	cVersion := a.number(version)
	return a.nothing(func() C.int32_t {
		return C.tenantry_tenants_delete(a.client, cTenantID, cVersion, &a.call, &a.out, &a.err)
	})
}

// Restore brings a deleted tenant back.
//
//	POST /api/2/tenants/{tenant_id}/restore
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
// conflict).
func (s *TenantsService) Restore(ctx context.Context, tenantID string, params *TenantsRestoreParams) error {
	a := s.conn.ask(ctx, "tenants.restore")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return a.nothing(func() C.int32_t {
		return C.tenantry_tenants_restore(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// TenantsRestoreParams are the optional parameters of [TenantsService.Restore].
type TenantsRestoreParams struct {
	// When true, the tenant comes back although its name or a login in it is taken by now; it then
	// gets a name with something added.
	Force *bool
}

func (p *TenantsRestoreParams) given(a *ask) *C.tenantry_tenants_restore_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_restore_params{
		struct_size: C.sizeof_tenantry_tenants_restore_params,
		force:       a.truth(p.Force),
	}
}

// SetDefaultIDP sets the identity provider that a tenant's new users get.
//
//	PUT /api/2/tenants/{tenant_id}/default_idp
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - body: The identity provider new users get.
//
// It gives a tenant: a partner, folder, customer or unit.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
// conflict).
func (s *TenantsService) SetDefaultIDP(ctx context.Context, tenantID string, body *DefaultIDPUpdate) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.set_default_idp")
	cTenantID := a.text("tenant_id", tenantID)
	cBody, bodyLen := bodyOf(a, body)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_set_default_idp(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// MFAStatus tells whether a tenant asks its users for two factors, and how many have them.
//
//	GET /api/2/tenants/{tenant_id}/mfa/status
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives two-factor authentication of a tenant.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *TenantsService) MFAStatus(ctx context.Context, tenantID string) (*TenantMFAStatus, error) {
	a := s.conn.ask(ctx, "tenants.mfa_status")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[TenantMFAStatus](a, func() C.int32_t {
		return C.tenantry_tenants_mfa_status(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// SetMFA turns two-factor authentication on or off for a tenant.
//
//	PUT /api/2/tenants/{tenant_id}/mfa/status
//
// Users who have no second factor cannot log in until they have set one up. Folders and units
// follow their parent.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - body: Two-factor authentication of a tenant to set.
//
// It gives two-factor authentication of a tenant.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission) and 404 (not found).
func (s *TenantsService) SetMFA(ctx context.Context, tenantID string, body *TenantMFAUpdate) (*TenantMFAStatus, error) {
	a := s.conn.ask(ctx, "tenants.set_mfa")
	cTenantID := a.text("tenant_id", tenantID)
	cBody, bodyLen := bodyOf(a, body)
	return fetch[TenantMFAStatus](a, func() C.int32_t {
		return C.tenantry_tenants_set_mfa(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}
