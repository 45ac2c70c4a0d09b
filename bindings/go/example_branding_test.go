// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleBrandingService_Get() {
	ctx := context.Background()
	answer, err := exampleClient.Branding.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleBrandingService_Enable() {
	ctx := context.Background()
	answer, err := exampleClient.Branding.Enable(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleBrandingService_Update() {
	ctx := context.Background()
	body := &tenantry.BrandOptionsUpdate{
		CompanyName: tenantry.Value("FooBar"),
		ColorScheme: tenantry.Ptr("orange"),
	}
	answer, err := exampleClient.Branding.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleBrandingService_Disable() {
	ctx := context.Background()
	err := exampleClient.Branding.Disable(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleBrandingService_Logo() {
	ctx := context.Background()
	answer, err := exampleClient.Branding.Logo(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(len(answer) > 0, err)
	// Output: true <nil>
}

func ExampleBrandingService_UploadLogo() {
	ctx := context.Background()
	picture := []byte("\x89PNG\r\n\x1a\n")
	answer, err := exampleClient.Branding.UploadLogo(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3, picture)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
