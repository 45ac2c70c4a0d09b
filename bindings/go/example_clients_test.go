// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleClientsService_Create() {
	ctx := context.Background()
	body := &tenantry.NewAPIClient{
		Type:                    tenantry.APIClientTypeAPIClient,
		TenantID:                "ede9f834-70b3-476c-83d9-736f9f8c7dae",
		TokenEndpointAuthMethod: tenantry.TokenEndpointAuthMethodClientSecretBasic,
		Data:                    map[string]any{"client_name": "Reports"},
	}
	answer, err := exampleClient.Clients.Create(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleClientsService_List() {
	ctx := context.Background()
	answer, err := exampleClient.Clients.List(ctx, &tenantry.ClientsListParams{
		UUIDs: []string{"3663410d-4b70-4860-860c-8db82bffab8e"},
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleClientsService_Get() {
	ctx := context.Background()
	answer, err := exampleClient.Clients.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleClientsService_Update() {
	ctx := context.Background()
	body := &tenantry.APIClientUpdate{
		Status: tenantry.Ptr(tenantry.APIClientStatusDisabled),
	}
	answer, err := exampleClient.Clients.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleClientsService_Delete() {
	ctx := context.Background()
	err := exampleClient.Clients.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(err)
	// Output: <nil>
}
