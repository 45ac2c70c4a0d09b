// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExamplePricingService_Get() {
	ctx := context.Background()
	answer, err := exampleClient.Pricing.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExamplePricingService_Update() {
	ctx := context.Background()
	body := &tenantry.PricingUpdate{
		Mode:    tenantry.Ptr(tenantry.PricingModeProduction),
		Version: 1596545222672,
	}
	answer, err := exampleClient.Pricing.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
