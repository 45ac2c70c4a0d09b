package tenantry

// #include <tenantry.h>
import "C"

import (
	"encoding/json"
	"fmt"
	"time"
	"unsafe"
)

// A Kind says what kind of failure an error is. Kinds are errors themselves, for errors.Is.
type Kind int

// The kinds of failures.
const (
	// ErrConfiguration: the client is set up in a way that cannot work. Nothing was sent.
	ErrConfiguration Kind = C.TENANTRY_ERROR_CONFIGURATION

	// ErrInvalidArgument: a parameter or body is not what the operation takes. Nothing was sent.
	ErrInvalidArgument Kind = C.TENANTRY_ERROR_INVALID_ARGUMENT

	// ErrAuthentication: the credentials were refused.
	ErrAuthentication Kind = C.TENANTRY_ERROR_AUTHENTICATION

	// ErrPermission: the caller may not do this.
	ErrPermission Kind = C.TENANTRY_ERROR_PERMISSION

	// ErrNotFound: there is no such object.
	ErrNotFound Kind = C.TENANTRY_ERROR_NOT_FOUND

	// ErrVersionConflict: the object has another version by now. Read it again, and look at it before you write.
	ErrVersionConflict Kind = C.TENANTRY_ERROR_VERSION_CONFLICT

	// ErrNameConflict: the tenant name is taken.
	ErrNameConflict Kind = C.TENANTRY_ERROR_NAME_CONFLICT

	// ErrLoginConflict: the login is taken.
	ErrLoginConflict Kind = C.TENANTRY_ERROR_LOGIN_CONFLICT

	// ErrQuotaConflict: a quota has another version by now, or offering items do not go together.
	ErrQuotaConflict Kind = C.TENANTRY_ERROR_QUOTA_CONFLICT

	// ErrConflict: the request does not go with what is there. For errors.Is the four conflicts above are conflicts, too.
	ErrConflict Kind = C.TENANTRY_ERROR_CONFLICT

	// ErrRateLimited: too many requests. RetryAfter says how long to pause.
	ErrRateLimited Kind = C.TENANTRY_ERROR_RATE_LIMITED

	// ErrService: the service refused the request for another reason.
	ErrService Kind = C.TENANTRY_ERROR_SERVICE

	// ErrServer: the service failed.
	ErrServer Kind = C.TENANTRY_ERROR_SERVER

	// ErrTimeout: the time limit passed.
	ErrTimeout Kind = C.TENANTRY_ERROR_TIMEOUT

	// ErrConnection: the connection could not be made, or broke.
	ErrConnection Kind = C.TENANTRY_ERROR_CONNECTION

	// ErrDecode: the answer is not what the operation promises.
	ErrDecode Kind = C.TENANTRY_ERROR_DECODE

	// ErrCancelled: the caller gave up waiting.
	ErrCancelled Kind = C.TENANTRY_ERROR_CANCELLED

	// ErrInternal: a defect of this library. Please report it.
	ErrInternal Kind = C.TENANTRY_ERROR_INTERNAL
)

// Error names the kind in a few words.
func (k Kind) Error() string {
	return C.GoString(C.tenantry_code_name(C.int32_t(k)))
}

// An Error is what went wrong, and all that is known about it. It holds no secret but for what the service may have put
// into Body, which is never printed.
type Error struct {
	// What kind of failure it is.
	Kind Kind

	// What happened, in the service's words where it gave any; for a wrong parameter, its name comes first.
	Message string

	// The operation asked for, as in tenants.get, or the procedure. Empty when there was none.
	Operation string

	// The HTTP method of the request. Empty when there was none.
	Method string

	// The path of the request, without its query. Empty when there was none.
	Path string

	// The HTTP status. 0 when no answer came.
	Status int

	// The code in the error body: a platform code such as 1001, or a word such as invalid_client. Empty when there was none.
	Code string

	// What the platform's code means, for codes 1000 to 1035.
	Meaning string

	// The details of the error body. Nil when there were none.
	Details json.RawMessage

	// How many times the request was sent or tried to be sent. 0 when no byte left.
	Attempts int

	// Whether it is certain that the service did not carry the request out, or that it changes nothing. When it is not, look
	// before you repeat.
	OutcomeKnown bool

	// The pause that the service asks for before the next try. Below zero when it asks for none.
	RetryAfter time.Duration

	// The body of the answer as it came. Empty when none came.
	Body []byte

	// What a procedure had done when it failed: its requests that succeeded, in order.
	Done []Step

	text  string
	cause error
}

// A Step is a request of a procedure that succeeded.
type Step struct {
	// The operation, as in tenants.update.
	Operation string `json:"operation"`

	// The HTTP status.
	Status int `json:"status"`
}

// Error says all of it in one line: operation, kind, message, request, status and code.
func (e *Error) Error() string { return e.text }

// Is tells whether the error is of this kind.
func (e *Error) Is(target error) bool {
	kind, ok := target.(Kind)
	return ok && (kind == e.Kind || kind == ErrConflict && e.Kind >= ErrVersionConflict && e.Kind <= ErrConflict)
}

// Unwrap gives what made the call end, where that came from the caller: the context's error, with its cause, or a callback's.
func (e *Error) Unwrap() error { return e.cause }

// Timeout tells whether the time limit passed, as package net asks.
func (e *Error) Timeout() bool { return e.Kind == ErrTimeout }

// Format writes the text of the error, whatever the verb.
func (e *Error) Format(f fmt.State, verb rune) {
	if verb == 'q' {
		_, _ = fmt.Fprintf(f, "%q", e.text)
		return
	}
	_, _ = f.Write([]byte(e.text))
}

// newError makes an error that arises on this side: no byte has left.
func newError(operation string, kind Kind, message string) *Error {
	text := kind.Error() + ": " + message
	if operation != "" {
		text = operation + ": " + text
	}
	return &Error{Kind: kind, Message: message, Operation: operation, OutcomeKnown: true, RetryAfter: -1, text: text}
}

// errorOf takes an error over from C and frees it.
func errorOf(e *C.tenantry_error) *Error {
	defer C.tenantry_error_free(e)
	retryAfter := time.Duration(-1)
	if pause := C.tenantry_error_retry_after_ms(e); pause >= 0 {
		retryAfter = time.Duration(pause) * time.Millisecond
	}
	var details json.RawMessage
	if text := C.tenantry_error_details(e); text != nil {
		details = json.RawMessage(C.GoString(text))
	}
	var steps []Step
	_ = json.Unmarshal([]byte(C.GoString(C.tenantry_error_done(e))), &steps)
	return &Error{
		Kind:         Kind(C.tenantry_error_kind(e)),
		Message:      C.GoString(C.tenantry_error_message(e)),
		Operation:    C.GoString(C.tenantry_error_operation(e)),
		Method:       C.GoString(C.tenantry_error_method(e)),
		Path:         C.GoString(C.tenantry_error_path(e)),
		Status:       int(C.tenantry_error_status(e)),
		Code:         C.GoString(C.tenantry_error_code(e)),
		Meaning:      C.GoString(C.tenantry_error_meaning(e)),
		Details:      details,
		Attempts:     int(C.tenantry_error_attempts(e)),
		OutcomeKnown: C.tenantry_error_outcome_known(e) != 0,
		RetryAfter:   retryAfter,
		Body:         copied(unsafe.Slice((*byte)(C.tenantry_error_body(e)), int(C.tenantry_error_body_len(e)))),
		Done:         steps,
		text:         C.GoString(C.tenantry_error_text(e)),
	}
}

// copied copies bytes that belong to C.
func copied(lent []byte) []byte { return append([]byte{}, lent...) }
