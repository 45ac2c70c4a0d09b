// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleUsersService_Modify() {
	ctx := context.Background()
	client, world := exampleWorld()
	userID := world.userID()
	answer, err := client.Users.Modify(ctx, userID, func(*tenantry.User) (*tenantry.UserUpdate, error) {
		return &tenantry.UserUpdate{Language: tenantry.Ptr("de")}, nil
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_Enable() {
	ctx := context.Background()
	client, world := exampleWorld()
	userID := world.userID()
	answer, err := client.Users.Enable(ctx, userID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_Disable() {
	ctx := context.Background()
	client, world := exampleWorld()
	userID := world.userID()
	answer, err := client.Users.Disable(ctx, userID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_SetQuotaUpsell() {
	ctx := context.Background()
	client, world := exampleWorld()
	userID := world.userID()
	answer, err := client.Users.SetQuotaUpsell(ctx, userID, true)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_Remove() {
	ctx := context.Background()
	client, world := exampleWorld()
	userID := world.userID()
	userLogin := world.userLogin()
	err := client.Users.Remove(ctx, userID, userLogin)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleUsersService_AddRole() {
	ctx := context.Background()
	client, world := exampleWorld()
	userID := world.userID()
	customerID := world.customerID()
	answer, err := client.Users.AddRole(ctx, userID, tenantry.UserRoleCompanyAdmin, customerID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_RemoveRole() {
	ctx := context.Background()
	client, world := exampleWorld()
	userID := world.userID()
	customerID := world.customerID()
	answer, err := client.Users.RemoveRole(ctx, userID, tenantry.UserRoleCompanyAdmin, customerID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_LoginAvailable() {
	ctx := context.Background()
	client, _ := exampleWorld()
	answer, err := client.Users.LoginAvailable(ctx, "new.user")
	fmt.Println(answer, err)
	// Output: true <nil>
}

func ExampleUsersService_Provision() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Users.Provision(ctx, customerID, &tenantry.UserPlan{
		Login: "new.user",
		Contact: tenantry.ContactUpdate{
			Email:     tenantry.Ptr("new.user@example.com"),
			Firstname: tenantry.Value("New"),
			Lastname:  tenantry.Value("User"),
		},
		Roles: []tenantry.UserRole{tenantry.UserRoleBackupUser},
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_ChangeEmail() {
	ctx := context.Background()
	client, world := exampleWorld()
	userID := world.userID()
	answer, err := client.Users.ChangeEmail(ctx, userID, "new.address@example.com")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
