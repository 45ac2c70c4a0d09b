// Package tenantry is a client library for the Acronis Account Management API v2: tenants, users, offering items, usage,
// reports, branding, and all else that the API has.
//
//	client, err := tenantry.New(tenantry.Config{
//		DatacenterURL: "https://eu2.acronis.cloud",
//		ClientID:      id,
//		ClientSecret:  tenantry.Secret(secret),
//	})
//	if err != nil {
//		return err
//	}
//	defer client.Close()
//	tenant, err := client.Tenants.Get(ctx, tenantID, nil)
//
// # Calls
//
// A [Client] has one service for each resource, and a service one method for each operation. A method takes a context, what
// the operation needs, in its path's order, its body and, where some parameters may be left out, a pointer to a struct of
// them; nil means that none is given. In such a struct an empty text and a nil list or pointer mean that a parameter is not given;
// numbers and switches are pointers, because 0 and false are values: see [Ptr].
//
// The end of the context ends the call, wherever it is: while it waits for its turn, for the service, or for the pause
// before it tries again. A deadline of the context holds beside [Config.Timeout].
//
// A procedure is a method that takes several requests: it looks before it changes, so that it can be called again when it failed half
// way. [WithProgress] has it tell how far it is. [Accounts] are searched together.
//
// # Models
//
// A field that every object has is plain. One that may be left out is a pointer, a slice or a map, nil where it is left out. Where
// leaving it out and sending null mean different things it is a [Nullable]. Enumerations are texts with constants for the
// values known today; others are kept. So are fields that are not known: they stand in Extra, and are sent back as they came.
//
// # Errors
//
// Every error of a call is an [*Error]: errors.As gets it out, and errors.Is tells its kind, as in
// errors.Is(err, tenantry.ErrNotFound).
//
// # Threads
//
// A client may be used by any number of goroutines. Each call holds a thread of the operating system while it waits, because
// it waits in the library that all languages share. [Config.MaxConcurrent] limits how many do at a time; the others
// wait as goroutines do, which costs no thread.
//
// # Linking
//
// The package needs tenantry's header and static library, found by pkg-config as tenantry-static. A program that is built with
// it needs neither at run time.
package tenantry
