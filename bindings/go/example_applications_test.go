// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleApplicationsService_List() {
	ctx := context.Background()
	answer, err := exampleClient.Applications.List(ctx)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleApplicationsService_Get() {
	ctx := context.Background()
	answer, err := exampleClient.Applications.Get(ctx, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleApplicationsService_Enable() {
	ctx := context.Background()
	err := exampleClient.Applications.Enable(ctx, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(err)
	// Output: <nil>
}

func ExampleApplicationsService_Disable() {
	ctx := context.Background()
	err := exampleClient.Applications.Disable(ctx, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(err)
	// Output: <nil>
}

func ExampleApplicationsService_IDsForTenant() {
	ctx := context.Background()
	answer, err := exampleClient.Applications.IDsForTenant(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleApplicationsService_IDsForTenants() {
	ctx := context.Background()
	answer, err := exampleClient.Applications.IDsForTenants(ctx, []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151"})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleApplicationsService_GetSetting() {
	ctx := context.Background()
	answer, err := exampleClient.Applications.GetSetting(ctx, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleApplicationsService_UpdateSetting() {
	ctx := context.Background()
	body := &tenantry.SettingUpdate{Value: tenantry.Value[any]("per_gb")}
	answer, err := exampleClient.Applications.UpdateSetting(ctx, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleApplicationsService_DeleteSetting() {
	ctx := context.Background()
	err := exampleClient.Applications.DeleteSetting(ctx, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode")
	fmt.Println(err)
	// Output: <nil>
}
