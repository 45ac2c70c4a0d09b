// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleOfferingItemsService_Modify() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	applicationID := world.applicationID()
	answer, err := client.OfferingItems.Modify(ctx, customerID, func(*tenantry.OfferingItemList) (*tenantry.OfferingItemsUpdate, error) {
		return &tenantry.OfferingItemsUpdate{
			OfferingItems: []tenantry.OfferingItemUpdate{
				{
					ApplicationID: applicationID,
					Name:          "pw_base_workstations",
					Status:        tenantry.Ptr[int64](1),
					Quota: &tenantry.Quota{
						Value:   tenantry.Ptr[int64](25),
						Overage: nil,
						Version: 0,
					},
				},
			},
		}, nil
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_EnableAll() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.OfferingItems.EnableAll(ctx, partnerID, "pck_per_workload", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_Enable() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.OfferingItems.Enable(ctx, customerID, []string{"pw_base_vms", "pw_base_servers"}, nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_Disable() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.OfferingItems.Disable(ctx, customerID, []string{"pw_base_workstations"}, nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_SetQuota() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.OfferingItems.SetQuota(ctx, customerID, "local_storage", "100 GiB", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_SetQuotaBelow() {
	ctx := context.Background()
	client, world := exampleWorld()
	rootID := world.rootID()
	answer, err := client.OfferingItems.SetQuotaBelow(ctx, rootID, "local_storage", "1.5 TB", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleOfferingItemsService_ChangeEdition() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.OfferingItems.ChangeEdition(ctx, customerID, "pck_per_gigabyte", &tenantry.OfferingItemsChangeEditionParams{
		Accept: []string{"NewFeaturesBecomeAvailable"},
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
