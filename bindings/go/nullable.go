package tenantry

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// A Nullable is a field with three states that mean different things: left out (its zero value), null, or a value.
//
// In an update, what is left out stays as it is, and null removes it.
type Nullable[T any] struct {
	value T
	state state
}

type state uint8

const (
	absent state = iota
	null
	given
)

// Value gives a field this value.
func Value[T any](value T) Nullable[T] { return Nullable[T]{value, given} }

// Null sets a field to null.
func Null[T any]() Nullable[T] { return Nullable[T]{state: null} }

// Get gives the value, and whether there is one.
func (n Nullable[T]) Get() (T, bool) { return n.value, n.state == given }

// IsNull tells whether the field is null.
func (n Nullable[T]) IsNull() bool { return n.state == null }

// IsZero tells whether the field is left out.
func (n Nullable[T]) IsZero() bool { return n.state == absent }

// MarshalJSON writes the value, or null where there is none: a field that is left out has the option omitzero.
func (n Nullable[T]) MarshalJSON() ([]byte, error) {
	if n.state != given {
		return []byte("null"), nil
	}
	return json.Marshal(n.value)
}

// UnmarshalJSON reads a value or null.
func (n *Nullable[T]) UnmarshalJSON(data []byte) error {
	*n = Null[T]()
	if bytes.Equal(data, []byte("null")) {
		return nil
	}
	if err := unmarshal(data, &n.value); err != nil {
		return err
	}
	n.state = given
	return nil
}

// Format writes the value as the verb says, or <absent> or <null>.
func (n Nullable[T]) Format(f fmt.State, verb rune) {
	switch n.state {
	case absent:
		_, _ = f.Write([]byte("<absent>"))
	case null:
		_, _ = f.Write([]byte("<null>"))
	default:
		_, _ = fmt.Fprintf(f, fmt.FormatString(f, verb), n.value)
	}
}

// Ptr gives a pointer to a value, for fields and parameters that may be left out.
func Ptr[T any](value T) *T { return &value }
