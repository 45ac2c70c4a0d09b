// The hands-on lab of the Account Management API, in Go: registering an API client, a partner, a customer and a user, usage, a
// report, and the audit log; then suspending, reactivating and terminating the customer, and quota upsell.
//
// It starts tenantry-sandbox, which must be where the system looks for programs, and talks to it. Below each step stand the
// requests it made, as the service saw them.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"

	"tenantry"
	"tenantry/sandbox"
)

const userAgent = "Training/1.0 Acronis #CyberFit Developers Business Automation Training"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "\nThe lab stops here:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	box, err := sandbox.Start()
	if err != nil {
		return err
	}
	defer box.Close()
	fmt.Printf("The lab, in Go with tenantry %s, against the sandbox at %s\n", tenantry.Version(), box.URL)
	l := &lab{Context: ctx, sandbox: box}
	exercises := []func() error{
		l.registerClient, l.issueToken, l.provision, l.showTree, l.showUsages, l.makeReport, l.showAuditLog,
		l.suspendAndTerminate, l.enableUpsell,
	}
	for _, exercise := range exercises {
		if err := exercise(); err != nil {
			return err
		}
	}
	_ = l.client.Close()
	fmt.Println("\nThe lab is done.")
	return nil
}

// A lab is what one exercise leaves to the next.
type lab struct {
	context.Context
	sandbox *sandbox.Sandbox
	seen    int

	client   *tenantry.Client
	clientID string
	myTenant string
	partner  string
	customer string
}

// --- exercises 1 and 2: an API client, a token ---

func (l *lab) registerClient() error {
	chapter("Exercise 1: create an API client to access the API")
	user, err := tenantry.New(tenantry.Config{
		DatacenterURL: l.sandbox.URL,
		Login:         l.sandbox.Login,
		Password:      l.sandbox.Password,
		UserAgent:     userAgent,
	})
	if err != nil {
		return err
	}
	defer user.Close()

	step("Look up who I am, by login and password")
	me, err := user.Users.Me(l)
	if err := l.did(err); err != nil {
		return err
	}
	l.myTenant = me.TenantID
	say("%s, in tenant %s", me.Login, l.myTenant)

	step("Register an API client in my tenant; its secret is shown this once")
	client, err := user.Clients.Create(l, &tenantry.NewAPIClient{
		Type:                    tenantry.APIClientTypeAPIClient,
		TenantID:                l.myTenant,
		TokenEndpointAuthMethod: tenantry.TokenEndpointAuthMethodClientSecretBasic,
		Data:                    map[string]any{"client_name": "Hands-on lab"},
	})
	if err := l.did(err); err != nil {
		return err
	}
	l.clientID = client.ClientID
	say("client %s", l.clientID)
	l.client, err = tenantry.New(tenantry.Config{
		DatacenterURL: l.sandbox.URL,
		ClientID:      client.ClientID,
		ClientSecret:  client.ClientSecret,
		UserAgent:     userAgent,
	})
	return err
}

func (l *lab) issueToken() error {
	chapter("Exercise 2: issue a token to access the API")
	step("Exchange the client's id and secret for a token, which the library does by itself from here on")
	token, err := l.client.Auth.RequestToken(l, &tenantry.TokenRequest{GrantType: tenantry.GrantTypeClientCredentials})
	if err := l.did(err); err != nil {
		return err
	}
	say("a %s token, good until %d (Unix time)", token.TokenType, token.ExpiresOn)
	return nil
}

// --- exercise 3: a partner, a customer, a user ---

func (l *lab) provision() error {
	chapter("Exercise 3: create a partner, a customer and a user, and set offering items")
	step("Fetch the API client, which knows its tenant")
	registered, err := l.client.Clients.Get(l, l.clientID)
	if err := l.did(err); err != nil {
		return err
	}

	step("Create a partner")
	if l.partner, err = l.createTenant("MyFirstPartner", tenantry.TenantKindPartner, registered.TenantID); err != nil {
		return err
	}
	step("Create it again: the name is taken")
	_, err = l.createTenant("MyFirstPartner", tenantry.TenantKindPartner, registered.TenantID)
	if err := l.refused(err, tenantry.ErrNameConflict); err != nil {
		return err
	}
	if err := l.enableAllItems(registered.TenantID, tenantry.TenantKindPartner, l.partner); err != nil {
		return err
	}

	step("Create a customer below the partner")
	if l.customer, err = l.createTenant("MyFirstCustomer", tenantry.TenantKindCustomer, l.partner); err != nil {
		return err
	}
	if err := l.enableAllItems(l.partner, tenantry.TenantKindCustomer, l.customer); err != nil {
		return err
	}
	if err := l.switchToProduction(); err != nil {
		return err
	}
	user, err := l.createUser(l.customer, "user.test")
	if err != nil {
		return err
	}
	return l.activate(user)
}

func (l *lab) createTenant(name string, kind tenantry.TenantKind, parent string) (string, error) {
	tenant, err := l.client.Tenants.Create(l, &tenantry.NewTenant{Name: name, Kind: kind, ParentID: parent})
	if err := l.did(err); err != nil {
		return "", err
	}
	say("%s is tenant %s, version %d", tenant.Name, tenant.ID, tenant.Version)
	return tenant.ID, nil
}

// enableAllItems enables all that the parent can give to a child of this kind, in the standard edition.
func (l *lab) enableAllItems(parent string, kind tenantry.TenantKind, tenant string) error {
	step("Fetch the offering items of the standard edition that it could get")
	available, err := l.client.OfferingItems.AvailableForChild(l, parent, &tenantry.OfferingItemsAvailableForChildParams{
		Kind:    string(kind),
		Edition: "standard",
	})
	if err := l.did(err); err != nil {
		return err
	}

	step("Enable them all")
	var wanted tenantry.OfferingItemsUpdate
	for _, item := range available.Items {
		update, err := tenantry.As[tenantry.OfferingItemUpdate](item)
		if err != nil {
			return err
		}
		wanted.OfferingItems = append(wanted.OfferingItems, *update)
	}
	enabled, err := l.client.OfferingItems.Set(l, tenant, &wanted)
	if err := l.did(err); err != nil {
		return err
	}
	say("%d offering items", len(enabled.Items))
	return nil
}

func (l *lab) switchToProduction() error {
	step("Fetch its pricing: a new customer is on trial")
	pricing, err := l.client.Pricing.Get(l, l.customer)
	if err := l.did(err); err != nil {
		return err
	}
	say("mode %s", pricing.Mode)

	step("Switch it to production, which cannot be undone")
	switched, err := l.client.Pricing.Update(l, l.customer, &tenantry.PricingUpdate{
		Mode:    tenantry.Ptr(tenantry.PricingModeProduction),
		Version: pricing.Version,
	})
	if err := l.did(err); err != nil {
		return err
	}
	say("mode %s", switched.Mode)
	return nil
}

func (l *lab) createUser(tenant, login string) (*tenantry.User, error) {
	step("See whether the login is free")
	if err := l.did(l.client.Users.CheckLogin(l, login)); err != nil {
		return nil, err
	}

	step("Create a user")
	user, err := l.client.Users.Create(l, &tenantry.NewUser{
		TenantID: tenant,
		Login:    &login,
		Contact: &tenantry.NewUserContact{
			Email:     login + "@example.com",
			Firstname: tenantry.Value("Firstuser.test"),
			Lastname:  tenantry.Value("Lastuser.test"),
		},
	})
	if err := l.did(err); err != nil {
		return nil, err
	}
	say("%s is user %s", user.Login, user.ID)
	return user, nil
}

func (l *lab) activate(user *tenantry.User) error {
	step("Activate the user by setting a password")
	err := l.client.Users.SetPassword(l, user.ID, &tenantry.NewPassword{Password: "MyStrongP@ssw0rd"})
	if err := l.did(err); err != nil {
		return err
	}

	step("Assign the role that enables backup")
	const nobody = "00000000-0000-0000-0000-000000000000"
	personal, _ := user.PersonalTenantID.Get()
	_, err = l.client.Users.SetAccessPolicies(l, user.ID, &tenantry.AccessPoliciesUpdate{
		Items: []tenantry.AccessPolicyUpdate{{
			ID:          nobody,
			IssuerID:    nobody,
			RoleID:      tenantry.UserRoleBackupUser,
			TenantID:    personal,
			TrusteeID:   user.ID,
			TrusteeType: tenantry.TrusteeTypeUser,
		}},
	})
	return l.did(err)
}

func (l *lab) showTree() error {
	step("The tenants below mine")
	children := map[string][]*tenantry.TenantRecord{}
	for tenant, err := range l.client.Tenants.ListAll(l, &tenantry.TenantsListParams{SubtreeRootID: l.myTenant}) {
		if err != nil {
			return err
		}
		if tenant.ID != l.myTenant {
			children[tenant.ParentID] = append(children[tenant.ParentID], tenant)
		}
	}
	var show func(parent string, depth int)
	show = func(parent string, depth int) {
		for _, tenant := range children[parent] {
			say("%s%s (%s)", strings.Repeat("  ", depth), *tenant.Name, *tenant.Kind)
			show(tenant.ID, depth+1)
		}
	}
	show(l.myTenant, 0)
	return l.did(nil)
}

// --- exercises 4, 5 and 6: usage, a report, the audit log ---

func (l *lab) showUsages() error {
	chapter("Exercise 4: get a tenant's usage")
	step("Fetch the customer's usage")
	usages, err := l.client.Usages.List(l, l.customer, nil)
	if err := l.did(err); err != nil {
		return err
	}
	say("%-28s %10s %10s  %s", "usage", "value", "quota", "unit")
	for _, usage := range usages.Items[:min(8, len(usages.Items))] {
		quota := "none"
		if item := usage.OfferingItem; item != nil && item.Quota != nil && item.Quota.Value != nil {
			quota = fmt.Sprint(*item.Quota.Value)
		}
		say("%-28s %10d %10s  %s", usage.Name, usage.Value, quota, usage.MeasurementUnit)
	}
	say("%d usages in all", len(usages.Items))
	return nil
}

func (l *lab) makeReport() error {
	chapter("Exercise 5: create and download a simple report")
	step("Create a report of the current usage, once, with the users' details")
	report, err := l.client.Reports.Create(l, &tenantry.NewReport{
		ResultAction: tenantry.ReportResultActionSave,
		Parameters: tenantry.NewReportParameters{
			Kind:     tenantry.ReportKindUsageCurrent,
			Level:    tenantry.ReportLevelAccounts,
			TenantID: l.myTenant,
			Formats:  []tenantry.ReportFormat{tenantry.ReportFormatCSVV20},
		},
		Schedule: tenantry.NewReportSchedule{Type: tenantry.ReportScheduleTypeOnce},
	})
	if err := l.did(err); err != nil {
		return err
	}
	file, err := l.awaitFile(report.ID)
	if err != nil {
		return err
	}

	step("Download it")
	bytes, err := l.client.Reports.Download(l, report.ID, file)
	if err := l.did(err); err != nil {
		return err
	}
	say("%d bytes", len(bytes))
	for line := range strings.Lines(string(bytes[:min(len(bytes), 300)])) {
		say("| %.100s", strings.TrimSpace(line))
	}
	return nil
}

// awaitFile waits until the report's only file is there, and gives its id.
func (l *lab) awaitFile(report string) (string, error) {
	for range 5 {
		step("See whether the report is there")
		stored, err := l.client.Reports.Stored(l, report)
		if err := l.did(err); err != nil {
			return "", err
		}
		isSaved := func(file tenantry.StoredReport) bool { return file.Status == tenantry.StoredReportStatusSaved }
		if at := slices.IndexFunc(stored.Items, isSaved); at >= 0 {
			return *stored.Items[at].ID, nil
		}
		step("A minute passes, by the sandbox's clock")
		if err := l.sandbox.Advance(l, 60); err != nil {
			return "", err
		}
	}
	return "", errors.New("the report was never there")
}

func (l *lab) showAuditLog() error {
	chapter("Exercise 6: add marks to your API calls for better support")
	step("The last lines of the audit log")
	requests, err := l.sandbox.Requests(l)
	if err != nil {
		return err
	}
	marked := 0
	for _, request := range requests[max(0, len(requests)-5):] {
		if strings.HasPrefix(request.UserAgent, userAgent+" ") {
			say("%s %s\n      by %s", request.Method, request.Path, request.UserAgent)
			marked++
		}
	}
	if marked == 0 {
		return errors.New("our user agent does not stand in the audit log")
	}
	return nil
}

// --- suspending, reactivating, terminating; quota upsell ---

func (l *lab) suspendAndTerminate() error {
	chapter("Suspending, reactivating and terminating a customer")
	step("Suspend the customer: fetch its version, disable it")
	if err := l.setEnabled(false); err != nil {
		return err
	}
	step("Reactivate it")
	if err := l.setEnabled(true); err != nil {
		return err
	}

	step("Terminate it while it is enabled: refused")
	tenant, err := l.fetch()
	if err != nil {
		return err
	}
	err = l.client.Tenants.Delete(l, l.customer, tenant.Version)
	if err := l.refused(l.did(err), tenantry.ErrService); err != nil {
		return err
	}
	step("Disable it first")
	if err := l.setEnabled(false); err != nil {
		return err
	}
	step("Fetch the new version and delete it")
	if tenant, err = l.fetch(); err != nil {
		return err
	}
	if err := l.did(l.client.Tenants.Delete(l, l.customer, tenant.Version)); err != nil {
		return err
	}
	step("It is gone")
	_, err = l.fetch()
	return l.refused(err, tenantry.ErrNotFound)
}

func (l *lab) fetch() (*tenantry.Tenant, error) {
	tenant, err := l.client.Tenants.Get(l, l.customer, nil)
	return tenant, l.did(err)
}

func (l *lab) setEnabled(enabled bool) error {
	tenant, err := l.fetch()
	if err != nil {
		return err
	}
	tenant, err = l.client.Tenants.Update(l, l.customer, &tenantry.TenantUpdate{Enabled: &enabled, Version: tenant.Version})
	if err := l.did(err); err != nil {
		return err
	}
	if tenant.Enabled != enabled {
		return errors.New("the tenant is not what it was set to")
	}
	return nil
}

func (l *lab) enableUpsell() error {
	chapter("Enabling quota upsell for a user")
	step("Create another customer, since the first one is gone")
	customer, err := l.createTenant("MySecondCustomer", tenantry.TenantKindCustomer, l.partner)
	if err != nil {
		return err
	}
	created, err := l.createUser(customer, "user.buyer")
	if err != nil {
		return err
	}

	step("Fetch the user's version")
	user, err := l.client.Users.Get(l, created.ID, nil)
	if err := l.did(err); err != nil {
		return err
	}

	step("Make the user a buyer")
	buyer, err := l.client.Users.Update(l, user.ID, &tenantry.UserUpdate{
		BusinessTypes: tenantry.BusinessTypes{tenantry.BusinessTypeBuyer},
		Version:       user.Version,
	})
	if err := l.did(err); err != nil {
		return err
	}
	if !slices.Contains(buyer.BusinessTypes, tenantry.BusinessTypeBuyer) {
		return errors.New("the user is no buyer")
	}
	say("%s is a buyer, version %d", buyer.Login, buyer.Version)
	return nil
}

// --- what every step needs ---

func chapter(title string)           { fmt.Printf("\n%s\n", title) }
func step(words string)              { fmt.Printf("\n  %s\n", words) }
func say(format string, args ...any) { fmt.Printf("    "+format+"\n", args...) }

// did shows the requests that a step made, and gives its error.
func (l *lab) did(err error) error {
	requests, logErr := l.sandbox.Requests(l)
	if logErr != nil {
		return errors.Join(err, logErr)
	}
	for _, request := range requests[l.seen:] {
		query := ""
		if request.Query != "" {
			query = "?" + request.Query
		}
		say("%s %s%s -> %d", request.Method, request.Path, query, request.Status)
	}
	l.seen = len(requests)
	return err
}

// refused expects an error of this kind.
func (l *lab) refused(err error, kind tenantry.Kind) error {
	if !errors.Is(err, kind) {
		return fmt.Errorf("%v was expected, not %v", kind, err)
	}
	say("as it should be: %v", err)
	return nil
}
