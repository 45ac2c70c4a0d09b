package tenantry

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// This file reads and writes the models. It knows their fields by reflection, once for each type: a field that no other is named
// after goes to Extra and comes back from there; a field that every object has must be there.

// An objectType is what there is to know of a model.
type objectType struct {
	name   string
	fields []objectField
	byName map[string]int
}

type objectField struct {
	name  string
	index int
	// It is left out when it is zero.
	optional bool
	// Every object has it, and not as null.
	required bool
	// A nil slice or map is written as an empty one.
	collection bool
}

var objectTypes sync.Map

func objectTypeOf(t reflect.Type) *objectType {
	if known, ok := objectTypes.Load(t); ok {
		return known.(*objectType)
	}
	made := &objectType{name: t.Name(), byName: map[string]int{}}
	for i := range t.NumField() {
		name, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if name == "-" {
			continue
		}
		field := objectField{name: name, index: i, optional: options == "omitzero"}
		kind := t.Field(i).Type.Kind()
		field.required = !field.optional && kind != reflect.Pointer && kind != reflect.Interface
		field.collection = field.required && (kind == reflect.Slice || kind == reflect.Map)
		made.byName[name] = len(made.fields)
		made.fields = append(made.fields, field)
	}
	known, _ := objectTypes.LoadOrStore(t, made)
	return known.(*objectType)
}

// readObject fills the model that target points to.
func readObject(data []byte, target any, extra *map[string]any) error {
	object := reflect.ValueOf(target).Elem()
	t := objectTypeOf(object.Type())
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(data, &parts); err != nil {
		return fmt.Errorf("%s: expected an object: %w", t.name, err)
	}
	if parts == nil {
		return fmt.Errorf("%s: expected an object, got null", t.name)
	}
	for _, field := range t.fields {
		part, there := parts[field.name]
		delete(parts, field.name)
		if field.required && (!there || bytes.Equal(part, []byte("null"))) {
			return fmt.Errorf("%s.%s: expected a value, got none", t.name, field.name)
		}
		if !there {
			continue
		}
		if err := unmarshal(part, object.Field(field.index).Addr().Interface()); err != nil {
			return fmt.Errorf("%s.%s: %w", t.name, field.name, err)
		}
	}
	for name, part := range parts {
		var value any
		if err := unmarshal(part, &value); err != nil {
			return fmt.Errorf("%s.%s: %w", t.name, name, err)
		}
		if *extra == nil {
			*extra = map[string]any{}
		}
		(*extra)[name] = value
	}
	return nil
}

// writeObject writes a model.
func writeObject(source any, extra map[string]any) ([]byte, error) {
	object := reflect.ValueOf(source)
	t := objectTypeOf(object.Type())
	var out bytes.Buffer
	write := func(name string, value any) error {
		if out.Len() > 0 {
			out.WriteByte(',')
		} else {
			out.WriteByte('{')
		}
		for i, part := range []any{name, value} {
			text, err := json.Marshal(part)
			if err != nil {
				return fmt.Errorf("%s.%s: %w", t.name, name, err)
			}
			if i == 1 {
				out.WriteByte(':')
			}
			out.Write(text)
		}
		return nil
	}
	for _, field := range t.fields {
		value := object.Field(field.index)
		if field.optional && isZero(value) {
			continue
		}
		written := value.Interface()
		if field.collection && value.IsNil() {
			written = []struct{}{}
			if value.Kind() == reflect.Map {
				written = struct{}{}
			}
		}
		if err := write(field.name, written); err != nil {
			return nil, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(extra)) {
		if _, known := t.byName[name]; known {
			continue
		}
		if err := write(name, extra[name]); err != nil {
			return nil, err
		}
	}
	if out.Len() == 0 {
		out.WriteByte('{')
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

func isZero(value reflect.Value) bool {
	if asks, ok := value.Interface().(interface{ IsZero() bool }); ok {
		return asks.IsZero()
	}
	return value.IsZero()
}

// unmarshal reads a JSON value. Numbers whose type is not known are kept as they are written.
func unmarshal(data []byte, target any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	if err := decoder.Decode(target); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("expected the end of the JSON")
	}
	return nil
}
