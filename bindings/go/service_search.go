// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// SearchService is the type of [Client.Search]. Search for tenants and users below a tenant.
type SearchService struct{ conn *connection }

// Find finds tenants and users by name, login or e-mail address.
//
//	GET /api/2/search
//
// Every word of `text` must begin a word of the name, the login, the customer id, or the contact's
// first name, last name or e-mail address. The given tenant is searched first, then those below it;
// tenants that keep their parents out are passed over.
//
// It takes:
//
//   - tenant: The tenant in which, and below which, to search.
//   - text: What to look for: at least three characters, in small or capital letters.
//
// It gives what was found.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
// (unsupported content type).
func (s *SearchService) Find(ctx context.Context, tenant string, text string, params *SearchFindParams) (*SearchResults, error) {
	a := s.conn.ask(ctx, "search.find")
	cTenant := a.text("tenant", tenant)
	cText := a.text("text", text)
	given := params.given(a)
	return fetch[SearchResults](a, func() C.int32_t {
		return C.tenantry_search_find(a.client, cTenant, cText, given, &a.call, &a.out, &a.err)
	})
}

// SearchFindParams are the optional parameters of [SearchService.Find].
type SearchFindParams struct {
	// How many to find at most, 1 to 300. `10` when it is not given.
	Limit *int64

	// When true, deleted tenants and users may be found too.
	AllowDeleted *bool
}

func (p *SearchFindParams) given(a *ask) *C.tenantry_search_find_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_search_find_params{
		struct_size:   C.sizeof_tenantry_search_find_params,
		limit:         a.integer(p.Limit),
		allow_deleted: a.truth(p.AllowDeleted),
	}
}

// Everywhere searches tenants and users by name, login, e-mail and external id.
//
// The limits of the search are looked at before anything is sent. A value is found when every word
// of the text begins one of its words. Tenants that limit the access from above are left out, with
// everything below them.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/clients/{client_id}
//	GET /api/2/users/me
//	GET /api/2/search
//
// It takes:
//
//   - text: What is looked for: three characters or more.
//
// It gives what was found.
//
// An invalid argument for a text that is too short, a limit out of range and an unknown kind.
func (s *SearchService) Everywhere(ctx context.Context, text string, params *SearchEverywhereParams) ([]SearchHit, error) {
	a := s.conn.ask(ctx, "search.everywhere")
	cText := a.text("text", text)
	given := params.given(a)
	return value[[]SearchHit](a, func() C.int32_t {
		return C.tenantry_search_everywhere(a.client, cText, given, &a.call, &a.out, &a.err)
	})
}

// SearchEverywhereParams are the optional parameters of [SearchService.Everywhere].
type SearchEverywhereParams struct {
	// The tenant in which to search, and below which. The caller's own when it is not given.
	Below string

	// `tenant` or `user`. Both when it is not given.
	Kind string

	// How many results there are at most: 1 to 300. 10 when it is not given.
	Limit *int64
}

func (p *SearchEverywhereParams) given(a *ask) *C.tenantry_search_everywhere_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_search_everywhere_params{
		struct_size: C.sizeof_tenantry_search_everywhere_params,
		below:       a.setting("below", p.Below),
		kind:        a.setting("kind", p.Kind),
		limit:       a.integer(p.Limit),
	}
}
