package tenantry_test

import (
	"bytes"
	"context"
	"crypto/sha1"
	"encoding/hex"
	"errors"
	"fmt"
	"image"
	"image/png"
	"slices"
	"strings"
	"testing"

	"tenantry"
)

// Every group's operations, against the sandbox: what is written is there when it is read.

func TestAuth(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	configuration, err := client.Auth.OpenIDConfiguration(ctx)
	done(t, err)
	expect(t, "token endpoint", strings.HasPrefix(configuration.TokenEndpoint, box.URL), true)
	token, err := client.Auth.RequestToken(ctx, &tenantry.TokenRequest{GrantType: tenantry.GrantTypeClientCredentials})
	done(t, err)

	bearer := newClient(t, tenantry.Config{DatacenterURL: box.URL, AccessToken: token.AccessToken})
	me, err := bearer.Users.Me(ctx)
	done(t, err)
	expect(t, "my tenant", me.TenantID, box.TenantID)

	introspection, err := client.Auth.IntrospectToken(ctx, &tenantry.TokenIntrospectionRequest{Token: token.AccessToken})
	done(t, err)
	expect(t, "active", introspection.Active, true)
	done(t, client.Auth.RevokeToken(ctx, &tenantry.TokenRevocation{Token: token.AccessToken}))
	introspection, err = client.Auth.IntrospectToken(ctx, &tenantry.TokenIntrospectionRequest{Token: token.AccessToken})
	done(t, err)
	expect(t, "active", introspection.Active, false)
}

func TestOneTimeTokens(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	link, err := client.Auth.ForgotLink(ctx, box.Login)
	done(t, err)
	expect(t, "a link", link != nil, true)
	token := func() tenantry.Secret {
		once, err := client.Auth.RequestOneTimeToken(ctx, &tenantry.OneTimeTokenRequest{
			Purpose: tenantry.OneTimeTokenPurposeUserLogin, Login: &box.Login,
		})
		done(t, err)
		return once.OTT
	}
	page, err := client.Auth.OneTimeTokenLoginPage(ctx, &tenantry.AuthOneTimeTokenLoginPageParams{OTT: token(), TargetURI: box.URL})
	done(t, err)
	expect(t, "a page", strings.Contains(page, "<html"), true)

	user, err := client.Auth.LogInWithOneTimeToken(ctx, &tenantry.OneTimeTokenLogin{OTT: token()})
	done(t, err)
	expect(t, "login", user.Login, box.Login)
	session := newClient(t, tenantry.Config{DatacenterURL: box.URL, OneTimeToken: token()})
	me, err := session.Users.Me(ctx)
	done(t, err)
	expect(t, "login", me.Login, box.Login)
	_, err = session.Auth.LogOut(ctx)
	done(t, err)
}

func TestDevices(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	_, err := client.OfferingItems.Enable(ctx, customer.ID, []string{"pw_base_workstations"}, nil)
	done(t, err)
	user, err := client.Users.Create(ctx, &tenantry.NewUser{
		TenantID: customer.ID, Login: tenantry.Ptr("some.user"), Contact: &tenantry.NewUserContact{Email: "some.user@example.com"},
	})
	done(t, err)
	const password = "MyStrongP@ssw0rd"
	done(t, client.Users.SetPassword(ctx, user.ID, &tenantry.NewPassword{Password: password}))
	personal, _ := user.PersonalTenantID.Get()
	_, err = client.Users.AddRole(ctx, user.ID, tenantry.UserRoleBackupUser, personal)
	done(t, err)

	program, err := client.Clients.Create(ctx, &tenantry.NewAPIClient{
		Type: tenantry.APIClientTypeAPIClient, TenantID: box.TenantID, TokenEndpointAuthMethod: tenantry.TokenEndpointAuthMethodNone,
	})
	done(t, err)
	device, err := client.Auth.AuthorizeDevice(ctx, &tenantry.DeviceAuthorizationRequest{
		ClientID: program.ClientID, Scope: []string{"urn:acronis.com:tenant-id::backup_agent_admin"},
	})
	done(t, err)
	loggedIn := newClient(t, tenantry.Config{
		DatacenterURL: box.URL, Login: user.Login, Password: password, LoginGrant: tenantry.LoginPassword,
	})
	approval, err := loggedIn.Auth.GetDeviceApproval(ctx, device.UserCode, nil)
	done(t, err)
	expect(t, "the program", approval.ClientID, program.ClientID)
	done(t, loggedIn.Auth.ApproveDevice(ctx, &tenantry.DeviceApprovalRequest{Code: device.UserCode}))
}

func TestEveryKindOfCredentials(t *testing.T) {
	ctx := context.Background()
	box, _ := newSandbox(t)
	for name, config := range map[string]tenantry.Config{
		"client id and secret":     box.Config(),
		"login, sent as Basic":     {DatacenterURL: box.URL, Login: box.Login, Password: box.Password},
		"login, by password grant": {DatacenterURL: box.URL, Login: box.Login, Password: box.Password, LoginGrant: tenantry.LoginPassword},
	} {
		me, err := newClient(t, config).Users.Me(ctx)
		done(t, err)
		expect(t, name, me.TenantID, box.TenantID)
	}
	t.Setenv("TENANTRY_URL", box.URL)
	t.Setenv("TENANTRY_CLIENT_ID", box.ClientID)
	t.Setenv("TENANTRY_CLIENT_SECRET", string(box.ClientSecret))
	client, err := tenantry.FromEnv()
	done(t, err)
	_, err = client.Users.Me(ctx)
	done(t, err)
	done(t, client.Close())
}

func TestClients(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	created, err := client.Clients.Create(ctx, &tenantry.NewAPIClient{
		Type: tenantry.APIClientTypeAPIClient, TenantID: box.TenantID,
		TokenEndpointAuthMethod: tenantry.TokenEndpointAuthMethodClientSecretBasic,
		Data:                    map[string]any{"client_name": "Another"},
	})
	done(t, err)
	listed, err := client.Clients.List(ctx, &tenantry.ClientsListParams{UUIDs: []string{created.ClientID, box.ClientID}})
	done(t, err)
	expect(t, "listed", len(listed.Items), 2)
	disabled, err := client.Clients.Update(ctx, created.ClientID, &tenantry.APIClientUpdate{Status: tenantry.Ptr(tenantry.APIClientStatusDisabled)})
	done(t, err)
	expect(t, "status", disabled.Status, tenantry.APIClientStatusDisabled)
	fetched, err := client.Clients.Get(ctx, created.ClientID)
	done(t, err)
	expect(t, "name", fetched.Data["client_name"], any("Another"))
	done(t, client.Clients.Delete(ctx, created.ClientID))
	_, err = client.Clients.Get(ctx, created.ClientID)
	expect(t, "gone", errors.Is(err, tenantry.ErrNotFound), true)
}

func TestTenants(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t, "--page-size", "2")
	customer := newCustomer(t, box, client, "First")
	for _, name := range []string{"Second", "Third"} {
		newCustomer(t, box, client, name)
	}
	var names, ids []string
	for child, err := range client.Tenants.ChildrenAll(ctx, box.TenantID, nil) {
		done(t, err)
		names = append(names, child.Name)
	}
	expect(t, "children", strings.Join(names, ", "), "First, Second, Third")
	for id, err := range client.Tenants.ChildIDsAll(ctx, box.TenantID, nil) {
		done(t, err)
		ids = append(ids, id)
	}
	expect(t, "ids", slices.Contains(ids, customer.ID) && len(ids) == 3, true)
	count := 0
	for _, err := range client.Tenants.ListAll(ctx, &tenantry.TenantsListParams{SubtreeRootID: box.TenantID}) {
		done(t, err)
		count++
	}
	expect(t, "in the tree", count, 4)

	updated, err := client.Tenants.Update(ctx, customer.ID, &tenantry.TenantUpdate{
		Version: customer.Version, Enabled: tenantry.Ptr(false), CustomerID: tenantry.Value("C-1"),
	})
	done(t, err)
	id, _ := updated.CustomerID.Get()
	expect(t, "customer id", id, "C-1")
	_, err = client.Tenants.Update(ctx, customer.ID, &tenantry.TenantUpdate{Version: customer.Version})
	expect(t, "an old version", errors.Is(err, tenantry.ErrVersionConflict), true)
	done(t, client.Tenants.Delete(ctx, customer.ID, updated.Version))
	done(t, client.Tenants.Restore(ctx, customer.ID, nil))
	_, err = client.Tenants.Get(ctx, customer.ID, &tenantry.TenantsGetParams{EmbedPath: tenantry.Ptr(true)})
	done(t, err)

	status, err := client.Tenants.MFAStatus(ctx, box.TenantID)
	done(t, err)
	if status.MFAStatus == "" {
		t.Error("no status of two-factor authentication")
	}
	_, err = client.Tenants.SetMFA(ctx, box.TenantID, &tenantry.TenantMFAUpdate{Enabled: false})
	done(t, err)
	customer, err = client.Tenants.Get(ctx, customer.ID, nil)
	done(t, err)
	_, err = client.Tenants.SetDefaultIDP(ctx, customer.ID, &tenantry.DefaultIDPUpdate{
		Version: customer.Version, IDPID: "11111111-1111-1111-1111-111111111111",
	})
	done(t, err)
}

func TestAPageThatFailsEndsTheRunWithItsError(t *testing.T) {
	ctx := context.Background()
	client := answering(t, 500, "application/json", `{"error":{"code":500,"message":"no"}}`)
	runs := 0
	for tenant, err := range client.Tenants.ListAll(ctx, &tenantry.TenantsListParams{ParentID: someTenant}) {
		runs++
		expect(t, "kind", apiError(t, err).Kind, tenantry.ErrServer)
		expect(t, "a tenant", tenant, nil)
	}
	expect(t, "runs", runs, 1)
	for _, err := range client.Tenants.ListAll(ctx, &tenantry.TenantsListParams{ParentID: "here"}) {
		expect(t, "kind", apiError(t, err).Kind, tenantry.ErrInvalidArgument)
	}
}

func TestUsers(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	done(t, client.Users.CheckLogin(ctx, "some.user"))
	user, err := client.Users.Create(ctx, &tenantry.NewUser{
		TenantID: customer.ID, Login: tenantry.Ptr("some.user"), Contact: &tenantry.NewUserContact{Email: "some.user@example.com"},
	})
	done(t, err)
	expect(t, "taken", errors.Is(client.Users.CheckLogin(ctx, "some.user"), tenantry.ErrLoginConflict), true)
	const password = "MyStrongP@ssw0rd"
	digest := sha1.Sum([]byte(password)) // What the operation asks for.
	_, err = client.Users.CheckPassword(ctx, &tenantry.PasswordCheck{Password: tenantry.Secret(hex.EncodeToString(digest[:]))})
	done(t, err)
	done(t, client.Users.SetPassword(ctx, user.ID, &tenantry.NewPassword{Password: password}))
	done(t, client.Users.SendActivationEmail(ctx, user.ID))
	user, err = client.Users.Get(ctx, user.ID, nil)
	done(t, err)
	expect(t, "activated", user.Activated, true)
	done(t, client.Users.SetMFA(ctx, user.ID, &tenantry.UserMFAUpdate{Enabled: false}))
	user, err = client.Users.Get(ctx, user.ID, nil)
	done(t, err)
	policies, err := client.Users.AccessPolicies(ctx, user.ID, nil)
	done(t, err)
	for _, policy := range policies.Items {
		expect(t, "trustee", policy.TrusteeID, user.ID)
	}
	updated, err := client.Users.Update(ctx, user.ID, &tenantry.UserUpdate{Version: user.Version, Enabled: tenantry.Ptr(false)})
	done(t, err)
	ids, err := client.Users.IDsForTenant(ctx, customer.ID, nil)
	done(t, err)
	expect(t, "listed", slices.Contains(ids.Items, user.ID), true)
	for record, err := range client.Users.ListAll(ctx, &tenantry.UsersListParams{TenantID: customer.ID}) {
		done(t, err)
		expect(t, "listed", record.ID, user.ID)
	}
	done(t, client.Users.Delete(ctx, user.ID, updated.Version))
	done(t, client.Users.Restore(ctx, user.ID, &tenantry.UsersRestoreParams{Enable: tenantry.Ptr(true)}))
}

func TestOfferingItemsPricingAndUsages(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	available, err := client.OfferingItems.AvailableForChild(ctx, box.TenantID, &tenantry.OfferingItemsAvailableForChildParams{
		Kind: string(tenantry.TenantKindCustomer), Edition: "standard",
	})
	done(t, err)
	item, err := tenantry.As[tenantry.OfferingItemUpdate](available.Items[0])
	done(t, err)
	set, err := client.OfferingItems.Set(ctx, customer.ID, &tenantry.OfferingItemsUpdate{OfferingItems: []tenantry.OfferingItemUpdate{*item}})
	done(t, err)
	expect(t, "set", slices.ContainsFunc(set.Items, func(set tenantry.OfferingItem) bool { return set.Name == item.Name }), true)
	count := 0
	for _, err := range client.OfferingItems.ListSubtreeAll(ctx, customer.ID, nil) {
		done(t, err)
		count++
	}
	expect(t, "in the tree", count > 0, true)
	pricing, err := client.Pricing.Get(ctx, customer.ID)
	done(t, err)
	pricing, err = client.Pricing.Update(ctx, customer.ID, &tenantry.PricingUpdate{Mode: tenantry.Ptr(tenantry.PricingModeProduction), Version: pricing.Version})
	done(t, err)
	expect(t, "mode", pricing.Mode, tenantry.PricingModeProduction)
	used, err := client.Usages.List(ctx, customer.ID, nil)
	done(t, err)
	expect(t, "usages", len(used.Items) > 0, true)
	results, err := client.Usages.Update(ctx, &tenantry.UsageUpdate{Items: []tenantry.UsageValue{
		{TenantID: &customer.ID, UsageType: tenantry.Ptr("storage"), UsageValue: 1},
	}})
	done(t, err)
	expect(t, "results", len(results.Items), 1)
	usages, err := client.Usages.ListForTenants(ctx, []string{customer.ID, box.TenantID}, nil)
	done(t, err)
	expect(t, "tenants", len(usages.Items), 2)
}

// protection is the application that the items belong to.
const protection = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb"

func TestEditionsAndPrices(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	_, err := client.OfferingItems.Enable(ctx, customer.ID, []string{"pw_base_workstations"}, nil)
	done(t, err)
	warnings, err := client.OfferingItems.CheckEditionSwitch(ctx, customer.ID, "pck_per_gigabyte", protection)
	done(t, err)
	expect(t, "warnings", warnings.Warnings != nil, true)
	_, err = client.OfferingItems.SwitchEdition(ctx, customer.ID, &tenantry.EditionSwitch{
		TargetEdition: "pck_per_gigabyte", ApplicationID: protection,
	})
	done(t, err)

	partner, err := client.Tenants.Create(ctx, &tenantry.NewTenant{Name: "Partner", Kind: tenantry.TenantKindPartner, ParentID: box.TenantID})
	done(t, err)
	_, err = client.OfferingItems.Enable(ctx, partner.ID, []string{"pw_base_workstations"}, nil)
	done(t, err)
	_, err = client.OfferingItems.SetPrices(ctx, partner.ID, &tenantry.OfferingItemPricesUpdate{Items: []tenantry.OfferingItemPriceUpdate{
		{ApplicationID: protection, Name: "workstations", Price: "4.90"},
	}})
	done(t, err)
	prices, err := client.OfferingItems.Prices(ctx, partner.ID)
	done(t, err)
	expect(t, "prices", len(prices.Items) > 0, true)
}

func TestApplications(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	all, err := client.Applications.List(ctx)
	done(t, err)
	application, err := client.Applications.Get(ctx, all.Items[0].ID)
	done(t, err)
	expect(t, "name", application.Name, all.Items[0].Name)
	ids, err := client.Applications.IDsForTenant(ctx, box.TenantID, nil)
	done(t, err)
	expect(t, "enabled somewhere", len(ids.Items) > 0, true)
	partner, err := client.Tenants.Create(ctx, &tenantry.NewTenant{Name: "Partner", Kind: tenantry.TenantKindPartner, ParentID: box.TenantID})
	done(t, err)
	done(t, client.Applications.Enable(ctx, protection, partner.ID))
	_, err = client.Applications.UpdateSetting(ctx, protection, partner.ID, "colour", &tenantry.SettingUpdate{Value: tenantry.Value[any]("green")})
	done(t, err)
	setting, err := client.Applications.GetSetting(ctx, protection, partner.ID, "colour")
	done(t, err)
	if own, _ := setting.Own.Get(); own.Value != "green" {
		t.Errorf("the setting is %v", setting.Own)
	}
	done(t, client.Applications.DeleteSetting(ctx, protection, partner.ID, "colour"))
	done(t, client.Applications.Disable(ctx, protection, partner.ID))
	lists, err := client.Applications.IDsForTenants(ctx, []string{box.TenantID})
	done(t, err)
	expect(t, "tenants", len(lists.Items), 1)
}

func TestBranding(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	partner, err := client.Tenants.Create(ctx, &tenantry.NewTenant{Name: "Partner", Kind: tenantry.TenantKindPartner, ParentID: box.TenantID})
	done(t, err)
	partner, err = client.Branding.Enable(ctx, partner.ID, partner.Version)
	done(t, err)
	partner, err = client.Branding.Update(ctx, partner.ID, partner.Version, &tenantry.BrandOptionsUpdate{
		ServiceName: tenantry.Value("Cloud"), SupportURL: tenantry.Null[string](),
	})
	done(t, err)
	options, err := client.Branding.Get(ctx, partner.ID, nil)
	done(t, err)
	if !strings.Contains(written(t, options), `"service_name":"Cloud"`) {
		t.Errorf("the brand is %s", written(t, options))
	}
	var picture bytes.Buffer
	done(t, png.Encode(&picture, image.NewGray(image.Rect(0, 0, 2, 2))))
	partner, err = client.Branding.UploadLogo(ctx, partner.ID, partner.Version, picture.Bytes())
	done(t, err)
	logo, err := client.Branding.Logo(ctx, partner.ID)
	done(t, err)
	expect(t, "the same picture", bytes.Equal(logo, picture.Bytes()), true)
	done(t, client.Branding.Disable(ctx, partner.ID, partner.Version))
}

func TestLocationsAndStorages(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	location, err := client.Locations.Create(ctx, &tenantry.NewLocation{Name: "Here", OwnerTenantID: box.TenantID})
	done(t, err)
	location, err = client.Locations.Update(ctx, location.ID, &tenantry.LocationUpdate{Name: "There", Version: location.Version})
	done(t, err)
	storage, err := client.Storages.Register(ctx, &tenantry.NewStorage{
		OwnerTenantID: box.TenantID, LocationID: &location.ID, Name: "Files", URL: "s3://key:secret@storage.example.com/files",
		Capabilities: []tenantry.StorageCapability{"files_cloud"},
	})
	done(t, err)
	storage, err = client.Storages.Update(ctx, storage.ID, &tenantry.StorageUpdate{Name: tenantry.Ptr("More files"), Version: storage.Version})
	done(t, err)
	storage, err = client.Storages.Get(ctx, storage.ID)
	done(t, err)
	locations, err := client.Locations.List(ctx, []string{location.ID})
	done(t, err)
	expect(t, "locations", len(locations.Items), 1)
	ofTenant, err := client.Locations.IDsForTenant(ctx, box.TenantID)
	done(t, err)
	expect(t, "of the tenant", strings.Contains(written(t, ofTenant), location.ID), true)
	ids, err := client.Locations.StorageIDs(ctx, location.ID)
	done(t, err)
	expect(t, "in it", strings.Contains(written(t, ids), storage.ID), true)
	storages, err := client.Storages.List(ctx, []string{storage.ID})
	done(t, err)
	expect(t, "name", storages.Items[0].Name, "More files")
	done(t, client.Storages.Delete(ctx, storage.ID, storage.Version, &tenantry.StoragesDeleteParams{Force: tenantry.Ptr(true)}))
	location, err = client.Locations.Get(ctx, location.ID)
	done(t, err)
	expect(t, "name", location.Name, "There")
	done(t, client.Locations.Delete(ctx, location.ID, location.Version))
}

func TestReports(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	created, err := client.Reports.Create(ctx, &tenantry.NewReport{
		ResultAction: tenantry.ReportResultActionSave,
		Parameters: tenantry.NewReportParameters{
			Kind: tenantry.ReportKindUsageSummary, Level: tenantry.ReportLevelAccounts, TenantID: box.TenantID,
		},
		Schedule: tenantry.NewReportSchedule{Type: tenantry.ReportScheduleTypeMonthly},
	})
	done(t, err)
	paused, err := client.Reports.Update(ctx, created.ID, &tenantry.ReportUpdate{Schedule: &tenantry.ReportScheduleUpdate{Enabled: false}})
	done(t, err)
	expect(t, "enabled", written(t, paused.Schedule), `{"enabled":false,"type":"monthly"}`)
	ids, err := client.Reports.IDsForTenant(ctx, box.TenantID)
	done(t, err)
	expect(t, "listed", slices.Contains(ids.Items, created.ID), true)
	report, err := client.Reports.Get(ctx, created.ID)
	done(t, err)
	done(t, client.Reports.Delete(ctx, report.ID, report.Version))
}

func TestRegistrationTokensAndSearch(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer to be found")
	_, err := client.OfferingItems.Enable(ctx, customer.ID, []string{"pw_base_workstations"}, nil)
	done(t, err)
	user, err := client.Users.Create(ctx, &tenantry.NewUser{
		TenantID: customer.ID, Login: tenantry.Ptr("some.user"), Contact: &tenantry.NewUserContact{Email: "some.user@example.com"},
	})
	done(t, err)
	personal, _ := user.PersonalTenantID.Get()
	_, err = client.Users.AddRole(ctx, user.ID, tenantry.UserRoleBackupUser, personal)
	done(t, err)
	token, err := client.RegistrationTokens.Create(ctx, customer.ID, &tenantry.NewRegistrationToken{
		ExpiresIn: 3600, Scopes: []string{"urn:acronis.com:tenant-id:" + personal + ":backup_agent_admin"},
	})
	done(t, err)
	list, err := client.RegistrationTokens.List(ctx, customer.ID)
	done(t, err)
	expect(t, "tokens", len(list.Items), 1)
	done(t, client.RegistrationTokens.Delete(ctx, fmt.Sprint(token.ID)))
	_, err = client.RegistrationTokens.CreateLegacy(ctx, &tenantry.NewRegistrationTokenLegacy{ExpiresIn: 3600})
	done(t, err)
	legacy, err := client.RegistrationTokens.ListLegacy(ctx)
	done(t, err)
	expect(t, "tokens of mine", len(legacy.Items), 1)
	found, err := client.Search.Find(ctx, box.TenantID, "to be found", nil)
	done(t, err)
	expect(t, "found", len(found.Items), 1)
}

func TestAClientForATenantMayDoNoMore(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	other := newCustomer(t, box, client, "Other")
	scoped, err := client.ForTenant(customer.ID)
	done(t, err)
	defer scoped.Close()
	_, err = scoped.Tenants.Get(ctx, customer.ID, nil)
	done(t, err)
	_, err = scoped.Tenants.Get(ctx, other.ID, nil)
	expect(t, "the other is out of reach", errors.Is(err, tenantry.ErrPermission) || errors.Is(err, tenantry.ErrNotFound), true)
	_, err = client.ForTenant("17")
	expect(t, "kind", apiError(t, err).Kind, tenantry.ErrInvalidArgument)
}
