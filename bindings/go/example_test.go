package tenantry_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"time"

	"tenantry"
	"tenantry/sandbox"
)

// A program's first steps. Against the service, the settings name a data center and an API client of yours instead.
func Example() {
	box, err := sandbox.Start()
	if err != nil {
		log.Fatal(err)
	}
	defer box.Close()

	client, err := tenantry.New(tenantry.Config{
		DatacenterURL: box.URL,
		ClientID:      box.ClientID,
		ClientSecret:  box.ClientSecret,
		UserAgent:     "Example/1.0",
	})
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	customer, err := client.Tenants.Create(ctx, &tenantry.NewTenant{
		Name:     "Customer, Ltd",
		Kind:     tenantry.TenantKindCustomer,
		ParentID: box.TenantID,
		Contact:  &tenantry.ContactUpdate{Phone: tenantry.Value("1-541-754-3010")},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(customer.Name, customer.Kind, customer.Enabled)
	// Output: Customer, Ltd customer true
}

// What a program decides by is an error's kind; what a person wants to know stands in its fields and its text.
func ExampleError() {
	_, client, end := start()
	defer end()

	_, err := client.Tenants.Get(context.Background(), "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil)
	if errors.Is(err, tenantry.ErrNotFound) {
		fmt.Println("there is no such tenant")
	}
	var apiErr *tenantry.Error
	if errors.As(err, &apiErr) {
		fmt.Println(apiErr.Operation, apiErr.Status, apiErr.Code, apiErr.OutcomeKnown)
	}
	// Output:
	// there is no such tenant
	// tenants.get 404 1005 true
}

// A context ends a call wherever it is.
func ExampleError_cancellation() {
	box, client, end := start()
	defer end()

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := client.Tenants.Get(ctx, box.TenantID, nil)
	fmt.Println(errors.Is(err, context.Canceled), errors.Is(err, tenantry.ErrCancelled))
	// Output: true true
}

// Lists are read page after page, as their items are asked for.
func ExampleTenantsService_ListAll_tree() {
	box, client, end := start("--seed", "1", "--populate", "partners=2,customers=1,users=0")
	defer end()

	params := &tenantry.TenantsListParams{SubtreeRootID: box.TenantID, Limit: tenantry.Ptr[int64](2)}
	kinds := map[tenantry.TenantKind]int{}
	for tenant, err := range client.Tenants.ListAll(context.Background(), params) {
		if err != nil {
			log.Fatal(err)
		}
		kinds[*tenant.Kind]++
	}
	fmt.Println(kinds[tenantry.TenantKindCustomer], "customers")
	// Output: 2 customers
}

// In an update, what is left out stays as it is, and null removes it.
func ExampleNullable() {
	for _, update := range []tenantry.TenantUpdate{
		{Version: 7},
		{Version: 7, CustomerID: tenantry.Null[string]()},
		{Version: 7, CustomerID: tenantry.Value("C-1")},
	} {
		text, _ := json.Marshal(update)
		fmt.Println(string(text))
	}
	// Output:
	// {"version":7}
	// {"customer_id":null,"version":7}
	// {"customer_id":"C-1","version":7}
}

// A change is made on what is there, and made anew when somebody else was faster.
func ExampleTenantsService_Modify_name() {
	box, client, end := start()
	defer end()
	ctx := context.Background()
	customer, err := client.Tenants.Create(ctx, &tenantry.NewTenant{Name: "Old", Kind: tenantry.TenantKindCustomer, ParentID: box.TenantID})
	if err != nil {
		log.Fatal(err)
	}

	changed, err := client.Tenants.Modify(ctx, customer.ID, func(tenant *tenantry.Tenant) (*tenantry.TenantUpdate, error) {
		return &tenantry.TenantUpdate{Name: tenantry.Ptr("New, once " + tenant.Name)}, nil
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(changed.Name)
	// Output: New, once Old
}

// A procedure tells how far it is.
func ExampleWithProgress() {
	box, client, end := start()
	defer end()
	ctx := context.Background()
	customer, err := client.Tenants.Create(ctx, &tenantry.NewTenant{Name: "Customer", Kind: tenantry.TenantKindCustomer, ParentID: box.TenantID})
	if err != nil {
		log.Fatal(err)
	}

	ctx = tenantry.WithProgress(ctx, func(progress tenantry.Progress) error {
		fmt.Println(progress.Operation, progress.Status)
		return nil
	})
	if _, err := client.Tenants.Suspend(ctx, customer.ID); err != nil {
		log.Fatal(err)
	}
	// Output:
	// tenants.get 200
	// tenants.update 200
}

// A file goes to any writer as it comes, whatever its length.
func ExampleReportsService_RunTo_sandbox() {
	box, client, end := start()
	defer end()
	// A minute passes in the sandbox whenever the procedure waits for the report.
	ctx := tenantry.WithProgress(context.Background(), func(progress tenantry.Progress) error {
		if progress.Event == tenantry.EventWaiting {
			return box.Advance(context.Background(), 60)
		}
		return nil
	})

	var file bytes.Buffer
	_, err := client.Reports.RunTo(ctx, &tenantry.NewReportParameters{
		Kind:     tenantry.ReportKindUsageCurrent,
		Level:    tenantry.ReportLevelAccounts,
		TenantID: box.TenantID,
		Formats:  []tenantry.ReportFormat{tenantry.ReportFormatCSVV20},
	}, &file, &tenantry.ReportsRunToParams{PollEvery: time.Millisecond})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(file.Len() > 0)
	// Output: true
}

// Endpoints that have no method are reached with the same credentials, repetitions and errors.
func ExampleClient_Request() {
	_, client, end := start()
	defer end()

	answer, err := client.Request(context.Background(), "GET", "/api/2/users/me", nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer.Status, answer.Header.Get("Content-Type"))
	// Output: 200 application/json; charset=utf-8
}

// start gives a sandbox and its client, for the examples.
func start(arguments ...string) (*sandbox.Sandbox, *tenantry.Client, func()) {
	box, err := sandbox.Start(arguments...)
	if err != nil {
		log.Fatal(err)
	}
	client, err := tenantry.New(box.Config())
	if err != nil {
		log.Fatal(err)
	}
	return box, client, func() {
		_ = client.Close()
		_ = box.Close()
	}
}
