package tenantry

// #include <tenantry.h>
//
// // The ask whose call of C is under way on this thread: what the log is told by.
// static __thread uintptr_t tenantry_go_call;
//
// static void tenantry_go_enter(uintptr_t call) { tenantry_go_call = call; }
// static uintptr_t tenantry_go_entered(void) { return tenantry_go_call; }
import "C"

import (
	"runtime"
	"runtime/cgo"
)

// A relay has what C calls back run in the goroutine that called the method, while another one waits in C. So a panic and
// runtime.Goexit (as in t.Fatal) unwind that goroutine, with its own stack, and never the frames of C.
type relay struct {
	asked    chan func() C.int32_t
	answered chan C.int32_t
	// Closed when nobody is there any more to run anything.
	gone chan struct{}
}

// callsBack tells whether C may call functions of Go during the call.
func (a *ask) callsBack() bool { return a.handle != nil || a.conn.log != nil }

// send calls a function of C, and what C calls back meanwhile.
func (a *ask) send(function func() C.int32_t) C.int32_t {
	if !a.callsBack() {
		return function()
	}
	a.relay = relay{make(chan func() C.int32_t), make(chan C.int32_t), make(chan struct{})}
	ended := make(chan C.int32_t)
	asked := C.uintptr_t(*(*cgo.Handle)(a.data()))
	go func() { ended <- a.inC(asked, function) }()
	running := false
	defer func() {
		if running { // It panicked, or ends its goroutine: that goes on when C has returned.
			close(a.relay.gone)
			C.tenantry_cancel_now(a.call.cancel)
			<-ended
			C.tenantry_error_free(a.err)
			C.tenantry_response_free(a.out)
		}
	}()
	for {
		select {
		case foreign := <-a.relay.asked:
			running = true
			code := foreign()
			running = false
			a.relay.answered <- code
		case code := <-ended:
			return code
		}
	}
}

// inC calls the function of C, on a thread where the log finds the ask.
func (a *ask) inC(asked C.uintptr_t, function func() C.int32_t) C.int32_t {
	if a.conn.log != nil {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		C.tenantry_go_enter(asked)
		defer C.tenantry_go_enter(0)
	}
	return function()
}

// entered is the ask whose call of C is under way on this thread.
func entered() *ask {
	return cgo.Handle(C.tenantry_go_entered()).Value().(*ask)
}

// here runs a function, called back by C, where the method was called. It gives 1 when that will not be.
func (a *ask) here(foreign func() C.int32_t) C.int32_t {
	select {
	case a.relay.asked <- foreign:
	case <-a.relay.gone:
		return 1
	}
	select {
	case code := <-a.relay.answered:
		return code
	case <-a.relay.gone:
		return 1
	}
}
