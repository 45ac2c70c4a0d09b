package tenantry

// #include <tenantry.h>
import "C"

import (
	"runtime"
	"runtime/cgo"
	"strconv"
	"strings"
	"time"
)

// A memory holds what is handed to C for the length of a call. It is memory of Go that stays where it is meanwhile, so none of C's
// can be forgotten. The first thing that cannot be handed over is remembered as the problem.
type memory struct {
	pinner  runtime.Pinner
	problem string

	// What C knows the call by when it calls back; nil when it does not.
	handle *cgo.Handle
}

// release ends it; C must not look any more.
func (m *memory) release() {
	if m.handle != nil {
		m.handle.Delete()
		m.handle = nil
	}
	m.pinner.Unpin()
}

// wrong remembers what cannot be handed over.
func (m *memory) wrong(problem string) {
	if m.problem == "" {
		m.problem = problem
	}
}

// text gives a text as C takes it.
func (m *memory) text(name, text string) *C.char {
	if at := strings.IndexByte(text, 0); at >= 0 {
		m.wrong(name + ": expected a text without NUL, which is at byte " + strconv.Itoa(at))
	}
	bytes := append([]byte(text), 0)
	m.pinner.Pin(&bytes[0])
	return (*C.char)(pointer(&bytes[0]))
}

// setting gives a text that is unset when it is empty.
func (m *memory) setting(name, text string) *C.char {
	if text == "" {
		return nil
	}
	return m.text(name, text)
}

// list gives texts joined by commas, which is unset when there are none.
func (m *memory) list(name string, texts []string) *C.char {
	if len(texts) == 0 {
		return nil
	}
	return m.required(name, texts)
}

// required gives texts joined by commas.
func (m *memory) required(name string, texts []string) *C.char {
	for _, text := range texts {
		if text == "" || strings.Contains(text, ",") {
			m.wrong(name + ": expected values that are not empty and hold no comma")
		}
	}
	return m.text(name, strings.Join(texts, ","))
}

// number gives a number in decimal.
func (m *memory) number(value int64) *C.char {
	return m.text("", strconv.FormatInt(value, 10))
}

// integer gives a number that may be unset.
func (m *memory) integer(value *int64) *C.int64_t {
	if value == nil {
		return nil
	}
	kept := C.int64_t(*value)
	m.pinner.Pin(&kept)
	return &kept
}

// decimal gives a number with a fraction in decimal.
func (m *memory) decimal(value float64) *C.char {
	return m.text("", strconv.FormatFloat(value, 'g', -1, 64))
}

// fraction gives a number with a fraction that may be unset.
func (m *memory) fraction(value *float64) *C.double {
	if value == nil {
		return nil
	}
	kept := C.double(*value)
	m.pinner.Pin(&kept)
	return &kept
}

// milliseconds gives a duration, rounded up, that is unset when it is zero.
func (m *memory) milliseconds(value time.Duration) *C.int64_t {
	if value == 0 {
		return nil
	}
	rounded := value.Milliseconds()
	if value > time.Duration(rounded)*time.Millisecond {
		rounded++
	}
	return m.integer(&rounded)
}

// truth gives a switch that may be unset.
func (m *memory) truth(value *bool) C.int32_t {
	switch {
	case value == nil:
		return C.TENANTRY_UNSET
	case *value:
		return C.TENANTRY_TRUE
	default:
		return C.TENANTRY_FALSE
	}
}
