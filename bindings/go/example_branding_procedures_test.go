// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleBrandingService_Modify() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Branding.Modify(ctx, partnerID, func(*tenantry.BrandOptions) (*tenantry.BrandOptionsUpdate, error) {
		return &tenantry.BrandOptionsUpdate{ServiceName: tenantry.Value("Example")}, nil
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleBrandingService_SetBuyURL() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	answer, err := client.Branding.SetBuyURL(ctx, partnerID, "https://www.example.com/store")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleBrandingService_SetLogoFromFile() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	logoPath := world.logoPath()
	answer, err := client.Branding.SetLogoFromFile(ctx, partnerID, logoPath)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
