// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleStoragesService_Register() {
	ctx := context.Background()
	body := &tenantry.NewStorage{
		OwnerTenantID: "ede9f834-70b3-476c-83d9-736f9f8c7dae",
		LocationID:    tenantry.Ptr("8fcd353b-0a40-40f2-9a55-ef8137d48800"),
		Name:          "Bucket",
		URL:           "s3://key:secret@s3.example.com/bucket",
		Capabilities:  []tenantry.StorageCapability{tenantry.StorageCapabilityFilesCloud},
	}
	answer, err := exampleClient.Storages.Register(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleStoragesService_Get() {
	ctx := context.Background()
	answer, err := exampleClient.Storages.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleStoragesService_List() {
	ctx := context.Background()
	answer, err := exampleClient.Storages.List(ctx, []string{"8fcd353b-0a40-40f2-9a55-ef8137d48800"})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleStoragesService_Update() {
	ctx := context.Background()
	body := &tenantry.StorageUpdate{Version: 1, Name: tenantry.Ptr("Bucket 2")}
	answer, err := exampleClient.Storages.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleStoragesService_Delete() {
	ctx := context.Background()
	err := exampleClient.Storages.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3, &tenantry.StoragesDeleteParams{Force: tenantry.Ptr(false)})
	fmt.Println(err)
	// Output: <nil>
}
