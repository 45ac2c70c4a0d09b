package tenantry_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"tenantry"
)

// A slow server answers no request until it is told to, and says when one has come.
type slow struct {
	*httptest.Server
	came   chan struct{}
	answer chan struct{}
	now    atomic.Int64
	most   atomic.Int64
}

func newSlow(t *testing.T) *slow {
	s := &slow{came: make(chan struct{}, 1000), answer: make(chan struct{})}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		now := s.now.Add(1)
		defer s.now.Add(-1)
		for most := s.most.Load(); now > most && !s.most.CompareAndSwap(most, now); most = s.most.Load() {
		}
		s.came <- struct{}{}
		select {
		case <-s.answer:
			w.WriteHeader(http.StatusNoContent)
		case <-r.Context().Done():
		}
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *slow) config() tenantry.Config {
	return tenantry.Config{DatacenterURL: s.URL, AccessToken: "token", Retries: tenantry.Ptr(0)}
}

func TestACancelledContextEndsTheCall(t *testing.T) {
	server := newSlow(t)
	client := newClient(t, server.config())
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		<-server.came
		cancel()
	}()
	err := client.Users.Delete(ctx, someTenant, 1)
	e := apiError(t, err)
	expect(t, "kind", e.Kind, tenantry.ErrCancelled)
	expect(t, "context.Canceled", errors.Is(err, context.Canceled), true)
	expect(t, "outcome known", e.OutcomeKnown, false)
	expect(t, "operation", e.Operation, "users.delete")
}

func TestTheCauseOfACancelledContextIsFound(t *testing.T) {
	server := newSlow(t)
	client := newClient(t, server.config())
	ctx, cancel := context.WithCancelCause(context.Background())
	enough := errors.New("the user left")
	go func() {
		<-server.came
		cancel(enough)
	}()
	err := client.Users.Delete(ctx, someTenant, 1)
	expect(t, "kind", apiError(t, err).Kind, tenantry.ErrCancelled)
	expect(t, "context.Canceled", errors.Is(err, context.Canceled), true)
	expect(t, "the cause", errors.Is(err, enough), true)
	if !strings.Contains(err.Error(), "cancelled: the context was cancelled: the user left") {
		t.Errorf("%q does not say why", err)
	}
}

func TestADeadlineEndsTheCallAsATimeout(t *testing.T) {
	server := newSlow(t)
	client := newClient(t, server.config())
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := client.Users.Me(ctx)
	expect(t, "kind", apiError(t, err).Kind, tenantry.ErrTimeout)
	expect(t, "context.DeadlineExceeded", errors.Is(err, context.DeadlineExceeded), true)
	if !strings.Contains(err.Error(), "timeout: the context's deadline passed") {
		t.Errorf("%q does not say why", err)
	}
}

func TestTheClientsOwnTimeLimitHoldsToo(t *testing.T) {
	server := newSlow(t)
	config := server.config()
	config.Timeout = 50 * time.Millisecond
	_, err := newClient(t, config).Users.Me(context.Background())
	expect(t, "kind", apiError(t, err).Kind, tenantry.ErrTimeout)
	expect(t, "context.DeadlineExceeded", errors.Is(err, context.DeadlineExceeded), false)
}

func TestWithAnEndedContextNothingIsSent(t *testing.T) {
	server := newSlow(t)
	client := newClient(t, server.config())
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, err := range client.Tenants.ListAll(ctx, nil) {
		expect(t, "attempts", apiError(t, err).Attempts, 0)
	}
	e := apiError(t, client.Users.Delete(ctx, someTenant, 1))
	expect(t, "kind", e.Kind, tenantry.ErrCancelled)
	expect(t, "outcome known", e.OutcomeKnown, true)
	expect(t, "requests", len(server.came), 0)
}

func TestNoMoreCallsAreUnderWayThanMayBe(t *testing.T) {
	server := newSlow(t)
	config := server.config()
	config.MaxConcurrent = 3
	client := newClient(t, config)
	var all sync.WaitGroup
	for range 12 {
		all.Add(1)
		go func() {
			defer all.Done()
			if err := client.Users.Delete(context.Background(), someTenant, 1); err != nil {
				t.Error(err)
			}
		}()
	}
	for range 12 {
		<-server.came
		server.answer <- struct{}{}
	}
	all.Wait()
	if most := server.most.Load(); most > 3 {
		t.Errorf("%d calls were under way at a time", most)
	}
}

func TestACallThatWaitsForItsTurnEndsWithItsContext(t *testing.T) {
	server := newSlow(t)
	config := server.config()
	config.MaxConcurrent = 1
	client := newClient(t, config)
	first := make(chan error)
	go func() { first <- client.Users.Delete(context.Background(), someTenant, 1) }()
	<-server.came
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	e := apiError(t, client.Users.Delete(ctx, someTenant, 1))
	expect(t, "kind", e.Kind, tenantry.ErrTimeout)
	expect(t, "outcome known", e.OutcomeKnown, true)
	server.answer <- struct{}{}
	done(t, <-first)
	expect(t, "requests", len(server.came), 0)
}

func TestManyGoroutinesShareAClient(t *testing.T) {
	box, client := newSandbox(t)
	var all sync.WaitGroup
	for range 16 {
		all.Add(1)
		go func() {
			defer all.Done()
			for range 5 {
				tenant, err := client.Tenants.Get(context.Background(), box.TenantID, nil)
				if err != nil {
					t.Error(err)
					return
				}
				if tenant.ID != box.TenantID {
					t.Errorf("got tenant %s", tenant.ID)
				}
			}
		}()
	}
	all.Wait()
}

func TestAClientThatIsClosedMeanwhileServesItsCallsToTheirEnd(t *testing.T) {
	server := newSlow(t)
	client := newClient(t, server.config())
	result := make(chan error)
	go func() { result <- client.Users.Delete(context.Background(), someTenant, 1) }()
	<-server.came
	done(t, client.Close())
	server.answer <- struct{}{}
	done(t, <-result)

	e := apiError(t, client.Users.Delete(context.Background(), someTenant, 1))
	expect(t, "kind", e.Kind, tenantry.ErrConfiguration)
	done(t, client.Close())
}

func TestForgottenClientsAreFreed(t *testing.T) {
	for range 50 {
		client, err := tenantry.New(tenantry.Config{DatacenterURL: "https://example.com", AccessToken: "token"})
		done(t, err)
		users := client.Users
		runtime.GC()
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		_, err = users.Me(ctx) // The service keeps what it needs.
		expect(t, "kind", apiError(t, err).Kind, tenantry.ErrCancelled)
	}
	runtime.GC()
}
