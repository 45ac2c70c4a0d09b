package tenantry

// #include <tenantry.h>
import "C"

import "context"

// Accounts are several accounts, each with its own data center and credentials, which are searched together. The zero value has
// none. Any number of goroutines may search at a time, as long as none adds.
type Accounts struct{ all []account }

type account struct {
	name   string
	client *Client
}

// Add adds an account by the client that reaches it. The name is for telling which is which; one that is there already gets
// this client.
func (s *Accounts) Add(name string, client *Client) {
	for i := range s.all {
		if s.all[i].name == name {
			s.all[i].client = client
			return
		}
	}
	s.all = append(s.all, account{name, client})
}

// Search searches all accounts, at most eight at the same time: in each the tenant of its client and all below, by name,
// login, e-mail and external id.
//
// What one account refuses is told in its row and hides no other. The search counts as a call of the first account's client,
// whose logger is told of all of it.
//
// It takes:
//
//   - text: What is looked for: three characters or more.
//
// It gives a row for each account, in the order in which they were added.
//
// An invalid argument for what no account takes; a configuration error when a client is closed.
func (s *Accounts) Search(ctx context.Context, text string, params *AccountsSearchParams) ([]AccountHits, error) {
	conn := new(connection)
	if len(s.all) > 0 {
		conn = s.all[0].client.conn
	}
	a := conn.ask(ctx, "accounts.search")
	defer a.release()
	cText := a.text("text", text)
	given := params.given(a)
	accounts := C.tenantry_accounts_new()
	defer C.tenantry_accounts_free(accounts)
	for _, account := range s.all {
		name := a.text("name", account.name)
		handle, err := account.client.conn.enter(a.operation)
		if err != nil {
			return nil, err
		}
		defer account.client.conn.leave()
		if a.problem == "" && C.tenantry_accounts_add(accounts, name, handle, &a.err) != C.TENANTRY_OK {
			return nil, a.failure()
		}
	}
	return value[[]AccountHits](a, func() C.int32_t {
		return C.tenantry_accounts_search(accounts, cText, given, &a.call, &a.out, &a.err)
	})
}

// AccountsSearchParams are the optional parameters of [Accounts.Search].
type AccountsSearchParams struct {
	// `tenant` or `user`. Both when it is not given.
	Kind string

	// How many results there are at most in each account: 1 to 300. 10 when it is not given.
	Limit *int64
}

func (p *AccountsSearchParams) given(a *ask) *C.tenantry_accounts_search_params {
	if p == nil {
		return nil
	}
	return &C.tenantry_accounts_search_params{
		struct_size: C.sizeof_tenantry_accounts_search_params,
		kind:        a.setting("kind", p.Kind),
		limit:       a.integer(p.Limit),
	}
}
