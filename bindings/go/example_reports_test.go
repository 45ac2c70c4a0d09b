// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleReportsService_Create() {
	ctx := context.Background()
	body := &tenantry.NewReport{
		Parameters: tenantry.NewReportParameters{
			Kind:     tenantry.ReportKindUsageSummary,
			TenantID: "ede9f834-70b3-476c-83d9-736f9f8c7dae",
			Level:    tenantry.ReportLevelDirectPartners,
			Formats:  []tenantry.ReportFormat{tenantry.ReportFormatCSVV20},
			Period:   &tenantry.ReportPeriod{Start: "2026-01-01", End: "2026-01-31"},
		},
		Schedule:     tenantry.NewReportSchedule{Type: tenantry.ReportScheduleTypeOnce},
		ResultAction: tenantry.ReportResultActionSave,
	}
	answer, err := exampleClient.Reports.Create(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_Get() {
	ctx := context.Background()
	answer, err := exampleClient.Reports.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_IDsForTenant() {
	ctx := context.Background()
	answer, err := exampleClient.Reports.IDsForTenant(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_Update() {
	ctx := context.Background()
	body := &tenantry.ReportUpdate{
		Schedule: &tenantry.ReportScheduleUpdate{Enabled: false},
	}
	answer, err := exampleClient.Reports.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_Delete() {
	ctx := context.Background()
	err := exampleClient.Reports.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleReportsService_Stored() {
	ctx := context.Background()
	answer, err := exampleClient.Reports.Stored(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_Download() {
	ctx := context.Background()
	answer, err := exampleClient.Reports.Download(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(len(answer) > 0, err)
	// Output: true <nil>
}
