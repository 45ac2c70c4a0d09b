// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"tenantry"
)

func ExampleReportsService_Run() {
	ctx := context.Background()
	client, world := exampleWorld()
	rootID := world.rootID()
	answer, err := client.Reports.Run(ctx, &tenantry.NewReportParameters{
		TenantID: rootID,
		Kind:     tenantry.ReportKindUsageCurrent,
		Level:    tenantry.ReportLevelDirectPartners,
		Formats:  []tenantry.ReportFormat{tenantry.ReportFormatCSV, tenantry.ReportFormatJSONV20},
	}, &tenantry.ReportsRunParams{PollEvery: 10 * time.Millisecond})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_WaitForFiles() {
	ctx := context.Background()
	client, world := exampleWorld()
	reportID := world.reportID()
	answer, err := client.Reports.WaitForFiles(ctx, reportID, &tenantry.ReportsWaitForFilesParams{PollEvery: 10 * time.Millisecond})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_DownloadTo() {
	ctx := context.Background()
	client, world := exampleWorld()
	reportID := world.reportID()
	fileID := world.fileID()
	var file bytes.Buffer
	answer, err := client.Reports.DownloadTo(ctx, reportID, fileID, &file)
	fmt.Println(answer > 0, err)
	// Output: true <nil>
}

func ExampleReportsService_RunTo() {
	ctx := context.Background()
	client, world := exampleWorld()
	rootID := world.rootID()
	var file bytes.Buffer
	answer, err := client.Reports.RunTo(ctx, &tenantry.NewReportParameters{
		TenantID: rootID,
		Kind:     tenantry.ReportKindUsageCurrent,
		Level:    tenantry.ReportLevelDirectPartners,
		Formats:  []tenantry.ReportFormat{tenantry.ReportFormatCSV},
	}, &file, &tenantry.ReportsRunToParams{PollEvery: 10 * time.Millisecond})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_BillingRows() {
	ctx := context.Background()
	client, world := exampleWorld()
	rootID := world.rootID()
	answer, err := client.Reports.BillingRows(ctx, rootID, "2026-01-01", "2026-01-31", &tenantry.ReportsBillingRowsParams{PollEvery: 10 * time.Millisecond})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_Rows() {
	ctx := context.Background()
	client, world := exampleWorld()
	reportID := world.reportID()
	fileID := world.fileID()
	answer, err := client.Reports.Rows(ctx, reportID, fileID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_Enable() {
	ctx := context.Background()
	client, world := exampleWorld()
	monthlyReportID := world.monthlyReportID()
	answer, err := client.Reports.Enable(ctx, monthlyReportID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleReportsService_Disable() {
	ctx := context.Background()
	client, world := exampleWorld()
	monthlyReportID := world.monthlyReportID()
	answer, err := client.Reports.Disable(ctx, monthlyReportID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
