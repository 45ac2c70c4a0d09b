package tenantry

// #include <tenantry.h>
//
// typedef const tenantry_log_event tenantry_go_event;
// void tenantryGoLog(void *data, tenantry_go_event *event);
import "C"

import (
	"context"
	"log/slog"
	"runtime"
	"runtime/cgo"
	"sync/atomic"
	"time"
	"unsafe"
)

// A log is what C knows a logger by, for as long as one of the clients lives that tell it. C is given the address of the handle, which
// lies alone: no other memory may hang on what C is given.
type log struct {
	handle *cgo.Handle
	users  atomic.Int32
	pinner runtime.Pinner
}

// newLog makes a log, which has its maker as its first user; nil when there is no logger.
func newLog(logger *slog.Logger) *log {
	if logger == nil {
		return nil
	}
	handle := cgo.NewHandle(logger)
	made := &log{handle: &handle}
	made.pinner.Pin(made.handle)
	return made.shared()
}

// shared is the log with one user more.
func (l *log) shared() *log {
	if l != nil {
		l.users.Add(1)
	}
	return l
}

// release ends one user's use.
func (l *log) release() {
	if l != nil && l.users.Add(-1) == 0 {
		l.handle.Delete()
		l.pinner.Unpin()
	}
}

// set puts the log into a client's settings.
func (l *log) set(settings *C.tenantry_client_config) {
	if l != nil {
		settings.log = C.tenantry_log_callback(C.tenantryGoLog)
		settings.log_data = unsafe.Pointer(l.handle)
	}
}

//export tenantryGoLog
func tenantryGoLog(data unsafe.Pointer, event *C.tenantry_go_event) {
	logger := (*(*cgo.Handle)(data)).Value().(*slog.Logger)
	a := entered()
	a.here(func() C.int32_t {
		write(a.ctx, logger, event)
		return 0
	})
}

// write tells a logger of an event.
func write(ctx context.Context, logger *slog.Logger, event *C.tenantry_go_event) {
	attributes := []slog.Attr{
		slog.String("operation", C.GoString(event.operation)),
		slog.String("method", C.GoString(event.method)),
		slog.String("path", C.GoString(event.path)),
		slog.Int("attempts", int(event.attempts)),
	}
	took := slog.Duration("elapsed", time.Duration(event.time_us)*time.Microsecond)
	level, message := slog.LevelDebug, "answered"
	switch event.what {
	case C.TENANTRY_LOG_ANSWERED:
		attributes = append(attributes, slog.Int("status", int(event.status)), took)
	case C.TENANTRY_LOG_FAILED:
		level, message = slog.LevelWarn, "failed"
		attributes = append(attributes, slog.String("kind", Kind(event.kind).Error()), took)
	case C.TENANTRY_LOG_REPEATING:
		level, message = slog.LevelInfo, "repeating"
		took.Key = "pause"
		attributes = append(attributes, slog.String("reason", C.GoString(event.reason)), took)
	case C.TENANTRY_LOG_RENEWED:
		message = "renewed"
		attributes = append(attributes, slog.String("credentials", C.GoString(event.reason)))
	default:
		return
	}
	logger.LogAttrs(ctx, level, "tenantry: "+message, attributes...)
}
