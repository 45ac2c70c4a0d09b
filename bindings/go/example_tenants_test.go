// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleTenantsService_Create() {
	ctx := context.Background()
	body := &tenantry.NewTenant{
		Name:     "Foobar",
		Kind:     tenantry.TenantKindCustomer,
		ParentID: "ede9f834-70b3-476c-83d9-736f9f8c7dae",
		Language: tenantry.Ptr("en"),
		Contact:  &tenantry.ContactUpdate{Email: tenantry.Ptr("foo.bar@example.com")},
	}
	answer, err := exampleClient.Tenants.Create(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Get() {
	ctx := context.Background()
	answer, err := exampleClient.Tenants.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_List() {
	ctx := context.Background()
	answer, err := exampleClient.Tenants.List(ctx, &tenantry.TenantsListParams{
		ParentID: "ede9f834-70b3-476c-83d9-736f9f8c7dae",
		Limit:    tenantry.Ptr[int64](100),
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_ListAll() {
	ctx := context.Background()
	seen := 0
	for item, err := range exampleClient.Tenants.ListAll(ctx, &tenantry.TenantsListParams{
		ParentID: "ede9f834-70b3-476c-83d9-736f9f8c7dae",
		Limit:    tenantry.Ptr[int64](100),
	}) {
		fmt.Println(item != nil, err)
		if seen++; seen == 1 {
			break // enough
		}
	}
	// Output: true <nil>
}

func ExampleTenantsService_ChildIDs() {
	ctx := context.Background()
	answer, err := exampleClient.Tenants.ChildIDs(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_ChildIDsAll() {
	ctx := context.Background()
	seen := 0
	for item, err := range exampleClient.Tenants.ChildIDsAll(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil) {
		fmt.Println(item != "", err)
		if seen++; seen == 1 {
			break // enough
		}
	}
	// Output: true <nil>
}

func ExampleTenantsService_Children() {
	ctx := context.Background()
	answer, err := exampleClient.Tenants.Children(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_ChildrenAll() {
	ctx := context.Background()
	seen := 0
	for item, err := range exampleClient.Tenants.ChildrenAll(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil) {
		fmt.Println(item != nil, err)
		if seen++; seen == 1 {
			break // enough
		}
	}
	// Output: true <nil>
}

func ExampleTenantsService_Update() {
	ctx := context.Background()
	body := &tenantry.TenantUpdate{
		Version:     3,
		CustomerID:  tenantry.Value("FB-17"),
		InternalTag: tenantry.Null[string](),
		Contact:     &tenantry.ContactUpdate{Phone: tenantry.Value("1-541-754-3010")},
	}
	answer, err := exampleClient.Tenants.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Delete() {
	ctx := context.Background()
	err := exampleClient.Tenants.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleTenantsService_Restore() {
	ctx := context.Background()
	err := exampleClient.Tenants.Restore(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleTenantsService_SetDefaultIDP() {
	ctx := context.Background()
	body := &tenantry.DefaultIDPUpdate{
		Version:         3,
		IDPID:           "11111111-1111-1111-1111-111111111111",
		ApplyToChildren: false,
	}
	answer, err := exampleClient.Tenants.SetDefaultIDP(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_MFAStatus() {
	ctx := context.Background()
	answer, err := exampleClient.Tenants.MFAStatus(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_SetMFA() {
	ctx := context.Background()
	body := &tenantry.TenantMFAUpdate{Enabled: true}
	answer, err := exampleClient.Tenants.SetMFA(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
