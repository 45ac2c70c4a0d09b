// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleUsersService_Create() {
	ctx := context.Background()
	body := &tenantry.NewUser{
		TenantID: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
		Login:    tenantry.Ptr("johndoe"),
		Contact: &tenantry.NewUserContact{
			Email:     "johndoe@example.com",
			Firstname: tenantry.Value("John"),
			Lastname:  tenantry.Value("Doe"),
		},
	}
	answer, err := exampleClient.Users.Create(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_Get() {
	ctx := context.Background()
	answer, err := exampleClient.Users.Get(ctx, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_List() {
	ctx := context.Background()
	answer, err := exampleClient.Users.List(ctx, &tenantry.UsersListParams{
		SubtreeRootTenantID: "ede9f834-70b3-476c-83d9-736f9f8c7dae",
		LOD:                 tenantry.LevelOfDetailBasic,
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_ListAll() {
	ctx := context.Background()
	seen := 0
	for item, err := range exampleClient.Users.ListAll(ctx, &tenantry.UsersListParams{
		SubtreeRootTenantID: "ede9f834-70b3-476c-83d9-736f9f8c7dae",
		LOD:                 tenantry.LevelOfDetailBasic,
	}) {
		fmt.Println(item != nil, err)
		if seen++; seen == 1 {
			break // enough
		}
	}
	// Output: true <nil>
}

func ExampleUsersService_IDsForTenant() {
	ctx := context.Background()
	answer, err := exampleClient.Users.IDsForTenant(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_Me() {
	ctx := context.Background()
	answer, err := exampleClient.Users.Me(ctx)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_Update() {
	ctx := context.Background()
	body := &tenantry.UserUpdate{
		Version:       1,
		BusinessTypes: []tenantry.BusinessType{tenantry.BusinessTypeBuyer},
	}
	answer, err := exampleClient.Users.Update(ctx, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_Delete() {
	ctx := context.Background()
	err := exampleClient.Users.Delete(ctx, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", 3)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleUsersService_Restore() {
	ctx := context.Background()
	err := exampleClient.Users.Restore(ctx, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", nil)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleUsersService_CheckLogin() {
	ctx := context.Background()
	err := exampleClient.Users.CheckLogin(ctx, "johndoe")
	fmt.Println(err)
	// Output: <nil>
}

func ExampleUsersService_CheckPassword() {
	ctx := context.Background()
	body := &tenantry.PasswordCheck{
		Password: "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8",
	}
	answer, err := exampleClient.Users.CheckPassword(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_SetPassword() {
	ctx := context.Background()
	body := &tenantry.NewPassword{Password: "newUserPassword312"}
	err := exampleClient.Users.SetPassword(ctx, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleUsersService_SendActivationEmail() {
	ctx := context.Background()
	err := exampleClient.Users.SendActivationEmail(ctx, "948efcf2-b740-4c40-bb2d-4e4a46adfd87")
	fmt.Println(err)
	// Output: <nil>
}

func ExampleUsersService_AccessPolicies() {
	ctx := context.Background()
	answer, err := exampleClient.Users.AccessPolicies(ctx, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_SetAccessPolicies() {
	ctx := context.Background()
	body := &tenantry.AccessPoliciesUpdate{
		Items: []tenantry.AccessPolicyUpdate{
			{
				ID:          "00000000-0000-0000-0000-000000000000",
				IssuerID:    "00000000-0000-0000-0000-000000000000",
				TenantID:    "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
				TrusteeID:   "948efcf2-b740-4c40-bb2d-4e4a46adfd87",
				TrusteeType: tenantry.TrusteeTypeUser,
				RoleID:      tenantry.UserRoleCompanyAdmin,
				Version:     0,
			},
		},
	}
	answer, err := exampleClient.Users.SetAccessPolicies(ctx, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsersService_SetMFA() {
	ctx := context.Background()
	body := &tenantry.UserMFAUpdate{Enabled: false}
	err := exampleClient.Users.SetMFA(ctx, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body)
	fmt.Println(err)
	// Output: <nil>
}
