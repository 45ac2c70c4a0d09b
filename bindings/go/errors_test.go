package tenantry_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"tenantry"
	"tenantry/sandbox"
)

const someTenant = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"

// answering gives a client of a server that gives every request this answer, and tries nothing twice.
func answering(t *testing.T, status int, contentType, body string) *tenantry.Client {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		w.Header().Set("Retry-After", "7")
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	}))
	t.Cleanup(server.Close)
	return newClient(t, tenantry.Config{DatacenterURL: server.URL, AccessToken: "token", Retries: tenantry.Ptr(0)})
}

func apiError(t *testing.T, err error) *tenantry.Error {
	t.Helper()
	var apiErr *tenantry.Error
	if !errors.As(err, &apiErr) {
		t.Fatalf("expected an error of the library, got %v", err)
	}
	return apiErr
}

func TestAnErrorTellsAllThatIsKnown(t *testing.T) {
	client := answering(t, 409, "application/json", `{"error":{"code":1001,"message":"Version mismatch","details":{"expected":4}}}`)
	_, err := client.Tenants.Get(context.Background(), someTenant, nil)
	e := apiError(t, fmt.Errorf("wrapped: %w", err))
	expect(t, "kind", e.Kind, tenantry.ErrVersionConflict)
	expect(t, "status", e.Status, 409)
	expect(t, "code", e.Code, "1001")
	expect(t, "meaning", e.Meaning, "Version mismatch")
	expect(t, "operation", e.Operation, "tenants.get")
	expect(t, "method", e.Method, "GET")
	expect(t, "path", e.Path, "/api/2/tenants/"+someTenant)
	expect(t, "details", string(e.Details), `{"expected":4}`)
	expect(t, "attempts", e.Attempts, 1)
	expect(t, "outcome known", e.OutcomeKnown, true)
	expect(t, "pause", e.RetryAfter.Seconds(), 7)
	for _, said := range []string{e.Message, e.Error(), string(e.Body)} {
		if !strings.Contains(said, "Version mismatch") {
			t.Errorf("%q does not say what happened", said)
		}
	}
}

func TestAnErrorIsOfItsKindAndAConflictOfAnyKindIsOne(t *testing.T) {
	client := answering(t, 409, "application/json", `{"error":{"code":1001,"message":"Version mismatch"}}`)
	_, err := client.Tenants.Get(context.Background(), someTenant, nil)
	expect(t, "a version conflict", errors.Is(err, tenantry.ErrVersionConflict), true)
	expect(t, "a conflict", errors.Is(err, tenantry.ErrConflict), true)
	expect(t, "a name conflict", errors.Is(err, tenantry.ErrNameConflict), false)
	expect(t, "not found", errors.Is(err, tenantry.ErrNotFound), false)
	expect(t, "its words", tenantry.ErrVersionConflict.Error(), "version conflict")
}

func TestWhatTheServiceAnswersHasItsKind(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	kinds := map[int]tenantry.Kind{
		401: tenantry.ErrAuthentication, 403: tenantry.ErrPermission, 404: tenantry.ErrNotFound, 409: tenantry.ErrConflict,
		418: tenantry.ErrService, 426: tenantry.ErrQuotaConflict, 429: tenantry.ErrRateLimited, 500: tenantry.ErrServer,
	}
	for status, kind := range kinds {
		times := 1
		if status == 401 {
			times = 2 // A refused token is renewed, and the request sent again.
		}
		done(t, box.Fault(ctx, sandbox.Fault{Status: status, Operation: "tenants.delete", Times: times}))
		err := client.Tenants.Delete(ctx, box.TenantID, 1)
		expect(t, fmt.Sprint("status ", status), apiError(t, err).Kind, kind)
	}
}

func TestALostAnswerOfAChangeHasNoKnownOutcome(t *testing.T) {
	ctx := context.Background()
	box, client := newSandbox(t)
	done(t, box.Fault(ctx, sandbox.Fault{Kind: "reset_after", Operation: "tenants.create"}))
	_, err := client.Tenants.Create(ctx, &tenantry.NewTenant{Name: "Lost", Kind: tenantry.TenantKindPartner, ParentID: box.TenantID})
	e := apiError(t, err)
	expect(t, "kind", e.Kind, tenantry.ErrConnection)
	expect(t, "outcome known", e.OutcomeKnown, false)
}

func TestAnAnswerThatIsNotWhatWasPromisedIsSaidToBe(t *testing.T) {
	ctx := context.Background()
	for answer, said := range map[string]string{
		`{"id": "1"}`: "Tenant.",
		`[]`:          "expected an object",
		`null`:        "got null",
	} {
		_, err := answering(t, 200, "application/json", answer).Tenants.Get(ctx, someTenant, nil)
		e := apiError(t, err)
		expect(t, answer, e.Kind, tenantry.ErrDecode)
		expect(t, answer, e.Status, 200)
		expect(t, answer, string(e.Body), answer)
		if !strings.Contains(e.Error(), said) {
			t.Errorf("%s: %q does not say %q", answer, e.Error(), said)
		}
	}
	_, err := answering(t, 200, "text/html", "<title>Log in</title>").Tenants.Get(ctx, someTenant, nil)
	expect(t, "a page", apiError(t, err).Kind, tenantry.ErrDecode)
}

func TestAServerThatIsNotThereIsAConnectionError(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	done(t, err)
	url := "http://" + listener.Addr().String()
	done(t, listener.Close())
	client := newClient(t, tenantry.Config{DatacenterURL: url, AccessToken: "token", Retries: tenantry.Ptr(0)})
	_, err = client.Users.Me(context.Background())
	expect(t, "kind", apiError(t, err).Kind, tenantry.ErrConnection)
}

func TestWrongArgumentsAreNamedAndNothingIsSent(t *testing.T) {
	client, ctx := exampleClient, context.Background()
	calls := map[string]func() error{
		"tenant_id: expected a UUID": func() error {
			_, err := client.Tenants.Get(ctx, "17", nil)
			return err
		},
		"tenant_id: expected a text without NUL, which is at byte 1": func() error {
			_, err := client.Tenants.Get(ctx, "a\x00b", nil)
			return err
		},
		"username: expected UTF-8": func() error { return client.Users.CheckLogin(ctx, "\xff") },
		"body: expected one, got nil": func() error {
			_, err := client.Tenants.Create(ctx, nil)
			return err
		},
		"body: expected a PNG picture": func() error {
			_, err := client.Branding.UploadLogo(ctx, someTenant, 1, []byte("GIF89a"))
			return err
		},
		"uuids: expected values that are not empty and hold no comma": func() error {
			_, err := client.Locations.List(ctx, []string{"a,b"})
			return err
		},
		"names: expected values that are not empty and hold no comma": func() error {
			_, err := client.OfferingItems.Enable(ctx, someTenant, []string{"pw_base_vms,pw_base_servers"}, nil)
			return err
		},
		"storage_ids: expected values that are not empty and hold no comma": func() error {
			params := &tenantry.TenantsProvisionParams{StorageIDs: []string{""}}
			_, err := client.Tenants.Provision(ctx, someTenant, tenantry.TenantKindCustomer, "Customer", params)
			return err
		},
		"parent_id: expected a UUID": func() error {
			_, err := client.Tenants.List(ctx, &tenantry.TenantsListParams{ParentID: "here"})
			return err
		},
		"method: expected GET": func() error {
			_, err := client.Request(ctx, "get", "/", nil)
			return err
		},
	}
	for said, call := range calls {
		e := apiError(t, call())
		expect(t, said, e.Kind, tenantry.ErrInvalidArgument)
		expect(t, said, e.Attempts, 0)
		expect(t, said, e.OutcomeKnown, true)
		if !strings.Contains(e.Error(), said) {
			t.Errorf("%q does not say %q", e.Error(), said)
		}
	}
}

func TestSettingsThatCannotWorkAreNamed(t *testing.T) {
	configs := map[string]tenantry.Config{
		"datacenter_url":                  {},
		"datacenter_url: expected https":  {DatacenterURL: "http://example.com", AccessToken: "a"},
		"client_secret":                   {DatacenterURL: "https://example.com", ClientID: "id"},
		"credentials: expected one kind":  {DatacenterURL: "https://example.com", AccessToken: "a", Login: "b", Password: "c"},
		"user_agent: expected":            {DatacenterURL: "https://example.com", AccessToken: "a", UserAgent: "no version"},
		"ca_file":                         {DatacenterURL: "https://example.com", AccessToken: "a", CAFile: "/nowhere/ca.pem"},
		"retries: expected 0 or more":     {DatacenterURL: "https://example.com", AccessToken: "a", Retries: tenantry.Ptr(-1)},
		"timeout_ms: expected more":       {DatacenterURL: "https://example.com", AccessToken: "a", Timeout: -1},
		"max_concurrent: expected 0":      {DatacenterURL: "https://example.com", AccessToken: "a", MaxConcurrent: -1},
		"access_token: expected a text w": {DatacenterURL: "https://example.com", AccessToken: "a\x00"},
	}
	for said, config := range configs {
		_, err := tenantry.New(config)
		e := apiError(t, err)
		expect(t, said, e.Kind, tenantry.ErrConfiguration)
		if !strings.Contains(e.Error(), said) {
			t.Errorf("%q does not say %q", e.Error(), said)
		}
	}
}
