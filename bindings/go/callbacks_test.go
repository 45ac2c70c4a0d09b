package tenantry_test

import (
	"context"
	"errors"
	"log/slog"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"tenantry"
	"tenantry/sandbox"
)

// A handler is a log handler that is a function.
type handler func(ctx context.Context, record slog.Record) error

func (h handler) Handle(ctx context.Context, record slog.Record) error { return h(ctx, record) }
func (h handler) Enabled(context.Context, slog.Level) bool             { return true }
func (h handler) WithAttrs([]slog.Attr) slog.Handler                   { return h }
func (h handler) WithGroup(string) slog.Handler                        { return h }

// A writer is a function that takes bytes.
type writer func([]byte) (int, error)

func (w writer) Write(bytes []byte) (int, error) { return w(bytes) }

// calledBack has the library call a function back in each of the ways there are; each gives what the method gave. No more than
// one call may be under way.
func calledBack(t *testing.T, box *sandbox.Sandbox, client *tenantry.Client) map[string]func(do func()) error {
	customer := newCustomer(t, box, client, "Customer")
	report, file := newReport(t, box, client)
	told := func(do func()) context.Context {
		return tenantry.WithProgress(context.Background(), func(tenantry.Progress) error {
			do()
			return nil
		})
	}
	logged := func(do func()) *tenantry.Client {
		config := box.Config()
		config.MaxConcurrent = 1
		config.Logger = slog.New(handler(func(context.Context, slog.Record) error {
			do()
			return nil
		}))
		return newClient(t, config)
	}
	return map[string]func(do func()) error{
		"progress": func(do func()) error {
			_, err := client.Tenants.Suspend(told(do), customer.ID)
			return err
		},
		"change": func(do func()) error {
			_, err := client.Tenants.Modify(context.Background(), customer.ID,
				func(*tenantry.Tenant) (*tenantry.TenantUpdate, error) {
					do()
					return nil, nil
				})
			return err
		},
		"writer": func(do func()) error {
			_, err := client.Reports.DownloadTo(context.Background(), report, file, writer(func(bytes []byte) (int, error) {
				do()
				return len(bytes), nil
			}))
			return err
		},
		"log of a call": func(do func()) error {
			_, err := logged(do).Tenants.Get(context.Background(), customer.ID, nil)
			return err
		},
		"log of a procedure": func(do func()) error {
			_, err := logged(do).Tenants.Rename(context.Background(), customer.ID, "Customer")
			return err
		},
		"progress of a walk": func(do func()) error {
			for _, err := range client.Tenants.Walk(told(do), customer.ID) {
				return err
			}
			return nil
		},
		"log of a list": func(do func()) error {
			for _, err := range logged(do).Tenants.ListAll(context.Background(), &tenantry.TenantsListParams{ParentID: box.TenantID}) {
				return err
			}
			return nil
		},
		"progress in a change": func(do func()) error {
			_, err := client.Tenants.Modify(context.Background(), customer.ID,
				func(tenant *tenantry.Tenant) (*tenantry.TenantUpdate, error) {
					_, err := client.Tenants.Suspend(told(do), tenant.ID)
					return nil, err
				})
			return err
		},
	}
}

// oneAtATime gives a sandbox and a client of which one call may be under way: it hangs when a call was not counted as ended.
func oneAtATime(t *testing.T) (*sandbox.Sandbox, *tenantry.Client) {
	box, _ := newSandbox(t)
	config := box.Config()
	config.MaxConcurrent = 1
	return box, newClient(t, config)
}

func TestAPanicInACallbackReachesTheCaller(t *testing.T) {
	box, client := oneAtATime(t)
	for what, call := range calledBack(t, box, client) {
		t.Run(what, func(t *testing.T) {
			times := 0
			defer func() {
				expect(t, "recovered", recover(), any("oh"))
				expect(t, "times", times, 1)
				_, err := client.Tenants.Get(context.Background(), box.TenantID, nil)
				done(t, err)
			}()
			err := call(func() {
				times++
				panic("oh")
			})
			t.Errorf("it came to %v", err)
		})
	}
}

func TestACallbackMayEndItsGoroutine(t *testing.T) {
	box, client := oneAtATime(t)
	for what, call := range calledBack(t, box, client) {
		t.Run(what, func(t *testing.T) {
			ended := make(chan int)
			go func() {
				times := 0
				defer func() {
					expect(t, "recovered", recover(), nil)
					ended <- times
				}()
				err := call(func() {
					times++
					runtime.Goexit()
				})
				t.Errorf("it came to %v", err)
			}()
			expect(t, "times", <-ended, 1)
			_, err := client.Tenants.Get(context.Background(), box.TenantID, nil)
			done(t, err)
		})
	}
}

func TestAProcedureWhoseCallbackPanicsGoesNoFurther(t *testing.T) {
	box, client := newSandbox(t)
	customer := newCustomer(t, box, client, "Customer")
	func() {
		defer func() { _ = recover() }()
		ctx := tenantry.WithProgress(context.Background(), func(tenantry.Progress) error { panic("oh") })
		_, _ = client.Tenants.Suspend(ctx, customer.ID)
	}()
	tenant, err := client.Tenants.Get(context.Background(), customer.ID, nil)
	done(t, err)
	expect(t, "enabled", tenant.Enabled, true)
}

func TestACallbackRunsWhereTheMethodWasCalled(t *testing.T) {
	box, client := oneAtATime(t)
	for what, call := range calledBack(t, box, client) {
		t.Run(what, func(t *testing.T) {
			var stack string
			done(t, call(func() {
				stack = string(debug.Stack())
			}))
			if !strings.Contains(stack, "TestACallbackRunsWhereTheMethodWasCalled") {
				t.Error(stack)
			}
		})
	}
}

func TestTheLogIsToldInTheContextOfTheCall(t *testing.T) {
	type key struct{}
	box, _ := newSandbox(t)
	var traces []any
	config := box.Config()
	config.Logger = slog.New(handler(func(ctx context.Context, _ slog.Record) error {
		traces = append(traces, ctx.Value(key{}))
		return errors.New("a log that cannot be written to stops nothing")
	}))
	client := newClient(t, config)
	_, err := client.Tenants.Get(context.WithValue(context.Background(), key{}, "a trace"), box.TenantID, nil)
	done(t, err)
	if len(traces) == 0 {
		t.Error("nothing was told")
	}
	for _, trace := range traces {
		expect(t, "trace", trace, any("a trace"))
	}
}

type panics struct{}

func (panics) MarshalJSON() ([]byte, error) { panic("oh") }

func TestAValueThatPanicsWhenItIsWrittenLeavesNothingBehind(t *testing.T) {
	_, client := newSandbox(t)
	for range 10 {
		func() {
			defer func() { expect(t, "recovered", recover(), any("oh")) }()
			_, _ = client.Tenants.Update(context.Background(), someTenant, &tenantry.TenantUpdate{Extra: map[string]any{"x": panics{}}})
		}()
		runtime.GC()
	}
}
