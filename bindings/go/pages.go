package tenantry

// #include <tenantry.h>
import "C"

import (
	"context"
	"iter"
)

// everyItem runs over the items of a list, page after page. C turns the pages; open says how to begin, and items what is on one.
func everyItem[P, T any](ctx context.Context, conn *connection, operation string,
	open func(*ask, **C.tenantry_pages) func() C.int32_t, items func(*P) []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		a := conn.ask(ctx, operation)
		list, err := a.open(open)
		if err != nil {
			yield(none, err)
			return
		}
		defer conn.leave()
		defer C.tenantry_pages_free(list)
		for {
			page, err := next[P](a, list)
			if err != nil {
				yield(none, err)
				return
			}
			if page == nil {
				return
			}
			for _, item := range items(page) {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}

// open begins a list, and enters the connection for as long as the run lasts.
func (a *ask) open(open func(*ask, **C.tenantry_pages) func() C.int32_t) (*C.tenantry_pages, error) {
	defer a.release()
	var list *C.tenantry_pages
	begin := open(a, &list)
	if err := a.begin(); err != nil {
		return nil, err
	}
	if begin() != C.TENANTRY_OK {
		a.conn.leave()
		return nil, a.failure()
	}
	return list, nil
}

// next fetches the next page; nil after the last.
func next[P any](a *ask, list *C.tenantry_pages) (*P, error) {
	err := a.wait(func() C.int32_t { return C.tenantry_pages_next(list, &a.call, &a.out, &a.err) })
	if err != nil || a.out == nil {
		return nil, err
	}
	defer func() {
		C.tenantry_response_free(a.out)
		a.out = nil
	}()
	return decoded[P](a)
}

func pointers[T any](items []T) []*T {
	pointers := make([]*T, len(items))
	for i := range items {
		pointers[i] = &items[i]
	}
	return pointers
}
