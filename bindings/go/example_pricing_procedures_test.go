// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"
)

func ExamplePricingService_SwitchToProduction() {
	ctx := context.Background()
	client, world := exampleWorld()
	customerID := world.customerID()
	answer, err := client.Pricing.SwitchToProduction(ctx, customerID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExamplePricingService_BillingSettings() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Pricing.BillingSettings(ctx, partnerID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExamplePricingService_SetLicensingMode() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Pricing.SetLicensingMode(ctx, partnerID, "per_device")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExamplePricingService_SetTierLevel() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Pricing.SetTierLevel(ctx, partnerID, 3)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExamplePricingService_PriceList() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Pricing.PriceList(ctx, partnerID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
