// Package sandbox runs tenantry-sandbox, an offline server that behaves like the service, to try and test programs against.
//
// It starts the program tenantry-sandbox, which must be where the system looks for programs (PATH). What it keeps is in memory
// and ends with it; it answers on this machine only.
package sandbox

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"

	"tenantry"
)

// A Sandbox is a running one. It has a partner tenant, an API client in it, and an administrator.
type Sandbox struct {
	// Where it listens, without /api/2.
	URL string `json:"url"`

	// The API client that is there from the start, and its secret.
	ClientID     string          `json:"client_id"`
	ClientSecret tenantry.Secret `json:"client_secret"`

	// The partner tenant that the API client and the administrator belong to.
	TenantID string `json:"tenant_id"`

	// The administrator's login and password.
	Login    string          `json:"login"`
	Password tenantry.Secret `json:"password"`

	program *exec.Cmd
	levers  *tenantry.Client
}

// Start starts a sandbox on a free port. The arguments are those of the program: see tenantry-sandbox --help.
func Start(arguments ...string) (*Sandbox, error) {
	program := exec.Command("tenantry-sandbox", append([]string{"--listen", "127.0.0.1:0"}, arguments...)...)
	program.Stderr = os.Stderr
	stdout, err := program.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("sandbox: %w", err)
	}
	if err := program.Start(); err != nil {
		return nil, fmt.Errorf("sandbox: %w", err)
	}
	box := &Sandbox{program: program}
	if err := box.connect(stdout); err != nil {
		_ = box.Close()
		return nil, fmt.Errorf("sandbox: %w", err)
	}
	return box, nil
}

// connect reads the first line, which says how to reach it.
func (s *Sandbox) connect(stdout io.Reader) error {
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		return fmt.Errorf("it ended before it said where it listens: %w", err)
	}
	if err := json.Unmarshal(line, s); err != nil {
		return err
	}
	// The levers ask for no credentials, and what a client sends must be something.
	s.levers, err = tenantry.New(tenantry.Config{DatacenterURL: s.URL, AccessToken: "none"})
	return err
}

// Close ends it.
func (s *Sandbox) Close() error {
	if s.levers != nil {
		_ = s.levers.Close()
	}
	if err := s.program.Process.Signal(os.Interrupt); err != nil {
		_ = s.program.Process.Kill()
	}
	var ended *exec.ExitError
	if err := s.program.Wait(); !errors.As(err, &ended) {
		return err
	}
	return nil
}

// Config gives the settings of a client that is the sandbox's API client.
func (s *Sandbox) Config() tenantry.Config {
	return tenantry.Config{DatacenterURL: s.URL, ClientID: s.ClientID, ClientSecret: s.ClientSecret}
}

// A Request is one that the sandbox answered, as its log has it.
type Request struct {
	Method    string `json:"method"`
	Path      string `json:"path"`
	Query     string `json:"query"`
	Operation string `json:"operation"`
	Status    int    `json:"status"`
	UserAgent string `json:"user_agent"`
}

// Requests gives the requests so far, oldest first.
func (s *Sandbox) Requests(ctx context.Context) ([]Request, error) {
	answer, err := s.levers.Request(ctx, "GET", "/sandbox/requests", nil)
	if err != nil {
		return nil, err
	}
	var list struct {
		Items []Request `json:"items"`
	}
	err = json.Unmarshal(answer.Body, &list)
	return list.Items, err
}

// Advance moves the sandbox's clock ahead: tokens expire, reports get done, months end.
func (s *Sandbox) Advance(ctx context.Context, seconds int) error {
	return s.pull(ctx, "/sandbox/clock", map[string]int{"advance_seconds": seconds})
}

// A Fault is something that goes wrong on demand. Where a field is zero, the sandbox's own default holds.
type Fault struct {
	// status, delay, reset, reset_after, truncate, drip, malformed or content_type. Empty: status.
	Kind string `json:"kind,omitempty"`

	// The operation it strikes, as in tenants.get. Empty: any.
	Operation string `json:"operation,omitempty"`

	// Which of the requests is the first that it strikes, counted from 1. 0: the next.
	Nth int `json:"nth,omitempty"`

	// How many requests it strikes. 0: one.
	Times int `json:"times,omitempty"`

	// The status that is answered.
	Status int `json:"status,omitempty"`

	// The headers that are answered.
	Headers map[string]string `json:"headers,omitempty"`

	// The body that is answered.
	Body any `json:"body,omitempty"`

	// How much later the answer comes, in milliseconds.
	DelayMS int `json:"delay_ms,omitempty"`
}

// Fault has something go wrong.
func (s *Sandbox) Fault(ctx context.Context, fault Fault) error {
	return s.pull(ctx, "/sandbox/faults", fault)
}

func (s *Sandbox) pull(ctx context.Context, lever string, how any) error {
	body, err := json.Marshal(how)
	if err != nil {
		return err
	}
	_, err = s.levers.Request(ctx, "POST", lever, &tenantry.RequestParams{Body: body})
	return err
}
