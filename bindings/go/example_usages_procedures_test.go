// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleUsagesService_AgainstQuotas() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Usages.AgainstQuotas(ctx, customerID, nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleUsagesService_OfChildren() {
	ctx := context.Background()
	client, world := exampleWorld()
	rootID := world.rootID()
	answer, err := client.Usages.OfChildren(ctx, rootID, &tenantry.UsagesOfChildrenParams{UsageNames: []string{"storage"}})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
