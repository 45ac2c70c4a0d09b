// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleOfferingItemsService_List() {
	ctx := context.Background()
	answer, err := exampleClient.OfferingItems.List(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.OfferingItemsListParams{
		Edition: "*",
		Status:  tenantry.Ptr[int64](1),
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_ListSubtree() {
	ctx := context.Background()
	answer, err := exampleClient.OfferingItems.ListSubtree(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.OfferingItemsListSubtreeParams{
		Limit: tenantry.Ptr[int64](500),
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_ListSubtreeAll() {
	ctx := context.Background()
	seen := 0
	for item, err := range exampleClient.OfferingItems.ListSubtreeAll(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.OfferingItemsListSubtreeParams{
		Limit: tenantry.Ptr[int64](500),
	}) {
		fmt.Println(item != nil, err)
		if seen++; seen == 1 {
			break // enough
		}
	}
	// Output: true <nil>
}

func ExampleOfferingItemsService_AvailableForChild() {
	ctx := context.Background()
	answer, err := exampleClient.OfferingItems.AvailableForChild(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.OfferingItemsAvailableForChildParams{
		Kind:    "customer",
		Edition: "*",
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_Set() {
	ctx := context.Background()
	body := &tenantry.OfferingItemsUpdate{
		OfferingItems: []tenantry.OfferingItemUpdate{
			{
				ApplicationID: "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
				Name:          "pw_base_workstations",
				Status:        tenantry.Ptr[int64](1),
				Quota: &tenantry.Quota{
					Value:   tenantry.Ptr[int64](10),
					Overage: nil,
					Version: 0,
				},
			},
		},
	}
	answer, err := exampleClient.OfferingItems.Set(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_Prices() {
	ctx := context.Background()
	answer, err := exampleClient.OfferingItems.Prices(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_SetPrices() {
	ctx := context.Background()
	body := &tenantry.OfferingItemPricesUpdate{
		Items: []tenantry.OfferingItemPriceUpdate{
			{
				ApplicationID: "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
				Name:          "workstations",
				Price:         "4.90",
			},
		},
	}
	answer, err := exampleClient.OfferingItems.SetPrices(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_CheckEditionSwitch() {
	ctx := context.Background()
	answer, err := exampleClient.OfferingItems.CheckEditionSwitch(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "pck_per_gigabyte", "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_SwitchEdition() {
	ctx := context.Background()
	body := &tenantry.EditionSwitch{
		TargetEdition: "pck_per_gigabyte",
		ApplicationID: "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
	}
	answer, err := exampleClient.OfferingItems.SwitchEdition(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
