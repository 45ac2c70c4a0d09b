// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleTenantsService_Modify() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Tenants.Modify(ctx, customerID, func(*tenantry.Tenant) (*tenantry.TenantUpdate, error) {
		return &tenantry.TenantUpdate{Language: tenantry.Ptr("de")}, nil
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Suspend() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Tenants.Suspend(ctx, customerID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Reactivate() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Tenants.Reactivate(ctx, customerID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Rename() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Tenants.Rename(ctx, customerID, "Customer, Ltd")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_MoveTo() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	rootID := world.rootID()
	answer, err := client.Tenants.MoveTo(ctx, customerID, rootID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_LimitAccess() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Tenants.LimitAccess(ctx, customerID, false)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_ChangeContact() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Tenants.ChangeContact(ctx, customerID, &tenantry.ContactUpdate{Phone: tenantry.Value("1-541-754-3010")})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Terminate() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	customerName := world.customerName()
	err := client.Tenants.Terminate(ctx, customerID, customerName)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleTenantsService_Tree() {
	ctx := context.Background()
	client, world := exampleWorld()
	rootID := world.rootID()
	answer, err := client.Tenants.Tree(ctx, rootID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Path() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Tenants.Path(ctx, customerID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Find() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerName := world.customerName()
	answer, err := client.Tenants.Find(ctx, customerName, nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_FindByExternalID() {
	ctx := context.Background()
	client, world := exampleWorld()
	externalID := world.externalID()
	answer, err := client.Tenants.FindByExternalID(ctx, externalID, nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Number() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Tenants.Number(ctx, customerID)
	fmt.Println(answer > 0, err)
	// Output: true <nil>
}

func ExampleTenantsService_FindByNumber() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerNumber := world.customerNumber()
	answer, err := client.Tenants.FindByNumber(ctx, customerNumber, nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Apply() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Tenants.Apply(ctx, &tenantry.TenantPlan{
		ParentID:  partnerID,
		Kind:      tenantry.TenantKindCustomer,
		Name:      "New Customer, Inc",
		TwoFactor: tenantry.Ptr(true),
		Items: []tenantry.ItemPlan{
			{
				Name:  "pw_base_workstations",
				Quota: tenantry.Ptr("25"),
			},
			{
				Name:  "local_storage",
				Quota: tenantry.Ptr("100 GiB"),
			},
		},
		Admins: []tenantry.UserPlan{
			{
				Login:   "new.admin",
				Contact: tenantry.ContactUpdate{Email: tenantry.Ptr("new.admin@example.com")},
			},
		},
	}, nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Provision() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Tenants.Provision(ctx, partnerID, tenantry.TenantKindCustomer, "New Customer, Inc", &tenantry.TenantsProvisionParams{
		Items:      []string{"pw_base_workstations=25", "local_storage=100 GiB"},
		TwoFactor:  tenantry.Ptr(true),
		AdminLogin: "new.admin@example.com",
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_SetEditionUpsell() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Tenants.SetEditionUpsell(ctx, customerID, true)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleTenantsService_Walk() {
	ctx := context.Background()
	client, world := exampleWorld()
	rootID := world.rootID()
	for item, err := range client.Tenants.Walk(ctx, rootID) {
		fmt.Println(item != nil, err)
		break // enough
	}
	// Output: true <nil>
}
