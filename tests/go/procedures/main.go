// Runs the example of every procedure in a world that somebody else makes (tests/c/procedures.py): for each it says on stdout which
// procedure is next and what it needs, and reads on stdin one line of JSON with the sandbox's keys and those things.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"regexp"

	"tenantry"
)

// An example is a procedure, what its example needs of the world (names joined by commas), and the call.
type example struct {
	procedure string
	needs     string
	run       func(ctx context.Context, client *tenantry.Client, w *world) (any, error)
}

// A world is what an example may name, and the file that a download goes to.
type world struct {
	things map[string]any
	file   bytes.Buffer
}

// text gives the thing that a name with a dollar stands for.
func (w *world) text(name string) string {
	return w.things[name[1:]].(string)
}

// number gives a thing that is a number.
func (w *world) number(name string) int64 {
	return int64(w.things[name[1:]].(float64))
}

var names = regexp.MustCompile(`"\$([a-z_]+)"`)

// model reads an example's JSON with the things in place of their names.
func model[T any](w *world, template string) *T {
	filled := names.ReplaceAllFunc([]byte(template), func(name []byte) []byte {
		text, err := json.Marshal(w.things[string(name[2:len(name)-1])])
		if err != nil {
			panic(err)
		}
		return text
	})
	value := new(T)
	if err := json.Unmarshal(filled, value); err != nil {
		panic(err)
	}
	return value
}

// changed is a change that every object takes, which must be told something.
func changed[G, U any](*world) func(*G) (*U, error) {
	return func(current *G) (*U, error) {
		if text, err := json.Marshal(current); err != nil || len(text) < 10 {
			return nil, fmt.Errorf("told %s: %w", text, err)
		}
		return nil, nil
	}
}

// given makes one result of a procedure's two.
func given[T any](value T, err error) (any, error) {
	return value, err
}

func main() {
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 1<<20)
	failed := false
	for _, example := range examples {
		fmt.Println(example.procedure, example.needs)
		if !input.Scan() {
			fmt.Fprintln(os.Stderr, "nobody makes a world")
			os.Exit(1)
		}
		if err := works(example, input.Bytes()); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", example.procedure, err)
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}

// works runs an example and looks whether progress was told.
func works(example example, line []byte) error {
	var keys struct {
		URL          string          `json:"url"`
		ClientID     string          `json:"client_id"`
		ClientSecret tenantry.Secret `json:"client_secret"`
		World        map[string]any  `json:"world"`
	}
	if err := json.Unmarshal(line, &keys); err != nil {
		return err
	}
	client, err := tenantry.New(tenantry.Config{DatacenterURL: keys.URL, ClientID: keys.ClientID, ClientSecret: keys.ClientSecret})
	if err != nil {
		return err
	}
	defer client.Close()
	told := 0
	ctx := tenantry.WithProgress(context.Background(), func(tenantry.Progress) error {
		told++
		return nil
	})
	if _, err = example.run(ctx, client, &world{things: keys.World}); err == nil && told == 0 {
		err = errors.New("no progress was told")
	}
	return err
}
