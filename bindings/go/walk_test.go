// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. DO NOT EDIT.

package tenantry_test

import (
	"context"
	"testing"

	"tenantry"
)

// Every method, called once with the contract's sample values; the recorder tells whether what arrived is what the
// contract says.
func everyMethod(ctx context.Context, t *testing.T, client *tenantry.Client) {
	did := func(operation string, err error) {
		if err != nil {
			t.Errorf("%s: %v", operation, err)
		}
	}
	{
		_, err := client.Auth.OpenIDConfiguration(ctx)
		did("auth.openid_configuration", err)
	}
	{
		_, err := client.Auth.RequestToken(ctx, &tenantry.TokenRequest{
			GrantType:                tenantry.GrantTypePassword,
			ClientID:                 tenantry.Ptr("text"),
			ClientSecret:             tenantry.Ptr[tenantry.Secret]("text"),
			Username:                 tenantry.Ptr("text"),
			Password:                 tenantry.Ptr[tenantry.Secret]("text"),
			RefreshToken:             tenantry.Ptr[tenantry.Secret]("text"),
			Code:                     tenantry.Ptr[tenantry.Secret]("text"),
			Scope:                    tenantry.Ptr("text"),
			Assertion:                tenantry.Ptr[tenantry.Secret]("text"),
			DeviceCode:               tenantry.Ptr[tenantry.Secret]("text"),
			TOTPCode:                 tenantry.Ptr[tenantry.Secret]("text"),
			CodeVerifier:             tenantry.Ptr[tenantry.Secret]("0123456789012345678901234567890123456789012"),
			NotRequiredIntrospection: tenantry.Ptr(true),
		})
		did("auth.request_token", err)
	}
	{
		err := client.Auth.RevokeToken(ctx, &tenantry.TokenRevocation{
			Token:         "text",
			TokenTypeHint: tenantry.Ptr(tenantry.TokenTypeHintAccessToken),
			ClientID:      tenantry.Ptr("text"),
			ClientSecret:  tenantry.Ptr[tenantry.Secret]("text"),
		})
		did("auth.revoke_token", err)
	}
	{
		_, err := client.Auth.IntrospectToken(ctx, &tenantry.TokenIntrospectionRequest{Token: "text"})
		did("auth.introspect_token", err)
	}
	{
		_, err := client.Auth.RequestOneTimeToken(ctx, &tenantry.OneTimeTokenRequest{
			Purpose:    tenantry.OneTimeTokenPurposeUserLogin,
			Login:      tenantry.Ptr("text"),
			ExternalID: tenantry.Ptr("text"),
			UserID:     tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			AuditData:  tenantry.Ptr("text"),
		})
		did("auth.request_one_time_token", err)
	}
	{
		_, err := client.Auth.LogInWithOneTimeToken(ctx, &tenantry.OneTimeTokenLogin{OTT: "text"})
		did("auth.log_in_with_one_time_token", err)
	}
	{
		_, err := client.Auth.OneTimeTokenLoginPage(ctx, &tenantry.AuthOneTimeTokenLoginPageParams{
			OTT:       "a b&c=d+e/f?g%h#ü*",
			TargetURI: "a b&c=d+e/f?g%h#ü*",
		})
		did("auth.one_time_token_login_page", err)
	}
	{
		_, err := client.Auth.LogOut(ctx)
		did("auth.log_out", err)
	}
	{
		_, err := client.Auth.AuthorizeDevice(ctx, &tenantry.DeviceAuthorizationRequest{
			ClientID:    "text",
			DisplayName: tenantry.Ptr("text"),
			Scope:       []string{"urn:acronis.com:tenant-id::backup_agent_admin"},
		})
		did("auth.authorize_device", err)
	}
	{
		_, err := client.Auth.GetDeviceApproval(ctx, "a b&c=d+e/f?g%h#ü*", &tenantry.AuthGetDeviceApprovalParams{
			TenantUUID: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
		})
		did("auth.get_device_approval", err)
	}
	{
		err := client.Auth.ApproveDevice(ctx, &tenantry.DeviceApprovalRequest{
			Code:       "text",
			TenantUUID: tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
		})
		did("auth.approve_device", err)
	}
	{
		_, err := client.Auth.ForgotLink(ctx, "a b&c=d+e/f?g%h#ü*")
		did("auth.forgot_link", err)
	}
	{
		_, err := client.Clients.Create(ctx, &tenantry.NewAPIClient{
			Type:                    tenantry.APIClientTypeAPIClient,
			TenantID:                "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			Data:                    map[string]any{},
			TokenEndpointAuthMethod: tenantry.TokenEndpointAuthMethodClientSecretBasic,
			RedirectURIs:            []string{"text"},
			OriginID:                tenantry.Ptr("text"),
		})
		did("clients.create", err)
	}
	{
		_, err := client.Clients.List(ctx, &tenantry.ClientsListParams{
			UUIDs:        []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			OriginID:     "a b&c=d+e/f?g%h#ü*",
			AllowDeleted: tenantry.Ptr(true),
		})
		did("clients.list", err)
	}
	{
		_, err := client.Clients.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("clients.get", err)
	}
	{
		_, err := client.Clients.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.APIClientUpdate{
			Data:         map[string]any{},
			Status:       tenantry.Ptr(tenantry.APIClientStatusEnabled),
			RedirectURIs: []string{"text"},
			OriginID:     tenantry.Ptr("text"),
		})
		did("clients.update", err)
	}
	{
		err := client.Clients.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("clients.delete", err)
	}
	{
		_, err := client.Applications.List(ctx)
		did("applications.list", err)
	}
	{
		_, err := client.Applications.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("applications.get", err)
	}
	{
		err := client.Applications.Enable(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("applications.enable", err)
	}
	{
		err := client.Applications.Disable(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("applications.disable", err)
	}
	{
		_, err := client.Applications.IDsForTenant(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.ApplicationsIDsForTenantParams{ForUI: tenantry.Ptr(true)})
		did("applications.ids_for_tenant", err)
	}
	{
		_, err := client.Applications.IDsForTenants(ctx, []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"})
		did("applications.ids_for_tenants", err)
	}
	{
		_, err := client.Applications.GetSetting(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "a name+ü")
		did("applications.get_setting", err)
	}
	{
		_, err := client.Applications.UpdateSetting(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "a name+ü", &tenantry.SettingUpdate{
			Value:     tenantry.Value[any]("text"),
			Lock:      tenantry.Ptr(true),
			Exclusive: tenantry.Ptr(true),
		})
		did("applications.update_setting", err)
	}
	{
		err := client.Applications.DeleteSetting(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "a name+ü")
		did("applications.delete_setting", err)
	}
	{
		_, err := client.Tenants.Create(ctx, &tenantry.NewTenant{
			Name:     "text",
			ParentID: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			Kind:     tenantry.TenantKindRoot,
			Contact: &tenantry.ContactUpdate{
				TenantID:         tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
				UserID:           tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
				Types:            []tenantry.ContactType{tenantry.ContactTypeLegal},
				Email:            tenantry.Ptr("john.doe@example.com"),
				Address1:         tenantry.Value("text"),
				Address2:         tenantry.Value("text"),
				Country:          tenantry.Value("text"),
				State:            tenantry.Value("text"),
				City:             tenantry.Value("text"),
				Zipcode:          tenantry.Value("text"),
				Phone:            tenantry.Value("text"),
				Firstname:        tenantry.Value("text"),
				Lastname:         tenantry.Value("text"),
				Title:            tenantry.Value("text"),
				Website:          tenantry.Value("text"),
				Industry:         tenantry.Value("text"),
				OrganizationSize: tenantry.Value("text"),
				EmailConfirmed:   tenantry.Value(true),
				AAN:              tenantry.Value("text"),
				Language:         tenantry.Value("text"),
				Fax:              tenantry.Value("text"),
			},
			CompanyBillingContact: &tenantry.ContactUpdate{
				TenantID:         tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
				UserID:           tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
				Types:            []tenantry.ContactType{tenantry.ContactTypeLegal},
				Email:            tenantry.Ptr("john.doe@example.com"),
				Address1:         tenantry.Value("text"),
				Address2:         tenantry.Value("text"),
				Country:          tenantry.Value("text"),
				State:            tenantry.Value("text"),
				City:             tenantry.Value("text"),
				Zipcode:          tenantry.Value("text"),
				Phone:            tenantry.Value("text"),
				Firstname:        tenantry.Value("text"),
				Lastname:         tenantry.Value("text"),
				Title:            tenantry.Value("text"),
				Website:          tenantry.Value("text"),
				Industry:         tenantry.Value("text"),
				OrganizationSize: tenantry.Value("text"),
				EmailConfirmed:   tenantry.Value(true),
				AAN:              tenantry.Value("text"),
				Language:         tenantry.Value("text"),
				Fax:              tenantry.Value("text"),
			},
			Enabled:          tenantry.Ptr(true),
			CustomerID:       tenantry.Ptr("text"),
			InternalTag:      tenantry.Value("text"),
			Language:         tenantry.Ptr("text"),
			DefaultIDPID:     tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			UpdateLock:       &tenantry.NewUpdateLock{Enabled: true},
			AncestralAccess:  tenantry.Ptr(true),
			Settings:         &tenantry.NewTenantSettings{EnhancedSecurity: tenantry.Ptr(true)},
			EnhancedSecurity: tenantry.Ptr(true),
		})
		did("tenants.create", err)
	}
	{
		_, err := client.Tenants.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.TenantsGetParams{
			EmbedPath:    tenantry.Ptr(true),
			AllowDeleted: tenantry.Ptr(true),
		})
		did("tenants.get", err)
	}
	{
		_, err := client.Tenants.List(ctx, &tenantry.TenantsListParams{
			UUIDs:                  []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			ParentID:               "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			SubtreeRootID:          "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			UpdatedSince:           "2026-01-02T03:04:05Z",
			Limit:                  tenantry.Ptr[int64](1),
			After:                  "a b&c=d+e/f?g%h#ü*",
			LOD:                    tenantry.LevelOfDetailStamps,
			WithContacts:           tenantry.Ptr(true),
			WithOfferingItems:      tenantry.Ptr(true),
			WithInfraOfferingItems: tenantry.Ptr(true),
			ExpandOfferingItems:    tenantry.Ptr(true),
			IncludeRelativePath:    tenantry.Ptr(true),
			AllowDeleted:           tenantry.Ptr(true),
		})
		did("tenants.list", err)
	}
	{
		_, err := client.Tenants.ChildIDs(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.TenantsChildIDsParams{
			Order:        "a b&c=d+e/f?g%h#ü*",
			AllowDeleted: tenantry.Ptr(true),
			After:        "a b&c=d+e/f?g%h#ü*",
		})
		did("tenants.child_ids", err)
	}
	{
		_, err := client.Tenants.Children(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.TenantsChildrenParams{
			Order:        "a b&c=d+e/f?g%h#ü*",
			AllowDeleted: tenantry.Ptr(true),
			After:        "a b&c=d+e/f?g%h#ü*",
		})
		did("tenants.children", err)
	}
	{
		_, err := client.Tenants.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.TenantUpdate{
			Name:         tenantry.Ptr("text"),
			CustomerType: tenantry.Ptr(tenantry.CustomerTypeDefault),
			ParentID:     tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			Kind:         tenantry.Ptr(tenantry.TenantKindRoot),
			Contact: &tenantry.ContactUpdate{
				TenantID:         tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
				UserID:           tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
				Types:            []tenantry.ContactType{tenantry.ContactTypeLegal},
				Email:            tenantry.Ptr("john.doe@example.com"),
				Address1:         tenantry.Value("text"),
				Address2:         tenantry.Value("text"),
				Country:          tenantry.Value("text"),
				State:            tenantry.Value("text"),
				City:             tenantry.Value("text"),
				Zipcode:          tenantry.Value("text"),
				Phone:            tenantry.Value("text"),
				Firstname:        tenantry.Value("text"),
				Lastname:         tenantry.Value("text"),
				Title:            tenantry.Value("text"),
				Website:          tenantry.Value("text"),
				Industry:         tenantry.Value("text"),
				OrganizationSize: tenantry.Value("text"),
				EmailConfirmed:   tenantry.Value(true),
				AAN:              tenantry.Value("text"),
				Language:         tenantry.Value("text"),
				Fax:              tenantry.Value("text"),
			},
			Enabled:      tenantry.Ptr(true),
			CustomerID:   tenantry.Value("text"),
			Version:      7,
			BrandID:      tenantry.Value[int64](7),
			InternalTag:  tenantry.Value("text"),
			Language:     tenantry.Ptr("text"),
			DefaultIDPID: tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			UpdateLock: &tenantry.UpdateLockUpdate{
				Enabled: true,
				OwnerID: tenantry.Value("text"),
			},
			AncestralAccess:         tenantry.Ptr(true),
			ExternalOperationStatus: tenantry.Ptr(tenantry.ExternalOperationStatusNoOperation),
		})
		did("tenants.update", err)
	}
	{
		err := client.Tenants.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
		did("tenants.delete", err)
	}
	{
		err := client.Tenants.Restore(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.TenantsRestoreParams{Force: tenantry.Ptr(true)})
		did("tenants.restore", err)
	}
	{
		_, err := client.Tenants.SetDefaultIDP(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.DefaultIDPUpdate{
			Version:         7,
			IDPID:           "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			ApplyToChildren: true,
		})
		did("tenants.set_default_idp", err)
	}
	{
		_, err := client.Tenants.MFAStatus(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("tenants.mfa_status", err)
	}
	{
		_, err := client.Tenants.SetMFA(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.TenantMFAUpdate{Enabled: true})
		did("tenants.set_mfa", err)
	}
	{
		_, err := client.Pricing.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("pricing.get", err)
	}
	{
		_, err := client.Pricing.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.PricingUpdate{
			Mode:                tenantry.Ptr(tenantry.PricingModeTrial),
			Currency:            tenantry.Value(tenantry.CurrencyAUD),
			Version:             7,
			ProductionStartDate: tenantry.Value("text"),
		})
		did("pricing.update", err)
	}
	{
		_, err := client.OfferingItems.List(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.OfferingItemsListParams{
			InfraUUID:        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			AvailableOnly:    "a b&c=d+e/f?g%h#ü*",
			ForUI:            tenantry.Ptr(true),
			Edition:          "a b&c=d+e/f?g%h#ü*",
			UsageNames:       []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			Status:           tenantry.Ptr[int64](1),
			IncludeSecondary: tenantry.Ptr(true),
			Type:             tenantry.OfferingItemTypeCount,
		})
		did("offering_items.list", err)
	}
	{
		_, err := client.OfferingItems.ListSubtree(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.OfferingItemsListSubtreeParams{
			UsageNames:    []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			Editions:      []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			OfferingItems: []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			UpdatedSince:  "2026-01-02T03:04:05Z",
			Limit:         tenantry.Ptr[int64](1),
			After:         "a b&c=d+e/f?g%h#ü*",
			AllowDeleted:  tenantry.Ptr(true),
		})
		did("offering_items.list_subtree", err)
	}
	{
		_, err := client.OfferingItems.AvailableForChild(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.OfferingItemsAvailableForChildParams{
			Kind:    "a b&c=d+e/f?g%h#ü*",
			Edition: "a b&c=d+e/f?g%h#ü*",
		})
		did("offering_items.available_for_child", err)
	}
	{
		_, err := client.OfferingItems.Set(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.OfferingItemsUpdate{
			OfferingItems: []tenantry.OfferingItemUpdate{
				{
					ApplicationID: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
					Name:          "text",
					Status:        tenantry.Ptr[int64](0),
					InfraID:       tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
					Quota: &tenantry.Quota{
						Value:   tenantry.Ptr[int64](0),
						Overage: tenantry.Ptr[int64](0),
						Version: 0,
					},
				},
			},
			CheckUsage: tenantry.Ptr(true),
		})
		did("offering_items.set", err)
	}
	{
		_, err := client.OfferingItems.Prices(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("offering_items.prices", err)
	}
	{
		_, err := client.OfferingItems.SetPrices(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.OfferingItemPricesUpdate{
			Items: []tenantry.OfferingItemPriceUpdate{
				{
					ApplicationID: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
					InfraID:       tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
					Name:          "text",
					Price:         "text",
					Version:       tenantry.Ptr[int64](7),
				},
			},
		})
		did("offering_items.set_prices", err)
	}
	{
		_, err := client.OfferingItems.CheckEditionSwitch(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "a b&c=d+e/f?g%h#ü*", "a b&c=d+e/f?g%h#ü*")
		did("offering_items.check_edition_switch", err)
	}
	{
		_, err := client.OfferingItems.SwitchEdition(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.EditionSwitch{
			TargetEdition: "text",
			ApplicationID: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
		})
		did("offering_items.switch_edition", err)
	}
	{
		_, err := client.Branding.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.BrandingGetParams{Effective: tenantry.Ptr[int64](3)})
		did("branding.get", err)
	}
	{
		_, err := client.Branding.Enable(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
		did("branding.enable", err)
	}
	{
		_, err := client.Branding.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3, &tenantry.BrandOptionsUpdate{
			SupportPhone:                tenantry.Value("text"),
			ID:                          tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			AccountServerURL:            tenantry.Value("text"),
			SupportURL:                  tenantry.Value("text"),
			MobileAppAndroidDownloadURL: tenantry.Value("text"),
			UpsellURL:                   tenantry.Value("text"),
			BackupConsoleURL:            tenantry.Ptr("text"),
			TermsURL:                    tenantry.Value("text"),
			HomeURL:                     tenantry.Value("text"),
			KnowledgebaseURL:            tenantry.Value("text"),
			PlatformTermsURL:            tenantry.Value("text"),
			UserGuideURL:                tenantry.Value("text"),
			MobileAppIOSDownloadURL:     tenantry.Value("text"),
			Color:                       tenantry.Value("text"),
			CompanyName:                 tenantry.Value("text"),
			ColorScheme:                 tenantry.Ptr("text"),
			Logotype:                    tenantry.Value("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			ServiceName:                 tenantry.Value("text"),
			RegServerURL:                tenantry.Value("text"),
			RouterURL:                   tenantry.Value("text"),
			AgentGatewayURL:             tenantry.Value("text"),
			HelpURL:                     tenantry.Value("text"),
			PrivacyPolicyURL:            tenantry.Value("text"),
			OwnsCustomLegalDocs:         tenantry.Ptr(true),
			WhiteLabeledAgent:           tenantry.Ptr(true),
			SMTPOverride:                tenantry.Ptr[int64](7),
			SMTPReplyAddress:            tenantry.Ptr("text"),
			SMTPServer:                  tenantry.Ptr("text"),
			SMTPPort:                    tenantry.Ptr[int64](7),
			SMTPUser:                    tenantry.Ptr("text"),
			SMTPPassword:                tenantry.Ptr[tenantry.Secret]("text"),
			SMTPEncryption:              tenantry.Ptr(tenantry.SMTPEncryptionUnencrypted),
		})
		did("branding.update", err)
	}
	{
		err := client.Branding.Disable(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
		did("branding.disable", err)
	}
	{
		_, err := client.Branding.Logo(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("branding.logo", err)
	}
	{
		_, err := client.Branding.UploadLogo(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3, []byte{137, 80, 78, 71, 13, 10, 26, 10})
		did("branding.upload_logo", err)
	}
	{
		_, err := client.Users.Create(ctx, &tenantry.NewUser{
			TenantID:   "text",
			Login:      tenantry.Ptr("text"),
			ExternalID: tenantry.Ptr("text"),
			IDPID:      tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			Contact: &tenantry.NewUserContact{
				Email:            "john.doe@example.com",
				Address1:         tenantry.Value("text"),
				Address2:         tenantry.Value("text"),
				Country:          tenantry.Value("text"),
				State:            tenantry.Value("text"),
				City:             tenantry.Value("text"),
				Zipcode:          tenantry.Value("text"),
				Phone:            tenantry.Value("text"),
				Firstname:        tenantry.Value("text"),
				Lastname:         tenantry.Value("text"),
				Title:            tenantry.Value("text"),
				Website:          tenantry.Value("text"),
				Industry:         tenantry.Value("text"),
				OrganizationSize: tenantry.Value("text"),
				AAN:              tenantry.Value("text"),
				Fax:              tenantry.Value("text"),
				Language:         tenantry.Value("text"),
			},
			Enabled:             tenantry.Ptr(true),
			Language:            tenantry.Ptr("text"),
			BusinessTypes:       []tenantry.BusinessType{tenantry.BusinessTypeBuyer},
			Notifications:       []tenantry.UserNotification{tenantry.UserNotificationMaintenance},
			UseExistingIdentity: tenantry.Ptr(true),
			OriginID:            tenantry.Ptr("text"),
			OriginExternalID:    tenantry.Ptr("text"),
			DisableAfter:        tenantry.Ptr[tenantry.Timestamp]("2026-01-02T03:04:05Z"),
		})
		did("users.create", err)
	}
	{
		_, err := client.Users.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.UsersGetParams{AllowDeleted: tenantry.Ptr(true)})
		did("users.get", err)
	}
	{
		_, err := client.Users.List(ctx, &tenantry.UsersListParams{
			UUIDs:               []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			OriginID:            "a b&c=d+e/f?g%h#ü*",
			ExternalIDs:         []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			TenantID:            "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			SubtreeRootTenantID: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			UpdatedSince:        "2026-01-02T03:04:05Z",
			Limit:               tenantry.Ptr[int64](1),
			After:               "a b&c=d+e/f?g%h#ü*",
			LOD:                 tenantry.LevelOfDetailStamps,
			WithAccessPolicies:  tenantry.Ptr(true),
			AllowDeleted:        tenantry.Ptr(true),
			InsideOrganization:  tenantry.Ptr(true),
			AccessPolicies:      []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			TenantKinds:         []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			TargetTenantID:      "a b&c=d+e/f?g%h#ü*",
		})
		did("users.list", err)
	}
	{
		_, err := client.Users.IDsForTenant(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.UsersIDsForTenantParams{
			IncludeGrandChildren: tenantry.Ptr(true),
			IncludeHidden:        tenantry.Ptr(true),
			Order:                "a b&c=d+e/f?g%h#ü*",
			AllowDeleted:         tenantry.Ptr(true),
		})
		did("users.ids_for_tenant", err)
	}
	{
		_, err := client.Users.Me(ctx)
		did("users.me", err)
	}
	{
		_, err := client.Users.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.UserUpdate{
			Login:      tenantry.Ptr("text"),
			ExternalID: tenantry.Ptr("text"),
			IDPID:      tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			Contact: &tenantry.ContactUpdate{
				TenantID:         tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
				UserID:           tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
				Types:            []tenantry.ContactType{tenantry.ContactTypeLegal},
				Email:            tenantry.Ptr("john.doe@example.com"),
				Address1:         tenantry.Value("text"),
				Address2:         tenantry.Value("text"),
				Country:          tenantry.Value("text"),
				State:            tenantry.Value("text"),
				City:             tenantry.Value("text"),
				Zipcode:          tenantry.Value("text"),
				Phone:            tenantry.Value("text"),
				Firstname:        tenantry.Value("text"),
				Lastname:         tenantry.Value("text"),
				Title:            tenantry.Value("text"),
				Website:          tenantry.Value("text"),
				Industry:         tenantry.Value("text"),
				OrganizationSize: tenantry.Value("text"),
				EmailConfirmed:   tenantry.Value(true),
				AAN:              tenantry.Value("text"),
				Language:         tenantry.Value("text"),
				Fax:              tenantry.Value("text"),
			},
			Enabled:       tenantry.Ptr(true),
			Language:      tenantry.Ptr("text"),
			Notifications: []tenantry.UserNotification{tenantry.UserNotificationMaintenance},
			Version:       7,
			DisableAfter:  tenantry.Ptr[tenantry.Timestamp]("2026-01-02T03:04:05Z"),
			BusinessTypes: []tenantry.BusinessType{tenantry.BusinessTypeBuyer},
		})
		did("users.update", err)
	}
	{
		err := client.Users.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
		did("users.delete", err)
	}
	{
		err := client.Users.Restore(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.UsersRestoreParams{
			Force:  tenantry.Ptr(true),
			Enable: tenantry.Ptr(true),
		})
		did("users.restore", err)
	}
	{
		err := client.Users.CheckLogin(ctx, "a b&c=d+e/f?g%h#ü*")
		did("users.check_login", err)
	}
	{
		_, err := client.Users.CheckPassword(ctx, &tenantry.PasswordCheck{Password: "text"})
		did("users.check_password", err)
	}
	{
		err := client.Users.SetPassword(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.NewPassword{Password: "text"})
		did("users.set_password", err)
	}
	{
		err := client.Users.SendActivationEmail(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("users.send_activation_email", err)
	}
	{
		_, err := client.Users.AccessPolicies(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.UsersAccessPoliciesParams{
			IncludeUserGroupPolicies: tenantry.Ptr(true),
		})
		did("users.access_policies", err)
	}
	{
		_, err := client.Users.SetAccessPolicies(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.AccessPoliciesUpdate{
			Items: []tenantry.AccessPolicyUpdate{
				{
					ID:                "text",
					Version:           7,
					CreatedAt:         tenantry.Ptr[tenantry.Timestamp]("2026-01-02T03:04:05Z"),
					UpdatedAt:         tenantry.Ptr[tenantry.Timestamp]("2026-01-02T03:04:05Z"),
					DeletedAt:         tenantry.Value[tenantry.Timestamp]("2026-01-02T03:04:05Z"),
					TrusteeID:         "text",
					TrusteeType:       tenantry.TrusteeTypeUser,
					IssuerID:          "text",
					TenantID:          "text",
					ResourceServerID:  tenantry.Ptr("text"),
					ResourceNamespace: tenantry.Ptr("text"),
					ResourcePath:      tenantry.Ptr("text"),
					RoleID:            tenantry.UserRoleRootAdmin,
				},
			},
		})
		did("users.set_access_policies", err)
	}
	{
		err := client.Users.SetMFA(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.UserMFAUpdate{Enabled: true})
		did("users.set_mfa", err)
	}
	{
		_, err := client.Locations.Create(ctx, &tenantry.NewLocation{
			OwnerTenantID: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			Name:          "text",
		})
		did("locations.create", err)
	}
	{
		_, err := client.Locations.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("locations.get", err)
	}
	{
		_, err := client.Locations.List(ctx, []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"})
		did("locations.list", err)
	}
	{
		_, err := client.Locations.IDsForTenant(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("locations.ids_for_tenant", err)
	}
	{
		_, err := client.Locations.StorageIDs(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("locations.storage_ids", err)
	}
	{
		_, err := client.Locations.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.LocationUpdate{Name: "text", Version: 7})
		did("locations.update", err)
	}
	{
		err := client.Locations.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
		did("locations.delete", err)
	}
	{
		_, err := client.Storages.Register(ctx, &tenantry.NewStorage{
			OwnerTenantID:    "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
			LocationID:       tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			Name:             "text",
			URL:              "https://example.com",
			Capabilities:     []tenantry.StorageCapability{tenantry.StorageCapabilityBackup},
			ContentURL:       tenantry.Ptr("https://example.com"),
			ContentMobileURL: tenantry.Ptr("https://example.com"),
			BackendType:      tenantry.Value("text"),
		})
		did("storages.register", err)
	}
	{
		_, err := client.Storages.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("storages.get", err)
	}
	{
		_, err := client.Storages.List(ctx, []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"})
		did("storages.list", err)
	}
	{
		_, err := client.Storages.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.StorageUpdate{
			Name:             tenantry.Ptr("text"),
			LocationID:       tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			URL:              tenantry.Ptr[tenantry.Secret]("https://example.com"),
			Capabilities:     []tenantry.StorageCapability{tenantry.StorageCapabilityBackup},
			ContentURL:       tenantry.Ptr("https://example.com"),
			ContentMobileURL: tenantry.Ptr("https://example.com"),
			BackendType:      tenantry.Value("text"),
			Version:          7,
		})
		did("storages.update", err)
	}
	{
		err := client.Storages.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3, &tenantry.StoragesDeleteParams{Force: tenantry.Ptr(true)})
		did("storages.delete", err)
	}
	{
		_, err := client.Usages.List(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.UsagesListParams{
			UsageNames: []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			Editions:   []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
		})
		did("usages.list", err)
	}
	{
		_, err := client.Usages.ListForTenants(ctx, []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"}, &tenantry.UsagesListForTenantsParams{
			UsageNames: []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
			Editions:   []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"},
		})
		did("usages.list_for_tenants", err)
	}
	{
		_, err := client.Usages.Update(ctx, &tenantry.UsageUpdate{
			Items: []tenantry.UsageValue{
				{
					TenantID:     tenantry.Ptr("text"),
					ResourceID:   tenantry.Ptr("text"),
					UsageType:    tenantry.Ptr("text"),
					OfferingItem: tenantry.Ptr("text"),
					InfraID:      tenantry.Ptr("text"),
					UsageValue:   7,
				},
			},
		})
		did("usages.update", err)
	}
	{
		_, err := client.Reports.Create(ctx, &tenantry.NewReport{
			Recipients:   []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7"},
			ResultAction: tenantry.ReportResultActionSave,
			Parameters: tenantry.NewReportParameters{
				TenantID:      "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
				Level:         tenantry.ReportLevelItself,
				Kind:          tenantry.ReportKindUsageDaily,
				Formats:       []tenantry.ReportFormat{tenantry.ReportFormatCSV},
				Period:        &tenantry.ReportPeriod{Start: "2026-01-02", End: "2026-01-02"},
				HideZeroUsage: tenantry.Ptr(true),
				ShowSKUs:      tenantry.Ptr(true),
			},
			Schedule: tenantry.NewReportSchedule{
				Enabled: tenantry.Ptr(true),
				Type:    tenantry.ReportScheduleTypeOnce,
			},
			GenerationDate: tenantry.Ptr("2026-01-02"),
		})
		did("reports.create", err)
	}
	{
		_, err := client.Reports.Get(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("reports.get", err)
	}
	{
		_, err := client.Reports.IDsForTenant(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("reports.ids_for_tenant", err)
	}
	{
		_, err := client.Reports.Update(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.ReportUpdate{
			Recipients: []string{"0fcd4a69-8a40-4de8-b711-d9c83dc000f7"},
			Parameters: &tenantry.ReportParametersUpdate{
				Level:         tenantry.Ptr(tenantry.ReportLevelItself),
				Kind:          tenantry.Ptr(tenantry.ReportKindUsageDaily),
				HideZeroUsage: tenantry.Ptr(true),
				ShowSKUs:      tenantry.Ptr(true),
			},
			Schedule: &tenantry.ReportScheduleUpdate{Enabled: true},
		})
		did("reports.update", err)
	}
	{
		err := client.Reports.Delete(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
		did("reports.delete", err)
	}
	{
		_, err := client.Reports.Stored(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("reports.stored", err)
	}
	{
		_, err := client.Reports.Download(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("reports.download", err)
	}
	{
		_, err := client.RegistrationTokens.List(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
		did("registration_tokens.list", err)
	}
	{
		_, err := client.RegistrationTokens.Create(ctx, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &tenantry.NewRegistrationToken{ExpiresIn: 7, Scopes: []string{"text"}})
		did("registration_tokens.create", err)
	}
	{
		_, err := client.RegistrationTokens.ListLegacy(ctx)
		did("registration_tokens.list_legacy", err)
	}
	{
		_, err := client.RegistrationTokens.CreateLegacy(ctx, &tenantry.NewRegistrationTokenLegacy{
			TenantID:  tenantry.Ptr("0fcd4a69-8a40-4de8-b711-d9c83dc000f7"),
			ExpiresIn: 7,
			Scopes:    []string{"text"},
		})
		did("registration_tokens.create_legacy", err)
	}
	{
		err := client.RegistrationTokens.Delete(ctx, "a name+ü")
		did("registration_tokens.delete", err)
	}
	{
		_, err := client.Search.Find(ctx, "a b&c=d+e/f?g%h#ü*", "a b&c=d+e/f?g%h#ü*", &tenantry.SearchFindParams{
			Limit:        tenantry.Ptr[int64](3),
			AllowDeleted: tenantry.Ptr(true),
		})
		did("search.find", err)
	}
}

// The operations, for the tests to see that each was carried out.
var operations = []string{
	"applications.delete_setting",
	"applications.disable",
	"applications.enable",
	"applications.get",
	"applications.get_setting",
	"applications.ids_for_tenant",
	"applications.ids_for_tenants",
	"applications.list",
	"applications.update_setting",
	"auth.approve_device",
	"auth.authorize_device",
	"auth.forgot_link",
	"auth.get_device_approval",
	"auth.introspect_token",
	"auth.log_in_with_one_time_token",
	"auth.log_out",
	"auth.one_time_token_login_page",
	"auth.openid_configuration",
	"auth.request_one_time_token",
	"auth.request_token",
	"auth.revoke_token",
	"branding.disable",
	"branding.enable",
	"branding.get",
	"branding.logo",
	"branding.update",
	"branding.upload_logo",
	"clients.create",
	"clients.delete",
	"clients.get",
	"clients.list",
	"clients.update",
	"locations.create",
	"locations.delete",
	"locations.get",
	"locations.ids_for_tenant",
	"locations.list",
	"locations.storage_ids",
	"locations.update",
	"offering_items.available_for_child",
	"offering_items.check_edition_switch",
	"offering_items.list",
	"offering_items.list_subtree",
	"offering_items.prices",
	"offering_items.set",
	"offering_items.set_prices",
	"offering_items.switch_edition",
	"pricing.get",
	"pricing.update",
	"registration_tokens.create",
	"registration_tokens.create_legacy",
	"registration_tokens.delete",
	"registration_tokens.list",
	"registration_tokens.list_legacy",
	"reports.create",
	"reports.delete",
	"reports.download",
	"reports.get",
	"reports.ids_for_tenant",
	"reports.stored",
	"reports.update",
	"search.find",
	"storages.delete",
	"storages.get",
	"storages.list",
	"storages.register",
	"storages.update",
	"tenants.child_ids",
	"tenants.create",
	"tenants.delete",
	"tenants.get",
	"tenants.list",
	"tenants.mfa_status",
	"tenants.restore",
	"tenants.set_default_idp",
	"tenants.set_mfa",
	"tenants.update",
	"usages.list",
	"usages.list_for_tenants",
	"usages.update",
	"users.access_policies",
	"users.check_login",
	"users.check_password",
	"users.create",
	"users.delete",
	"users.get",
	"users.ids_for_tenant",
	"users.list",
	"users.me",
	"users.restore",
	"users.send_activation_email",
	"users.set_access_policies",
	"users.set_mfa",
	"users.set_password",
	"users.update",
}
