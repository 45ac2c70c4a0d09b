package tenantry

// #cgo pkg-config: tenantry-static
// #include <tenantry.h>
import "C"

import (
	"context"
	"runtime"
	"sync"
)

// A connection is a client of C, which is freed when it is closed and no call needs it any more, or when it is forgotten.
type connection struct {
	mutex   sync.Mutex
	handle  *C.tenantry_client
	calls   int
	closed  bool
	cleanup runtime.Cleanup
	log     *log

	// As many as calls may be under way at a time; nil when there may be any number.
	slots chan struct{}
}

func newConnection(handle *C.tenantry_client, log *log, maxConcurrent int) *connection {
	c := &connection{handle: handle, log: log.shared()}
	if maxConcurrent > 0 {
		c.slots = make(chan struct{}, maxConcurrent)
	}
	c.cleanup = runtime.AddCleanup(c, func(handle *C.tenantry_client) {
		C.tenantry_client_free(handle)
		log.release()
	}, handle)
	return c
}

// enter gives the handle for a call, until it leaves.
func (c *connection) enter(operation string) (*C.tenantry_client, error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.closed {
		return nil, newError(operation, ErrConfiguration, "the client is closed")
	}
	c.calls++
	return c.handle, nil
}

func (c *connection) leave() {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.calls--
	c.freeWhenUnused()
}

func (c *connection) close() {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.closed = true
	c.freeWhenUnused()
}

func (c *connection) freeWhenUnused() {
	if c.closed && c.calls == 0 && c.handle != nil {
		c.cleanup.Stop()
		C.tenantry_client_free(c.handle)
		c.log.release()
		c.handle = nil
	}
}

// takeSlot waits for the turn of a call. It comes for none whose context has ended.
func (c *connection) takeSlot(ctx context.Context) error {
	if err := ctx.Err(); err != nil || c.slots == nil {
		return err
	}
	select {
	case c.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (c *connection) giveSlot() {
	if c.slots != nil {
		<-c.slots
	}
}
