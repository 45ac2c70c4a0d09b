// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// BrandingService is the type of [Client.Branding]. A tenant's brand: names, colours, links and the
// logo. Customers and units have none of their own.
type BrandingService struct{ conn *connection }

// Get fetches a tenant's branding options.
//
//	GET /api/2/tenants/{tenant_id}/brand
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a tenant's branding options: the brand and the server that sends its e-mails.
func (s *BrandingService) Get(ctx context.Context, tenantID string, params *BrandingGetParams) (*BrandOptions, error) {
	a := s.conn.ask(ctx, "branding.get")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return fetch[BrandOptions](a, func() C.int32_t {
		return C.tenantry_branding_get(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// BrandingGetParams are the optional parameters of [BrandingService.Get].
type BrandingGetParams struct {
	// `1` gives the brand the tenant shows, which may be its parent's. `0` when it is not given.
	Effective *int64
}

func (p *BrandingGetParams) given(a *ask) *C.tenantry_branding_get_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_branding_get_params{
		struct_size: C.sizeof_tenantry_branding_get_params,
		effective:   a.integer(p.Effective),
	}
}

// Enable gives a tenant a brand of its own.
//
//	POST /api/2/tenants/{tenant_id}/brand
//
// The tenant's version rises by one.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - version: The version the tenant has now.
//
// It gives a tenant: a partner, folder, customer or unit.
//
// The contract lists 400 (a request the service does not take) and 409 (a conflict).
func (s *BrandingService) Enable(ctx context.Context, tenantID string, version int64) (*Tenant, error) {
	a := s.conn.ask(ctx, "branding.enable")
	cTenantID := a.text("tenant_id", tenantID)
	cVersion := a.number(version)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_branding_enable(a.client, cTenantID, cVersion, &a.call, &a.out, &a.err)
	})
}

// Update changes a tenant's branding options.
//
//	PUT /api/2/tenants/{tenant_id}/brand
//
// The tenant's version rises by one, and the answer is the tenant. An empty `upsell_url` hides the
// links to buy.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - version: The version the tenant has now.
//   - body: What changes in a tenant's branding options.
//
// It gives a tenant: a partner, folder, customer or unit.
//
// The contract lists 400 (a request the service does not take), 409 (a conflict) and 415
// (unsupported content type).
func (s *BrandingService) Update(ctx context.Context, tenantID string, version int64, body *BrandOptionsUpdate) (*Tenant, error) {
	a := s.conn.ask(ctx, "branding.update")
	cTenantID := a.text("tenant_id", tenantID)
	cVersion := a.number(version)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_branding_update(a.client, cTenantID, cVersion, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Disable takes a tenant's own brand away; it shows its parent's again.
//
//	DELETE /api/2/tenants/{tenant_id}/brand
//
// The tenant's version rises by one.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - version: The version the tenant has now.
//
// The contract lists 400 (a request the service does not take) and 409 (a conflict).
func (s *BrandingService) Disable(ctx context.Context, tenantID string, version int64) error {
	a := s.conn.ask(ctx, "branding.disable")
	cTenantID := a.text("tenant_id", tenantID)
	cVersion := a.number(version)
	return a.nothing(func() C.int32_t {
		return C.tenantry_branding_disable(a.client, cTenantID, cVersion, &a.call, &a.out, &a.err)
	})
}

// Logo fetches the logo of a tenant's brand as a PNG picture.
//
//	GET /api/2/tenants/{tenant_id}/brand/logo
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives the bytes of the file.
//
// The contract lists 400 (a request the service does not take).
func (s *BrandingService) Logo(ctx context.Context, tenantID string) ([]byte, error) {
	a := s.conn.ask(ctx, "branding.logo")
	cTenantID := a.text("tenant_id", tenantID)
	return a.file(func() C.int32_t {
		return C.tenantry_branding_logo(a.client, cTenantID, &a.call, &a.out, &a.err)
	})
}

// UploadLogo sets the logo of a tenant's brand.
//
//	POST /api/2/tenants/{tenant_id}/brand/logo
//
// The tenant's version rises by one.
//
// It takes:
//
//   - tenantID: The tenant's id.
//   - version: The version the tenant has now.
//   - picture: A PNG picture.
//
// It gives a tenant: a partner, folder, customer or unit.
//
// The contract lists 400 (a request the service does not take).
func (s *BrandingService) UploadLogo(ctx context.Context, tenantID string, version int64, picture []byte) (*Tenant, error) {
	a := s.conn.ask(ctx, "branding.upload_logo")
	cTenantID := a.text("tenant_id", tenantID)
	cVersion := a.number(version)
	cBody, bodyLen := a.bytes(picture)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_branding_upload_logo(a.client, cTenantID, cVersion, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// Modify changes what a partner or folder shows on what it shows now.
//
// One without a brand of its own gets one first, which begins as that of the tenant above. When
// another writer was faster, reads again and lets `change` decide anew, five times at most. When
// nothing is to change, nothing is written.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	POST /api/2/tenants/{tenant_id}/brand
//	GET /api/2/tenants/{tenant_id}/brand
//	PUT /api/2/tenants/{tenant_id}/brand
//
// It takes:
//
//   - tenantID: The partner or folder.
//   - change: Is told what it shows and gives what to change of it.
//
// It gives what it shows now.
//
// An invalid argument for a customer or unit, which have no brand of their own; a version conflict
// only when every try lost.
func (s *BrandingService) Modify(ctx context.Context, tenantID string, change func(*BrandOptions) (*BrandOptionsUpdate, error)) (*BrandOptions, error) {
	a := s.conn.ask(ctx, "branding.modify")
	cTenantID := a.text("tenant_id", tenantID)
	cChange, changeData := changeOf(a, change)
	return fetch[BrandOptions](a, func() C.int32_t {
		return C.tenantry_branding_modify(a.client, cTenantID, cChange, changeData, &a.call, &a.out, &a.err)
	})
}

// SetBuyURL sets where the links and buttons to buy more lead, for a partner.
//
// It counts for all below it without a brand of their own. The partner gets a brand of its own
// first when it has none. A URL that is set already is not written again.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	POST /api/2/tenants/{tenant_id}/brand
//	GET /api/2/tenants/{tenant_id}/brand
//	PUT /api/2/tenants/{tenant_id}/brand
//
// It takes:
//
//   - tenantID: The partner or folder.
//   - url: The address, which begins with https:// or http://. An empty text takes the links away.
//
// It gives what it shows now.
//
// An invalid argument for what is no web address, and for a customer or unit, which have no brand
// of their own.
func (s *BrandingService) SetBuyURL(ctx context.Context, tenantID string, url string) (*BrandOptions, error) {
	a := s.conn.ask(ctx, "branding.set_buy_url")
	cTenantID := a.text("tenant_id", tenantID)
	cURL := a.text("url", url)
	return fetch[BrandOptions](a, func() C.int32_t {
		return C.tenantry_branding_set_buy_url(a.client, cTenantID, cURL, &a.call, &a.out, &a.err)
	})
}

// SetLogoFromFile sets the logo that a partner or folder shows from a file.
//
// The picture is looked at before it is sent. One without a brand of its own gets one first. A logo
// that is there already is not sent again, which is also how a lost answer is found out.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/tenants/{tenant_id}
//	POST /api/2/tenants/{tenant_id}/brand
//	GET /api/2/tenants/{tenant_id}/brand/logo
//	POST /api/2/tenants/{tenant_id}/brand/logo
//
// It takes:
//
//   - tenantID: The partner or folder.
//   - path: Where the picture is, in the PNG format.
//
// It gives the tenant as it is now.
//
// An invalid argument for what cannot be read or is no whole PNG picture, and for a customer or
// unit, which have no brand of their own.
func (s *BrandingService) SetLogoFromFile(ctx context.Context, tenantID string, path string) (*Tenant, error) {
	a := s.conn.ask(ctx, "branding.set_logo_from_file")
	cTenantID := a.text("tenant_id", tenantID)
	cPath := a.text("path", path)
	return fetch[Tenant](a, func() C.int32_t {
		return C.tenantry_branding_set_logo_from_file(a.client, cTenantID, cPath, &a.call, &a.out, &a.err)
	})
}
