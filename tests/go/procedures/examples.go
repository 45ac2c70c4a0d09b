// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package main

import (
	"context"
	"time"

	"tenantry"
)

// Every procedure, called with its example in a world that holds what the example names.
var examples = []example{
	{"auth.data_center", "user_login", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Auth.DataCenter(ctx, w.text("$user_login")))
	}},
	{"auth.login_url", "user_login", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Auth.LoginURL(ctx, w.text("$user_login"), &tenantry.AuthLoginURLParams{}))
	}},
	{"clients.register", "", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Clients.Register(ctx, "My program", &tenantry.ClientsRegisterParams{}))
	}},
	{"clients.enable", "other_client_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Clients.Enable(ctx, w.text("$other_client_id")))
	}},
	{"clients.disable", "other_client_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Clients.Disable(ctx, w.text("$other_client_id")))
	}},
	{"clients.remove", "other_client_id,client_name", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return nil, client.Clients.Remove(ctx, w.text("$other_client_id"), w.text("$client_name"))
	}},
	{"applications.turn_on", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Applications.TurnOn(ctx, w.text("$customer_id"), "files_cloud"))
	}},
	{"applications.turn_off", "customer_id,customer_name", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return nil, client.Applications.TurnOff(ctx, w.text("$customer_id"), "files_cloud", w.text("$customer_name"))
	}},
	{"tenants.modify", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Modify(ctx, w.text("$customer_id"), changed[tenantry.Tenant, tenantry.TenantUpdate](w)))
	}},
	{"tenants.suspend", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Suspend(ctx, w.text("$customer_id")))
	}},
	{"tenants.reactivate", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Reactivate(ctx, w.text("$customer_id")))
	}},
	{"tenants.rename", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Rename(ctx, w.text("$customer_id"), "Customer, Ltd"))
	}},
	{"tenants.move_to", "customer_id,root_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.MoveTo(ctx, w.text("$customer_id"), w.text("$root_id")))
	}},
	{"tenants.limit_access", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.LimitAccess(ctx, w.text("$customer_id"), false))
	}},
	{"tenants.change_contact", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.ChangeContact(ctx, w.text("$customer_id"), model[tenantry.ContactUpdate](w, `{"phone":"1-541-754-3010"}`)))
	}},
	{"tenants.terminate", "customer_id,customer_name", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return nil, client.Tenants.Terminate(ctx, w.text("$customer_id"), w.text("$customer_name"))
	}},
	{"tenants.tree", "root_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Tree(ctx, w.text("$root_id")))
	}},
	{"tenants.path", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Path(ctx, w.text("$customer_id")))
	}},
	{"tenants.find", "customer_name", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Find(ctx, w.text("$customer_name"), &tenantry.TenantsFindParams{}))
	}},
	{"tenants.find_by_external_id", "external_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.FindByExternalID(ctx, w.text("$external_id"), &tenantry.TenantsFindByExternalIDParams{}))
	}},
	{"tenants.number", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Number(ctx, w.text("$customer_id")))
	}},
	{"tenants.find_by_number", "customer_number", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.FindByNumber(ctx, w.number("$customer_number"), &tenantry.TenantsFindByNumberParams{}))
	}},
	{"tenants.apply", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Apply(ctx, model[tenantry.TenantPlan](w, `{"parent_id":"$partner_id","kind":"customer","name":"New Customer, Inc","two_factor":true,"items":[{"name":"pw_base_workstations","quota":"25"},{"name":"local_storage","quota":"100 GiB"}],"admins":[{"login":"new.admin","contact":{"email":"new.admin@example.com"}}]}`), &tenantry.TenantsApplyParams{}))
	}},
	{"tenants.provision", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.Provision(ctx, w.text("$partner_id"), "customer", "New Customer, Inc", &tenantry.TenantsProvisionParams{Items: []string{"pw_base_workstations=25", "local_storage=100 GiB"}, TwoFactor: tenantry.Ptr(true), AdminLogin: "new.admin@example.com"}))
	}},
	{"tenants.set_edition_upsell", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Tenants.SetEditionUpsell(ctx, w.text("$customer_id"), true))
	}},
	{"pricing.switch_to_production", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Pricing.SwitchToProduction(ctx, w.text("$customer_id")))
	}},
	{"pricing.billing_settings", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Pricing.BillingSettings(ctx, w.text("$partner_id")))
	}},
	{"pricing.set_licensing_mode", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Pricing.SetLicensingMode(ctx, w.text("$partner_id"), "per_device"))
	}},
	{"pricing.set_tier_level", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Pricing.SetTierLevel(ctx, w.text("$partner_id"), 3))
	}},
	{"pricing.price_list", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Pricing.PriceList(ctx, w.text("$partner_id")))
	}},
	{"offering_items.modify", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.OfferingItems.Modify(ctx, w.text("$customer_id"), changed[tenantry.OfferingItemList, tenantry.OfferingItemsUpdate](w)))
	}},
	{"offering_items.enable_all", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.OfferingItems.EnableAll(ctx, w.text("$partner_id"), "pck_per_workload", &tenantry.OfferingItemsEnableAllParams{}))
	}},
	{"offering_items.enable", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.OfferingItems.Enable(ctx, w.text("$customer_id"), []string{"pw_base_vms", "pw_base_servers"}, &tenantry.OfferingItemsEnableParams{}))
	}},
	{"offering_items.disable", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.OfferingItems.Disable(ctx, w.text("$customer_id"), []string{"pw_base_workstations"}, &tenantry.OfferingItemsDisableParams{}))
	}},
	{"offering_items.set_quota", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.OfferingItems.SetQuota(ctx, w.text("$customer_id"), "local_storage", "100 GiB", &tenantry.OfferingItemsSetQuotaParams{}))
	}},
	{"offering_items.set_quota_below", "root_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.OfferingItems.SetQuotaBelow(ctx, w.text("$root_id"), "local_storage", "1.5 TB", &tenantry.OfferingItemsSetQuotaBelowParams{}))
	}},
	{"offering_items.change_edition", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.OfferingItems.ChangeEdition(ctx, w.text("$customer_id"), "pck_per_gigabyte", &tenantry.OfferingItemsChangeEditionParams{Accept: []string{"NewFeaturesBecomeAvailable"}}))
	}},
	{"branding.modify", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Branding.Modify(ctx, w.text("$partner_id"), changed[tenantry.BrandOptions, tenantry.BrandOptionsUpdate](w)))
	}},
	{"branding.set_buy_url", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Branding.SetBuyURL(ctx, w.text("$partner_id"), "https://www.example.com/store"))
	}},
	{"branding.set_logo_from_file", "partner_id,logo_path", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Branding.SetLogoFromFile(ctx, w.text("$partner_id"), w.text("$logo_path")))
	}},
	{"users.modify", "user_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Users.Modify(ctx, w.text("$user_id"), changed[tenantry.User, tenantry.UserUpdate](w)))
	}},
	{"users.enable", "user_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Users.Enable(ctx, w.text("$user_id")))
	}},
	{"users.disable", "user_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Users.Disable(ctx, w.text("$user_id")))
	}},
	{"users.set_quota_upsell", "user_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Users.SetQuotaUpsell(ctx, w.text("$user_id"), true))
	}},
	{"users.remove", "user_id,user_login", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return nil, client.Users.Remove(ctx, w.text("$user_id"), w.text("$user_login"))
	}},
	{"users.add_role", "user_id,customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Users.AddRole(ctx, w.text("$user_id"), "company_admin", w.text("$customer_id")))
	}},
	{"users.remove_role", "user_id,customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Users.RemoveRole(ctx, w.text("$user_id"), "company_admin", w.text("$customer_id")))
	}},
	{"users.login_available", "", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Users.LoginAvailable(ctx, "new.user"))
	}},
	{"users.provision", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Users.Provision(ctx, w.text("$customer_id"), model[tenantry.UserPlan](w, `{"login":"new.user","contact":{"email":"new.user@example.com","firstname":"New","lastname":"User"},"roles":["backup_user"]}`)))
	}},
	{"users.change_email", "user_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Users.ChangeEmail(ctx, w.text("$user_id"), "new.address@example.com"))
	}},
	{"locations.add", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Locations.Add(ctx, w.text("$partner_id"), "LA Data Center"))
	}},
	{"locations.rename", "location_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Locations.Rename(ctx, w.text("$location_id"), "LA Data Center"))
	}},
	{"locations.remove", "location_id,location_name", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return nil, client.Locations.Remove(ctx, w.text("$location_id"), w.text("$location_name"), &tenantry.LocationsRemoveParams{WithStorages: tenantry.Ptr(true)})
	}},
	{"locations.with_storages", "partner_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Locations.WithStorages(ctx, w.text("$partner_id")))
	}},
	{"storages.add", "partner_id,location_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Storages.Add(ctx, model[tenantry.NewStorage](w, `{"owner_tenant_id":"$partner_id","location_id":"$location_id","name":"Files","url":"s3://key:secret@storage.example.com/files?encryption=aes256","capabilities":["files_cloud"]}`)))
	}},
	{"storages.rename", "storage_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Storages.Rename(ctx, w.text("$storage_id"), "Archive"))
	}},
	{"storages.set_url", "storage_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Storages.SetURL(ctx, w.text("$storage_id"), "s3://key:secret@storage.example.com/archive"))
	}},
	{"storages.move_to", "storage_id,other_location_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Storages.MoveTo(ctx, w.text("$storage_id"), w.text("$other_location_id")))
	}},
	{"storages.remove", "storage_id,storage_name", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return nil, client.Storages.Remove(ctx, w.text("$storage_id"), w.text("$storage_name"), &tenantry.StoragesRemoveParams{})
	}},
	{"usages.against_quotas", "customer_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Usages.AgainstQuotas(ctx, w.text("$customer_id"), &tenantry.UsagesAgainstQuotasParams{}))
	}},
	{"usages.of_children", "root_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Usages.OfChildren(ctx, w.text("$root_id"), &tenantry.UsagesOfChildrenParams{UsageNames: []string{"storage"}}))
	}},
	{"reports.run", "root_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Reports.Run(ctx, model[tenantry.NewReportParameters](w, `{"tenant_id":"$root_id","kind":"usage_current","level":"direct_partners","formats":["csv","json_v2_0"]}`), &tenantry.ReportsRunParams{PollEvery: 10 * time.Millisecond}))
	}},
	{"reports.wait_for_files", "report_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Reports.WaitForFiles(ctx, w.text("$report_id"), &tenantry.ReportsWaitForFilesParams{PollEvery: 10 * time.Millisecond}))
	}},
	{"reports.download_to", "report_id,file_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Reports.DownloadTo(ctx, w.text("$report_id"), w.text("$file_id"), &w.file))
	}},
	{"reports.run_to", "root_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Reports.RunTo(ctx, model[tenantry.NewReportParameters](w, `{"tenant_id":"$root_id","kind":"usage_current","level":"direct_partners","formats":["csv"]}`), &w.file, &tenantry.ReportsRunToParams{PollEvery: 10 * time.Millisecond}))
	}},
	{"reports.billing_rows", "root_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Reports.BillingRows(ctx, w.text("$root_id"), "2026-01-01", "2026-01-31", &tenantry.ReportsBillingRowsParams{PollEvery: 10 * time.Millisecond}))
	}},
	{"reports.rows", "report_id,file_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Reports.Rows(ctx, w.text("$report_id"), w.text("$file_id")))
	}},
	{"reports.enable", "monthly_report_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Reports.Enable(ctx, w.text("$monthly_report_id")))
	}},
	{"reports.disable", "monthly_report_id", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Reports.Disable(ctx, w.text("$monthly_report_id")))
	}},
	{"search.everywhere", "customer_name", func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {
		return given(client.Search.Everywhere(ctx, w.text("$customer_name"), &tenantry.SearchEverywhereParams{}))
	}},
}
