package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"unsafe"
)

// An ask is one call of a function of C: what goes in, and what comes out. The generated methods make one each, hand their
// arguments over through its memory, and say how to send it.
type ask struct {
	memory
	callbacks
	relay     relay
	ctx       context.Context
	conn      *connection
	operation string
	hasSlot   bool

	// What the functions take.
	client *C.tenantry_client
	call   C.tenantry_call
	out    *C.tenantry_response
	err    *C.tenantry_error
}

func (c *connection) ask(ctx context.Context, operation string) *ask {
	return &ask{ctx: ctx, conn: c, operation: operation}
}

func pointer[T any](p *T) unsafe.Pointer { return unsafe.Pointer(p) }

// bytes hands bytes over.
func (a *ask) bytes(bytes []byte) (*C.uint8_t, C.size_t) {
	if len(bytes) == 0 {
		return nil, 0
	}
	return (*C.uint8_t)(pointer(&bytes[0])), C.size_t(len(bytes))
}

// do makes the call and leaves its answer in out, which is then to be freed.
func (a *ask) do(send func() C.int32_t) error {
	defer a.release()
	if err := a.begin(); err != nil {
		return err
	}
	defer a.conn.leave()
	a.tellProgress()
	return a.wait(send)
}

// begin looks whether everything could be handed over, and enters the connection.
func (a *ask) begin() error {
	if a.problem != "" {
		return newError(a.operation, ErrInvalidArgument, a.problem)
	}
	handle, err := a.conn.enter(a.operation)
	a.client = handle
	return err
}

// wait calls a function of C that waits for the service, when it is the call's turn.
func (a *ask) wait(send func() C.int32_t) error {
	if err := a.takeSlot(); err != nil {
		return a.givenUp(newError(a.operation, ErrCancelled, ErrCancelled.Error()))
	}
	defer a.giveSlot()
	defer a.watch()()
	a.call.struct_size = C.sizeof_tenantry_call
	if a.send(send) == C.TENANTRY_OK {
		return nil
	}
	return a.failure()
}

// failure is what C says went wrong.
func (a *ask) failure() error {
	failure := errorOf(a.err)
	a.err = nil
	if failure.Operation == "" {
		failure.Operation = a.operation
	}
	switch {
	case a.stopped != nil && failure.Kind == ErrCancelled:
		failure.cause = a.stopped
		failure.Message += ": " + a.stopped.Error()
		failure.text += ": " + a.stopped.Error()
		return failure
	case a.ctx.Err() != nil && failure.Kind == ErrCancelled:
		return a.givenUp(failure)
	default:
		return failure
	}
}

// takeSlot waits until the call may be under way.
func (a *ask) takeSlot() error {
	err := a.conn.takeSlot(a.ctx)
	a.hasSlot = err == nil
	return err
}

// giveSlot lets another call be under way.
func (a *ask) giveSlot() {
	if a.hasSlot {
		a.hasSlot = false
		a.conn.giveSlot()
	}
}

// watch has the call ended when the context ends. What it gives ends the watch.
func (a *ask) watch() func() {
	if a.ctx.Done() == nil && !a.callsBack() {
		return func() {}
	}
	cancel := C.tenantry_cancel_new()
	a.call.cancel = cancel
	isDone := make(chan struct{})
	stop := context.AfterFunc(a.ctx, func() {
		C.tenantry_cancel_now(cancel)
		close(isDone)
	})
	return func() {
		if !stop() {
			<-isDone
		}
		C.tenantry_cancel_free(cancel)
	}
}

// givenUp says of a cancelled call why: the context's error, and its cause where it has one of its own.
func (a *ask) givenUp(failure *Error) *Error {
	why, cause := a.ctx.Err(), context.Cause(a.ctx)
	message := "the context was cancelled"
	if errors.Is(why, context.DeadlineExceeded) {
		failure.Kind, message = ErrTimeout, "the context's deadline passed"
	}
	failure.cause = why
	if !errors.Is(why, cause) {
		failure.cause = errors.Join(why, cause)
		message += ": " + cause.Error()
	}
	said := ErrCancelled.Error() + ": " + failure.Message
	failure.text = strings.Replace(failure.text, said, failure.Kind.Error()+": "+message, 1)
	failure.Message = message
	return failure
}

// nothing makes a call whose answer has no body.
func (a *ask) nothing(send func() C.int32_t) error {
	err := a.do(send)
	C.tenantry_response_free(a.out)
	return err
}

// file makes a call whose answer is a file.
func (a *ask) file(send func() C.int32_t) ([]byte, error) {
	if err := a.do(send); err != nil {
		return nil, err
	}
	defer C.tenantry_response_free(a.out)
	return copied(a.lent()), nil
}

// page makes a call whose answer is text.
func (a *ask) page(send func() C.int32_t) (string, error) {
	text, err := a.file(send)
	return string(text), err
}

// fetch makes a call whose answer is a model.
func fetch[T any](a *ask, send func() C.int32_t) (*T, error) {
	if err := a.do(send); err != nil {
		return nil, err
	}
	defer C.tenantry_response_free(a.out)
	return decoded[T](a)
}

// decoded reads the model that came.
func decoded[T any](a *ask) (*T, error) {
	value := new(T)
	body := a.lent()
	if err := unmarshal(body, value); err != nil {
		failure := newError(a.operation, ErrDecode, err.Error())
		failure.Status = int(C.tenantry_response_status(a.out))
		failure.Body = copied(body)
		failure.Attempts = 1
		failure.cause = err
		return nil, failure
	}
	return value, nil
}

// lent gives the bytes that came, for as long as the answer is not freed.
func (a *ask) lent() []byte {
	start, length := C.tenantry_response_body(a.out), C.tenantry_response_body_len(a.out)
	return unsafe.Slice((*byte)(start), int(length))
}

// value makes a call whose answer is JSON of this type.
func value[T any](a *ask, send func() C.int32_t) (T, error) {
	value, err := fetch[T](a, send)
	if err != nil {
		var none T
		return none, err
	}
	return *value, nil
}

// bodyOf hands a model over as JSON.
func bodyOf[T any](a *ask, name string, model *T) (*C.uint8_t, C.size_t) {
	if model == nil {
		a.wrong(name + ": expected one, got nil")
	}
	return a.json(name, model)
}

// listOf hands models over as JSON.
func listOf[T any](a *ask, name string, models []T) (*C.uint8_t, C.size_t) {
	if models == nil {
		models = []T{}
	}
	return a.json(name, models)
}

func (a *ask) json(name string, value any) (*C.uint8_t, C.size_t) {
	isWritten := false
	defer func() {
		if !isWritten { // A value in some Extra panicked: the call is not going to be made.
			a.release()
		}
	}()
	text, err := json.Marshal(value)
	isWritten = true
	if err != nil {
		a.wrong(name + ": " + err.Error())
	}
	return a.bytes(text)
}

// headers copies the headers of an answer.
func headers(response *C.tenantry_response) http.Header {
	copied := http.Header{}
	for i := range C.tenantry_response_header_count(response) {
		var name, value *C.char
		if C.tenantry_response_header_at(response, i, &name, &value) == C.TENANTRY_OK {
			copied.Add(C.GoString(name), C.GoString(value))
		}
	}
	return copied
}
