// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"
)

func ExampleAuthService_DataCenter() {
	ctx := context.Background()
	client, world := exampleWorld()
	userLogin := world.userLogin()
	answer, err := client.Auth.DataCenter(ctx, userLogin)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleAuthService_LoginURL() {
	ctx := context.Background()
	client, world := exampleWorld()
	userLogin := world.userLogin()
	answer, err := client.Auth.LoginURL(ctx, userLogin, nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
