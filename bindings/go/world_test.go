package tenantry_test

import (
	"context"
	"encoding/base64"
	"os"
	"time"

	"tenantry"
	"tenantry/sandbox"
)

// A world is a sandbox with what the examples of procedures name: crates/codegen/src/world.rs lists it. Each thing is made when it
// is asked for, with what it stands on.
type world struct {
	box    *sandbox.Sandbox
	client *tenantry.Client
	folder string
	things map[string]string
}

// theWorld is that of the last example.
var theWorld *world

// exampleWorld makes a world in place of the last one, and gives its client.
func exampleWorld() (*tenantry.Client, *world) {
	theWorld.end()
	box := must(sandbox.Start())
	theWorld = &world{box: box, client: must(tenantry.New(box.Config())), things: map[string]string{}}
	return theWorld.client, theWorld
}

func (w *world) end() {
	if w == nil {
		return
	}
	_ = w.client.Close()
	_ = w.box.Close()
	if w.folder != "" {
		_ = os.RemoveAll(w.folder)
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// once makes a thing at the first time it is asked for.
func (w *world) once(name string, make func(ctx context.Context) string) string {
	if _, made := w.things[name]; !made {
		w.things[name] = make(context.Background())
	}
	return w.things[name]
}

func (w *world) tenant(tenant tenantry.NewTenant) string {
	return must(w.client.Tenants.Create(context.Background(), &tenant)).ID
}

func (w *world) rootID() string { return w.box.TenantID }

func (w *world) partnerID() string {
	return w.once("partner", func(ctx context.Context) string {
		id := w.tenant(tenantry.NewTenant{Name: "Partner, Inc", Kind: tenantry.TenantKindPartner, ParentID: w.rootID()})
		must(w.client.OfferingItems.EnableAll(ctx, id, "*", nil))
		return id
	})
}

func (w *world) customerID() string {
	return w.once("customer", func(ctx context.Context) string {
		id := w.tenant(tenantry.NewTenant{
			Name: customerName, Kind: tenantry.TenantKindCustomer, ParentID: w.partnerID(), CustomerID: tenantry.Ptr(externalID),
		})
		must(w.client.OfferingItems.Enable(ctx, id, []string{"pw_base_workstations", "local_storage"}, nil))
		must(w.client.Pricing.SwitchToProduction(ctx, id))
		return id
	})
}

// What the customer is called, here and in a system of yours.
const customerName, externalID = "Customer, Inc", "CUSTOMER-17"

func (w *world) customerName() string {
	w.customerID()
	return customerName
}

func (w *world) externalID() string {
	w.customerID()
	return externalID
}

func (w *world) customerNumber() int64 {
	return must(w.client.Tenants.Number(context.Background(), w.customerID()))
}

// user makes a user of the customer, activated.
func (w *world) user(login string) string {
	ctx := context.Background()
	user := must(w.client.Users.Create(ctx, &tenantry.NewUser{
		TenantID: w.customerID(), Login: &login, Contact: &tenantry.NewUserContact{Email: login + "@example.com"},
	}))
	if err := w.client.Users.SetPassword(ctx, user.ID, &tenantry.NewPassword{Password: "Sandbox-World-1"}); err != nil {
		panic(err)
	}
	return user.ID
}

func (w *world) userID() string {
	return w.once("user", func(context.Context) string { return w.user("richard.doe") })
}

func (w *world) userLogin() string {
	return must(w.client.Users.Get(context.Background(), w.userID(), nil)).Login
}

func (w *world) applicationID() string {
	for _, application := range must(w.client.Applications.List(context.Background())).Items {
		if application.Type == tenantry.ApplicationTypeBackup {
			return application.ID
		}
	}
	panic("there is no backup")
}

func (w *world) report() *tenantry.NewReportParameters {
	return &tenantry.NewReportParameters{
		TenantID: w.rootID(),
		Kind:     tenantry.ReportKindUsageCurrent,
		Level:    tenantry.ReportLevelDirectPartners,
		Formats:  []tenantry.ReportFormat{tenantry.ReportFormatCSVV20},
	}
}

func (w *world) reportID() string {
	return w.once("report", func(ctx context.Context) string {
		finished := must(w.client.Reports.Run(ctx, w.report(), &tenantry.ReportsRunParams{PollEvery: 10 * time.Millisecond}))
		w.things["file"] = *finished.Files[0].ID
		return finished.Report.ID
	})
}

func (w *world) fileID() string {
	w.reportID()
	return w.things["file"]
}

func (w *world) monthlyReportID() string {
	return w.once("monthly report", func(ctx context.Context) string {
		return must(w.client.Reports.Create(ctx, &tenantry.NewReport{
			Parameters:   *w.report(),
			Schedule:     tenantry.NewReportSchedule{Type: tenantry.ReportScheduleTypeMonthly},
			ResultAction: tenantry.ReportResultActionSave,
		})).ID
	})
}

func (w *world) location(name string) string {
	return w.once(name, func(ctx context.Context) string {
		return must(w.client.Locations.Add(ctx, w.rootID(), name)).ID
	})
}

func (w *world) locationName() string    { return "Data Center" }
func (w *world) locationID() string      { return w.location(w.locationName()) }
func (w *world) otherLocationID() string { return w.location("Second Data Center") }

func (w *world) storageName() string { return "Files" }

func (w *world) storageID() string {
	return w.once("storage", func(ctx context.Context) string {
		return must(w.client.Storages.Add(ctx, &tenantry.NewStorage{
			OwnerTenantID: w.rootID(),
			LocationID:    tenantry.Ptr(w.locationID()),
			Name:          w.storageName(),
			URL:           "s3://key:secret@storage.example.com/files",
			Capabilities:  []tenantry.StorageCapability{tenantry.StorageCapabilityFilesCloud},
		})).ID
	})
}

func (w *world) clientName() string { return "Second client" }

func (w *world) otherClientID() string {
	return w.once("client", func(ctx context.Context) string {
		return must(w.client.Clients.Register(ctx, w.clientName(), nil)).ClientID
	})
}

// A PNG picture of one pixel.
const picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="

func (w *world) logoPath() string {
	w.folder = must(os.MkdirTemp("", "tenantry"))
	path := w.folder + "/logo.png"
	if err := os.WriteFile(path, must(base64.StdEncoding.DecodeString(picture)), 0o600); err != nil {
		panic(err)
	}
	return path
}
