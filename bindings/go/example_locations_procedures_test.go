// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleLocationsService_Add() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Locations.Add(ctx, partnerID, "LA Data Center")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleLocationsService_Rename() {
	ctx := context.Background()
	client, world := exampleWorld()
	locationID := world.locationID()
	answer, err := client.Locations.Rename(ctx, locationID, "LA Data Center")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleLocationsService_Remove() {
	ctx := context.Background()
	client, world := exampleWorld()
	locationID := world.locationID()
	locationName := world.locationName()
	err := client.Locations.Remove(ctx, locationID, locationName, &tenantry.LocationsRemoveParams{WithStorages: tenantry.Ptr(true)})
	fmt.Println(err)
	// Output: <nil>
}

func ExampleLocationsService_WithStorages() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Locations.WithStorages(ctx, partnerID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
