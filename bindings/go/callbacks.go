package tenantry

// #include <tenantry.h>
//
// typedef const tenantry_progress tenantry_go_progress;
// typedef const uint8_t tenantry_go_byte;
// typedef const char tenantry_go_char;
// int32_t tenantryGoProgress(void *data, tenantry_go_progress *progress);
// int32_t tenantryGoChange(void *data, tenantry_go_char *current, size_t length, tenantry_update *update);
// int32_t tenantryGoSink(void *data, tenantry_go_byte *bytes, size_t length);
import "C"

import (
	"context"
	"encoding/json"
	"io"
	"runtime/cgo"
	"unsafe"
)

// This file is about functions of Go that a procedure calls while it runs. They run in the goroutine that called it and may call the
// library: meanwhile the call does not count as one that is under way.

// An Event is what happened on the way of a procedure.
type Event int32

const (
	// EventMade: a request succeeded.
	EventMade Event = C.TENANTRY_PROGRESS_MADE

	// EventWaiting: what was asked for is not ready. The procedure pauses, then looks again.
	EventWaiting Event = C.TENANTRY_PROGRESS_WAITING

	// EventReceived: bytes of a download came and were written.
	EventReceived Event = C.TENANTRY_PROGRESS_RECEIVED
)

// String names the event.
func (e Event) String() string {
	switch e {
	case EventMade:
		return "made"
	case EventWaiting:
		return "waiting"
	case EventReceived:
		return "received"
	default:
		return "unknown"
	}
}

// A Progress is something that happened on the way of a procedure.
type Progress struct {
	// What happened.
	Event Event

	// The operation it happened to, as in tenants.update.
	Operation string

	// The HTTP status of the answer; 0 where nothing was answered.
	Status int

	// How often the procedure has looked so far, when it waits; how many bytes have come so far, when it receives; else 0.
	Count uint64
}

type progressKey struct{}

// WithProgress gives a context by which procedures tell how far they are. The function runs in the goroutine that called the
// procedure and may call the library. An error of its stops the procedure before its next request; errors.Is finds it in the
// procedure's error.
func WithProgress(ctx context.Context, tell func(Progress) error) context.Context {
	return context.WithValue(ctx, progressKey{}, tell)
}

// Callbacks are what C may call back during a call, and what came of it.
type callbacks struct {
	change func(current []byte) ([]byte, error)
	sink   io.Writer

	// The error that a function of Go ended with.
	stopped error
}

// data is what C knows the call by: the address of a handle, which lies alone.
func (a *ask) data() unsafe.Pointer {
	if a.handle == nil {
		handle := cgo.NewHandle(a)
		a.handle = &handle
		a.pinner.Pin(a.handle)
	}
	return unsafe.Pointer(a.handle)
}

func askOf(data unsafe.Pointer) *ask {
	return (*(*cgo.Handle)(data)).Value().(*ask)
}

// tellProgress has C tell the context's progress function.
func (a *ask) tellProgress() {
	if _, ok := a.ctx.Value(progressKey{}).(func(Progress) error); ok {
		a.call.progress = C.tenantry_progress_callback(C.tenantryGoProgress)
		a.call.progress_data = a.data()
	}
}

// changeOf hands over a function that says what to change.
func changeOf[G, U any](a *ask, change func(*G) (*U, error)) (C.tenantry_change_callback, unsafe.Pointer) {
	if change == nil {
		a.wrong("change: expected a function, got nil")
		return nil, nil
	}
	a.change = func(current []byte) ([]byte, error) {
		is := new(G)
		if err := unmarshal(current, is); err != nil {
			return nil, err
		}
		update, err := change(is)
		if update == nil || err != nil {
			return nil, err
		}
		return json.Marshal(update)
	}
	return C.tenantry_change_callback(C.tenantryGoChange), a.data()
}

// sinkOf hands over where the bytes of a download go.
func (a *ask) sinkOf(sink io.Writer) (C.tenantry_sink_callback, unsafe.Pointer) {
	if sink == nil {
		a.wrong("sink: expected a writer, got nil")
		return nil, nil
	}
	a.sink = sink
	return C.tenantry_sink_callback(C.tenantryGoSink), a.data()
}

// aside runs a function of the caller's, and tells C whether to go on.
func (a *ask) aside(foreign func() error) C.int32_t {
	return a.here(func() C.int32_t {
		a.giveSlot()
		// A context that ended in the function has not reached C yet, perhaps.
		if a.stopped = foreign(); a.stopped != nil || a.takeSlot() != nil {
			return 1
		}
		return 0
	})
}

//export tenantryGoProgress
func tenantryGoProgress(data unsafe.Pointer, progress *C.tenantry_go_progress) C.int32_t {
	a := askOf(data)
	tell := a.ctx.Value(progressKey{}).(func(Progress) error)
	return a.aside(func() error {
		return tell(Progress{
			Event:     Event(progress.event),
			Operation: C.GoString(progress.operation),
			Status:    int(progress.status),
			Count:     uint64(progress.count),
		})
	})
}

//export tenantryGoChange
func tenantryGoChange(data unsafe.Pointer, current *C.tenantry_go_char, length C.size_t, update *C.tenantry_update) C.int32_t {
	a := askOf(data)
	var change []byte
	code := a.aside(func() (err error) {
		change, err = a.change(unsafe.Slice((*byte)(unsafe.Pointer(current)), int(length)))
		return err
	})
	if code != 0 || len(change) == 0 {
		return code
	}
	return C.tenantry_update_set(update, (*C.uint8_t)(&change[0]), C.size_t(len(change)))
}

//export tenantryGoSink
func tenantryGoSink(data unsafe.Pointer, bytes *C.tenantry_go_byte, length C.size_t) C.int32_t {
	a := askOf(data)
	return a.aside(func() error {
		_, err := a.sink.Write(copied(unsafe.Slice((*byte)(bytes), int(length))))
		return err
	})
}
