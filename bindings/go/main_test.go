package tenantry_test

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"tenantry"
	"tenantry/sandbox"
)

// The tests start tenantry-sandbox and tenantry-recorder, which must be where the system looks for programs.

// exampleClient is what the examples of single methods call: it reaches a server that answers with the contract's samples.
var exampleClient *tenantry.Client

func TestMain(m *testing.M) {
	os.Exit(run(m))
}

func run(m *testing.M) int {
	url, stop, err := startRecorder()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer stop()
	exampleClient, err = tenantry.New(tenantry.Config{DatacenterURL: url, AccessToken: "token"})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer func() { theWorld.end() }()
	if code := m.Run(); code != 0 || flag.Lookup("test.run").Value.String() != "" {
		return code
	}
	// All tests ran: in one sandbox or another each operation was carried out.
	for _, operation := range operations {
		if !carriedOut[operation] {
			fmt.Fprintln(os.Stderr, operation, "was not carried out")
			return 1
		}
	}
	return 0
}

// carriedOut has what the sandboxes of the tests did.
var carriedOut = map[string]bool{}

func remember(t *testing.T, box *sandbox.Sandbox) {
	requests, err := box.Requests(context.Background())
	if err != nil {
		t.Error(err)
	}
	for _, request := range requests {
		if request.Status < 400 {
			carriedOut[request.Operation] = true
		}
	}
}

// startRecorder starts a server that knows from the contract what every method must send.
func startRecorder() (url string, stop func(), err error) {
	program := exec.Command("tenantry-recorder")
	stdout, err := program.StdoutPipe()
	if err != nil {
		return "", nil, err
	}
	if err := program.Start(); err != nil {
		return "", nil, err
	}
	stop = func() {
		_ = program.Process.Kill()
		_ = program.Wait()
	}
	url, err = bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		stop()
	}
	return strings.TrimSpace(url), stop, err
}

// newRecorder gives a client of a recorder of the test's own.
func newRecorder(t *testing.T) *tenantry.Client {
	t.Helper()
	url, stop, err := startRecorder()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	return newClient(t, tenantry.Config{DatacenterURL: url, AccessToken: "token"})
}

// newSandbox gives a fresh sandbox and a client of it.
func newSandbox(t *testing.T, arguments ...string) (*sandbox.Sandbox, *tenantry.Client) {
	t.Helper()
	box, err := sandbox.Start(arguments...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		remember(t, box)
		if err := box.Close(); err != nil {
			t.Error(err)
		}
	})
	return box, newClient(t, box.Config())
}

func newClient(t *testing.T, config tenantry.Config) *tenantry.Client {
	t.Helper()
	client, err := tenantry.New(config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = client.Close() })
	return client
}

func done(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func expect[T comparable](t *testing.T, what string, got, expected T) {
	t.Helper()
	if got != expected {
		t.Errorf("%s: expected %v, got %v", what, expected, got)
	}
}

func TestEveryMethodSendsWhatTheContractSays(t *testing.T) {
	client, ctx := newRecorder(t), context.Background()
	everyMethod(ctx, t, client)
	answer, err := client.Request(ctx, "GET", "/verdict", nil)
	done(t, err)
	var verdict struct{ Problems, Missing []string }
	done(t, json.Unmarshal(answer.Body, &verdict))
	for _, problem := range verdict.Problems {
		t.Error(problem)
	}
	for _, name := range verdict.Missing {
		t.Errorf("%s was not called", name)
	}
}
