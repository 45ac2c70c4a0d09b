// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleLocationsService_Create() {
	ctx := context.Background()
	body := &tenantry.NewLocation{
		OwnerTenantID: "ede9f834-70b3-476c-83d9-736f9f8c7dae",
		Name:          "NYC Data Center",
	}
	answer, err := exampleClient.Locations.Create(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleLocationsService_Get() {
	ctx := context.Background()
	answer, err := exampleClient.Locations.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleLocationsService_List() {
	ctx := context.Background()
	answer, err := exampleClient.Locations.List(ctx, []string{"8fcd353b-0a40-40f2-9a55-ef8137d48800"})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleLocationsService_IDsForTenant() {
	ctx := context.Background()
	answer, err := exampleClient.Locations.IDsForTenant(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleLocationsService_StorageIDs() {
	ctx := context.Background()
	answer, err := exampleClient.Locations.StorageIDs(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleLocationsService_Update() {
	ctx := context.Background()
	body := &tenantry.LocationUpdate{Name: "NYC 2", Version: 0}
	answer, err := exampleClient.Locations.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleLocationsService_Delete() {
	ctx := context.Background()
	err := exampleClient.Locations.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
	fmt.Println(err)
	// Output: <nil>
}
