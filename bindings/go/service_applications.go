// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry

// #include <tenantry.h>
import "C"

import "context"

// ApplicationsService is the type of [Client.Applications]. Applications: the services of the
// platform, which of them a tenant has, and their settings.
type ApplicationsService struct{ conn *connection }

// List fetches every application of the platform.
//
//	GET /api/2/applications
//
// It gives every application of the platform.
//
// The contract lists 401 (no valid credentials).
func (s *ApplicationsService) List(ctx context.Context) (*ApplicationList, error) {
	a := s.conn.ask(ctx, "applications.list")
	return fetch[ApplicationList](a, func() C.int32_t {
		return C.tenantry_applications_list(a.client, &a.call, &a.out, &a.err)
	})
}

// Get fetches one application.
//
//	GET /api/2/applications/{application_id}
//
// It takes:
//
//   - applicationID: The application's id.
//
// It gives an application: a service of the platform.
//
// The contract lists 401 (no valid credentials) and 404 (not found).
func (s *ApplicationsService) Get(ctx context.Context, applicationID string) (*Application, error) {
	a := s.conn.ask(ctx, "applications.get")
	cApplicationID := a.text("application_id", applicationID)
	return fetch[Application](a, func() C.int32_t {
		return C.tenantry_applications_get(a.client, cApplicationID, &a.call, &a.out, &a.err)
	})
}

// Enable turns an application on for a tenant.
//
//	POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
//
// Only applications that the tenant's parent has can be enabled. This enables no offering items:
// use `offering_items.set`, which also enables the application.
//
// It takes:
//
//   - applicationID: The application's id.
//   - tenantID: The tenant's id.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *ApplicationsService) Enable(ctx context.Context, applicationID string, tenantID string) error {
	a := s.conn.ask(ctx, "applications.enable")
	cApplicationID := a.text("application_id", applicationID)
	cTenantID := a.text("tenant_id", tenantID)
	return a.nothing(func() C.int32_t {
		return C.tenantry_applications_enable(a.client, cApplicationID, cTenantID, &a.call, &a.out, &a.err)
	})
}

// Disable turns an application off for a tenant.
//
//	DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
//
// Not to be undone: the application stops in the tenant and in all tenants below, and its data
// there is deleted. The application `platform` cannot be disabled.
//
// It takes:
//
//   - applicationID: The application's id.
//   - tenantID: The tenant's id.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *ApplicationsService) Disable(ctx context.Context, applicationID string, tenantID string) error {
	a := s.conn.ask(ctx, "applications.disable")
	cApplicationID := a.text("application_id", applicationID)
	cTenantID := a.text("tenant_id", tenantID)
	return a.nothing(func() C.int32_t {
		return C.tenantry_applications_disable(a.client, cApplicationID, cTenantID, &a.call, &a.out, &a.err)
	})
}

// IDsForTenant fetches the ids of the applications that a tenant has.
//
//	GET /api/2/tenants/{tenant_id}/applications
//
// It takes:
//
//   - tenantID: The tenant's id.
//
// It gives a list of ids.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *ApplicationsService) IDsForTenant(ctx context.Context, tenantID string, params *ApplicationsIDsForTenantParams) (*IDList, error) {
	a := s.conn.ask(ctx, "applications.ids_for_tenant")
	cTenantID := a.text("tenant_id", tenantID)
	given := params.given(a)
	return fetch[IDList](a, func() C.int32_t {
		return C.tenantry_applications_ids_for_tenant(a.client, cTenantID, given, &a.call, &a.out, &a.err)
	})
}

// ApplicationsIDsForTenantParams are the optional parameters of [ApplicationsService.IDsForTenant].
type ApplicationsIDsForTenantParams struct {
	// When true, applications in a grace period are left out.
	ForUI *bool
}

func (p *ApplicationsIDsForTenantParams) given(a *ask) *C.tenantry_applications_ids_for_tenant_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_applications_ids_for_tenant_params{
		struct_size: C.sizeof_tenantry_applications_ids_for_tenant_params,
		for_ui:      a.truth(p.ForUI),
	}
}

// IDsForTenants fetches the ids of the applications that each of several tenants has.
//
//	GET /api/2/tenants/applications
//
// It takes:
//
//   - tenants: The tenants' ids.
//
// It gives the applications of several tenants.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported content
// type).
func (s *ApplicationsService) IDsForTenants(ctx context.Context, tenants []string) (*TenantApplicationsList, error) {
	a := s.conn.ask(ctx, "applications.ids_for_tenants")
	cTenants := a.required("tenants", tenants)
	return fetch[TenantApplicationsList](a, func() C.int32_t {
		return C.tenantry_applications_ids_for_tenants(a.client, cTenants, &a.call, &a.out, &a.err)
	})
}

// GetSetting fetches one setting of an application, as the tenant sees it.
//
//	GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//
// Billing settings are settings of the application `platform`: `tier_level_value`,
// `licensing_mode`, `contract_type`, `acronis_account_number`, `pricing_info`.
//
// It takes:
//
//   - applicationID: The application's id.
//   - tenantID: The tenant's id.
//   - settingName: The setting's name.
//
// It gives a setting as a tenant sees it.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *ApplicationsService) GetSetting(ctx context.Context, applicationID string, tenantID string, settingName string) (*Setting, error) {
	a := s.conn.ask(ctx, "applications.get_setting")
	cApplicationID := a.text("application_id", applicationID)
	cTenantID := a.text("tenant_id", tenantID)
	cSettingName := a.text("setting_name", settingName)
	return fetch[Setting](a, func() C.int32_t {
		return C.tenantry_applications_get_setting(a.client, cApplicationID, cTenantID, cSettingName, &a.call, &a.out, &a.err)
	})
}

// UpdateSetting sets one setting of an application for a tenant.
//
//	PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//
// The settings `tier_level_value` and `licensing_mode` may be set for partners;
// `PromoteHigherEditions` enables upsell of editions.
//
// It takes:
//
//   - applicationID: The application's id.
//   - tenantID: The tenant's id.
//   - settingName: The setting's name.
//   - body: A value to set.
//
// It gives a setting as a tenant sees it.
//
// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
// (unsupported content type).
func (s *ApplicationsService) UpdateSetting(ctx context.Context, applicationID string, tenantID string, settingName string, body *SettingUpdate) (*Setting, error) {
	a := s.conn.ask(ctx, "applications.update_setting")
	cApplicationID := a.text("application_id", applicationID)
	cTenantID := a.text("tenant_id", tenantID)
	cSettingName := a.text("setting_name", settingName)
	cBody, bodyLen := bodyOf(a, "body", body)
	return fetch[Setting](a, func() C.int32_t {
		return C.tenantry_applications_update_setting(a.client, cApplicationID, cTenantID, cSettingName, cBody, bodyLen, &a.call, &a.out, &a.err)
	})
}

// DeleteSetting drops a tenant's own value of a setting, so that it is inherited again.
//
//	DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
//
// It takes:
//
//   - applicationID: The application's id.
//   - tenantID: The tenant's id.
//   - settingName: The setting's name.
//
// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found).
func (s *ApplicationsService) DeleteSetting(ctx context.Context, applicationID string, tenantID string, settingName string) error {
	a := s.conn.ask(ctx, "applications.delete_setting")
	cApplicationID := a.text("application_id", applicationID)
	cTenantID := a.text("tenant_id", tenantID)
	cSettingName := a.text("setting_name", settingName)
	return a.nothing(func() C.int32_t {
		return C.tenantry_applications_delete_setting(a.client, cApplicationID, cTenantID, cSettingName, &a.call, &a.out, &a.err)
	})
}

// TurnOn turns a service on for a tenant, by whatever name.
//
// Its offering items are not turned on with it; to turn on an item turns on its service. A service
// that is on already is left alone.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/tenants/{tenant_id}/applications
//	GET /api/2/tenants/{tenant_id}
//	POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//   - application: The service: its id, its type (`backup`) or its name.
//
// It gives the service.
//
// An invalid argument when there is no such service, or the tenant above does not have it.
func (s *ApplicationsService) TurnOn(ctx context.Context, tenantID string, application string) (*Application, error) {
	a := s.conn.ask(ctx, "applications.turn_on")
	cTenantID := a.text("tenant_id", tenantID)
	cApplication := a.text("application", application)
	return fetch[Application](a, func() C.int32_t {
		return C.tenantry_applications_turn_on(a.client, cTenantID, cApplication, &a.call, &a.out, &a.err)
	})
}

// TurnOff turns a service off and deletes its data, in the tenant and in all below it.
//
// This cannot be undone, so the tenant's name or id must be repeated. Its offering items are turned
// off. A service that is off already is left alone.
//
// It makes these requests, as often as needed, and tells the context of [WithProgress] about them:
//
//	GET /api/2/applications
//	GET /api/2/tenants/{tenant_id}
//	GET /api/2/tenants/{tenant_id}/applications
//	DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
//
// It takes:
//
//   - tenantID: The tenant.
//   - application: The service: its id, its type (`backup`) or its name. Not the management
//     portal.
//   - confirmation: The tenant's name or its id.
//
// An invalid argument when there is no such service, it is the management portal, or the
// confirmation is neither name nor id.
func (s *ApplicationsService) TurnOff(ctx context.Context, tenantID string, application string, confirmation string) error {
	a := s.conn.ask(ctx, "applications.turn_off")
	cTenantID := a.text("tenant_id", tenantID)
	cApplication := a.text("application", application)
	cConfirmation := a.text("confirmation", confirmation)
	return a.nothing(func() C.int32_t {
		return C.tenantry_applications_turn_off(a.client, cTenantID, cApplication, cConfirmation, &a.call, &a.out, &a.err)
	})
}
