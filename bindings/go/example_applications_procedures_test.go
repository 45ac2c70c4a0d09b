// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"
)

func ExampleApplicationsService_TurnOn() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Applications.TurnOn(ctx, customerID, "files_cloud")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleApplicationsService_TurnOff() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	customerName := world.customerName()
	err := client.Applications.TurnOff(ctx, customerID, "files_cloud", customerName)
	fmt.Println(err)
	// Output: <nil>
}
