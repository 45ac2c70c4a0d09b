// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleUsagesService_List() {
	ctx := context.Background()
	answer, err := exampleClient.Usages.List(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.UsagesListParams{UsageNames: []string{"storage"}})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsagesService_ListForTenants() {
	ctx := context.Background()
	answer, err := exampleClient.Usages.ListForTenants(ctx, []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151"}, &tenantry.UsagesListForTenantsParams{
		Editions: []string{"pck_per_workload"},
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsagesService_Update() {
	ctx := context.Background()
	body := &tenantry.UsageUpdate{
		Items: []tenantry.UsageValue{
			{
				TenantID:   tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
				UsageType:  tenantry.Ptr("storage"),
				UsageValue: 1073741824,
			},
		},
	}
	answer, err := exampleClient.Usages.Update(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
