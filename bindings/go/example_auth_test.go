// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"fmt"

	"tenantry"
)

func ExampleAuthService_OpenIDConfiguration() {
	ctx := context.Background()
	answer, err := exampleClient.Auth.OpenIDConfiguration(ctx)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleAuthService_RequestToken() {
	ctx := context.Background()
	body := &tenantry.TokenRequest{
		GrantType:    tenantry.GrantTypeRefreshToken,
		RefreshToken: tenantry.Ptr[tenantry.Secret]("OhYc9oko5ej9"),
	}
	answer, err := exampleClient.Auth.RequestToken(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleAuthService_RevokeToken() {
	ctx := context.Background()
	body := &tenantry.TokenRevocation{
		Token:         "OhYc9oko5ej9",
		TokenTypeHint: tenantry.Ptr(tenantry.TokenTypeHintRefreshToken),
	}
	err := exampleClient.Auth.RevokeToken(ctx, body)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleAuthService_IntrospectToken() {
	ctx := context.Background()
	body := &tenantry.TokenIntrospectionRequest{Token: "eyJ0eXAiOiJKV1Qi"}
	answer, err := exampleClient.Auth.IntrospectToken(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleAuthService_RequestOneTimeToken() {
	ctx := context.Background()
	body := &tenantry.OneTimeTokenRequest{
		Purpose: tenantry.OneTimeTokenPurposeUserLogin,
		Login:   tenantry.Ptr("johndoe"),
	}
	answer, err := exampleClient.Auth.RequestOneTimeToken(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleAuthService_LogInWithOneTimeToken() {
	ctx := context.Background()
	body := &tenantry.OneTimeTokenLogin{OTT: "T1RUAQAAAG8="}
	answer, err := exampleClient.Auth.LogInWithOneTimeToken(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleAuthService_OneTimeTokenLoginPage() {
	ctx := context.Background()
	answer, err := exampleClient.Auth.OneTimeTokenLoginPage(ctx, &tenantry.AuthOneTimeTokenLoginPageParams{
		OTT:       "T1RUAQAAAG8=",
		TargetURI: "https://eu2.acronis.cloud/mc/",
	})
	fmt.Println(len(answer) > 0, err)
	// Output: true <nil>
}

func ExampleAuthService_LogOut() {
	ctx := context.Background()
	answer, err := exampleClient.Auth.LogOut(ctx)
	fmt.Println(len(answer) > 0, err)
	// Output: true <nil>
}

func ExampleAuthService_AuthorizeDevice() {
	ctx := context.Background()
	body := &tenantry.DeviceAuthorizationRequest{
		ClientID: "3663410d-4b70-4860-860c-8db82bffab8e",
		Scope:    []string{"urn:acronis.com:tenant-id::backup_agent_admin"},
	}
	answer, err := exampleClient.Auth.AuthorizeDevice(ctx, body)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleAuthService_GetDeviceApproval() {
	ctx := context.Background()
	answer, err := exampleClient.Auth.GetDeviceApproval(ctx, "RDRD-WNDB", nil)
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}

func ExampleAuthService_ApproveDevice() {
	ctx := context.Background()
	body := &tenantry.DeviceApprovalRequest{Code: "RDRD-WNDB"}
	err := exampleClient.Auth.ApproveDevice(ctx, body)
	fmt.Println(err)
	// Output: <nil>
}

func ExampleAuthService_ForgotLink() {
	ctx := context.Background()
	answer, err := exampleClient.Auth.ForgotLink(ctx, "johndoe")
	fmt.Println(answer != nil, err)
	// Output: true <nil>
}
