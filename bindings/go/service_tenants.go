// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"iter"
)

// TenantsService is the type of [Client.Tenants]. Tenants: partners, folders, customers and units,
// and the tree they form.
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
	cBody, bodyLen := bodyOf(a, "body", body)
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
	cBody, bodyLen := bodyOf(a, "body", body)
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
	cBody, bodyLen := bodyOf(a, "body", body)
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
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[TenantMFAStatus](a, func() C.int32_t {
		return C.tenantry_tenants_set_mfa(a.client, cTenantID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Modify changes a tenant on what it is now.
//
// Reads it, lets `change` say what to change, writes that with the version that was read. When
// another writer was faster, reads again and lets `change` decide anew, five times at most. When
// nothing is to change, nothing is written.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//   - change: Is told the tenant as it is and gives what to change of it.
//
// It gives the tenant as it is now.
//
// A version conflict only when every try lost to another writer.
func (s *TenantsService) Modify(ctx context.Context, tenantID string, change func(*Tenant) (*TenantUpdate, error)) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.modify")
	cTenantID := a.text("tenant_id", tenantID)
	cChange, changeData := changeOf(a, change)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_modify(a.client, cTenantID, cChange, changeData, &a.call, &a.out, &a.err)
	})
}

// Suspend suspends a partner or customer.
//
// Their users and all below are shut out, data is kept and billing goes on. A tenant that is
// suspended already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//
// It gives the tenant as it is now.
func (s *TenantsService) Suspend(ctx context.Context, tenantID string) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.suspend")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_suspend(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// Reactivate lets a suspended partner or customer work again.
//
// A tenant that is enabled already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//
// It gives the tenant as it is now.
func (s *TenantsService) Reactivate(ctx context.Context, tenantID string) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.reactivate")
	cTenantID := a.text("tenant_id", tenantID)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_reactivate(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// Rename gives a tenant another name.
//
// It must be free in the whole tree. A tenant that has the name already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//   - name: The name.
//
// It gives the tenant as it is now.
//
// A name conflict when the name is taken.
func (s *TenantsService) Rename(ctx context.Context, tenantID string, name string) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.rename")
	cTenantID := a.text("tenant_id", tenantID)
	cName := a.text("name", name)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_rename(a.client, cTenantID, cName, &a.call, &a.out, &a.err)
	})
}

// MoveTo moves a tenant with everything below it under another parent.
//
// A tenant that is there already is left as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//   - parentID: The tenant that it comes to stand under.
//
// It gives the tenant as it is now.
//
// The service says why a move is not possible.
func (s *TenantsService) MoveTo(ctx context.Context, tenantID string, parentID string) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.move_to")
	cTenantID := a.text("tenant_id", tenantID)
	cParentID := a.text("parent_id", parentID)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_move_to(a.client, cTenantID, cParentID, &a.call, &a.out, &a.err)
	})
}

// LimitAccess says whether administrators above a tenant may act inside it.
//
// It is the tenant's `ancestral_access`.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//   - limited: True shuts the administrators above out; false lets them in.
//
// It gives the tenant as it is now.
func (s *TenantsService) LimitAccess(ctx context.Context, tenantID string, limited bool) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.limit_access")
	cTenantID := a.text("tenant_id", tenantID)
	cLimited := a.truth(&limited)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_limit_access(a.client, cTenantID, cLimited, &a.call, &a.out, &a.err)
	})
}

// ChangeContact changes a tenant's contact.
//
// What is left out stays as it is.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//   - contact: What changes.
//
// It gives the tenant as it is now.
func (s *TenantsService) ChangeContact(ctx context.Context, tenantID string, contact *ContactUpdate) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.change_contact")
	cTenantID := a.text("tenant_id", tenantID)
	cContact, contactLen := bodyOf(a, "contact", contact)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_change_contact(a.client, cTenantID, cContact, contactLen, &a.call, &a.out, &a.err)
	})
}

// Terminate ends the relationship with a partner or customer.
//
// Disables the tenant, unless it is disabled already, then deletes it with everything below, by the
// version it has then. This cannot be undone, so the tenant's name or id must be repeated. When the
// answer to the deletion is lost, the tenant is looked for, and its absence is the answer.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}
//	DELETE /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//   - confirmation: Its name or its id.
//
// An invalid argument when the confirmation is neither name nor id.
func (s *TenantsService) Terminate(ctx context.Context, tenantID string, confirmation string) error {
	a := s.conn.ask(ctx, "tenants.terminate")
	cTenantID := a.text("tenant_id", tenantID)
	cConfirmation := a.text("confirmation", confirmation)
	return a.nothing(func() C.int32_t {
		return C.tenantry_tenants_terminate(a.client, cTenantID, cConfirmation, &a.call, &a.out, &a.err)
	})
}

// Tree gives a tenant and all below it as one list, each with the names on the way down to it.
//
// Read page by page, level by level. Personal tenants, which are their users' affair, are left out.
// The list is as long as the tree is large; `tenants.list` by `subtree_root_id` walks one of any
// size with a page in memory.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants
//
// It takes:
//
//   - tenantID: The top of the tree.
//
// It gives the tenants, each behind the one above it.
func (s *TenantsService) Tree(ctx context.Context, tenantID string) ([]TenantNode, error) {
	a := s.conn.ask(ctx, "tenants.tree")
	cTenantID := a.text("tenant_id", tenantID)
	return value[[]TenantNode](a, func() C.int32_t {
		return C.tenantry_tenants_tree(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// Path gives the tenants on the way down to a tenant.
//
// It begins with the highest that this client sees and ends with the tenant itself.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants
//
// It takes:
//
//   - tenantID: The tenant.
//
// It gives the tenants, the highest first.
//
// Not found when there is no such tenant in sight.
func (s *TenantsService) Path(ctx context.Context, tenantID string) ([]TenantRecord, error) {
	a := s.conn.ask(ctx, "tenants.path")
	cTenantID := a.text("tenant_id", tenantID)
	return value[[]TenantRecord](a, func() C.int32_t {
		return C.tenantry_tenants_path(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// Find finds the tenant of exactly this name.
//
// The search finds it at once. Where it does not, since it leaves out what limits the access from
// above and takes no text of less than three characters, the tree is walked page by page.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/clients/{client_id}
//	GET /api/2/users/me
//	GET /api/2/search
//	GET /api/2/tenants/{tenant_id}
//	GET /api/2/tenants
//
// It takes:
//
//   - name: The name.
//
// It gives the tenant.
//
// Not found when no tenant in sight has the name; a conflict when several have it.
func (s *TenantsService) Find(ctx context.Context, name string, params *TenantsFindParams) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.find")
	cName := a.text("name", name)
	given := params.given(a)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_find(a.client, cName, given, &a.call, &a.out, &a.err)
	})
}

// TenantsFindParams are the optional parameters of [TenantsService.Find].
type TenantsFindParams struct {
	// The tenant in which to look, and below which. The caller's own when it is not given.
	Below string
}

func (p *TenantsFindParams) given(a *ask) *C.tenantry_tenants_find_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_find_params{
		struct_size: C.sizeof_tenantry_tenants_find_params,
		below:       a.setting("below", p.Below),
	}
}

// FindByExternalID finds the tenant that has this id in a system of yours (`customer_id`).
//
// As for `tenants.find`, the search is asked first, and the tree is walked where it found nothing.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/clients/{client_id}
//	GET /api/2/users/me
//	GET /api/2/search
//	GET /api/2/tenants
//	GET /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - externalID: The id.
//
// It gives the tenant.
//
// Not found when no tenant in sight has the id; a conflict when several have it.
func (s *TenantsService) FindByExternalID(ctx context.Context, externalID string, params *TenantsFindByExternalIDParams) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.find_by_external_id")
	cExternalID := a.text("external_id", externalID)
	given := params.given(a)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_find_by_external_id(a.client, cExternalID, given, &a.call, &a.out, &a.err)
	})
}

// TenantsFindByExternalIDParams are the optional parameters of [TenantsService.FindByExternalID].
type TenantsFindByExternalIDParams struct {
	// The tenant in which to look, and below which. The caller's own when it is not given.
	Below string
}

func (p *TenantsFindByExternalIDParams) given(a *ask) *C.tenantry_tenants_find_by_external_id_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_find_by_external_id_params{
		struct_size: C.sizeof_tenantry_tenants_find_by_external_id_params,
		below:       a.setting("below", p.Below),
	}
}

// Number tells the number that a tenant has in version 1 of the API, as in usages and reports.
//
// Asks `GET /api/1/groups/{tenant_id}`, which is not part of version 2.
//
// It takes:
//
//   - tenantID: The tenant.
//
// It gives the number.
func (s *TenantsService) Number(ctx context.Context, tenantID string) (int64, error) {
	a := s.conn.ask(ctx, "tenants.number")
	cTenantID := a.text("tenant_id", tenantID)
	return value[int64](a, func() C.int32_t {
		return C.tenantry_tenants_number(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// FindByNumber finds the tenant that has this number in version 1 of the API.
//
// No request asks for one. The tree is walked and the usages of its tenants, which tell their
// number, are fetched a hundred tenants at a time; a tenant without usages is asked for its number
// by itself, after these.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/clients/{client_id}
//	GET /api/2/users/me
//	GET /api/2/tenants
//	GET /api/2/tenants/usages
//	GET /api/2/tenants/{tenant_id}
//
// It takes:
//
//   - number: The number.
//
// It gives the tenant.
//
// Not found when no tenant in sight has the number.
func (s *TenantsService) FindByNumber(ctx context.Context, number int64, params *TenantsFindByNumberParams) (*Tenant, error) {
	a := s.conn.ask(ctx, "tenants.find_by_number")
	cNumber := a.number(number)
	given := params.given(a)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_tenants_find_by_number(a.client, cNumber, given, &a.call, &a.out, &a.err)
	})
}

// TenantsFindByNumberParams are the optional parameters of [TenantsService.FindByNumber].
type TenantsFindByNumberParams struct {
	// The tenant in which to look, and below which. The caller's own when it is not given.
	Below string
}

func (p *TenantsFindByNumberParams) given(a *ask) *C.tenantry_tenants_find_by_number_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_find_by_number_params{
		struct_size: C.sizeof_tenantry_tenants_find_by_number_params,
		below:       a.setting("below", p.Below),
	}
}

// Apply makes a tenant as a plan wants it, and tells what was changed.
//
// The tenant itself with its contact, two-factor authentication, offering items with quotas,
// pricing, administrators and users with roles and activation. What matches already is left alone,
// so the same plan may be applied any number of times, after a failure as well. Nothing is deleted;
// roles and users that the plan does not name stay. A password is set while the account is not
// active. An activation e-mail is sent before the roles are given, and not again once a user has
// its roles. The e-mail address of an active user is left alone: see `users.change_email`.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants
//	GET /api/2/tenants/{tenant_id}
//	GET /api/2/applications
//	GET /api/2/tenants/{tenant_id}/offering_items/available_for_child
//	GET /api/2/tenants/{tenant_id}/offering_items
//	GET /api/2/tenants/{tenant_id}/users
//	GET /api/2/users
//	GET /api/2/users/check_login
//	POST /api/2/tenants
//	PUT /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}/mfa/status
//	PUT /api/2/tenants/{tenant_id}/offering_items
//	GET /api/2/tenants/{tenant_id}/pricing
//	PUT /api/2/tenants/{tenant_id}/pricing
//	POST /api/2/users
//	GET /api/2/users/{user_id}
//	PUT /api/2/users/{user_id}
//	POST /api/2/users/{user_id}/send-activation-email
//	POST /api/2/users/{user_id}/password
//	GET /api/2/users/{user_id}/access_policies
//	PUT /api/2/users/{user_id}/access_policies
//
// It takes:
//
//   - plan: The tenant as it is wanted. When there is none of this name below that parent, it is
//     created.
//
// It gives what was changed.
//
// An invalid argument for what the plan gets wrong, before anything is written; a name conflict
// when the name is taken elsewhere; a login conflict when a login is.
func (s *TenantsService) Apply(ctx context.Context, plan *TenantPlan, params *TenantsApplyParams) (*PlanResult, error) {
	a := s.conn.ask(ctx, "tenants.apply")
	cPlan, planLen := bodyOf(a, "plan", plan)
	given := params.given(a)
	return fetch[PlanResult](a, func() C.int32_t {
		return C.tenantry_tenants_apply(a.client, cPlan, planLen, given, &a.call, &a.out, &a.err)
	})
}

// TenantsApplyParams are the optional parameters of [TenantsService.Apply].
type TenantsApplyParams struct {
	// When true, nothing is changed, and the result lists what would be.
	DryRun *bool
}

func (p *TenantsApplyParams) given(a *ask) *C.tenantry_tenants_apply_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_apply_params{
		struct_size: C.sizeof_tenantry_tenants_apply_params,
		dry_run:     a.truth(p.DryRun),
	}
}

// Provision provisions a tenant with offering items, two-factor authentication and an
// administrator.
//
// The tenant is a partner, folder, customer or unit. It is `tenants.apply` in plain words: what a
// first call left undone, a second goes on with, and what matches already is left alone.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants
//	GET /api/2/tenants/{tenant_id}
//	GET /api/2/applications
//	GET /api/2/tenants/{tenant_id}/offering_items/available_for_child
//	GET /api/2/tenants/{tenant_id}/offering_items
//	GET /api/2/tenants/{tenant_id}/users
//	GET /api/2/users
//	GET /api/2/users/check_login
//	POST /api/2/tenants
//	PUT /api/2/tenants/{tenant_id}
//	PUT /api/2/tenants/{tenant_id}/mfa/status
//	PUT /api/2/tenants/{tenant_id}/offering_items
//	GET /api/2/tenants/{tenant_id}/pricing
//	PUT /api/2/tenants/{tenant_id}/pricing
//	POST /api/2/users
//	GET /api/2/users/{user_id}
//	PUT /api/2/users/{user_id}
//	POST /api/2/users/{user_id}/send-activation-email
//	POST /api/2/users/{user_id}/password
//	GET /api/2/users/{user_id}/access_policies
//	PUT /api/2/users/{user_id}/access_policies
//
// It takes:
//
//   - parentID: The tenant above it.
//   - kind: What it is: partner, folder, customer or unit.
//   - name: The name users see, unique in the tree.
//
// It gives what was changed.
//
// As for `tenants.apply`.
func (s *TenantsService) Provision(ctx context.Context, parentID string, kind TenantKind, name string, params *TenantsProvisionParams) (*PlanResult, error) {
	a := s.conn.ask(ctx, "tenants.provision")
	cParentID := a.text("parent_id", parentID)
	cKind := a.text("kind", string(kind))
	cName := a.text("name", name)
	given := params.given(a)
	return fetch[PlanResult](a, func() C.int32_t {
		return C.tenantry_tenants_provision(a.client, cParentID, cKind, cName, given, &a.call, &a.out, &a.err)
	})
}

// TenantsProvisionParams are the optional parameters of [TenantsService.Provision].
type TenantsProvisionParams struct {
	// Its offering items, each a name (`*` stands for any letters), and its quota behind `=` where
	// it has one, as in `pw_base_storage=100 GiB`. When there is only an edition, application or
	// type, all of that.
	Items []string

	// Only items of this edition, and those that have none.
	Edition string

	// Only items of this application: its id, its type (`backup`) or its name.
	Application string

	// Only items of this type: `count`, `feature` or `infra`.
	Type string

	// The storages to use, for items that several storages offer. A customer or unit is on one for
	// each usage.
	StorageIDs []string

	// Its id in a system of yours, for reports.
	CustomerID string

	// Preferred language, as in `en` or `pt-BR`.
	Language string

	// The e-mail address of its contact.
	Email string

	// Whether tenants above its parent may look into it.
	AncestralAccess *bool

	// Backups only with encryption. Only a new tenant can be given it.
	EnhancedSecurity *bool

	// Whether its users need two factors to log in.
	TwoFactor *bool

	// When true, it is charged, for good.
	Production *bool

	// The login of its administrator. Without it, none is created.
	AdminLogin string

	// The administrator's e-mail address. The login when it is not given.
	AdminEmail string

	// The administrator's first name.
	AdminFirstname string

	// The administrator's last name.
	AdminLastname string

	// The administrator's role. That of the tenant's kind when it is not given: `partner_admin`,
	// `company_admin` or `unit_admin`.
	AdminRole string

	// The administrator's password, which is set. Without it, an activation e-mail is sent.
	AdminPassword Secret

	// When true, nothing is changed, and the result lists what would be.
	DryRun *bool
}

func (p *TenantsProvisionParams) given(a *ask) *C.tenantry_tenants_provision_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_tenants_provision_params{
		struct_size:       C.sizeof_tenantry_tenants_provision_params,
		items:             a.list("items", p.Items),
		edition:           a.setting("edition", p.Edition),
		application:       a.setting("application", p.Application),
		_type:             a.setting("type", p.Type),
		storage_ids:       a.list("storage_ids", p.StorageIDs),
		customer_id:       a.setting("customer_id", p.CustomerID),
		language:          a.setting("language", p.Language),
		email:             a.setting("email", p.Email),
		ancestral_access:  a.truth(p.AncestralAccess),
		enhanced_security: a.truth(p.EnhancedSecurity),
		two_factor:        a.truth(p.TwoFactor),
		production:        a.truth(p.Production),
		admin_login:       a.setting("admin_login", p.AdminLogin),
		admin_email:       a.setting("admin_email", p.AdminEmail),
		admin_firstname:   a.setting("admin_firstname", p.AdminFirstname),
		admin_lastname:    a.setting("admin_lastname", p.AdminLastname),
		admin_role:        a.setting("admin_role", p.AdminRole),
		admin_password:    a.setting("admin_password", string(p.AdminPassword)),
		dry_run:           a.truth(p.DryRun),
	}
}

// SetEditionUpsell offers a tenant's administrators the higher editions of their services, or no
// longer.
//
// What is so already is left as it is. The link to buy leads somewhere only when branding is
// enabled and a buy URL is set; see `users.set_quota_upsell` for offers of more quota.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//	PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//
// It takes:
//
//   - tenantID: The tenant.
//   - enabled: Whether they are offered.
//
// It gives the setting `PromoteHigherEditions` as it is now.
func (s *TenantsService) SetEditionUpsell(ctx context.Context, tenantID string, enabled bool) (*Setting, error) {
	a := s.conn.ask(ctx, "tenants.set_edition_upsell")
	cTenantID := a.text("tenant_id", tenantID)
	cEnabled := a.truth(&enabled)
	return fetch[Setting](a, func() C.int32_t {
		return C.tenantry_tenants_set_edition_upsell(a.client, cTenantID, cEnabled, &a.call, &a.out, &a.err)
	})
}

// Walk walks through a tenant and all below it, those higher up first.
//
// The tree is read page by page as it is walked, whatever its size. Users' personal tenants stand
// in no tree.
//
// It makes these requests, as they are needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants
//
// It takes:
//
//   - tenantID: The tenant at the top.
//
// An error ends the run. One by one it gives a tenant and where it stands.
func (s *TenantsService) Walk(ctx context.Context, tenantID string) iter.Seq2[*TenantNode, error] {
	return everyOne[TenantNode](ctx, s.conn, "tenants.walk", func(a *ask, walk **C.tenantry_walk) func() C.int32_t {
		cTenantID := a.text("tenant_id", tenantID)
		return func() C.int32_t {
			return C.tenantry_tenants_walk(a.client, cTenantID, walk, &a.err)
		}
	})
}
