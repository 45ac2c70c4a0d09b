// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"
)

func ExampleSearchService_Everywhere() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerName := world.customerName()
	answer, err := client.Search.Everywhere(ctx, customerName, nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
