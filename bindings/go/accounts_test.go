package tenantry_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"
	"sync"
	"testing"

	"tenantry"
)

// Accounts in several data centers are searched together: here two of one sandbox, one of which lost its key.
func ExampleAccounts_Search() {
	box, europe, end := start()
	defer end()
	config := box.Config()
	config.ClientSecret = "not the secret"
	america, err := tenantry.New(config)
	if err != nil {
		log.Fatal(err)
	}
	defer america.Close()

	var accounts tenantry.Accounts
	accounts.Add("Europe", europe)
	accounts.Add("America", america)
	rows, err := accounts.Search(context.Background(), "administrator", &tenantry.AccountsSearchParams{Kind: "user"})
	if err != nil {
		log.Fatal(err)
	}
	for _, row := range rows {
		fmt.Println(row.Account, len(row.Hits), row.Error == nil)
	}
	// Output:
	// Europe 1 true
	// America 0 false
}

func TestEachAccountTellsWhatItHasOrWhyNobodyKnows(t *testing.T) {
	box, client := newSandbox(t)
	config := box.Config()
	config.ClientSecret = "not the secret"
	var accounts tenantry.Accounts
	accounts.Add("Europe", newClient(t, config))
	accounts.Add("America", newClient(t, config))
	accounts.Add("Europe", client) // in place of the first
	rows, err := accounts.Search(context.Background(), "administrator", &tenantry.AccountsSearchParams{Limit: tenantry.Ptr[int64](5)})
	done(t, err)
	expect(t, "rows", len(rows), 2)
	expect(t, "the first", rows[0].Account, "Europe")
	expect(t, "its hit", *rows[0].Hits[0].Login, "administrator")
	expect(t, "the second", rows[1].Account, "America")
	if !strings.Contains(*rows[1].Error, "authentication failed") {
		t.Errorf("%q does not say why", *rows[1].Error)
	}
}

func TestAccountsAreSearchedByManyGoroutines(t *testing.T) {
	_, client := oneAtATime(t)
	var accounts tenantry.Accounts
	for i := range 10 {
		accounts.Add(fmt.Sprint("Account ", i), client)
	}
	var all sync.WaitGroup
	for range 8 {
		all.Add(1)
		go func() {
			defer all.Done()
			if rows, err := accounts.Search(context.Background(), "administrator", nil); err != nil || len(rows) != 10 {
				t.Errorf("%d rows, %v", len(rows), err)
			}
		}()
	}
	all.Wait()
}

func TestASearchOfAccountsThatCannotBeMadeSaysWhy(t *testing.T) {
	_, client := newSandbox(t)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var accounts tenantry.Accounts
	rows, err := accounts.Search(ctx, "administrator", nil)
	done(t, err)
	expect(t, "rows without accounts", len(rows), 0)
	accounts.Add("Europe", client)
	for said, search := range map[string]func() error{
		"text: expected 3 characters": func() error { _, err := accounts.Search(ctx, "ab", nil); return err },
		"kind: expected": func() error {
			_, err := accounts.Search(ctx, "abc", &tenantry.AccountsSearchParams{Kind: "storage"})
			return err
		},
		"name: expected a text without NUL": func() error {
			var wrong tenantry.Accounts
			wrong.Add("\x00", client)
			_, err := wrong.Search(ctx, "abc", nil)
			return err
		},
		"name: expected UTF-8": func() error {
			var wrong tenantry.Accounts
			wrong.Add("\xff", client)
			_, err := wrong.Search(ctx, "abc", nil)
			return err
		},
	} {
		e := apiError(t, search())
		expect(t, said, e.Kind, tenantry.ErrInvalidArgument)
		expect(t, said, e.Operation, "accounts.search")
		if !strings.Contains(e.Error(), said) {
			t.Errorf("%q does not say %q", e.Error(), said)
		}
	}
	enough := errors.New("enough")
	told := tenantry.WithProgress(ctx, func(tenantry.Progress) error { return enough })
	_, err = accounts.Search(told, "administrator", nil)
	expect(t, "the function's error", errors.Is(err, enough), true)
	cancel()
	_, err = accounts.Search(ctx, "administrator", nil)
	expect(t, "cancelled", errors.Is(err, context.Canceled), true)
	done(t, client.Close())
	_, err = accounts.Search(context.Background(), "administrator", nil)
	expect(t, "closed", apiError(t, err).Kind, tenantry.ErrConfiguration)
}
