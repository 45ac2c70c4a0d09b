// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"iter"
)

// UsersService is the type of [Client.Users]. Users: people's accounts, their roles and their
// passwords.
type UsersService struct{ conn *connection }

// Create creates a user.
//
//	POST /api/2/users
//
// The user is not activated and has no role; go on with `users.set_access_policies` and
// `users.set_password` or `users.send_activation_email`. In customers and units the user gets a
// personal tenant, which holds its quotas. A login has at least three characters and is unique on
// the whole platform.
//
// It takes:
//
//   - body: A user to create.
//
// It gives a user.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *UsersService) Create(ctx context.Context, body *NewUser) (*User, error) {
	a := s.conn.ask(ctx, "users.create")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[User](a, func() C.int32_t {
		return C.tenantry_users_create(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Get fetches one user.
//
//	GET /api/2/users/{user_id}
//
// It takes:
//
//   - userID: The user's id.
//
// It gives a user.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *UsersService) Get(ctx context.Context, userID string, params *UsersGetParams) (*User, error) {
	a := s.conn.ask(ctx, "users.get")
	cUserID := a.text("user_id", userID)
	given := params.given(a)
	return fetch[User](a, func() C.int32_t {
		return C.tenantry_users_get(a.client, cUserID, given, &a.call, &a.out, &a.err)
	})
}

// UsersGetParams are the optional parameters of [UsersService.Get].
type UsersGetParams struct {
	// When true, a deleted user may be fetched too. `false` when it is not given.
	AllowDeleted *bool
}

func (p *UsersGetParams) given(a *ask) *C.tenantry_users_get_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_users_get_params{
		struct_size:   C.sizeof_tenantry_users_get_params,
		allow_deleted: a.truth(p.AllowDeleted),
	}
}

// List fetches several users, given by their ids, their tenant or the root of a tree.
//
//	GET /api/2/users
//
// Give one of `uuids`, `subtree_root_tenant_id` and `external_ids`, the last with `tenant_id`.
//
// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
// had by giving that as After, alone or with a Limit. ListAll does that.
//
// It gives a page of users.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission) and 404 (not found).
func (s *UsersService) List(ctx context.Context, params *UsersListParams) (*UserList, error) {
	a := s.conn.ask(ctx, "users.list")
	given := params.given(a)
	return fetch[UserList](a, func() C.int32_t {
		return C.tenantry_users_list(a.client, given, &a.call, &a.out, &a.err)
	})
}

// ListAll gives the items of List, page after page.
//
//	GET /api/2/users
//
// Pages are asked for as items are. A page that fails gives its error and ends the run, and so does
// a cursor that comes again.
func (s *UsersService) ListAll(ctx context.Context, params *UsersListParams) iter.Seq2[*UserRecord, error] {
	return everyItem(ctx, s.conn, "users.list", func(a *ask, list **C.tenantry_pages) func() C.int32_t {
		given := params.given(a)
		return func() C.int32_t {
			return C.tenantry_users_list_pages(a.client, given, list, &a.err)
		}
	}, func(page *UserList) []*UserRecord { return pointers(page.Items) })
}

// UsersListParams are the optional parameters of [UsersService.List].
type UsersListParams struct {
	// The users' ids, at most 100. Not together with `subtree_root_tenant_id`, `external_ids` or
	// `tenant_id`.
	UUIDs []string

	// Only users of this origin.
	OriginID string

	// The users' ids at the external identity provider, at most 100. Not together with `uuids` or
	// `subtree_root_tenant_id`; needs `tenant_id`.
	ExternalIDs []string

	// The tenant of the users that `external_ids` names.
	TenantID string

	// The users of this tenant and of all below it. Not together with `uuids` or `tenant_id`.
	SubtreeRootTenantID string

	// Only users that changed after this time (RFC 3339, UTC).
	UpdatedSince Timestamp

	// Users to a page. `2000` when it is not given.
	Limit *int64

	// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
	// filters.
	After string

	// How much of each user comes back. `stamps`: ids, version and times. `basic`: also the login
	// and whether the user is enabled. `full`: everything. One of `stamps`, `basic` and `full`.
	// `full` when it is not given.
	LOD LevelOfDetail

	// When true, the users' roles come along.
	WithAccessPolicies *bool

	// When true, deleted users may be among them.
	AllowDeleted *bool

	// When true, only users of the same organization. Needs `subtree_root_tenant_id`.
	InsideOrganization *bool

	// Only users with these roles. Needs `inside_organization`.
	AccessPolicies []string

	// Only users of tenants of these kinds. Needs `inside_organization`.
	TenantKinds []string

	// Only users between the tenant `subtree_root_tenant_id` and this one. Needs
	// `inside_organization`.
	TargetTenantID string
}

func (p *UsersListParams) given(a *ask) *C.tenantry_users_list_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_users_list_params{
		struct_size:            C.sizeof_tenantry_users_list_params,
		uuids:                  a.list("uuids", p.UUIDs),
		origin_id:              a.setting("origin_id", p.OriginID),
		external_ids:           a.list("external_ids", p.ExternalIDs),
		tenant_id:              a.setting("tenant_id", p.TenantID),
		subtree_root_tenant_id: a.setting("subtree_root_tenant_id", p.SubtreeRootTenantID),
		updated_since:          a.setting("updated_since", string(p.UpdatedSince)),
		limit:                  a.integer(p.Limit),
		after:                  a.setting("after", p.After),
		lod:                    a.setting("lod", string(p.LOD)),
		with_access_policies:   a.truth(p.WithAccessPolicies),
		allow_deleted:          a.truth(p.AllowDeleted),
		inside_organization:    a.truth(p.InsideOrganization),
		access_policies:        a.list("access_policies", p.AccessPolicies),
		tenant_kinds:           a.list("tenant_kinds", p.TenantKinds),
		target_tenant_id:       a.setting("target_tenant_id", p.TargetTenantID),
	}
}

// IDsForTenant fetches the ids of a tenant's users.
//
//	GET /api/2/tenants/{tenant_id}/users
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a list of ids.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *UsersService) IDsForTenant(ctx context.Context, tenantID string, params *UsersIDsForTenantParams) (*IDList, error) {
	a := s.conn.ask(ctx, "users.ids_for_tenant")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return fetch[IDList](a, func() C.int32_t {
		return C.tenantry_users_ids_for_tenant(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// UsersIDsForTenantParams are the optional parameters of [UsersService.IDsForTenant].
type UsersIDsForTenantParams struct {
	// When true, the users of the tenants below come along: of units for a customer, of folders for
	// any other. `false` when it is not given.
	IncludeGrandChildren *bool

	// When true, hidden users may be among them. `false` when it is not given.
	IncludeHidden *bool

	// What to sort by: `as_is`, `login`, `status`, `name`, `roles`, `level`, `mfa_status`,
	// `contact_types`, or `usage` and a usage's name after a dot, as in `usage.workstations`. A `-`
	// in front reverses it. `name` is first and last name, or the login where there is none. `name`
	// when it is not given.
	Order string

	// When true, deleted users may be among them.
	AllowDeleted *bool
}

func (p *UsersIDsForTenantParams) given(a *ask) *C.tenantry_users_ids_for_tenant_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_users_ids_for_tenant_params{
		struct_size:            C.sizeof_tenantry_users_ids_for_tenant_params,
		include_grand_children: a.truth(p.IncludeGrandChildren),
		include_hidden:         a.truth(p.IncludeHidden),
		order:                  a.setting("order", p.Order),
		allow_deleted:          a.truth(p.AllowDeleted),
	}
}

// Me fetches the user or API client that is calling.
//
//	GET /api/2/users/me
//
// It gives the user or API client that is calling.
//
// The contract lists 401 (no valid credentials).
func (s *UsersService) Me(ctx context.Context) (*CurrentUser, error) {
	a := s.conn.ask(ctx, "users.me")
	return fetch[CurrentUser](a, func() C.int32_t {
		return C.tenantry_users_me(a.client, &a.call, &a.out, &a.err)
	})
}

// Update changes a user, or turns it off and on.
//
//	PUT /api/2/users/{user_id}
//
// Send what changes, and the `version` the user has now. A new e-mail address of an activated user
// counts only when the user has confirmed it, and the version stays until then. `business_types`
// with `buyer` enables upsell of quotas.
//
// It takes:
//
//   - userID: The user's id.
//   - body: What changes in a user.
//
// It gives a user.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found), 409 (a
// conflict) and 415 (unsupported content type).
func (s *UsersService) Update(ctx context.Context, userID string, body *UserUpdate) (*User, error) {
	a := s.conn.ask(ctx, "users.update")
	cUserID := a.text("user_id", userID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[User](a, func() C.int32_t {
		return C.tenantry_users_update(a.client, cUserID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Delete deletes a user and all its data.
//
//	DELETE /api/2/users/{user_id}
//
// The user must be disabled first; `version` is the one it has after that.
//
// It takes:
//
//   - userID: The user's id.
//   - version: The version the user has now.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *UsersService) Delete(ctx context.Context, userID string, version int64) error {
	a := s.conn.ask(ctx, "users.delete")
	cUserID := a.text("user_id", userID)
	cVersion := a.number(version)
	return a.nothing(func() C.int32_t {
		return C.tenantry_users_delete(a.client, cUserID, cVersion, &a.call, &a.out, &a.err)
	})
}

// Restore brings a deleted user back.
//
//	POST /api/2/users/{user_id}/restore
//
// It takes:
//
//   - userID: The user's id.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a
// conflict).
func (s *UsersService) Restore(ctx context.Context, userID string, params *UsersRestoreParams) error {
	a := s.conn.ask(ctx, "users.restore")
	cUserID := a.text("user_id", userID)
	given := params.given(a)
	return a.nothing(func() C.int32_t {
		return C.tenantry_users_restore(a.client, cUserID, given, &a.call, &a.out, &a.err)
	})
}

// UsersRestoreParams are the optional parameters of [UsersService.Restore].
type UsersRestoreParams struct {
	// When true, the user comes back although the login is taken by now; it then gets a login with
	// something added.
	Force *bool

	// When true, the user is enabled again too.
	Enable *bool
}

func (p *UsersRestoreParams) given(a *ask) *C.tenantry_users_restore_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_users_restore_params{
		struct_size: C.sizeof_tenantry_users_restore_params,
		force:       a.truth(p.Force),
		enable:      a.truth(p.Enable),
	}
}

// CheckLogin tells whether a login is free.
//
//	GET /api/2/users/check_login
//
// Success says that it is free. A login that is taken is a login conflict (409); one that is not
// acceptable is status 406.
//
// It takes:
//
//   - username: The login in question.
//
// The contract lists 401 (no valid credentials), 406 (not acceptable) and 409 (a conflict).
func (s *UsersService) CheckLogin(ctx context.Context, username string) error {
	a := s.conn.ask(ctx, "users.check_login")
	cUsername := a.text("username", username)
	return a.nothing(func() C.int32_t {
		return C.tenantry_users_check_login(a.client, cUsername, &a.call, &a.out, &a.err)
	})
}

// CheckPassword tells whether a password is known from data breaches.
//
//	POST /api/2/users/check_password
//
// The password is given as its SHA-1 hash.
//
// Sent without credentials.
//
// It takes:
//
//   - body: A password to check.
//
// It gives whether a password is known from data breaches.
//
// The contract lists 400 (a request the service does not take) and 415 (unsupported content type).
func (s *UsersService) CheckPassword(ctx context.Context, body *PasswordCheck) (*PasswordCheckResult, error) {
	a := s.conn.ask(ctx, "users.check_password")
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[PasswordCheckResult](a, func() C.int32_t {
		return C.tenantry_users_check_password(a.client, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// SetPassword sets a user's password, which also activates the user.
//
//	POST /api/2/users/{user_id}/password
//
// Only API clients may call it, for users of the tenants below theirs.
//
// It takes:
//
//   - userID: The user's id.
//   - body: A password to set.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *UsersService) SetPassword(ctx context.Context, userID string, body *NewPassword) error {
	a := s.conn.ask(ctx, "users.set_password")
	cUserID := a.text("user_id", userID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return a.nothing(func() C.int32_t {
		return C.tenantry_users_set_password(a.client, cUserID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// SendActivationEmail sends a user the e-mail with which to activate the account.
//
//	POST /api/2/users/{user_id}/send-activation-email
//
// Only API clients may call it, for users of the tenants below theirs.
//
// It takes:
//
//   - userID: The user's id.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *UsersService) SendActivationEmail(ctx context.Context, userID string) error {
	a := s.conn.ask(ctx, "users.send_activation_email")
	cUserID := a.text("user_id", userID)
	return a.nothing(func() C.int32_t {
		return C.tenantry_users_send_activation_email(a.client, cUserID, &a.call, &a.out, &a.err)
	})
}

// AccessPolicies fetches a user's roles.
//
//	GET /api/2/users/{user_id}/access_policies
//
// It takes:
//
//   - userID: The user's id.
//
// It gives a user's roles.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *UsersService) AccessPolicies(ctx context.Context, userID string, params *UsersAccessPoliciesParams) (*AccessPolicyList, error) {
	a := s.conn.ask(ctx, "users.access_policies")
	cUserID := a.text("user_id", userID)
	given := params.given(a)
	return fetch[AccessPolicyList](a, func() C.int32_t {
		return C.tenantry_users_access_policies(a.client, cUserID, given, &a.call, &a.out, &a.err)
	})
}

// UsersAccessPoliciesParams are the optional parameters of [UsersService.AccessPolicies].
type UsersAccessPoliciesParams struct {
	// When true, the roles that come from security groups are there too.
	IncludeUserGroupPolicies *bool
}

func (p *UsersAccessPoliciesParams) given(a *ask) *C.tenantry_users_access_policies_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_users_access_policies_params{
		struct_size:                 C.sizeof_tenantry_users_access_policies_params,
		include_user_group_policies: a.truth(p.IncludeUserGroupPolicies),
	}
}

// SetAccessPolicies replaces all roles of a user.
//
//	PUT /api/2/users/{user_id}/access_policies
//
// What is not in the list is gone, and an empty list takes every role away: fetch the roles first
// to add one. Ids and versions of the policies are not looked at; zeros will do. Assigning a
// service's role enables the service for the user.
//
// It takes:
//
//   - userID: The user's id.
//   - body: All roles of a user: what is not among them is gone.
//
// It gives a user's roles.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 409 (a conflict) and 415
// (unsupported content type).
func (s *UsersService) SetAccessPolicies(ctx context.Context, userID string, body *AccessPoliciesUpdate) (*AccessPolicyList, error) {
	a := s.conn.ask(ctx, "users.set_access_policies")
	cUserID := a.text("user_id", userID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[AccessPolicyList](a, func() C.int32_t {
		return C.tenantry_users_set_access_policies(a.client, cUserID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// SetMFA turns two-factor authentication on or off for a user.
//
//	PUT /api/2/users/{user_id}/mfa/status
//
// It takes:
//
//   - userID: The user's id.
//   - body: Two-factor authentication of a user to set.
//
// The contract lists 400 (a request the service does not take), 401 (no valid credentials), 403 (no
// permission) and 404 (not found).
func (s *UsersService) SetMFA(ctx context.Context, userID string, body *UserMFAUpdate) error {
	a := s.conn.ask(ctx, "users.set_mfa")
	cUserID := a.text("user_id", userID)
	cBody, bodyLen := bodyOf(a, "body", body)
	return a.nothing(func() C.int32_t {
		return C.tenantry_users_set_mfa(a.client, cUserID, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Modify changes a user on what it is now.
//
// Reads it, lets `change` say what to change, writes that with the version that was read. When
// another writer was faster, reads again and lets `change` decide anew, five times at most. When
// nothing is to change, nothing is written.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/{user_id}
//	PUT /api/2/users/{user_id}
//
// It takes:
//
//   - userID: The user.
//   - change: Is told the user as it is and gives what to change of it.
//
// It gives the user as it is now.
//
// A version conflict only when every try lost to another writer.
func (s *UsersService) Modify(ctx context.Context, userID string, change func(*User) (*UserUpdate, error)) (*User, error) {
	a := s.conn.ask(ctx, "users.modify")
	cUserID := a.text("user_id", userID)
	cChange, changeData := changeOf(a, change)
	return fetch[User](a, func() C.int32_t {
		return C.tenantry_users_modify(a.client, cUserID, cChange, changeData, &a.call, &a.out, &a.err)
	})
}

// Enable lets a user log in.
//
// One who may already is left as they are.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/{user_id}
//	PUT /api/2/users/{user_id}
//
// It takes:
//
//   - userID: The user.
//
// It gives the user as it is now.
func (s *UsersService) Enable(ctx context.Context, userID string) (*User, error) {
	a := s.conn.ask(ctx, "users.enable")
	cUserID := a.text("user_id", userID)
	return fetch[User](a, func() C.int32_t {
		return C.tenantry_users_enable(a.client, cUserID, &a.call, &a.out, &a.err)
	})
}

// Disable shuts a user out.
//
// One who is shut out already is left as they are.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/{user_id}
//	PUT /api/2/users/{user_id}
//
// It takes:
//
//   - userID: The user.
//
// It gives the user as it is now.
func (s *UsersService) Disable(ctx context.Context, userID string) (*User, error) {
	a := s.conn.ask(ctx, "users.disable")
	cUserID := a.text("user_id", userID)
	return fetch[User](a, func() C.int32_t {
		return C.tenantry_users_disable(a.client, cUserID, &a.call, &a.out, &a.err)
	})
}

// SetQuotaUpsell makes a user a buyer, who is offered more quota when it runs out, or no longer
// one.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/{user_id}
//	PUT /api/2/users/{user_id}
//
// It takes:
//
//   - userID: The user.
//   - enabled: Whether the user is a buyer.
//
// It gives the user as it is now.
func (s *UsersService) SetQuotaUpsell(ctx context.Context, userID string, enabled bool) (*User, error) {
	a := s.conn.ask(ctx, "users.set_quota_upsell")
	cUserID := a.text("user_id", userID)
	cEnabled := a.truth(&enabled)
	return fetch[User](a, func() C.int32_t {
		return C.tenantry_users_set_quota_upsell(a.client, cUserID, cEnabled, &a.call, &a.out, &a.err)
	})
}

// Remove disables a user and deletes it with all its data.
//
// This cannot be undone, so the user's login or id must be repeated. When the answer to the
// deletion is lost, the user is looked for, and its absence is the answer.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/{user_id}
//	PUT /api/2/users/{user_id}
//	DELETE /api/2/users/{user_id}
//
// It takes:
//
//   - userID: The user.
//   - confirmation: Its login or its id.
//
// An invalid argument when the confirmation is neither login nor id.
func (s *UsersService) Remove(ctx context.Context, userID string, confirmation string) error {
	a := s.conn.ask(ctx, "users.remove")
	cUserID := a.text("user_id", userID)
	cConfirmation := a.text("confirmation", confirmation)
	return a.nothing(func() C.int32_t {
		return C.tenantry_users_remove(a.client, cUserID, cConfirmation, &a.call, &a.out, &a.err)
	})
}

// AddRole gives a user a role in a tenant, beside those it has.
//
// A role it has there already is not written again.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/{user_id}/access_policies
//	PUT /api/2/users/{user_id}/access_policies
//
// It takes:
//
//   - userID: The user.
//   - role: The role.
//   - tenantID: The tenant that the role is in.
//
// It gives the roles the user has now.
func (s *UsersService) AddRole(ctx context.Context, userID string, role UserRole, tenantID string) ([]AccessPolicy, error) {
	a := s.conn.ask(ctx, "users.add_role")
	cUserID := a.text("user_id", userID)
	cRole := a.text("role", string(role))
	cTenantID := a.text("tenant_id", tenantID)
	return value[[]AccessPolicy](a, func() C.int32_t {
		return C.tenantry_users_add_role(a.client, cUserID, cRole, cTenantID, &a.call, &a.out, &a.err)
	})
}

// RemoveRole takes a role in a tenant from a user, and leaves the others.
//
// A role it does not have there is no error.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/{user_id}/access_policies
//	PUT /api/2/users/{user_id}/access_policies
//
// It takes:
//
//   - userID: The user.
//   - role: The role.
//   - tenantID: The tenant that the role is in.
//
// It gives the roles the user has now.
func (s *UsersService) RemoveRole(ctx context.Context, userID string, role UserRole, tenantID string) ([]AccessPolicy, error) {
	a := s.conn.ask(ctx, "users.remove_role")
	cUserID := a.text("user_id", userID)
	cRole := a.text("role", string(role))
	cTenantID := a.text("tenant_id", tenantID)
	return value[[]AccessPolicy](a, func() C.int32_t {
		return C.tenantry_users_remove_role(a.client, cUserID, cRole, cTenantID, &a.call, &a.out, &a.err)
	})
}

// LoginAvailable tells whether a login is free.
//
// Logins are unique on the whole platform, in whatever case.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/check_login
//
// It takes:
//
//   - login: The login: at least three ASCII letters, digits and marks.
//
// It gives whether it is free.
//
// An invalid argument when it would never do as a login.
func (s *UsersService) LoginAvailable(ctx context.Context, login string) (bool, error) {
	a := s.conn.ask(ctx, "users.login_available")
	cLogin := a.text("login", login)
	return value[bool](a, func() C.int32_t {
		return C.tenantry_users_login_available(a.client, cLogin, &a.call, &a.out, &a.err)
	})
}

// Provision makes a user of a tenant as it is wanted, with roles and activation.
//
// Checks the login, creates the user or changes what differs, activates the account, gives the
// roles. What matches already is left alone, so it may be called any number of times, after a
// failure as well. Roles that are not named stay. A password is set while the account is not
// active. An activation e-mail is sent before the roles are given, and not again once the user has
// its roles. The e-mail address of an active user is left alone: see `users.change_email`.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/check_login
//	GET /api/2/tenants/{tenant_id}/users
//	GET /api/2/users
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
//   - tenantID: The user's tenant.
//   - plan: The user as it is wanted, with its roles in that tenant.
//
// It gives the user as it is now.
//
// An invalid argument for what the plan gets wrong; a login conflict when a user of another tenant
// has the login.
func (s *UsersService) Provision(ctx context.Context, tenantID string, plan *UserPlan) (*User, error) {
	a := s.conn.ask(ctx, "users.provision")
	cTenantID := a.text("tenant_id", tenantID)
	cPlan, planLen := bodyOf(a, "plan", plan)
	return fetch[User](a, func() C.int32_t {
		return C.tenantry_users_provision(a.client, cTenantID, cPlan, planLen, &a.call, &a.out, &a.err)
	})
}

// ChangeEmail changes a user's e-mail address, and tells whether it counts already.
//
// Of a user who is not active it does at once. An active user is sent a link, to the old address,
// and the new one counts once that is opened; called again before, it has another link sent.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/users/{user_id}
//	PUT /api/2/users/{user_id}
//
// It takes:
//
//   - userID: The user.
//   - email: The new address.
//
// It gives the user as it is now.
//
// An invalid argument when it is no address.
func (s *UsersService) ChangeEmail(ctx context.Context, userID string, email string) (*EmailChange, error) {
	a := s.conn.ask(ctx, "users.change_email")
	cUserID := a.text("user_id", userID)
	cEmail := a.text("email", email)
	return fetch[EmailChange](a, func() C.int32_t {
		return C.tenantry_users_change_email(a.client, cUserID, cEmail, &a.call, &a.out, &a.err)
	})
}
