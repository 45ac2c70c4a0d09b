// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleStoragesService_Add() {
	ctx := context.Background()
	client, world := exampleWorld()
	partnerID := world.partnerID()
	locationID := world.locationID()
	answer, err := client.Storages.Add(ctx, &tenantry.NewStorage{
		OwnerTenantID: partnerID,
		LocationID:    tenantry.Ptr(locationID),
		Name:          "Files",
		URL:           "s3://key:secret@storage.example.com/files?encryption=aes256",
		Capabilities:  []tenantry.StorageCapability{tenantry.StorageCapabilityFilesCloud},
	})
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleStoragesService_Rename() {
	ctx := context.Background()
	client, world := exampleWorld()
	storageID := world.storageID()
	answer, err := client.Storages.Rename(ctx, storageID, "Archive")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleStoragesService_SetURL() {
	ctx := context.Background()
	client, world := exampleWorld()
	storageID := world.storageID()
	answer, err := client.Storages.SetURL(ctx, storageID, "s3://key:secret@storage.example.com/archive")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleStoragesService_MoveTo() {
	ctx := context.Background()
	client, world := exampleWorld()
	storageID := world.storageID()
	otherLocationID := world.otherLocationID()
	answer, err := client.Storages.MoveTo(ctx, storageID, otherLocationID)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleStoragesService_Remove() {
	ctx := context.Background()
	client, world := exampleWorld()
	storageID := world.storageID()
	storageName := world.storageName()
	err := client.Storages.Remove(ctx, storageID, storageName, nil)
	fmt.Println(err)
	// Output: <nil>
}
