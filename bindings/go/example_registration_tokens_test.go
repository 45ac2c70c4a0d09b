// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleRegistrationTokensService_List() {
	ctx := context.Background()
	answer, err := exampleClient.RegistrationTokens.List(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleRegistrationTokensService_Create() {
	ctx := context.Background()
	body := &tenantry.NewRegistrationToken{
		ExpiresIn: 86400,
		Scopes:    []string{"urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"},
	}
	answer, err := exampleClient.RegistrationTokens.Create(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleRegistrationTokensService_ListLegacy() {
	ctx := context.Background()
	answer, err := exampleClient.RegistrationTokens.ListLegacy(ctx)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleRegistrationTokensService_CreateLegacy() {
	ctx := context.Background()
	body := &tenantry.NewRegistrationTokenLegacy{
		ExpiresIn: 86400,
		Scopes:    []string{"urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"},
	}
	answer, err := exampleClient.RegistrationTokens.CreateLegacy(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleRegistrationTokensService_Delete() {
	ctx := context.Background()
	err := exampleClient.RegistrationTokens.Delete(ctx, "1234")
	fmt.Println(err)
	// Output: <nil>
}
