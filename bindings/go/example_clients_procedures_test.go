// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"
)

func ExampleClientsService_Register() {
	ctx := context.Background()
	client, _ := exampleWorld()
	answer, err := client.Clients.Register(ctx, "My program", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleClientsService_Enable() {
	ctx := context.Background()
	client, world := exampleWorld()
	otherClientID := world.otherClientID()
	answer, err := client.Clients.Enable(ctx, otherClientID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleClientsService_Disable() {
	ctx := context.Background()
	client, world := exampleWorld()
	otherClientID := world.otherClientID()
	answer, err := client.Clients.Disable(ctx, otherClientID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleClientsService_Remove() {
	ctx := context.Background()
	client, world := exampleWorld()
	otherClientID := world.otherClientID()
	clientName := world.clientName()
	err := client.Clients.Remove(ctx, otherClientID, clientName)
	fmt.Println(err)
	// Output: <nil>
}
