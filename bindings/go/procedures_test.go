package tenantry_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"tenantry"
	"tenantry/sandbox"
)

// newCustomer makes a customer right below the sandbox's partner.
func newCustomer(t *testing.T, box *sandbox.Sandbox, client *tenantry.Client, name string) *tenantry.Tenant {
	t.Helper()
	tenant, err := client.Tenants.Create(context.Background(), &tenantry.NewTenant{
		Name: name, Kind: tenantry.TenantKindCustomer, ParentID: box.TenantID,
	})
	done(t, err)
	return tenant
}

func TestAProcedureIsOneCall(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	suspended, err := client.Tenants.Suspend(ctx, customer.ID)
	done(t, err)
	expect(t, "enabled", suspended.Enabled, false)
	reactivated, err := client.Tenants.Reactivate(ctx, customer.ID)
	done(t, err)
	expect(t, "enabled", reactivated.Enabled, true)
	done(t, client.Tenants.Terminate(ctx, customer.ID, "Customer"))
	_, err = client.Tenants.Get(ctx, customer.ID, nil)
	expect(t, "gone", errors.Is(err, tenantry.ErrNotFound), true)
}

func TestProgressIsToldStepByStep(t *testing.T) {
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	var told []string
	ctx := tenantry.WithProgress(context.Background(), func(progress tenantry.Progress) error {
		told = append(told, fmt.Sprint(progress.Event, " ", progress.Operation, " ", progress.Status))
		return nil
	})
	_, err := client.Tenants.Suspend(ctx, customer.ID)
	done(t, err)
	expect(t, "told", strings.Join(told, ", "), "made tenants.get 200, made tenants.update 200")
}

func TestATreeIsWalkedOneByOne(t *testing.T) {
	box, client := newSandbox(t, "--page-size", "2")
	newCustomer(t, box, client, "First")
	newCustomer(t, box, client, "Second")
	var names []string
	for node, err := range client.Tenants.Walk(context.Background(), box.TenantID) {
		done(t, err)
		names = append(names, fmt.Sprint(node.Depth, " ", node.Name))
	}
	expect(t, "tenants below", strings.Join(names[1:], ", "), "1 First, 1 Second")
	for range client.Tenants.Walk(context.Background(), box.TenantID) {
		break // enough
	}
	for node, err := range client.Tenants.Walk(context.Background(), "here") {
		expect(t, "kind", apiError(t, err).Kind, tenantry.ErrInvalidArgument)
		expect(t, "a node", node, nil)
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	seen := 0
	for _, err := range client.Tenants.Walk(ctx, box.TenantID) {
		if seen++; seen == 1 {
			cancel()
			continue
		}
		expect(t, "kind", apiError(t, err).Kind, tenantry.ErrCancelled)
	}
	expect(t, "steps", seen, 2)
}

func TestAWalkTellsItsRequestsAndIsLogged(t *testing.T) {
	box, _ := newSandbox(t, "--page-size", "2")
	config := box.Config()
	var logged bytes.Buffer
	config.Logger = slog.New(slog.NewTextHandler(&logged, &slog.HandlerOptions{Level: slog.LevelDebug}))
	client := newClient(t, config)
	newCustomer(t, box, client, "First")
	newCustomer(t, box, client, "Second")
	told, seen := 0, 0
	ctx := tenantry.WithProgress(context.Background(), func(progress tenantry.Progress) error {
		told++
		expect(t, "operation", progress.Operation, "tenants.list")
		_, err := client.Tenants.Get(context.Background(), box.TenantID, nil)
		return err
	})
	for _, err := range client.Tenants.Walk(ctx, box.TenantID) {
		done(t, err)
		seen++
	}
	expect(t, "pages", told, (seen+1)/2)
	expect(t, "logged", strings.Count(logged.String(), `answered" operation=tenants.list`), told)
}

func TestAnErrorOfTheProgressFunctionEndsAWalk(t *testing.T) {
	box, client := newSandbox(t, "--page-size", "2")
	newCustomer(t, box, client, "First")
	newCustomer(t, box, client, "Second")
	enough, pages, seen := errors.New("enough"), 0, 0
	ctx := tenantry.WithProgress(context.Background(), func(tenantry.Progress) error {
		if pages++; pages == 2 {
			return enough
		}
		return nil
	})
	var last error
	for _, err := range client.Tenants.Walk(ctx, box.TenantID) {
		seen++
		last = err
	}
	expect(t, "steps", seen, 3)
	expect(t, "the function's error", errors.Is(last, enough), true)
	expect(t, "kind", apiError(t, last).Kind, tenantry.ErrCancelled)
}

func TestSingleCallsAndListsTellNoProgress(t *testing.T) {
	box, client := newSandbox(t)
	ctx := tenantry.WithProgress(context.Background(), func(progress tenantry.Progress) error {
		t.Errorf("told of %s", progress.Operation)
		return nil
	})
	_, err := client.Tenants.Get(ctx, box.TenantID, nil)
	done(t, err)
	for _, err := range client.Tenants.ListAll(ctx, &tenantry.TenantsListParams{SubtreeRootID: box.TenantID}) {
		done(t, err)
	}
	runtime.GC()
}

func TestAnErrorOfTheProgressFunctionStopsTheProcedureAndTellsWhatIsDone(t *testing.T) {
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	enough := errors.New("enough")
	ctx := tenantry.WithProgress(context.Background(), func(tenantry.Progress) error { return enough })
	_, err := client.Tenants.Suspend(ctx, customer.ID)
	e := apiError(t, err)
	expect(t, "kind", e.Kind, tenantry.ErrCancelled)
	expect(t, "the function's error", errors.Is(err, enough), true)
	expect(t, "steps", len(e.Done), 1)
	expect(t, "the step", e.Done[0], tenantry.Step{Operation: "tenants.get", Status: 200})
	if !strings.Contains(err.Error(), "enough") {
		t.Errorf("%q does not say why", err)
	}
}

func TestAContextThatEndsMeanwhileEndsTheProcedure(t *testing.T) {
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	ctx, cancel := context.WithCancel(context.Background())
	ctx = tenantry.WithProgress(ctx, func(tenantry.Progress) error {
		cancel()
		return nil
	})
	_, err := client.Tenants.Suspend(ctx, customer.ID)
	expect(t, "kind", apiError(t, err).Kind, tenantry.ErrCancelled)
	expect(t, "context.Canceled", errors.Is(err, context.Canceled), true)
	tenant, err := client.Tenants.Get(context.Background(), customer.ID, nil)
	done(t, err)
	expect(t, "enabled", tenant.Enabled, true)
}

func TestAChangeIsDecidedAnewWhenAnotherWriterWasFaster(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	seen := []string{}
	changed, err := client.Tenants.Modify(ctx, customer.ID, func(tenant *tenantry.Tenant) (*tenantry.TenantUpdate, error) {
		seen = append(seen, tenant.Name)
		if len(seen) == 1 {
			_, err := client.Tenants.Rename(ctx, tenant.ID, "Renamed by another")
			return &tenantry.TenantUpdate{Name: tenantry.Ptr("Lost")}, err
		}
		return &tenantry.TenantUpdate{InternalTag: tenantry.Value("was " + tenant.Name)}, nil
	})
	done(t, err)
	expect(t, "seen", strings.Join(seen, ", "), "Customer, Renamed by another")
	expect(t, "name", changed.Name, "Renamed by another")
	tag := changed.InternalTag
	if tag == nil || *tag != "was Renamed by another" {
		t.Errorf("internal tag %v", tag)
	}
}

func TestAChangeOfNothingWritesNothing(t *testing.T) {
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	left, err := client.Tenants.Modify(context.Background(), customer.ID,
		func(*tenantry.Tenant) (*tenantry.TenantUpdate, error) { return nil, nil })
	done(t, err)
	expect(t, "version", left.Version, customer.Version)
}

func TestAChangeThatFailsStopsTheProcedure(t *testing.T) {
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	no := errors.New("no")
	_, err := client.Tenants.Modify(context.Background(), customer.ID,
		func(*tenantry.Tenant) (*tenantry.TenantUpdate, error) { return nil, no })
	expect(t, "the function's error", errors.Is(err, no), true)
	_, err = client.Tenants.Modify(context.Background(), customer.ID, nil)
	expect(t, "kind", apiError(t, err).Kind, tenantry.ErrInvalidArgument)
}

func TestACallbackMayCallTheLibraryThoughOnlyOneCallMayBeUnderWay(t *testing.T) {
	box, _ := newSandbox(t)
	config := box.Config()
	config.MaxConcurrent = 1
	client := newClient(t, config)
	customer := newCustomer(t, box, client, "Customer")
	names := []string{}
	ctx := tenantry.WithProgress(context.Background(), func(tenantry.Progress) error {
		tenant, err := client.Tenants.Get(context.Background(), customer.ID, nil)
		if err == nil {
			names = append(names, tenant.Name)
		}
		return err
	})
	_, err := client.Tenants.Rename(ctx, customer.ID, "New")
	done(t, err)
	expect(t, "names", strings.Join(names, ", "), "Customer, New")
}

// A report of the tenant that is there.
func newReport(t *testing.T, box *sandbox.Sandbox, client *tenantry.Client) (report string, file string) {
	t.Helper()
	ctx := tenantry.WithProgress(context.Background(), func(progress tenantry.Progress) error {
		if progress.Event == tenantry.EventWaiting {
			return box.Advance(context.Background(), 60)
		}
		return nil
	})
	finished, err := client.Reports.Run(ctx, &tenantry.NewReportParameters{
		Kind: tenantry.ReportKindUsageCurrent, Level: tenantry.ReportLevelAccounts, TenantID: box.TenantID,
		Formats: []tenantry.ReportFormat{tenantry.ReportFormatCSVV20},
	}, &tenantry.ReportsRunParams{PollEvery: time.Millisecond})
	done(t, err)
	return finished.Report.ID, *finished.Files[0].ID
}

func TestADownloadGoesToAWriterAsItComes(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	report, file := newReport(t, box, client)
	expected, err := client.Reports.Download(ctx, report, file)
	done(t, err)
	var got bytes.Buffer
	length, err := client.Reports.DownloadTo(ctx, report, file, &got)
	done(t, err)
	expect(t, "length", length, int64(len(expected)))
	expect(t, "the same bytes", slices.Equal(got.Bytes(), expected), true)
}

type full struct{}

var errFull = errors.New("the disk is full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestAWriterThatFailsEndsTheDownload(t *testing.T) {
	box, client := newSandbox(t)
	report, file := newReport(t, box, client)
	_, err := client.Reports.DownloadTo(context.Background(), report, file, full{})
	expect(t, "the writer's error", errors.Is(err, errFull), true)
	expect(t, "operation", apiError(t, err).Operation, "reports.download_to")
}
