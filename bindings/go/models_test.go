package tenantry_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"tenantry"
)

func written(t *testing.T, model any) string {
	t.Helper()
	text, err := json.Marshal(model)
	done(t, err)
	return string(text)
}

func TestAFieldHasThreeStatesThatMeanDifferentThings(t *testing.T) {
	for expected, update := range map[string]tenantry.TenantUpdate{
		`{"version":1}`:                        {Version: 1},
		`{"customer_id":null,"version":1}`:     {Version: 1, CustomerID: tenantry.Null[string]()},
		`{"customer_id":"","version":1}`:       {Version: 1, CustomerID: tenantry.Value("")},
		`{"customer_id":"C-1","version":1}`:    {Version: 1, CustomerID: tenantry.Value("C-1")},
		`{"enabled":false,"version":0}`:        {Enabled: tenantry.Ptr(false)},
		`{"name":"\u003cÜ\u003e","version":0}`: {Name: tenantry.Ptr("<Ü>")},
	} {
		expect(t, "written", written(t, update), expected)
		var read tenantry.TenantUpdate
		done(t, json.Unmarshal([]byte(expected), &read))
		expect(t, "written again", written(t, read), expected)
		_, there := read.CustomerID.Get()
		expect(t, "absent", read.CustomerID.IsZero(), !strings.Contains(expected, "customer_id"))
		expect(t, "null", read.CustomerID.IsNull(), strings.Contains(expected, "null"))
		expect(t, "there", there, !read.CustomerID.IsZero() && !read.CustomerID.IsNull())
	}
}

func TestWhatIsAlwaysThereIsAlwaysWritten(t *testing.T) {
	expect(t, "a quota without a limit", written(t, tenantry.Quota{Version: 2}), `{"value":null,"overage":null,"version":2}`)
	expect(t, "a list of none", written(t, tenantry.AccessPoliciesUpdate{}), `{"items":[]}`)
	expect(t, "an optional list of none", written(t, tenantry.UserUpdate{BusinessTypes: tenantry.BusinessTypes{}}), `{"version":0,"business_types":[]}`)
}

func TestWhatIsNotKnownIsKeptAndSentBack(t *testing.T) {
	const text = `{"value":7,"overage":null,"version":2,"alpha":{"deep":[1,2.50,null]},"big":12345678901234567890,"zeta":"é"}`
	var quota tenantry.Quota
	done(t, json.Unmarshal([]byte(text), &quota))
	expect(t, "a known field", *quota.Value, 7)
	expect(t, "an unknown field", quota.Extra["zeta"].(string), "é")
	expect(t, "written", written(t, quota), text)
	var word tenantry.Currency
	done(t, json.Unmarshal([]byte(`"XYZ"`), &word))
	expect(t, "an unknown word", word, "XYZ")
}

func TestAKnownFieldCannotBeSetByAnUnknownOne(t *testing.T) {
	quota := tenantry.Quota{Version: 2, Extra: map[string]any{"version": 9, "note": 1}}
	expect(t, "written", written(t, quota), `{"value":null,"overage":null,"version":2,"note":1}`)
}

func TestWhatMustBeThereIsMissed(t *testing.T) {
	for text, said := range map[string]string{
		`{}`:                              "Quota.version: expected a value, got none",
		`{"version":null}`:                "Quota.version: expected a value, got none",
		`{"version":"2"}`:                 "Quota.version: ",
		`{"version":2,"value":"much"}`:    "Quota.value: ",
		`[]`:                              "Quota: expected an object",
		`{"version":2,"value":1,"value":`: "unexpected end",
	} {
		var quota tenantry.Quota
		err := json.Unmarshal([]byte(text), &quota)
		if err == nil || !strings.Contains(err.Error(), said) {
			t.Errorf("%s: %v does not say %q", text, err, said)
		}
	}
}

func TestWhatWasReadServesAsWhatIsWritten(t *testing.T) {
	var item tenantry.OfferingItem
	done(t, json.Unmarshal([]byte(`{"application_id":"a","name":"pw_base","edition":null,"usage_name":"base","tenant_id":"t",
		"status":1,"type":"count","measurement_unit":"quantity","quota":{"value":null,"overage":3,"version":1}}`), &item))
	update, err := tenantry.As[tenantry.OfferingItemUpdate](item)
	done(t, err)
	expect(t, "name", update.Name, "pw_base")
	expect(t, "status", *update.Status, 1)
	expect(t, "overage", *update.Quota.Overage, 3)
	_, err = tenantry.As[tenantry.Quota](tenantry.NewPassword{})
	expect(t, "another thing serves", err == nil, false)
}

func TestTimestampsAreReadAsTheServiceWritesThem(t *testing.T) {
	expected := time.Date(2019, 8, 1, 0, 0, 0, 0, time.UTC)
	for _, text := range []tenantry.Timestamp{
		"2019-08-01T00:00:00", "2019-08-01T00:00:00Z", "2019-08-01T00:00:00+00:00", "2019-08-01T02:00:00.000+02:00", "2019-08-01 00:00:00",
	} {
		moment, err := text.Time()
		done(t, err)
		expect(t, string(text), moment.Equal(expected), true)
	}
	expect(t, "written", tenantry.TimestampOf(expected), "2019-08-01T00:00:00Z")
	_, err := tenantry.Timestamp("yesterday").Time()
	expect(t, "yesterday is one", err == nil, false)
}

func TestSecretsAreNeverPrinted(t *testing.T) {
	const secret = "s3cret-text"
	config := tenantry.Config{
		DatacenterURL: "https://example.com", ClientID: "id", ClientSecret: secret, Password: secret, AccessToken: secret,
		TOTPCode: secret, OneTimeToken: secret, Proxy: "http://user:" + secret + "@proxy.example.com:3128",
	}
	request := tenantry.TokenRequest{Password: tenantry.Ptr(tenantry.Secret(secret))}
	password := tenantry.NewPassword{Password: secret}
	params := tenantry.TenantsProvisionParams{AdminPassword: secret}
	maybe := tenantry.Value(tenantry.Secret(secret))
	_, failure := tenantry.New(config)
	for _, value := range []any{config, &config, request, password, &password, params, []tenantry.NewPassword{password}, maybe,
		tenantry.Secret(secret), failure} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			if said := fmt.Sprintf(verb, value); strings.Contains(said, secret) || strings.Contains(said, fmt.Sprintf("%x", secret)) {
				t.Errorf("%s of %T: %s", verb, value, said)
			}
		}
		var out bytes.Buffer
		slog.New(slog.NewTextHandler(&out, nil)).Info("said", "value", value)
		if strings.Contains(out.String(), secret) {
			t.Errorf("slog: %s", out.String())
		}
	}
	if text := written(t, config); strings.Contains(text, secret) {
		t.Errorf("JSON: %s", text)
	}
	if said := fmt.Sprint(config); !strings.Contains(said, "https://example.com") || !strings.Contains(said, "proxy.example.com:3128") {
		t.Errorf("%s says too little", said)
	}
	expect(t, "the service gets it", written(t, password), `{"password":"`+secret+`"}`)
}

func TestEveryRequestIsToldToTheLogAndNoSecretIs(t *testing.T) {
	ctx := context.Background()
	box, _ := newSandbox(t)
	var out bytes.Buffer
	config := box.Config()
	config.Logger = slog.New(slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	client := newClient(t, config)
	scoped, err := client.ForTenant(box.TenantID)
	done(t, err)
	_, err = client.Tenants.Get(ctx, box.TenantID, nil)
	done(t, err)
	done(t, client.Close())
	_, _ = scoped.Tenants.Get(ctx, box.TenantID, nil)
	done(t, scoped.Close())
	told := out.String()
	for _, said := range []string{"tenantry: answered", "operation=tenants.get", "status=200", "path=/api/2/tenants/" + box.TenantID, "tenantry: renewed"} {
		if !strings.Contains(told, said) {
			t.Errorf("%q is not told in\n%s", said, told)
		}
	}
	if strings.Contains(told, string(box.ClientSecret)) {
		t.Error("the secret is told")
	}
}
